// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/card_columns.h"

#include "collection/search/source_dates.h"
#include "collection/sqlite/rows.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace interval::collection {

namespace {

constexpr std::size_t mostChanged = 10'000; ///< rows: with more, reading all is faster

// Columns of `notes` and `cards`, in the order in which they are read.
const std::string columnsOfPlace = "rowid, deck, position";
const std::string columnsOfFacts =
    "topic, subtopic, kind, tags, claims, verified, as_of, difficulty, edited, own";
const std::string columnsOfState =
    "phase, stability, scheduled_days, reps, lapses, due_day, due_ms, "
    "last_ms, last_day, suspended, buried_until, flag, added_ms";
constexpr int afterPlace = 3; ///< the first column after three

base::Day dayOf(std::string_view date)
{
    const auto days = daysOfDate(date);
    return days ? days->first : noDate;
}

CardState stateOf(const Rows& rows, int first)
{
    int at = first;
    CardState card;
    card.phase = static_cast<scheduling::Phase>(std::clamp<std::int64_t>(rows.whole(at++), 0, 3));
    card.stability = rows.null(at) ? -1 : std::max(0.0, rows.real(at));
    ++at;
    card.scheduledDays = rows.narrow<std::int32_t>(at++);
    card.reps = rows.narrow<std::int32_t>(at++);
    card.lapses = rows.narrow<std::int32_t>(at++);
    card.dueDay = rows.narrow<base::Day>(at++);
    card.dueMs = rows.whole(at++);
    card.lastMs = rows.whole(at++);
    card.lastDay = rows.narrow<base::Day>(at++);
    card.suspended = rows.whole(at++) != 0;
    card.buriedUntil = rows.narrow<base::Day>(at++);
    card.flag = rows.narrow<std::uint8_t>(at++);
    card.addedMs = rows.whole(at++);
    return card;
}

/// The place of the row with an id among rows that rise by it; `rows.size()` when there is none. Ids
/// mostly follow each other: the first guess is nearly always right.
template <class Row>
std::size_t placeOf(const std::vector<Row>& rows, std::int64_t id, std::int64_t Row::*column)
{
    if (rows.empty() || id < rows.front().*column || id > rows.back().*column)
        return rows.size();
    const std::uint64_t guess =
        static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(rows.front().*column);
    if (guess < rows.size() && rows[guess].*column == id)
        return guess;
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), id,
                         [&](const Row& row, std::int64_t wanted) { return row.*column < wanted; });
    return (*found).*column == id ? static_cast<std::size_t>(found - rows.begin()) : rows.size();
}

std::vector<std::int64_t> takeOnce(std::vector<std::int64_t>& from)
{
    std::sort(from.begin(), from.end());
    from.erase(std::unique(from.begin(), from.end()), from.end());
    return std::exchange(from, {});
}

std::vector<std::uint32_t> ranksOf(const std::vector<std::string>& texts)
{
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<std::uint32_t> ranks(texts.size());
    for (std::uint32_t place = 1; place < order.size(); ++place) {
        const std::uint32_t before = order[place - 1];
        const bool same = texts[order[place]] == texts[before];
        ranks[order[place]] = same ? ranks[before] : place;
    }
    return ranks;
}

/// Finds notes by their ids. Cards mostly follow the order of their notes: the first guess, the note found
/// last or the one after it, is nearly always right.
class NoteIds {
public:
    void add(std::string_view id) { ids_.emplace_back(id); }

    /// @return the place in the order in which they were added; their number when there is none
    std::uint32_t placeOf(std::string_view id)
    {
        for (const std::size_t guess : {last_, last_ + 1})
            if (guess < ids_.size() && ids_[guess] == id)
                return static_cast<std::uint32_t>(last_ = guess);
        if (places_.empty())
            for (std::size_t place = 0; place < ids_.size(); ++place)
                places_.emplace(ids_[place], place);
        const auto found = places_.find(id);
        if (found == places_.end())
            return static_cast<std::uint32_t>(ids_.size());
        return static_cast<std::uint32_t>(last_ = found->second);
    }

private:
    std::vector<std::string> ids_;
    std::unordered_map<std::string_view, std::size_t> places_; ///< empty until a guess was wrong
    std::size_t last_ = 0;
};

} // namespace

TopicPath topicPath(const std::string& text)
{
    const std::size_t end = text.find('\0');
    const std::string topic = text.substr(0, end);
    return {topic, end + 1 < text.size() ? topic + '/' + text.substr(end + 1) : topic};
}

