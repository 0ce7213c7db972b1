// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/index.h"

#include "scheduling/forgetting_curve.h"

namespace interval::scheduling {

namespace {

void keepBetter(Prospect& best, const Prospect& other)
{
    for (std::size_t i = 0; i < priceCount; ++i)
        if (other.worth[i] > best.worth[i]) {
            best.worth[i] = other.worth[i];
            best.seconds[i] = other.seconds[i];
        }
}

Prospect never(double recall)
{
    Prospect prospect;
    prospect.worth.fill(recall);
    return prospect;
}

/// The best of the open days after today.
template <class On>
Prospect best(Prospect start, const PriceTable& table, int daysLeft, On on)
{
    for (const int gap : table.gaps()) {
        if (gap >= daysLeft)
            break;
        if (table.isOpen(daysLeft - gap))
            keepBetter(start, on(gap));
    }
    return start;
}

Outlook ofNew(const PriceTable& table, int daysLeft)
{
    Outlook result;
    result.today = table.learned(daysLeft);
    result.later =
        best(never(0), table, daysLeft, [&](int gap) { return table.learned(daysLeft - gap); });
    result.secondsToday = table.learningSeconds();
    return result;
}

Outlook ofSeen(const MemoryState& memory, int elapsed, const PriceTable& table, int daysLeft)
{
    const Parameters& parameters = table.parameters();
    Outlook result;
    const double untouched = retrievability(elapsed + daysLeft, memory.stability, parameters);
    result.today = table.reviewed(memory, elapsed, daysLeft);
    result.later = best(never(untouched), table, daysLeft, [&](int gap) {
        return table.reviewed(memory, elapsed + gap, daysLeft - gap);
    });
    result.secondsToday =
        table.reviewSeconds(retrievability(elapsed, memory.stability, parameters));
    return result;
}

} // namespace

Outlook outlook(const PlanCard& card, const PriceTable& table, int daysLeft)
{
    if (!card.memory)
        return ofNew(table, daysLeft);
    if (card.elapsedDays > 0)
        return ofSeen(*card.memory, card.elapsedDays, table, daysLeft);
    Outlook result;
    result.possible = false;
    result.later = table.answered(*card.memory, daysLeft);
    return result;
}

double index(const Outlook& outlook, double weight, double price)
{
    if (weight <= 0)
        return -price;
    const PricePoint point = PricePoint::of(price / weight);
    return weight * (point.in(outlook.today.worth) - point.in(outlook.later.worth)) /
           outlook.secondsToday;
}

} // namespace interval::scheduling
