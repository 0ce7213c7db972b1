// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the study page.
#include "ui/study/card_view.h"
#include "ui/study/study_page.h"

#include <QKeyEvent>

namespace interval::ui {

namespace {

/// evdev's KEY_1 + 8, as X11 and Wayland count.
constexpr quint32 firstDigitScanCode = 10;
constexpr int digits = 9;

} // namespace

void StudyPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT ended();
        return;
    }
    if (!presenter_.showing() || !card_) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool handled = modifiers == Qt::ShiftModifier ? handleShiftedDigit(*event)
                         : modifiers == Qt::NoModifier  ? handlePlainKey(event->key())
                                                        : false;
    if (!handled)
        QWidget::keyPressEvent(event);
}

/// Shift and a digit gives another character on every keyboard: the place of the key counts.
bool StudyPage::handleShiftedDigit(const QKeyEvent& event)
{
    if (!presenter_.revealed())
        return false;
    const quint32 code = event.nativeScanCode();
    int point = -1;
    if (code >= firstDigitScanCode && code < firstDigitScanCode + digits)
        point = static_cast<int>(code - firstDigitScanCode);
    else if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        point = event.key() - Qt::Key_1;
    if (point < 0)
        return false;
    card_->toggleTick(point);
    return true;
}

bool StudyPage::handleDigit(int number)
{
    constexpr int grades = 4;
    if (!presenter_.revealed())
        card_->choose(number - 1);
    else if (presenter_.showing()->twoGrades && number > 1 && number <= grades)
        presenter_.grade(scheduling::Rating::good);
    else if (number <= grades)
        presenter_.grade(static_cast<scheduling::Rating>(number));
    return true;
}

bool StudyPage::handlePlainKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return handleDigit(key - Qt::Key_0);
    switch (key) {
    case Qt::Key_Space:
        presenter_.revealed() ? presenter_.gradeSuggested() : presenter_.reveal();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        card_->focusField();
        return true;
    case Qt::Key_L:
        presenter_.cycleLanguage();
        return true;
    case Qt::Key_C:
        return openCalculator();
    case Qt::Key_H:
        presenter_.showHint();
        return true;
    case Qt::Key_N:
        presenter_.nextFollowUp();
        return true;
    case Qt::Key_A:
        presenter_.tickAll();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveFocus(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
        scroll(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        scroll(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        scroll(QAbstractSlider::SliderToMinimum);
        return true;
    case Qt::Key_End:
        scroll(QAbstractSlider::SliderToMaximum);
        return true;
    case Qt::Key_S:
        presenter_.suspend();
        return true;
    case Qt::Key_B:
        presenter_.bury();
        return true;
    case Qt::Key_F:
        presenter_.toggleFlag();
        return true;
    case Qt::Key_E:
        Q_EMIT editAsked(presenter_.showing()->note.id);
        return true;
    case Qt::Key_T:
        showTimer(!timerShown_);
        return true;
    default:
        return false;
    }
}

} // namespace interval::ui
