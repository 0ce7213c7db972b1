// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_page.h"

#include "ui/interview/interview_report_view.h"
#include "ui/interview/interview_run.h"
#include "ui/interview/interview_setup.h"
#include "ui/parts/message_bar.h"
#include "ui/style/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace interval::ui {

using namespace Qt::StringLiterals;
using Part = InterviewPresenter::Part;

namespace {

constexpr int pageMargin = 32;

} // namespace

InterviewPage::InterviewPage(InterviewPresenter& presenter,
                             MathStore* maths,
                             const QString& deckFolder,
                             QWidget* parent)
    : Page(Place::interview, parent), presenter_(presenter), maths_(maths), deckFolder_(deckFolder)
{
    setObjectName(u"interviewPage"_s);
    // Queued: what was pressed may go away with the part on show.
    connect(&presenter_, &InterviewPresenter::partChanged, this, &InterviewPage::rebuild,
            Qt::QueuedConnection);
    connect(&presenter_, &InterviewPresenter::momentChanged, this, [this] {
        if (shown_ != Part::run)
            rebuild();
    });
    connect(&presenter_, &InterviewPresenter::reviewsChanged, this, &InterviewPage::tellReviews);
    connect(&presenter_, &InterviewPresenter::removed, this, &InterviewPage::tellRemoved);
}

bool InterviewPage::fullWindow() const
{
    return presenter_.part() == Part::run;
}

bool InterviewPage::narrow() const
{
    return look().layoutWidth(window()->width()) < middleWidth;
}

void InterviewPage::rebuild()
{
    wasNarrow_ = narrow();
    const bool same = shown_ == presenter_.part();
    const int position = same && scroll_ ? scroll_->verticalScrollBar()->value() : 0;
    const bool hadFocus =
        hasFocus() || (body_ && focusWidget() != nullptr &&
                       (body_ == focusWidget() || body_->isAncestorOf(focusWidget())));
    if (run_)
        clockShown_ = run_->clockShown();
    delete body_;
    shown_ = presenter_.part();
    messages().refresh();
    if (shown_ == Part::run)
        showRun();
    else if (shown_ != Part::nothing)
        showScrolled();
    if (std::exchange(wasFull_, fullWindow()) != fullWindow())
        Q_EMIT fullWindowChanged();
    if (scroll_)
        scroll_->verticalScrollBar()->setValue(position);
    if (run_)
        run_->takeFocus();
    else if (hadFocus && isVisible())
        setFocus(Qt::OtherFocusReason);
}

void InterviewPage::showRun()
{
    run_ = new InterviewRun(presenter_, maths_, titles_, deckFolder_, this);
    run_->showClock(clockShown_);
    connect(run_, &InterviewRun::left, this, &InterviewPage::ended, Qt::QueuedConnection);
    body_ = run_;
    layout()->addWidget(run_);
    run_->show(); // now: what is hidden cannot take the keyboard
}

void InterviewPage::showScrolled()
{
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll_);
    page->setObjectName(u"interviewContent"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look().space(pageMargin), look().space(16), look().space(pageMargin),
                               look().space(pageMargin));
    column->addWidget(makeContent(page));
    scroll_->setWidget(page);
    body_ = scroll_;
    layout()->addWidget(scroll_);
    scroll_->show(); // now: nothing flickers in between
}

QWidget* InterviewPage::makeContent(QWidget* parent)
{
    if (shown_ == Part::lobby)
        return new InterviewSetup(presenter_, titles_, narrow(), parent);
    auto* report =
        new InterviewReportView(presenter_, maths_, titles_, messages(), narrow(), parent);
    connect(report, &InterviewReportView::reviewRequested, this, &InterviewPage::reviewRequested);
    return report;
}

void InterviewPage::tellReviews()
{
    const int count = presenter_.report().broughtForward;
    if (count == 0) {
        messages().say(MessageBar::Kind::good, [] {
            return MessageBar::Content{tr("The cards are due when they were before."), {}};
        });
    } else {
        messages().say(
            MessageBar::Kind::good,
            [count] {
                return MessageBar::Content{
                    tr("%n cards are in today's queue.", nullptr, count),
                    tr("They are ordinary reviews; all other cards stay where they were."),
                    tr("Undo"), u"Ctrl Z"_s};
            },
            [this] { presenter_.putBack(); });
    }
    rebuild();
}

void InterviewPage::tellRemoved()
{
    messages().say(
        MessageBar::Kind::good,
        [] {
            return MessageBar::Content{tr("Deleted the interview."),
                                       tr("Your cards and reviews stay as they are."), tr("Undo")};
        },
        [this, interview = presenter_.report().interview] { presenter_.restore(interview); });
}

bool InterviewPage::undo()
{
    if (shown_ != Part::report || presenter_.report().broughtForward == 0)
        return shown_ == Part::run; // in an interview nothing else is taken back
    presenter_.putBack();
    return true;
}

void InterviewPage::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (run_ && run_->press(*event))
        return;
    const bool writing = qobject_cast<QLineEdit*>(focusWidget()) != nullptr;
    if (enter && shown_ == Part::lobby && !writing)
        presenter_.start();
    else if (key == Qt::Key_Escape && shown_ == Part::report)
        presenter_.closeReport();
    else if (scroll_ && (key == Qt::Key_PageDown || key == Qt::Key_PageUp))
        scroll_->verticalScrollBar()->triggerAction(key == Qt::Key_PageDown
                                                        ? QAbstractSlider::SliderPageStepAdd
                                                        : QAbstractSlider::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

void InterviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (narrow() != wasNarrow_)
        QMetaObject::invokeMethod(this, &InterviewPage::rebuild, Qt::QueuedConnection);
}

} // namespace interval::ui
