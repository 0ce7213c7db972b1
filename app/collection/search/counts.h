// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/find.h"

#include <array>
#include <map>
#include <string>

namespace interval::collection {

/// How many cards have sources that were checked before a date, as `query` says.
struct AgeCount {
    std::string query; ///< of the key `verified`: "<6m", ":none"
    int cards = 0;

    bool operator==(const AgeCount&) const = default;
};

/// How many live cards there are of each sort, as the filters of a list say.
struct CardCounts {
    int all = 0;
    int due = 0;
    int flagged = 0;
    int suspended = 0;
    std::map<std::string, int> topics;    ///< by "rlhf" and by "rlhf/ppo"
    std::map<std::string, int> kinds;     ///< by the names that `kind:` knows
    std::map<std::string, int> states;    ///< by the names that `is:` knows; none without cards
    std::map<std::string, int> languages; ///< by the names that `lang:` knows
    std::map<std::string, int> tags;      ///< each tag, and each that others lie below
    std::map<std::string, int> claims;
    std::array<int, 8> flags{};    ///< by colour; 0: without a flag
    std::vector<AgeCount> checked; ///< the younger contain the older; none without cards

    bool operator==(const CardCounts&) const = default;
};

/// SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] CardCounts
countCards(SQLite::Database& database, CardColumns& columns, const SearchMoment& moment);

} // namespace interval::collection
