// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "deck/card.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace interval::collection {

/// A card as statistics see it: how it stands now, without its text.
struct LearningCard {
    CardId id = 0;
    std::string note;
    std::optional<scheduling::MemoryState> memory;
    std::uint32_t topic = 0; ///< place in LearningLog::topics
    std::int32_t reps = 0;   ///< answers that counted
    base::Day lastDay = 0;   ///< study day of the last answer
    base::Day dueDay = 0;    ///< in review: the study day it is due
    deck::CardKind kind = deck::CardKind::basic;
    scheduling::Phase phase = scheduling::Phase::fresh;
    bool shown = true; ///< live, and in a deck or begun: what counts as one's cards
    bool suspended = false;
    PresetId preset = generalPreset; ///< of its deck
};

/// The review log in columns of equal length: card by card, each card's answers in the order in
/// which they were given. What was taken back is left out.
struct AnswerColumns {
    std::vector<std::int64_t> review; ///< id in the log
    std::vector<base::Day> day;
    std::vector<std::int32_t> elapsedDays; ///< since the card's answer before, >= 0
    std::vector<std::int32_t> takenMs;
    std::vector<double> stabilityBefore; ///< as believed then [days]; 0: the card was new
    std::vector<double> stabilityAfter;  ///< as believed then [days]
    std::vector<std::uint32_t> pointsTicked;
    std::vector<std::uint8_t> pointsTotal; ///< 0..32
    std::vector<scheduling::Rating> rating;
    std::vector<scheduling::Phase> phaseBefore;
    std::vector<std::uint8_t> practice; ///< 1: outside of the schedule, the memory did not change

    [[nodiscard]] std::size_t size() const { return review.size(); }
};

/// Every card and every answer, in as few bytes as a million answers ask for.
struct LearningLog {
    std::vector<std::string> topics;
    std::vector<LearningCard> cards; ///< by rising id
    std::vector<std::size_t> begin;  ///< of each card's answers; one more at the end
    AnswerColumns answers;
};

/// Told now and then how much is done, 0..1. @return false to stop
using Progress = std::function<bool(double)>;

} // namespace interval::collection
