// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/card_view.h"

#include "ui/parts/answer_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/order_list.h"
#include "ui/parts/outline_field.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/switcher.h"
#include "ui/parts/tick_row.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/card_column.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageTop = 20;
constexpr int pageBottom = 32;

} // namespace

CardView::CardView(StudyPresenter& presenter,
                   MathStore* maths,
                   const ImageFolders& images,
                   CalcDesk* calcs,
                   bool sideBySide,
                   QWidget* parent)
    : QWidget(parent), presenter_(presenter)
{
    setObjectName(u"cardView"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look().space(8));
    const study::Showing& showing = *presenter_.showing();
    const deck::Card& card = showing.note;
    const bool cloze = card.kind == deck::CardKind::cloze;
    const bool revealed = presenter_.revealed();
    CardColumn column(
        *this, *layout, maths,
        {card, presenter_.languages(), sideBySide, showing.card.cloze, revealed, images, calcs});
    addMeta(column);
    addQuestion(column);
    const auto body = [](const deck::CardText& text) { return text.body; };
    if (column.has(body))
        column.addTexts(body, {Type::body, QFont::Normal, cloze});
    if (presenter_.hintShown() && !revealed)
        column.addProse(tr("Hint"), [](const deck::CardText& text) { return text.hint; });
    task_ = writeTask(column, presenter_, maths);
    if (revealed)
        findings_ = writeFindings(column, presenter_);
    layout->addStretch(1);
    for (const RichTextView* view : findChildren<RichTextView*>())
        connect(view, &QTextBrowser::anchorClicked, this, &CardView::linkActivated);
}

void CardView::setColumn(int left, int width)
{
    columnLeft_ = left;
    columnWidth_ = width;
    fitColumn();
}

void CardView::fitColumn()
{
    const int left = columnLeft_ - CardColumn::overhang;
    const int width = columnWidth_ + 2 * CardColumn::overhang;
    layout()->setContentsMargins(left, look().space(pageTop),
                                 std::max(0, this->width() - left - width),
                                 look().space(pageBottom));
}

void CardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

void CardView::addMeta(CardColumn& column)
{
    const deck::Card& card = column.card();
    QStringList parts{Words::of(card.kind), tr("difficulty %1").arg(card.difficulty)};
    if (!card.claims.empty()) {
        QStringList claims;
        for (const std::string& claim : card.claims)
            claims << QString::fromStdString(claim).mid(1);
        parts << tr("article, claim %1", nullptr, static_cast<int>(claims.size()))
                     .arg(claims.join(tr(", ")));
    }
    if (presenter_.drill())
        parts << tr("new numbers each time");
    if (presenter_.revealed())
        parts << tr("answered in %1").arg(Words::clock(presenter_.attempt().seconds));
    if (presenter_.showing()->cram)
        parts << tr("practice, the schedule stays as it is");
    if (presenter_.showing()->card.flagged)
        parts << tr("flagged");
    if (presenter_.showing()->updateAvailable)
        parts << tr("update available, your edit is shown");
    auto* meta = makeLabel(parts.join(u"  ·  "_s), Type::caption, Tone::second, this);
    meta->setWordWrap(true);
    column.add(meta);
}

void CardView::addQuestion(CardColumn& column)
{
    QWidget* question = column.addTexts([](const deck::CardText& text) { return text.question; },
                                        {Type::title, QFont::DemiBold, false});
    question->setObjectName(u"question"_s);
    const auto languages = presenter_.languages();
    const bool missing = std::any_of(languages.begin(), languages.end(), [&](auto language) {
        return !column.card().texts[static_cast<std::size_t>(language)];
    });
    if (missing)
        column.add(makeChip(tr("not translated yet"), u"languages"_s, Chip::plain, this),
                   Qt::AlignLeft);
}

std::vector<QWidget*> CardView::rows() const
{
    if (!findings_.points.empty())
        return {findings_.points.begin(), findings_.points.end()};
    if (task_.order != nullptr)
        return task_.order->rows();
    return {task_.options.begin(), task_.options.end()};
}

int CardView::focusedRow() const
{
    const std::vector<QWidget*> all = rows();
    const auto found = std::find(all.begin(), all.end(), QApplication::focusWidget());
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

void CardView::focusRow(int row)
{
    const std::vector<QWidget*> all = rows();
    if (row >= 0 && row < static_cast<int>(all.size()))
        all[static_cast<std::size_t>(row)]->setFocus(Qt::TabFocusReason);
}

QWidget* CardView::moveFocus(int by)
{
    const std::vector<QWidget*> all = rows();
    const int count = static_cast<int>(all.size());
    if (count == 0)
        return nullptr;
    const int now = focusedRow();
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    focusRow(next);
    return all[static_cast<std::size_t>(next)];
}

void CardView::toggleTick(int point)
{
    if (point >= 0 && point < static_cast<int>(findings_.points.size()))
        findings_.points[static_cast<std::size_t>(point)]->click();
}

void CardView::choose(int number)
{
    if (number < 0)
        return;
    if (number < static_cast<int>(task_.options.size()))
        task_.options[static_cast<std::size_t>(number)]->click();
    else if (task_.verdict != nullptr)
        task_.verdict->choose(number);
}

void CardView::focusField()
{
    if (task_.answer != nullptr)
        task_.answer->setFocus(Qt::OtherFocusReason);
    else if (task_.outline != nullptr)
        task_.outline->setFocus(Qt::OtherFocusReason);
}

} // namespace interval::ui
