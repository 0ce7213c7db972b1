// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprint_run.h"

#include "deck/rich_text.h"
#include "ui/parts/answer_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/drill_parts.h"
#include "ui/parts/key_button.h"
#include "ui/parts/rich_text_view.h"
#include "ui/words/drill_words.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 500;
constexpr int msPerSecond = 1000;

} // namespace

SprintRun::SprintRun(study::Sprint& sprint,
                     base::Language language,
                     MathStore* maths,
                     State state,
                     QWidget* parent)
    : QWidget(parent),
      sprint_(sprint),
      language_(language),
      maths_(maths),
      typed_(std::move(state.typed)),
      before_(state.ms),
      layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, look().space(16), 0, look().space(16));
    layout_->setSpacing(look().space(16));
    layout_->addWidget(makeBar());
    connect(&tick_, &QTimer::timeout, this, &SprintRun::updateBar);
    tick_.start(tickMs);
    clock_.start();
    if (sprint_.answered())
        showAnswer();
    else
        showQuestion();
}

QWidget* SprintRun::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    KeyButton* end = makeButton(tr("End"), "quiet", tr("Esc"), bar);
    end->setFocusPolicy(Qt::TabFocus);
    connect(end, &QPushButton::clicked, this, &SprintRun::ended, Qt::QueuedConnection);
    row->addWidget(end);
    place_ = makeLabel({}, Type::ui, Tone::second, bar);
    place_->setObjectName(u"sprintPlace"_s);
    row->addWidget(place_);
    progress_ = new ProgressLine(ProgressLine::Use::progress, 4, bar);
    progress_->setAccessibleName(tr("Progress"));
    row->addWidget(progress_, 1);
    time_ = makeLabel({}, Type::ui, Tone::second, bar);
    row->addWidget(time_);
    return bar;
}

void SprintRun::updateBar()
{
    const study::SprintLength& length = sprint_.length();
    const auto answered = static_cast<int>(sprint_.answers().size());
    const int place = answered + (sprint_.answered() ? 0 : 1);
    const std::int64_t now = sprint_.spentMs() + (sprint_.answered() ? 0 : std::int64_t{ms()});
    const auto seconds = static_cast<int>(now / msPerSecond);
    if (length.questions > 0) {
        place_->setText(u"%1 / %2"_s.arg(place).arg(length.questions));
        progress_->setValue(static_cast<double>(answered) / length.questions);
        time_->setText(Words::clock(seconds));
        return;
    }
    place_->setText(QString::number(place));
    progress_->setValue(static_cast<double>(seconds) / length.seconds);
    time_->setText(Words::clock(seconds) + u" / "_s + Words::clock(length.seconds));
}

QWidget* SprintRun::freshBody(QVBoxLayout*& column)
{
    delete body_;
    auto* body = new QWidget(this);
    column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    layout_->addWidget(body, 1);
    body_ = body;
    const deck::CardText& text = sprint_.current()->card.text(language_);
    addText(*column, text.question, true);
    if (!text.body.empty())
        addText(*column, text.body, false);
    column->addSpacing(look().space(8));
    return body;
}

void SprintRun::addText(QVBoxLayout& column, const std::string& markdown, bool title)
{
    auto* view = new RichTextView(maths_, body_);
    RichTextView::Options options;
    options.type = title ? Type::title : Type::body;
    options.weight = title ? QFont::DemiBold : QFont::Normal;
    options.chinese = language_ == base::Language::zhCn;
    view->setBlocks(deck::richText(markdown), options);
    column.addWidget(view);
}

void SprintRun::showQuestion()
{
    QVBoxLayout* column = nullptr;
    QWidget* body = freshBody(column);
    const study::SprintTask& task = *sprint_.current();
    field_ = makeAnswerField(*task.drill, language_, typed_, body);
    connect(field_, &AnswerField::edited, this, [this](const QString& text) { typed_ = text; });
    // Queued: the field goes away with the question.
    connect(field_, &AnswerField::submitted, this, &SprintRun::submit, Qt::QueuedConnection);
    connect(field_, &AnswerField::skipped, this, &SprintRun::pass, Qt::QueuedConnection);
    connect(field_, &AnswerField::left, this, &SprintRun::ended, Qt::QueuedConnection);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(12));
    row->addWidget(field_);
    row->addWidget(makeHint(tr("check"), tr("Enter"), body));
    row->addStretch(1);
    column->addLayout(row);
    QLabel* terms = makeLabel(DrillWords::terms(*task.drill), Type::caption, Tone::third, body);
    terms->setWordWrap(true);
    column->addWidget(terms);
    column->addStretch(1);
    prepareDerivation(*task.drill, task.instance, maths_);
    updateBar();
    takeFocus();
}

void SprintRun::showAnswer()
{
    QVBoxLayout* column = nullptr;
    QWidget* body = freshBody(column);
    const study::SprintAnswer& answer = sprint_.answers().back();
    const study::Drill& drill = *answer.task.drill;
    if (answer.judgement)
        column->addWidget(makeDrillResult(drill, *answer.judgement, language_,
                                          QString::fromStdString(answer.typed), body));
    else
        column->addWidget(makeRightAnswer(drill, answer.task.instance, body));
    column->addSpacing(look().space(8));
    KeyButton* next = makeButton(tr("Next"), "primary", tr("Enter"), body);
    next->setObjectName(u"sprintNext"_s);
    connect(next, &QPushButton::clicked, this, &SprintRun::goOn, Qt::QueuedConnection);
    next_ = next;
    column->addWidget(next, 0, Qt::AlignLeft);
    column->addStretch(1);
    updateBar();
    takeFocus();
}

void SprintRun::takeFocus()
{
    if (field_)
        field_->setFocus(Qt::OtherFocusReason);
    else if (next_)
        next_->setFocus(Qt::OtherFocusReason);
}

void SprintRun::submit()
{
    if (sprint_.answered())
        return;
    const auto fault = sprint_.answer(typed_.toStdString(), ms());
    if (!fault) {
        showAnswer();
        return;
    }
    delete fault_;
    fault_ = makeRemark(u"drillFault"_s, u"circle-alert"_s, DrillWords::of(*fault), body_);
    auto* column = static_cast<QVBoxLayout*>(body_->layout());
    column->insertWidget(column->count() - 2, fault_); // above the terms
}

void SprintRun::pass()
{
    if (sprint_.answered())
        return;
    sprint_.pass(ms());
    showAnswer();
}

void SprintRun::goOn()
{
    if (!sprint_.answered())
        return;
    typed_.clear();
    before_ = 0;
    sprint_.next();
    clock_.restart();
    if (sprint_.current() == nullptr)
        Q_EMIT finished();
    else
        showQuestion();
}

} // namespace interval::ui
