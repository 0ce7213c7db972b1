// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/read_collection.h"

#include "deck/text.h"
#include "exchange/anki/protobuf.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <strings.h>
#include <type_traits>

namespace interval::exchange {

namespace {

using Json = nlohmann::json;

constexpr int lastJsonSchema = 13; // from 14 on, settings stand in tables
constexpr int lastSchema = 18;
constexpr std::string_view fieldSeparator = "\x1f";

/// Anki's own order of names. Only comparing matters here: nothing is written.
int compareNames(void* /*unused*/, int sizeA, const void* a, int sizeB, const void* b)
{
    const auto size = static_cast<std::size_t>(std::min(sizeA, sizeB));
    const int order = strncasecmp(static_cast<const char*>(a), static_cast<const char*>(b), size);
    return order != 0 ? order : sizeA - sizeB;
}

/// Numbers of JSON may be numbers, words or missing: other programs write all three.
std::int64_t integer(const Json& json, std::int64_t otherwise)
{
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (json.is_number_float() || json.is_boolean())
        return json.is_boolean() ? static_cast<std::int64_t>(json.get<bool>()) : otherwise;
    if (json.is_string())
        return std::strtoll(json.get_ref<const std::string&>().c_str(), nullptr, 10);
    return otherwise;
}

const Json& member(const Json& json, const char* key)
{
    static const Json none;
    if (!json.is_object())
        return none;
    const auto found = json.find(key);
    return found == json.end() ? none : *found;
}

std::string text(const Json& json)
{
    return json.is_string() ? json.get<std::string>() : std::string();
}

/// The elements of a list by their `ord`, where they have one.
std::vector<const Json*> ordered(const Json& list)
{
    std::vector<const Json*> elements;
    if (list.is_array())
        for (const Json& element : list)
            elements.push_back(&element);
    std::stable_sort(elements.begin(), elements.end(), [](const Json* a, const Json* b) {
        return integer(member(*a, "ord"), 0) < integer(member(*b, "ord"), 0);
    });
    return elements;
}

std::vector<std::string> splitFields(std::string_view joined)
{
    std::vector<std::string> fields;
    std::size_t start = 0;
    while (true) {
        const std::size_t end = joined.find(fieldSeparator, start);
        fields.emplace_back(joined.substr(start, end - start));
        if (end == std::string_view::npos)
            return fields;
        start = end + 1;
    }
}

std::vector<std::string> splitTags(std::string text)
{
    constexpr std::string_view wideSpace = "\u3000";
    for (std::size_t at = text.find(wideSpace); at != std::string::npos; at = text.find(wideSpace))
        text.replace(at, wideSpace.size(), " ");
    return deck::splitWords(text);
}

class Reader {
public:
    explicit Reader(SQLite::Database& database) : database_(database) {}

    base::Result<AnkiCollection> run()
    {
        for (const char* table : {"col", "notes", "cards", "revlog"})
            if (!isTable(table))
                return base::fail(base::ErrorCode::foreignFile, "no collection of Anki");
        SQLite::Statement col(database_, "SELECT crt, ver, conf, models, decks FROM col LIMIT 1");
        if (!col.executeStep())
            return base::fail(base::ErrorCode::fileCorrupt, "the collection has no settings");
        result_.created = col.getColumn(0).getInt64();
        const int version = col.getColumn(1).getInt();
        if (version > lastSchema)
            return base::fail(base::ErrorCode::fileTooNew, "the collection is of schema " +
                                                               std::to_string(version) +
                                                               ", newer than this program");
        if (version <= lastJsonSchema)
            readJson(col.getColumn(2).getString(), col.getColumn(3).getString(),
                     col.getColumn(4).getString());
        else if (auto read = readTables(); !read)
            return tl::unexpected(read.error());
        readReviews();
        return std::move(result_);
    }

private:
    /// A view or a virtual table under that name could run anything.
    bool isTable(const char* name)
    {
        SQLite::Statement query(database_,
                                "SELECT sql FROM sqlite_schema WHERE name=? COLLATE NOCASE "
                                "AND type='table'");
        query.bind(1, name);
        return query.executeStep() &&
               deck::startsWith(deck::lowered(query.getColumn(0).getString()), "create table");
    }

