// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/find.h"

#include "collection/search/order.h"
#include "collection/tables/cards.h"
#include "collection/tables/presets.h"
#include "deck/text.h"

#include <set>
#include <sstream>
#include <utility>

namespace interval::collection {

namespace {

FoundCard readFound(const SQLite::Statement& row)
{
    FoundCard found;
    int at = 0;
    found.card.id = row.getColumn(at++).getInt64();
    found.card.note = row.getColumn(at++).getString();
    found.card.cloze = row.getColumn(at++).getInt();
    found.addedMs = row.getColumn(at++).getInt64();
    found.deck = row.getColumn(at++).getString();
    found.topic = row.getColumn(at++).getString();
    found.subtopic = row.getColumn(at++).getString();
    found.kind =
        deck::cardKindFromName(row.getColumn(at++).getString()).value_or(deck::CardKind::basic);
    found.difficulty = row.getColumn(at++).getInt();
    found.tags = row.getColumn(at++).getString();
    found.edited = row.getColumn(at++).getInt() != 0;
    found.own = row.getColumn(at++).getInt() != 0;
    found.question = row.getColumn(at++).getString();
    readState(row, at, found.card);
    found.card.preset = row.getColumn(at + stateColumnCount).getInt64();
    return found;
}

/// The words of texts, each once, sorted.
std::vector<std::string> wordsOf(const std::set<std::string>& texts)
{
    std::set<std::string> words;
    for (const std::string& text : texts)
        for (std::string& word : deck::splitWords(text))
            words.insert(std::move(word));
    return {words.begin(), words.end()};
}

} // namespace

std::vector<CardId> findCards(SQLite::Database& database,
                              CardColumns& columns,
                              const Query& query,
                              const SearchMoment& moment,
                              const SearchOptions& options)
{
    columns.update();
    return idsInOrder(columns, maskOf(database, columns, query, moment), options, moment.today);
}

std::vector<FoundCard>
loadFound(SQLite::Database& database, std::span<const CardId> cards, base::Language language)
{
    std::string columns;
    std::istringstream names(stateColumns); // both tables have a column `difficulty`
    for (std::string name; std::getline(names >> std::ws, name, ',');)
        columns.append(columns.empty() ? "c." : ", c.").append(name);
    SQLite::Statement query(
        database,
        "SELECT c.id, c.note, c.cloze, c.added_ms, n.deck, n.topic, n.subtopic, n.kind, "
        "n.difficulty, n.tags, n.edited, n.own, (SELECT t.question FROM texts t WHERE t.note = "
        "n.id "
        "ORDER BY t.language <> ?2 LIMIT 1), " +
            columns + ", " + presetOfNote +
            " FROM cards c JOIN notes n ON n.id = c.note WHERE c.id = ?1");
    query.bind(2, static_cast<int>(language));
    std::vector<FoundCard> found;
    found.reserve(cards.size());
    for (const CardId card : cards) {
        query.bind(1, card);
        if (query.executeStep())
            found.push_back(readFound(query));
        query.reset();
    }
    return found;
}

QueryValues queryValuesOf(CardColumns& columns)
{
    columns.update();
    std::set<std::string> topics;
    std::set<std::string> decks;
    std::set<std::string> tags;
    std::set<std::string> claims;
    std::vector<bool> seen(columns.notes().size());
    for (const CardRow& card : columns.cards()) {
        if (!card.live || seen[card.note])
            continue;
        seen[card.note] = true;
        const NoteFacts& note = columns.facts()[card.note];
        topics.insert(columns.topics().texts()[note.topic]);
        decks.insert(columns.decks().texts()[columns.noteOf(card).deck]);
        tags.insert(columns.tags().texts()[note.tags]);
        claims.insert(columns.claims().texts()[note.claims]);
    }
    std::set<std::string> paths;
    for (const std::string& text : topics) {
        const TopicPath path = topicPath(text);
        paths.insert(path.topic);
        paths.insert(path.whole);
    }
    QueryValues values;
    values["topic"] = {paths.begin(), paths.end()};
    values["deck"] = {decks.begin(), decks.end()};
    values["tag"] = wordsOf(tags);
    values["claim"] = wordsOf(claims);
    return values;
}

} // namespace interval::collection
