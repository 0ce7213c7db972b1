// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <list>
#include <string>
#include <utility>
#include <vector>

namespace interval::collection {

/// A mark for each place of CardColumns::cards(): 1 for those meant.
using CardMask = std::vector<std::uint8_t>;

/// What the index of words answered last. The same words are asked for again and again: with each letter
/// that is typed after them, with another order, after an act on what was found.
class WordMasks {
public:
    /// @return nothing when it is not known; what is told stays until the next put() or clear()
    [[nodiscard]] const CardMask* find(const std::string& match);
    const CardMask& put(std::string match, CardMask mask);
    /// The index may answer otherwise now, or cards have other places.
    void clear() { masks_.clear(); }

private:
    std::list<std::pair<std::string, CardMask>> masks_; ///< used last first
};

} // namespace interval::collection
