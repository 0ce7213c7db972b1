// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/remedies.h"

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
    /// What the scenario comes to, in one line: "78.2 GB per GPU, 6.8 GB to spare".
    [[nodiscard]] static QString headline(const study::Answered& answered, bool gibibytes);
    /// What to know beside it: the band, the smallest that fits.
    [[nodiscard]] static QString beside(const study::Answered& answered, bool gibibytes);
    /// "78.2 GB"
    [[nodiscard]] static QString memory(double bytes, bool gibibytes);
    /// A result with its unit, "20,700 GPU-hours".
    [[nodiscard]] static QString amount(const compute::ResultQuantity& quantity);
    /// "Recompute: Full; then 62.1 GB per GPU"
    [[nodiscard]] static QString remedy(const study::Remedy& remedy, bool gibibytes);
    /// That what was typed is no number.
    [[nodiscard]] static QString unreadable(const QString& text);
    /// Names of the parts of a memory bar, in their order.
    [[nodiscard]] static std::array<QString, 10> parts();
    /// The figures a calculator is asked for, "20,700 GPU-hours", most telling first.
    [[nodiscard]] static QStringList figures(const compute::Estimate& estimate);
    /// That a scenario has no answer, with the reason.
    [[nodiscard]] static QString noAnswer(const study::ScenarioFault& fault);
    /// The way from a card to the calculator.
    [[nodiscard]] static QString openHere();

private:
    [[nodiscard]] static QString evaluationHeadline(const study::Answered& answered);
};

} // namespace interval::ui
