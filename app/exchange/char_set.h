// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace interval::exchange {

/// Some bytes, to look for any of them at once: std::string_view::find_first_of() calls a function for each
/// byte that it passes.
class CharSet {
public:
    explicit constexpr CharSet(std::string_view members)
    {
        for (const char c : members)
            has_[static_cast<unsigned char>(c)] = true;
    }

    /// @return where the first of them is at or after `at`; the size of the text when there is none
    [[nodiscard]] constexpr std::size_t findIn(std::string_view text, std::size_t at) const
    {
        while (at < text.size() && !has_[static_cast<unsigned char>(text[at])])
            ++at;
        return at;
    }

private:
    std::array<bool, 256> has_{};
};

} // namespace interval::exchange
