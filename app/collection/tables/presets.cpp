// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/presets.h"

#include "collection/tables/parameters.h"
#include "collection/tables/settings.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace interval::collection {

namespace {

constexpr const char* generalVersionKey = "scheduling/parameter_version";
constexpr std::int64_t defaultsVersion = 0;

/// The version of the parameters that each deck is remembered by.
using VersionByDeck = std::map<std::string, std::int64_t, std::less<>>;

template <class Value>
void bindOptional(SQLite::Statement& statement, int index, const std::optional<Value>& value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

std::int64_t generalVersion(SQLite::Database& database)
{
    std::int64_t version = defaultsVersion;
    if (const auto stored = loadSetting(database, generalVersionKey))
        std::from_chars(stored->data(), stored->data() + stored->size(), version);
    return version;
}

VersionByDeck versionByDeck(SQLite::Database& database)
{
    const std::int64_t general = generalVersion(database);
    SQLite::Statement query(database,
                            "SELECT DISTINCT n.deck, p.version FROM notes n "
                            "LEFT JOIN preset_decks pd ON pd.deck = n.deck "
                            "LEFT JOIN presets p ON p.id = pd.preset AND p.own_parameters = 1");
    VersionByDeck versions;
    while (query.executeStep())
        versions[query.getColumn(0).getString()] =
            query.getColumn(1).isNull() ? general : query.getColumn(1).getInt64();
    return versions;
}

bool isKnown(SQLite::Database& database, std::int64_t version)
{
    SQLite::Statement query(database, "SELECT 1 FROM parameter_versions WHERE id=?");
    query.bind(1, version);
    return version == defaultsVersion || query.executeStep();
}

/// A deck belongs to the preset that was written last.
void storeDecks(SQLite::Database& database, PresetId id, const std::vector<std::string>& decks)
{
    SQLite::Statement clear(database, "DELETE FROM preset_decks WHERE preset=?");
    clear.bind(1, id);
    clear.exec();
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO preset_decks VALUES (?,?)");
    for (const std::string& deck : decks) {
        insert.bind(1, deck);
        insert.bind(2, id);
        insert.exec();
        insert.reset();
    }
}

PresetId storePreset(SQLite::Database& database, const Preset& preset)
{
    SQLite::Statement upsert(database,
                             "INSERT INTO presets (id, name, retention, own_parameters, version) "
                             "VALUES (?1,?2,?3,?4,?5) ON CONFLICT (id) "
                             "DO UPDATE SET name=?2, retention=?3, own_parameters=?4");
    bindOptional(upsert, 1, preset.id == 0 ? std::nullopt : std::optional(preset.id));
    upsert.bind(2, preset.name);
    bindOptional(upsert, 3, preset.retention);
    upsert.bind(4, preset.ownParameters ? 1 : 0);
    bindOptional(upsert, 5, preset.version);
    upsert.exec();
    const PresetId id = preset.id == 0 ? database.getLastInsertRowid() : preset.id;
    storeDecks(database, id, preset.decks);
    return id;
}

} // namespace

std::vector<Preset> selectPresets(SQLite::Database& database)
{
    SQLite::Statement query(database, "SELECT id, name, retention, own_parameters, version "
                                      "FROM presets ORDER BY name, id");
    std::vector<Preset> presets;
    while (query.executeStep()) {
        Preset preset;
        preset.id = query.getColumn(0).getInt64();
        preset.name = query.getColumn(1).getString();
        if (!query.getColumn(2).isNull())
            preset.retention = query.getColumn(2).getInt();
        preset.ownParameters = query.getColumn(3).getInt() != 0;
        if (!query.getColumn(4).isNull())
            preset.version = query.getColumn(4).getInt64();
        presets.push_back(std::move(preset));
    }
    SQLite::Statement decks(database, "SELECT preset, deck FROM preset_decks ORDER BY deck");
    while (decks.executeStep()) {
        const PresetId id = decks.getColumn(0).getInt64();
        const auto found = std::find_if(presets.begin(), presets.end(),
                                        [id](const Preset& one) { return one.id == id; });
        if (found != presets.end())
            found->decks.push_back(decks.getColumn(1).getString());
    }
    return presets;
}

base::Result<std::vector<PresetId>> storePresets(SQLite::Database& database,
                                                 std::span<const Preset> presets)
{
    std::vector<PresetId> ids;
    for (const Preset& preset : presets) {
        if (preset.name.empty())
            return base::fail(base::ErrorCode::invalidInput, "a preset needs a name");
        if (preset.retention && (*preset.retention < lowestRetentionPercent ||
                                 *preset.retention > highestRetentionPercent))
            return base::fail(base::ErrorCode::invalidInput,
                              "a retention of " + std::to_string(*preset.retention) + "%");
        ids.push_back(storePreset(database, preset));
    }
    return ids;
}

void deletePreset(SQLite::Database& database, PresetId id)
{
    SQLite::Statement remove(database, "DELETE FROM presets WHERE id=?");
    remove.bind(1, id);
    remove.exec();
}

std::vector<DeckSize> selectDecks(SQLite::Database& database)
{
    SQLite::Statement query(database,
                            "SELECT n.deck, count(*) FROM cards c JOIN notes n ON n.id = c.note "
                            "WHERE c.live = 1 AND (n.in_deck = 1 OR c.phase > 0) "
                            "GROUP BY n.deck ORDER BY n.deck");
    std::vector<DeckSize> decks;
    while (query.executeStep())
        decks.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64()});
    return decks;
}

