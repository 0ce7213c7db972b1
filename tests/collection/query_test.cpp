// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/query.h"
#include "collection/search/query_keys.h"

#include "support/catch.h"

using namespace interval::collection;

namespace {

/// A query as one line, for comparing.
std::string shown(const Query& query)
{
    if (query.kind == Query::Kind::term)
        return (query.term.prefix ? "~" : "") + query.term.text;
    if (query.kind == Query::Kind::none)
        return "-" + shown(query.children.front());
    std::string text = query.kind == Query::Kind::all ? "(&" : "(|";
    for (const Query& child : query.children)
        text += ' ' + shown(child);
    return text + ')';
}

std::string shown(std::string_view text)
{
    const auto query = parseQuery(text);
    return query ? shown(*query) : "error";
}

} // namespace

TEST_CASE("query: words, phrases, or, not, parentheses", "[collection][query]")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"", "(&)"},
        {"  ", "(&)"},
        {"kv", "~kv"},
        {"kv cache", "(& ~kv ~cache)"},
        {"kv AND cache", "(& ~kv ~cache)"},
        {"\"kv cache\"", "kv cache"},
        {"a or b c", "(| ~a (& ~b ~c))"},
        {"a (b or -c)", "(& ~a (| ~b -~c))"},
        {"-(a b)", "-(& ~a ~b)"},
        {"--a", "--~a"},
        {"tag:x -is:due", "(& x -due)"},
        {"topic:\"a b\"", "a b"},
        {"显存 （训练 or 推理）", "(& ~显存 (| ~训练 ~推理))"},
        {"topic：rlhf", "rlhf"},
        {"“训练 成本”", "训练 成本"},
        {"std::move", "~std::move"},
        {"low-rank", "~low-rank"},
        {"oracle", "~oracle"},
        {"kind:basic", "question"},
        {"lang:zh", "zh-CN"},
    }));
    CAPTURE(text);

    CHECK(shown(text) == expected);
}

TEST_CASE("query: numbers", "[collection][query]")
{
    const auto due = parseQuery("due<=-7d").value().term;
    CHECK(due.field == QueryField::due);
    CHECK(due.comparison == Comparison::lessOrEqual);
    CHECK(due.number == -7);
    CHECK(parseQuery("difficulty:3").value().term.comparison == Comparison::equal);
    CHECK(parseQuery("stability>30.5").value().term.number == 30.5);
    CHECK(parseQuery("lapses>=3").value().term.comparison == Comparison::greaterOrEqual);
    CHECK(parseQuery("flag:4").value().term.number == 4);
    CHECK(parseQuery("flag:any").value().term.number == -1);
    CHECK(parseQuery("is:New").value().term.state == QueryState::fresh);
}

TEST_CASE("query: a fault stands at its column", "[collection][query]")
{
    const auto [text, fault, column] = GENERATE(table<std::string, QueryFault, int>({
        {"kv topc:rlhf", QueryFault::unknownKey, 4},
        {"显存 is:dew", QueryFault::unknownValue, 7},
        {"topic:", QueryFault::missingValue, 7},
        {"due<soon", QueryFault::notANumber, 5},
        {"verified<soon", QueryFault::notADate, 10},
        {"verified<2026-13", QueryFault::notADate, 10},
        {"asof>none", QueryFault::notADate, 6},
        {"difficulty>=9", QueryFault::outOfRange, 13},
        {"a topic>3", QueryFault::notComparable, 8},
        {"added>3", QueryFault::notComparable, 6},
        {"a ?!", QueryFault::noWords, 3},
        {"a \"b", QueryFault::unclosedQuote, 3},
        {"(a (b)", QueryFault::unclosedParenthesis, 1},
        {"a) b", QueryFault::unexpectedParenthesis, 2},
        {"a or", QueryFault::missingTerm, 5},
        {"or a", QueryFault::missingTerm, 1},
        {"a ()", QueryFault::missingTerm, 4},
        {"训练 - b", QueryFault::missingTerm, 4},
    }));
    CAPTURE(text);

    const auto query = parseQuery(text);

    REQUIRE_FALSE(query.has_value());
    CHECK(query.error().fault == fault);
    CHECK(query.error().column == column);
    CHECK_FALSE(query.error().detail.empty());
}

TEST_CASE("query: bounded in length and depth", "[collection][query]")
{
    CHECK(parseQuery(std::string(longestQuery + 1, 'a')).error().fault == QueryFault::tooLong);
    CHECK(parseQuery(std::string(100, '(')).error().fault == QueryFault::tooDeep);
    CHECK(parseQuery(std::string(100, '-') + "a").error().fault == QueryFault::tooDeep);
}

TEST_CASE("query: completion of keys and values", "[collection][query]")
{
    const QueryValues known{{"topic", {"rlhf", "train"}}, {"deck", {"core", "my deck"}}};

    CHECK(completeQuery("kv to", 5, known) == Completion{3, {"topic:"}});
    CHECK(completeQuery("topic:r", 7, known) == Completion{0, {"topic:rlhf"}});
    CHECK(completeQuery("-(is:le", 7, known) == Completion{2, {"is:learning", "is:leech"}});
    CHECK(completeQuery("deck:m", 6, known) == Completion{0, {"deck:\"my deck\""}});
    CHECK(completeQuery("\"kv to", 6, known).candidates.empty());
    CHECK(completeQuery("-", 1, known).candidates.size() == queryKeys().size());
    CHECK(completeQuery("nokey:a", 7, known).candidates.empty());
}

TEST_CASE("query: the example of every key can be read", "[collection][query]")
{
    for (const QueryKey& key : queryKeys()) {
        CAPTURE(key.name);
        const auto query = parseQuery(key.example);
        REQUIRE(query.has_value());
        CHECK(query->term.field == key.field);
    }
}
