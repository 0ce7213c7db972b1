// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/interview/score.h"

#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// A point that was not said.
struct UnsaidPoint {
    std::size_t question = 0; ///< index in the interview
    int followUp = 0;         ///< 0: of the question itself
    std::string text;         ///< Markdown
    int missed = 1;           ///< times among the last `times`, this one counted
    int times = 1;            ///< answers that are known, at most four, this one counted
};

/// What to review before the next interview: the cards of one sub-topic that were found wanting.
struct NextReview {
    std::string topic;
    std::string subtopic;
    std::vector<collection::CardId> cards;
    double seconds = 0; ///< expected
};

/// An interview in the line of all of them.
struct HeldInterview {
    std::int64_t id = 0;
    base::Day day = 0;
    double score = 0; ///< 0..1
};

/// An interview that is over, with all that is to be said about it.
struct InterviewReport {
    collection::MockInterview interview;
    InterviewSettings settings;
    InterviewScore score;
    std::vector<UnsaidPoint> missed;       ///< missed most often first
    std::vector<NextReview> next;          ///< most cards first
    std::vector<collection::CardId> cards; ///< found wanting
    std::vector<HeldInterview> held;       ///< with a score, oldest first, up to this one
    std::vector<std::optional<double>>
        before;             ///< by topic as in `score`: mean of earlier interviews
    int broughtForward = 0; ///< cards that stand in the queue because of it

    /// Score of the interview before.
    [[nodiscard]] std::optional<double> last() const
    {
        return held.size() < 2 ? std::nullopt : std::optional(held[held.size() - 2].score);
    }
};

/// One line of the history.
struct InterviewLine {
    std::int64_t id = 0;
    base::Instant at;
    base::Day day = 0;
    bool over = false;
    std::vector<std::string> topics; ///< in the order asked
    int questions = 0;
    int late = 0;
    std::optional<double> score;
};

/// Cards of the questions that were passed over, or answered without a point or the right number.
/// @error notFound no such interview
[[nodiscard]] base::Result<InterviewReport>
interviewReport(const collection::Collection& collection, std::int64_t id);

/// Newest first.
[[nodiscard]] std::vector<InterviewLine>
interviewHistory(const std::vector<collection::MockInterview>& newestFirst);

} // namespace interval::study
