// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_bar.h"

#include "ui/parts/controls.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/parts/switcher.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 52;
constexpr int progressWidth = 160;
constexpr int iconSize = 18;

} // namespace

StudyBar::StudyBar(QMenu* cardMenu, QWidget* parent) : QWidget(parent)
{
    setProperty("role", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(look().px(barHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().space(16), 0, look().space(16), 0);
    row->setSpacing(look().space(16));
    // Equal shares left and right keep the progress in the middle whatever the words weigh.
    row->addWidget(makeWay(), 1);
    row->addWidget(makeProgress());
    row->addWidget(makeTools(cardMenu), 1);
}

QWidget* StudyBar::makeWay()
{
    auto* way = new QWidget(this);
    auto* row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    end_ = makeButton(tr("End"), "quiet", tr("Esc"), way);
    end_->setObjectName(u"end"_s);
    end_->setFocusPolicy(Qt::TabFocus);
    connect(end_, &QPushButton::clicked, this, &StudyBar::ended);
    place_ = new ElidedLabel(Type::ui, way);
    place_->setObjectName(u"place"_s);
    row->addWidget(end_);
    row->addWidget(place_, 1);
    row->addStretch();
    return way;
}

QWidget* StudyBar::makeProgress()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    count_ = makeLabel({}, Type::caption, Tone::second, box);
    count_->setObjectName(u"count"_s);
    progress_ = new ProgressLine(ProgressLine::Use::progress, 4, box);
    progress_->setFixedWidth(look().space(progressWidth));
    progress_->setAccessibleName(tr("Progress"));
    left_ = makeLabel({}, Type::caption, Tone::second, box);
    row->addWidget(count_);
    row->addWidget(progress_);
    row->addWidget(left_);
    return box;
}

QToolButton* StudyBar::makeTool(const QString& iconName, const QString& name)
{
    auto* tool = new QToolButton(this);
    tool->setProperty("role", u"quiet"_s);
    tool->setAccessibleName(name);
    tool->setFocusPolicy(Qt::TabFocus);
    const int size = look().px(iconSize);
    tool->setIconSize({size, size});
    tool->setIcon(icon(iconName, look().colours().text2, size));
    return tool;
}

QWidget* StudyBar::makeTools(QMenu* cardMenu)
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(8));
    languages_ = new Switcher(tools);
    languages_->setObjectName(u"cardLanguage"_s);
    //: both languages side by side
    languages_->setItems({u"中文"_s, u"English"_s, tr("Both")});
    languages_->setToolTip(tr("Language of the cards (L)"));
    connect(languages_, &Switcher::chosen, this,
            [this](int index) { Q_EMIT languageChosen(static_cast<CardLanguage>(index)); });
    cycle_ = makeTool(u"languages"_s, tr("Language of the cards"));
    cycle_->setToolTip(tr("Language of the cards (L)"));
    connect(cycle_, &QToolButton::clicked, this, &StudyBar::languageCycled);
    flag_ = makeTool(u"flag"_s, tr("Flag"));
    flag_->setObjectName(u"flag"_s);
    flag_->setToolTip(tr("Flag (F)"));
    flag_->setCheckable(true);
    connect(flag_, &QToolButton::clicked, this, &StudyBar::flagToggled);
    auto* more = makeTool(u"ellipsis"_s, tr("More about this card"));
    more->setObjectName(u"more"_s);
    more->setToolTip(tr("More about this card"));
    more->setMenu(cardMenu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addStretch(1);
    row->addWidget(languages_);
    row->addWidget(cycle_);
    row->addWidget(flag_);
    row->addWidget(more);
    cycle_->setVisible(false);
    return tools;
}

void StudyBar::describe(const study::Showing& showing, const QString& place, CardLanguage language)
{
    place_->setText(
        showing.planned
            ? tr("%1  ·  planned for %2").arg(place, QString::fromStdString(showing.plannedFor))
            : place);
    const int total = showing.answered + showing.left.total();
    count_->setText(u"%1 / %2"_s.arg(showing.answered + 1).arg(total));
    count_->setToolTip(
        tr("%1 new, %2 in learning, %3 reviews left")
            .arg(showing.left.fresh)
            .arg(showing.left.learning)
            .arg(showing.left.review) +
        (showing.planned ? tr("; ordered for “%1”").arg(QString::fromStdString(showing.plannedFor))
                         : QString()));
    progress_->setValue(total > 0 ? static_cast<double>(showing.answered) / total : 0);
    left_->setText(tr("about %n min left", nullptr, Words::minutes(showing.secondsLeft)));
    languages_->setCurrent(static_cast<int>(language));
    const bool flagged = showing.card.flagged;
    const Tokens& t = look().colours();
    flag_->setChecked(flagged);
    flag_->setIcon(icon(u"flag"_s, flagged ? t.accent : t.text2, look().px(iconSize)));
}

void StudyBar::setTyping(bool typing)
{
    end_->setKey(typing ? QString() : tr("Esc"));
}

void StudyBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = look().layoutWidth(width()) < narrowWidth;
    place_->setVisible(!narrow);
    left_->setVisible(!narrow);
    languages_->setVisible(!narrow);
    flag_->setVisible(!narrow);
    cycle_->setVisible(narrow);
}

} // namespace interval::ui
