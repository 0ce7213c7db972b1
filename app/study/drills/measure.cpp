// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/measure.h"

#include "compute/number/format.h"
#include "deck/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace interval::study {

namespace {

using compute::Dimension;

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

struct Word {
    std::string_view text; ///< lower case unless the case counts
    Dimension dimension;
    double factor = 1;
};

constexpr Dimension none{};
constexpr Dimension byte{.bytes = 1};
constexpr Dimension flop{.flops = 1};
constexpr Dimension flopRate{.flops = 1, .seconds = -1};
constexpr Dimension time{.seconds = 1};
constexpr Dimension rate{.seconds = -1};
constexpr Dimension money{.dollars = 1};
constexpr Dimension energy{.joules = 1};
constexpr Dimension power{.seconds = -1, .joules = 1};

/// Told apart by case.
constexpr std::array exactWords{Word{"M", none, 1e6}, Word{"m", time, minute}};

constexpr std::array words{
    Word{"", none},
    Word{"1", none},
    Word{"x", none},
    Word{"×", none},
    Word{"倍", none},
    Word{"times", none},
    Word{"%", none, 0.01},
    Word{"percent", none, 0.01},
    Word{"pp", none, 0.01},
    Word{"points", none, 0.01},
    Word{"percentage points", none, 0.01},
    Word{"个百分点", none, 0.01},
    Word{"百分点", none, 0.01},
    // What is counted.
    Word{"token", none},
    Word{"tokens", none},
    Word{"tok", none},
    Word{"词元", none},
    Word{"个", none},
    Word{"个 token", none},
    Word{"个请求", none},
    Word{"请求", none},
    Word{"request", none},
    Word{"requests", none},
    Word{"req", none},
    Word{"sequence", none},
    Word{"sequences", none},
    Word{"seqs", none},
    Word{"条", none},
    Word{"条序列", none},
    Word{"gpu", none},
    Word{"gpus", none},
    Word{"卡", none},
    Word{"张", none},
    Word{"张卡", none},
    Word{"块", none},
    Word{"chunk", none},
    Word{"chunks", none},
    Word{"question", none},
    Word{"questions", none},
    Word{"题", none},
    Word{"道题", none},
    Word{"param", none},
    Word{"params", none},
    Word{"parameter", none},
    Word{"parameters", none},
    Word{"参数", none},
    Word{"个参数", none},
    Word{"layer", none},
    Word{"layers", none},
    Word{"层", none},
    Word{"step", none},
    Word{"steps", none},
    Word{"步", none},
    Word{"bit", none},
    Word{"bits", none},
    Word{"比特", none},
    Word{"nat", none},
    Word{"nats", none},
    Word{"bpb", {.bytes = -1}},
    // Magnitudes.
    Word{"k", none, 1e3},
    Word{"千", none, 1e3},
    Word{"thousand", none, 1e3},
    Word{"万", none, 1e4},
    Word{"10k", none, 1e4},
    Word{"mio", none, 1e6},
    Word{"million", none, 1e6},
    Word{"百万", none, 1e6},
    Word{"千万", none, 1e7},
    Word{"亿", none, 1e8},
    Word{"b", none, 1e9},
    Word{"bn", none, 1e9},
    Word{"billion", none, 1e9},
    Word{"十亿", none, 1e9},
    Word{"百亿", none, 1e10},
    Word{"千亿", none, 1e11},
    Word{"t", none, 1e12},
    Word{"trillion", none, 1e12},
    Word{"万亿", none, 1e12},
    // Bytes.
    Word{"byte", byte},
    Word{"bytes", byte},
    Word{"字节", byte},
    Word{"kb", byte, 1e3},
    Word{"mb", byte, 1e6},
    Word{"gb", byte, 1e9},
    Word{"tb", byte, 1e12},
    Word{"pb", byte, 1e15},
    Word{"kib", byte, 0x1p10},
    Word{"mib", byte, 0x1p20},
    Word{"gib", byte, 0x1p30},
    Word{"tib", byte, 0x1p40},
    Word{"pib", byte, 0x1p50},
    // Time.
    Word{"ns", time, 1e-9},
    Word{"µs", time, 1e-6},
    Word{"μs", time, 1e-6},
    Word{"us", time, 1e-6},
    Word{"微秒", time, 1e-6},
    Word{"ms", time, 1e-3},
    Word{"毫秒", time, 1e-3},
    Word{"s", time},
    Word{"sec", time},
    Word{"secs", time},
    Word{"second", time},
    Word{"seconds", time},
    Word{"秒", time},
    Word{"秒钟", time},
    Word{"min", time, minute},
    Word{"mins", time, minute},
    Word{"minute", time, minute},
    Word{"minutes", time, minute},
    Word{"分", time, minute},
    Word{"分钟", time, minute},
    Word{"h", time, hour},
    Word{"hr", time, hour},
    Word{"hrs", time, hour},
    Word{"hour", time, hour},
    Word{"hours", time, hour},
    Word{"时", time, hour},
    Word{"小时", time, hour},
    Word{"个小时", time, hour},
    Word{"gpu-hour", time, hour},
    Word{"gpu-hours", time, hour},
    Word{"gpu hours", time, hour},
    Word{"gpu-h", time, hour},
    Word{"gpu·h", time, hour},
    Word{"卡时", time, hour},
    Word{"gpu 小时", time, hour},
    Word{"d", time, day},
    Word{"day", time, day},
    Word{"days", time, day},
    Word{"天", time, day},
    Word{"日", time, day},
    Word{"gpu-day", time, day},
    Word{"gpu-days", time, day},
    Word{"week", time, 7 * day},
    Word{"weeks", time, 7 * day},
    Word{"周", time, 7 * day},
    Word{"month", time, 30 * day},
    Word{"months", time, 30 * day},
    Word{"月", time, 30 * day},
    Word{"个月", time, 30 * day},
    Word{"year", time, 365 * day},
    Word{"years", time, 365 * day},
    Word{"年", time, 365 * day},
    // Money, arithmetic, energy.
    Word{"$", money},
    Word{"usd", money},
    Word{"us$", money},
    Word{"dollar", money},
    Word{"dollars", money},
    Word{"美元", money},
    Word{"美金", money},
    Word{"flop", flop},
    Word{"flops", flop},
    Word{"次浮点运算", flop},
    Word{"gflop", flop, 1e9},
    Word{"tflop", flop, 1e12},
    Word{"pflop", flop, 1e15},
    Word{"eflop", flop, 1e18},
    Word{"zflop", flop, 1e21},
    Word{"gflops", flopRate, 1e9},
    Word{"tflops", flopRate, 1e12},
    Word{"pflops", flopRate, 1e15},
    Word{"eflops", flopRate, 1e18},
    Word{"zflops", flop, 1e21},
    Word{"j", energy},
    Word{"kwh", energy, 3.6e6},
    Word{"mwh", energy, 3.6e9},
    Word{"w", power},
    Word{"kw", power, 1e3},
    Word{"qps", rate},
};

/// Behind a number without "B": what people in the field write for amounts of memory.
constexpr std::array byteShorthand{
    Word{"b", byte},          Word{"k", byte, 1e3},     Word{"m", byte, 1e6},
    Word{"g", byte, 1e9},     Word{"t", byte, 1e12},    Word{"ki", byte, 0x1p10},
    Word{"mi", byte, 0x1p20}, Word{"gi", byte, 0x1p30}, Word{"ti", byte, 0x1p40}};

/// Magnitudes that may stand before a unit: "1.4 T tokens", "6.25 万 token".
constexpr std::array<std::string_view, 17> magnitudes{
    "万亿",     "千亿",    "百亿",    "十亿",     "千万", "百万", "亿", "万", "千",
    "trillion", "billion", "million", "thousand", "B",    "T",    "M",  "k"};

/// What "GB/token" and its like share out over, beside units of time.
constexpr std::array<std::string_view, 14> shares{
    "token",   "tokens", "param", "parameter", "参数",   "gpu",   "卡",
    "request", "请求",   "step",  "weight",    "参数量", "layer", "层"};

template <std::size_t Count>
const Word* find(const std::array<Word, Count>& table, std::string_view text)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Word& word) { return word.text == text; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<Measure> plain(std::string_view text, bool bytes)
{
    const std::string low = deck::lowered(text);
    if (bytes)
        if (const Word* word = find(byteShorthand, low))
            return Measure{word->dimension, word->factor};
    if (const Word* word = find(exactWords, text))
        return Measure{word->dimension, word->factor};
    if (const Word* word = find(words, low))
        return Measure{word->dimension, word->factor};
    return std::nullopt;
}

/// "1e21 FLOP", "万 token": a number or a magnitude, then a unit.
std::optional<Measure> scaled(std::string_view text, bool bytes)
{
    if (const auto whole = plain(text, bytes))
        return whole;
    double factor = 1;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), factor);
    std::size_t used = failure == std::errc() ? static_cast<std::size_t>(end - text.data()) : 0;
    if (used == 0)
        for (const std::string_view magnitude : magnitudes) {
            if (!deck::startsWith(text, magnitude))
                continue;
            used = magnitude.size();
            factor = plain(magnitude, false)->factor;
            break;
        }
    if (used == 0 || !(factor > 0) || !std::isfinite(factor))
        return std::nullopt;
    auto unit = plain(deck::trimmed(text.substr(used)), bytes);
    if (unit)
        unit->factor *= factor;
    return unit;
}

