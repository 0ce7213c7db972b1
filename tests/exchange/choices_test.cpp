// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can choose about an import.
#include "exchange/import.h"
#include "support/temp_folder.h"

#include "support/catch.h"

using namespace interval;
using collection::NoteFate;
using exchange::EditWinner;

namespace {

const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

struct Desk {
    TempFolder folder;
    TempFolder outside;
    collection::Collection collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    [[nodiscard]] exchange::ImportPlan plan(const std::string& rows) const
    {
        outside.write("in.txt", "#separator:tab\n#html:true\n#deck:From::File\n" + rows);
        return exchange::planImport(collection, folder.path(), outside.path() / "in.txt", settings)
            .value();
    }
    collection::ImportCounts take(const std::string& rows,
                                  const exchange::ImportChoices& choices = {})
    {
        return exchange::applyImport(collection, folder.path(), plan(rows), choices).value();
    }
    [[nodiscard]] std::vector<std::string> notes(const std::string& query) const
    {
        const auto ids =
            collection
                .find(collection::parseQuery(query).value(), {settings.now, settings.today(), 8},
                      {collection::SearchOrder::deck})
                .value();
        std::vector<std::string> found;
        for (const collection::CardId id : ids)
            found.push_back(collection.card(id)->note);
        return found;
    }
    [[nodiscard]] std::string answer(const std::string& note) const
    {
        return collection.note(note)->texts[1]->explanation;
    }
    /// The person writes another answer.
    void edit(const std::string& note, const std::string& answer)
    {
        deck::CardText text = *collection.note(note)->texts[1];
        text.explanation = answer;
        REQUIRE(collection.editText(note, base::Language::en, text).has_value());
    }
};

} // namespace

TEST_CASE("import: a tag for all that comes in stays when the file has a newer text", "[exchange]")
{
    Desk desk;
    exchange::ImportChoices choices;
    choices.tag = "from-anki";

    CHECK(desk.take("one?\t1\ntwo?\t2\n", choices).added == 2);
    CHECK(desk.notes("tag:from-anki").size() == 2);
    CHECK(desk.take("one?\t1\ntwo?\t2\n").unchanged == 2);
    CHECK(desk.take("one?\tnewer\ntwo?\t2\n").changed == 1);

    CHECK(desk.notes("tag:from-anki").size() == 2);
    CHECK(desk.notes("tag:from-anki newer").size() == 1);
}

TEST_CASE("import: a tag of two words is refused, and nothing comes in", "[exchange]")
{
    Desk desk;
    exchange::ImportChoices choices;
    choices.tag = "two words";
    const auto plan = desk.plan("one?\t1\n");

    const auto done = exchange::applyImport(desk.collection, desk.folder.path(), plan, choices);

    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == base::ErrorCode::invalidInput);
    CHECK(desk.notes("").empty());
}

TEST_CASE("import: the deck that was chosen, and the file is known again", "[exchange]")
{
    Desk desk;
    exchange::ImportChoices choices;
    choices.deck = "Interviews::2027";

    (void)desk.take("one?\t1\n", choices);

    CHECK(desk.notes("deck:Interviews::2027").size() == 1);
    CHECK(desk.notes("topic:Interviews").size() == 1);
    CHECK(desk.notes("deck:From").empty());
    CHECK(desk.plan("one?\t1\n").count(NoteFate::unchanged) == 1);
}

TEST_CASE("import: of a card edited in both places the text that was chosen stays", "[exchange]")
{
    const auto winner = GENERATE(EditWinner::mine, EditWinner::file);
    const bool turned = GENERATE(false, true); // the choice for this one card is the other
    CAPTURE(winner == EditWinner::file, turned);
    Desk desk;
    (void)desk.take("one?\t1\ntwo?\t2\n");
    const auto notes = desk.notes("");
    desk.edit(notes[0], "mine");
    exchange::ImportChoices choices;
    choices.winner = winner;
    if (turned)
        choices.exceptions.insert(0);

    const auto plan = desk.plan("one?\tnewer\ntwo?\t2\n");
    CHECK(plan.count(NoteFate::edited) == 1);
    const bool file = (winner == EditWinner::file) != turned;
    CHECK(plan.writes(choices) == (file ? 1 : 0));
    const auto done =
        exchange::applyImport(desk.collection, desk.folder.path(), plan, choices).value();

    CHECK(desk.answer(notes[0]) == (file ? "newer" : "mine"));
    CHECK(done.changed == (file ? 1 : 0));
    CHECK(done.kept == (file ? 0 : 1));
    CHECK(desk.notes("newer").size() == (file ? 1U : 0U));
    // What the person wrote can be had back from the versions of the card.
    const auto versions = desk.collection.versions(notes[0]).value();
    REQUIRE(versions.size() == (file ? 1U : 0U));
    if (file) {
        CHECK(versions[0].base.find("mine") != std::string::npos);
        CHECK(desk.plan("one?\tnewer\ntwo?\t2\n").count(NoteFate::unchanged) == 2);
    }
}
