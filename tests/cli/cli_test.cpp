// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as a shell would and looks at what it prints and how it ends.
#include "cli/shell.h"
#include "collection/collection.h"
#include "support/sample_deck.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace interval;
using nlohmann::json;

namespace {

const std::string shippedDeck = INTERVAL_SOURCE_DIR "/content/decks/core";

bool close(const json& actual, const json& expected)
{
    const double wanted = expected.get<double>();
    return std::abs(actual.get<double>() - wanted) <= 1e-9 * std::abs(wanted);
}

const std::string card = "## 问 {#a-one}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n"
                         "### 要点\n\n- 一\n- 二\n";

} // namespace

TEST_CASE("schedule replay: every reference sequence, as JSON lines", "[cli][schedule]")
{
    const json vectors = json::parse(textOf(INTERVAL_TEST_DATA "/fsrs/vectors.json"));
    std::string input;
    for (const json& sequence : vectors["sequences"]) {
        json reviews = json::array();
        for (const json& step : sequence["steps"])
            reviews.push_back({{"elapsed_days", step["t"]}, {"rating", step["g"]}});
        input += json{{"parameters", sequence["w"]},
                      {"desired_retention", sequence["desired_retention"]},
                      {"enable_short_term", sequence["enable_short_term"]},
                      {"reviews", reviews}}
                     .dump() +
                 "\n";
    }

    const Outcome outcome = run("schedule replay -", input);

    REQUIRE(outcome.code == 0);
    const auto answers = lines(outcome.out);
    REQUIRE(answers.size() == vectors["sequences"].size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const json& reference = vectors["sequences"][i]["steps"];
        const json& steps = answers[i]["steps"];
        REQUIRE(steps.size() == reference.size());
        for (std::size_t k = 0; k < steps.size(); ++k) {
            CAPTURE(i, k);
            REQUIRE(close(steps[k]["stability"], reference[k]["ref_s"]));
            REQUIRE(close(steps[k]["difficulty"], reference[k]["ref_d"]));
            REQUIRE(close(steps[k]["interval"], reference[k]["ref_ivl"]));
            REQUIRE(steps[k]["retrievability"].is_null() == (k == 0));
            if (k > 0)
                REQUIRE(close(steps[k]["retrievability"], reference[k]["ref_r"]));
        }
    }
}

TEST_CASE("schedule replay: defaults, empty logs and blank lines", "[cli][schedule]")
{
    const Outcome outcome = run("schedule replay -", R"({"reviews":[]})"
                                                     "\r\n\r\n"
                                                     R"({"parameters":null,"reviews":[)"
                                                     R"({"elapsed_days":0,"rating":3}]})");

    REQUIRE(outcome.code == 0);
    const auto answers = lines(outcome.out);
    REQUIRE(answers.size() == 2);
    CHECK(answers[0] == json{{"steps", json::array()}});
    CHECK(answers[1]["steps"][0]["stability"] == 2.3065);
}

TEST_CASE("schedule replay: parameters out of range never give what is no number",
          "[cli][schedule]")
{
    std::string zeros = "0";
    for (int i = 1; i < 21; ++i)
        zeros += ",0";

    const Outcome outcome =
        run("schedule replay -", "{\"parameters\":[" + zeros +
                                     "],\"reviews\":[{\"elapsed_days\":0,\"rating\":1},"
                                     "{\"elapsed_days\":2147483647,\"rating\":4}]}");

    REQUIRE(outcome.code == 0);
    const json steps = lines(outcome.out).at(0)["steps"];
    for (const json& step : steps)
        for (const char* key : {"stability", "difficulty", "interval"})
            CHECK(step[key].is_number());
}

TEST_CASE("schedule replay: bad input is one line that names the field", "[cli][schedule]")
{
    struct Row {
        const char* line;
        const char* field;
    };
    const auto row = GENERATE(
        Row{"{", "not a JSON object"}, Row{"[1]", "not a JSON object"}, Row{"{}", "reviews"},
        Row{R"({"reviews":{}})", "reviews"}, Row{R"({"reviews":[1]})", "reviews[0]"},
        Row{R"({"reviews":[{"elapsed_days":0,"rating":5}]})", "reviews[0].rating"},
        Row{R"({"reviews":[{"elapsed_days":0,"rating":2.5}]})", "reviews[0].rating"},
        Row{R"({"reviews":[{"elapsed_days":0,"rating":3},{"elapsed_days":-1,"rating":3}]})",
            "reviews[1].elapsed_days"},
        Row{R"({"reviews":[{"elapsed_days":1e99,"rating":3}]})", "reviews[0].elapsed_days"},
        Row{R"({"reviews":[{"elapsed_days":99999999999,"rating":3}]})", "reviews[0].elapsed_days"},
        Row{R"({"reviews":[],"parameters":[1,2]})", "parameters"},
        Row{R"({"reviews":[],"parameters":["x"]})", "parameters[0]"},
        Row{R"({"reviews":[],"parameters":7})", "parameters"},
        Row{R"({"reviews":[],"desired_retention":1})", "desired_retention"},
        Row{R"({"reviews":[],"enable_short_term":"no"})", "enable_short_term"});
    CAPTURE(row.line);

    const Outcome outcome = run("schedule replay -", std::string("\n") + row.line + "\n");

    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.errors.find("line 2: ") != std::string::npos);
    CHECK(outcome.errors.find(row.field) != std::string::npos);
    CHECK(std::count(outcome.errors.begin(), outcome.errors.end(), '\n') == 1);
}