std::optional<Measure> divisor(std::string_view text)
{
    const std::string low = deck::lowered(text);
    if (std::find(shares.begin(), shares.end(), low) != shares.end())
        return Measure{};
    // "USD/M" is short for a million tokens.
    return scaled(text, low == "b" || low == "byte" || low == "bytes");
}

struct UnitWords {
    std::string_view unit; ///< as a deck writes it, lower case
    std::string_view zh;
    std::string_view en;
};

constexpr std::array unitWords{UnitWords{"days", "天", "days"},
                               UnitWords{"d", "天", "days"},
                               UnitWords{"day", "天", "days"},
                               UnitWords{"hours", "小时", "hours"},
                               UnitWords{"h", "小时", "h"},
                               UnitWords{"min", "分钟", "min"},
                               UnitWords{"minutes", "分钟", "minutes"},
                               UnitWords{"s", "秒", "s"},
                               UnitWords{"seconds", "秒", "seconds"},
                               UnitWords{"months", "个月", "months"},
                               UnitWords{"gpu-hours", "GPU 小时", "GPU-hours"},
                               UnitWords{"requests", "个请求", "requests"},
                               UnitWords{"sequences", "条序列", "sequences"},
                               UnitWords{"questions", "题", "questions"},
                               UnitWords{"chunks", "块", "chunks"},
                               UnitWords{"gpus", "张卡", "GPUs"},
                               UnitWords{"tokens", "token", "tokens"},
                               UnitWords{"b tokens", "B token", "B tokens"},
                               UnitWords{"m tokens", "M token", "M tokens"},
                               UnitWords{"usd", "美元", "USD"},
                               UnitWords{"usd/m", "美元/百万 token", "USD/M tokens"},
                               UnitWords{"usd/m tokens", "美元/百万 token", "USD/M tokens"},
                               UnitWords{"gb/day", "GB/天", "GB/day"},
                               UnitWords{"gb/d", "GB/天", "GB/day"},
                               UnitWords{"b parameters", "B 参数", "B parameters"},
                               UnitWords{"m parameters", "M 参数", "M parameters"},
                               UnitWords{"m usd", "百万美元", "M USD"},
                               UnitWords{"tokens/s", "token/s", "tokens/s"},
                               UnitWords{"bits/b", "bit/字节", "bits/byte"},
                               UnitWords{"pp", "个百分点", "points"},
                               UnitWords{"x", "倍", "×"},
                               UnitWords{"1", "", ""}};

