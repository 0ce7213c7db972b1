// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates queries and asks that reading them never crashes, that a fault stands inside the query, and
// that what was read is SQL which the collection can run. Usage: query_fuzz [rounds [seed]]
#include "collection/collection.h"
#include "collection/search/spaced_text.h"
#include "fuzz/fuzzing.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include <cstdlib>
#include <iostream>
#include <random>

namespace {

using namespace interval;

const std::vector<std::string> seeds = {"topic:rlhf is:due difficulty>=4 \"KL 散度\"",
                                        "-word or (tag:a::b -is:suspended)",
                                        "due<7d stability>30 lapses:3 missed:point",
                                        "显存（训练 or 推理） flag:red", "added:30 -reviewed:7"};
const std::vector<std::string> pieces = {
    " ",     "(",    ")",       "\"",         "-",    ":",     "::", "<",          ">=",
    "or",    " or ", "and",     "is:",        "tag:", "7d",    "-1", "difficulty", "*",
    "NEAR(", "'",    "\\",      ";--",        "，",   "（",    "”",  "\xff",       "\xe6",
    "1e9",   "nan",  "words :", "facets : x", "^",    "{a b}", "显", "ＫＶ",       "=="};

std::string mutate(std::string text, std::mt19937& random)
{
    const auto below = [&random](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
        const std::size_t at = below(text.size() + 1);
        switch (below(4)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.erase(at, below(8));
            break;
        case 2:
            text.insert(at, text.substr(below(text.size() + 1), below(30)));
            break;
        default:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        }
    }
    return text;
}

/// @return what is wrong, or nothing
std::string fault(const collection::Collection& collection, const std::string& text)
{
    for (std::size_t cursor = 0; cursor <= text.size(); cursor += 7)
        if (collection::completeQuery(text, cursor, {}).from > cursor)
            return "a completion begins after the cursor";
    const auto query = collection::parseQuery(text);
    if (!query) {
        const int column = query.error().column;
        if (column < 1 || column > static_cast<int>(text.size()) + 1)
            return "a fault stands outside of the query";
        return {};
    }
    const auto found = collection.find(*query, {{1'793'620'800'000, 0}, 20759, 8});
    return found ? std::string() : found.error().detail;
}

} // namespace

int main(int argc, char** argv)
{
    const fuzzing::Run run = fuzzing::begin(argc, argv, 5000);
    const TempFolder folder;
    auto collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();
    (void)collection.synchronise(sampleDeck(20, true)).value();
    for (int round = 0; round < run.rounds; ++round) {
        std::mt19937 random = fuzzing::beginRound(run, round);
        const std::string text = mutate(seeds[random() % seeds.size()], random);
        if (const std::string wrong = fault(collection, text); !wrong.empty()) {
            std::cerr << "round " << round << ": " << wrong << " for\n" << text << '\n';
            fuzzing::fail({});
        }
    }
    fuzzing::finish();
    std::cout << run.rounds << " rounds from seed " << run.seed << "\n";
}
