// SPDX-License-Identifier: GPL-3.0-or-later
// Several decks of one's own: folders that are made, renamed, moved and removed, here and by others.
#include "study/own_cards.h"
#include "study/own_decks.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace interval;
using namespace interval::study;

namespace fs = std::filesystem;

namespace {

CardDraft draft(const std::string& id, const std::string& question = "Q")
{
    return {base::Language::en,
            "## " + question + " {#" + id +
                "}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### Key points\n\n- a\n- b\n",
            {}};
}

std::string textIn(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// A profile with an open collection.
struct Shelf {
    TempFolder folder;
    collection::Collection store =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    [[nodiscard]] fs::path profile() const { return folder.path(); }
    DeckFolder make(const std::string& name) { return makeDeck(store, profile(), name).value(); }
    OwnDecks take() { return takeOwnDecks(store, profile()).value(); }
    void write(const std::string& id, const std::string& deck, const std::string& question = "Q")
    {
        const DeckPlaces places = deckPlaces(store, profile()).value();
        REQUIRE(writeOwnCard(places, id, draft(id, question), deck).has_value());
    }
    /// The deck of a card that is studied; empty: it is not.
    [[nodiscard]] std::string deckOfCard(const std::string& id) const
    {
        const auto card = store.card(id, 0);
        if (!card)
            return {};
        const auto fresh = store.freshCards(0, 100);
        const auto found = store.found(std::vector{card->id}, base::Language::en);
        if (!fresh || !found || found->empty() ||
            std::ranges::find(*fresh, card->id, &collection::QueueItem::id) == fresh->end())
            return {};
        return found->front().deck;
    }
};

} // namespace

TEST_CASE("own decks: a new one gets a folder, and cards are written into it", "[study][decks]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("  KV cache 笔记 ");

    CHECK(deck.id == "u-kv-cache-笔记");
    CHECK(deck.title == deck::Title{"KV cache 笔记", "KV cache 笔记"});
    CHECK(deck.folder == shelf.profile() / "decks" / "kv-cache-笔记");
    shelf.write("u-one", deck.id);
    shelf.write("u-two", std::string(firstOwnDeck));
    const OwnDecks own = shelf.take();

    CHECK(own.sync.added == 2);
    REQUIRE(own.folders.size() == 2);
    CHECK(own.folders[0].id == firstOwnDeck);
    CHECK(own.folders[1] == deck);
    for (const deck::Deck& read : own.decks)
        CHECK(read.diagnostics.empty());
    CHECK(shelf.deckOfCard("u-one") == deck.id);
    CHECK(shelf.deckOfCard("u-two") == firstOwnDeck);
    CHECK(findOwnCard({shelf.profile()}, "u-one")->value().deck == deck);
    CHECK(shelf.take().sync == collection::SyncReport{});
}

TEST_CASE("own decks: a name that cannot be one is refused, with the reason", "[study][decks]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("Notes");
    const auto taken = takenDeckNames(shelf.store, shelf.profile()).value();
    struct Row {
        std::string name;
        DeckNameFault fault;
    };
    const auto row = GENERATE_REF(
        Row{"  ", DeckNameFault::empty}, Row{std::string(81, 'a'), DeckNameFault::tooLong},
        Row{"a/b", DeckNameFault::sign}, Row{"..", DeckNameFault::sign},
        Row{"what?", DeckNameFault::sign}, Row{"a\nb", DeckNameFault::sign},
        Row{"notes", DeckNameFault::taken}, Row{"NOTES", DeckNameFault::taken},
        Row{"Your own cards", DeckNameFault::taken});
    CAPTURE(row.name);

    CHECK(deckNameFault(row.name, taken) == row.fault);
    CHECK(makeDeck(shelf.store, shelf.profile(), row.name).error().code ==
          base::ErrorCode::invalidInput);
    CHECK(deckFolders({shelf.profile()}).size() == 2);
    CHECK_FALSE(deckNameFault("Notes 2", taken).has_value());
}

TEST_CASE("own decks: another name changes neither id nor cards nor what else a person wrote",
          "[study][decks]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("Notes");
    shelf.write("u-one", deck.id);
    shelf.take();
    const auto card = shelf.store.card("u-one", 0).value();
    shelf.folder.write("decks/notes/deck.md",
                       textIn(deck.folder / "deck.md") + "\nWhat I wrote myself.\n");

    REQUIRE(renameDeck(shelf.store, shelf.profile(), deck, "Serving").has_value());

    const OwnDecks own = shelf.take();
    CHECK(own.sync == collection::SyncReport{});
    CHECK(own.folders[1].id == deck.id);
    CHECK(own.folders[1].folder == deck.folder);
    CHECK(own.folders[1].title == deck::Title{"Serving", "Serving"});
    CHECK(own.decks.back().topics.at(deck.id).en == "Serving");
    CHECK(shelf.store.card("u-one", 0).value() == card);
    const std::string manifest = textIn(deck.folder / "deck.md");
    CHECK(manifest.find("Notes") == std::string::npos);
    CHECK(manifest.find("What I wrote myself.") != std::string::npos);
    CHECK(renameDeck(shelf.store, shelf.profile(), own.folders[1], "Serving").has_value());
    CHECK_FALSE(renameDeck(shelf.store, shelf.profile(), own.folders[1], "Your own cards"));
}

TEST_CASE("own decks: the first one is renamed before it has a folder", "[study][decks]")
{
    Shelf shelf;
    const DeckFolder first = deckFolders({shelf.profile()}).front();

    REQUIRE(renameDeck(shelf.store, shelf.profile(), first, "Mine").has_value());
    shelf.write("u-one", std::string(firstOwnDeck));

    const OwnDecks own = shelf.take();
    CHECK(own.folders.front().title.zhCn == "Mine");
    CHECK(own.decks.front().topics.at("own").zhCn == "Mine");
    CHECK(shelf.deckOfCard("u-one") == firstOwnDeck);
}

TEST_CASE("own decks: one that vanishes and comes back keeps the history of its cards",
          "[study][decks]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("Notes");
    shelf.write("u-one", deck.id);
    shelf.take();
    const auto card = shelf.store.card("u-one", 0).value();
    const fs::path away = shelf.profile() / "away";
    fs::rename(deck.folder, away);

    CHECK(shelf.take().sync.removed == 1);
    CHECK(shelf.deckOfCard("u-one").empty());
    CHECK(shelf.store.card("u-one", 0).value() == card);
    CHECK(shelf.take().sync == collection::SyncReport{});

    fs::rename(away, shelf.profile() / "decks" / "another-name");
    CHECK(shelf.take().sync.added == 1);
    CHECK(shelf.deckOfCard("u-one") == deck.id);
    CHECK(shelf.store.card("u-one", 0).value() == card);
}

TEST_CASE("own decks: a card whose text goes to another deck goes with its history",
          "[study][decks]")
{
    Shelf shelf;
    const DeckFolder a = shelf.make("A");
    const DeckFolder b = shelf.make("B");
    const bool forth = GENERATE(true, false); // the decks are read in the order of their names
    const DeckFolder& from = forth ? a : b;
    const DeckFolder& to = forth ? b : a;
    shelf.write("u-one", from.id);
    shelf.take();
    const auto card = shelf.store.card("u-one", 0).value();

    fs::create_directories(to.folder / to.topic);
    fs::rename(from.folder / from.topic / "cards-en.md", to.folder / to.topic / "cards-en.md");
    const OwnDecks own = shelf.take();

    CHECK(own.sync.clashes == 0);
    CHECK(shelf.deckOfCard("u-one") == to.id);
    CHECK(shelf.store.card("u-one", 0).value() == card);
}

TEST_CASE("own decks: a folder with the id of a shipped deck is left alone, and so is the deck",
          "[study][decks]")
{
    Shelf shelf;
    deck::Deck core;
    core.id = "core";
    core.cards.push_back(*checkDraft(draft("shipped-one"), {"train", "x"}).card);
    REQUIRE(shelf.store.synchronise(core).has_value());
    shelf.folder.write("decks/mine/deck.md", "---\ndeck: core\ntitle: Mine\n---\n");

    const OwnDecks own = shelf.take();

    REQUIRE(own.refused.size() == 1);
    CHECK(own.refused.front() == shelf.profile() / "decks" / "mine");
    CHECK(own.sync == collection::SyncReport{});
    CHECK(shelf.deckOfCard("shipped-one") == "core");
    CHECK(deckNameFault("core", takenDeckNames(shelf.store, shelf.profile()).value()) ==
          DeckNameFault::taken);
}

TEST_CASE("own decks: of two folders with one id the first is the deck, the other is told",
          "[study][decks]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("Notes");
    shelf.write("u-one", deck.id);
    shelf.folder.write("decks/notes-copy/deck.md", textIn(deck.folder / "deck.md"));
    shelf.folder.write("decks/notes-copy/a.md", "---\nlang: en\n---\n\n" + draft("u-two").base);

    const OwnDecks own = shelf.take();

    CHECK(own.refused == std::vector{shelf.profile() / "decks" / "notes-copy"});
    CHECK(own.sync.added == 1);
    CHECK(shelf.deckOfCard("u-one") == deck.id);
}

TEST_CASE("own decks: one that cannot be read costs neither its cards nor the other decks",
          "[study][decks][robust]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("Notes");
    shelf.write("u-one", deck.id);
    shelf.take();
    shelf.write("u-two", std::string(firstOwnDeck));
    const fs::path locked = deck.folder / deck.topic;
    fs::permissions(locked, fs::perms::none);
    std::error_code failed;
    const fs::directory_iterator open(locked, failed);
    if (!failed)
        return; // whoever runs this may read everything

    const OwnDecks own = shelf.take();

    CHECK(own.unread == std::vector{deck.folder});
    CHECK(own.sync.added == 1);
    CHECK(shelf.deckOfCard("u-one") == deck.id);
    fs::permissions(locked, fs::perms::owner_all);
}

TEST_CASE("own decks: a folder elsewhere is a deck until it is forgotten, and keeps its files",
          "[study][decks]")
{
    Shelf shelf;
    const TempFolder outside;
    outside.write("notes/README.md", "# About\n");
    const fs::path folder = fs::canonical(outside.path()) / "notes";

    const DeckFolder deck = adoptDeck(shelf.store, shelf.profile(), folder, "Git notes").value();
    CHECK(deck.elsewhere);
    CHECK(deck.folder == folder);
    CHECK(deck.title.en == "Git notes");
    shelf.write("u-one", deck.id);
    shelf.take();
    CHECK(shelf.deckOfCard("u-one") == deck.id);
    CHECK(fs::exists(folder / deck.topic / "cards-en.md"));
    CHECK(adoptDeck(shelf.store, shelf.profile(), folder, "").value() == deck); // known already

    REQUIRE(removeDeck(shelf.store, shelf.profile(), deck).has_value());
    shelf.take();
    CHECK(shelf.deckOfCard("u-one").empty());
    CHECK(fs::exists(folder / deck.topic / "cards-en.md"));
    CHECK(adoptDeck(shelf.store, shelf.profile(), folder, "").value() == deck);
    shelf.take();
    CHECK(shelf.deckOfCard("u-one") == deck.id);
    CHECK(adoptDeck(shelf.store, shelf.profile(), folder / "none", "x").error().code ==
          base::ErrorCode::notFound);
}

TEST_CASE("own decks: only an empty one is removed, and only what Interval wrote", "[study][decks]")
{
    Shelf shelf;
    const DeckFolder deck = shelf.make("Notes");
    shelf.write("u-one", deck.id);
    CHECK_FALSE(isRemovable(deck));
    CHECK(removeDeck(shelf.store, shelf.profile(), deck).error().code ==
          base::ErrorCode::invalidInput);
    CHECK_FALSE(isRemovable(deckFolders({shelf.profile()}).front())); // the one that all have

    fs::remove(deck.folder / deck.topic / "cards-en.md");
    shelf.folder.write("decks/notes/picture.png", "mine");
    REQUIRE(isRemovable(deck));
    REQUIRE(removeDeck(shelf.store, shelf.profile(), deck).has_value());

    CHECK(deckFolders({shelf.profile()}).size() == 1);
    CHECK(textIn(deck.folder / "picture.png") == "mine");
    CHECK(makeDeck(shelf.store, shelf.profile(), "Notes").error().code ==
          base::ErrorCode::invalidInput); // its folder is there, with what is the person's
    fs::remove_all(deck.folder);
    const DeckFolder again = shelf.make("Notes");
    REQUIRE(removeDeck(shelf.store, shelf.profile(), again).has_value());
    CHECK_FALSE(fs::exists(again.folder));
}
