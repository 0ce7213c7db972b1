// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck_support.h"

#include "support/catch.h"

using namespace interval::deck;
using interval::base::Language;

namespace {

const CardText& words(const ParsedFile& file)
{
    REQUIRE(file.cards.size() == 1);
    REQUIRE(file.cards[0].usable);
    return file.cards[0].card.text(Language::zhCn);
}

} // namespace

TEST_CASE("basic: metadata and every section are read", "[deck][kinds]")
{
    const auto file =
        parseBase("## PPO 要加载哪四个模型？ {#rlhf-ppo-four}\n\n"
                  "```card\ntype: basic\ndifficulty: 2\nclaims: A23 A30\n"
                  "tags: ppo memory\nsource: InstructGPT, arXiv:2203.02155\n"
                  "source: second\nverified: 2026-11-23\n```\n\n"
                  "正文一句。\n\n### 要点\n\n- policy：参与训练\n- critic\n  第二行\n\n"
                  "### 提示\n\n两个训练。\n\n### 解释\n\n第一段。\n\n```python\nx = 1\n```\n\n"
                  "### 追问\n\n- GRPO 去掉了哪一个？\n  critic。\n- 无答案的追问？\n");
    const CardText& text = words(file);
    const Card& card = file.cards[0].card;

    CHECK(file.diagnostics.empty());
    CHECK(card.id == "rlhf-ppo-four");
    CHECK(card.line == 11);
    CHECK(card.claims == std::vector<std::string>{"A23", "A30"});
    CHECK(card.sources.size() == 2);
    CHECK(card.topic == "rlhf");
    CHECK(text.question == "PPO 要加载哪四个模型？");
    CHECK(text.body == "正文一句。");
    CHECK(text.keyPoints == std::vector<std::string>{"policy：参与训练", "critic\n第二行"});
    CHECK(text.hint == "两个训练。");
    CHECK(text.explanation == "第一段。\n\n```python\nx = 1\n```");
    REQUIRE(text.followUps.size() == 2);
    CHECK(text.followUps[0] == FollowUp{"GRPO 去掉了哪一个？", "critic。"});
    CHECK(text.followUps[1].answer.empty());
}

TEST_CASE("cloze: groups are found and numbered", "[deck][kinds]")
{
    const auto file =
        parseBase("## 填空 {#select-dsv3}\n\n" + cardBlock("cloze") +
                  "总参数 {{1:671B}}，激活 {{1:37B}}，{{2:14.8T|token 数}}，{{无编号}}。\n");
    words(file);

    CHECK(file.cards[0].card.clozeGroups == std::vector<int>{1, 2, 3});
}

TEST_CASE("choice: truth and reasons of the options", "[deck][kinds]")
{
    const auto file =
        parseBase("## R1 花了多少钱？ {#train-r1}\n\n" + cardBlock("choice") +
                  "### 选项\n\n- [ ] $29M\n- [x] $294K\n  512 张 H800。\n- [ ] $5.6M\n");
    const CardText& text = words(file);

    REQUIRE(text.options.size() == 3);
    CHECK_FALSE(text.options[0].correct);
    CHECK(text.options[1] == Option{"$294K", "512 张 H800。", true});
}

TEST_CASE("order: steps in their right order", "[deck][kinds]")
{
    const auto file = parseBase("## 排序 {#select-r1-pipeline}\n\n" + cardBlock("order") +
                                "### Steps\n\n1. cold start\n2. RL\n3. SFT\n");

    CHECK(words(file).steps == std::vector<std::string>{"cold start", "RL", "SFT"});
}

TEST_CASE("debate: the verdict is the first word of its section", "[deck][kinds]")
{
    struct Row {
        const char* text;
        Verdict verdict;
    };
    const auto row =
        GENERATE(Row{"夸大。门槛是显存还是时间。", Verdict::overstated},
                 Row{"有限成立，只在 2023 年。", Verdict::limited},
                 Row{"Outdated. Names age.", Verdict::outdated}, Row{"成立", Verdict::holds},
                 Row{"unverifiable: opinion", Verdict::unverifiable});
    CAPTURE(row.text);
    const auto file = parseBase("## “八张。”对吗？ {#train-debate}\n\n" + cardBlock("debate") +
                                "### 要点\n\n- 一\n- 二\n\n### 结论\n\n" + row.text + "\n");
    words(file);

    CHECK(file.cards[0].card.verdict == row.verdict);
}

TEST_CASE("drill: the block is kept line by line", "[deck][kinds]")
{
    const auto file = parseBase(
        "## 状态显存 {#drill-states}\n\n" + cardBlock("drill") +
        "```drill\nformula = model-states   # from the catalogue\n"
        "param params = choice 7e9 8e9\nunit = GB\nexample params=7e9 -> 112\n```\n\n题目。\n");
    const CardText& text = words(file);
    const auto& spec = file.cards[0].card.drillSpec;

    REQUIRE(spec.size() == 4);
    CHECK(spec[0] == DrillLine{"formula", "model-states", 19});
    CHECK(spec[3].key == "example");
    CHECK(text.body == "题目。");
}

TEST_CASE("files: Windows line ends and a byte order mark are read", "[deck][kinds]")
{
    std::string text = "\xEF\xBB\xBF" + frontMatter + basicCard("rlhf-one");
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.replace(at, 1, "\r\n");

    const auto file = parseFile(text, "a.md", FileRole::base);

    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].card.text(Language::zhCn).keyPoints.size() == 2);
    CHECK(find(file.diagnostics, "W501") != nullptr);
}
