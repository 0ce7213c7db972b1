// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/query.h"

#include <optional>
#include <string>

namespace interval::collection {

/// @return the expression of the index that a query is, where the index alone can answer it: words,
///         languages, what a note is, and all of them joined
[[nodiscard]] std::optional<std::string> matchOf(const Query& query);

/// The value of a property as a term asks for it.
struct WantedFacet {
    std::string token;
    bool open = false; ///< tokens that begin like it count too
};
[[nodiscard]] WantedFacet wantedFacet(std::string_view name, std::string_view value);

} // namespace interval::collection
