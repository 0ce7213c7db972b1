// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/preferences.h"

#include <charconv>
#include <cmath>
#include <map>
#include <string>

namespace interval::study {

namespace {

struct IntegerKey {
    const char* key;
    int Preferences::*field;
    int low;
    int high;
};

constexpr IntegerKey integerKeys[] = {
    {"study/new_per_day", &Preferences::newPerDay, 0, 9999},
    {"study/reviews_per_day", &Preferences::reviewsPerDay, 0, 9999},
    {"study/minutes_per_day", &Preferences::minutesPerDay, 0, 1440},
    {"study/day_start_hour", &Preferences::dayStartHour, 0, 23},
};

constexpr const char* retentionKey = "scheduling/desired_retention_percent";
constexpr int lowestRetention = 70;
constexpr int highestRetention = 99;

std::optional<int> parse(const std::optional<std::string>& text, int low, int high)
{
    if (!text)
        return std::nullopt;
    int value = 0;
    const auto [end, failure] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (failure != std::errc() || end != text->data() + text->size() || value < low || value > high)
        return std::nullopt;
    return value;
}

} // namespace

base::Result<Preferences> loadPreferences(const collection::Collection& collection)
{
    Preferences preferences;
    for (const IntegerKey& entry : integerKeys) {
        const auto stored = collection.setting(entry.key);
        if (!stored)
            return tl::unexpected(stored.error());
        if (const auto value = parse(*stored, entry.low, entry.high))
            preferences.*entry.field = *value;
    }
    const auto retention = collection.setting(retentionKey);
    if (!retention)
        return tl::unexpected(retention.error());
    if (const auto percent = parse(*retention, lowestRetention, highestRetention))
        preferences.scheduling.desiredRetention = *percent / 100.0;
    return preferences;
}

base::Result<void> savePreferences(collection::Collection& collection,
                                   const Preferences& preferences)
{
    std::map<std::string, std::string> values;
    for (const IntegerKey& entry : integerKeys)
        values[entry.key] = std::to_string(preferences.*entry.field);
    values[retentionKey] =
        std::to_string(std::lround(preferences.scheduling.desiredRetention * 100));
    return collection.setSettings(values);
}

} // namespace interval::study
