// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/curve.h"
#include "study/calculator/remedies.h"
#include "study/calculator/scenario_link.h"
#include "study/calculator/scenario_values.h"
#include "study/calculator/worksheet.h"
#include "support/catalogue.h"
#include "support/catch.h"

#include <cmath>

using namespace interval;
using namespace interval::study;

namespace {

const std::string training =
    R"({"calculator":"training","model":"Llama-3.1-8B","gpu":"H100 SXM","gpus":8,"zero":3})";
const std::string tooMuch =
    R"({"calculator":"training","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":8})";
const std::vector<std::string> scenarios{
    training,
    tooMuch,
    R"({"calculator":"training","model":"Llama-3.1-8B","gpu":"RTX 4090","method":"qlora"})",
    R"({"calculator":"serving","model":"Llama-3.3-70B","gpu":"H100 SXM","gpus":4,"context":8192})",
    R"({"calculator":"serving","model":"Qwen3-32B","gpu":"H100 SXM","gpus":4,"tp":2,"pp":2})",
    R"({"calculator":"rlhf","algorithm":"ppo","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8})",
    R"({"calculator":"rlhf","algorithm":"dpo","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8})",
    R"({"calculator":"cost","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":2048,"tokens":1.4e12})",
    R"({"calculator":"cost","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8,"text_gb":1000})",
    R"({"calculator":"selection","candidates":["Qwen3-8B"],"gpu":"H100 SXM"})",
    R"({"calculator":"evaluation","question":"interval","n":1000,"correct":700})",
    R"({"calculator":"evaluation","question":"sample-size"})",
    R"({"calculator":"evaluation","question":"pass-at-k","n":200,"correct":30,"k":10})",
    R"({"calculator":"evaluation","question":"eval-cost","n":1000,"input_price":3})",
};

} // namespace

TEST_CASE("worksheet: a slider's way is one step back", "[study][calculator]")
{
    Worksheet sheet(testCatalogue(), training);
    const double before = sheet.answered().estimate.memory->process;

    for (const char* gpus : {"9", "10", "12", "16"})
        sheet.set("gpus", gpus);
    sheet.settle();
    sheet.set("gpus", "32");

    CHECK(sheet.scenario().gpus == 32);
    sheet.undo();
    CHECK(sheet.scenario().gpus == 16);
    sheet.undo();
    CHECK(sheet.scenario().gpus == 8);
    CHECK(sheet.answered().estimate.memory->process == before);
    CHECK_FALSE(sheet.canUndo());
    sheet.redo();
    sheet.redo();
    CHECK(sheet.scenario().gpus == 32);
    CHECK_FALSE(sheet.canRedo());
}

TEST_CASE("worksheet: a contradiction names its key and keeps the last answer",
          "[study][calculator]")
{
    Worksheet sheet(testCatalogue(), withValue(training, "gpus", "12"));
    const double before = sheet.answered().estimate.memory->process;

    sheet.set("tp", "3");

    REQUIRE(sheet.fault().has_value());
    CHECK(sheet.fault()->key == "tp");
    CHECK(sheet.fault()->text.en == "3 does not divide the 32 attention heads");
    CHECK(sheet.fault()->text.zh == "张量并行度 3 除不尽 32 个注意力头");
    CHECK(sheet.scenario().training.degrees.tensor == 3);
    CHECK(sheet.answered().estimate.memory->process == before);
    sheet.set("tp", "4");
    CHECK_FALSE(sheet.fault().has_value());
}

TEST_CASE("worksheet: what cannot be read keeps what was read", "[study][calculator]")
{
    Worksheet sheet(testCatalogue(), training);

    sheet.set("gpus", "0");

    REQUIRE(sheet.fault().has_value());
    CHECK(sheet.fault()->key == "gpus");
    CHECK(sheet.fault()->text.zh == "要在 1 和 1,000,000 之间");
    CHECK(sheet.scenario().gpus == 8);
}

