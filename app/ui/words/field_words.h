// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/scenario/scenario.h"
#include "study/calculator/curve.h"

#include <QCoreApplication>
#include <QString>

namespace interval::ui {

/// Names of a scenario's keys, values and results in the interface's language.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    [[nodiscard]] static QString calculator(compute::Calculator calculator);
    /// "Sequence length" for "seq".
    [[nodiscard]] static QString field(std::string_view key);
    /// "tokens"; empty where the number stands alone.
    [[nodiscard]] static QString unit(std::string_view key);
    /// "Full" for the word "full" of "recompute". Words that the field uses as they are stay so.
    [[nodiscard]] static QString choice(std::string_view key, std::string_view word);
    /// "Tokens per second" for "tokens_per_second".
    [[nodiscard]] static QString quantity(std::string_view id);
    /// What a part of the memory is called, as a row of a table.
    [[nodiscard]] static QString item(std::string_view id);
    [[nodiscard]] static QString phase(std::string_view id);
    [[nodiscard]] static QString curve(study::CurveValue value);
};

} // namespace interval::ui