std::uint32_t TextPool::numberOf(std::string_view text)
{
    if (last_ < texts_.size() && texts_[last_] == text)
        return last_;
    const auto found = numbers_.find(text);
    if (found != numbers_.end())
        return last_ = found->second;
    last_ = static_cast<std::uint32_t>(texts_.size());
    texts_.emplace_back(text);
    numbers_.emplace(text, last_);
    return last_;
}

std::vector<std::uint32_t> TextPool::ranks() const
{
    return ranksOf(texts_);
}

void TextPool::clear()
{
    texts_.clear();
    numbers_.clear();
    last_ = 0;
}

NoteRow CardColumns::noteRow(const Rows& rows)
{
    return {rows.whole(0), decks_.numberOf(rows.view(1)), rows.narrow<std::int32_t>(2)};
}

NoteFacts CardColumns::noteFacts(const Rows& rows, int first)
{
    int at = first;
    NoteFacts note;
    std::string topic(rows.view(at++));
    topic.push_back('\0');
    topic.append(rows.view(at++));
    note.topic = topics_.numberOf(topic);
    note.kind = kinds_.numberOf(rows.view(at++));
    note.tags = tags_.numberOf(rows.view(at++));
    note.claims = claims_.numberOf(rows.view(at++));
    note.verified = dayOf(rows.view(at++));
    note.asOf = dayOf(rows.view(at++));
    note.difficulty = rows.narrow<std::uint8_t>(at++);
    note.edited = rows.whole(at++) != 0;
    note.own = rows.whole(at++) != 0;
    return note;
}

CardColumns::CardColumns(SQLite::Database& database) : database_(database)
{
    sqlite3_update_hook(
        database_.getHandle(),
        [](void* self, int /*operation*/, const char* schema, const char* table,
           sqlite3_int64 row) {
            if (std::string_view(schema) == "main")
                static_cast<CardColumns*>(self)->watch(table, row);
        },
        this);
}

CardColumns::~CardColumns()
{
    sqlite3_update_hook(database_.getHandle(), nullptr, nullptr);
}

void CardColumns::watch(const char* table, std::int64_t row)
{
    if (!whole_)
        return;
    const std::string_view name(table);
    if (name == "cards")
        changedCards_.push_back(row);
    else if (name == "notes")
        changedNotes_.push_back(row);
    if (changedCards_.size() + changedNotes_.size() > mostChanged)
        whole_ = false;
}

void CardColumns::update()
{
    const std::int64_t writes = database_.execAndGet("PRAGMA data_version").getInt64();
    const bool othersWrote = std::exchange(otherWrites_, writes) != writes;
    if (!whole_ || othersWrote)
        readAll();
    else if (!changedCards_.empty() || !changedNotes_.empty())
        readChanged();
}

void CardColumns::readAll()
{
    whole_ = false; // until the end: an exception on the way leaves nothing that counts
    decks_.clear();
    cards_.clear();
    states_.clear();
    notes_.clear();
    facts_.clear();
    words_.clear();
    questionRanks_.clear();
    NoteIds ids;
    Rows notes(database_, ("SELECT " + columnsOfPlace + ", id FROM notes ORDER BY rowid").c_str());
    while (notes.step()) {
        notes_.push_back(noteRow(notes));
        ids.add(notes.view(afterPlace));
    }
    Rows cards(database_, "SELECT id, note, live FROM cards ORDER BY id");
    while (cards.step())
        cards_.push_back({cards.whole(0), ids.placeOf(cards.view(1)), cards.whole(2) != 0});
    // Damage: there is no such note.
    std::erase_if(cards_, [this](const CardRow& card) { return card.note >= notes_.size(); });
    changedCards_.clear();
    changedNotes_.clear();
    whole_ = true;
}

const std::vector<CardState>& CardColumns::states()
{
    if (states_.size() != cards_.size())
        readStates();
    return states_;
}

/// Rows that another connection wrote since update() are passed over: the next one finds them.
void CardColumns::readStates()
{
    std::vector<CardState> states(cards_.size());
    Rows rows(database_, ("SELECT id, " + columnsOfState + " FROM cards ORDER BY id").c_str());
    while (rows.step())
        if (const std::size_t place = placeOf(cards_, rows.whole(0), &CardRow::id);
            place < states.size())
            states[place] = stateOf(rows, 1);
    states_ = std::move(states);
}

const std::vector<NoteFacts>& CardColumns::facts()
{
    if (facts_.size() != notes_.size())
        readFacts();
    return facts_;
}

/// As readStates().
void CardColumns::readFacts()
{
    for (TextPool* pool : {&topics_, &kinds_, &tags_, &claims_})
        pool->clear();
    std::vector<NoteFacts> facts(notes_.size());
    Rows rows(database_,
              ("SELECT rowid, " + columnsOfFacts + " FROM notes ORDER BY rowid").c_str());
    while (rows.step())
        if (const std::size_t place = placeOf(notes_, rows.whole(0), &NoteRow::row);
            place < facts.size())
            facts[place] = noteFacts(rows, 1);
    facts_ = std::move(facts);
}