/// "-12" as it stands above the line.
std::string raised(std::string_view exponent)
{
    constexpr std::array<std::string_view, 10> digits{"⁰", "¹", "²", "³", "⁴",
                                                      "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    for (const char c : exponent)
        text += c == '-' ? std::string_view("⁻") : digits.at(static_cast<std::size_t>(c - '0'));
    return text;
}

/// Where the exponent that begins at `at` ends.
std::size_t endOfExponent(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of("-0123456789", at), text.size());
}

/// "1e21 FLOP" is written "× 10²¹ FLOP".
std::string withPowerOfTen(std::string_view unit)
{
    constexpr std::size_t first = 2;
    if (!deck::startsWith(unit, "1e"))
        return std::string(unit);
    const std::size_t end = endOfExponent(unit, first);
    return "× 10" + raised(unit.substr(first, end - first)) + std::string(unit.substr(end));
}

/// "5.46 × 10^23" as "5.46 × 10²³".
std::string withRaisedPower(const std::string& number)
{
    const std::size_t sign = number.find('^');
    return sign == std::string::npos ? number
                                     : number.substr(0, sign) + raised(number.substr(sign + 1));
}

} // namespace

std::optional<Measure> measureOf(std::string_view unit, bool bytes)
{
    unit = deck::trimmed(unit);
    if (const auto whole = scaled(unit, bytes))
        return whole;
    const std::size_t slash = unit.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto above = scaled(deck::trimmed(unit.substr(0, slash)), bytes);
    const auto below = divisor(deck::trimmed(unit.substr(slash + 1)));
    if (!above || !below)
        return std::nullopt;
    return Measure{compute::combine(above->dimension, below->dimension, -1),
                   above->factor / below->factor};
}

