// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/text_statistics.h"
#include "reference.h"

#include "support/catch.h"

#include <algorithm>

using namespace interval::compute;

TEST_CASE("text statistics: what ships has source and date", "[compute][catalogue]")
{
    const auto text = TextStatistics::fromJson(readText(contentPath("text.json")));

    REQUIRE(text);
    CHECK(text->tokenizers.size() >= 16);
    CHECK(text->defaults.english == 4.0);
    for (const TokenizerStatistics& tokenizer : text->tokenizers) {
        CAPTURE(tokenizer.name);
        CHECK_FALSE(tokenizer.provenance.source.empty());
        CHECK_FALSE(tokenizer.provenance.checked.empty());
        CHECK(tokenizer.english > 1);
        CHECK(tokenizer.chinese > 1);
    }
}

TEST_CASE("text statistics: a family finds its tokenizer", "[compute][catalogue]")
{
    const auto text = TextStatistics::fromJson(readText(contentPath("text.json")));
    REQUIRE(text);

    const TokenizerStatistics* qwen = text->ofFamily("Qwen3");

    REQUIRE(qwen != nullptr);
    CHECK(qwen->chinese == 4.47);
    CHECK(qwen->code == 4.4);
    CHECK(text->ofFamily("no such family") == nullptr);
}

TEST_CASE("text statistics: a family is served by one tokenizer only", "[compute][catalogue]")
{
    const auto text = TextStatistics::fromJson(readText(contentPath("text.json")));
    REQUIRE(text);
    std::vector<std::string> seen;
    for (const TokenizerStatistics& tokenizer : text->tokenizers) {
        for (const std::string& family : tokenizer.families) {
            CAPTURE(family);
            CHECK(std::find(seen.begin(), seen.end(), family) == seen.end());
            seen.push_back(family);
        }
    }
}

TEST_CASE("text statistics: faults are named", "[compute][catalogue]")
{
    const auto fault = [](const std::string& text) {
        const auto statistics = TextStatistics::fromJson(text);
        return statistics ? "" : statistics.error().detail;
    };
    const std::string defaults = R"("defaults": {"english": 4, "chinese": 4, "code": 4})";

    CHECK(fault("[").find("text: line 1, column 2") == 0);
    CHECK(fault("{}") == "text: 'defaults' and the list 'tokenizers' must be there");
    CHECK(fault(R"({"defaults": {"english": 4, "chinese": 4}, "tokenizers": []})") ==
          "text: row 1: defaults.code: is missing");
    CHECK(
        fault("{" + defaults + R"(, "tokenizers": [{"name": "T", "english": 1, "chinese": 1}]})") ==
        "tokenizers: 'T': source: is missing");
}
