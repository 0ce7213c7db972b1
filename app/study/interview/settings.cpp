// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace interval::study {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, questionKindCount> kindNames{"concept", "derivation",
                                                                    "drill", "design", "story"};
constexpr std::array<std::string_view, 4> levelNames{"junior", "mid", "senior", "staff"};
constexpr std::array<std::string_view, 3> strictnessNames{"lenient", "normal", "strict"};
constexpr std::array<std::string_view, 3> followUpNames{"none", "one", "all"};
constexpr std::array<std::string_view, 2> answerNames{"speaking", "outline"};

template <class Choice, std::size_t count>
std::string_view word(const std::array<std::string_view, count>& words, Choice choice)
{
    return words[static_cast<std::size_t>(choice)];
}

/// Takes a word of the table; leaves the value when it is another.
template <class Choice, std::size_t count>
void take(const json& object,
          const char* key,
          const std::array<std::string_view, count>& words,
          Choice& value)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        return;
    const auto* at = std::find(words.begin(), words.end(), found->get<std::string>());
    if (at != words.end())
        value = static_cast<Choice>(at - words.begin());
}

void take(const json& object, const char* key, base::Language& value)
{
    const auto found = object.find(key);
    if (found != object.end() && found->is_string())
        value = base::languageFromTag(found->get<std::string>()).value_or(value);
}

void takeTopics(const json& object, std::map<std::string, double>& topics)
{
    const auto found = object.find("topics");
    if (found == object.end() || !found->is_object())
        return;
    for (const auto& [topic, weight] : found->items())
        if (weight.is_number() && weight.get<double>() > 0)
            topics[topic] = std::min(weight.get<double>(), highestTopicWeight);
}

void takeKinds(const json& object, std::array<bool, questionKindCount>& kinds)
{
    const auto found = object.find("kinds");
    if (found == object.end() || !found->is_array())
        return;
    std::array<bool, questionKindCount> read{};
    for (const json& each : *found)
        if (each.is_string()) {
            const auto* at = std::find(kindNames.begin(), kindNames.end(), each.get<std::string>());
            if (at != kindNames.end())
                read[static_cast<std::size_t>(at - kindNames.begin())] = true;
        }
    if (std::find(read.begin(), read.end(), true) != read.end())
        kinds = read;
}

json toJson(const InterviewSettings& settings)
{
    json kinds = json::array();
    for (std::size_t i = 0; i < questionKindCount; ++i)
        if (settings.kinds[i])
            kinds.push_back(kindNames[i]);
    return {{"topics", settings.topics.empty() ? json::object() : json(settings.topics)},
            {"as_planned", settings.asPlanned},
            {"level", word(levelNames, settings.level)},
            {"minutes", settings.minutes},
            {"asked", base::tag(settings.asked)},
            {"answered", base::tag(settings.answered)},
            {"kinds", kinds},
            {"follow_ups", word(followUpNames, settings.followUps)},
            {"strictness", word(strictnessNames, settings.strictness)},
            {"answer_by", word(answerNames, settings.answerBy)},
            {"seed", settings.seed}};
}

InterviewSettings fromJson(const json& object)
{
    InterviewSettings settings;
    if (!object.is_object())
        return settings;
    takeTopics(object, settings.topics);
    takeKinds(object, settings.kinds);
    take(object, "level", levelNames, settings.level);
    take(object, "follow_ups", followUpNames, settings.followUps);
    take(object, "strictness", strictnessNames, settings.strictness);
    take(object, "answer_by", answerNames, settings.answerBy);
    take(object, "asked", settings.asked);
    take(object, "answered", settings.answered);
    if (const auto planned = object.find("as_planned");
        planned != object.end() && planned->is_boolean())
        settings.asPlanned = planned->get<bool>();
    if (const auto minutes = object.find("minutes");
        minutes != object.end() && minutes->is_number_integer())
        settings.minutes = static_cast<int>(std::clamp<std::int64_t>(
            minutes->get<std::int64_t>(), shortestInterview, longestInterview));
    if (const auto seed = object.find("seed"); seed != object.end() && seed->is_number_unsigned())
        settings.seed = seed->get<std::uint64_t>();
    return settings;
}

std::vector<InterviewTemplate> makeShipped()
{
    InterviewSettings first;
    first.minutes = 45;
    first.kinds = {true, true, true, false, false};
    first.followUps = FollowUpRule::one;

    InterviewSettings deep;
    deep.topics = {{"rlhf", 1}};
    deep.level = InterviewLevel::senior;
    deep.kinds = {true, true, true, true, false};
    deep.strictness = Strictness::strict;

    InterviewSettings whiteboard;
    whiteboard.kinds = {false, true, true, false, false};
    whiteboard.followUps = FollowUpRule::none;

    InterviewSettings projects;
    projects.kinds = {false, false, false, false, true};
    return {
        {"first-round", first}, {"rlhf", deep}, {"whiteboard", whiteboard}, {"projects", projects}};
}

} // namespace

const std::vector<InterviewTemplate>& shippedTemplates()
{
    static const std::vector<InterviewTemplate> shipped = makeShipped();
    return shipped;
}

std::string writeSettings(const InterviewSettings& settings)
{
    return toJson(settings).dump();
}

InterviewSettings readSettings(std::string_view text)
{
    return fromJson(json::parse(text, nullptr, false));
}

std::string writeTemplates(const std::vector<InterviewTemplate>& templates)
{
    json list = json::array();
    for (const InterviewTemplate& each : templates)
        list.push_back({{"name", each.name}, {"settings", toJson(each.settings)}});
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<InterviewTemplate> readTemplates(std::string_view text)
{
    std::vector<InterviewTemplate> templates;
    const json list = json::parse(text, nullptr, false);
    if (!list.is_array())
        return templates;
    for (const json& each : list)
        if (each.is_object() && each.contains("name") && each["name"].is_string() &&
            each.contains("settings"))
            templates.push_back({each["name"].get<std::string>(), fromJson(each["settings"])});
    return templates;
}

InterviewSettings asPlanned(InterviewSettings settings,
                            const collection::Interview& planned,
                            const std::vector<std::string>& topics)
{
    if (!settings.asPlanned)
        return settings;
    settings.topics.clear();
    for (const std::string& topic : topics) {
        const auto found = planned.topicWeights.find(topic);
        const double weight = found == planned.topicWeights.end() ? 1 : found->second;
        if (weight > 0)
            settings.topics[topic] = std::min(weight, highestTopicWeight);
    }
    return settings;
}

base::Result<std::map<std::string, double>> readTopics(std::string_view text)
{
    std::map<std::string, double> topics;
    while (!text.empty()) {
        const std::string_view item = text.substr(0, text.find(','));
        text.remove_prefix(std::min(item.size() + 1, text.size()));
        const std::string_view topic = item.substr(0, item.find(':'));
        double weight = 1;
        if (topic.size() < item.size()) {
            const std::string_view number = item.substr(topic.size() + 1);
            const char* end = number.data() + number.size();
            const auto read = std::from_chars(number.data(), end, weight);
            if (read.ec != std::errc() || read.ptr != end)
                weight = 0;
        }
        if (topic.empty() || !(weight > 0) || weight > highestTopicWeight)
            return base::fail(base::ErrorCode::invalidInput,
                              "topics: '" + std::string(item) +
                                  "' is no topic with a weight above 0 and up to 5, as in rlhf:2");
        topics[std::string(topic)] = weight;
    }
    return topics;
}

std::string_view name(QuestionKind kind)
{
    return word(kindNames, kind);
}

std::string_view name(InterviewLevel level)
{
    return word(levelNames, level);
}

} // namespace interval::study
