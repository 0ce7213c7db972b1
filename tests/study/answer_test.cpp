// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drill_support.h"

#include "study/drills/answer_reader.h"
#include "study/drills/judge.h"
#include "study/drills/random.h"

#include <cmath>

using namespace interval;
using namespace interval::study;

namespace {

struct Reading {
    const char* text;
    double value; ///< in the unit of the drill
};

void checkReadings(const std::string& lines, const std::vector<Reading>& readings)
{
    const Drill drill = compiled(lines);
    for (const Reading& reading : readings) {
        CAPTURE(reading.text);
        const auto read = readAnswer(reading.text, drill);
        if (!read) {
            UNSCOPED_INFO(read.error().en);
            CHECK(read.has_value());
            continue;
        }
        CAPTURE(read->value, reading.value);
        CHECK(std::abs(read->value - reading.value) <= 1e-9 * std::abs(reading.value));
    }
}

DrillJudgement judged(const std::string& lines, const std::string& typed)
{
    const Drill drill = compiled(lines);
    const DrillValues& values = drill.examples()[0].values;
    const auto read = readAnswer(typed, drill);
    if (!read)
        FAIL(read.error().en);
    return judge(drill, {values, *drill.answerFor(values)}, read->value);
}

} // namespace

TEST_CASE("answer: amounts of memory, with the habits of the field", "[study][drill]")
{
    checkReadings(statesLines, {{"112", 112},
                                {"112GB", 112},
                                {"112 GB", 112},
                                {"112 gb", 112},
                                {"112G", 112},
                                {"１１２ＧＢ", 112},
                                {"１，０２４", 1024},
                                {"1,024", 1024},
                                {"15.26 GiB", 15.26 * 1.073741824},
                                {"112000 MB", 112},
                                {"0.112 TB", 112},
                                {"1.5e9", 1.5e9},
                                {"112e9 B", 112},
                                {"112e9 bytes", 112},
                                {"1.12×10^11 字节", 112},
                                {"1.12*10^11 B", 112},
                                {"1.12 × 10¹¹ B", 112},
                                {"≈ 112 GB", 112},
                                {"约 112 GB", 112},
                                {"about 112 GB.", 112},
                                {"~112", 112},
                                {"= 112", 112},
                                {"−5", -5},
                                {"-5 GB", -5},
                                {"224/2", 112},
                                {".5", 0.5},
                                {"2^10", 1024},
                                {"1.12 亿 kB", 112e0},
                                {"0.1 k", 1e-7}});
}

