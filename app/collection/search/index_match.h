// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/query.h"

#include <string>

namespace interval::collection {

/// The expression of the index for words, for a language, and for what a note is.
[[nodiscard]] std::string matchOf(const QueryTerm& term);

/// The value of a property as a term asks for it.
struct WantedFacet {
    std::string token;
    bool open = false; ///< tokens that begin like it count too
};
[[nodiscard]] WantedFacet wantedFacet(std::string_view name, std::string_view value);

} // namespace interval::collection
