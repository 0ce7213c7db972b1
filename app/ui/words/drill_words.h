// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/derivation.h"
#include "study/drills/judge.h"

#include <QCoreApplication>
#include <QString>

namespace interval::ui {

/// Drills in words of the interface's language.
class DrillWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::DrillWords)
public:
    /// The language of the interface, for texts that come in both.
    [[nodiscard]] static base::Language language();
    [[nodiscard]] static QString of(const study::Bilingual& text);
    /// "Within tolerance"
    [[nodiscard]] static QString mark(const study::DrillJudgement& judgement);
    /// Why a grade is suggested, without the grade: "Right within tolerance".
    [[nodiscard]] static QString reason(const study::DrillJudgement& judgement);
    /// "The answer: 112 GB"
    [[nodiscard]] static QString answer(const QString& amount);
    /// What is accepted, and how an answer may be written.
    [[nodiscard]] static QString terms(const study::Drill& drill);
    /// Symbols, numbers and results below each other, for MathJax.
    [[nodiscard]] static QString tex(const compute::Derivation& derivation);
};

} // namespace interval::ui
