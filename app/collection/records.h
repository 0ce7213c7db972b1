// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "scheduling/choices.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace interval::collection {

using CardId = std::int64_t;
using PresetId = std::int64_t;

/// The preset of every deck that is in no other; what others have not of their own comes from it.
inline constexpr PresetId generalPreset = 0;

inline constexpr int lowestRetentionPercent = 70;
inline constexpr int highestRetentionPercent = 99;

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
    PresetId preset = generalPreset; ///< of its deck; read with the card, never written with it

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

/// A day on which much is to be recalled, and the time there is until then.
struct Interview {
    std::int64_t id = 0; ///< 0 until it is stored
    std::string name;
    base::Day day = 0;                                      ///< of the interview
    std::array<int, 7> minutes{20, 20, 20, 20, 20, 20, 20}; ///< of study, Monday first, 0..1440
    std::vector<base::Day> daysOff;                         ///< on which there is none
    std::map<std::string, double> topicWeights;             ///< >= 0; topics not named: 1
    bool deeper = false;                                    ///< fewer cards, deeper

    bool operator==(const Interview&) const = default;
};

/// A group of decks that is remembered differently, or is to be. Its id is never given again.
struct Preset {
    PresetId id = 0; ///< 0 until it is stored
    std::string name;
    std::vector<std::string> decks; ///< a deck belongs to one preset
    std::optional<int> retention;   ///< desired [%], 70..99; nothing: the general one
    bool ownParameters = false;     ///< fitted to the answers of its decks only
    /// Of its own parameters in use, 0: the defaults; nothing: none yet, and until then the general
    /// ones. Written with a new preset only, then by Collection::useParameters().
    std::optional<std::int64_t> version;

    bool operator==(const Preset&) const = default;
};

struct DeckSize {
    std::string deck;
    std::int64_t cards = 0;

    bool operator==(const DeckSize&) const = default;
};

/// Parameters that were fitted to the log, with the evidence.
struct ParameterVersion {
    std::int64_t id = 0; ///< 0 until it is stored
    PresetId preset = generalPreset;
    std::int64_t atMs = 0;
    base::Day day = 0;
    bool automatic = false;
    bool accepted = false; ///< predicted later answers clearly better
    std::int64_t reviews = 0;
    std::int64_t laterItems = 0;
    double laterLoss = 0;        ///< log loss there of a fit on the earlier answers
    double laterLossCurrent = 0; ///< log loss there of the parameters in use until then
    scheduling::Parameters parameters;

    bool operator==(const ParameterVersion&) const = default;
};

/// An answer and how long it took.
struct TimedReview {
    scheduling::Phase phase = scheduling::Phase::fresh; ///< before it
    scheduling::Rating rating = scheduling::Rating::good;
    std::int64_t takenMs = 0;

    bool operator==(const TimedReview&) const = default;
};

/// What a person can take back.
enum class Act : std::uint8_t {
    grade = 0,
    suspend = 1,
    bury = 2,
    flag = 3,
    resume = 4, ///< neither suspended nor buried any more
    reset = 5,  ///< new again; the log of its answers stays
    setDue = 6,
    tag = 7, ///< given or taken away
    remove = 8,
    move = 9, ///< to another deck
};

/// A change of many cards, as one step of undo. What an act does not name is not looked at.
struct CardChange {
    Act act = Act::suspend;
    int flagColour = 0;    ///< flag: 1..7; 0 takes it away
    base::Day day = 0;     ///< bury: shown again from this study day on; setDue: due on it
    std::string tag;       ///< tag: one word, without blanks
    bool tagGiven = true;  ///< tag: false takes it away
    std::string deck{};    ///< move: a deck that the person keeps in files
    std::int64_t atMs = 0; ///< when [ms UTC]; for the log of schedules changed by hand

    bool operator==(const CardChange&) const = default;
};

/// What a change of many cards did.
struct ChangeCounts {
    int changed = 0;   ///< cards that are different now; 0: there is nothing to undo
    int unchanged = 0; ///< cards for which the act means nothing, or that were so already
    int suspended =
        0; ///< remove: of the changed, those of shipped notes, which were suspended instead
    int refused = 0; ///< move: of the unchanged, those that cannot leave their deck

    bool operator==(const ChangeCounts&) const = default;
};

/// Where notes come from.
enum class NoteOrigin : std::uint8_t {
    program = 0, ///< a shipped deck
    import = 1,  ///< a file that was taken in
    files = 2,   ///< a deck that the person keeps in Markdown files
};

/// A note on its way to another deck.
struct NoteMove {
    std::string note;
    std::string from;     ///< deck in which it is
    std::string to;       ///< deck to which it goes
    bool toFiles = false; ///< which the person keeps in files

    bool operator==(const NoteMove&) const = default;
};

/// What a note said before an edit, in the deck format.
struct NoteVersion {
    std::int64_t id = 0;     ///< 0 until it is stored
    std::int64_t atMs = 0;   ///< UTC, of the edit that replaced it
    std::string base;        ///< Markdown with its card block
    std::string translation; ///< Markdown; empty: there was none

    bool operator==(const NoteVersion&) const = default;
};

/// What undo or redo did, for the message and for showing the card again.
struct Undone {
    Act act = Act::grade;
    CardId card = 0;   ///< the one, or the first; 0 when only notes were changed
    int cards = 1;     ///< how many
    bool many = false; ///< an act on a selection, however large it was

    bool operator==(const Undone&) const = default;
};

} // namespace interval::collection
