// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/card_view.h"

#include "ui/parts/controls.h"
#include "ui/parts/order_list.h"
#include "ui/parts/outline_field.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/switcher.h"
#include "ui/parts/tick_row.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;
using deck::CardKind;

namespace {

constexpr int shiftKey = 0x21E7;

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

CardView::CardView(StudyPresenter& presenter,
                   MathStore* maths,
                   const Titles& titles,
                   QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      maths_(maths),
      titles_(titles),
      card_(presenter.showing()->note),
      layout_(new QVBoxLayout(this))
{
    setObjectName(u"cardView"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    layout_->setContentsMargins(0, look().space(24), 0, look().space(32));
    layout_->setSpacing(look().space(8));
    const bool revealed = presenter_.revealed();
    addMeta();
    addQuestion();
    addBody();
    if (card_.kind == CardKind::choice)
        addChoices();
    if (card_.kind == CardKind::order)
        addOrder();
    if (card_.kind == CardKind::debate)
        addVerdict();
    if (presenter_.hintShown() && !revealed)
        addProse(tr("Hint"), [](const deck::CardText& t) { return t.hint; });
    const bool spoken = card_.kind == CardKind::basic || card_.kind == CardKind::story ||
                        card_.kind == CardKind::debate || card_.kind == CardKind::drill;
    if (spoken)
        addOutline();
    if (revealed) {
        addKeyPoints();
        addProse(tr("Answer"), [](const deck::CardText& t) { return t.answer; });
        addProse(tr("Explanation"), [](const deck::CardText& t) { return t.explanation; });
        addProse(tr("Note"), [](const deck::CardText& t) { return t.note; });
        addFollowUps();
        addSources();
    }
    layout_->addStretch(1);
}

void CardView::addMeta()
{
    QStringList parts{Words::of(card_.kind), tr("difficulty %1").arg(card_.difficulty)};
    if (!card_.claims.empty()) {
        QStringList claims;
        for (const std::string& claim : card_.claims)
            claims << toQt(claim).mid(1);
        parts << tr("article, claim %1", nullptr, static_cast<int>(claims.size()))
                     .arg(claims.join(tr(", ")));
    }
    if (presenter_.revealed())
        parts << tr("answered in %1").arg(Words::clock(presenter_.attempt().seconds));
    if (presenter_.showing()->card.flagged)
        parts << tr("flagged");
    if (presenter_.showing()->updateAvailable)
        parts << tr("update available, your edit is shown");
    layout_->addWidget(makeLabel(parts.join(u"  ·  "_s), Type::caption, Tone::second, this));
}

RichTextView* CardView::makeText(const std::string& markdown,
                                 base::Language language,
                                 Type type,
                                 int weight,
                                 bool cloze)
{
    auto* view = new RichTextView(maths_, this);
    RichTextView::Options options;
    options.type = type;
    options.weight = weight;
    options.chinese = language == base::Language::zhCn;
    options.imageFolder = titles_.deckFolder;
    if (cloze) {
        options.hidden = {presenter_.showing()->card.cloze};
        options.revealed = presenter_.revealed();
    }
    view->setBlocks(deck::richText(markdown, card_.kind == CardKind::cloze
                                                 ? deck::ClozeMarks::parsed
                                                 : deck::ClozeMarks::plain),
                    options);
    connect(view, &QTextBrowser::anchorClicked, this, &CardView::linkActivated);
    return view;
}

void CardView::addTexts(const Part& part, Type type, int weight, bool cloze)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(32));
    for (const base::Language language : presenter_.languages())
        row->addWidget(makeText(part(card_.text(language)), language, type, weight, cloze), 1,
                       Qt::AlignTop);
    layout_->addLayout(row);
}

bool CardView::hasText(const Part& part) const
{
    return !part(card_.text(card_.baseLanguage)).empty();
}

void CardView::addQuestion()
{
    addTexts([](const deck::CardText& t) { return t.question; }, Type::title, QFont::DemiBold,
             false);
    bool missing = false;
    for (const base::Language language : presenter_.languages())
        missing = missing || !card_.texts[static_cast<std::size_t>(language)];
    if (missing) {
        auto* badge = new QLabel(tr("not translated yet"), this);
        badge->setProperty("role", u"chip"_s);
        layout_->addWidget(badge, 0, Qt::AlignLeft);
    }
}

void CardView::addBody()
{
    const Part body = [](const deck::CardText& t) { return t.body; };
    if (hasText(body))
        addTexts(body, Type::body, QFont::Normal, card_.kind == CardKind::cloze);
}

QWidget* CardView::addHeading(const QString& title, const QString& remark, const QString& key)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, look().space(12), 0, 0);
    line->addWidget(makeLabel(title, Type::ui, Tone::normal, row, QFont::DemiBold));
    line->addWidget(makeLabel(remark, Type::caption, Tone::second, row), 1);
    if (!key.isEmpty())
        line->addWidget(makeKeyCap(key, row));
    layout_->addWidget(row);
    return row;
}

