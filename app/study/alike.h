// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// A card that asks nearly the same as another.
struct AlikeCard {
    std::string note;
    std::string question; ///< plain
    double likeness = 0;  ///< 0..1; 1: the same words

    bool operator==(const AlikeCard&) const = default;
};

/// How much two questions share: pairs of characters, which serve Chinese as well; case and signs do not
/// count. @return 0..1
[[nodiscard]] double likeness(std::string_view a, std::string_view b);

/// Cards that ask nearly the same as a question, the most alike first, at most five.
/// @param except the id of the note that asks it
[[nodiscard]] base::Result<std::vector<AlikeCard>>
findAlike(const collection::Collection& collection,
          const std::string& question,
          const std::string& except);

} // namespace interval::study
