// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck_support.h"
#include "deck/drill_expression.h"

#include "support/catch.h"

using namespace interval::deck;

namespace {

/// A drill whose block's first line is line 19.
ParsedFile drill(const std::string& lines)
{
    return parseBase("## 算 {#drill-x}\n\n" + cardBlock("drill") + "```drill\n" + lines +
                     "```\n\n多少？\n");
}

} // namespace

TEST_CASE("drill: what the format allows is read without a finding", "[deck][drill]")
{
    const std::string lines = GENERATE(
        "formula = model-states   # from the catalogue\nparam params = choice 0.5e9 7e9\n"
        "param bytes_per_param = 16\nunit = GB\ntolerance = 3%\nexample params=7e9 -> 112\n",
        "answer = 2*L*kv*hd*b/1024\nparam L = int 28 80 step 4\nparam kv = choice 4 8\n"
        "param hd = 128\nparam b = real 1 2 digits 1\ntolerance = exact\n"
        "example L=80 kv=8 b=2 -> 320\n",
        "answer = s == 3 ? 16*n/g : floor(n ^ 2) + max(n, g, 1) - choose(4, 2) * pi\n"
        "preset n g = 7 8 ; 13 16\nparam s = int 0 3\nrequire n*g > 1.5e1 && !(s < 0)\n"
        "tolerance = 0.01 abs\nexample n=7 g=8 s=3 -> 14\n");

    const auto file = drill(lines);

    for (const Diagnostic& found : file.diagnostics)
        UNSCOPED_INFO(found.format());
    CHECK(file.diagnostics.empty());
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].usable);
    CHECK(file.cards[0].card.drillSpec.size() >= 6);
}

TEST_CASE("drill: every fault has its code, line and column", "[deck][drill]")
{
    struct Row {
        const char* code;
        int line;
        int column;
        std::string lines;
    };
    const std::string formula = "formula = f\n";
    const std::string answer = "param a = choice 1 2\nexample a=1 -> 2\nanswer = ";
    const auto row = GENERATE_COPY(
        Row{"E401", 19, 3, "  nonsense\n" + formula + "example -> 2\n"},
        Row{"E401", 20, 1, formula + "param a 1\nexample -> 2\n"},
        Row{"E401", 20, 7, formula + "param 2a = 1\nexample -> 2\n"},
        Row{"E401", 20, 11, formula + "param a = choice\nexample a=1 -> 2\n"},
        Row{"E401", 20, 11, formula + "param a = choice 1 two\nexample a=1 -> 2\n"},
        Row{"E401", 20, 11, formula + "param a = int 5 1\nexample a=1 -> 2\n"},
        Row{"E401", 20, 11, formula + "param a = real 1 5 step 2\nexample a=1 -> 2\n"},
        Row{"E401", 20, 14, formula + "preset a b = 1 2 ; 3\nexample a=1 b=1 -> 2\n"},
        Row{"E401", 20, 13, formula + "tolerance = about\nexample -> 2\n"},
        Row{"E401", 20, 1, formula + "example a=1\n"},
        Row{"E401", 21, 9, formula + "param a = 1\nexample a -> 2\n"},
        Row{"E401", 21, 16, answer + "(a + 1\n"}, Row{"E401", 21, 14, answer + "a * * \n"},
        Row{"E401", 21, 12, answer + "a 1\n"}, Row{"E401", 21, 10, answer + "sqrt(a, 2)\n"},
        Row{"E402", 21, 14, answer + "a + b\n"},
        Row{"E402", 19, 9, "require c > 1\n" + formula + "example -> 2\n"},
        Row{"E402", 21, 7, formula + "param a = 1\nparam a = 2\nexample -> 2\n"},
        Row{"E402", 18, 1, "param a = 1\nexample -> 2\n"},
        Row{"E402", 18, 1, "answer = 1\n" + formula + "example -> 2\n"},
        Row{"E402", 20, 9, formula + "example z=1 -> 2\n"},
        Row{"W402", 20, 7, "answer = 1\nparam a = 3\nexample -> 1\n"}, Row{"E403", 18, 1, formula},
        Row{"E403", 20, 9, formula + "example -> 2\nparam a = choice 1 2\n"},
        Row{"E403", 20, 9, formula + "example -> two\n"});
    CAPTURE(row.code, row.lines);

    const auto file = drill(row.lines);

    for (const Diagnostic& other : file.diagnostics)
        UNSCOPED_INFO(other.format());
    const Diagnostic* found = find(file.diagnostics, row.code);
    REQUIRE(found != nullptr);
    CHECK(found->line == row.line);
    CHECK(found->column == row.column);
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].usable == (row.code[0] == 'W'));
}

TEST_CASE("drill: an absurdly nested expression is a fault, not a crash", "[deck][drill]")
{
    Names used;

    const auto found = checkExpression(std::string(100'000, '('), {}, used);

    REQUIRE(found.has_value());
    CHECK(found->kind == ExpressionFault::Kind::syntax);
}
