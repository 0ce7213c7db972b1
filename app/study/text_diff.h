// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// A line of two texts laid over each other.
struct DiffLine {
    enum class Kind : std::uint8_t { same, removed, added };

    Kind kind = Kind::same;
    std::string text;

    bool operator==(const DiffLine&) const = default;
};

/// The lines of both texts, with as many the same as can be; beyond 2,000 lines of one the middle counts
/// as changed.
[[nodiscard]] std::vector<DiffLine> diffLines(std::string_view before, std::string_view after);

} // namespace interval::study