void CardView::addOutline()
{
    if (presenter_.revealed()) {
        if (presenter_.outline().trimmed().isEmpty())
            return;
        addHeading(tr("Your outline"), {}, {});
        auto* said = makeLabel(presenter_.outline(), Type::ui, Tone::second, this);
        said->setWordWrap(true);
        said->setContentsMargins(look().px(12), 0, 0, 0);
        layout_->addWidget(said);
        return;
    }
    auto* hint = makeLabel(tr("Answer aloud, or note your points here; then look."), Type::ui,
                           Tone::second, this);
    hint->setContentsMargins(0, look().space(8), 0, 0);
    layout_->addWidget(hint);
    outline_ = new OutlineField(this);
    outline_->setPlainText(presenter_.outline());
    layout_->addWidget(outline_);
    connect(outline_, &QPlainTextEdit::textChanged, this,
            [this] { presenter_.setOutline(outline_->toPlainText()); });
    connect(outline_, &OutlineField::focusChanged, this, &CardView::outlineFocusChanged);
    connect(outline_, &OutlineField::submitted, this, &CardView::submitted);
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeLabel(tr("Kept with this review."), Type::caption, Tone::third, this), 1);
    foot->addWidget(makeLabel(tr("write"), Type::caption, Tone::third, this));
    foot->addWidget(makeKeyCap(tr("Enter"), this));
    foot->addWidget(makeLabel(tr("leave"), Type::caption, Tone::third, this));
    foot->addWidget(makeKeyCap(tr("Esc"), this));
    layout_->addLayout(foot);
    const std::string& last = presenter_.showing()->lastOutline;
    if (!last.empty()) {
        auto* before =
            makeLabel(tr("There is an outline from your last review; it is shown with the answer."),
                      Type::caption, Tone::third, this);
        before->setWordWrap(true);
        layout_->addWidget(before);
    }
}

void CardView::addChoices()
{
    const deck::CardText& original = card_.text(card_.baseLanguage);
    const bool several = std::count_if(original.options.begin(), original.options.end(),
                                       [](const deck::Option& o) { return o.correct; }) > 1;
    const bool revealed = presenter_.revealed();
    if (!revealed)
        layout_->addWidget(
            makeLabel(several ? tr("Several are right. Pick them all.") : tr("Pick one."), Type::ui,
                      Tone::second, this));
    for (std::size_t i = 0; i < original.options.size(); ++i) {
        auto* row = new TickRow(this);
        row->setObjectName(u"option%1"_s.arg(i));
        for (const base::Language language : presenter_.languages()) {
            const deck::Option& option = card_.text(language).options[i];
            const std::string text =
                revealed && !option.note.empty() ? option.text + "\n\n" + option.note : option.text;
            row->addText(makeText(text, language, Type::body, QFont::Normal, false));
        }
        row->setTicked(presenter_.attempt().chosen[i]);
        if (revealed) {
            const bool wanted = original.options[i].correct;
            row->setVerdict(wanted == presenter_.attempt().chosen[i] || wanted, wanted);
        } else {
            row->addTrailing(makeKeyCap(QString::number(i + 1), row));
        }
        connect(row, &TickRow::toggled, this, [this, i, several](bool ticked) {
            presenter_.choose(static_cast<int>(i), ticked);
            for (std::size_t other = 0; ticked && !several && other < ticks_.size(); ++other)
                if (other != i && ticks_[other]->ticked()) {
                    ticks_[other]->setTicked(false);
                    presenter_.choose(static_cast<int>(other), false);
                }
        });
        ticks_.push_back(row);
        layout_->addWidget(row);
    }
}

