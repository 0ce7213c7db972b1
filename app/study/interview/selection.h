// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/mock_records.h"
#include "study/preferences.h"
#include "study/interview/settings.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace interval::study {

/// A card as an interviewer sees it.
struct PoolQuestion {
    collection::CardId card = 0;
    std::string note;
    QuestionKind kind = QuestionKind::conceptual;
    int difficulty = 1; ///< 1..5
    std::string topic;
    std::string subtopic;
    int followUps = 0;
    double recall = 0; ///< chance of recalling it now, 0..1; an unseen card has 0
};

/// What a card is asked as: drills and stories as what they are; a design by its topic or tags, a
/// derivation by its tags; everything else, claims to be judged too, is conceptual.
[[nodiscard]] QuestionKind questionKind(const collection::MockCandidate& candidate);

[[nodiscard]] std::vector<PoolQuestion>
poolOf(const std::vector<collection::MockCandidate>& candidates,
       base::Day today,
       const Preferences& preferences);

/// The topics of a pool, each once, in its order.
[[nodiscard]] std::vector<std::string> topicsOf(std::span<const PoolQuestion> pool);

/// How many interviews ago a note was asked last; 1: in the one before.
using RecentQuestions = std::map<std::string, int, std::less<>>;

/// Interviews that a question does not come again for.
inline constexpr int restingInterviews = 5;

/// An answer that was given in this interview.
struct AnswerSoFar {
    std::string note;
    QuestionKind kind = QuestionKind::conceptual;
    int difficulty = 1;
    std::string topic;
    std::string subtopic;
    double score = 0; ///< 0..1
    int seconds = 0;  ///< with its follow-ups
};

/// From this score on an answer was strong, and the interviewer goes deeper.
inline constexpr double strongFrom = 0.7;
/// Below this score an answer was weak, and the interviewer moves on.
inline constexpr double weakBelow = 0.4;

/// Time that an answer is to take, without follow-ups [s]: 2 min, design 15, derivation 5, …
[[nodiscard]] int targetSeconds(QuestionKind kind);
/// Time that the answer to a follow-up is to take [s].
inline constexpr int followUpSeconds = 60;
/// Time that a question is expected to take with the follow-ups that are asked [s].
[[nodiscard]] int expectedSeconds(const InterviewSettings& settings, const PoolQuestion& question);

/// The next question, as a sensible interviewer would choose it: the first is easy; after a strong
/// answer deeper into the same topic (at most three questions long), after a weak one elsewhere and
/// easier; topics by their weights, kinds in a usual mix, one design late; nothing that was asked in
/// the last five interviews unless there is nothing else; only what fits into the time left. A pure
/// function: the same arguments give the same question, in whatever order the pool stands.
/// @return its index in the pool; nothing when the interview is over
[[nodiscard]] std::optional<std::size_t> nextQuestion(const InterviewSettings& settings,
                                                      std::span<const PoolQuestion> pool,
                                                      const RecentQuestions& recent,
                                                      std::span<const AnswerSoFar> answers);

/// The questions of an interview in which every answer takes the time expected and has the same
/// score, after some that have been answered. @return indices in the pool
[[nodiscard]] std::vector<std::size_t> simulateInterview(const InterviewSettings& settings,
                                                         std::span<const PoolQuestion> pool,
                                                         const RecentQuestions& recent,
                                                         double score,
                                                         std::vector<AnswerSoFar> answers = {});

} // namespace interval::study
