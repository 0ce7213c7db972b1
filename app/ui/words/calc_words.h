// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>

namespace interval::ui {

/// Results of calculators in the interface's language.
class CalcWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::CalcWords)
public:
    /// "Fits: 31.3 GB per GPU of 42.3 GB, 11.0 GB to spare." or what is too much and what would do.
    [[nodiscard]] static QString verdict(const compute::Estimate& estimate);
    /// Names of the parts of a memory bar, in their order.
    [[nodiscard]] static std::array<QString, 10> parts();
    /// The figures a calculator is asked for, "20,700 GPU-hours", most telling first.
    [[nodiscard]] static QStringList figures(const compute::Estimate& estimate);
    /// That a scenario has no answer, with the reason.
    [[nodiscard]] static QString noAnswer(const std::string& reason);
};

} // namespace interval::ui
