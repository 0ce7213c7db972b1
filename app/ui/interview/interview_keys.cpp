// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a running interview.
#include "ui/interview/interview_run.h"

#include "ui/parts/tick_row.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace interval::ui {

using study::MockMoment;

namespace {

/// evdev's KEY_1 + 8, as X11 and Wayland count.
constexpr quint32 firstDigitScanCode = 10;
constexpr int digits = 9;

/// The digit's place: Shift makes another character of it on every keyboard. -1: none.
int digitOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_1;
    const quint32 code = event.nativeScanCode();
    if (event.modifiers().testFlag(Qt::ShiftModifier) && code >= firstDigitScanCode &&
        code < firstDigitScanCode + digits)
        return static_cast<int>(code - firstDigitScanCode);
    return -1;
}

} // namespace

bool InterviewRun::press(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || typing())
        return false;
    const int key = event.key();
    if (presenter_.paused()) {
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            presenter_.goOn();
        else if (key == Qt::Key_E)
            presenter_.end();
        else if (key == Qt::Key_Escape)
            Q_EMIT left();
        else
            return false;
        return true;
    }
    const MockMoment moment = presenter_.view().place.moment;
    if (moment == MockMoment::asking && pressAsking(key))
        return true;
    if (moment == MockMoment::rating && pressRating(event))
        return true;
    return pressAnywhere(key);
}

bool InterviewRun::pressAsking(int key)
{
    switch (key) {
    case Qt::Key_Space:
        presenter_.answer();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (field_)
            field_->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_S:
        presenter_.pass();
        return true;
    default:
        return false;
    }
}

bool InterviewRun::pressRating(const QKeyEvent& event)
{
    if (const int point = digitOf(event); point >= 0) {
        if (point < static_cast<int>(points_.size()))
            points_[static_cast<std::size_t>(point)]->click();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_N:
        presenter_.next();
        return true;
    case Qt::Key_A:
        presenter_.tickAll();
        return true;
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    default:
        return false;
    }
}

bool InterviewRun::pressAnywhere(int key)
{
    const auto scroll = [this](QAbstractSlider::SliderAction action) {
        scroll_->verticalScrollBar()->triggerAction(action);
        return true;
    };
    switch (key) {
    case Qt::Key_Space:
        presenter_.end(); // at the closing
        return true;
    case Qt::Key_B:
        comeBack();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_P:
        presenter_.pause();
        return true;
    case Qt::Key_T:
        showClock(!clockShown_);
        return true;
    case Qt::Key_PageUp:
        return scroll(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return scroll(QAbstractSlider::SliderPageStepAdd);
    default:
        return false;
    }
}

/// To the one that was passed over first.
void InterviewRun::comeBack()
{
    if (const auto passed = presenter_.view().passedOver(); !passed.empty())
        presenter_.comeBack(passed.front());
}

void InterviewRun::moveFocus(int by)
{
    const int count = static_cast<int>(points_.size());
    if (count == 0)
        return;
    const auto found = std::find(points_.begin(), points_.end(), QApplication::focusWidget());
    const int now = found == points_.end() ? -1 : static_cast<int>(found - points_.begin());
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    TickRow* row = points_[static_cast<std::size_t>(next)];
    row->setFocus(Qt::TabFocusReason);
    scroll_->ensureWidgetVisible(row, 0, look().space(16));
}

} // namespace interval::ui
