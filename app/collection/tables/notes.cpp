// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/notes.h"

#include "collection/search/index.h"
#include "deck/card_rules.h"

#include <algorithm>
#include <utility>

namespace interval::collection {

namespace {

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

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// One line of the block a line: key, blank, value. Where it stood in its file is not kept.
std::string drillText(const deck::Card& card)
{
    std::string text;
    for (const deck::DrillLine& line : card.drillSpec)
        text.append(line.key).append(" ").append(line.value).append("\n");
    return text;
}

std::vector<deck::DrillLine> drillLines(std::string_view text)
{
    std::vector<deck::DrillLine> lines;
    for (const std::string& line : split(text, '\n')) {
        const std::size_t blank = std::min(line.find(' '), line.size());
        lines.push_back({line.substr(0, blank), line.substr(std::min(blank + 1, line.size())), 0});
    }
    return lines;
}

/// The columns of a note that its card and its deck say, in the order of the statements below.
void bindNote(RowValues& row, const NewNote& note)
{
    const deck::Card& card = *note.card;
    const NoteColumns& columns = *note.columns;
    row.add(card.id).add(note.deck).add(note.position).add(deck::name(card.kind));
    row.add(card.difficulty).add(card.topic).add(card.subtopic);
    row.add(columns.claims).add(columns.tags).add(columns.sources);
    row.add(card.verified).add(card.asOf);
    row.add(card.verdict ? deck::name(*card.verdict) : std::string_view());
    row.add(static_cast<int>(card.baseLanguage)).add(columns.drill);
    row.add(note.hash).add(static_cast<int>(note.origin));
}

} // namespace

NoteColumns columnsOf(const deck::Card& card, const std::vector<std::string>& tags)
{
    return {joined(card.claims, ' '), joined(tags, ' '), joined(card.sources, '\n'),
            drillText(card)};
}

NoteWriter::NoteWriter(SQLite::Database& database)
    : texts_(database),
      tags_(database),
      note_(
          database,
          "INSERT INTO notes (id, deck, position, kind, difficulty, topic, subtopic, claims, tags, "
          "sources, verified, as_of, verdict, base_language, drill, shipped_hash, taken_hash, own) "
          "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?16,?17) ON CONFLICT "
          "(id) DO "
          "UPDATE SET deck=?2, position=?3, kind=?4, difficulty=?5, topic=?6, subtopic=?7, "
          "claims=?8, tags=?9, sources=?10, verified=?11, as_of=?12, verdict=?13, "
          "base_language=?14, drill=?15, shipped_hash=?16, taken_hash=?16, own=?17, "
          "in_deck=1, removed=0"),
      insert_(
          database,
          "notes",
          "id, deck, position, kind, difficulty, topic, subtopic, claims, tags, sources, "
          "verified, as_of, verdict, base_language, drill, shipped_hash, own, taken_hash, guid"),
      retire_(database, "UPDATE cards SET live=0 WHERE note=?"),
      card_(database,
            "INSERT INTO cards (note, cloze, suspended, added_ms) "
            "VALUES (?,?,?,CAST(strftime('%s','now') AS INTEGER)*1000) "
            "ON CONFLICT (note, cloze) DO UPDATE SET live=1")
{
}

void NoteWriter::store(const deck::Card& card, const std::string& deckId, const Taken& taken)
{
    const NoteColumns columns =
        columnsOf(card, taken.isNew ? card.tags : tags_.effective(card.id, card.tags));
    RowValues row = note_.values();
    bindNote(row, {&card, &columns, deckId, {}, taken.hash, taken.position, taken.origin});
    note_.run();
    for (const base::Language language : base::languages) {
        const auto& text = card.texts[static_cast<std::size_t>(language)];
        if (!taken.isNew)
            texts_.remove(card.id, language); // a translation that no longer fits its base, too
        if (!text)
            continue;
        const NewText written{&card.id, language, &*text};
        texts_.add({&written, 1});
    }
}

void NoteWriter::insert(std::span<const NewNote> notes)
{
    insert_.insert(notes, [](RowValues& row, const NewNote& note) {
        bindNote(row, note);
        row.add(note.hash).add(note.guid);
    });
}

void NoteWriter::arrange(const deck::Card& card)
{
    retire_.bind(1, card.id);
    retire_.exec();
    retire_.reset();
    card_.bind(1, card.id);
    card_.bind(3, card.suspended ? 1 : 0);
    const bool cloze = card.kind == deck::CardKind::cloze;
    for (const int group : cloze ? card.clozeGroups : std::vector<int>{0}) {
        card_.bind(2, group);
        card_.exec();
        card_.reset();
    }
}

NoteReader::NoteReader(SQLite::Database& database)
    : note_(database,
            "SELECT kind, difficulty, topic, subtopic, claims, tags, sources, verified, as_of, "
            "verdict, base_language, drill, deck, guid, position, own FROM notes WHERE id=?1"),
      texts_(database)
{
}

base::Result<deck::Card> NoteReader::read(const std::string& id)
{
    return readPlaced(id).map([](ImportedNote&& note) { return std::move(note.card); });
}

base::Result<ImportedNote> NoteReader::readPlaced(const std::string& id)
{
    note_.bind(id);
    if (!note_.step())
        return base::fail(base::ErrorCode::notFound, "no note " + id);
    ImportedNote note;
    deck::Card& card = note.card;
    int at = 0;
    card.id = id;
    card.kind = deck::cardKindFromName(note_.view(at++)).value_or(deck::CardKind::basic);
    card.difficulty = note_.narrow<int>(at++);
    card.topic = note_.view(at++);
    card.subtopic = note_.view(at++);
    card.claims = split(note_.view(at++), ' ');
    card.tags = split(note_.view(at++), ' ');
    card.sources = split(note_.view(at++), '\n');
    card.verified = note_.view(at++);
    card.asOf = note_.view(at++);
    card.verdict = deck::verdictFromWord(note_.view(at++));
    card.baseLanguage = note_.whole(at++) == 0 ? base::Language::zhCn : base::Language::en;
    card.drillSpec = drillLines(note_.view(at++));
    note.deck = note_.view(at++);
    note.guid = note_.view(at++);
    note.position = note_.narrow<int>(at++);
    note.own = note_.whole(at++) != 0;
    note_.end();
    texts_.read(card);
    if (card.kind == deck::CardKind::cloze)
        card.clozeGroups = deck::clozeGroupsOf(card.text(card.baseLanguage).body);
    return note;
}

base::Result<deck::Card> loadNote(SQLite::Database& database, const std::string& id)
{
    return NoteReader(database).read(id);
}

std::vector<std::string> noteIds(SQLite::Database& database, deck::CardKind kind)
{
    SQLite::Statement query(database,
                            "SELECT id FROM notes WHERE kind=? AND in_deck=1 AND removed=0 "
                            "ORDER BY deck, position");
    query.bind(1, std::string(deck::name(kind)));
    std::vector<std::string> ids;
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getString());
    return ids;
}

bool hasUpdate(SQLite::Database& database, const std::string& id)
{
    SQLite::Statement query(
        database, "SELECT edited = 1 AND shipped_hash <> taken_hash FROM notes WHERE id=?");
    query.bind(1, id);
    return query.executeStep() && query.getColumn(0).getInt() != 0;
}

base::Result<void> storeEdit(SQLite::Database& database,
                             const std::string& id,
                             base::Language language,
                             const deck::CardText& text)
{
    const auto before = loadNote(database, id);
    if (!before)
        return tl::unexpected(before.error());
    SearchIndex index(database);
    index.remove(id);
    TextWriter(database).replace(id, language, text);
    SQLite::Statement mark(database, "UPDATE notes SET edited=1 WHERE id=?");
    mark.bind(1, id);
    mark.exec();
    const auto after = loadNote(database, id);
    if (!after)
        return tl::unexpected(after.error());
    NoteWriter(database).arrange(*after);
    index.add(id);
    return {};
}

} // namespace interval::collection
