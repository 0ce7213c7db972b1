// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace interval::collection {

/// Ways in which a sound file can hold what does not fit together: no version of the program writes it,
/// but other programs, lost blocks and faults of ours can leave it.
enum class FaultKind : std::uint8_t {
    lostTexts,    ///< key points and the like whose text is gone
    lostCards,    ///< answers whose card is gone
    lostNotes,    ///< cards and texts whose note is gone
    textlessNote, ///< a note that says nothing in its language
    cardlessNote, ///< a note that is never asked
    leftover,     ///< entries of the journal and the like that belong to nothing
    memory,       ///< stability or difficulty out of their range
    due,          ///< due on a day that cannot be
    counter,      ///< answers, lapses, steps below zero, an unknown flag
    parameters,   ///< parameters in use that are not there
    searchIndex,  ///< the index knows other cards than there are
    unknown,      ///< a reference to nothing in a table without a remedy
};

/// One kind of fault, with how often it was found.
struct Fault {
    FaultKind kind = FaultKind::unknown;
    std::int64_t count = 0;
    std::string example; ///< id of the first; may be empty

    bool operator==(const Fault&) const = default;
};

/// What a fault is, and what mending does about it, in both languages.
struct FaultWords {
    std::string en;
    std::string zh;
};
[[nodiscard]] FaultWords describe(const Fault& fault);
[[nodiscard]] FaultWords remedyOf(FaultKind kind);
[[nodiscard]] std::string_view name(FaultKind kind); ///< for programs: "lost_cards"

/// Below: SQLite exceptions pass through to the door, which translates them.

/// Reads the whole collection; writes nothing. @return in the order in which they are mended
[[nodiscard]] std::vector<Fault> findFaults(SQLite::Database& database);
/// Mends what can be; no answer and no text is ever removed. The caller owns the transaction.
void mendFaults(SQLite::Database& database, const std::vector<Fault>& faults);

} // namespace interval::collection
