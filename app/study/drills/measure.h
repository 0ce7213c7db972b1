// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "compute/number/unit.h"

#include <optional>
#include <string>
#include <string_view>

namespace interval::study {

/// The same sentence in both languages, put together at run time.
struct Bilingual {
    std::string zh;
    std::string en;

    bool operator==(const Bilingual&) const = default;
    [[nodiscard]] const std::string& in(base::Language language) const
    {
        return language == base::Language::zhCn ? zh : en;
    }
};

/// What a unit that a person writes stands for: "GiB" is 2^30 of the dimension bytes.
struct Measure {
    compute::Dimension dimension;
    double factor = 1; ///< how many base units one of it is

    bool operator==(const Measure&) const = default;
};

/// Reads a unit as decks and people write it, in either language and with the field's shorthand:
/// "GB", "KiB/token", "GPU-hours", "天", "1e21 FLOP", "万 token", "%", "USD/M". Case counts only
/// where it must (m is not M).
///
/// @param bytes whether "B" alone means bytes, and "G" gigabytes; otherwise billions
/// @return nothing when unknown
[[nodiscard]] std::optional<Measure> measureOf(std::string_view unit, bool bytes);

/// The measure in which a formula gives its values, by its label where the dimension alone does not
/// say it (bytes a day, GPU-hours).
[[nodiscard]] Measure measureOf(compute::Unit unit);

/// @return the unit as it is written behind a number in a language: "天", "days"; a unit without
/// words of its own stays as it is.
[[nodiscard]] std::string unitWord(std::string_view unit, base::Language language);

/// A number for prose: "1,024", "0.5", "−3", four significant digits unless it is whole.
[[nodiscard]] std::string plainNumber(double value);

/// A number with a unit: "26.25 GB" with a no-break space, "7B", "92%", "$2", "3.3 天".
[[nodiscard]] std::string withUnit(double value, std::string_view unit, base::Language language);

} // namespace interval::study
