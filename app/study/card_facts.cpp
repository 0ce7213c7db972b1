// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/card_facts.h"

#include "scheduling/forgetting_curve.h"

#include <algorithm>

namespace interval::study {

std::optional<WeakestPoint> missedMost(const std::vector<collection::ReviewRecord>& reviews,
                                       int points)
{
    std::vector<int> missed(static_cast<std::size_t>(std::max(0, points)));
    int answers = 0;
    for (const collection::ReviewRecord& review : reviews) {
        if (review.pointsTotal != points)
            continue;
        ++answers;
        for (std::size_t i = 0; i < missed.size(); ++i)
            missed[i] += ((review.pointsTicked >> i) & 1U) == 0 ? 1 : 0;
    }
    const auto most = std::max_element(missed.begin(), missed.end());
    if (most == missed.end() || *most == 0)
        return std::nullopt;
    return WeakestPoint{static_cast<int>(most - missed.begin()), *most, answers};
}

base::Result<CardFacts> factsOf(const collection::Collection& collection,
                                collection::CardId id,
                                base::Instant now,
                                const Preferences& preferences)
{
    const auto card = collection.card(id);
    if (!card)
        return tl::unexpected(card.error());
    auto note = collection.note(card->note);
    auto reviews = collection.reviews(id);
    auto versions = collection.versions(card->note);
    const auto update = collection.updateAvailable(card->note);
    const auto found = collection.found(std::span(&id, 1), base::Language::zhCn);
    const auto errorOf = [](const auto& result) -> const base::Error* {
        return result ? nullptr : &result.error();
    };
    for (const base::Error* error :
         {errorOf(note), errorOf(reviews), errorOf(versions), errorOf(update), errorOf(found)})
        if (error != nullptr)
            return tl::unexpected(*error);
    CardFacts facts;
    facts.card = *card;
    facts.note = std::move(*note);
    facts.reviews = std::move(*reviews);
    facts.versions = std::move(*versions);
    facts.updateAvailable = *update;
    facts.own = !found->empty() && found->front().own;
    facts.edited = !found->empty() && found->front().edited;
    if (const auto& memory = card->state.memory) {
        const base::Day today = base::studyDay(now, preferences.dayStartHour);
        facts.recall =
            scheduling::retrievability(std::max(0, today - card->lastDay), memory->stability,
                                       preferences.parametersOf(card->preset));
    }
    const auto& points = facts.note.text(facts.note.baseLanguage).keyPoints;
    facts.missed = missedMost(facts.reviews, static_cast<int>(points.size()));
    return facts;
}

} // namespace interval::study
