// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"
#include "study/today.h"

#include <QCoreApplication>
#include <QString>

namespace interval::ui {

/// What Today says of the interview and of its plan, plainly.
class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::PlanWords)
public:
    /// "34 reviews, 12 new, ordered by what helps “Inference engineer” most"
    [[nodiscard]] static QString detail(const study::Today& today);
    /// Where nothing is left for today.
    [[nodiscard]] static QString done(const study::Today& today);
    /// Missed days, or what holds when no interview is prepared for though there is one; empty:
    /// nothing.
    [[nodiscard]] static QString notice(const study::Today& today);
    /// "Monday, 14 December"
    [[nodiscard]] static QString date(base::Day day);
    /// "25 minutes a day", or what today has where the days differ.
    [[nodiscard]] static QString minutes(const study::TodayPlan& plan);
    /// What cannot be reached, and what five more minutes a day would bring.
    [[nodiscard]] static QString reach(const study::TodayPlan& plan,
                                       const std::optional<study::Outlook>& outlook);
};

} // namespace interval::ui
