// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/own_card.h"
#include "exchange/json/json_writer.h"

#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace interval;
using nlohmann::json;
using namespace std::literals;

namespace {

constexpr std::string_view shown = "What?\x1fKeys.\x1f";

/// As the first format has it: what is empty stands there, too.
constexpr std::string_view firstFormat =
    "6a3acb9e1949c80c:"
    "eyJmb3JtYXQiOjEsImlkIjoia3YiLCJraW5kIjoiYmFzaWMiLCJkaWZmaWN1bHR5IjoyLCJ0b3BpYyI6"
    "InNlcnZlIiwic3VidG9waWMiOiIiLCJjbGFpbXMiOlsiQTE2Il0sInRhZ3MiOlsiY2FjaGUiXSwic291cmNlcyI6W10sIn"
    "Zl"
    "cmlmaWVkIjoiIiwiYXNfb2YiOiIiLCJ2ZXJkaWN0IjoiIiwiYmFzZSI6ImVuIiwiZHJpbGwiOltdLCJ0ZXh0cyI6eyJlbi"
    "I6"
    "eyJxdWVzdGlvbiI6IldoYXQgaXMgaW4gdGhlIEtWIGNhY2hlPyIsImJvZHkiOiIiLCJwb2ludHMiOlsia2V5cyIsInZhbH"
    "Vl"
    "cyJdLCJhbnN3ZXIiOiIiLCJleHBsYW5hdGlvbiI6IktleXMgYW5kIHZhbHVlcyBvZiBlYWNoIGxheWVyLiIsImhpbnQiOi"
    "Ii"
    "LCJub3RlIjoiIiwic3RlcHMiOltdLCJ2ZXJkaWN0IjoiIiwiZm9sbG93X3VwcyI6W1siSG93IGxhcmdlPyIsIjIgTCBIIG"
    "Qg"
    "biBiIl1dfX0sImRlY2siOiJzZXJ2aW5nIiwiZ3VpZCI6ImcxIiwib3duIjp0cnVlfQ";

collection::ImportedNote note()
{
    collection::ImportedNote note;
    note.deck = "serving";
    note.guid = "g1";
    note.card.id = "kv";
    note.card.difficulty = 2;
    note.card.topic = "serve";
    note.card.claims = {"A16"};
    note.card.tags = {"cache"};
    note.card.baseLanguage = base::Language::en;
    deck::CardText& text = note.card.texts[static_cast<std::size_t>(base::Language::en)].emplace();
    text.question = "What is in the KV cache?";
    text.keyPoints = {"keys", "values"};
    text.explanation = "Keys and values of each layer.";
    text.followUps = {{"How large?", "2 L H d n b"}};
    return note;
}

} // namespace

TEST_CASE("own card: it comes back equal", "[exchange][own_card]")
{
    collection::ImportedNote all = note();
    all.own = false;
    all.card.kind = deck::CardKind::debate;
    all.card.verdict = deck::verdictFromWord("true");
    all.card.subtopic = "缓存";
    all.card.sources = {"arXiv:2305.13245"};
    all.card.verified = "2026-01-15";
    all.card.asOf = "2026";
    all.card.drillSpec = {{"answer", "kv_cache", 0}};
    deck::CardText& text = all.card.texts[static_cast<std::size_t>(base::Language::zhCn)].emplace();
    text.question = "引号 \" 与 \\ 与\t制表符\n换行 \x01?";
    text.body = "b";
    text.answer = "a";
    text.hint = "h";
    text.note = "n";
    text.verdictText = "v";
    text.options = {{"甲", "why", true}, {"乙", "", false}};
    text.steps = {"1", "2"};

    const auto back = exchange::unpackOwnCard(exchange::packOwnCard(all, shown), shown);

    REQUIRE(back);
    CHECK(*back == all);
}

TEST_CASE("own card: packages of the first format are still read", "[exchange][own_card]")
{
    const auto back = exchange::unpackOwnCard(firstFormat, shown);

    REQUIRE(back);
    CHECK(*back == note());
}

TEST_CASE("own card: one that no longer fits is none", "[exchange][own_card]")
{
    const std::string field = exchange::packOwnCard(note(), shown);

    CHECK_FALSE(exchange::unpackOwnCard(field, "edited\x1fKeys.\x1f"));
    CHECK_FALSE(exchange::unpackOwnCard(field.substr(0, field.size() - 3), shown));
    CHECK_FALSE(exchange::unpackOwnCard("", shown));
}

TEST_CASE("JSON: what is written is read as the same", "[exchange][json]")
{
    exchange::JsonWriter writer;
    writer.open('{');
    writer.add("text", "\0 \x1f \" \\ \n \x7f 显存 😀"sv);
    writer.add("number", -12);
    writer.add("real", 0.1);
    writer.add("flag", true);
    writer.open("list", '[');
    writer.add("a:"sv);
    writer.add(false);
    writer.open('[');
    writer.close(']');
    writer.open('{');
    writer.close('}');
    writer.close(']');
    writer.add("after", ""sv);
    writer.close('}');

    const json read = json::parse(writer.take());

    CHECK(read["text"] == "\0 \x1f \" \\ \n \x7f 显存 😀"s);
    CHECK(read["number"] == -12);
    CHECK(read["real"] == 0.1);
    CHECK(read["flag"] == true);
    CHECK(read["list"] == json::parse(R"(["a:", false, [], {}])"));
    CHECK(read["after"] == "");
}

TEST_CASE("JSON: bytes that are no UTF-8 leave it readable", "[exchange][json]")
{
    const std::string broken = GENERATE("\xff", "a\xe6\x98", "\xc3(", "\xed\xa0\x80");
    CAPTURE(broken);
    exchange::JsonWriter writer;
    writer.open('[');
    writer.add(std::string_view(broken));
    writer.close(']');

    const json read = json::parse(writer.take());

    CHECK(read[0].get<std::string>().find("\uFFFD") != std::string::npos);
}
