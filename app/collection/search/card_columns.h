// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "collection/search/word_masks.h"

#include <cstdint>
#include <limits>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace interval::collection {

class Rows;

/// What every list asks of a card.
struct CardRow {
    CardId id = 0;
    std::uint32_t note =
        std::numeric_limits<std::uint32_t>::max(); ///< place in CardColumns::notes()
    bool live = false;
};

/// How a card stands; days and times as in the table `cards`.
struct CardState {
    std::int64_t dueMs = 0;
    std::int64_t lastMs = 0;
    std::int64_t addedMs = 0;
    double stability = -1; ///< days; below 0: none
    base::Day dueDay = 0;
    base::Day lastDay = 0;
    base::Day buriedUntil = 0;
    std::int32_t scheduledDays = 0;
    std::int32_t reps = 0;
    std::int32_t lapses = 0;
    scheduling::Phase phase = scheduling::Phase::fresh;
    std::uint8_t flag = 0;
    bool suspended = false;
};

/// Where a note stands. Texts are numbers of the pools.
struct NoteRow {
    std::int64_t row = 0; ///< its rowid
    std::uint32_t deck = 0;
    std::int32_t position = 0;
};

/// What a note is.
struct NoteFacts {
    std::uint32_t topic = 0; ///< topic, a NUL, sub-topic: sorted like the two
    std::uint32_t kind = 0;
    std::uint32_t tags = 0;   ///< with blanks between them
    std::uint32_t claims = 0; ///< with blanks between them
    base::Day verified = 0;   ///< first day of its date, or noDate
    base::Day asOf = 0;       ///< first day of its date, or noDate
    std::uint8_t difficulty = 1;
    bool edited = false;
    bool own = false;
};

/// A text of the pool of topics.
struct TopicPath {
    std::string topic;
    std::string whole; ///< with its sub-topic, if it has one: "rlhf/ppo"
};
[[nodiscard]] TopicPath topicPath(const std::string& text);

/// Texts by number; equal ones have one.
class TextPool {
public:
    [[nodiscard]] std::uint32_t numberOf(std::string_view text);
    [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }
    /// For each number its place among the sorted texts.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;
    void clear();

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::vector<std::string> texts_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::uint32_t last_ = 0; ///< the number told last: rows beside each other often have the same
};

/// All cards and their notes in memory, as far as searching, sorting and counting need them (some 15 MB
/// for 100,000 cards): the tables are spread over pages that hold much else, and joining them takes
/// longer for each search than reading them takes once. How cards stand and what notes are is read when it
/// is first asked for: the first list of a session, in the order of the decks, needs neither.
///
/// SQLite tells which rows of `cards` and `notes` this connection writes; they alone are read again. When
/// another connection has written, or very many rows changed, everything is.
/// SQLite exceptions pass through to the door, which translates them.
class CardColumns {
public:
    /// @param database outlives it and keeps its address
    explicit CardColumns(SQLite::Database& database);
    CardColumns(const CardColumns&) = delete;
    CardColumns& operator=(const CardColumns&) = delete;
    ~CardColumns();

    /// Brings everything in step with what is on disk; before each use, outside of a transaction.
    void update();
    /// Everything is to be read again: the pages were replaced in a way that SQLite does not tell.
    void forget() { whole_ = false; }

    /// By their ids; also those that their notes no longer ask for.
    [[nodiscard]] const std::vector<CardRow>& cards() const { return cards_; }
    /// At the places of cards().
    [[nodiscard]] const std::vector<CardState>& states();
    /// By their rowids.
    [[nodiscard]] const std::vector<NoteRow>& notes() const { return notes_; }
    /// At the places of notes().
    [[nodiscard]] const std::vector<NoteFacts>& facts();
    [[nodiscard]] const NoteRow& noteOf(const CardRow& card) const { return notes_[card.note]; }
    [[nodiscard]] const TextPool& decks() const { return decks_; }
    [[nodiscard]] const TextPool& topics() { return ofFacts(topics_); }
    [[nodiscard]] const TextPool& kinds() { return ofFacts(kinds_); }
    [[nodiscard]] const TextPool& tags() { return ofFacts(tags_); }
    [[nodiscard]] const TextPool& claims() { return ofFacts(claims_); }
    /// The live cards that an expression of the index of words finds.
    [[nodiscard]] CardMask inIndex(const std::string& match);
    /// The cards of a list of ids, which rise.
    [[nodiscard]] CardMask marked(Rows& ids) const;
    /// For each note the place of its question among the sorted ones. Read when first asked for.
    [[nodiscard]] const std::vector<std::uint32_t>& questionRanks();

private:
    [[nodiscard]] const TextPool& ofFacts(const TextPool& pool)
    {
        (void)facts(); // read along with them
        return pool;
    }
    void readAll();
    void readStates();
    void readFacts();
    void readChanged();
    [[nodiscard]] NoteRow noteRow(const Rows& rows);
    [[nodiscard]] NoteFacts noteFacts(const Rows& rows, int first);
    bool readNote(Rows& rows, std::int64_t row);
    bool readCard(Rows& rows, CardId id);
    [[nodiscard]] std::size_t questionHash(std::int64_t row) const;
    void watch(const char* table, std::int64_t row);

    SQLite::Database& database_;
    std::vector<CardRow> cards_;
    std::vector<CardState> states_; ///< empty: not read
    std::vector<NoteRow> notes_;
    std::vector<NoteFacts> facts_; ///< empty: not read
    TextPool decks_;
    TextPool topics_;
    TextPool kinds_;
    TextPool tags_;
    TextPool claims_;
    std::vector<std::uint32_t> questionRanks_; ///< empty: not read
    std::vector<std::size_t> questionHashes_;  ///< by which an edited one is told
    std::vector<std::int64_t> changedCards_;
    std::vector<std::int64_t> changedNotes_;
    WordMasks words_;
    std::int64_t otherWrites_ = 0; ///< SQLite's mark of what other connections wrote
    bool whole_ = false;           ///< read at all, but for what has changed
};

} // namespace interval::collection