    void readJson(const std::string& conf, const std::string& models, const std::string& decks)
    {
        readSettings([json = Json::parse(conf, nullptr, false)](const char* key) {
            return member(json, key);
        });
        const Json types = Json::parse(models, nullptr, false);
        if (types.is_object())
            for (const auto& [id, json] : types.items())
                result_.types[std::strtoll(id.c_str(), nullptr, 10)] = typeFrom(json);
        const Json tree = Json::parse(decks, nullptr, false);
        if (tree.is_object())
            for (const auto& [id, json] : tree.items())
                result_.decks[std::strtoll(id.c_str(), nullptr, 10)] = text(member(json, "name"));
    }

    void readSettings(const auto& value)
    {
        result_.scheduler = static_cast<int>(integer(value("schedVer"), 1));
        result_.dayStartHour = std::clamp(static_cast<int>(integer(value("rollover"), 4)), 0, 23);
        const Json west = value("creationOffset");
        if (west.is_number_integer())
            result_.creationWest =
                static_cast<int>(std::clamp<std::int64_t>(integer(west, 0), -1440, 1440));
    }

    static AnkiNoteType typeFrom(const Json& json)
    {
        AnkiNoteType type;
        type.name = text(member(json, "name"));
        type.cloze = integer(member(json, "type"), 0) == 1;
        for (const Json* field : ordered(member(json, "flds")))
            type.fields.push_back(text(member(*field, "name")));
        for (const Json* card : ordered(member(json, "tmpls")))
            type.templates.push_back({text(member(*card, "name")), text(member(*card, "qfmt")),
                                      text(member(*card, "afmt"))});
        return type;
    }

    base::Result<void> readTables()
    {
        for (const char* table : {"config", "notetypes", "fields", "templates", "decks"})
            if (!isTable(table))
                return base::fail(base::ErrorCode::fileCorrupt,
                                  "a table of the collection is missing");
        readSettings([this](const char* key) {
            SQLite::Statement query(database_, "SELECT val FROM config WHERE KEY=?");
            query.bind(1, key);
            return query.executeStep() ? Json::parse(query.getColumn(0).getString(), nullptr, false)
                                       : Json();
        });
        SQLite::Statement types(database_, "SELECT id, name, config FROM notetypes");
        while (types.executeStep()) {
            AnkiNoteType& type = result_.types[types.getColumn(0).getInt64()];
            type.name = types.getColumn(1).getString();
            const std::string config = types.getColumn(2).getString();
            const auto fields = readMessage(config);
            if (!fields)
                return base::fail(base::ErrorCode::fileCorrupt, "a note type is damaged");
            const WireField* kind = findField(*fields, 1);
            type.cloze = kind != nullptr && kind->value == 1;
        }
        SQLite::Statement fields(database_, "SELECT ntid, name FROM fields ORDER BY ntid, ord");
        while (fields.executeStep())
            result_.types[fields.getColumn(0).getInt64()].fields.push_back(
                fields.getColumn(1).getString());
        if (auto read = readTemplates(); !read)
            return read;
        SQLite::Statement decks(database_, "SELECT id, name FROM decks");
        while (decks.executeStep()) {
            std::string name = decks.getColumn(1).getString();
            for (std::size_t at = name.find('\x1f'); at != std::string::npos;
                 at = name.find('\x1f'))
                name.replace(at, 1, "::");
            result_.decks[decks.getColumn(0).getInt64()] = std::move(name);
        }
        return {};
    }

    base::Result<void> readTemplates()
    {
        SQLite::Statement query(database_,
                                "SELECT ntid, name, config FROM templates ORDER BY ntid, ord");
        while (query.executeStep()) {
            const std::string config = query.getColumn(2).getString();
            const auto fields = readMessage(config);
            if (!fields)
                return base::fail(base::ErrorCode::fileCorrupt, "a template is damaged");
            const WireField* front = findField(*fields, 1);
            const WireField* back = findField(*fields, 2);
            const auto words = [](const WireField* field) {
                return field == nullptr ? std::string() : std::string(field->bytes);
            };
            result_.types[query.getColumn(0).getInt64()].templates.push_back(
                {query.getColumn(1).getString(), words(front), words(back)});
        }
        return {};
    }

