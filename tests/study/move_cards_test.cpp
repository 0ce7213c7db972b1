// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that go from one deck to another: in the collection and in the files, there and back.
#include "study/move_cards.h"
#include "study/own_cards.h"
#include "study/own_decks.h"
#include "support/catch.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include <fstream>
#include <sstream>

using namespace interval;
using namespace interval::study;
using collection::Act;
using collection::CardId;
using collection::ChangeCounts;

namespace fs = std::filesystem;

namespace {

constexpr base::Instant now{1'793'620'800'000, 480};

CardDraft draft(const std::string& id, bool translated = false)
{
    return {base::Language::en,
            "## What is " + id + "? {#" + id +
                "}\n\n```card\ntype: basic\ndifficulty: 2\ntags: mine\n```\n\n### Key points\n\n- "
                "a\n- b\n",
            translated ? "## " + id + " 是什么？ {#" + id + "}\n\n### 要点\n\n- 甲\n- 乙\n" : ""};
}

std::string textIn(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// A profile with two own decks beside the first.
struct Shelf {
    TempFolder folder;
    collection::Collection store =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();
    DeckFolder red = makeDeck(store, folder.path(), "Red").value();
    DeckFolder blue = makeDeck(store, folder.path(), "Blue").value();

    [[nodiscard]] DeckPlaces places() const { return {folder.path()}; }
    OwnDecks take() { return takeOwnDecks(store, folder.path()).value(); }
    CardId write(const std::string& id, const DeckFolder& deck, bool translated = false)
    {
        REQUIRE(writeOwnCard(places(), id, draft(id, translated), deck.id).has_value());
        take();
        return card(id);
    }
    [[nodiscard]] CardId card(const std::string& note) const
    {
        return store.card(note, 0).value().id;
    }
    base::Result<ChangeCounts> move(const DeckFolder& deck, const std::vector<CardId>& cards)
    {
        return moveCards(store, deck.id, cards, now);
    }
    /// Which deck the collection says a card is in.
    [[nodiscard]] std::string deckOf(CardId id) const
    {
        return store.found(std::vector{id}, base::Language::en).value().at(0).deck;
    }
    /// The folder in whose files a card stands; empty: in none.
    [[nodiscard]] std::string folderOf(const std::string& note) const
    {
        const auto found = findOwnCard(places(), note).value();
        return found ? found->deck.id : std::string();
    }
    [[nodiscard]] CardDraft draftOf(const std::string& note) const
    {
        return findOwnCard(places(), note).value().value().draft;
    }
    void answer(CardId id)
    {
        const auto before = store.card(id).value();
        auto after = before;
        after.state = {scheduling::Phase::review, 0, scheduling::MemoryState{4, 5}, 4, 1, 0};
        after.dueDay = 10;
        REQUIRE(store.answer(before, after, {}).has_value());
    }
    /// A note as an import brings it in.
    void import(const std::string& question)
    {
        collection::ImportedNote note;
        note.deck = "Anki::Serving";
        note.guid = "guid";
        note.card.id = "anki-note";
        note.card.topic = "Anki";
        note.card.subtopic = "Serving";
        note.card.difficulty = 3;
        note.card.tags = {"speed"};
        deck::CardText text;
        text.question = question;
        text.answer = "It *packs* requests.";
        note.card.baseLanguage = base::Language::en;
        note.card.texts[static_cast<std::size_t>(base::Language::en)] = text;
        imported = store.import(std::vector{note}).value();
    }
    collection::ImportCounts imported;
};

} // namespace

TEST_CASE(
    "moving: a card goes with its Markdown, its history and its translation; undo and redo follow",
    "[study][move]")
{
    Shelf shelf;
    const CardId stays = shelf.write("u-stays", shelf.red, true);
    const CardId goes = shelf.write("u-goes", shelf.red, true);
    shelf.answer(goes);
    const auto before = shelf.store.card(goes).value();
    const fs::path page = shelf.red.folder / "u-red" / "cards-en.md";
    const std::string redBefore = textIn(page);

    const auto counts = shelf.move(shelf.blue, {goes});

    CHECK(counts.value() == ChangeCounts{1, 0, 0, 0});
    CHECK(shelf.deckOf(goes) == shelf.blue.id);
    CHECK(shelf.folderOf("u-goes") == shelf.blue.id);
    CHECK(shelf.draftOf("u-goes") == draft("u-goes", true));
    CHECK(shelf.draftOf("u-stays") == draft("u-stays", true));
    CHECK(shelf.deckOf(stays) == shelf.red.id);
    CHECK(textIn(page).find("u-goes") == std::string::npos);
    CHECK(textIn(shelf.red.folder / "u-red" / "cards-en.zh-CN.md").find("u-goes") ==
          std::string::npos);
    CHECK(shelf.store.card(goes).value() == before);
    CHECK(shelf.store.reviews(goes)->size() == 1);
    CHECK(shelf.store.note("u-goes")->topic == "u-blue");
    const OwnDecks again = shelf.take();
    CHECK(again.sync == collection::SyncReport{});
    for (const deck::Deck& deck : again.decks)
        CHECK(deck.diagnostics.empty());

    const auto undone = undoAct(shelf.store);
    CHECK(undone->act == Act::move);
    CHECK(undone->cards == 1);
    CHECK(shelf.deckOf(goes) == shelf.red.id);
    CHECK(textIn(page) == redBefore);
    CHECK(shelf.draftOf("u-goes") == draft("u-goes", true));
    CHECK(shelf.store.note("u-goes")->topic == "u-red");
    CHECK(shelf.take().sync == collection::SyncReport{});

    REQUIRE(redoAct(shelf.store).has_value());
    CHECK(shelf.deckOf(goes) == shelf.blue.id);
    CHECK(shelf.folderOf("u-goes") == shelf.blue.id);
    // What came before it in the journal is undone as ever.
    REQUIRE(undoAct(shelf.store).has_value());
    CHECK(undoAct(shelf.store)->act == Act::grade);
}

TEST_CASE("moving: a card that was brought in is written into the files, and stays there",
          "[study][move]")
{
    Shelf shelf;
    shelf.import("How does batching help?");
    const CardId id = shelf.card("anki-note");
    const auto text = shelf.store.note("anki-note").value();
    const auto found = shelf.store.found(std::vector{id}, base::Language::en).value();

    CHECK(shelf.move(shelf.blue, {id}).value() == ChangeCounts{1, 0, 0, 0});

    CHECK(shelf.deckOf(id) == shelf.blue.id);
    CHECK(shelf.folderOf("anki-note") == shelf.blue.id);
    const auto moved = shelf.store.note("anki-note").value();
    CHECK(moved.texts == text.texts);
    CHECK(moved.tags == text.tags);
    CHECK(moved.topic == "u-blue");
    // A newer text of the package leaves alone what stands in the person's files.
    shelf.import("How does continuous batching help?");
    CHECK(shelf.imported.kept == 1);
    CHECK(shelf.deckOf(id) == shelf.blue.id);

    REQUIRE(undoAct(shelf.store).has_value());
    CHECK(shelf.folderOf("anki-note").empty());
    CHECK(shelf.store.found(std::vector{id}, base::Language::en).value() == found);
    CHECK(shelf.store.freshCards(0, 10)->size() == 1);
    shelf.import("How does batching help?");
    CHECK(shelf.imported.unchanged == 1);
}

TEST_CASE("moving: shipped cards stay, and so do texts that cannot be Markdown of a deck",
          "[study][move]")
{
    Shelf shelf;
    REQUIRE(shelf.store.synchronise(sampleDeck(1)).has_value());
    shelf.import("");
    const CardId own = shelf.write("u-own", shelf.red);
    const std::vector<CardId> all{shelf.card("card-0"), shelf.card("anki-note"), own};

    CHECK(shelf.move(shelf.blue, all).value() == ChangeCounts{1, 2, 0, 2});
    CHECK(shelf.deckOf(all[0]) == "sample");
    CHECK(shelf.deckOf(all[1]) == "Anki::Serving");
    CHECK(shelf.deckOf(own) == shelf.blue.id);
    CHECK(shelf.move(shelf.blue, {own}).value() == ChangeCounts{0, 1, 0, 0});
    CHECK(moveCards(shelf.store, "u-none", all, now).error().code == base::ErrorCode::notFound);
}

TEST_CASE("moving: a card of another topic keeps it, on a page of the same name", "[study][move]")
{
    Shelf shelf;
    shelf.folder.write(
        "decks/red/rlhf/ppo.md",
        "---\nformat: 1\nlang: en\ntitle: PPO\n---\n\n# PPO\n\nRead this first.\n\n"
        "## One {#u-one}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\nFree text.\n\n"
        "### Key points\n\n- a\n- b\n\n"
        "## Two {#u-two}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### Key "
        "points\n\n- c\n- d\n");
    // Of the same name, but for cards in Chinese: cards in English do not stand there.
    shelf.folder.write("decks/blue/rlhf/dpo.md", "---\nformat: 1\nlang: zh-CN\n---\n\n# DPO\n");
    shelf.folder.write(
        "decks/red/rlhf/dpo.md",
        "---\nformat: 1\nlang: en\n---\n\n# DPO\n\n## Three {#u-three}\n\n```card\ntype: "
        "basic\ndifficulty: 2\n```\n\n### Key points\n\n- e\n- f\n");
    shelf.take();

    CHECK(shelf.move(shelf.blue, {shelf.card("u-one"), shelf.card("u-three")})->changed == 2);

    CHECK(shelf.store.note("u-one")->topic == "rlhf");
    CHECK(shelf.store.note("u-one")->subtopic == "ppo");
    const std::string page = textIn(shelf.blue.folder / "rlhf" / "ppo.md");
    CHECK(page.find("# PPO") != std::string::npos);
    CHECK(page.find("Free text.") != std::string::npos);
    const std::string left = textIn(shelf.red.folder / "rlhf" / "ppo.md");
    CHECK(left.find("Read this first.") != std::string::npos);
    CHECK(left.find("u-two") != std::string::npos);
    CHECK(shelf.folderOf("u-three") == shelf.blue.id);
    CHECK(shelf.store.note("u-three")->baseLanguage == base::Language::en);
    for (const deck::Deck& deck : shelf.take().decks)
        CHECK(deck.diagnostics.empty());
}

TEST_CASE("moving: a file that cannot be written leaves everything as it was", "[study][move]")
{
    Shelf shelf;
    const CardId id = shelf.write("u-one", shelf.red, true);
    const fs::path there = shelf.blue.folder / "u-blue" / "cards-en.md";
    const fs::path here = shelf.red.folder / "u-red" / "cards-en.md";
    const std::string before = textIn(here);
    const auto blocked = GENERATE_REF(there, here);
    CAPTURE(blocked);
    fs::create_directories(blocked.string() + ".new/in the way");

    CHECK(shelf.move(shelf.blue, {id}).error().code == base::ErrorCode::cannotWrite);

    CHECK(shelf.deckOf(id) == shelf.red.id);
    CHECK(shelf.folderOf("u-one") == shelf.red.id);
    CHECK(textIn(here) == before);
    CHECK_FALSE(fs::exists(there));
    CHECK(shelf.take().sync == collection::SyncReport{});
    fs::remove_all(blocked.string() + ".new");
    CHECK(shelf.move(shelf.blue, {id})->changed == 1);
}

TEST_CASE("moving: ended between the files, no card is lost and moving again ends it",
          "[study][move]")
{
    Shelf shelf;
    const CardId id = shelf.write("u-one", shelf.red);
    // As a crash leaves it that comes when the text stands where it goes, and nothing else is done.
    shelf.folder.write("decks/blue/u-blue/cards-en.md",
                       textIn(shelf.red.folder / "u-red" / "cards-en.md"));

    CHECK(shelf.take().sync.clashes == 1);
    CHECK(shelf.deckOf(id) == shelf.red.id);
    CHECK(shelf.store.freshCards(0, 10)->size() == 1);

    CHECK(shelf.move(shelf.blue, {id})->changed == 1);
    CHECK(shelf.deckOf(id) == shelf.blue.id);
    CHECK(textIn(shelf.red.folder / "u-red" / "cards-en.md").find("u-one") == std::string::npos);
    CHECK(shelf.take().sync == collection::SyncReport{});
}

TEST_CASE("moving: undone when the deck is gone, the cards stay where they are", "[study][move]")
{
    Shelf shelf;
    const CardId id = shelf.write("u-one", shelf.red);
    REQUIRE(shelf.move(shelf.blue, {id}).has_value());
    fs::remove_all(shelf.red.folder);

    CHECK(undoAct(shelf.store)->act == Act::move);

    CHECK(shelf.folderOf("u-one") == shelf.blue.id);
    CHECK(shelf.deckOf(id) == shelf.blue.id);
    CHECK(shelf.store.freshCards(0, 10)->size() == 1);
}

TEST_CASE("moving: many cards of one page go together, in their order", "[study][move]")
{
    Shelf shelf;
    constexpr int many = 300;
    std::string page = "---\nformat: 1\nlang: en\n---\n\n# Many\n";
    for (int i = 0; i < many; ++i)
        page += "\n## Question " + std::to_string(i) + " {#u-" + std::to_string(100 + i) +
                "}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### Key points\n\n- a\n- b\n";
    shelf.folder.write("decks/red/many.md", page);
    shelf.take();
    std::vector<CardId> odd;
    for (int i = 1; i < many; i += 2)
        odd.push_back(shelf.card("u-" + std::to_string(100 + i)));

    CHECK(shelf.move(shelf.blue, odd)->changed == many / 2);

    const OwnDecks own = shelf.take();
    REQUIRE(own.decks.size() == 2);
    for (const deck::Deck& deck : own.decks)
        for (std::size_t i = 0; i < deck.cards.size(); ++i)
            CHECK(deck.cards[i].id ==
                  "u-" + std::to_string(100 + 2 * static_cast<int>(i) + (deck.id == "u-blue")));
    REQUIRE(undoAct(shelf.store).has_value());
    CHECK(shelf.take().decks.at(1).cards.size() == many);
}