TEST_CASE("answer: binary units, shares, time, money and counts", "[study][drill]")
{
    checkReadings(cacheLines, {{"320 KiB/token", 320},
                               {"320", 320},
                               {"320 KiB", 320},
                               {"320K", 320},
                               {"327680 B", 320},
                               {"327.68 kB/token", 320},
                               {"0.3125 MiB per token", 320}});
    checkReadings(daysLines, {{"3.3 天", 3.3},
                              {"3.3 days", 3.3},
                              {"79.2 h", 3.3},
                              {"79.2小时", 3.3},
                              {"2 周", 14},
                              {"1.1 个月", 33},
                              {"86400 s", 1},
                              {"1k", 1000},
                              {"3.3 d", 3.3}});
    checkReadings("answer = a\nparam a = 1\nunit = USD\ntolerance = 3%\nexample -> 1\n",
                  {{"$1.2M", 1.2e6},
                   {"$ 534", 534},
                   {"534 美元", 534},
                   {"1.2M USD", 1.2e6},
                   {"US$5", 5},
                   {"3 万美元", 3e4},
                   {"-$5", -5}});
    checkReadings(
        "answer = a\nparam a = 1\nunit = USD/M\ntolerance = 3%\nexample -> 1\n",
        {{"$0.46/M", 0.46}, {"0.46", 0.46}, {"$0.46", 0.46}, {"0.46 USD/M tokens", 0.46}});
    checkReadings("answer = a\nparam a = 1\nunit = M USD\ntolerance = 3%\nexample -> 1\n",
                  {{"1.2M", 1.2}, {"$1.2M", 1.2}, {"1.2", 1.2}, {"1200k USD", 1.2}});
    checkReadings("answer = a\nparam a = 1\nunit = B\ntolerance = 3%\nexample -> 1\n",
                  {{"8.03B", 8.03}, {"8.03", 8.03}, {"8030M", 8.03}, {"80.3 亿", 8.03}});
    checkReadings("answer = a\nparam a = 1\nunit = %\ntolerance = 3%\nexample -> 1\n",
                  {{"47.5%", 47.5}, {"47.5", 47.5}, {"４７.５％", 47.5}});
    checkReadings("answer = a\nparam a = 1\ntolerance = 3%\nexample -> 1\n",
                  {{"1.5B", 1.5e9},
                   {"2k", 2000},
                   {"40%", 0.4},
                   {"6.25 万", 62500},
                   {"2 亿", 2e8},
                   {"2.8x", 2.8},
                   {"2.8 ×", 2.8},
                   {"13.6m", 13.6e6},
                   {"1.4 T tokens", 1.4e12},
                   {"112 个请求", 112}});
    checkReadings(
        "answer = a\nparam a = 1\nunit = 1e21 FLOP\ntolerance = 3%\nexample -> 1\n",
        {{"546", 546}, {"546e21 FLOP", 546}, {"546 ZFLOPs", 546}, {"5.46×10^23 FLOPs", 546}});
}

TEST_CASE("answer: what cannot be read says why, in both languages", "[study][drill]")
{
    const Drill drill = compiled(statesLines);
    struct Row {
        std::string text;
        const char* zh;
        const char* en;
    };
    const auto row =
        GENERATE(Row{"", "先写一个数", "number first"}, Row{"   ", "先写一个数", "number first"},
                 Row{"很多", "读不懂", "Cannot read"}, Row{"GB", "读不懂", "Cannot read"},
                 Row{"3 days", "另一种东西", "measures something else"},
                 Row{"3 元", "不认识单位", "not known"}, Row{"3,5", "逗号", "comma"},
                 Row{"1e999", "读不懂", "Cannot read"}, Row{"9^999", "读不懂", "Cannot read"},
                 Row{"112 GB or so", "不认识单位", "not known"},
                 Row{std::string(500, '1'), "读不懂", "Cannot read"});
    CAPTURE(row.text);

    const auto read = readAnswer(row.text, drill);

    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().zh.find(row.zh) != std::string::npos);
    CHECK(read.error().en.find(row.en) != std::string::npos);
}

TEST_CASE("answer: no text breaks the reader", "[study][drill]")
{
    const std::vector<std::string> pieces{
        "1", "2.5", ",", "e9", "GB", "GiB", "/",    "token", "天", "万", "%",  "-", "$", " ",
        "×", "10",  "^", "9",  "约", "．",  "\xEF", "\xFF",  ".",  "M",  "１", "⁹", "*", "x"};
    const std::vector<Drill> drills{compiled(statesLines), compiled(cacheLines),
                                    compiled(daysLines), compiled(plainLines)};
    Random random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        const std::uint64_t length = random.below(8);
        for (std::uint64_t k = 0; k < length; ++k)
            text += pieces[random.below(pieces.size())];
        const auto read = readAnswer(text, drills[random.below(drills.size())]);
        if (read)
            CHECK(std::isfinite(read->value));
        else
            CHECK_FALSE((read.error().zh.empty() || read.error().en.empty()));
    }
}