void CardView::addOrder()
{
    std::vector<std::vector<std::string>> steps;
    std::vector<bool> chinese;
    for (const base::Language language : presenter_.languages()) {
        steps.push_back(card_.text(language).steps);
        chinese.push_back(language == base::Language::zhCn);
    }
    if (!presenter_.revealed())
        layout_->addWidget(makeLabel(tr("Bring the steps into order with the arrows."), Type::ui,
                                     Tone::second, this));
    auto* list = new OrderList(maths_, this);
    list->setObjectName(u"orderList"_s);
    list->setSteps(steps, chinese, presenter_.attempt().order, presenter_.revealed());
    connect(list, &OrderList::reordered, &presenter_, &StudyPresenter::reorder);
    layout_->addWidget(list);
}

void CardView::addVerdict()
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Your verdict"), Type::ui, Tone::second, this));
    auto* verdicts = new Switcher(this);
    verdicts->setObjectName(u"verdict"_s);
    QStringList words;
    for (int i = 0; i < 5; ++i)
        words << Words::of(static_cast<deck::Verdict>(i));
    verdicts->setItems(words);
    if (presenter_.attempt().verdict)
        verdicts->setCurrent(static_cast<int>(*presenter_.attempt().verdict));
    verdicts->setEnabled(!presenter_.revealed());
    connect(verdicts, &Switcher::chosen, this,
            [this](int index) { presenter_.judge(static_cast<deck::Verdict>(index)); });
    row->addWidget(verdicts);
    row->addStretch(1);
    if (presenter_.revealed() && card_.verdict) {
        auto* chip = new QLabel(tr("Verdict: %1").arg(Words::of(*card_.verdict)), this);
        const bool same = presenter_.attempt().verdict == card_.verdict;
        chip->setProperty("role", same ? u"chip-good"_s : u"chip-caution"_s);
        row->addWidget(chip);
    }
    layout_->addLayout(row);
    if (presenter_.revealed())
        addProse({}, [](const deck::CardText& t) { return t.verdictText; });
}

void CardView::addKeyPoints()
{
    const auto& points = card_.text(card_.baseLanguage).keyPoints;
    if (points.empty())
        return;
    if (presenter_.attempt().pointsTotal == 0) { // a cloze is graded by its gaps: notes, no ticks
        addProse(tr("Key points"), [](const deck::CardText& t) {
            std::string list;
            for (const std::string& point : t.keyPoints)
                list += "- " + point + "\n";
            return list;
        });
        return;
    }
    addHeading(tr("Key points"), tr("tick what you said"), u"A"_s);
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto* row = new TickRow(this);
        row->setObjectName(u"point%1"_s.arg(i));
        for (const base::Language language : presenter_.languages())
            row->addText(makeText(card_.text(language).keyPoints[i], language, Type::body,
                                  QFont::Normal, false));
        row->addTrailing(makeKeyCap(QChar(shiftKey) + QString::number(i + 1), row));
        row->setTicked(((presenter_.ticks() >> i) & 1U) != 0);
        connect(row, &TickRow::toggled, this,
                [this, i](bool ticked) { presenter_.tick(static_cast<int>(i), ticked); });
        ticks_.push_back(row);
        layout_->addWidget(row);
    }
}

