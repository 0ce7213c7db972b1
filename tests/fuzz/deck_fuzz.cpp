// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates deck texts and asks that reading, pairing, stamping and formatting them never crashes, that
// findings stand inside the file, that formatting changes no word and formatting twice is formatting
// once. The seed is fixed: a failure comes again. Usage: deck_fuzz [rounds [seed]]
#include "deck/format.h"
#include "deck/parser.h"
#include "deck/rich_text.h"
#include "deck/text.h"
#include "deck/translation.h"
#include "fuzz/fuzzing.h"

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
    " why\n\n## o {#o-o}\n\n```card\ntype: order\n```\n\n### Steps\n\n1. a\n2. b\n",
    "## d {#d-d}\n\n```card\ntype: drill\n```\n\n```drill\nanswer = max(x, y) * 2 ? 1 : (x)\n"
    "param x = choice 1 2\npreset y z = 1 2 ; 3 4\nrequire x < y\ntolerance = 3%\n"
    "example x=1 y=1 z=2 -> 2\n```\n\n```table\na | b\n1 | 2\n```\n> q\n\n![i](p.png)\n",
    "## t {#a-b}\n\n<!-- of: 123456 -->\n\n- l\n\n  ```python\n  x = 1  \n\n\n  y\n  ```\n\n"
    "    code  \n\n<pre>\n\n\n</pre>\n\nline  \nbreak\n\n### Key points\n\n- a\n- b\n",
};
const std::vector<std::string> pieces = {
    "\n", "{{", "}}",   "{{1:", "|",   "```",    "~~~", "- ",   "1. ", "> ",     "## ",     "{#",
    "}",  "$`", "`$",   "\r\n", "\t",  "***",    "<b>", "---",  "\\",  "。",     "𝛼",       "\xff",
    "\r", "# ", "    ", "  ",   "[x]", "[x](y)", "###", "<!--", "-->", "card\n", "was: x\n"};

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

/// What a reader of the deck would see of it, without where it stands.
std::string wordsOf(const ParsedFile& file)
{
    std::string words = file.title + '\n';
    for (const ParsedCard& card : file.cards) {
        words += card.card.id + ' ' + card.hash + (card.usable ? " ok" : " bad");
        words += ' ' + std::string(name(card.card.kind)) + ' ' + card.card.was;
        for (const DrillLine& line : card.card.drillSpec)
            words += ' ' + line.key + '=' + line.value;
        words += '\n';
    }
    return words;
}

bool standInside(const ParsedFile& file, std::size_t lines)
{
    for (const Diagnostic& found : file.diagnostics)
        if (found.line < 1 || found.column < 1 || found.line > static_cast<int>(lines) + 1)
            return false;
    return true;
}

/// @return what is wrong, or nothing
const char* fault(const std::string& text, const std::string& other)
{
    ParsedFile file = parseFile(text, "fuzz.md", FileRole::base);
    const ParsedFile translation = parseFile(other, "fuzz.en.md", FileRole::translation);
    for (const ParsedCard& card : file.cards)
        for (const auto& words : card.card.texts)
            if (words)
                (void)richText(words->body, ClozeMarks::parsed);
    (void)plainText(text);
    if (!standInside(file, splitLines(text).size()))
        return "a finding stands outside of the file";
    const std::string once = formatDeckText(text);
    if (formatDeckText(once) != once)
        return "formatting is not idempotent";
    if (wordsOf(parseFile(once, "fuzz.md", FileRole::base)) != wordsOf(file))
        return "formatting changed the words";
    const std::string stamped = stampTranslation(text, other);
    if (stampTranslation(text, stamped) != stamped)
        return "stamping is not idempotent";
    std::vector<Diagnostic> findings;
    pairTranslation(file, translation, findings);
    return nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    const fuzzing::Run run = fuzzing::begin(argc, argv, 3000);
    for (int round = 0; round < run.rounds; ++round) {
        std::mt19937 random = fuzzing::beginRound(run, round);
        const std::string text = mutate(seeds[random() % seeds.size()], random);
        const std::string other = mutate(seeds[random() % seeds.size()], random);
        if (const char* wrong = fault(text, other)) {
            std::cerr << "round " << round << ": " << wrong << " for\n"
                      << text << "\nand\n"
                      << other;
            fuzzing::fail({});
        }
    }
    fuzzing::finish();
    std::cout << run.rounds << " rounds from seed " << run.seed << "\n";
}
