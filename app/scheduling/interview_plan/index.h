// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/price_table.h"

#include <optional>

namespace interval::scheduling {

/// A card as the plan sees it.
struct PlanCard {
    std::optional<MemoryState> memory; ///< nothing: new
    int elapsedDays = 0;               ///< since its last answer; 0: answered today
    double weight = 1;                 ///< importance, >= 0: of its topic, and of being asked
    int topic = 0;
    std::size_t model = 0; ///< of its memory: the place of its table, or of its parameters
};

/// What can be done with a card today, under every price.
struct Outlook {
    bool possible = true;    ///< to answer it today; a card is answered once a day
    Prospect today;          ///< answered today; meaningless when not possible
    Prospect later;          ///< not today: the best open day to come, or never
    double secondsToday = 0; ///< expected, of today's answers
};

/// Looks at a card n days before the interview, 1 <= n <= table.days().
[[nodiscard]] Outlook outlook(const PlanCard& card, const PriceTable& table, int daysLeft);

/// What answering a card today earns per second beyond leaving it for later [recall per second].
/// The price of time is that of the plan; a card of twice the weight feels half of it.
[[nodiscard]] double index(const Outlook& outlook, double weight, double price);

} // namespace interval::scheduling
