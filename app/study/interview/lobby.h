// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/interview/report.h"
#include "study/interview/selection.h"
#include "study/preferences.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// What a topic has to offer to an interviewer.
struct InterviewTopic {
    std::string id;
    int cards = 0;
    double recall = 0; ///< mean chance of recalling them now, 0..1
    std::array<int, questionKindCount> kinds{};
};

/// What the place before an interview shows.
struct InterviewLobby {
    base::Day day = 0;
    std::shared_ptr<const std::vector<PoolQuestion>> pool;
    RecentQuestions recent;
    std::vector<InterviewTopic> topics;
    std::optional<collection::Interview> planned; ///< the nearest to come
    InterviewSettings settings;                   ///< as they were used last
    bool usedBefore = false;                      ///< whether there were any
    std::vector<InterviewTemplate> own;
    std::vector<InterviewLine> history; ///< newest first
    bool underWay = false;              ///< the newest is not over
};

/// How an interview would probably go.
struct InterviewPreview {
    int questions = 0;
    std::array<int, questionKindCount> kinds{};
    int seconds = 0;
};

/// @param topicOrder the deck's own order of topics; others follow
[[nodiscard]] base::Result<InterviewLobby>
interviewLobby(const collection::Collection& collection,
               base::Instant now,
               const Preferences& preferences,
               const std::vector<std::string>& topicOrder);

/// The weights of the planned interview put in where the settings ask for them.
[[nodiscard]] InterviewSettings settled(const InterviewLobby& lobby, InterviewSettings settings);

[[nodiscard]] InterviewPreview previewInterview(const InterviewLobby& lobby,
                                                const InterviewSettings& settings);

/// The topics with the least recall, weakest first.
[[nodiscard]] std::vector<std::string> weakestTopics(const InterviewLobby& lobby,
                                                     std::size_t count);

/// Keeps the settings for the next time. @error as Collection::setSetting
[[nodiscard]] base::Result<void> keepSettings(collection::Collection& collection,
                                              const InterviewSettings& settings);
[[nodiscard]] base::Result<void> keepTemplates(collection::Collection& collection,
                                               const std::vector<InterviewTemplate>& own);

} // namespace interval::study