Measure measureOf(compute::Unit unit)
{
    namespace u = compute::unit;
    if (unit == u::bytesPerDay)
        return {{.bytes = 1, .seconds = -1}, 1 / day};
    if (unit == u::gpuHours)
        return {time, hour};
    if (unit == u::days)
        return {time, day};
    if (unit == u::gigabytes)
        return {byte, 1e9};
    if (unit == u::kilowattHours)
        return {energy, 3.6e6};
    return {unit.dimension, 1};
}

std::string unitWord(std::string_view unit, base::Language language)
{
    const std::string low = deck::lowered(deck::trimmed(unit));
    const auto found = std::find_if(unitWords.begin(), unitWords.end(),
                                    [&](const UnitWords& each) { return each.unit == low; });
    if (found == unitWords.end())
        return withPowerOfTen(deck::trimmed(unit));
    return std::string(language == base::Language::zhCn ? found->zh : found->en);
}

std::string plainNumber(double value)
{
    // A quotient of units leaves dust behind the digits: 0.07e-6 / 1e-6.
    constexpr double exact = 1e12;
    double shown = std::abs(value);
    if (shown < exact && std::abs(shown - std::round(shown)) < 1e-9 * shown)
        shown = std::round(shown);
    const std::string digits =
        shown == std::trunc(shown) && shown < exact
            ? compute::formatInFull(shown)
            : withRaisedPower(compute::formatNumber(shown, compute::Notation::plain));
    return value < 0 ? "−" + digits : digits;
}

std::string withUnit(double value, std::string_view unit, base::Language language)
{
    constexpr std::array<std::string_view, 5> close{"B", "M", "T", "k", "%"};
    const std::string number = plainNumber(value);
    if (deck::startsWith(unit, "USD/")) // "$2/h"
        return (value < 0 ? "−$" : "$") + plainNumber(std::abs(value)) +
               std::string(unit.substr(3));
    if (unit == "USD" || unit == "$")
        return value < 0 ? "−$" + plainNumber(-value) : "$" + number;
    if (std::find(close.begin(), close.end(), unit) != close.end())
        return number + std::string(unit);
    const std::string word = unitWord(unit, language);
    return word.empty() ? number : number + "\u00A0" + word;
}

} // namespace interval::study
