// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <vector>

namespace interval::collection {

/// Tags that the person gave to notes, or took from them, whatever their decks say. SQLite exceptions
/// pass through to the door; the caller owns the transaction.
class NoteTags {
public:
    explicit NoteTags(SQLite::Database& database);

    /// How a tag of a note stands.
    struct Mark {
        std::optional<bool> given; ///< the person gave or took it; nothing: as the deck says
        bool had = false;          ///< the note has it

        bool operator==(const Mark&) const = default;
    };

    /// The tags of a note whose deck gives it these: without those taken, with those given.
    [[nodiscard]] std::vector<std::string> effective(const std::string& note,
                                                     const std::vector<std::string>& ofDeck);
    /// Gives or takes a tag, and sees to the index.
    /// @return how it stood before; nothing when that changed nothing, or there is no such note
    std::optional<Mark> set(const std::string& note, const std::string& tag, bool given);
    /// Makes a tag stand as `mark` says, and sees to the index.
    void put(const std::string& note, const std::string& tag, const Mark& mark);
    /// What an edit of the whole note says of its tags counts more than what was said before.
    void accept(const std::string& note, const std::vector<std::string>& tags);

private:
    [[nodiscard]] std::optional<std::vector<std::string>> stored(const std::string& note);
    void setGiven(const std::string& note, const std::string& tag, std::optional<bool> given);

    SQLite::Database& database_;
    SQLite::Statement marks_;
};

} // namespace interval::collection
