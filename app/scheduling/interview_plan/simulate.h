// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/index.h"
#include "scheduling/interview_plan/study_habits.h"
#include "scheduling/parameters.h"

#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

namespace interval::scheduling {

/// A card in a simulation: what the learner remembers and what the scheduler believes.
struct SimulatedCard {
    std::optional<MemoryState> truth;    ///< nothing: new
    std::optional<MemoryState> believed; ///< nothing: new
    int elapsedDays = 0;                 ///< since its last answer, on the first morning
    double weight = 1;
    int topic = 0;
    std::size_t model = 0; ///< place in SimulationRequest::models
};

/// The memory of some of the cards: what is true of the learner, what the scheduler believes, and
/// what it is to reach.
struct MemoryModel {
    Parameters truth;
    Parameters believed;
    double desiredRetention = 0.9; ///< of Policy::fsrs, 0.70..0.99

    bool operator==(const MemoryModel&) const = default;
};

/// How the cards of a day are chosen.
enum class Policy : std::uint8_t {
    fsrs,      ///< what is due, least remembered first; then new cards while there is time
    interview, ///< the interview plan, made anew each morning and after every 20 answers
};

/// Whom to simulate, for how long, under which rules.
struct SimulationRequest {
    std::vector<SimulatedCard> cards;
    std::vector<double> secondsByDay; ///< of study, from the first day on; its size is the length
    std::vector<MemoryModel> models{MemoryModel{}}; ///< at least one
    StudyHabits habits;
    Policy policy = Policy::fsrs;
    int newPerDay = std::numeric_limits<int>::max(); ///< of Policy::fsrs, >= 0
    bool fuzz = false;   ///< of Policy::fsrs: intervals are moved within their range, as in study
    bool deeper = false; ///< of Policy::interview: fewer cards, deeper
    std::uint64_t seed = 1;               ///< the same seed gives the same result
    std::span<const PriceTable> tables{}; ///< as priceTables() makes them, to share between runs;
                                          ///< empty: each run makes its own
    std::stop_token stop{};               ///< asked every day
};

struct SimulatedDay {
    int reviews = 0;          ///< cards reviewed
    int newCards = 0;         ///< cards begun
    double reviewSeconds = 0; ///< relearning included
    double newSeconds = 0;
    double recall = 0; ///< mean over all cards on the next morning, unseen cards counting 0
};

struct SimulationResult {
    std::vector<SimulatedDay> days; ///< fewer than asked for when stopped
    std::vector<double> recall;     ///< by card, on the morning after the last day; unseen: 0
    std::size_t seen = 0;           ///< cards begun, those from before included

    [[nodiscard]] double meanRecall() const;
    [[nodiscard]] double seconds() const;
};

/// Lives through the days. A card is begun while most of it is expected to fit into what is left of
/// the day; steps of (re)learning follow at once. Each card has draws of its own, so that another
/// retention, or more time, changes a life no more than it must.
/// @source grades, steps and times: fsrs-rs 6.6.1, simulation.rs
[[nodiscard]] SimulationResult simulate(const SimulationRequest& request);

/// The tables that Policy::interview works with, by model; their days are those of the request.
[[nodiscard]] std::vector<PriceTable> priceTables(const SimulationRequest& request);

/// A learner's cards, of the first model, of which the first `known` have been learned evenly over the 75 days before,
/// with plain FSRS and all the time it took.
[[nodiscard]] std::vector<SimulatedCard>
cardsWithPast(std::size_t count, std::size_t known, const SimulationRequest& rules);

} // namespace interval::scheduling
