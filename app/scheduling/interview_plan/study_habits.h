// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/memory_state.h"

#include <array>
#include <cstdint>
#include <span>

namespace interval::scheduling {

/// What an answer was part of.
enum class AnswerKind : std::uint8_t { learning = 0, review = 1, relearning = 2 };

/// By rating, from Again to Easy.
using ByRating = std::array<double, 4>;

/// How a learner answers and how long it takes.
/// @source defaults: fsrs-rs 6.6.1, SimulatorConfig (averages over Anki's users)
struct StudyHabits {
    ByRating firstRating{0.24, 0.094, 0.495, 0.171};       ///< shares of a new card's first answers
    std::array<double, 3> passRating{0.224, 0.631, 0.145}; ///< of Hard, Good, Easy if recalled
    std::array<ByRating, 3> seconds{{{19.58, 18.79, 13.78, 10.71},  ///< learning
                                     {19.38, 17.59, 12.38, 8.94},   ///< review
                                     {16.44, 15.25, 12.32, 8.03}}}; ///< relearning; by AnswerKind
    /// Shares of the next answer in (re)learning after Again, Hard and Good.
    std::array<ByRating, 3> learningNext{{{0.3686, 0.0628, 0.5108, 0.0577},
                                          {0.0442, 0.4553, 0.4457, 0.0549},
                                          {0.0519, 0.047, 0.8462, 0.055}}};
    std::array<ByRating, 3> relearningNext{{{0.2157, 0.0643, 0.6595, 0.0604},
                                            {0.05, 0.4638, 0.4475, 0.0387},
                                            {0.1057, 0.1434, 0.7266, 0.0244}}};
    int learningSteps = 2;
    int relearningSteps = 1;

    [[nodiscard]] double secondsFor(AnswerKind kind, Rating rating) const
    {
        return seconds[static_cast<std::size_t>(kind)][static_cast<std::size_t>(rating) - 1];
    }

    bool operator==(const StudyHabits&) const = default;
};

/// An answer and how long it took.
struct TimedAnswer {
    AnswerKind kind = AnswerKind::review;
    Rating rating = Rating::good;
    double seconds = 0; ///< > 0; above 20 minutes it is taken for a pause and left out
    bool first = false; ///< of a new card
};

/// The habits mixed with the learner's own, from 30 answers on: the pace, the grades of new cards
/// and those of what was recalled. What n answers say weighs n / (50 + n).
/// @source the weight: fsrs-rs 6.6.1, simulation.rs
[[nodiscard]] StudyHabits withOwnAnswers(const StudyHabits& habits,
                                         std::span<const TimedAnswer> answers);

/// The answers that follow in the same day: (re)learning goes on until the steps are done.
///
/// Good moves a step forward, Again starts over, Easy ends it; a first Good or Easy has one step
/// behind it; after five answers the day ends anyway.
/// @source fsrs-rs 6.6.1, simulation.rs, memory_state_short_term
class Steps {
public:
    Steps(const StudyHabits& habits, AnswerKind kind, Rating first);

    [[nodiscard]] bool done() const;
    /// Shares of the next answer; only while not done().
    [[nodiscard]] const ByRating& next() const;
    void answer(Rating rating);

private:
    const std::array<ByRating, 3>* shares_;
    int needed_;
    int passed_ = 0;
    int answers_ = 0;
    Rating last_;
};

} // namespace interval::scheduling
