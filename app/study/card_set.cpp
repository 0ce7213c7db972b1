// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/card_set.h"

#include <unordered_set>

namespace interval::study {

using scheduling::Phase;

bool isShown(const collection::CardRecord& card, base::Day today)
{
    return !card.suspended && card.buriedUntil <= today;
}

bool isDue(const collection::CardRecord& card, base::Instant now, const Preferences& preferences)
{
    const base::Day today = base::studyDay(now, preferences.dayStartHour);
    switch (card.state.phase) {
    case Phase::fresh:
        return false;
    case Phase::review:
        return card.dueDay <= today;
    case Phase::learning:
    case Phase::relearning:
        break;
    }
    return base::studyDay({card.dueMs, now.utcOffsetMinutes}, preferences.dayStartHour) <= today;
}

base::Result<SetCounts> countSet(const collection::Collection& collection,
                                 const std::vector<collection::CardId>& cards,
                                 base::Instant now,
                                 const Preferences& preferences)
{
    const base::Day today = base::studyDay(now, preferences.dayStartHour);
    const auto records = collection.cards(cards);
    const auto answered = collection.notesAnsweredOn(today);
    if (!records || !answered)
        return tl::unexpected(!records ? records.error() : answered.error());
    std::unordered_set<std::string> taken(answered->begin(), answered->end());
    SetCounts counts;
    for (const collection::CardRecord& card : *records) {
        if (!isShown(card, today)) {
            ++counts.hidden;
            continue;
        }
        ++counts.cards;
        const bool learning =
            card.state.phase == Phase::learning || card.state.phase == Phase::relearning;
        const bool fresh = card.state.phase == Phase::fresh;
        if (!fresh && !isDue(card, now, preferences))
            continue;
        if (learning || taken.insert(card.note).second)
            ++(fresh ? counts.fresh : counts.due);
    }
    return counts;
}

} // namespace interval::study
