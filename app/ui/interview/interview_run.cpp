// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_run.h"

#include "deck/rich_text.h"
#include "ui/interview/interview_bar.h"
#include "ui/parts/answer_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/drill_parts.h"
#include "ui/parts/key_cap.h"
#include "ui/parts/outline_field.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/tick_row.h"
#include "ui/words/drill_words.h"
#include "ui/words/interview_words.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;
using study::MockMoment;

namespace {

constexpr int columnWidth = 680;
constexpr int overhang = 12; ///< room left of the column for the row under the pointer
constexpr int tickMs = 500;
constexpr int mostPointKeys = 9;

/// Arrows belong to the rows: the page scrolls when there are none.
class QuietScroll final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }
};

bool isChinese(base::Language language)
{
    return language == base::Language::zhCn;
}

} // namespace

InterviewRun::InterviewRun(InterviewPresenter& presenter,
                           MathStore* maths,
                           const QHash<QString, QString>& titles,
                           const QString& deckFolder,
                           QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      maths_(maths),
      titles_(titles),
      deckFolder_(deckFolder),
      bar_(new InterviewBar(presenter, this)),
      scroll_(new QuietScroll(this)),
      footer_(new InterviewFooter(presenter, this))
{
    setObjectName(u"interviewRun"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(makeTimer());
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll_, 1);
    column->addWidget(footer_);
    tick_.setInterval(tickMs);
    connect(&tick_, &QTimer::timeout, this, &InterviewRun::updateClock);
    connect(bar_, &InterviewBar::clockToggled, this, [this] { showClock(!clockShown_); });
    connect(footer_, &InterviewFooter::comeBackAsked, this, &InterviewRun::comeBack);
    connect(footer_, &InterviewFooter::leaveAsked, this, &InterviewRun::left);
    connect(&presenter_, &InterviewPresenter::momentChanged, this, [this] {
        renew();
        takeFocus();
    });
    renew();
}

QWidget* InterviewRun::makeTimer()
{
    timerRow_ = new QWidget(this);
    auto* row = new QHBoxLayout(timerRow_);
    row->setContentsMargins(0, look().space(12), 0, 0);
    timerLine_ = new ProgressLine(ProgressLine::Use::time, 2, timerRow_);
    timerLine_->setAccessibleName(tr("Time"));
    timerText_ = makeLabel({}, Type::caption, Tone::second, timerRow_);
    timerText_->setObjectName(u"interviewTimer"_s);
    row->addWidget(timerLine_, 1);
    row->addWidget(timerText_);
    timerRow_->setFixedHeight(look().space(12) + look().px(18));
    return makeCentred(timerRow_, columnWidth, this);
}

QString InterviewRun::titleOf(const std::string& topic) const
{
    const QString id = QString::fromStdString(topic);
    return titles_.value(id, id);
}

void InterviewRun::add(QVBoxLayout& column, QWidget* widget)
{
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(overhang, 0, overhang, 0);
    inset->addWidget(widget);
    column.addLayout(inset);
}

void InterviewRun::addText(QVBoxLayout& column,
                           const std::string& markdown,
                           bool title,
                           bool chinese)
{
    if (markdown.empty())
        return;
    auto* view = new RichTextView(maths_, body_);
    RichTextView::Options options;
    options.type = title ? Type::title : Type::body;
    options.weight = title ? QFont::DemiBold : QFont::Normal;
    options.chinese = chinese;
    options.imageFolder =
        deckFolder_ + u'/' + QString::fromStdString(presenter_.view().question().topic);
    view->setBlocks(deck::richText(markdown), options);
    add(column, view);
}

/// The moment anew: it has few parts and no state of its own.
void InterviewRun::renew()
{
    points_.clear();
    field_ = nullptr;
    if (presenter_.view().interview.questions.empty() || presenter_.view().interview.over)
        return;
    body_ = new QWidget(scroll_);
    body_->setProperty("role", u"surface"_s);
    body_->setAttribute(Qt::WA_StyledBackground);
    auto* inner = new QWidget(body_);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, look().space(24), 0, look().space(32));
    column->setSpacing(look().space(8));
    if (presenter_.paused())
        showPause(*column);
    else if (presenter_.view().place.moment == MockMoment::closing)
        showClosing(*column);
    else
        showMoment(*column);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(body_);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeCentred(inner, columnWidth + 2 * overhang, body_));
    scroll_->setWidget(body_);
    footer_->reflect(false);
    tick_.start();
    updateClock();
    speak();
}

void InterviewRun::showPause(QVBoxLayout& column)
{
    add(column, makeLabel(tr("Paused"), Type::title, Tone::normal, body_, QFont::DemiBold));
    QLabel* words = makeLabel(tr("The clock stands still and the question is covered. Everything "
                                 "so far is saved; the pause will be marked in the report."),
                              Type::body, Tone::second, body_);
    words->setWordWrap(true);
    add(column, words);
}

