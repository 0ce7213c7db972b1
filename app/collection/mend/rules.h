// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/mend/mend.h"

#include <span>
#include <string_view>

namespace interval::collection {

/// How a kind of fault is found and mended.
struct MendRule {
    FaultKind kind = FaultKind::unknown;
    std::string_view name;
    std::string rows; ///< a query with one row for each fault; empty: found by code
    std::string mend; ///< statements; empty: mended by code, or not at all
    FaultWords fault; ///< what was found; the number follows
    FaultWords remedy;
};

/// In the order in which they are mended: what one puts back, the next may need.
[[nodiscard]] std::span<const MendRule> mendRules();

} // namespace interval::collection