TEST_CASE("worksheet: every contradiction speaks both languages", "[study][calculator]")
{
    for (const auto& [key, value] :
         std::vector<std::pair<std::string, std::string>>{{"tp", "3"},
                                                          {"pp", "33"},
                                                          {"gpus", "0.5"},
                                                          {"ep", "2"},
                                                          {"interleave", "2"},
                                                          {"cp", "8"},
                                                          {"seq", "1e99"}}) {
        CAPTURE(key, value);
        Worksheet sheet(testCatalogue(), training);
        if (key == "cp")
            sheet.set("seq", "1001");
        sheet.set(key, value);
        REQUIRE(sheet.fault().has_value());
        CHECK(sheet.fault()->text.zh != sheet.fault()->text.en);
    }
}

TEST_CASE("values: inner keys are set and go back to their default", "[study][calculator]")
{
    const std::string scenario = R"({"calculator":"training","lora":{"rank":8}})";

    CHECK(withValue(scenario, "lora.dropout", "0.1") ==
          R"({"calculator":"training","lora":{"dropout":0.1,"rank":8}})");
    CHECK(withValue(scenario, "lora.rank", "null") == R"({"calculator":"training"})");
    CHECK(withValue(scenario, "gpus", "not json") == scenario);
}

TEST_CASE("values: tricks are switched one by one", "[study][calculator]")
{
    Worksheet sheet(testCatalogue(), scenarios[5]);
    const auto change = [&](const char* key, bool on) {
        const ValueChange wanted = flagChange(sheet.scenario(), key, on);
        sheet.set(wanted.path, wanted.value);
    };

    change("tricks.offload-frozen", true);
    change("tricks.shared-trunk", true);
    CHECK(flagOf(sheet.scenario(), "tricks.offload-frozen"));
    CHECK(flagOf(sheet.scenario(), "tricks.shared-trunk"));
    change("tricks.offload-frozen", false);
    change("tricks.shared-trunk", false);

    CHECK(sheet.asked().find("tricks") == std::string::npos);
}

TEST_CASE("steps: counts go as people count, shares by five points", "[study][calculator]")
{
    std::vector<double> up{1};
    while (up.back() < 24)
        up.push_back(steppedValue("gpus", up.back(), true));
    CHECK(up == std::vector<double>{1, 2, 3, 4, 6, 8, 12, 16, 24});
    std::vector<double> down{24};
    while (down.back() > 1)
        down.push_back(steppedValue("gpus", down.back(), false));
    CHECK(down == std::vector<double>{24, 16, 12, 8, 6, 4, 3, 2, 1});
    CHECK(steppedValue("gpus", 1, false) == 1);
    CHECK(steppedValue("mfu", 0.4, true) == Approx(0.45));
    CHECK(steppedValue("tokens", 1e12, true) == Approx(1.5e12));
}

TEST_CASE("links: a scenario survives a chat", "[study][calculator]")
{
    for (const std::string& scenario : scenarios) {
        CAPTURE(scenario);
        const std::string link = scenarioLink(scenario);
        CHECK(link.rfind("interval:", 0) == 0);
        CHECK(link.find(' ') == std::string::npos);
        const auto back = scenarioFromText("  " + link + "\n");
        REQUIRE(back.has_value());
        CHECK(withValue(*back, "x", "null") == withValue(scenario, "x", "null"));
    }
    const std::string odd =
        R"({"calculator":"training","gpu":{"memory_gb":24},"model":"50% & \"100\"","software":"2023"})";
    CHECK(scenarioFromText(scenarioLink(odd)).value() == odd);
}

TEST_CASE("links: what is none says so", "[study][calculator][robust]")
{
    for (const char* text : {"", "hello", "interval:training?gpus", "interval:training?a=%4",
                             "interval:training?a=%zz", "[1]", "{\"a\":"}) {
        CAPTURE(text);
        const auto read = scenarioFromText(text);
        REQUIRE_FALSE(read.has_value());
        CHECK_FALSE(read.error().zh.empty());
    }
}