void InterviewRun::showClosing(QVBoxLayout& column)
{
    const auto passed = static_cast<int>(presenter_.view().passedOver().size());
    add(column, makeLabel(tr("That was the last question"), Type::title, Tone::normal, body_,
                          QFont::DemiBold));
    QLabel* words = makeLabel(
        tr("You passed over %n questions. You can come back to them now.", nullptr, passed),
        Type::body, Tone::second, body_);
    words->setWordWrap(true);
    add(column, words);
}

void InterviewRun::showMoment(QVBoxLayout& column)
{
    addMeta(column);
    addQuestion(column);
    if (presenter_.view().place.moment == MockMoment::asking)
        addTask(column);
    else
        addRating(column);
}

void InterviewRun::addMeta(QVBoxLayout& column)
{
    const study::MockView& view = presenter_.view();
    const collection::MockQuestion& question = view.question();
    QStringList parts{titleOf(question.topic),
                      InterviewWords::of(static_cast<study::QuestionKind>(question.kind))};
    if (view.place.followUp > 0)
        parts << tr("Follow-up %1 / %2").arg(view.place.followUp).arg(question.followUps.size());
    QLabel* meta = makeLabel(parts.join(u"  ·  "_s), Type::caption, Tone::second, body_);
    meta->setWordWrap(true);
    add(column, meta);
}

void InterviewRun::addQuestion(QVBoxLayout& column)
{
    const study::MockView& view = presenter_.view();
    const collection::MockQuestion& question = view.question();
    const bool chinese = isChinese(view.settings.asked);
    if (view.place.followUp == 0) {
        addText(column, question.question, true, chinese);
        addText(column, question.body, false, chinese);
        return;
    }
    auto* quote = new QWidget(body_);
    quote->setProperty("role", u"quote"_s);
    quote->setAttribute(Qt::WA_StyledBackground);
    auto* lines = new QVBoxLayout(quote);
    lines->setContentsMargins(look().px(14), look().px(2), 0, look().px(2));
    const QString main = QString::fromStdString(deck::plainText(question.question));
    QLabel* words = makeLabel(tr("The question was: %1").arg(main), Type::ui, Tone::second, quote);
    words->setWordWrap(true);
    lines->addWidget(words);
    add(column, quote);
    addText(column, view.followUp().question, true, chinese);
}

void InterviewRun::addTask(QVBoxLayout& column)
{
    column.addSpacing(look().space(8));
    if (presenter_.view().drill.drill && presenter_.view().place.followUp == 0)
        addDrillTask(column);
    else
        addOutline(column);
}

