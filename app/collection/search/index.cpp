// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/index.h"

#include "collection/search/spaced_text.h"
#include "collection/sqlite/database.h"
#include "collection/tables/settings.h"

#include <array>
#include <vector>

namespace interval::collection {

namespace {

/// To be counted up with every change of what `wordsOf` and `facetsOf` write.
constexpr const char* indexVersion = "2";
constexpr const char* versionKey = "search/index_version";

// Of FTS5: bytes that stand in memory before they are written out; how many pieces are merged into one.
constexpr int usualMemory = 1 << 20;
constexpr int muchMemory = 8 << 20;
constexpr int usualMerging = 4;
constexpr int noMerging = 0;

void addWords(std::string& words, const std::string& text)
{
    if (!text.empty())
        words.append(text).append("\n");
}

void addText(std::string& words, const deck::CardText& text)
{
    for (const std::string* part : {&text.question, &text.body, &text.answer, &text.explanation,
                                    &text.hint, &text.note, &text.verdictText})
        addWords(words, *part);
    for (const std::string& point : text.keyPoints)
        addWords(words, point);
    for (const deck::FollowUp& followUp : text.followUps) {
        addWords(words, followUp.question);
        addWords(words, followUp.answer);
    }
    for (const deck::Option& option : text.options) {
        addWords(words, option.text);
        addWords(words, option.note);
    }
    for (const std::string& step : text.steps)
        addWords(words, step);
}

std::string wordsOf(const deck::Card& card)
{
    std::string words;
    for (const auto& text : card.texts)
        if (text)
            addText(words, *text);
    return indexText(words);
}

/// A token that `unicode61` keeps whole and that is the same for the same value only. A sign of ASCII
/// becomes x and its code; x does too, so that nothing else can look like one.
std::string encoded(std::string_view part)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string token;
    for (const char c : part) {
        const auto byte = static_cast<unsigned char>(c);
        const bool upper = c >= 'A' && c <= 'Z';
        const char lower = static_cast<char>(upper ? c - 'A' + 'a' : c);
        const bool plain = byte >= 0x80 || (lower >= 'a' && lower <= 'z' && lower != 'x') ||
                           (c >= '0' && c <= '9');
        if (plain)
            token += lower;
        else
            token.append("x").append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
    return token;
}

/// The token of a value, and those of all that it lies below.
void addFacet(std::string& facets, std::string_view name, std::string_view value)
{
    for (std::size_t end = value.find_first_of(":/"); end != std::string_view::npos;
         end = value.find_first_of(":/", end + 1))
        if (end > 0 && value[end - 1] != ':' && value[end - 1] != '/')
            facets.append(facetToken(name, value.substr(0, end))).append(" ");
    facets.append(facetToken(name, value)).append(" ");
}

void addFacets(std::string& facets, std::string_view name, const std::vector<std::string>& values)
{
    for (const std::string& value : values)
        addFacet(facets, name, value);
    if (values.empty())
        addFacet(facets, name, "none");
}

std::string facetsOf(const IndexedNote& note)
{
    const deck::Card& card = *note.card;
    std::string facets = std::string(everyCard) + ' ';
    addFacet(facets, "kind",
             card.kind == deck::CardKind::basic ? "question" : deck::name(card.kind));
    addFacet(facets, "topic", card.topic + '/' + card.subtopic);
    addFacet(facets, "deck", note.deck);
    addFacet(facets, "difficulty", std::to_string(card.difficulty));
    addFacets(facets, "tag", card.tags);
    addFacets(facets, "claim", card.claims);
    for (const base::Language language : base::languages)
        if (card.texts[static_cast<std::size_t>(language)])
            addFacet(facets, "lang", base::tag(language));
    if (note.edited)
        addFacet(facets, "is", "edited");
    if (note.own)
        addFacet(facets, "is", "own");
    return facets;
}

} // namespace

IndexEntry entryOf(const IndexedNote& note)
{
    return {wordsOf(*note.card), facetsOf(note)};
}

std::string facetToken(std::string_view name, std::string_view value)
{
    std::string token = "xz";
    token += name;
    std::size_t start = 0;
    while (start <= value.size()) {
        const std::size_t end = std::min(value.find_first_of(":/", start), value.size());
        if (end > start)
            token.append("xz").append(encoded(value.substr(start, end - start)));
        start = end + 1;
    }
    return token;
}

SearchIndex::SearchIndex(SQLite::Database& database)
    : insert_(database, "INSERT INTO search (rowid, words, facets) VALUES (?,?,?)"),
      erase_(database, "INSERT INTO search (search, rowid, words, facets) VALUES ('delete',?,?,?)"),
      cards_(database, "SELECT id FROM cards WHERE note=? AND live=1"),
      place_(database, "SELECT deck, edited, own FROM notes WHERE id=?"),
      notes_(database)
{
}

void SearchIndex::write(SQLite::Statement& statement,
                        const IndexEntry& note,
                        std::span<const CardId> cards)
{
    statement.bindNoCopy(2, note.words);
    statement.bindNoCopy(3, note.facets);
    for (const CardId card : cards) {
        statement.bind(1, card);
        statement.exec();
        statement.reset();
    }
    statement.clearBindings();
}

void SearchIndex::add(const IndexedNote& note)
{
    write(insert_, entryOf(note), liveCards(note.card->id));
}

void SearchIndex::add(const IndexEntry& note, std::span<const CardId> cards)
{
    write(insert_, note, cards);
}

void SearchIndex::writeStored(SQLite::Statement& statement, const std::string& note)
{
    const auto card = notes_.read(note);
    if (!card)
        return;
    place_.bind(1, note);
    place_.executeStep();
    const IndexedNote stored{&*card, place_.getColumn(0).getString(),
                             place_.getColumn(1).getInt() != 0, place_.getColumn(2).getInt() != 0};
    place_.reset();
    write(statement, entryOf(stored), liveCards(note));
}

std::vector<CardId> SearchIndex::liveCards(const std::string& note)
{
    std::vector<CardId> cards;
    cards_.bind(1, note);
    while (cards_.executeStep())
        cards.push_back(cards_.getColumn(0).getInt64());
    cards_.reset();
    return cards;
}

void SearchIndex::add(const std::string& note)
{
    writeStored(insert_, note);
}

void SearchIndex::remove(const std::string& note)
{
    writeStored(erase_, note);
}

void SearchIndex::use(Memory memory, SQLite::Database& database)
{
    const bool much = memory == Memory::much;
    SQLite::Statement configure(database, "INSERT INTO search (search, rank) VALUES (?,?)");
    const auto set = [&configure](const char* option, int value) {
        configure.bind(1, option);
        configure.bind(2, value);
        configure.exec();
        configure.reset();
    };
    set("hashsize", much ? muchMemory : usualMemory);
    set("automerge", much ? noMerging : usualMerging);
}

void SearchIndex::rebuild(SQLite::Database& database)
{
    const RoomyCache room(database);
    database.exec("INSERT INTO search (search) VALUES ('delete-all')");
    std::vector<std::string> notes;
    SQLite::Statement query(database, "SELECT id FROM notes ORDER BY rowid");
    while (query.executeStep())
        notes.push_back(query.getColumn(0).getString());
    SearchIndex index(database);
    for (const std::string& note : notes)
        index.add(note);
    storeSettings(database, {{versionKey, indexVersion}});
}

void SearchIndex::bringUpToDate(SQLite::Database& database)
{
    if (loadSetting(database, versionKey) == indexVersion)
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    rebuild(database);
    transaction.commit();
}

} // namespace interval::collection