void CardView::addProse(const QString& title, const Part& part)
{
    if (!hasText(part))
        return;
    if (!title.isEmpty())
        addHeading(title, {}, {});
    addTexts(part, Type::body, QFont::Normal, false);
}

void CardView::addFollowUps()
{
    const auto total = static_cast<int>(card_.text(card_.baseLanguage).followUps.size());
    if (total == 0)
        return;
    // Question, then its answer, then the next question: each step is one press of N.
    const int steps = std::min(presenter_.followUpsShown(), 2 * total - 1);
    for (int i = 0; i <= steps / 2; ++i) {
        const bool last = i == steps / 2;
        const bool more = last && steps < 2 * total - 1;
        auto* heading = addHeading(tr("Follow-up"), u"%1 / %2"_s.arg(i + 1).arg(total), {});
        if (more) {
            const bool answerNext = steps % 2 == 0;
            auto* next =
                makeButton(answerNext ? tr("Answer") : tr("Next"), "quiet", u"N"_s, heading);
            next->setObjectName(u"nextFollowUp"_s);
            next->setFocusPolicy(Qt::TabFocus);
            connect(next, &QPushButton::clicked, &presenter_, &StudyPresenter::nextFollowUp,
                    Qt::QueuedConnection);
            heading->layout()->addWidget(next);
        }
        const auto index = static_cast<std::size_t>(i);
        addTexts(
            [index](const deck::CardText& t) {
                return index < t.followUps.size() ? t.followUps[index].question : std::string();
            },
            Type::body, QFont::Medium, false);
        if (!last || steps % 2 == 1)
            addTexts(
                [index](const deck::CardText& t) {
                    return index < t.followUps.size() ? t.followUps[index].answer : std::string();
                },
                Type::body, QFont::Normal, false);
    }
}

void CardView::addSources()
{
    if (!presenter_.showing()->lastOutline.empty()) {
        addHeading(tr("Your outline of the last review"), {}, {});
        auto* said =
            makeLabel(toQt(presenter_.showing()->lastOutline), Type::ui, Tone::second, this);
        said->setWordWrap(true);
        layout_->addWidget(said);
    }
    QStringList parts;
    for (const std::string& source : card_.sources)
        parts << toQt(source);
    if (!card_.verified.empty())
        parts << tr("checked %1").arg(toQt(card_.verified));
    if (!card_.asOf.empty())
        parts << tr("as of %1").arg(toQt(card_.asOf));
    layout_->addSpacing(look().space(12));
    layout_->addWidget(makeLine(this));
    auto* label = makeLabel(parts.join(u"  ·  "_s), Type::caption, Tone::third, this);
    label->setWordWrap(true);
    label->setObjectName(u"sources"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout_->addWidget(label);
}

void CardView::moveTick(int by)
{
    if (ticks_.empty())
        return;
    const auto focused = std::find(ticks_.begin(), ticks_.end(), QApplication::focusWidget());
    const auto count = static_cast<std::ptrdiff_t>(ticks_.size());
    std::ptrdiff_t next = by > 0 ? 0 : count - 1;
    if (focused != ticks_.end())
        next = (focused - ticks_.begin() + by + count) % count;
    ticks_[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void CardView::toggleTick(int point)
{
    if (point < 0 || point >= static_cast<int>(ticks_.size()))
        return;
    TickRow* row = ticks_[static_cast<std::size_t>(point)];
    const bool ticked = !row->ticked();
    row->setTicked(ticked);
    Q_EMIT row->toggled(ticked);
}

void CardView::focusOutline()
{
    if (outline_ != nullptr)
        outline_->setFocus(Qt::OtherFocusReason);
}

} // namespace interval::ui
