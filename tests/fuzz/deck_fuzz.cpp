// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates deck texts and asks that reading and formatting them never crashes and that formatting
// twice is formatting once. The seed is fixed: a failure comes again. Usage: deck_fuzz [rounds]
#include "deck/format.h"
#include "deck/parser.h"
#include "deck/rich_text.h"

#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace interval::deck;

const std::vector<std::string> seeds = {
    "---\nformat: 1\nlang: zh-CN\ntopic: rlhf\nsubtopic: ppo\n---\n\n# 题\n\n## 问？ {#a-b}\n\n"
    "```card\ntype: basic\ndifficulty: 2\nclaims: A1\n```\n\n正文 $`x^2`$ {{1:甲|乙}}\n\n"
    "### 要点\n\n- 一\n  二\n- **三**\n\n### 追问\n\n- 问\n  答\n",
    "## c {#c-c}\n\n```card\ntype: choice\ndifficulty: 1\n```\n\n### Options\n\n- [ ] a\n- [x] b\n "
    " why\n",
    "## d {#d-d}\n\n```card\ntype: drill\n```\n\n```drill\nformula = f\nparam x = choice 1 2\n"
    "example x=1 -> 2\n```\n\n```table\na | b\n1 | 2\n```\n> q\n\n![i](p.png)\n",
};
const std::vector<std::string> pieces = {
    "\n", "{{", "}}",   "{{1:", "|",   "```", "~~~", "- ", "1. ", "> ", "## ",  "{#",     "}",
    "$`", "`$", "\r\n", "\t",   "***", "<b>", "---", "\\", "。",  "𝛼",  "\xff", "[x](y)", "###"};

std::string mutate(std::string text, std::mt19937& random)
{
    const auto below = [&random](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (std::size_t changes = 1 + below(8); changes > 0; --changes) {
        const std::size_t at = below(text.size() + 1);
        switch (below(4)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.erase(at, below(20));
            break;
        case 2:
            text.insert(at, text.substr(below(text.size() + 1), below(60)));
            break;
        default:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        }
    }
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 3000;
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
        const std::string text = mutate(seeds[random() % seeds.size()], random);
        const ParsedFile file = parseFile(text, "fuzz.md", FileRole::base);
        (void)parseFile(text, "fuzz.en.md", FileRole::translation);
        for (const ParsedCard& card : file.cards)
            for (const auto& words : card.card.texts)
                if (words)
                    (void)richText(words->body, ClozeMarks::parsed);
        (void)plainText(text);
        const std::string once = formatDeckText(text);
        if (formatDeckText(once) != once) {
            std::cerr << "round " << round << ": formatting is not idempotent for\n"
                      << text << '\n';
            return 1;
        }
    }
    std::cout << rounds << " rounds\n";
}
