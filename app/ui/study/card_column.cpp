// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/card_column.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_cap.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/tick_row.h"

#include <QBoxLayout>
#include <QLabel>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int trailingRoom = 52; ///< what a row of the rubric has at the right of its texts

} // namespace

CardColumn::CardColumn(QWidget& page, QVBoxLayout& layout, MathStore* maths, Setting setting)
    : page_(page), layout_(layout), maths_(maths), setting_(std::move(setting))
{
}

const deck::CardText& CardColumn::original() const
{
    return setting_.card.text(setting_.card.baseLanguage);
}

bool CardColumn::twoColumns() const
{
    return setting_.languages.size() > 1 && setting_.sideBySide;
}

void CardColumn::add(QWidget* widget, Qt::Alignment alignment)
{
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(overhang, 0, overhang, 0);
    inset->addWidget(widget, alignment ? 0 : 1, alignment);
    if (alignment & Qt::AlignLeft)
        inset->addStretch(1);
    layout_.addLayout(inset);
}

void CardColumn::add(QLayout* layout)
{
    const QMargins inner = layout->contentsMargins();
    layout->setContentsMargins(overhang, inner.top(), overhang, inner.bottom());
    layout_.addLayout(layout);
}

void CardColumn::addSpace(int at100Percent)
{
    layout_.addSpacing(look().space(at100Percent));
}

void CardColumn::addRow(TickRow* row)
{
    layout_.addWidget(row);
}

std::vector<RichTextView*>
CardColumn::makeTexts(const Part& part, const TextFace& face, QWidget* parent) const
{
    std::vector<RichTextView*> views;
    const auto marks = setting_.card.kind == deck::CardKind::cloze ? deck::ClozeMarks::parsed
                                                                   : deck::ClozeMarks::plain;
    for (const base::Language language : setting_.languages) {
        auto* view = new RichTextView(maths_, parent);
        RichTextView::Options options;
        options.type = face.type;
        options.weight = face.weight;
        options.chinese = language == base::Language::zhCn;
        options.imageFolder = setting_.images.deck;
        options.profileFolder = setting_.images.profile;
        options.calcs = setting_.calcs;
        if (face.cloze) {
            options.hidden = {setting_.cloze};
            options.revealed = setting_.revealed;
        }
        view->setBlocks(deck::richText(part(setting_.card.text(language)), marks), options);
        views.push_back(view);
    }
    return views;
}

QWidget* CardColumn::addTexts(const Part& part, const TextFace& face)
{
    auto* box = new QWidget(&page_);
    const bool beside = twoColumns();
    auto* row = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, box);
    // In two columns every text stands where the texts of the rubric do.
    row->setContentsMargins(beside ? TickRow::textIndent() : 0, 0,
                            beside ? look().px(trailingRoom) : 0, 0);
    row->setSpacing(beside ? look().space(columnGap) : look().space(8));
    for (RichTextView* view : makeTexts(part, face, box))
        row->addWidget(view, 1, Qt::AlignTop);
    add(box);
    return box;
}

void CardColumn::fill(TickRow& row, const Part& part) const
{
    row.setTexts(makeTexts(part, {}, &row), setting_.sideBySide);
}

void CardColumn::addProse(const QString& title, const Part& part)
{
    if (!has(part))
        return;
    if (!title.isEmpty())
        addHeading(title);
    addTexts(part);
}

void CardColumn::addQuote(const QString& title, const QString& text)
{
    auto* box = new QWidget(&page_);
    box->setProperty("role", u"quote"_s);
    box->setAttribute(Qt::WA_StyledBackground);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(look().px(14), look().px(2), 0, look().px(2));
    lines->setSpacing(look().px(2));
    lines->addWidget(makeLabel(title, Type::caption, Tone::second, box));
    auto* said = makeLabel(text, Type::ui, Tone::second, box);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(said);
    add(box);
}

QWidget* CardColumn::addHeading(const QString& title,
                                const QString& remark,
                                const QString& action,
                                const QString& key)
{
    auto* row = new QWidget(&page_);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, look().space(8), 0, 0);
    line->setSpacing(look().px(8));
    line->addWidget(makeLabel(title, Type::ui, Tone::normal, row, QFont::DemiBold));
    auto* beside = makeLabel(remark, Type::caption, Tone::second, row);
    beside->setWordWrap(true);
    line->addWidget(beside, 1);
    if (!action.isEmpty())
        line->addWidget(makeLabel(action, Type::caption, Tone::second, row));
    if (!key.isEmpty())
        line->addWidget(new KeyCap(key, row));
    add(row);
    return row;
}

} // namespace interval::ui
