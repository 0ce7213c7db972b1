// SPDX-License-Identifier: GPL-3.0-or-later
// What the two sources of own_decks.h share.
#pragma once

#include "base/error.h"
#include "collection/collection.h"

#include <set>
#include <string>
#include <vector>

namespace interval::study {

/// Folders outside of the profile that are decks.
[[nodiscard]] base::Result<std::vector<std::string>>
elsewhereFolders(const collection::Collection& store);
[[nodiscard]] base::Result<void> storeElsewhereFolders(collection::Collection& store,
                                                       const std::vector<std::string>& folders);

/// Ids of the decks that have cards and have never been folders of one's own: shipped, imported.
[[nodiscard]] base::Result<std::set<std::string>>
decksOfOthers(const collection::Collection& store);

} // namespace interval::study
