// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/parameters.h"

#include "scheduling/review.h"

#include <iomanip>
#include <limits>
#include <sstream>

namespace interval::collection {

namespace {

std::string textOf(const scheduling::Parameters& parameters)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setprecision(std::numeric_limits<double>::max_digits10);
    const char* separator = "";
    for (const double weight : parameters.toArray()) {
        text << separator << weight;
        separator = " ";
    }
    return text.str();
}

/// What cannot be read stands for the defaults: the log is there to fit again.
scheduling::Parameters parametersOf(const std::string& text)
{
    std::istringstream stream(text);
    stream.imbue(std::locale::classic());
    std::vector<double> weights;
    for (double weight = 0; stream >> weight;)
        weights.push_back(weight);
    return scheduling::Parameters::fromArray(weights).value_or(scheduling::Parameters{});
}

/// SQL: the answers that count for the parameters of a preset. Where no preset has parameters of its
/// own all belong to the general one, and no card has to be looked up.
std::string fromLog(SQLite::Database& database, PresetId preset)
{
    std::string sql = "FROM reviews WHERE practice = 0 AND "
                      "id NOT IN (SELECT review FROM reviews_undone)";
    const bool shared =
        database.execAndGet("SELECT count(*) FROM presets WHERE own_parameters = 1").getInt() > 0;
    if (shared || preset != generalPreset)
        sql += " AND card IN (SELECT c.id FROM cards c JOIN notes n ON n.id = c.note WHERE "
               "coalesce((SELECT p.id FROM preset_decks pd JOIN presets p ON p.id = pd.preset "
               "WHERE pd.deck = n.deck AND p.own_parameters = 1), 0) = " +
               std::to_string(preset) + ")";
    return sql;
}

} // namespace

std::vector<ParameterVersion> selectParameterVersions(SQLite::Database& database)
{
    SQLite::Statement query(database,
                            "SELECT id, at_ms, day, automatic, accepted, reviews, later_items, "
                            "later_loss, later_loss_current, weights, preset FROM "
                            "parameter_versions "
                            "ORDER BY id DESC");
    std::vector<ParameterVersion> versions;
    while (query.executeStep()) {
        ParameterVersion version;
        version.id = query.getColumn(0).getInt64();
        version.atMs = query.getColumn(1).getInt64();
        version.day = query.getColumn(2).getInt();
        version.automatic = query.getColumn(3).getInt() != 0;
        version.accepted = query.getColumn(4).getInt() != 0;
        version.reviews = query.getColumn(5).getInt64();
        version.laterItems = query.getColumn(6).getInt64();
        version.laterLoss = query.getColumn(7).getDouble();
        version.laterLossCurrent = query.getColumn(8).getDouble();
        version.parameters = parametersOf(query.getColumn(9).getString());
        version.preset = query.getColumn(10).getInt64();
        versions.push_back(version);
    }
    return versions;
}

std::int64_t insertParameterVersion(SQLite::Database& database, const ParameterVersion& version)
{
    SQLite::Statement insert(database,
                             "INSERT INTO parameter_versions (at_ms, day, automatic, accepted, "
                             "reviews, later_items, later_loss, later_loss_current, weights, "
                             "preset) VALUES (?,?,?,?,?,?,?,?,?,?)");
    int at = 1;
    insert.bind(at++, version.atMs);
    insert.bind(at++, version.day);
    insert.bind(at++, version.automatic ? 1 : 0);
    insert.bind(at++, version.accepted ? 1 : 0);
    insert.bind(at++, version.reviews);
    insert.bind(at++, version.laterItems);
    insert.bind(at++, version.laterLoss);
    insert.bind(at++, version.laterLossCurrent);
    insert.bind(at++, textOf(version.parameters));
    insert.bind(at++, version.preset);
    insert.exec();
    return database.getLastInsertRowid();
}

scheduling::Parameters parametersOfVersion(SQLite::Database& database, std::int64_t version)
{
    SQLite::Statement query(database, "SELECT weights FROM parameter_versions WHERE id=?");
    query.bind(1, version);
    return query.executeStep() ? parametersOf(query.getColumn(0).getString())
                               : scheduling::Parameters{};
}

std::vector<scheduling::ReviewEvent> selectLog(SQLite::Database& database, PresetId preset)
{
    SQLite::Statement query(database, "SELECT card, at_ms, day, rating " +
                                          fromLog(database, preset) + " ORDER BY id");
    std::vector<scheduling::ReviewEvent> log;
    while (query.executeStep())
        log.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(),
                       query.getColumn(2).getInt(),
                       static_cast<scheduling::Rating>(query.getColumn(3).getInt())});
    return log;
}

std::int64_t countLog(SQLite::Database& database, PresetId preset)
{
    return database.execAndGet("SELECT count(*) " + fromLog(database, preset)).getInt64();
}

void replayMemories(SQLite::Database& database, const ParametersByDeck& decks, bool shortTerm)
{
    SQLite::Statement query(database, "SELECT r.card, r.elapsed_days, r.rating, c.reps, n.deck "
                                      "FROM reviews r JOIN cards c ON c.id = r.card "
                                      "JOIN notes n ON n.id = c.note "
                                      "WHERE r.practice = 0 AND "
                                      "r.id NOT IN (SELECT review FROM reviews_undone) "
                                      "ORDER BY r.card, r.id");
    SQLite::Statement update(database, "UPDATE cards SET stability=?, difficulty=? WHERE id=?");
    CardId card = 0;
    const scheduling::Parameters* parameters =
        nullptr; // nothing: the card's deck is not among them
    int reps = 0;
    int walked = 0;
    std::optional<scheduling::MemoryState> memory;
    const auto store = [&] {
        if (!memory || walked != reps)
            return;
        update.bind(1, memory->stability);
        update.bind(2, memory->difficulty);
        update.bind(3, card);
        update.exec();
        update.reset();
    };
    while (query.executeStep()) {
        if (query.getColumn(0).getInt64() != card) {
            store();
            card = query.getColumn(0).getInt64();
            reps = query.getColumn(3).getInt();
            walked = 0;
            memory.reset();
            const auto found = decks.find(query.getColumn(4).getString());
            parameters = found == decks.end() ? nullptr : &found->second;
        }
        if (parameters == nullptr)
            continue;
        memory = scheduling::afterReview(
            memory, query.getColumn(1).getInt(),
            static_cast<scheduling::Rating>(query.getColumn(2).getInt()), *parameters, shortTerm);
        ++walked;
    }
    store();
}

} // namespace interval::collection