    void readReviews()
    {
        SQLite::Statement query(
            database_, "SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id");
        while (query.executeStep()) {
            AnkiReview review;
            int at = 0;
            review.id = query.getColumn(at++).getInt64();
            review.card = query.getColumn(at++).getInt64();
            review.button = query.getColumn(at++).getInt();
            review.interval = query.getColumn(at++).getInt64();
            review.factor = query.getColumn(at++).getInt();
            review.takenMs = query.getColumn(at++).getInt64();
            review.type = query.getColumn(at++).getInt();
            result_.reviews.push_back(review);
        }
        std::stable_sort(result_.reviews.begin(), result_.reviews.end(),
                         [](const AnkiReview& a, const AnkiReview& b) { return a.card < b.card; });
    }

    SQLite::Database& database_;
    AnkiCollection result_;
};

/// Goes through notes and cards side by side.
class NoteReader {
public:
    explicit NoteReader(SQLite::Database& database)
        : notes_(database, "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id"),
          cards_(database,
                 "SELECT id, nid, CASE WHEN odid <> 0 THEN odid ELSE did END, ord, type, queue, "
                 "CASE WHEN odid <> 0 AND odue <> 0 THEN odue ELSE due END, ivl, factor, reps, "
                 "lapses, left, flags, data FROM cards ORDER BY nid, ord")
    {
        readCard();
    }

    void run(const AnkiNoteVisitor& visit)
    {
        while (notes_.executeStep()) {
            AnkiNote note;
            note.id = notes_.getColumn(0).getInt64();
            note.guid = notes_.getColumn(1).getString();
            note.type = notes_.getColumn(2).getInt64();
            note.tags = splitTags(notes_.getColumn(3).getString());
            note.fields = splitFields(notes_.getColumn(4).getString());
            while (card_ && card_->note < note.id)
                readCard(); // of a note that is not there
            std::vector<AnkiCard> cards;
            for (; card_ && card_->note == note.id; readCard())
                cards.push_back(*card_);
            visit(std::move(note), std::move(cards));
        }
    }

private:
    void readCard()
    {
        card_.reset();
        if (!cards_.executeStep())
            return;
        AnkiCard card;
        int at = 0;
        card.id = cards_.getColumn(at++).getInt64();
        card.note = cards_.getColumn(at++).getInt64();
        card.deck = cards_.getColumn(at++).getInt64();
        card.ordinal = cards_.getColumn(at++).getInt();
        card.type = cards_.getColumn(at++).getInt();
        card.queue = cards_.getColumn(at++).getInt();
        card.due = cards_.getColumn(at++).getInt64();
        card.interval = cards_.getColumn(at++).getInt64();
        card.ease = cards_.getColumn(at++).getInt();
        card.reps = cards_.getColumn(at++).getInt();
        card.lapses = cards_.getColumn(at++).getInt();
        card.left = cards_.getColumn(at++).getInt();
        card.flag = cards_.getColumn(at++).getInt() & 7;
        readMemory(cards_.getColumn(at++).getString(), card);
        card_ = card;
    }

    static void readMemory(const std::string& data, AnkiCard& card)
    {
        if (data.size() < 3) // "" and "{}"
            return;
        const Json json = Json::parse(data, nullptr, false);
        const Json& stability = member(json, "s");
        const Json& difficulty = member(json, "d");
        if (stability.is_number() && difficulty.is_number()) {
            card.stability = stability.get<double>();
            card.difficulty = difficulty.get<double>();
        }
    }

    SQLite::Statement notes_;
    SQLite::Statement cards_;
    std::optional<AnkiCard> card_; ///< the next; nothing when there is none
};

/// Runs `work` on a file that is opened so that nothing in it is run or written.
template <class Work>
auto guarded(const std::filesystem::path& file, const Work& work)
    -> std::invoke_result_t<Work, SQLite::Database&>
{
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
        sqlite3_create_collation(database.getHandle(), "unicase", SQLITE_UTF8, nullptr,
                                 compareNames);
        database.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA query_only=ON");
        return work(database);
    } catch (const SQLite::Exception& exception) {
        return base::fail(base::ErrorCode::fileCorrupt,
                          std::string("the collection is damaged: ") + exception.what());
    }
}

} // namespace

base::Result<AnkiCollection> readAnkiCollection(const std::filesystem::path& file)
{
    return guarded(file, [](SQLite::Database& database) { return Reader(database).run(); });
}

base::Result<void> readAnkiNotes(const std::filesystem::path& file, const AnkiNoteVisitor& visit)
{
    return guarded(file, [&visit](SQLite::Database& database) -> base::Result<void> {
        NoteReader(database).run(visit);
        return {};
    });
}

} // namespace interval::exchange
