// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drill_support.h"

#include "study/drills/expression.h"
#include "study/drills/placeholders.h"
#include "study/drills/random.h"

#include <cmath>
#include <set>

using namespace interval;
using namespace interval::study;

namespace {

double computed(const std::string& text)
{
    deck::Names used;
    const auto read = deck::readExpression(text, {"a", "b"}, used);
    if (!read)
        FAIL(read.error().text);
    return evaluated<double>(*read, [](std::string_view name) { return name == "a" ? 6.0 : 4.0; });
}

std::vector<DrillFault> faultsOf(const std::string& lines, const std::string& question = "多少？")
{
    const auto drill = Drill::compile(drillCard(lines, question));
    return drill ? std::vector<DrillFault>() : drill.error();
}

} // namespace

TEST_CASE("drill: an expression is computed by the usual precedence", "[study][drill]")
{
    struct Row {
        const char* text;
        double value;
    };
    const auto row = GENERATE(
        Row{"1 + 2 * 3", 7}, Row{"(1 + 2) * 3", 9}, Row{"2 ^ 3 ^ 2", 512}, Row{"-2 ^ 2", -4},
        Row{"2 ^ -1", 0.5}, Row{"10 - 4 - 3", 3}, Row{"24 / 4 / 2", 3}, Row{"a > b ? a : b", 6},
        Row{"a < b ? 1 : a == 6 ? 2 : 3", 2}, Row{"!(a > b)", 0}, Row{"a > 1 && b > 9", 0},
        Row{"a > 9 || b > 1", 1}, Row{"choose(a, b)", 15}, Row{"choose(4, 6)", 0},
        Row{"min(a, b, 5)", 4}, Row{"max(a, b, 9)", 9}, Row{"round(2.5)", 3}, Row{"ceil(2.1)", 3},
        Row{"floor(-2.1)", -3}, Row{"log10(1000)", 3}, Row{"log2(8)", 3}, Row{"ln(exp(2))", 2},
        Row{"sqrt(a + 3)", 3}, Row{"sigmoid(0)", 0.5}, Row{"--a", 6}, Row{"1.5e3 * 2", 3000},
        Row{"2 * pi", 2 * 3.14159265358979}, Row{"a - -b", 10});
    CAPTURE(row.text);

    CHECK(std::abs(computed(row.text) - row.value) < 1e-9);
}

