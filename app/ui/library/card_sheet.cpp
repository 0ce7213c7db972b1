// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/card_sheet.h"

#include "ui/parts/controls.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 14;

} // namespace

CardSheet::CardSheet(const deck::Card& card, const Setting& setting, QWidget* parent)
    : QWidget(parent),
      card_(card),
      text_(card.text(setting.language)),
      setting_(setting),
      column_(new QVBoxLayout(this))
{
    setObjectName(u"cardSheet"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    column_->setContentsMargins(0, 0, look().px(8), 0);
    column_->setSpacing(look().px(6));
    write();
}

void CardSheet::write()
{
    addMeta();
    addText(text_.question, Type::body, QFont::DemiBold)->setObjectName(u"sheetQuestion"_s);
    if (!card_.texts[static_cast<std::size_t>(setting_.language)])
        column_->addWidget(makeChip(tr("not translated yet"), u"languages"_s, Chip::plain, this), 0,
                           Qt::AlignLeft);
    if (!text_.body.empty())
        addText(text_.body, Type::ui);
    addOptions();
    addNumbered(tr("Steps"), text_.steps);
    addNumbered(tr("Key points"), text_.keyPoints);
    addProse(tr("Verdict"), text_.verdictText);
    addProse(tr("Answer"), text_.answer);
    addProse(tr("Explanation"), text_.explanation);
    addProse(tr("Hint"), text_.hint);
    addFollowUps();
    addProse(tr("Note"), text_.note);
    addSources();
    column_->addStretch(1);
}

void CardSheet::addMeta()
{
    QStringList parts{Words::of(card_.kind), tr("difficulty %1").arg(card_.difficulty)};
    for (const std::string& tag : card_.tags)
        parts << QString::fromStdString(tag);
    auto* meta = makeLabel(parts.join(u" · "_s), Type::caption, Tone::second, this);
    meta->setWordWrap(true);
    column_->addWidget(meta);
}

RichTextView* CardSheet::makeText(const std::string& markdown, Type type, int weight)
{
    auto* view = new RichTextView(setting_.maths, this);
    RichTextView::Options options;
    options.type = type;
    options.weight = weight;
    options.chinese = setting_.language == base::Language::zhCn;
    options.imageFolder = setting_.images.deck;
    options.profileFolder = setting_.images.profile;
    options.calcs = setting_.calcs;
    const bool cloze = card_.kind == deck::CardKind::cloze;
    if (cloze && setting_.cloze > 0)
        options.hidden = {setting_.cloze};
    view->setBlocks(
        deck::richText(markdown, cloze ? deck::ClozeMarks::parsed : deck::ClozeMarks::plain),
        options);
    connect(view, &QTextBrowser::anchorClicked, this, &CardSheet::linkActivated);
    return view;
}

RichTextView* CardSheet::addText(const std::string& markdown, Type type, int weight)
{
    RichTextView* view = makeText(markdown, type, weight);
    column_->addWidget(view);
    return view;
}

void CardSheet::addHeading(const QString& title)
{
    column_->addSpacing(look().px(4));
    column_->addWidget(makeLabel(title, Type::caption, Tone::second, this, QFont::DemiBold));
}

void CardSheet::addProse(const QString& title, const std::string& text)
{
    if (text.empty())
        return;
    addHeading(title);
    addText(text, Type::ui);
}

void CardSheet::addMarked(QWidget* mark, const std::string& markdown)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(8));
    mark->setMinimumWidth(look().px(markSize));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(makeText(markdown, Type::ui, QFont::Normal), 1);
    column_->addLayout(row);
}

void CardSheet::addNumbered(const QString& title, const std::vector<std::string>& items)
{
    if (items.empty())
        return;
    addHeading(title);
    int number = 0;
    for (const std::string& item : items)
        addMarked(makeLabel(QString::number(++number), Type::ui, Tone::third, this), item);
}

void CardSheet::addOptions()
{
    if (text_.options.empty())
        return;
    addHeading(tr("Options"));
    const int size = look().px(markSize);
    for (const deck::Option& option : text_.options) {
        auto* mark = new QLabel(this);
        const Tokens& t = look().colours();
        mark->setPixmap(
            icon(option.correct ? u"check"_s : u"x"_s, option.correct ? t.good : t.text3, size)
                .pixmap(size));
        mark->setAccessibleName(option.correct ? tr("right") : tr("wrong"));
        addMarked(mark, option.note.empty() ? option.text : option.text + "\n\n" + option.note);
    }
}

void CardSheet::addFollowUps()
{
    if (text_.followUps.empty())
        return;
    addHeading(tr("Follow-up"));
    for (const deck::FollowUp& followUp : text_.followUps) {
        addText(followUp.question, Type::ui, QFont::Medium);
        if (!followUp.answer.empty())
            addText(followUp.answer, Type::ui);
    }
}

void CardSheet::addSources()
{
    QStringList parts;
    for (const std::string& source : card_.sources)
        parts << QString::fromStdString(source);
    if (parts.isEmpty())
        return;
    auto* label = makeLabel(parts.join(u" · "_s), Type::caption, Tone::third, this);
    label->setWordWrap(true);
    column_->addSpacing(look().px(4));
    column_->addWidget(label);
}

} // namespace interval::ui
