// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace interval::ui {

/// Where one can go from anywhere.
enum class Place : unsigned char {
    today,
    study,
    interview,
    calculators,
    library,
    insights,
    settings
};

/// How a place is told and reached.
struct PlaceEntry {
    Place place;
    const char* name; ///< on the command line
    const char* icon;
    const char* key; ///< leads there, from anywhere
};

/// The places, in the order of the rail.
inline constexpr std::array placeEntries{
    PlaceEntry{Place::today, "today", "sun", "Ctrl+1"},
    PlaceEntry{Place::study, "study", "layers", "Ctrl+2"},
    PlaceEntry{Place::interview, "interview", "mic", "Ctrl+3"},
    PlaceEntry{Place::calculators, "calculators", "calculator", "Ctrl+4"},
    PlaceEntry{Place::library, "library", "library", "Ctrl+5"},
    PlaceEntry{Place::insights, "insights", "chart-column", "Ctrl+6"},
    PlaceEntry{Place::settings, "settings", "settings", "Ctrl+,"}, ///< at the bottom of the rail
};

/// In the interface's language.
[[nodiscard]] QString title(Place place);

} // namespace interval::ui
