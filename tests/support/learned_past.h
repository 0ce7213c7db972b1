// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/import/imported_note.h"
#include "scheduling/forgetting_curve.h"
#include "scheduling/optimizer/items.h"
#include "scheduling/review.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// How a log becomes notes with a past.
struct LearnedPast {
    std::vector<std::string> topics{"train", "rlhf",
                                    "deploy"}; ///< card n has topic n modulo so many
    int points = 4;                            ///< key points of each card
    std::vector<std::string> phrases{}; ///< what points say, in turn; empty: "要点 card.point"
    interval::scheduling::Parameters believed; ///< by which memories were computed
};

inline std::string learnedNote(std::int64_t card)
{
    return "learned-" + std::to_string(card);
}

/// What was ticked at an answer: without a pattern, but always the same.
inline std::uint32_t learnedTicks(const interval::scheduling::ReviewEvent& event, int points)
{
    const auto mix = static_cast<std::uint64_t>(event.unixMs) * 0x9E3779B97F4A7C15ULL;
    return static_cast<std::uint32_t>(mix >> 40) & ((1U << static_cast<unsigned>(points)) - 1U);
}

/// The same log, with its last answer on `lastDay`.
inline std::vector<interval::scheduling::ReviewEvent>
shifted(std::vector<interval::scheduling::ReviewEvent> log, interval::base::Day lastDay)
{
    constexpr std::int64_t dayMs = 86'400'000;
    interval::base::Day last = 0;
    for (const auto& event : log)
        last = std::max(last, event.day);
    for (auto& event : log) {
        event.day += lastDay - last;
        event.unixMs += dayMs * (lastDay - last);
    }
    return log;
}

inline std::string learnedPoint(const LearnedPast& past, std::int64_t card, int point)
{
    if (past.phrases.empty())
        return "要点 " + std::to_string(card) + "." + std::to_string(point);
    return past.phrases[static_cast<std::size_t>(card + point) % past.phrases.size()];
}

inline std::int64_t learnedMs(const interval::scheduling::ReviewEvent& event)
{
    return 5'000 + event.unixMs % 40'000;
}

/// Plain questions with everything that the log says of them, as if they had been studied here.
inline std::vector<interval::collection::ImportedNote>
learnedNotes(const std::vector<interval::scheduling::ReviewEvent>& log,
             const LearnedPast& past = {})
{
    using namespace interval;
    std::map<std::int64_t, std::vector<scheduling::ReviewEvent>> byCard;
    for (const scheduling::ReviewEvent& event : log)
        byCard[event.card].push_back(event);
    std::vector<collection::ImportedNote> notes;
    for (const auto& [number, events] : byCard) {
        collection::ImportedNote note;
        note.deck = "learned";
        note.position = static_cast<int>(notes.size()) + 1;
        note.card.id = learnedNote(number);
        note.card.topic = past.topics[static_cast<std::size_t>(number) % past.topics.size()];
        note.card.subtopic = "memory";
        note.card.kind = number % 5 == 0 ? deck::CardKind::story : deck::CardKind::basic;
        deck::CardText text;
        text.question = "问题 " + std::to_string(number);
        for (int point = 0; point < past.points; ++point)
            text.keyPoints.push_back(learnedPoint(past, number, point));
        note.card.texts[0] = text;
        collection::ImportedCard card;
        std::optional<scheduling::MemoryState> memory;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const scheduling::ReviewEvent& event = events[i];
            collection::ImportedReview entry;
            entry.review.at = {event.unixMs, 0};
            entry.review.day = event.day;
            entry.review.rating = event.rating;
            entry.review.elapsedDays = i == 0 ? 0 : std::max(0, event.day - events[i - 1].day);
            entry.review.takenMs = learnedMs(event);
            entry.review.pointsTicked = learnedTicks(event, past.points);
            entry.review.pointsTotal = past.points;
            entry.before = i == 0 ? scheduling::Phase::fresh : scheduling::Phase::review;
            entry.after = scheduling::Phase::review;
            entry.memoryBefore = memory;
            memory = scheduling::afterReview(memory, entry.review.elapsedDays, event.rating,
                                             past.believed, true);
            entry.memoryAfter = *memory;
            card.reviews.push_back(entry);
        }
        card.record.state.phase = scheduling::Phase::review;
        card.record.state.memory = memory;
        card.record.state.reps = static_cast<int>(events.size());
        card.record.lastDay = events.back().day;
        card.record.lastMs = events.back().unixMs;
        card.record.firstDay = events.front().day;
        card.record.dueDay =
            events.back().day +
            std::max(1,
                     static_cast<int>(scheduling::interval(0.9, memory->stability, past.believed)));
        note.cards.push_back(std::move(card));
        notes.push_back(std::move(note));
    }
    return notes;
}
