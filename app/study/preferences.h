// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "scheduling/choices.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// What the cards of a preset are remembered by, where it is not what the general preset has.
struct PresetModel {
    collection::PresetId preset = collection::generalPreset;
    std::optional<scheduling::Parameters> parameters;
    std::optional<double> desiredRetention; ///< 0.70..0.99

    bool operator==(const PresetModel&) const = default;
};

/// How a person studies. It changes results, so it is kept in the collection.
struct Preferences {
    int newPerDay = 20;      ///< new cards a day, 0..9999
    int reviewsPerDay = 200; ///< cards in review a day, 0..9999
    int minutesPerDay = 0;   ///< 0: no limit
    int dayStartHour = 4;    ///< local hour, 0..23
    bool balance = true;     ///< intervals fall on days that carry little, within the fuzz range
    bool fitOften = true;    ///< parameters are fitted by themselves when enough answers are new
    bool twoGrades = false;  ///< only Forgot and Recalled are asked for
    std::array<scheduling::DayLoad, 7> week{}; ///< what the weekdays should carry, Monday first
    /// Of the general preset. Its parameters are those in use, and are not saved here.
    scheduling::Settings scheduling;
    std::vector<PresetModel> presets; ///< that differ; few; not saved here

    /// The one way from a card, whose record says its preset, to what it is remembered by.
    [[nodiscard]] const scheduling::Parameters& parametersOf(collection::PresetId preset) const;
    [[nodiscard]] double retentionOf(collection::PresetId preset) const; ///< desired, 0.70..0.99
    /// How a card of the preset is scheduled: as any, by its own parameters and retention.
    [[nodiscard]] scheduling::Settings schedulingOf(collection::PresetId preset) const;

    bool operator==(const Preferences&) const = default;
};

inline constexpr int lowestRetention = collection::lowestRetentionPercent;   ///< [%]
inline constexpr int highestRetention = collection::highestRetentionPercent; ///< [%]
inline constexpr int mostCardsPerDay = 9999;
inline constexpr int minutesOfDay = 1440;
inline constexpr int latestDayStart = 23;     ///< [h]
inline constexpr int longestInterval = 36500; ///< [days]

/// Reads the preferences; what was never set, or is out of range, has its default.
[[nodiscard]] base::Result<Preferences> loadPreferences(const collection::Collection& collection);
/// All but the parameters and the presets.
[[nodiscard]] base::Result<void> savePreferences(collection::Collection& collection,
                                                 const Preferences& preferences);

/// Steps as people write them: "1m 10m 1d", units s, m, h and d, minutes where there is none.
/// @return nothing when it cannot be read, a step is not positive or beyond 30 days, or there are
///         more than ten
[[nodiscard]] std::optional<std::vector<std::chrono::seconds>> parseSteps(std::string_view text);
[[nodiscard]] std::string writeSteps(const std::vector<std::chrono::seconds>& steps);

} // namespace interval::study
