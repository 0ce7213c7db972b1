// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"
#include "collection/schema/migrate.h"
#include "collection/sqlite/database.h"
#include "scheduling/review.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::Access;
using collection::Collection;
using collection::Preset;

namespace {

/// Two decks, "sample" with the card "card-0" and "lectures" with "talk-0".
struct Shelf {
    Shelf()
    {
        (void)store.synchronise(sampleDeck(1)).value();
        deck::Deck lectures = sampleDeck(1);
        lectures.id = "lectures";
        lectures.cards.front().id = "talk-0";
        (void)store.synchronise(lectures, collection::DeckOwner::person).value();
    }

    [[nodiscard]] collection::CardRecord card(const std::string& note) const
    {
        return store.card(note, 0).value();
    }
    [[nodiscard]] std::optional<scheduling::MemoryState> memory(const std::string& note) const
    {
        return card(note).state.memory;
    }

    /// Four answers, three days apart.
    void study(const std::string& note)
    {
        for (int i = 0; i < 4; ++i) {
            const auto before = card(note);
            const int elapsed = i == 0 ? 0 : 3;
            auto after = before;
            after.state = scheduling::choices(before.state, elapsed, {}, 1)[2].after;
            after.lastDay = 100 + 3 * i;
            collection::ReviewRecord review;
            review.day = after.lastDay;
            review.elapsedDays = elapsed;
            REQUIRE(store.answer(before, after, review).has_value());
        }
    }

    Preset save(Preset preset)
    {
        preset.id = store.savePresets(std::array{preset}).value().front();
        return preset;
    }

    std::int64_t addVersion(double recallGain, collection::PresetId preset)
    {
        collection::ParameterVersion version;
        version.preset = preset;
        version.parameters.recallGain = recallGain;
        return store.addParameterVersion(version).value();
    }

    TempFolder folder;
    Collection store = Collection::open(folder.path(), Access::readWrite).value();
};

Preset lecturesPreset()
{
    Preset preset;
    preset.name = "Lectures";
    preset.decks = {"lectures"};
    return preset;
}

/// Where four answers Good lead under these parameters.
std::optional<scheduling::MemoryState> learnedBy(double recallGain)
{
    scheduling::Parameters parameters;
    parameters.recallGain = recallGain;
    std::optional<scheduling::MemoryState> memory;
    for (int i = 0; i < 4; ++i)
        memory = scheduling::afterReview(memory, i == 0 ? 0 : 3, scheduling::Rating::good,
                                         parameters, true);
    return memory;
}

} // namespace

TEST_CASE("presets: kept with their decks, and cards know theirs", "[collection][presets]")
{
    Shelf shelf;
    CHECK(shelf.store.decks().value() ==
          std::vector<collection::DeckSize>{{"lectures", 1}, {"sample", 1}});
    Preset preset = lecturesPreset();
    preset.retention = 95;
    preset = shelf.save(preset);

    CHECK(shelf.store.presets().value() == std::vector{preset});
    CHECK(shelf.card("talk-0").preset == preset.id);
    CHECK(shelf.card("card-0").preset == collection::generalPreset);
    const auto plannable = shelf.store.plannableCards().value();
    for (const auto& card : plannable)
        CHECK(card.preset == (card.note == "talk-0" ? preset.id : collection::generalPreset));

    preset.name = "Talks";
    preset.decks = {"lectures", "not here yet"};
    CHECK(shelf.save(preset).id == preset.id);
    CHECK(shelf.store.presets().value() == std::vector{preset});
}

TEST_CASE("presets: a deck is in one, and goes back when its preset is deleted",
          "[collection][presets]")
{
    Shelf shelf;
    const Preset first = shelf.save(lecturesPreset());
    Preset second = lecturesPreset();
    second.name = "Other";
    second = shelf.save(second);
    const auto presets = shelf.store.presets().value();
    CHECK(presets[0].decks.empty());
    CHECK(presets[1].decks == std::vector<std::string>{"lectures"});

    REQUIRE(shelf.store.removePreset(second.id).has_value());
    CHECK(shelf.card("talk-0").preset == collection::generalPreset);
    CHECK(shelf.save(lecturesPreset()).id >
          second.id); // its id, and with it its versions, stay its

    REQUIRE(shelf.store.savePresets(std::array{second}).has_value()); // undone
    CHECK(shelf.card("talk-0").preset == second.id);
    CHECK(first.id != second.id);
}

