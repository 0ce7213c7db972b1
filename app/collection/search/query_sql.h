// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/find.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace interval::collection {

/// A condition on a row `c` of cards, with what its question marks stand for.
struct SqlCondition {
    std::string sql;
    std::vector<std::variant<std::int64_t, double, std::string>> values;
    /// The condition as one expression of the index, when the index alone can answer it.
    std::optional<std::string> match;
};

[[nodiscard]] SqlCondition sqlOf(const Query& query, const SearchMoment& moment);

} // namespace interval::collection