TEST_CASE("curves: every axis rises, holds the scenario and is finite", "[study][calculator]")
{
    for (const std::string& scenario : scenarios) {
        CAPTURE(scenario);
        const Answered answered = answer(scenario, *testCatalogue()).value();
        for (const CurveAxis& axis : curveAxes(answered.scenario)) {
            CAPTURE(axis.key);
            const Curve curve = curveOver(answered, axis);
            REQUIRE(curve.points.size() > 3);
            bool here = false;
            for (std::size_t i = 0; i < curve.points.size(); ++i) {
                const CurvePoint& point = curve.points[i];
                CHECK(std::isfinite(point.y));
                CHECK(point.low <= point.y);
                CHECK(point.high >= point.y);
                CHECK((i == 0 || point.x > curve.points[i - 1].x));
                here = here || (point.x == curve.here.x && point.y == Approx(curve.here.y));
            }
            CHECK(here);
        }
    }
}

TEST_CASE("curves: the border is where fitting ends", "[study][calculator]")
{
    const Answered answered = answer(withValue(tooMuch, "zero", "3"), *testCatalogue()).value();

    const Curve curve = curveOver(answered, {"gpus", CurveValue::memoryPerGpu});

    REQUIRE(curve.limit.has_value());
    const auto gpus = static_cast<int>(*curve.limit);
    const auto fits = [&](int count) {
        return answer(withValue(answered.written, "gpus", std::to_string(count)), *testCatalogue())
            ->estimate.fits();
    };
    CHECK(fits(gpus));
    CHECK_FALSE(fits(gpus - 1));
}

TEST_CASE("remedies: what is offered fits, and nothing is offered without need",
          "[study][calculator]")
{
    CHECK(remedies(answer(training, *testCatalogue()).value(), *testCatalogue()).empty());
    for (const std::string& scenario :
         {tooMuch, withValue(tooMuch, "gpus", "64"),
          std::string(R"({"calculator":"serving","model":"Llama-3.3-70B","gpu":"H100 SXM"})"),
          std::string(
              R"({"calculator":"rlhf","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":8})")}) {
        CAPTURE(scenario);
        const Answered answered = answer(scenario, *testCatalogue()).value();
        REQUIRE_FALSE(answered.estimate.fits());
        const auto offered = remedies(answered, *testCatalogue());
        CHECK(offered.size() <= 3);
        for (const Remedy& remedy : offered) {
            CAPTURE(remedy.key, remedy.value);
            const auto after =
                answer(withValue(scenario, remedy.key, remedy.value), *testCatalogue()).value();
            CHECK(after.estimate.fits());
            CHECK(after.estimate.memory->process == remedy.bytes);
        }
    }
    CHECK_FALSE(remedies(answer(withValue(tooMuch, "gpus", "64"), *testCatalogue()).value(),
                         *testCatalogue())
                    .empty());
}

TEST_CASE("layouts: a row put into the scenario needs what the row says", "[study][calculator]")
{
    const std::string scenario = withValue(tooMuch, "gpus", "16");
    const Answered plan = answer(layoutQuestion(scenario, "fastest"), *testCatalogue()).value();
    REQUIRE_FALSE(plan.estimate.layouts.empty());

    for (const compute::LayoutRow& row : plan.estimate.layouts) {
        const auto spread = answer(withLayout(scenario, row), *testCatalogue());
        REQUIRE(spread.has_value());
        CHECK(spread->estimate.memory->process == Approx(row.bytes));
    }
}

TEST_CASE("key inputs: every calculator has some, and each has a value", "[study][calculator]")
{
    for (const std::string& scenario : scenarios) {
        CAPTURE(scenario);
        const Answered answered = answer(scenario, *testCatalogue()).value();
        const auto keys = keyInputs(answered.scenario);
        CHECK_FALSE(keys.empty());
        for (const std::string_view key : keys)
            CHECK(numberOf(answered.scenario, key).has_value());
    }
}
