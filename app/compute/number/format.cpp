// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/number/format.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <span>

namespace interval::compute {

namespace {

constexpr int significantDigits = 4;
constexpr double fullIntegerLimit = 1e6;
constexpr double plainFractionFloor = 1e-3;

struct Prefix {
    double factor;
    std::string_view text;
};

constexpr std::array decimalPrefixes{Prefix{1e18, "E"}, Prefix{1e15, "P"}, Prefix{1e12, "T"},
                                     Prefix{1e9, "G"},  Prefix{1e6, "M"},  Prefix{1e3, "k"}};
constexpr std::array binaryPrefixes{Prefix{0x1p60, "Ei"}, Prefix{0x1p50, "Pi"},
                                    Prefix{0x1p40, "Ti"}, Prefix{0x1p30, "Gi"},
                                    Prefix{0x1p20, "Mi"}, Prefix{0x1p10, "Ki"}};

/// The largest prefix that leaves at least one before the point; nothing below the smallest.
Prefix prefixFor(double value, std::span<const Prefix> prefixes)
{
    for (const Prefix& prefix : prefixes)
        if (std::abs(value) >= prefix.factor)
            return prefix;
    return {1, ""};
}

std::string print(const char* pattern, int digits, double value)
{
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), pattern, digits, value);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

/// Thousands apart; in TeX the comma must not be punctuation, hence the braces.
std::string grouped(std::string digits, Notation notation)
{
    const std::string comma = notation == Notation::tex ? "{,}" : ",";
    const std::size_t start = digits.front() == '-' ? 1 : 0;
    std::size_t end = std::min(digits.find('.'), digits.size());
    while (end > start + 3) {
        end -= 3;
        digits.insert(end, comma);
    }
    return digits;
}

/// Fixed notation with four significant digits, zeros at the end dropped.
std::string fixed(double value, Notation notation)
{
    const int magnitude =
        value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
    const int decimals = std::max(0, significantDigits - 1 - magnitude);
    std::string text = print("%.*f", decimals, value);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return grouped(text, notation);
}

std::string scientific(double value, Notation notation)
{
    const std::string text = print("%.*e", significantDigits - 1, value);
    const std::size_t e = text.find('e');
    std::string mantissa = text.substr(0, e);
    mantissa.erase(mantissa.find_last_not_of('0') + 1);
    if (mantissa.back() == '.')
        mantissa.pop_back();
    const std::string exponent = std::to_string(std::stoi(text.substr(e + 1)));
    if (mantissa == "1")
        return notation == Notation::tex ? "10^{" + exponent + "}" : "10^" + exponent;
    if (notation == Notation::tex)
        return mantissa + "\\times 10^{" + exponent + "}";
    return mantissa + " × 10^" + exponent;
}

std::string joined(const std::string& number, std::string_view unit, Notation notation)
{
    if (unit.empty())
        return number;
    if (unit == "%") // follows its number without a space; MathJax takes \% only outside of \text
        return number + (notation == Notation::plain ? "%" : "\\%");
    if (notation == Notation::plain)
        return number + " " + std::string(unit);
    // MathJax has no upright micro sign.
    if (unit == "µs")
        return number + "\\,\\mu\\text{s}";
    return number + "\\,\\text{" + std::string(unit) + "}";
}

std::string withPrefix(double value,
                       std::string_view label,
                       std::span<const Prefix> prefixes,
                       Notation notation)
{
    const Prefix prefix = prefixFor(value, prefixes);
    return joined(formatNumber(value / prefix.factor, notation),
                  std::string(prefix.text) + std::string(label), notation);
}

std::string duration(double value, Notation notation)
{
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    struct Step {
        double below, factor;
        std::string_view unit;
    };
    constexpr std::array steps{Step{1e-3, 1e-6, "µs"}, Step{1, 1e-3, "ms"},
                               Step{2 * minute, 1, "s"}, Step{2 * hour, minute, "min"},
                               Step{2 * day, hour, "h"}};
    for (const Step& step : steps)
        if (std::abs(value) < step.below)
            return joined(formatNumber(value / step.factor, notation), step.unit, notation);
    return joined(formatNumber(value / day, notation), "d", notation);
}

bool isAmountOfBytes(Unit unit)
{
    return unit.dimension == unit::bytes.dimension;
}

} // namespace

std::string formatNumber(double value, Notation notation)
{
    if (std::isnan(value))
        return notation == Notation::tex ? "\\text{NaN}" : "NaN";
    if (!std::isfinite(value))
        return std::string(value < 0 ? "-" : "") + (notation == Notation::tex ? "\\infty" : "∞");
    const double size = std::abs(value);
    if (value == std::trunc(value) && size < fullIntegerLimit)
        return grouped(print("%.*f", 0, value), notation);
    if (size >= fullIntegerLimit || size < plainFractionFloor)
        return scientific(value, notation);
    return fixed(value, notation);
}

std::string formatInFull(double value)
{
    constexpr double exactIntegers = 1e15;
    if (value == std::trunc(value) && std::abs(value) <= exactIntegers)
        return grouped(print("%.*f", 0, value), Notation::plain);
    return formatNumber(value, Notation::plain);
}

std::string formatQuantity(double value, Unit unit, Notation notation)
{
    if (unit == unit::fraction)
        return joined(formatNumber(value * 100, notation), "%", notation);
    if (unit == unit::points)
        return joined(formatNumber(value * 100, notation), "pp", notation);
    if (unit == unit::seconds)
        return duration(value, notation);
    if (unit == unit::dollarsPerSecond)
        return joined(formatNumber(value * 3600, notation), "USD/h", notation);
    if (unit == unit::dollarsPerToken)
        return joined(formatNumber(value * 1e6, notation), "USD/M tokens", notation);
    if (unit == unit::joules)
        return joined(formatNumber(value / 3.6e6, notation), "kWh", notation);
    const bool small = isAmountOfBytes(unit) && std::abs(value) < fullIntegerLimit;
    const bool prefixed =
        !small && !unit.label.empty() && unit != unit::flop &&
        (unit.dimension.bytes != 0 || unit.dimension.flops != 0 || unit == unit::watts);
    return prefixed ? withPrefix(value, unit.label, decimalPrefixes, notation)
                    : joined(formatNumber(value, notation), unit.label, notation);
}

std::string formatResult(double value, Unit unit, Notation notation)
{
    std::string text = formatQuantity(value, unit, notation);
    if (!isAmountOfBytes(unit) || std::abs(value) < binaryPrefixes.back().factor)
        return text;
    const std::string binary = withPrefix(value, unit.label, binaryPrefixes, notation);
    return text + (notation == Notation::tex ? "\\ (" : " (") + binary + ")";
}

} // namespace interval::compute
