// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/find.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace interval::collection {

/// What a card must meet: an expression of the index, a condition on its row `c`, or both.
struct SqlCondition {
    std::string sql;                                                     ///< empty: none
    std::vector<std::variant<std::int64_t, double, std::string>> values; ///< of its question marks
    std::optional<std::string> match;
};

[[nodiscard]] SqlCondition sqlOf(const Query& query, const SearchMoment& moment);

/// The same as a condition on `c` alone, for rows that are sorted by what the index does not have.
[[nodiscard]] SqlCondition onRows(SqlCondition condition);

} // namespace interval::collection
