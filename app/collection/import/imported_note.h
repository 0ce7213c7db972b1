// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "deck/card.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace interval::collection {

/// One answer as another program kept it, with the memory that our model gives it.
struct ImportedReview {
    ReviewRecord review;
    scheduling::Phase before = scheduling::Phase::fresh;
    scheduling::Phase after = scheduling::Phase::fresh;
    std::optional<scheduling::MemoryState> memoryBefore;
    scheduling::MemoryState memoryAfter;
    int scheduledDays = 0; ///< given by the answer; 0 in (re)learning
    bool practice = false; ///< outside of the schedule: the memory did not change

    bool operator==(const ImportedReview&) const = default;
};

/// A schedule that was changed by hand or by a program, not by an answer.
struct ScheduleChange {
    enum class Kind : std::uint8_t { forgotten = 0, dueSet = 1, rescheduled = 2 };

    std::int64_t atMs = 0; ///< UTC
    Kind kind = Kind::dueSet;
    int scheduledDays = 0;

    bool operator==(const ScheduleChange&) const = default;
};

/// A scheduled card with its whole past; of the record, id and note are set when it is written.
struct ImportedCard {
    CardRecord record;
    std::vector<ImportedReview> reviews; ///< oldest first
    std::vector<ScheduleChange> changes; ///< oldest first

    bool operator==(const ImportedCard&) const = default;
};

/// A note from outside, ready to be written.
struct ImportedNote {
    deck::Card card;                 ///< with the id that it has here
    std::string deck;                ///< parts joined by "::"
    std::string guid;                ///< id that other programs know it by; may be empty
    int position = 0;                ///< among new cards
    bool own = true;                 ///< of no shipped deck
    std::int64_t addedMs = 0;        ///< UTC; 0: unknown
    std::vector<ImportedCard> cards; ///< those the text asks for and this lacks come in as new

    bool operator==(const ImportedNote&) const = default;
};

[[nodiscard]] inline NoteOrigin originOf(const ImportedNote& note)
{
    return note.own ? NoteOrigin::import : NoteOrigin::program;
}

/// About what a note takes in memory [bytes].
[[nodiscard]] std::size_t roughSize(const ImportedNote& note);

/// What an import does with a note.
enum class NoteFate : std::uint8_t {
    added,
    changed,   ///< a newer text; schedules stay
    unchanged, ///< the same text is here already
    kept,      ///< it belongs to a shipped deck or to files of the person's: left as it is
    edited,    ///< the person edited it here, and it is another in the file: left as it is, unless
               ///< the file's is wanted
};

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int kept = 0;    ///< those that were edited and left as they are included
    int cards = 0;   ///< that came in
    int reviews = 0; ///< that came in

    bool operator==(const ImportCounts&) const = default;
};

} // namespace interval::collection