TEST_CASE("drill: an expression too long or too deep is a fault, not a crash", "[study][drill]")
{
    std::string sum = "1";
    for (int i = 0; i < 100'000; ++i)
        sum += "+1";
    const std::vector<std::string> texts{sum, std::string(100'000, '-') + "1",
                                         std::string(100'000, '(')};
    deck::Names used;

    for (const std::string& text : texts)
        CHECK_FALSE(deck::readExpression(text, {}, used).has_value());
}

TEST_CASE("drill: an instance is the same for a seed and another for the next review",
          "[study][drill]")
{
    const Drill drill = compiled(daysLines);

    const auto first = drill.draw(drillSeed("drill-gpu-days", 3));
    const auto again = drill.draw(drillSeed("drill-gpu-days", 3));
    REQUIRE(first.has_value());
    REQUIRE(again.has_value());

    CHECK(first->values == again->values);
    CHECK(first->answer == again->answer);
    std::set<double> answers;
    for (int reviews = 0; reviews < 20; ++reviews)
        answers.insert(drill.draw(drillSeed("drill-gpu-days", reviews))->answer);
    CHECK(answers.size() > 10);
}

TEST_CASE("drill: seeds and numbers are the same on every machine", "[study][drill]")
{
    CHECK(drillSeed("", 0) == 0xCBF29CE484222325ULL);
    CHECK(drillSeed("a", 0) == 0xAF63DC4C8601EC8CULL); // FNV-1a's own test vector
    Random random(1234567);
    CHECK(random.next() == 6457827717110365317ULL); // SplitMix64's published sequence
    CHECK(random.next() == 3203168211198807973ULL);
}

TEST_CASE("drill: each form of a parameter keeps its promise", "[study][drill]")
{
    const Drill drill = compiled(
        "answer = a + b + c + d + e\nparam a = choice 1 5\nparam b = int 10 20 step 5\n"
        "param c = real 0.3 0.55\nparam d = real 1 1000 digits 3\nparam e = int 500 32000\n"
        "require a + b > 11\ntolerance = exact\nexample a=5 b=10 c=0.3 d=1 e=500 -> 516.3\n");

    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto instance = drill.draw(seed);
        REQUIRE(instance.has_value());
        const auto& v = instance->values;
        CHECK((v.at("a") == 1 || v.at("a") == 5));
        CHECK((v.at("b") == 10 || v.at("b") == 15 || v.at("b") == 20));
        CHECK((v.at("c") >= 0.3 && v.at("c") <= 0.55));
        CHECK(std::abs(v.at("c") * 100 - std::round(v.at("c") * 100)) < 1e-9);
        CHECK((v.at("d") >= 1 && v.at("d") <= 1000));
        CHECK((v.at("e") >= 500 && v.at("e") <= 32000 && v.at("e") == std::trunc(v.at("e"))));
        CHECK(v.at("a") + v.at("b") > 11);
    }
}

TEST_CASE("drill: a condition that never holds is an error, not a loop", "[study][drill]")
{
    const Drill drill = compiled("answer = a\nparam a = choice 1 2\nrequire a > 5\n"
                                 "tolerance = exact\nexample a=1 -> 1\n");

    CHECK_FALSE(drill.draw(1).has_value());
}

TEST_CASE("drill: the formula's answer comes in the unit that is asked", "[study][drill]")
{
    const Drill states = compiled(statesLines);
    const Drill cache = compiled(cacheLines);
    const Drill days = compiled(daysLines);

    CHECK(states.answerFor(states.examples()[0].values) == 112.0);
    CHECK(cache.answerFor(cache.examples()[0].values) == 320.0);
    CHECK(std::abs(*days.answerFor(days.examples()[0].values) - 486.9) < 0.1);
}

TEST_CASE("drill: the derivation has this instance's numbers", "[study][drill]")
{
    const Drill states = compiled(statesLines);
    const Drill plain = compiled("answer = n * (s == 3 ? 16 / g : 16)\nparam n = choice 7 8\n"
                                 "param g = choice 4 8\nparam s = int 0 3\nunit = GB\n"
                                 "tolerance = 3%\nexample n=7 g=8 s=3 -> 14\n");

    CHECK(compute::toText(states.derive(states.examples()[0].values)).find("112 GB") !=
          std::string::npos);
    const std::string text = compute::toText(plain.derive(plain.examples()[0].values));
    CHECK(text.find("n · 16 / g") != std::string::npos);
    CHECK(text.find("7 × 16 / 8") != std::string::npos);
    CHECK(text.find("14 GB") != std::string::npos);
}

TEST_CASE("drill: what does not fit the catalogue is a fault at its line", "[study][drill]")
{
    struct Row {
        const char* code;
        int line;
        std::string lines;
    };
    const std::string tail = "param bytes_per_param = 16\nunit = GB\ntolerance = 3%\n";
    const auto row = GENERATE_COPY(
        Row{"E402", 19, "formula = model-state\nparam params = 7e9\nexample -> 112\n"},
        Row{"E402", 19, "formula = model-states\nparam params = 7e9\nunit = GB\nexample -> 112\n"},
        Row{"E402", 20,
            "formula = model-states\nparam extra = 1\nparam params = 7e9\n" + tail +
                "example -> 112\n"},
        Row{"E402", 22,
            "formula = model-states\nparam params = 7e9\nparam bytes_per_param = 16\n"
            "unit = furlongs\nexample -> 112\n"},
        Row{"E405", 22,
            "formula = model-states\nparam params = 7e9\nparam bytes_per_param = 16\n"
            "unit = days\nexample -> 112\n"},
        Row{"E405", 20,
            "formula = model-states\nparam params = choice 0 7e9\n" + tail +
                "example params=7e9 -> 112\n"});
    CAPTURE(row.lines);

    const auto faults = faultsOf(row.lines);

    REQUIRE_FALSE(faults.empty());
    CAPTURE(faults[0].text);
    CHECK(faults[0].code == row.code);
    CHECK(faults[0].line == row.line);
}

TEST_CASE("drill: a number that only the question says needs no place in the formula",
          "[study][drill]")
{
    const std::string lines =
        "formula = recall-at-k\nparam relevant = int 1 20\n"
        "param found = int 0 10\nparam k = choice 5 10\nrequire found <= relevant\n"
        "tolerance = 0.01 abs\nexample relevant=8 found=6 k=10 -> 0.75\n";

    CHECK(faultsOf(lines, "前 {k} 条里有 {found} 条相关").empty());
    CHECK_FALSE(faultsOf(lines, "前几条").empty());
}

TEST_CASE("drill: placeholders say the numbers as people write them", "[study][drill]")
{
    const Drill days = compiled(daysLines);
    const DrillValues values{
        {"params", 7e9}, {"tokens", 1.4e12}, {"gpus", 2048}, {"mfu", 0.42}, {"peak_flops", 312e12}};
    struct Row {
        const char* text;
        const char* zh;
        const char* en;
    };
    const auto row = GENERATE(
        Row{"{params:B}", "7B", "7B"}, Row{"{tokens:T} token", "1.4T token", "1.4T token"},
        Row{"{gpus}", "2,048", "2,048"}, Row{"{mfu}", "0.42", "0.42"}, Row{"{mfu:%}", "42%", "42%"},
        Row{"{peak_flops:TFLOP/s}", "312\u00A0TFLOP/s", "312\u00A0TFLOP/s"},
        Row{"`{gpus}` $`\\frac{gpus}{2}`$", "`{gpus}` $`\\frac{gpus}{2}`$",
            "`{gpus}` $`\\frac{gpus}{2}`$"},
        Row{"{unknown} {1,2} {", "{unknown} {1,2} {", "{unknown} {1,2} {"});
    CAPTURE(row.text);

    CHECK(filled(row.text, values, days, base::Language::zhCn) == row.zh);
    CHECK(filled(row.text, values, days, base::Language::en) == row.en);
}

TEST_CASE("drill: numbers with units read well in both languages", "[study][drill]")
{
    CHECK(withUnit(3, "days", base::Language::zhCn) == "3\u00A0天");
    CHECK(withUnit(3, "days", base::Language::en) == "3\u00A0days");
    CHECK(withUnit(2, "USD", base::Language::en) == "$2");
    CHECK(withUnit(2, "USD/h", base::Language::zhCn) == "$2/h");
    CHECK(withUnit(546, "1e21 FLOP", base::Language::en) == "546\u00A0× 10²¹ FLOP");
    CHECK(withUnit(0.5, "1", base::Language::en) == "0.5");
    CHECK(plainNumber(-3) == "−3");
    CHECK(plainNumber(5.46e23) == "5.46 × 10²³");
    CHECK(plainNumber(1.5e-5) == "1.5 × 10⁻⁵");
    CHECK(plainNumber(0.07e-6 / 1e-6) == "0.07");
    CHECK(plainNumber(128256) == "128,256");
}

TEST_CASE("drill: a placeholder that fits nothing is a fault in its language", "[study][drill]")
{
    const std::string question = GENERATE("{param:B}", "{params:furlongs}", "{params:GB}");

    const auto faults = faultsOf(statesLines, question);

    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "E402");
    CHECK(faults[0].text.find("zh-CN") != std::string::npos);
}
