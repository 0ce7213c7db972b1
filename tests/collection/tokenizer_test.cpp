// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sqlite/tokenizer.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace {

using namespace interval;

enum class Tokens { ofSqlite, hastened };
using Token = std::tuple<std::int64_t, std::int64_t, std::string>; ///< text, place in it, token

/// What an index holds of texts.
std::vector<Token> indexed(const std::vector<std::string>& texts,
                           Tokens which,
                           const std::string& tokenizer = "unicode61")
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    if (which == Tokens::hastened)
        collection::hastenTokenizer(database);
    database.exec("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = \"" + tokenizer +
                  "\"); CREATE VIRTUAL TABLE seen USING fts5vocab(words, instance)");
    SQLite::Statement insert(database, "INSERT INTO words (text) VALUES (?)");
    for (const std::string& text : texts) {
        insert.bind(1, text);
        insert.exec();
        insert.reset();
    }
    SQLite::Statement query(database, "SELECT doc, offset, term FROM seen ORDER BY doc, offset");
    std::vector<Token> tokens;
    while (query.executeStep())
        tokens.emplace_back(query.getColumn(0).getInt64(), query.getColumn(1).getInt64(),
                            query.getColumn(2).getString());
    return tokens;
}

std::vector<std::string> mixedTexts(int count)
{
    constexpr std::array<std::string_view, 34> pieces{
        "a",          "Z",      "7",        " ",      "-",    "显",      "存",     "占",   "\u9FA5",
        "\u4E00",     "\u9FA6", "\u4DFF",   "é",      "É",    "e\u0301", "\u0301", "ß",    "Ω",
        "，",         "。",     "…",        "\u00A0", "·",    "→",       "かな",   "한글", "ﬁ",
        "\U00020000", "😀",      "\xE6\x98", "\xFF",   "\x80", "_",       "Привет"};
    std::mt19937 random(7);
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        std::string text;
        for (auto left = random() % 24; left > 0; --left)
            text += pieces.at(random() % pieces.size());
        texts.push_back(text);
    }
    return texts;
}

TEST_CASE("tokenizer: a text has the tokens that SQLite's own finds in it", "[collection][search]")
{
    const auto texts = mixedTexts(3000);

    const auto tokens = indexed(texts, Tokens::hastened);

    CHECK(tokens.size() > texts.size());
    CHECK(tokens == indexed(texts, Tokens::ofSqlite));
}

TEST_CASE("tokenizer: options of a table count", "[collection][search]")
{
    const std::vector<std::string> texts{"zero-3 Élan 显存-占用"};
    const std::string tokenizer = "unicode61 remove_diacritics 0 tokenchars '-'";

    CHECK(indexed(texts, Tokens::hastened, tokenizer) ==
          indexed(texts, Tokens::ofSqlite, tokenizer));
}

TEST_CASE("tokenizer: words are marked where they stand", "[collection][search]")
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    collection::hastenTokenizer(database);
    database.exec("CREATE VIRTUAL TABLE words USING fts5(text);"
                  "INSERT INTO words VALUES ('- KV café Cache, 显存。')");

    CHECK(database
              .execAndGet("SELECT highlight(words, 0, '<', '>') FROM words "
                          "WHERE words MATCH 'kv OR cafe OR cache OR 显存'")
              .getString() == "- <KV> <café> <Cache>, <显存>。");
}

} // namespace