TEST_CASE("judge: right, close and wrong, each with its grade", "[study][drill]")
{
    using scheduling::Rating;
    struct Row {
        const char* typed;
        DrillMark mark;
        Rating rating;
    };
    const auto row = GENERATE(
        Row{"112 GB", DrillMark::right, Rating::good}, Row{"115", DrillMark::right, Rating::good},
        Row{"109 GB", DrillMark::right, Rating::good}, Row{"118", DrillMark::close, Rating::hard},
        Row{"104.3", DrillMark::close, Rating::hard}, Row{"140", DrillMark::wrong, Rating::again},
        Row{"-112", DrillMark::wrong, Rating::again});
    CAPTURE(row.typed);

    const auto judgement = judged(statesLines, row.typed);

    CHECK(judgement.mark == row.mark);
    CHECK(suggestedRating(judgement) == row.rating);
}

TEST_CASE("judge: an exact count may be one off to be close", "[study][drill]")
{
    CHECK(judged(plainLines, "6").mark == DrillMark::right);
    CHECK(judged(plainLines, "7").mark == DrillMark::close);
    CHECK(judged(plainLines, "8").mark == DrillMark::wrong);
}

TEST_CASE("judge: the typical mistake is named", "[study][drill]")
{
    struct Row {
        const std::string* lines;
        const char* typed;
        const char* zh;
        const char* en;
    };
    const auto row = GENERATE(
        Row{&statesLines, "104.3", "GiB", "GiB"}, Row{&statesLines, "120.3 GB", "GiB", "GiB"},
        Row{&statesLines, "84", "主权重", "master"}, Row{&statesLines, "14", "权重的 2", "weights"},
        Row{&statesLines, "28", "12 字节", "12 bytes"},
        Row{&statesLines, "126", "18 字节", "18 bytes"},
        Row{&statesLines, "896", "位和字节", "bits"}, Row{&statesLines, "112000", "1000", "1000"},
        Row{&statesLines, "112e9", "要按 GB", "asked in GB"},
        Row{&cacheLines, "160", "K 和 V", "K and V"}, Row{&cacheLines, "4", "层数 80", "80 layers"},
        Row{&cacheLines, "40", "KV 头数", "key/value heads"},
        Row{&cacheLines, "327.68", "KiB", "KiB"}, Row{&daysLines, "162.3", "前向", "forward"},
        Row{&daysLines, "3895", "卡数 8", "8 GPUs"},
        Row{&daysLines, "11686", "天和小时", "days, hours"},
        Row{&daysLines, "194.8", "利用率", "utilisation"}, Row{&plainLines, "-6", "符号", "sign"});
    CAPTURE(row.typed);

    const auto judgement = judged(*row.lines, row.typed);

    REQUIRE(judgement.hint.has_value());
    CAPTURE(judgement.hint->en, judgement.hint->zh);
    CHECK(judgement.hint->zh.find(row.zh) != std::string::npos);
    CHECK(judgement.hint->en.find(row.en) != std::string::npos);
}

TEST_CASE("judge: a term of a sum is not called a factor", "[study][drill]")
{
    const std::string lines = "answer = n * (w + g)\nparam n = 7\nparam w = 2\nparam g = 2\n"
                              "tolerance = 1%\nexample -> 28\n";

    const auto judgement = judged(lines, "56");

    REQUIRE(judgement.hint.has_value());
    CHECK(judgement.hint->en.find("Off by 2: often") == 0);
    CHECK(judged(lines, "4").hint->en.find("“n” (7)") != std::string::npos);
}

TEST_CASE("judge: an arbitrary miss gets no invented reason", "[study][drill]")
{
    CHECK_FALSE(judged(statesLines, "71").hint.has_value());
}

TEST_CASE("judge: the comparison says by how much and what is accepted", "[study][drill]")
{
    CHECK(judged(statesLines, "110.94").comparison.en == "0.95% below 112\u00A0GB; 3% is accepted");
    CHECK(judged(statesLines, "112").comparison.zh == "正是 112\u00A0GB");
    CHECK(judged(statesLines, "28").comparison.en ==
          "the answer is 112\u00A0GB, yours is 0.25 times that");
}
