// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/lobby.h"

#include "study/interview/mock_run.h"
#include "study/plan.h"

#include <algorithm>
#include <unordered_map>

namespace interval::study {

namespace {

constexpr std::string_view settingsKey = "interview/settings";
constexpr std::string_view templatesKey = "interview/templates";
constexpr double usualScore = 0.6;

std::vector<InterviewTopic> topicsFrom(const std::vector<PoolQuestion>& pool,
                                       const std::vector<std::string>& order)
{
    std::vector<InterviewTopic> topics;
    std::unordered_map<std::string, std::size_t> places;
    const auto place = [&](const std::string& id) -> InterviewTopic& {
        const auto [found, fresh] = places.try_emplace(id, topics.size());
        if (fresh)
            topics.push_back({id, 0, 0, {}});
        return topics[found->second];
    };
    for (const std::string& id : order)
        (void)place(id);
    for (const PoolQuestion& question : pool) {
        InterviewTopic& topic = place(question.topic);
        ++topic.cards;
        topic.recall += question.recall;
        ++topic.kinds[static_cast<std::size_t>(question.kind)];
    }
    std::erase_if(topics, [](const InterviewTopic& topic) { return topic.cards == 0; });
    for (InterviewTopic& topic : topics)
        topic.recall /= topic.cards;
    return topics;
}

/// What the collection remembers of earlier choices.
base::Result<void> recall(const collection::Collection& collection, InterviewLobby& lobby)
{
    const auto settings = collection.setting(settingsKey);
    const auto templates = collection.setting(templatesKey);
    if (!settings || !templates)
        return tl::unexpected(!settings ? settings.error() : templates.error());
    lobby.usedBefore = settings->has_value();
    if (*settings)
        lobby.settings = readSettings(**settings);
    if (*templates)
        lobby.own = readTemplates(**templates);
    return {};
}

} // namespace

base::Result<InterviewLobby> interviewLobby(const collection::Collection& collection,
                                            base::Instant now,
                                            const Preferences& preferences,
                                            const std::vector<std::string>& topicOrder)
{
    InterviewLobby lobby;
    lobby.day = base::studyDay(now, preferences.dayStartHour);
    const auto candidates = collection.mockCandidates();
    const auto held = collection.mockInterviews();
    const auto planned = collection.interviews();
    if (!candidates || !held || !planned)
        return tl::unexpected(!candidates ? candidates.error()
                              : !held     ? held.error()
                                          : planned.error());
    if (auto known = recall(collection, lobby); !known)
        return tl::unexpected(known.error());
    lobby.pool = std::make_shared<const std::vector<PoolQuestion>>(
        poolOf(*candidates, lobby.day, preferences));
    lobby.recent = recentQuestions(*held, 0);
    lobby.topics = topicsFrom(*lobby.pool, topicOrder);
    lobby.planned = activeInterview(*planned, lobby.day);
    lobby.history = interviewHistory(*held);
    lobby.underWay = !held->empty() && !held->front().over;
    return lobby;
}

InterviewSettings settled(const InterviewLobby& lobby, InterviewSettings settings)
{
    if (!settings.asPlanned || !lobby.planned)
        return settings;
    return asPlanned(std::move(settings), *lobby.planned, topicsOf(*lobby.pool));
}

InterviewPreview previewInterview(const InterviewLobby& lobby, const InterviewSettings& settings)
{
    InterviewPreview preview;
    const InterviewSettings used = settled(lobby, settings);
    for (const std::size_t index : simulateInterview(used, *lobby.pool, lobby.recent, usualScore)) {
        const PoolQuestion& question = (*lobby.pool)[index];
        ++preview.questions;
        ++preview.kinds[static_cast<std::size_t>(question.kind)];
        preview.seconds += expectedSeconds(used, question);
    }
    return preview;
}

std::vector<std::string> weakestTopics(const InterviewLobby& lobby, std::size_t count)
{
    std::vector<InterviewTopic> topics = lobby.topics;
    std::stable_sort(topics.begin(), topics.end(),
                     [](const auto& a, const auto& b) { return a.recall < b.recall; });
    std::vector<std::string> weakest;
    for (std::size_t i = 0; i < std::min(count, topics.size()); ++i)
        weakest.push_back(topics[i].id);
    return weakest;
}

base::Result<void> keepSettings(collection::Collection& collection,
                                const InterviewSettings& settings)
{
    return collection.setSetting(settingsKey, writeSettings(settings));
}

base::Result<void> keepTemplates(collection::Collection& collection,
                                 const std::vector<InterviewTemplate>& own)
{
    return collection.setSetting(templatesKey, writeTemplates(own));
}

} // namespace interval::study
