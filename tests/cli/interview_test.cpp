// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "collection/collection.h"
#include "support/sample_deck.h"

#include "support/catch.h"

using namespace interval;
using nlohmann::json;

namespace {

/// A profile with twenty cards of two topics.
class Profile {
public:
    Profile()
    {
        auto deck = sampleDeck(20);
        for (std::size_t i = 10; i < deck.cards.size(); ++i)
            deck.cards[i].topic = "rlhf";
        auto store =
            collection::Collection::open(folder_.path(), collection::Access::readWrite).value();
        (void)store.synchronise(deck).value();
    }

    [[nodiscard]] Outcome simulate(const std::string& arguments) const
    {
        return run("interview simulate " + arguments + " --profile " + folder_.path().string());
    }

private:
    TempFolder folder_;
};

} // namespace

TEST_CASE("interview simulate: the same seed, the same questions, in the time", "[cli][mock]")
{
    const Profile profile;
    const Outcome outcome = profile.simulate("7 --minutes 20 --json");
    REQUIRE(outcome.code == 0);
    const json answer = json::parse(outcome.out);
    CHECK(answer["seed"] == 7);
    REQUIRE(answer["questions"].size() == 10); // two minutes each
    CHECK(answer["questions"][9]["at_seconds"] == 18 * 60);
    CHECK(answer["questions"][0]["kind"] == "concept");
    CHECK_FALSE(answer["questions"][0]["question"].get<std::string>().empty());

    CHECK(profile.simulate("7 --minutes 20 --json").out == outcome.out);
    CHECK(profile.simulate("8 --minutes 20 --json").out != outcome.out);
    CHECK(lines(profile.simulate("7 --topics rlhf --minutes 10 --json")
                    .out)[0]["questions"][4]["topic"] == "rlhf");
    CHECK(profile.simulate("7 --minutes 10 --en").out.find("Question ") != std::string::npos);
}

TEST_CASE("interview simulate: bad input is told", "[cli][mock]")
{
    const Profile profile;
    CHECK(profile.simulate("").code == 2);
    CHECK(profile.simulate("seven").code == 2);
    CHECK(profile.simulate("7 --minutes 5").code == 2);
    CHECK(profile.simulate("7 --level king").code == 2);
    const Outcome weight = profile.simulate("7 --topics rlhf:9");
    CHECK(weight.code == 2);
    CHECK(weight.errors.find("rlhf:9") != std::string::npos);
    CHECK(profile.simulate("7 --topics nowhere").code == 1);
    CHECK(profile.simulate("7 --planned").code == 3);
    CHECK(run("interview simulate 7 --profile /nowhere").code == 3);
}
