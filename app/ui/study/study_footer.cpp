// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_footer.h"

#include "ui/parts/controls.h"
#include "ui/parts/grade_buttons.h"
#include "ui/parts/key_button.h"
#include "ui/words/drill_words.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680;
constexpr int signSize = 16;

} // namespace

StudyFooter::StudyFooter(QWidget* parent) : QWidget(parent)
{
    question_ = makeQuestion();
    answer_ = makeGrades();
    setProperty("role", u"footer"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(question_);
    column->addWidget(answer_);
    answer_->setVisible(false);
}

QWidget* StudyFooter::makeQuestion()
{
    auto* inner = new QWidget(this);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, look().space(12), 0, look().space(12));
    hint_ = makeButton(tr("Hint"), "quiet", u"H"_s, inner);
    bury_ = makeButton(tr("Bury"), "quiet", u"B"_s, inner);
    bury_->setToolTip(tr("Not today: it comes back tomorrow."));
    suspend_ = makeButton(tr("Suspend"), "quiet", u"S"_s, inner);
    suspend_->setToolTip(tr("Not until you resume it."));
    reveal_ = makeButton(tr("Show answer"), "primary", tr("Space"), inner);
    reveal_->setObjectName(u"showAnswer"_s);
    // Queued: what was clicked may go away with the card.
    const auto act = [this](KeyButton* button, auto signal) {
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, signal, Qt::QueuedConnection);
    };
    act(hint_, &StudyFooter::hintAsked);
    act(bury_, &StudyFooter::buryAsked);
    act(suspend_, &StudyFooter::suspendAsked);
    act(reveal_, &StudyFooter::revealAsked);
    // Equal shares left and right keep the button in the middle whatever the words weigh.
    auto* left = new QHBoxLayout;
    left->addWidget(hint_);
    left->addStretch(1);
    auto* right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(bury_);
    right->addWidget(suspend_);
    row->addLayout(left, 1);
    row->addWidget(reveal_);
    row->addLayout(right, 1);
    return makeCentred(inner, columnWidth, this);
}

QWidget* StudyFooter::makeGrades()
{
    auto* inner = new QWidget(this);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, look().space(8), 0, look().space(12));
    rows->setSpacing(look().space(6));
    auto* line = new QHBoxLayout;
    line->setSpacing(look().px(8));
    auto* sign = new QLabel(inner);
    const int size = look().px(signSize);
    sign->setPixmap(icon(u"list-checks"_s, look().colours().accent, size).pixmap(size));
    line->addWidget(sign);
    reason_ = makeLabel({}, Type::caption, Tone::second, inner);
    reason_->setTextFormat(Qt::RichText);
    reason_->setWordWrap(true);
    reason_->setObjectName(u"reason"_s);
    line->addWidget(reason_, 1);
    line->addWidget(makeHint(tr("undo"), u"Ctrl Z"_s, inner));
    grades_ = new GradeButtons(inner);
    connect(grades_, &GradeButtons::graded, this, &StudyFooter::graded);
    rows->addLayout(line);
    rows->addWidget(grades_);
    return makeCentred(inner, columnWidth, this);
}

void StudyFooter::showQuestion(bool hint, bool typing, const QString& revealKey)
{
    question_->setVisible(true);
    answer_->setVisible(false);
    hint_->setVisible(hint);
    hint_->setKey(typing ? QString() : u"H"_s);
    bury_->setKey(typing ? QString() : u"B"_s);
    suspend_->setKey(typing ? QString() : u"S"_s);
    reveal_->setKey(revealKey);
}

void StudyFooter::showGrades(const study::Showing& showing,
                             const study::Attempt& attempt,
                             std::optional<scheduling::Rating> suggested)
{
    question_->setVisible(false);
    answer_->setVisible(true);
    std::array<QString, 4> intervals;
    for (std::size_t i = 0; i < intervals.size(); ++i)
        intervals[i] = !showing.cram ? Words::when(showing.choices[i], showing.daysLeft)
                       : i == 0      ? tr("again at the end")
                                     : tr("practice");
    grades_->setTwo(showing.twoGrades);
    grades_->setChoices(Words::grades(), intervals);
    grades_->setSuggested(suggested ? std::optional(static_cast<int>(*suggested)) : std::nullopt,
                          tr("Space"));
    if (!suggested) {
        reason_->setText(showing.cram
                             ? tr("Practice: the schedule stays as it is.")
                             : tr("How did it go? Be honest: the schedule learns from it."));
        return;
    }
    const QString word = u"<span style='color:%1;font-weight:600'>%2</span>"_s.arg(
        look().colours().accent.name(), Words::grade(*suggested).toHtmlEscaped());
    const bool late = attempt.secondsLimit > 0 && attempt.seconds > attempt.secondsLimit;
    const QString limit = Words::clock(attempt.secondsLimit);
    if (attempt.drill && late)
        reason_->setText(tr("%1, later than %2: suggested %3")
                             .arg(DrillWords::reason(*attempt.drill), limit, word));
    else if (attempt.drill)
        reason_->setText(
            tr("%1, after %2: suggested %3")
                .arg(DrillWords::reason(*attempt.drill), Words::clock(attempt.seconds), word));
    else if (attempt.pointsTotal == 0)
        reason_->setText(tr("By your answer: suggested %1").arg(word));
    else if (late)
        reason_->setText(tr("%1 of %2 key points, later than %3: suggested %4")
                             .arg(attempt.pointsTicked)
                             .arg(attempt.pointsTotal)
                             .arg(limit, word));
    else
        reason_->setText(tr("%1 of %2 key points, within %3: suggested %4")
                             .arg(attempt.pointsTicked)
                             .arg(attempt.pointsTotal)
                             .arg(limit, word));
}

QString StudyFooter::reason() const
{
    return QTextDocumentFragment::fromHtml(reason_->text()).toPlainText();
}

} // namespace interval::ui