TEST_CASE("presets: nonsense changes nothing", "[collection][presets]")
{
    Shelf shelf;
    Preset good = lecturesPreset();
    Preset bad;
    bad.name = GENERATE("", "Too much");
    bad.retention = 100;
    const auto code = shelf.store.savePresets(std::array{good, bad}).error().code;
    CHECK(code == base::ErrorCode::invalidInput);
    CHECK(shelf.store.presets()->empty());
    CHECK(shelf.store.useParameters(0, 44).error().code == base::ErrorCode::notFound);
    CHECK(shelf.store.useParameters(std::nullopt).error().code == base::ErrorCode::invalidInput);
    CHECK(shelf.store.parameterVersion(44).error().code == base::ErrorCode::notFound);
    CHECK(shelf.store.parameters(44).error().code == base::ErrorCode::notFound);
}

TEST_CASE("presets: memories follow the parameters of their own, and come back",
          "[collection][presets]")
{
    Shelf shelf;
    shelf.study("card-0");
    shelf.study("talk-0");
    const auto general = shelf.memory("card-0");
    Preset preset = lecturesPreset();
    preset.ownParameters = true;
    preset = shelf.save(preset);
    CHECK_FALSE(shelf.store.parameterVersion(preset.id)->has_value());
    CHECK(shelf.memory("talk-0") == general); // nothing was fitted yet: it inherits

    const auto version = shelf.addVersion(1.1, preset.id);
    REQUIRE(shelf.store.useParameters(version, preset.id).has_value());
    CHECK(shelf.store.parameters(preset.id)->recallGain == 1.1);
    CHECK(shelf.memory("talk-0") == learnedBy(1.1));
    CHECK(shelf.memory("card-0") == general);

    // What the general preset does is no concern of it as long as it has its own.
    REQUIRE(shelf.store.useParameters(shelf.addVersion(1.6, 0)).has_value());
    CHECK(shelf.memory("card-0") == learnedBy(1.6));
    CHECK(shelf.memory("talk-0") == learnedBy(1.1));
    REQUIRE(shelf.store.useParameters(std::nullopt, preset.id).has_value());
    CHECK(shelf.memory("talk-0") == learnedBy(1.6));

    REQUIRE(shelf.store.useParameters(version, preset.id).has_value());
    REQUIRE(shelf.store.removePreset(preset.id).has_value());
    CHECK(shelf.memory("talk-0") == learnedBy(1.6));
    preset.version = version;
    REQUIRE(shelf.store.savePresets(std::array{preset}).has_value()); // undone, with what it used
    CHECK(shelf.memory("talk-0") == learnedBy(1.1));

    preset.ownParameters = false; // kept for when it has them again
    (void)shelf.save(preset);
    CHECK(shelf.memory("talk-0") == learnedBy(1.6));
    preset.ownParameters = true;
    (void)shelf.save(preset);
    CHECK(shelf.memory("talk-0") == learnedBy(1.1));
}

TEST_CASE("presets: each answer belongs to one fit", "[collection][presets]")
{
    Shelf shelf;
    shelf.study("card-0");
    shelf.study("talk-0");
    Preset preset = shelf.save(lecturesPreset());
    CHECK(shelf.store.reviewLogSize().value() == 8); // it inherits: its answers count for all
    CHECK(shelf.store.reviewLog(preset.id)->empty());

    preset.ownParameters = true;
    (void)shelf.save(preset);
    CHECK(shelf.store.reviewLogSize().value() == 4);
    const auto own = shelf.store.reviewLog(preset.id).value();
    REQUIRE(own.size() == 4);
    CHECK(own.front().card == shelf.card("talk-0").id);
}

TEST_CASE("presets: versions from before belong to the general one", "[collection][migrate]")
{
    const TempFolder folder;
    {
        const auto database =
            collection::openDatabase(folder.path() / "collection.db", true).value();
        REQUIRE(collection::makeCrashSafe(*database).has_value());
        REQUIRE(collection::migrate(*database, folder.path() / "collection.db",
                                    collection::schemaSteps().first(5))
                    .has_value());
        database->exec("INSERT INTO parameter_versions VALUES (3, 0, 5, 1, 1, 400, 50, 0.3, 0.4, "
                       "'0.5 1.3 2.3 8.3 6.4 0.8 3 0.001 1.9 0.17 0.8 1.5 0.06 0.26 1.6 0.6 1.9 "
                       "0.5 0.09 0.07 0.15');"
                       "INSERT INTO settings VALUES ('scheduling/parameter_version', '3')");
    }
    auto store = Collection::open(folder.path(), Access::readWrite).value();

    CHECK(store.parameterVersions()->front().preset == collection::generalPreset);
    CHECK(store.parameterVersion().value() == 3);
    CHECK(store.parameters()->initialStabilityAgain == 0.5);
    CHECK(store.presets()->empty());
}
