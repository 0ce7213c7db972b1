// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "collection/records.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// What an interviewer asks for. The numbers stand in the collection.
enum class QuestionKind : std::uint8_t {
    conceptual = 0, ///< explain, compare, judge a claim
    derivation = 1, ///< work it out on the whiteboard
    drill = 2,      ///< a number, computed
    design = 3,     ///< a system
    story = 4,      ///< one's own projects
};

inline constexpr std::size_t questionKindCount = 5;

enum class InterviewLevel : std::uint8_t { junior = 0, mid = 1, senior = 2, staff = 3 };

/// How an answer is judged; see score.h.
enum class Strictness : std::uint8_t { lenient = 0, normal = 1, strict = 2 };

enum class FollowUpRule : std::uint8_t { none = 0, one = 1, all = 2 };

enum class AnswerBy : std::uint8_t { speaking = 0, outline = 1 };

inline constexpr int shortestInterview = 10; ///< [min]
inline constexpr int longestInterview = 90;  ///< [min]
inline constexpr double highestTopicWeight = 5;

/// What a mock interview is to be like. The same settings, cards and answers give the same
/// questions.
struct InterviewSettings {
    std::map<std::string, double> topics; ///< weight, > 0, by topic; empty: all alike
    bool asPlanned = false;               ///< weights of the interview that is planned
    InterviewLevel level = InterviewLevel::mid;
    int minutes = 30; ///< shortestInterview..longestInterview
    base::Language asked = base::Language::zhCn;
    base::Language answered = base::Language::zhCn; ///< of the points to tick
    std::array<bool, questionKindCount> kinds{true, true, true, true, true};
    FollowUpRule followUps = FollowUpRule::all;
    Strictness strictness = Strictness::normal;
    AnswerBy answerBy = AnswerBy::speaking;
    std::uint64_t seed = 0;

    bool operator==(const InterviewSettings&) const = default;

    [[nodiscard]] bool asks(QuestionKind kind) const
    {
        return kinds[static_cast<std::size_t>(kind)];
    }
};

/// Settings under a name.
struct InterviewTemplate {
    std::string name; ///< of the shipped ones an id: first-round, rlhf, whiteboard, projects
    InterviewSettings settings;

    bool operator==(const InterviewTemplate&) const = default;
};

/// The templates that ship: first technical round, RLHF deep dive, whiteboard numbers, résumé and
/// projects. Languages and seed are left to the person.
[[nodiscard]] const std::vector<InterviewTemplate>& shippedTemplates();

/// Settings as JSON, one object.
[[nodiscard]] std::string writeSettings(const InterviewSettings& settings);
/// What is missing or out of range has its default: an old or damaged text never costs an interview.
[[nodiscard]] InterviewSettings readSettings(std::string_view json);

/// Templates of one's own as JSON, for a setting of the collection.
[[nodiscard]] std::string writeTemplates(const std::vector<InterviewTemplate>& templates);
[[nodiscard]] std::vector<InterviewTemplate> readTemplates(std::string_view json);

/// The weights of a planned interview put in, where they are asked for. A topic that weighs nothing
/// there is left out.
/// @param topics all there are
[[nodiscard]] InterviewSettings asPlanned(InterviewSettings settings,
                                          const collection::Interview& planned,
                                          const std::vector<std::string>& topics);

/// "rlhf,train" or "rlhf:2,train". @error invalidInput
[[nodiscard]] base::Result<std::map<std::string, double>> readTopics(std::string_view text);

[[nodiscard]] std::string_view name(QuestionKind kind); ///< "concept", "derivation", …
[[nodiscard]] std::string_view name(InterviewLevel level);

} // namespace interval::study
