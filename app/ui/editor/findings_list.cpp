// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findings_list.h"

#include "ui/style/look.h"
#include "ui/words/draft_words.h"

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSize = 14;

enum FindingRole { lineRole = Qt::UserRole + 1, translationRole, noteRole };

} // namespace

FindingsList::FindingsList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"findings"_s);
    connect(this, &QListWidget::itemActivated, this, &FindingsList::choose);
}

void FindingsList::show(const std::vector<study::DraftFinding>& findings,
                        const std::vector<study::AlikeCard>& alike)
{
    clear();
    for (const study::DraftFinding& finding : findings)
        add(finding);
    for (const study::AlikeCard& card : alike)
        add(card);
    setVisible(count() > 0);
}

void FindingsList::add(const study::DraftFinding& finding)
{
    const Tokens& t = look().colours();
    const bool error = finding.what.severity == deck::Severity::error;
    auto* item = new QListWidgetItem(
        icon(error ? u"circle-alert"_s : u"triangle-alert"_s, error ? t.bad : t.caution,
             look().px(signSize)),
        tr("Line %1: %2").arg(finding.what.line).arg(DraftWords::of(finding.what)), this);
    item->setToolTip(item->text());
    item->setData(lineRole, finding.what.line);
    item->setData(translationRole, finding.translation);
}

void FindingsList::add(const study::AlikeCard& card)
{
    auto* item = new QListWidgetItem(
        icon(u"copy"_s, look().colours().caution, look().px(signSize)),
        tr("Nearly the same is asked by “%1”.").arg(QString::fromStdString(card.question)), this);
    item->setData(noteRole, QString::fromStdString(card.note));
    item->setToolTip(tr("Enter opens it; this draft is kept."));
}

void FindingsList::choose(const QListWidgetItem* item)
{
    if (const QString note = item->data(noteRole).toString(); !note.isEmpty())
        Q_EMIT noteChosen(note.toStdString());
    else
        Q_EMIT lineChosen(item->data(translationRole).toBool(), item->data(lineRole).toInt());
}

} // namespace interval::ui
