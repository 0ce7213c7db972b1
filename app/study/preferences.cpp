// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/preferences.h"

#include <charconv>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace interval::study {

namespace {

using std::chrono::seconds;

struct IntegerKey {
    const char* key;
    int Preferences::*field;
    int low;
    int high;
};

constexpr IntegerKey integerKeys[] = {
    {"study/new_per_day", &Preferences::newPerDay, 0, mostCardsPerDay},
    {"study/reviews_per_day", &Preferences::reviewsPerDay, 0, mostCardsPerDay},
    {"study/minutes_per_day", &Preferences::minutesPerDay, 0, minutesOfDay},
    {"study/day_start_hour", &Preferences::dayStartHour, 0, latestDayStart},
};

struct SwitchKey {
    const char* key;
    bool Preferences::*field;
};

constexpr SwitchKey switchKeys[] = {
    {"scheduling/balance", &Preferences::balance},
    {"scheduling/fit_often", &Preferences::fitOften},
    {"study/two_grades", &Preferences::twoGrades},
};

struct StepsKey {
    const char* key;
    std::vector<seconds> scheduling::Settings::*field;
};

constexpr StepsKey stepsKeys[] = {
    {"scheduling/learning_steps", &scheduling::Settings::learningSteps},
    {"scheduling/relearning_steps", &scheduling::Settings::relearningSteps},
};

constexpr const char* retentionKey = "scheduling/desired_retention_percent";
constexpr const char* longestKey = "scheduling/maximum_interval_days";
constexpr const char* fuzzKey = "scheduling/fuzz";
constexpr const char* weekKey = "scheduling/easy_days";

std::optional<int> parse(const std::string& text, int low, int high)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < low || value > high)
        return std::nullopt;
    return value;
}

/// Seven digits, one for each weekday.
std::optional<std::array<scheduling::DayLoad, 7>> parseWeek(const std::string& text)
{
    std::array<scheduling::DayLoad, 7> week{};
    if (text.size() != week.size())
        return std::nullopt;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (text[day] < '0' || text[day] > '2')
            return std::nullopt;
        week[day] = static_cast<scheduling::DayLoad>(text[day] - '0');
    }
    return week;
}

/// Stored settings, read one after the other; the first error stays.
class Reader {
public:
    explicit Reader(const collection::Collection& collection) : collection_(collection) {}

    /// Calls `take(text)` when the key was set.
    template <class Take>
    void read(const char* key, Take take)
    {
        if (failure_)
            return;
        const auto stored = collection_.setting(key);
        if (!stored)
            failure_ = stored.error();
        else if (*stored)
            take(**stored);
    }

    void readInteger(const char* key, int low, int high, int& into)
    {
        read(key, [&](const std::string& text) { into = parse(text, low, high).value_or(into); });
    }

    void readSwitch(const char* key, bool& into)
    {
        read(key, [&](const std::string& text) { into = parse(text, 0, 1).value_or(into) != 0; });
    }

    [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }

private:
    const collection::Collection& collection_;
    std::optional<base::Error> failure_;
};

const PresetModel* modelOf(const Preferences& preferences, collection::PresetId preset)
{
    for (const PresetModel& model : preferences.presets)
        if (model.preset == preset)
            return &model;
    return nullptr;
}

/// Those of the presets that differ from the general one.
base::Result<std::vector<PresetModel>> modelsOf(const collection::Collection& collection)
{
    const auto presets = collection.presets();
    if (!presets)
        return tl::unexpected(presets.error());
    std::vector<PresetModel> models;
    for (const collection::Preset& preset : *presets) {
        PresetModel model;
        model.preset = preset.id;
        if (preset.retention)
            model.desiredRetention = *preset.retention / 100.0;
        if (preset.ownParameters && preset.version) {
            const auto parameters = collection.parameters(preset.id);
            if (!parameters)
                return tl::unexpected(parameters.error());
            model.parameters = *parameters;
        }
        if (model.parameters || model.desiredRetention)
            models.push_back(model);
    }
    return models;
}

} // namespace

const scheduling::Parameters& Preferences::parametersOf(collection::PresetId preset) const
{
    const PresetModel* const model = modelOf(*this, preset);
    return model != nullptr && model->parameters ? *model->parameters : scheduling.parameters;
}