base::Result<std::optional<std::int64_t>> selectVersion(SQLite::Database& database, PresetId preset)
{
    if (preset == generalPreset)
        return std::optional(generalVersion(database));
    SQLite::Statement query(database, "SELECT own_parameters, version FROM presets WHERE id=?");
    query.bind(1, preset);
    if (!query.executeStep())
        return base::fail(base::ErrorCode::notFound, "no such preset");
    if (query.getColumn(0).getInt() == 0 || query.getColumn(1).isNull())
        return std::optional<std::int64_t>();
    return std::optional(query.getColumn(1).getInt64());
}

base::Result<void>
storeVersion(SQLite::Database& database, PresetId preset, std::optional<std::int64_t> version)
{
    if (version && !isKnown(database, *version))
        return base::fail(base::ErrorCode::notFound, "no such version of the parameters");
    if (preset == generalPreset) {
        if (!version)
            return base::fail(base::ErrorCode::invalidInput,
                              "the general preset has nothing to follow");
        storeSettings(database, {{generalVersionKey, std::to_string(*version)}});
        return {};
    }
    SQLite::Statement update(database, "UPDATE presets SET version=? WHERE id=?");
    bindOptional(update, 1, version);
    update.bind(2, preset);
    if (update.exec() == 0)
        return base::fail(base::ErrorCode::notFound, "no such preset");
    return {};
}

base::Result<scheduling::Parameters> selectParameters(SQLite::Database& database, PresetId preset)
{
    return selectVersion(database, preset).map([&](std::optional<std::int64_t> version) {
        return parametersOfVersion(database, version.value_or(generalVersion(database)));
    });
}

void replayOwned(SQLite::Database& database)
{
    // Mostly there are none, which is known without going through all notes.
    if (database.execAndGet("SELECT EXISTS (SELECT 1 FROM presets WHERE own_parameters = 1)")
            .getInt() == 0)
        return;
    const std::int64_t general = generalVersion(database);
    ParametersByDeck owned;
    for (const auto& [deck, version] : versionByDeck(database))
        if (version != general)
            owned[deck] = parametersOfVersion(database, version);
    if (!owned.empty())
        replayMemories(database, owned, scheduling::Settings{}.shortTerm);
}

base::Result<void> changeParameters(SQLite::Database& database,
                                    const std::function<base::Result<void>()>& change)
{
    const VersionByDeck before = versionByDeck(database);
    if (auto changed = change(); !changed)
        return changed;
    ParametersByDeck others;
    for (const auto& [deck, version] : versionByDeck(database))
        if (const auto found = before.find(deck); found == before.end() || found->second != version)
            others[deck] = parametersOfVersion(database, version);
    if (!others.empty())
        replayMemories(database, others, scheduling::Settings{}.shortTerm);
    return {};
}

} // namespace interval::collection
