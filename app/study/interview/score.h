// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/mock_records.h"
#include "study/interview/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// What an answer is judged by, each 0..1; nothing where it was not asked for.
struct Axes {
    std::optional<double> coverage;  ///< share of the key points that were said
    std::optional<double> time;      ///< 1 within the target, falling beyond it
    std::optional<double> followUps; ///< share of their points that were said
    std::optional<double> numbers;   ///< a drill's number

    bool operator==(const Axes&) const = default;
};

struct QuestionScore {
    Axes axes;
    double total = 0; ///< 0..1
    int said = 0;     ///< points, those of follow-ups too
    int points = 0;
    int seconds = 0; ///< of answering, follow-ups too
    bool late = false;
    bool passed = false;
    bool counts = false; ///< answered or passed over; a question that was cut off does not count

    bool operator==(const QuestionScore&) const = default;
};

struct TopicScore {
    std::string topic;
    double total = 0; ///< mean over its questions
    int questions = 0;
    int late = 0;

    bool operator==(const TopicScore&) const = default;
};

struct InterviewScore {
    std::optional<double> total; ///< mean over the questions; nothing when none counts
    Axes axes;
    std::vector<QuestionScore> questions; ///< as in the interview
    std::vector<TopicScore> topics;       ///< strongest first
    int counted = 0;
    int said = 0;
    int points = 0;
    int late = 0;
    int passed = 0;
    int seconds = 0; ///< of answering
};

/// How a question went. Its score is the mean of its axes; coverage and numbers weigh three times as
/// much as follow-ups and time. Passed over: 0.
///
/// Lenient: time does not count, a close number is worth 0.75. Normal: time falls from 1 at the
/// target to 0 at twice the target, a close number is worth 0.5. Strict: to 0 at one and a half times
/// the target, a close number is wrong.
[[nodiscard]] QuestionScore scoreOf(const collection::MockQuestion& question,
                                    Strictness strictness);

/// Coverage and follow-ups of the whole are shares of all points; time and numbers are means.
[[nodiscard]] InterviewScore scoreOf(const collection::MockInterview& interview,
                                     Strictness strictness);

} // namespace interval::study