double Preferences::retentionOf(collection::PresetId preset) const
{
    const PresetModel* const model = modelOf(*this, preset);
    return model != nullptr ? model->desiredRetention.value_or(scheduling.desiredRetention)
                            : scheduling.desiredRetention;
}

scheduling::Settings Preferences::schedulingOf(collection::PresetId preset) const
{
    scheduling::Settings settings = scheduling;
    settings.parameters = parametersOf(preset);
    settings.desiredRetention = retentionOf(preset);
    return settings;
}

base::Result<Preferences> loadPreferences(const collection::Collection& collection)
{
    Preferences preferences;
    scheduling::Settings& settings = preferences.scheduling;
    Reader reader(collection);
    for (const IntegerKey& entry : integerKeys)
        reader.readInteger(entry.key, entry.low, entry.high, preferences.*entry.field);
    for (const SwitchKey& entry : switchKeys)
        reader.readSwitch(entry.key, preferences.*entry.field);
    for (const StepsKey& entry : stepsKeys)
        reader.read(entry.key, [&](const std::string& text) {
            settings.*entry.field = parseSteps(text).value_or(settings.*entry.field);
        });
    int percent = static_cast<int>(std::lround(settings.desiredRetention * 100));
    reader.readInteger(retentionKey, lowestRetention, highestRetention, percent);
    settings.desiredRetention = percent / 100.0;
    reader.readInteger(longestKey, 1, longestInterval, settings.maximumInterval);
    reader.readSwitch(fuzzKey, settings.fuzz);
    reader.read(weekKey, [&](const std::string& text) {
        preferences.week = parseWeek(text).value_or(preferences.week);
    });
    if (reader.failure())
        return tl::unexpected(*reader.failure());
    const auto parameters = collection.parameters();
    if (!parameters)
        return tl::unexpected(parameters.error());
    settings.parameters = *parameters;
    auto models = modelsOf(collection);
    if (!models)
        return tl::unexpected(models.error());
    preferences.presets = std::move(*models);
    return preferences;
}

base::Result<void> savePreferences(collection::Collection& collection,
                                   const Preferences& preferences)
{
    const scheduling::Settings& settings = preferences.scheduling;
    std::map<std::string, std::string> values;
    for (const IntegerKey& entry : integerKeys)
        values[entry.key] = std::to_string(preferences.*entry.field);
    for (const SwitchKey& entry : switchKeys)
        values[entry.key] = preferences.*entry.field ? "1" : "0";
    for (const StepsKey& entry : stepsKeys)
        values[entry.key] = writeSteps(settings.*entry.field);
    values[retentionKey] = std::to_string(std::lround(settings.desiredRetention * 100));
    values[longestKey] = std::to_string(settings.maximumInterval);
    values[fuzzKey] = settings.fuzz ? "1" : "0";
    for (const scheduling::DayLoad load : preferences.week)
        values[weekKey] += static_cast<char>('0' + static_cast<int>(load));
    return collection.setSettings(values);
}

namespace {

struct Unit {
    char letter;
    std::int64_t seconds;
};

constexpr Unit units[] = {{'d', 86'400}, {'h', 3'600}, {'m', 60}, {'s', 1}};

std::optional<seconds> parseStep(std::string_view text)
{
    constexpr std::int64_t longest = std::int64_t{30} * 86'400;
    std::int64_t scale = 60;
    for (const Unit& unit : units)
        if (!text.empty() && text.back() == unit.letter) {
            scale = unit.seconds;
            text.remove_suffix(1);
            break;
        }
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < 1 ||
        value > longest / scale)
        return std::nullopt;
    return seconds(value * scale);
}

} // namespace

std::optional<std::vector<seconds>> parseSteps(std::string_view text)
{
    constexpr std::size_t most = 10;
    constexpr std::string_view separators = " ,";
    std::vector<seconds> steps;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        const auto step = parseStep(text.substr(at, end - at));
        if (!step || steps.size() == most)
            return std::nullopt;
        steps.push_back(*step);
        at = text.find_first_not_of(separators, end);
    }
    return steps;
}

std::string writeSteps(const std::vector<seconds>& steps)
{
    std::string text;
    for (const seconds step : steps)
        for (const Unit& unit : units)
            if (step.count() % unit.seconds == 0) {
                text += (text.empty() ? "" : " ") + std::to_string(step.count() / unit.seconds) +
                        unit.letter;
                break;
            }
    return text;
}

} // namespace interval::study
