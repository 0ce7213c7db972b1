// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/rubric.h"
#include "study/session.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace interval::ui {

class GradeButtons;
class KeyButton;

/// Below the card, always visible: before the answer what can be done with the question, after it
/// the four grades.
class StudyFooter final : public QWidget {
    Q_OBJECT
public:
    explicit StudyFooter(QWidget* parent);

    /// @param hint there is one that has not been shown
    /// @param typing single keys are off: their caps vanish
    /// @param revealKey what shows the answer now
    void showQuestion(bool hint, bool typing, const QString& revealKey);
    void showGrades(const study::Showing& showing,
                    const study::Attempt& attempt,
                    std::optional<scheduling::Rating> suggested);
    /// Why a grade is suggested, in words.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void hintAsked();
    void buryAsked();
    void suspendAsked();
    void revealAsked();
    /// @param number 1..4
    void graded(int number);

private:
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeGrades();

    QWidget* question_ = nullptr;
    QWidget* answer_ = nullptr;
    KeyButton* hint_ = nullptr;
    KeyButton* bury_ = nullptr;
    KeyButton* suspend_ = nullptr;
    KeyButton* reveal_ = nullptr;
    QLabel* reason_ = nullptr;
    GradeButtons* grades_ = nullptr;
};

} // namespace interval::ui
