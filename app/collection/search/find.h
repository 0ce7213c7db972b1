// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "collection/search/query.h"
#include "collection/search/query_keys.h"
#include "base/language.h"
#include "deck/card.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace interval::collection {

class CardColumns;

/// What a query is asked against, beside the collection.
struct SearchMoment {
    base::Instant now;
    base::Day today = 0;
    int leechLapses = 8; ///< lapses from which a card is a leech
};

/// What the found cards are sorted by; cards of equal rank stand in the order in which they came.
enum class SearchOrder : std::uint8_t {
    added,
    deck, ///< deck, then its own order
    topic,
    kind,
    question,
    due,
    stability,
    difficulty,
    lapses,
    lastReview,
    recall, ///< how well it is recalled today, by stability and the days since the last answer
};

struct SearchOptions {
    SearchOrder order = SearchOrder::added;
    bool descending = false;
    int limit = 0; ///< at most so many; 0: all
};

/// One card of a list.
struct FoundCard {
    CardRecord card;
    std::string deck;
    std::string topic;
    std::string subtopic;
    deck::CardKind kind = deck::CardKind::basic;
    int difficulty = 1;
    std::string tags;         ///< with blanks between them
    std::string question;     ///< Markdown, in the language asked for or the other
    std::int64_t addedMs = 0; ///< UTC; 0: unknown
    bool edited = false;
    bool own = false; ///< of no shipped deck

    bool operator==(const FoundCard&) const = default;
};

/// Below: SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] std::vector<CardId> findCards(SQLite::Database& database,
                                            CardColumns& columns,
                                            const Query& query,
                                            const SearchMoment& moment,
                                            const SearchOptions& options);
[[nodiscard]] std::vector<FoundCard>
loadFound(SQLite::Database& database, std::span<const CardId> cards, base::Language language);
/// Of the live cards.
[[nodiscard]] QueryValues queryValuesOf(CardColumns& columns);

} // namespace interval::collection
