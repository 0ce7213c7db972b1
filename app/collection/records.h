// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "scheduling/choices.h"

#include <cstdint>
#include <optional>
#include <string>

namespace interval::collection {

using CardId = std::int64_t;

/// A scheduled card as it stands on disk.
struct CardRecord {
    CardId id = 0;
    std::string note; ///< id of its note, as the deck writes it
    int cloze = 0;    ///< cloze group it asks for; 0 unless a cloze note
    scheduling::CardState state;
    base::Day dueDay = 0;              ///< in review: the study day it is due
    std::int64_t dueMs = 0;            ///< in (re)learning: when it is due [ms UTC]
    std::int64_t lastMs = 0;           ///< of the last answer [ms UTC]; 0 before the first
    base::Day lastDay = 0;             ///< study day of the last answer
    std::optional<base::Day> firstDay; ///< study day of the first answer
    bool suspended = false;
    base::Day buriedUntil = 0; ///< hidden before this study day
    bool flagged = false;
    int flagColour = 1; ///< 1..7 as in Anki (red, orange, green, blue, pink, turquoise, purple)

    bool operator==(const CardRecord&) const = default;
};

/// One answer, as the log keeps it.
struct ReviewRecord {
    base::Instant at;
    base::Day day = 0;
    scheduling::Rating rating = scheduling::Rating::good;
    int elapsedDays = 0;
    std::int64_t takenMs = 0;
    std::uint32_t pointsTicked = 0; ///< bit k = key point k
    int pointsTotal = 0;
    std::string outline; ///< what the learner typed before looking

    bool operator==(const ReviewRecord&) const = default;
};

/// What a person can take back.
enum class Act : std::uint8_t { grade = 0, suspend = 1, bury = 2, flag = 3 };

/// What undo or redo did, for the message and for showing the card again.
struct Undone {
    Act act = Act::grade;
    CardId card = 0;

    bool operator==(const Undone&) const = default;
};

} // namespace interval::collection
