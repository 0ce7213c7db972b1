// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/drill.h"

#include <tl/expected.hpp>

#include <string_view>

namespace interval::study {

/// An answer that a person typed, understood.
struct TypedAnswer {
    double value = 0; ///< in the unit of the drill
    bool unitGiven = false;

    bool operator==(const TypedAnswer&) const = default;
};

/// Reads a number with or without its unit as people in the field write it: "112GB", "1.5e9",
/// "15.26 GiB", "320 KiB/token", "3.3 天", "1,024", "1.5B", "40%", "≈ 3.3", "$1.2M", "3×10^9",
/// "6.25 万", full-width digits. Without a unit it is in the unit of the drill; another unit of the
/// same dimension is converted.
///
/// @return the answer, or what is wrong with the text, for the person who typed it
[[nodiscard]] tl::expected<TypedAnswer, Bilingual> readAnswer(std::string_view text,
                                                              const Drill& drill);

} // namespace interval::study
