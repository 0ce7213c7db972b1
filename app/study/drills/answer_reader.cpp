// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/answer_reader.h"

#include "deck/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace interval::study {

namespace {

constexpr std::size_t longestText = 200;
constexpr std::size_t longestQuote = 40;

using Failure = tl::unexpected<Bilingual>;
using Pair = std::pair<std::string_view, std::string_view>;

/// What keyboards and input methods write for the same thing.
constexpr std::array<Pair, 33> equivalents{{
    {"\u3000", " "}, {"\u00A0", " "}, {"\u2009", " "},  {"\u202F", " "}, {"，", ","},   {"。", "."},
    {"−", "-"},      {"–", "-"},      {"—", "-"},       {"﹣", "-"},     {"×", "*"},    {"·", "*"},
    {"⋅", "*"},      {"∙", "*"},      {"⁰", "^0"},      {"¹", "^1"},     {"²", "^2"},   {"³", "^3"},
    {"⁴", "^4"},     {"⁵", "^5"},     {"⁶", "^6"},      {"⁷", "^7"},     {"⁸", "^8"},   {"⁹", "^9"},
    {"⁻", "^-"},     {"≈", "~"},      {"～", "~"},      {"大约", "~"},   {"大概", "~"}, {"约", "~"},
    {" per ", "/"},  {"每秒", "/s"},  {"每天", "/day"},
}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Full-width letters, digits and signs (U+FF01..U+FF5E) as ASCII.
std::string narrowed(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
        if (i + 2 < text.size() && at(i) == 0xEF && (at(i + 1) == 0xBC || at(i + 1) == 0xBD)) {
            const unsigned code = ((at(i + 1) & 0x3FU) << 6U) | (at(i + 2) & 0x3FU);
            constexpr unsigned first = 0xF01;
            constexpr unsigned last = 0xF5E;
            if (code >= first && code <= last) {
                result += static_cast<char>(code - first + '!');
                i += 2;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

std::string normalised(std::string_view text)
{
    std::string result(text);
    for (const auto& [from, to] : equivalents)
        for (std::size_t at = result.find(from); at != std::string::npos;
             at = result.find(from, at + to.size()))
            result.replace(at, from.size(), to);
    result = narrowed(result);
    // "10⁻¹²" has become 10^-^1^2: one power, not four.
    for (std::size_t at = result.find('^'); at != std::string::npos; at = result.find('^', at + 1))
        while (at + 2 < result.size() && result[at + 2] == '^')
            result.erase(at + 2, 1), ++at;
    return result;
}

std::string inQuotes(std::string_view text)
{
    text = deck::trimmed(text);
    if (text.size() <= longestQuote)
        return std::string(text);
    std::size_t end = longestQuote;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

Failure unreadable(std::string_view text)
{
    const std::string said = inQuotes(text);
    return Failure(
        {"读不懂“" + said + "”。先写数，再写单位，例如 112 GB、3.3 天、1.5e9。",
         "Cannot read “" + said + "”. Write a number, then a unit: 112 GB, 3.3 days, 1.5e9."});
}

/// Takes a number and what multiplies it from the front of a text.
class NumberReader {
public:
    explicit NumberReader(std::string_view text) : text_(text) {}

    [[nodiscard]] std::optional<double> read()
    {
        auto value = mantissa();
        if (!value)
            return std::nullopt;
        if (take("^"))
            return raised(*value);
        const std::size_t before = at_;
        skipSpaces();
        if (take("*") || take("x") || take("X"))
            if (const auto factor = powerOf())
                return *value * *factor;
        at_ = before;
        skipSpaces();
        if (take("/"))
            if (const auto below = mantissa(); below && *below != 0)
                return *value / *below;
        at_ = before;
        return value;
    }

    [[nodiscard]] std::string_view rest() const { return deck::trimmed(text_.substr(at_)); }
    /// A comma stands where thousands do not begin.
    [[nodiscard]] bool oddComma() const { return oddComma_; }

private:
    [[nodiscard]] bool digitAt(std::size_t at) const
    {
        return at < text_.size() && isDigit(text_[at]);
    }

    [[nodiscard]] std::optional<double> mantissa()
    {
        skipSpaces();
        std::string digits;
        if (!digitAt(at_) && !(at_ < text_.size() && text_[at_] == '.' && digitAt(at_ + 1)))
            return std::nullopt;
        takeDigits(digits);
        if (at_ < text_.size() && text_[at_] == '.') {
            digits += text_[at_++];
            while (digitAt(at_))
                digits += text_[at_++];
        }
        takeExponent(digits);
        double value = 0;
        const auto [end, failure] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (failure != std::errc() && digits != ".")
            return std::nullopt;
        return end != digits.data() ? std::optional(value) : std::nullopt;
    }

    /// "1,024,000"; a comma elsewhere is noticed.
    void takeDigits(std::string& digits)
    {
        constexpr std::size_t group = 3;
        while (digitAt(at_) || (at_ < text_.size() && text_[at_] == ',' && digitAt(at_ + 1))) {
            if (text_[at_] == ',') {
                std::size_t end = at_ + 1;
                while (digitAt(end))
                    ++end;
                oddComma_ = oddComma_ || end - at_ - 1 != group;
                ++at_;
                continue;
            }
            digits += text_[at_++];
        }
    }

    void takeExponent(std::string& digits)
    {
        if (at_ >= text_.size() || (text_[at_] != 'e' && text_[at_] != 'E'))
            return;
        std::size_t first = at_ + 1;
        const bool sign = first < text_.size() && (text_[first] == '+' || text_[first] == '-');
        if (!digitAt(first + (sign ? 1 : 0)))
            return;
        digits += 'e';
        if (sign && text_[first] == '-')
            digits += '-';
        first += sign ? 1 : 0;
        while (digitAt(first))
            digits += text_[first++];
        at_ = first;
    }

    /// "10^9" or "2^30" behind a multiplication sign.
    [[nodiscard]] std::optional<double> powerOf()
    {
        const auto base = mantissa();
        return base && take("^") ? raised(*base) : std::nullopt;
    }

    [[nodiscard]] std::optional<double> raised(double base)
    {
        const bool negative = take("-");
        const auto exponent = mantissa();
        if (!exponent)
            return std::nullopt;
        return std::pow(base, negative ? -*exponent : *exponent);
    }

    void skipSpaces() { at_ = std::min(text_.find_first_not_of(" \t", at_), text_.size()); }

    bool take(std::string_view token)
    {
        if (!deck::startsWith(text_.substr(at_), token))
            return false;
        at_ += token.size();
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool oddComma_ = false;
};

/// What precedes a number: signs, currency, "about".
struct Front {
    bool negative = false;
    bool money = false;
    std::string_view rest;
};

Front frontOf(std::string_view text)
{
    Front front;
    const auto take = [&](std::string_view token) {
        text = deck::trimmed(text);
        if (!deck::startsWith(deck::lowered(text.substr(0, token.size())), token))
            return false;
        text.remove_prefix(token.size());
        return true;
    };
    for (bool taken = true; taken;) {
        taken = take("~") || take("=") || take("+") || take("about") || take("approx.") ||
                take("approx") || take("ca.");
        if (take("-"))
            front.negative = taken = true;
        if (take("us$") || take("$") || take("usd"))
            front.money = taken = true;
    }
    front.rest = deck::trimmed(text);
    return front;
}

/// A unit that only says how many: "k", "万", "M".
std::optional<double> magnitudeOf(std::string_view unit)
{
    constexpr std::array<std::string_view, 20> words{
        "k", "K",  "m",  "M",  "b",    "B",    "bn",   "t",    "T",       "g",
        "G", "万", "亿", "千", "百万", "千万", "十亿", "万亿", "million", "billion"};
    if (std::find(words.begin(), words.end(), unit) == words.end())
        return std::nullopt;
    if (unit == "m")
        return 1e6;
    if (unit == "g" || unit == "G")
        return 1e9;
    return measureOf(unit, false)->factor;
}

std::string nameOf(const Drill& drill, base::Language language)
{
    std::string word = unitWord(drill.unit(), language);
    if (!word.empty())
        return word;
    return language == base::Language::zhCn ? "不带单位的数" : "a bare number";
}

Bilingual withUnitName(const Drill& drill,
                       const std::string& zh,
                       const std::string& en,
                       const std::string& endZh,
                       const std::string& endEn)
{
    return {zh + nameOf(drill, base::Language::zhCn) + endZh,
            en + nameOf(drill, base::Language::en) + endEn};
}

class UnitReader {
public:
    UnitReader(const Drill& drill, bool money) : drill_(drill), money_(money) {}

    /// How many of the drill's unit one of `unit` is.
    [[nodiscard]] tl::expected<double, Bilingual> factorOf(std::string unit) const
    {
        if (money_)
            if (const auto times = prefixMoney(unit))
                return convert("USD").map([&](double factor) { return factor * *times; });
        return unit.empty() ? tl::expected<double, Bilingual>(1.0) : convert(unit);
    }

private:
    /// "$1.2M" and "$5": the magnitude, the unit being money; "$0.5/M" becomes "USD/M".
    [[nodiscard]] static std::optional<double> prefixMoney(std::string& unit)
    {
        if (unit.empty())
            return 1;
        if (const auto times = magnitudeOf(unit))
            return times;
        if (unit.front() == '/')
            unit = "USD" + unit;
        return std::nullopt;
    }

    [[nodiscard]] tl::expected<double, Bilingual> convert(const std::string& said) const
    {
        if (sameWord(said))
            return 1;
        const std::string unit = withoutShorthand(said);
        const Measure& wanted = drill_.measure();
        const auto measure = measureHere(unit);
        // "8.2 GB" where GB a day is asked, "$0.46" where it is a million tokens.
        const std::size_t slash = drill_.unit().find('/');
        if (measure && slash != std::string::npos && unit.find('/') == std::string::npos) {
            const auto whole = measureHere(unit + drill_.unit().substr(slash));
            if (whole && whole->dimension == wanted.dimension)
                return whole->factor / wanted.factor;
        }
        if (measure && measure->dimension == wanted.dimension)
            return measure->factor / wanted.factor;
        if (const auto times = magnitudeOf(unit))
            return countsFromOne() ? *times / wanted.factor : *times;
        if (!measure)
            return Failure(withUnitName(drill_, "不认识单位“" + inQuotes(unit) + "”；这里要的是 ",
                                        "The unit “" + inQuotes(unit) +
                                            "” is not known; the answer is asked in ",
                                        "。", "."));
        return Failure(withUnitName(drill_, "“" + inQuotes(unit) + "”量的是另一种东西；这里要的是 ",
                                    "“" + inQuotes(unit) +
                                        "” measures something else; the answer is asked in ",
                                    "。", "."));
    }

    /// Whether "1.2M" means that many of the unit itself, also where it is asked in millions: counts
    /// and money. For the rest "1k" is a thousand of what is asked.
    [[nodiscard]] bool countsFromOne() const
    {
        const bool rate = drill_.unit().find('/') != std::string::npos;
        const compute::Dimension dimension = drill_.measure().dimension;
        return dimension.isOne() || (!rate && dimension == compute::unit::dollars.dimension);
    }

    [[nodiscard]] bool sameWord(const std::string& unit) const
    {
        const std::string low = deck::lowered(unit);
        return low == deck::lowered(drill_.unit()) ||
               low == deck::lowered(unitWord(drill_.unit(), base::Language::zhCn)) ||
               low == deck::lowered(unitWord(drill_.unit(), base::Language::en));
    }

    /// Where KiB is asked, "320K" is meant in it, not in kB.
    [[nodiscard]] std::string withoutShorthand(const std::string& unit) const
    {
        const bool binary = drill_.inBytes() && drill_.unit().find("iB") != std::string::npos;
        constexpr std::string_view letters = "kKmMgGtT";
        return binary && unit.size() == 1 && letters.find(unit[0]) != std::string_view::npos
                   ? unit + "iB"
                   : unit;
    }

    [[nodiscard]] std::optional<Measure> measureHere(const std::string& unit) const
    {
        return measureOf(unit, drill_.inBytes());
    }

    const Drill& drill_;
    bool money_;
};

} // namespace

tl::expected<TypedAnswer, Bilingual> readAnswer(std::string_view text, const Drill& drill)
{
    if (deck::trimmed(text).empty())
        return Failure({"先写一个数。", "Write a number first."});
    if (text.size() > longestText)
        return unreadable(text);
    const std::string clean = normalised(text);
    const Front front = frontOf(clean);
    NumberReader number(front.rest);
    const auto value = number.read();
    if (!value || !std::isfinite(*value))
        return unreadable(text);
    if (number.oddComma())
        return Failure({"逗号只用来分隔千位；小数点请写“.”：1,024 或 3.5。",
                        "A comma separates thousands only; write decimals with a point: 1,024 or "
                        "3.5."});
    std::string unit(number.rest());
    while (!unit.empty() && (unit.back() == '.' || unit.back() == '!' || unit.back() == '?'))
        unit.pop_back();
    if (unit == "*") // 2.8 ×
        unit = "x";
    const auto factor = UnitReader(drill, front.money).factorOf(unit);
    if (!factor)
        return Failure(factor.error());
    const double result = (front.negative ? -*value : *value) * *factor;
    if (!std::isfinite(result))
        return unreadable(text);
    return TypedAnswer{result, front.money || !unit.empty()};
}

} // namespace interval::study