TEST_CASE("deck check: counts, claims and findings", "[cli][deck]")
{
    const Outcome outcome = run("deck check --json " + shippedDeck);

    CHECK(outcome.code == 0);
    const json report = json::parse(outcome.out);
    int cards = 0;
    for (const auto& [kind, count] : report["kinds"].items())
        cards += count.get<int>();
    CHECK(report["deck"] == "core");
    CHECK(report["cards"] == cards);
    CHECK(report["languages"]["zh-CN"] == report["cards"]);
    CHECK(report["languages"]["en"] == report["cards"]);
    CHECK(report["topics"].size() >= 5);
    CHECK(report["claims_covered"].is_array());
    CHECK(report["errors"] == 0);
    CHECK(run("deck check " + shippedDeck).out.find("0 errors") != std::string::npos);
}

TEST_CASE("deck check: an error is found, placed, and ends in 1; a bad byte breaks no JSON",
          "[cli][deck]")
{
    const TempFolder folder;
    folder.write("t/a.md", card + "\n## 坏 {#\xff}\n\n" + card.substr(card.find("```")));

    const Outcome outcome = run("deck check --json '" + folder.path().string() + "'");

    CHECK(outcome.code == 1);
    const json report = json::parse(outcome.out);
    CHECK(report["cards"] == 1);
    CHECK(report["errors"] == 2);
    const json& found = report["diagnostics"][0];
    CHECK(found["file"] == "t/a.md");
    CHECK(found["line"] == 13);
    CHECK(found["column"] == 8);
    CHECK(found["severity"] == "error");
    CHECK(found["code"].is_string());
    CHECK(found["text"].is_string());
    CHECK(run("deck check '" + folder.path().string() + "'").out.find("t/a.md:13:8: error: E") !=
          std::string::npos);
    CHECK(run("deck check /nowhere").code == 3);
}

TEST_CASE("deck fmt: rewrites, says which, and once is enough", "[cli][deck]")
{
    const TempFolder folder;
    folder.write("a.md", card + "\n\n\n");
    folder.write("picture.png", "a  \n\n\n");
    const std::string file = "'" + (folder.path() / "a.md").string() + "'";

    CHECK(run("deck fmt --check " + file).code == 1);
    const Outcome first = run("deck fmt " + file);
    CHECK(first.code == 0);
    CHECK(first.out.find("a.md") != std::string::npos);
    CHECK(textOf(folder.path() / "a.md") == card);
    CHECK(run("deck fmt " + file).out.empty());
    CHECK(run("deck fmt '" + (folder.path() / "picture.png").string() + "'").code == 2);
    CHECK(textOf(folder.path() / "picture.png") == "a  \n\n\n");
    CHECK(run("deck fmt /nowhere.md").code == 3);
    CHECK(run("deck fmt --check " + shippedDeck).code == 0);
}

TEST_CASE("cli: a drill is shown with its numbers and judged", "[cli][drill]")
{
    const TempFolder folder;
    folder.write("core/deck.md", textOf(shippedDeck + "/deck.md"));
    folder.write("core/train/drills.md",
                 "---\nformat: 1\ndeck: core\ntopic: train\nsubtopic: drills\nlang: zh-CN\n---\n\n"
                 "# 计算题\n\n## {params:B} 模型的状态？ {#drill-adamw-states}\n\n"
                 "```card\ntype: drill\ndifficulty: 2\nsource: ZeRO\n```\n\n```drill\n"
                 "formula = model-states\nparam params = 7e9\nparam bytes_per_param = 16\n"
                 "unit = GB\ntolerance = 3%\nexample -> 112\n```\n");
    const std::string deck = " --deck " + (folder.path() / "core").string() + " --lang zh-CN";

    const Outcome shown = run("drill show drill-adamw-states" + deck);
    const Outcome right = run("drill answer drill-adamw-states '112 GB'" + deck);
    const Outcome mixed = run("drill answer drill-adamw-states 104.3" + deck);
    const Outcome unread = run("drill answer drill-adamw-states many" + deck);

    CHECK(shown.out.find("7B 模型的状态") != std::string::npos);
    CHECK(right.code == 0);
    CHECK(right.out.find("right") == 0);
    CHECK(mixed.code == 1);
    CHECK(mixed.out.find("GiB") != std::string::npos);
    CHECK(unread.code == 2);
    CHECK(run("drill show nothing" + deck).code == 2);
}

TEST_CASE("due: what waits in a profile, beside an open window", "[cli][due]")
{
    const TempFolder folder;
    auto collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();
    REQUIRE(collection.synchronise(sampleDeck(30)).has_value());
    const std::string profile = "--profile '" + folder.path().string() + "'";

    const Outcome outcome = run("due --json " + profile);

    CHECK(outcome.code == 0);
    CHECK(json::parse(outcome.out) ==
          json{{"new", 20}, {"learning", 0}, {"review", 0}, {"minutes", 25.0}});
    CHECK(run("due " + profile).out.find("20 new") != std::string::npos);
    const Outcome none = run("due --profile /nowhere");
    CHECK(none.code == 3);
    CHECK(none.errors.find("/nowhere/collection.db") != std::string::npos);
}

TEST_CASE("usage: what is missing or unknown ends in 2", "[cli]")
{
    for (const char* arguments : {"", "deck", "deck check", "schedule", "fly", "due --fly"}) {
        CAPTURE(arguments);
        CHECK(run(arguments).code == 2);
    }
    CHECK(run("--help").code == 0);
}
