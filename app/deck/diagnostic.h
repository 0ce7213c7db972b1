// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace interval::deck {

enum class Severity : std::uint8_t { error, warning };

/// A place in a file, as editors count.
struct Position {
    int line = 1;   ///< 1-based
    int column = 1; ///< 1-based, in characters (code points), not bytes

    bool operator==(const Position&) const = default;
};

/// One finding in a deck, at a place an editor can jump to.
struct Diagnostic {
    std::string file; ///< relative to the deck folder
    int line = 1;     ///< 1-based
    int column = 1;   ///< 1-based, in characters (code points), not bytes
    Severity severity = Severity::error;
    std::string code; ///< "E201"; the table stands in app/README.md
    std::string text; ///< English
    std::string zh{}; ///< the text in Chinese, of what a person may be typing; may be empty

    bool operator==(const Diagnostic&) const = default;

    /// @return `rlhf/ppo.md:37:1: error: E201: duplicate id …`
    [[nodiscard]] std::string format() const;
};

} // namespace interval::deck