void CardColumns::readChanged()
{
    const auto notes = takeOnce(changedNotes_);
    const auto cards = takeOnce(changedCards_);
    whole_ = false; // as in readAll()
    const auto each = [](const std::vector<std::int64_t>& rows, const auto& read) {
        return std::all_of(rows.begin(), rows.end(), read);
    };
    Rows note(database_,
              ("SELECT " + columnsOfPlace + ", " + columnsOfFacts + " FROM notes WHERE rowid = ?1")
                  .c_str());
    Rows card(database_, ("SELECT id, (SELECT n.rowid FROM notes n WHERE n.id = c.note), live, " +
                          columnsOfState + " FROM cards c WHERE id = ?1")
                             .c_str());
    whole_ = each(notes, [&](std::int64_t row) { return readNote(note, row); }) &&
             each(cards, [&](CardId id) { return readCard(card, id); });
    if (!whole_)
        readAll();
}

/// @return whether that was enough: a row that went or came in between is not told by itself
bool CardColumns::readNote(Rows& rows, std::int64_t row)
{
    rows.bind(row);
    if (!rows.step())
        return false;
    words_.clear();
    const std::size_t place = placeOf(notes_, row, &NoteRow::row);
    const bool known = place < notes_.size();
    if (!known && !notes_.empty() && notes_.back().row > row)
        return false;
    if (!known || (!questionRanks_.empty() && questionHash(row) != questionHashes_[place]))
        questionRanks_.clear();
    const bool factsToo = !facts_.empty();
    if (!known) {
        notes_.emplace_back();
        facts_.resize(factsToo ? notes_.size() : 0);
    }
    notes_[place] = noteRow(rows);
    if (factsToo)
        facts_[place] = noteFacts(rows, afterPlace);
    return true;
}

std::size_t CardColumns::questionHash(std::int64_t row) const
{
    Rows text(database_, "SELECT t.question FROM notes n JOIN texts t ON t.note = n.id AND "
                         "t.language = n.base_language WHERE n.rowid = ?1");
    text.bind(row);
    return std::hash<std::string_view>()(text.step() ? text.view(0) : std::string_view());
}

bool CardColumns::readCard(Rows& rows, CardId id)
{
    rows.bind(id);
    if (!rows.step())
        return false;
    const std::size_t note = placeOf(notes_, rows.whole(1), &NoteRow::row);
    const std::size_t place = placeOf(cards_, id, &CardRow::id);
    const bool known = place < cards_.size();
    if (note == notes_.size() || (!known && !cards_.empty() && cards_.back().id > id))
        return false;
    const bool live = rows.whole(2) != 0;
    if (!known || cards_[place].live != live)
        words_.clear();
    const bool stateToo = !states_.empty();
    if (!known) {
        cards_.emplace_back();
        states_.resize(stateToo ? cards_.size() : 0);
    }
    cards_[place] = {id, static_cast<std::uint32_t>(note), live};
    if (stateToo)
        states_[place] = stateOf(rows, afterPlace);
    return true;
}

CardMask CardColumns::marked(Rows& ids) const
{
    CardMask mask(cards_.size());
    std::size_t place = 0;
    while (ids.step()) {
        const CardId id = ids.whole(0);
        while (place < cards_.size() && cards_[place].id < id)
            ++place;
        if (place < cards_.size() && cards_[place].id == id && cards_[place].live)
            mask[place] = 1;
    }
    return mask;
}

CardMask CardColumns::inIndex(const std::string& match)
{
    if (const CardMask* const known = words_.find(match))
        return *known;
    Rows ids(database_, "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid");
    ids.bind(match);
    return words_.put(match, marked(ids));
}

const std::vector<std::uint32_t>& CardColumns::questionRanks()
{
    if (!questionRanks_.empty() || notes_.empty())
        return questionRanks_;
    std::vector<std::string> questions(notes_.size());
    questionHashes_.assign(notes_.size(), std::hash<std::string_view>()({}));
    Rows rows(database_,
              "SELECT n.rowid, t.question FROM notes n JOIN texts t ON t.note = n.id AND "
              "t.language = n.base_language");
    while (rows.step()) {
        const std::size_t place = placeOf(notes_, rows.whole(0), &NoteRow::row);
        questions[place] = rows.text(1);
        questionHashes_[place] = std::hash<std::string_view>()(questions[place]);
    }
    questionRanks_ = ranksOf(questions);
    return questionRanks_;
}

} // namespace interval::collection
