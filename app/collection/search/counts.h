// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/find.h"

#include <map>
#include <string>

namespace interval::collection {

/// How many live cards there are of each sort, as the filters of a list say.
struct CardCounts {
    int all = 0;
    int due = 0;
    int flagged = 0;
    int suspended = 0;
    std::map<std::string, int> topics; ///< by "rlhf" and by "rlhf/ppo"
    std::map<std::string, int> kinds;  ///< by the names that `kind:` knows

    bool operator==(const CardCounts&) const = default;
};

/// SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] CardCounts countCards(SQLite::Database& database, const SearchMoment& moment);

} // namespace interval::collection