void InterviewRun::addDrillTask(QVBoxLayout& column)
{
    const study::AskedDrill& asked = presenter_.view().drill;
    AnswerField* field =
        makeAnswerField(*asked.drill, presenter_.view().settings.asked, presenter_.typed(), body_);
    connect(field, &AnswerField::edited, &presenter_, &InterviewPresenter::setTyped);
    connect(field, &AnswerField::submitted, &presenter_, &InterviewPresenter::answer,
            Qt::QueuedConnection);
    connect(field, &AnswerField::skipped, &presenter_, &InterviewPresenter::giveUp,
            Qt::QueuedConnection);
    connect(field, &AnswerField::left, &presenter_, &InterviewPresenter::pause,
            Qt::QueuedConnection);
    connect(field, &AnswerField::focusChanged, this,
            [this](bool focused) { footer_->reflect(focused); });
    field_ = field;
    auto* box = new QWidget(body_);
    box->setObjectName(u"interviewAnswer"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    row->addStretch(1);
    add(column, box);
    if (presenter_.unread())
        add(column, makeRemark(u"drillFault"_s, u"circle-alert"_s,
                               DrillWords::of(*presenter_.unread()), body_));
    QLabel* terms = makeLabel(DrillWords::terms(*asked.drill), Type::caption, Tone::third, body_);
    terms->setWordWrap(true);
    add(column, terms);
    prepareDerivation(*asked.drill, asked.instance, maths_);
}

void InterviewRun::addOutline(QVBoxLayout& column)
{
    auto* field = new OutlineField(body_);
    field->setPlainText(presenter_.typed());
    connect(field, &QPlainTextEdit::textChanged, &presenter_,
            [this, field] { presenter_.setTyped(field->toPlainText()); });
    connect(field, &OutlineField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(field, &OutlineField::submitted, &presenter_, &InterviewPresenter::answer,
            Qt::QueuedConnection);
    connect(field, &OutlineField::focusChanged, this,
            [this](bool focused) { footer_->reflect(focused); });
    field_ = field;
    add(column, field);
    auto* foot = new QWidget(body_);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    QLabel* words =
        makeLabel(tr("If you answer aloud you need not type. An outline stands in the report."),
                  Type::caption, Tone::third, foot);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    QWidget* enter = makeHint(tr("write"), tr("Enter"), foot);
    QWidget* leave = makeHint(tr("leave the field"), tr("Esc"), foot);
    leave->setVisible(false);
    connect(field, &OutlineField::focusChanged, foot, [enter, leave](bool typing) {
        enter->setVisible(!typing);
        leave->setVisible(typing);
    });
    row->addWidget(enter);
    row->addWidget(leave);
    add(column, foot);
}

void InterviewRun::addRating(QVBoxLayout& column)
{
    const study::MockView& view = presenter_.view();
    const bool main = view.place.followUp == 0;
    if (main && view.drill.drill)
        addDrillResult(column);
    const std::string& outline = main ? view.question().outline : view.followUp().outline;
    if (!outline.empty() && !(main && view.drill.drill)) {
        auto* quote = new QWidget(body_);
        quote->setProperty("role", u"quote"_s);
        quote->setAttribute(Qt::WA_StyledBackground);
        auto* lines = new QVBoxLayout(quote);
        lines->setContentsMargins(look().px(14), look().px(2), 0, look().px(2));
        QLabel* said = makeLabel(QString::fromStdString(outline), Type::ui, Tone::second, quote);
        said->setWordWrap(true);
        lines->addWidget(said);
        add(column, quote);
    }
    addPoints(column);
    if (!main || view.question().answer.empty())
        return;
    column.addSpacing(look().space(8));
    add(column, makeLabel(tr("Answer"), Type::ui, Tone::normal, body_, QFont::DemiBold));
    addText(column, view.question().answer, false, isChinese(view.settings.answered));
}

void InterviewRun::addDrillResult(QVBoxLayout& column)
{
    const study::MockView& view = presenter_.view();
    const study::AskedDrill& asked = view.drill;
    if (view.judgement) // the right number stands under "Answer" as well
        add(column, makeDrillResult(*asked.drill, *view.judgement, view.settings.asked,
                                    QString::fromStdString(view.question().outline), body_));
    add(column, makeDerivation(*asked.drill, asked.instance, maths_, body_));
}

void InterviewRun::addPoints(QVBoxLayout& column)
{
    const study::MockView& view = presenter_.view();
    if (view.points().empty())
        return;
    auto* head = new QWidget(body_);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, look().space(8), 0, 0);
    line->setSpacing(look().px(8));
    line->addWidget(makeLabel(tr("Key points"), Type::ui, Tone::normal, head, QFont::DemiBold));
    QLabel* hint = makeLabel(tr("tick what you said"), Type::caption, Tone::second, head);
    line->addWidget(hint, 1);
    line->addWidget(makeHint(tr("all"), u"A"_s, head));
    add(column, head);
    const bool chinese = isChinese(view.settings.answered);
    for (std::size_t i = 0; i < view.points().size(); ++i) {
        auto* row = new TickRow(body_);
        row->setObjectName(u"point%1"_s.arg(i));
        auto* text = new RichTextView(maths_, row);
        RichTextView::Options options;
        options.chinese = chinese;
        text->setBlocks(deck::richText(view.points()[i].text), options);
        row->setTexts({text}, false);
        if (i < mostPointKeys)
            row->setTrailing(new KeyCap(QString::number(i + 1), row));
        row->setChecked(view.points()[i].said);
        connect(row, &TickRow::toggled, &presenter_,
                [this, i](bool said) { presenter_.tick(static_cast<int>(i), said); });
        points_.push_back(row);
        column.addWidget(row);
    }
}

void InterviewRun::updateClock()
{
    bar_->reflect(clockShown_);
    const bool asking =
        presenter_.view().place.moment == MockMoment::asking && !presenter_.paused();
    timerLine_->setVisible(asking && clockShown_);
    timerText_->setVisible(asking && clockShown_);
    if (!asking)
        return;
    const int limit = std::max(1, presenter_.targetSeconds());
    const int now = presenter_.seconds();
    timerLine_->setValue(static_cast<double>(now) / limit, now > limit);
    const QString words = Words::clock(now) + u" / "_s + Words::clock(limit);
    timerText_->setText(now > limit ? tr("%1, over time").arg(words) : words);
}

void InterviewRun::showClock(bool shown)
{
    clockShown_ = shown;
    updateClock();
}

/// A screen reader tells a change of the name of what has the focus, and that is the page.
void InterviewRun::speak()
{
    const study::MockView& view = presenter_.view();
    QStringList words;
    if (presenter_.paused()) {
        words << tr("Paused");
    } else if (view.place.moment == MockMoment::asking) {
        const std::string& question =
            view.place.followUp == 0 ? view.question().question : view.followUp().question;
        words << QString::fromStdString(deck::plainText(question));
    } else if (view.place.moment == MockMoment::rating) {
        for (const collection::MockPoint& point : view.points())
            words << QString::fromStdString(deck::plainText(point.text));
    } else {
        words << tr("That was the last question");
    }
    setAccessibleName(words.join(u". "_s));
}

void InterviewRun::takeFocus()
{
    if (!isVisible())
        return;
    const bool drill = qobject_cast<AnswerField*>(field_) != nullptr;
    const bool outline = presenter_.view().settings.answerBy == study::AnswerBy::outline;
    if (field_ && (drill || outline))
        field_->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool InterviewRun::typing() const
{
    return field_ && (field_->hasFocus() || field_->isAncestorOf(focusWidget()));
}

} // namespace interval::ui
