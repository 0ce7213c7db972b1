// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/notes.h"

#include <array>
#include <cstdio>
#include <set>
#include <sstream>
#include <unordered_map>

namespace interval::collection {

namespace {

enum class List : std::uint8_t { keyPoint = 0, followUp = 1, option = 2, step = 3 };

constexpr std::array languages{base::Language::zhCn, base::Language::en};

std::string joined(const std::vector<std::string>& parts, char separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

/// FNV-1a over length-prefixed fields: stable across runs and machines, enough to see a change.
class Fingerprint {
public:
    Fingerprint& add(std::string_view text)
    {
        addBytes(std::to_string(text.size()));
        addBytes(":");
        addBytes(text);
        return *this;
    }
    [[nodiscard]] std::string hex() const
    {
        std::array<char, 17> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%016llx",
                      static_cast<unsigned long long>(hash_));
        return buffer.data();
    }

private:
    void addBytes(std::string_view bytes)
    {
        for (const char byte : bytes)
            hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    std::uint64_t hash_ = 14695981039346656037ULL;
};

void addText(Fingerprint& print, const deck::CardText& text)
{
    print.add(text.question).add(text.body).add(text.answer).add(text.explanation);
    print.add(text.hint).add(text.note).add(text.verdictText);
    for (const std::string& point : text.keyPoints)
        print.add("k").add(point);
    for (const deck::FollowUp& followUp : text.followUps)
        print.add("f").add(followUp.question).add(followUp.answer);
    for (const deck::Option& option : text.options)
        print.add(option.correct ? "+" : "-").add(option.text).add(option.note);
    for (const std::string& step : text.steps)
        print.add("s").add(step);
}

std::string fingerprint(const deck::Card& card)
{
    Fingerprint print;
    print.add(deck::name(card.kind)).add(std::to_string(card.difficulty));
    print.add(card.topic).add(card.subtopic).add(joined(card.claims, ' '));
    print.add(joined(card.tags, ' ')).add(joined(card.sources, '\n'));
    print.add(card.verified).add(card.asOf);
    print.add(card.verdict ? deck::name(*card.verdict) : "");
    for (const base::Language language : languages) {
        const auto& text = card.texts[static_cast<std::size_t>(language)];
        print.add(text ? "1" : "0");
        if (text)
            addText(print, *text);
    }
    return print.hex();
}

void insertItem(SQLite::Statement& insert,
                List list,
                int position,
                const std::string& text,
                const std::string& extra,
                bool correct)
{
    insert.bind(3, static_cast<int>(list));
    insert.bind(4, position);
    insert.bind(5, text);
    insert.bind(6, extra);
    insert.bind(7, correct ? 1 : 0);
    insert.exec();
    insert.reset();
}

void insertItems(SQLite::Database& database,
                 const std::string& note,
                 base::Language language,
                 const deck::CardText& text)
{
    SQLite::Statement insert(database, "INSERT INTO text_items VALUES (?,?,?,?,?,?,?)");
    insert.bind(1, note);
    insert.bind(2, static_cast<int>(language));
    int position = 0;
    for (const std::string& point : text.keyPoints)
        insertItem(insert, List::keyPoint, position++, point, "", false);
    for (const deck::FollowUp& followUp : text.followUps)
        insertItem(insert, List::followUp, position++, followUp.question, followUp.answer, false);
    for (const deck::Option& option : text.options)
        insertItem(insert, List::option, position++, option.text, option.note, option.correct);
    for (const std::string& step : text.steps)
        insertItem(insert, List::step, position++, step, "", false);
}

void storeNote(SQLite::Database& database,
               const deck::Card& card,
               const std::string& deckId,
               int position,
               const std::string& hash)
{
    SQLite::Statement upsert(
        database,
        "INSERT INTO notes (id, deck, position, kind, difficulty, topic, subtopic, claims, tags, "
        "sources, verified, as_of, verdict, base_language, shipped_hash, taken_hash) "
        "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?15) ON CONFLICT (id) DO "
        "UPDATE SET deck=?2, position=?3, kind=?4, difficulty=?5, topic=?6, subtopic=?7, "
        "claims=?8, tags=?9, sources=?10, verified=?11, as_of=?12, verdict=?13, "
        "base_language=?14, shipped_hash=?15, taken_hash=?15, in_deck=1");
    int at = 1;
    upsert.bind(at++, card.id);
    upsert.bind(at++, deckId);
    upsert.bind(at++, position);
    upsert.bind(at++, std::string(deck::name(card.kind)));
    upsert.bind(at++, card.difficulty);
    upsert.bind(at++, card.topic);
    upsert.bind(at++, card.subtopic);
    upsert.bind(at++, joined(card.claims, ' '));
    upsert.bind(at++, joined(card.tags, ' '));
    upsert.bind(at++, joined(card.sources, '\n'));
    upsert.bind(at++, card.verified);
    upsert.bind(at++, card.asOf);
    upsert.bind(at++, card.verdict ? std::string(deck::name(*card.verdict)) : std::string());
    upsert.bind(at++, static_cast<int>(card.baseLanguage));
    upsert.bind(at++, hash);
    upsert.exec();
    for (const base::Language language : languages)
        if (const auto& text = card.texts[static_cast<std::size_t>(language)])
            replaceText(database, card.id, language, *text);
}

void createCards(SQLite::Database& database, const deck::Card& card)
{
    SQLite::Statement insert(database,
                             "INSERT OR IGNORE INTO cards (note, cloze, suspended) VALUES (?,?,?)");
    insert.bind(1, card.id);
    insert.bind(3, card.suspended ? 1 : 0);
    const bool cloze = card.kind == deck::CardKind::cloze;
    for (const int group : cloze ? card.clozeGroups : std::vector<int>{0}) {
        insert.bind(2, group);
        insert.exec();
        insert.reset();
    }
}

struct Known {
    std::string shipped;
    std::string taken;
    bool edited = false;
    bool inDeck = true;
    int position = 0;
};

std::unordered_map<std::string, Known> knownNotes(SQLite::Database& database,
                                                  const std::string& deckId)
{
    SQLite::Statement query(database,
                            "SELECT id, shipped_hash, taken_hash, edited, in_deck, position "
                            "FROM notes WHERE deck=?");
    query.bind(1, deckId);
    std::unordered_map<std::string, Known> known;
    while (query.executeStep())
        known[query.getColumn(0).getString()] = {
            query.getColumn(1).getString(), query.getColumn(2).getString(),
            query.getColumn(3).getInt() != 0, query.getColumn(4).getInt() != 0,
            query.getColumn(5).getInt()};
    return known;
}

/// A renamed card (`was:`) keeps its history: the note's id changes, its cards follow by cascade.
void renameNote(SQLite::Database& database,
                const deck::Card& card,
                std::unordered_map<std::string, Known>& known)
{
    const auto old = known.find(card.was);
    if (card.was.empty() || old == known.end() || known.contains(card.id))
        return;
    SQLite::Statement rename(database, "UPDATE notes SET id=? WHERE id=?");
    rename.bind(1, card.id);
    rename.bind(2, card.was);
    rename.exec();
    known[card.id] = old->second;
    known.erase(card.was);
}

void setPlace(SQLite::Database& database,
              const std::string& note,
              int position,
              const std::string& hash)
{
    SQLite::Statement update(database,
                             "UPDATE notes SET position=?, shipped_hash=?, in_deck=1 WHERE id=?");
    update.bind(1, position);
    update.bind(2, hash);
    update.bind(3, note);
    update.exec();
}

int retireMissing(SQLite::Database& database,
                  const std::unordered_map<std::string, Known>& known,
                  const std::set<std::string>& present)
{
    int removed = 0;
    SQLite::Statement retire(database, "UPDATE notes SET in_deck=0 WHERE id=?");
    for (const auto& [id, note] : known) {
        if (!note.inDeck || present.contains(id))
            continue;
        retire.bind(1, id);
        retire.exec();
        retire.reset();
        ++removed;
    }
    return removed;
}

template <class Use>
void forEachItem(SQLite::Database& database, const std::string& note, Use use)
{
    SQLite::Statement query(database, "SELECT language, list, text, extra, correct FROM text_items "
                                      "WHERE note=? ORDER BY language, list, position");
    query.bind(1, note);
    while (query.executeStep())
        use(query);
}

void readTexts(SQLite::Database& database, deck::Card& card)
{
    SQLite::Statement query(database,
                            "SELECT language, question, body, answer, explanation, hint, remark, "
                            "verdict FROM texts WHERE note=?");
    query.bind(1, card.id);
    while (query.executeStep()) {
        deck::CardText text;
        text.question = query.getColumn(1).getString();
        text.body = query.getColumn(2).getString();
        text.answer = query.getColumn(3).getString();
        text.explanation = query.getColumn(4).getString();
        text.hint = query.getColumn(5).getString();
        text.note = query.getColumn(6).getString();
        text.verdictText = query.getColumn(7).getString();
        card.texts.at(static_cast<std::size_t>(query.getColumn(0).getInt())) = std::move(text);
    }
    forEachItem(database, card.id, [&](SQLite::Statement& row) {
        auto& text = card.texts.at(static_cast<std::size_t>(row.getColumn(0).getInt()));
        const std::string words = row.getColumn(2).getString();
        const std::string extra = row.getColumn(3).getString();
        switch (static_cast<List>(row.getColumn(1).getInt())) {
        case List::keyPoint:
            text->keyPoints.push_back(words);
            break;
        case List::followUp:
            text->followUps.push_back({words, extra});
            break;
        case List::option:
            text->options.push_back({words, extra, row.getColumn(4).getInt() != 0});
            break;
        case List::step:
            text->steps.push_back(words);
            break;
        }
    });
}

} // namespace

SyncReport synchroniseNotes(SQLite::Database& database, const deck::Deck& deck)
{
    SyncReport report;
    auto known = knownNotes(database, deck.id);
    std::set<std::string> present;
    int position = 0;
    for (const deck::Card& card : deck.cards) {
        ++position;
        renameNote(database, card, known);
        present.insert(card.id);
        const std::string hash = fingerprint(card);
        const auto found = known.find(card.id);
        if (found == known.end()) {
            storeNote(database, card, deck.id, position, hash);
            createCards(database, card);
            ++report.added;
        } else if (found->second.shipped != hash && !found->second.edited) {
            storeNote(database, card, deck.id, position, hash);
            createCards(database, card);
            ++report.updated;
        } else if (found->second.shipped != hash) {
            setPlace(database, card.id, position, hash);
            ++report.keptEdits;
        } else if (found->second.position != position || !found->second.inDeck) {
            setPlace(database, card.id, position, hash);
        }
    }
    report.removed = retireMissing(database, known, present);
    return report;
}

void replaceText(SQLite::Database& database,
                 const std::string& note,
                 base::Language language,
                 const deck::CardText& text)
{
    SQLite::Statement remove(database, "DELETE FROM texts WHERE note=? AND language=?");
    remove.bind(1, note);
    remove.bind(2, static_cast<int>(language));
    remove.exec();
    SQLite::Statement insert(database, "INSERT INTO texts VALUES (?,?,?,?,?,?,?,?,?)");
    int at = 1;
    insert.bind(at++, note);
    insert.bind(at++, static_cast<int>(language));
    for (const std::string* part : {&text.question, &text.body, &text.answer, &text.explanation,
                                    &text.hint, &text.note, &text.verdictText})
        insert.bind(at++, *part);
    insert.exec();
    insertItems(database, note, language, text);
}

base::Result<deck::Card> loadNote(SQLite::Database& database, const std::string& id)
{
    SQLite::Statement query(database,
                            "SELECT kind, difficulty, topic, subtopic, claims, tags, sources, "
                            "verified, as_of, verdict, base_language FROM notes WHERE id=?");
    query.bind(1, id);
    if (!query.executeStep())
        return base::fail(base::ErrorCode::notFound, "no note " + id);
    deck::Card card;
    card.id = id;
    card.kind =
        deck::cardKindFromName(query.getColumn(0).getString()).value_or(deck::CardKind::basic);
    card.difficulty = query.getColumn(1).getInt();
    card.topic = query.getColumn(2).getString();
    card.subtopic = query.getColumn(3).getString();
    card.claims = split(query.getColumn(4).getString(), ' ');
    card.tags = split(query.getColumn(5).getString(), ' ');
    card.sources = split(query.getColumn(6).getString(), '\n');
    card.verified = query.getColumn(7).getString();
    card.asOf = query.getColumn(8).getString();
    card.verdict = deck::verdictFromWord(query.getColumn(9).getString());
    card.baseLanguage = static_cast<base::Language>(query.getColumn(10).getInt());
    readTexts(database, card);
    return card;
}

} // namespace interval::collection
