// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/query.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace interval::collection {

/// How the value of a key is written.
enum class ValueKind : std::uint8_t {
    text,   ///< after a colon, anything
    choice, ///< after a colon, one of `values`
    number, ///< after a colon or a comparison
    days,   ///< like number, a "d" may follow
    date,   ///< after a colon or a comparison: 2026, 2026-07, 2026-07-31, or 6m for so long ago
};

/// A key of the search language.
struct QueryKey {
    std::string_view name;
    QueryField field = QueryField::words;
    ValueKind kind = ValueKind::text;
    double low = 0;                                ///< smallest number
    double high = 0;                               ///< largest number
    std::span<const std::string_view> values = {}; ///< of a choice
    std::string_view example;
    std::string_view help; ///< English, for the shell
};

/// All keys, in the order in which help shows them.
[[nodiscard]] std::span<const QueryKey> queryKeys();
[[nodiscard]] const QueryKey* findQueryKey(std::string_view name);
/// The names that `is:` knows.
[[nodiscard]] std::span<const std::string_view> queryStates();
[[nodiscard]] std::optional<QueryState> queryStateFromName(std::string_view name);
/// @return 0 none, 1..7 a colour, -1 any; nothing when unknown
[[nodiscard]] std::optional<int> flagFromName(std::string_view name);
[[nodiscard]] std::string_view flagName(int flag); ///< of 1..7

/// Values that the collection itself has: by key ("topic", "tag", "deck", "claim"), sorted.
using QueryValues = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What could stand in the place of the piece in front of the cursor.
struct Completion {
    std::size_t from = 0; ///< byte where the replaced piece begins; it ends at the cursor
    std::vector<std::string> candidates;

    bool operator==(const Completion&) const = default;
};

/// @param cursor byte offset into `text`
[[nodiscard]] Completion
completeQuery(std::string_view text, std::size_t cursor, const QueryValues& known);

} // namespace interval::collection
