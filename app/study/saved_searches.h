// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <string>
#include <vector>

namespace interval::study {

/// A query under a name; its cards can be studied as a set.
struct SavedSearch {
    std::string name;
    std::string query;

    bool operator==(const SavedSearch&) const = default;
};

inline constexpr std::size_t longestSearchName = 80; ///< [bytes]
inline constexpr std::size_t mostSavedSearches = 200;

/// In the order in which they were first saved; what cannot be read counts as none.
[[nodiscard]] base::Result<std::vector<SavedSearch>>
loadSavedSearches(const collection::Collection& collection);

/// Saves a search under its name, over one that has it.
/// @error invalidInput  no name or one too long, a query that cannot be read, or too many searches
[[nodiscard]] base::Result<void> saveSearch(collection::Collection& collection,
                                            const SavedSearch& search);

/// Forgets a search; one that is not there is no error.
[[nodiscard]] base::Result<void> removeSavedSearch(collection::Collection& collection,
                                                   const std::string& name);

} // namespace interval::study
