// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_bar.h"

#include "ui/parts/controls.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/words/interview_words.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;
using study::MockMoment;

namespace {

constexpr int barHeight = 52;
constexpr int progressWidth = 160;
constexpr int columnWidth = 680;

} // namespace

InterviewBar::InterviewBar(InterviewPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      title_(new ElidedLabel(Type::ui, this)),
      count_(makeLabel({}, Type::caption, Tone::second, this)),
      progress_(new ProgressLine(ProgressLine::Use::progress, 4, this)),
      left_(makeLabel({}, Type::caption, Tone::second, this)),
      clock_(makeButton({}, "quiet", u"T"_s, this))
{
    setProperty("role", u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(look().px(barHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().space(16), 0, look().space(16), 0);
    row->setSpacing(look().space(16));
    KeyButton* end = makeButton(tr("End early"), "quiet", {}, this);
    end->setObjectName(u"endEarly"_s);
    end->setFocusPolicy(Qt::TabFocus);
    end->setToolTip(tr("Stops the clock; then you can end it or go on."));
    connect(end, &QPushButton::clicked, &presenter_, &InterviewPresenter::pause,
            Qt::QueuedConnection);
    title_->setObjectName(u"place"_s);
    count_->setObjectName(u"interviewCount"_s);
    progress_->setFixedWidth(look().space(progressWidth));
    progress_->setAccessibleName(tr("Progress"));
    left_->setObjectName(u"interviewLeft"_s);
    clock_->setFocusPolicy(Qt::TabFocus);
    connect(clock_, &QPushButton::clicked, this, &InterviewBar::clockToggled);
    auto* way = new QHBoxLayout;
    way->setSpacing(look().space(12));
    way->addWidget(end);
    way->addWidget(title_, 1);
    way->addStretch();
    auto* rest = new QHBoxLayout;
    rest->setSpacing(look().space(12));
    rest->addStretch(1);
    rest->addWidget(left_);
    rest->addWidget(clock_);
    row->addLayout(way, 1);
    row->addWidget(count_);
    row->addWidget(progress_);
    row->addLayout(rest, 1);
}

void InterviewBar::reflect(bool clockShown)
{
    const study::MockView& view = presenter_.view();
    const auto level = static_cast<int>(view.settings.level);
    title_->setText(tr("Mock interview · %1 · %2 min")
                        .arg(InterviewWords::levels().at(level))
                        .arg(view.settings.minutes));
    const auto number = static_cast<int>(view.place.question) + 1;
    const int all = std::max(view.expectedQuestions, number);
    count_->setText(tr("Question %1 of about %2").arg(number).arg(all));
    progress_->setValue(static_cast<double>(number - 1) / all);
    const int left = presenter_.secondsLeft();
    left_->setText(left < 0 ? tr("%1 over the time").arg(Words::clock(-left))
                            : tr("%1 left").arg(Words::clock(left)));
    left_->setVisible(clockShown);
    clock_->setText(clockShown ? tr("Hide the clock") : tr("Show the clock"));
    clock_->setAccessibleName(clock_->text());
}

void InterviewBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = look().layoutWidth(width()) < narrowWidth;
    title_->setVisible(!narrow);
    progress_->setVisible(!narrow);
    clock_->setVisible(!narrow);
}

InterviewFooter::InterviewFooter(InterviewPresenter& presenter, QWidget* parent)
    : QWidget(parent), presenter_(presenter)
{
    setProperty("role", u"footer"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* inner = new QWidget(this);
    grid_ = new QGridLayout(inner);
    grid_->setContentsMargins(0, look().space(12), 0, look().space(12));
    const auto make = [&](const QString& words, const char* role, const QString& key,
                          const QString& name) {
        KeyButton* button = makeButton(words, role, key, inner);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    pass_ = make(tr("Pass"), "quiet", u"S"_s, u"passQuestion"_s);
    comeBack_ = make(tr("Come back"), "quiet", u"B"_s, u"comeBack"_s);
    end_ = make(tr("End and see the report"), "quiet", u"E"_s, u"endInterview"_s);
    main_ = make({}, "primary", tr("Space"), u"interviewMain"_s);
    pause_ = make(tr("Pause"), "quiet", tr("Esc"), u"pauseInterview"_s);
    leave_ = make(tr("Leave, go on later"), "quiet", tr("Esc"), u"leaveInterview"_s);
    const auto bind = [this](KeyButton* button, auto* target, auto method) {
        connect(button, &QPushButton::clicked, target, method, Qt::QueuedConnection);
    };
    bind(pass_, &presenter_, &InterviewPresenter::pass);
    bind(comeBack_, this, &InterviewFooter::comeBackAsked);
    bind(end_, &presenter_, &InterviewPresenter::end);
    bind(main_, this, &InterviewFooter::act);
    bind(pause_, &presenter_, &InterviewPresenter::pause);
    bind(leave_, this, &InterviewFooter::leaveAsked);
    left_ = new QWidget(inner);
    auto* left = new QHBoxLayout(left_);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(pass_);
    left->addWidget(comeBack_);
    left->addWidget(end_);
    left->addStretch(1);
    right_ = new QWidget(inner);
    auto* right = new QHBoxLayout(right_);
    right->setContentsMargins(0, 0, 0, 0);
    right->addStretch(1);
    right->addWidget(pause_);
    right->addWidget(leave_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeCentred(inner, columnWidth, this));
    arrange();
}

/// One line; in a narrow window the main button has a line of its own.
void InterviewFooter::arrange()
{
    if (look().layoutWidth(window()->width()) < narrowWidth) {
        grid_->addWidget(main_, 0, 0, 1, 3);
        grid_->addWidget(left_, 1, 0);
        grid_->addWidget(right_, 1, 2);
        grid_->setColumnStretch(0, 0);
        grid_->setColumnStretch(2, 0);
        return;
    }
    // Equal shares left and right keep the button in the middle whatever the words weigh.
    grid_->addWidget(left_, 0, 0);
    grid_->addWidget(main_, 0, 1);
    grid_->addWidget(right_, 0, 2);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(2, 1);
}

void InterviewFooter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InterviewFooter::act()
{
    if (presenter_.paused())
        presenter_.goOn();
    else if (presenter_.view().place.moment == MockMoment::asking)
        presenter_.answer();
    else if (presenter_.view().place.moment == MockMoment::rating)
        presenter_.next();
    else
        presenter_.end();
}

void InterviewFooter::reflect(bool typing)
{
    const MockMoment moment = presenter_.view().place.moment;
    const bool paused = presenter_.paused();
    const bool asking = moment == MockMoment::asking && !paused;
    const auto passed = static_cast<int>(presenter_.view().passedOver().size());
    pass_->setVisible(asking);
    pass_->setKey(typing ? QString() : u"S"_s);
    comeBack_->setVisible(!paused && passed > 0);
    comeBack_->setText(tr("Come back (%1)").arg(passed));
    comeBack_->setKey(typing ? QString() : u"B"_s);
    end_->setVisible(paused);
    pause_->setVisible(!paused && moment != MockMoment::closing);
    pause_->setKey(typing ? QString() : tr("Esc"));
    leave_->setVisible(paused);
    main_->setText(paused                         ? tr("Go on")
                   : asking                       ? tr("Done")
                   : moment == MockMoment::rating ? tr("Next")
                                                  : tr("See the report"));
    main_->setAccessibleName(main_->text());
    const bool drill = presenter_.view().drill.drill && presenter_.view().place.followUp == 0;
    main_->setKey(!typing ? tr("Space") : drill ? u"⏎"_s : u"Ctrl ⏎"_s);
}

} // namespace interval::ui
