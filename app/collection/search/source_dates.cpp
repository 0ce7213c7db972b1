// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/source_dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace interval::collection {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr int monthsOfYear = 12;
constexpr int mostAgo = 36500; ///< days, months or years: more is a slip of the finger

/// Digits alone: no sign, no blank.
std::optional<int> numberOf(std::string_view digits)
{
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, number);
    const bool plain = !digits.empty() && digits.front() != '-';
    return plain && failure == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

base::Day dayOf(sys_days date)
{
    return static_cast<base::Day>(date.time_since_epoch().count());
}

} // namespace

std::optional<DaySpan> daysOfDate(std::string_view date)
{
    constexpr std::array lengths{std::size_t{4}, std::size_t{7}, std::size_t{10}}; // of each form
    constexpr int yearOnly = 0;
    constexpr int withMonth = 1;
    const auto* const length = std::find(lengths.begin(), lengths.end(), date.size());
    if (length == lengths.end())
        return std::nullopt;
    const auto form = length - lengths.begin();
    const auto y = numberOf(date.substr(0, 4));
    const auto m = form == yearOnly ? std::optional(1) : numberOf(date.substr(5, 2));
    const auto d = form <= withMonth ? std::optional(1) : numberOf(date.substr(8, 2));
    const bool dashes =
        (form == yearOnly || date[4] == '-') && (form <= withMonth || date[7] == '-');
    if (!y || !m || !d || !dashes)
        return std::nullopt;
    const year_month_day first{year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                               std::chrono::day{static_cast<unsigned>(*d)}};
    if (!first.ok())
        return std::nullopt;
    const base::Day begin = dayOf(sys_days(first));
    if (form == yearOnly)
        return DaySpan{begin, dayOf(sys_days(first + std::chrono::years(1)))};
    if (form == withMonth)
        return DaySpan{begin, dayOf(sys_days(first + months(1)))};
    return DaySpan{begin, begin + 1};
}

std::optional<Ago> agoOf(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const auto number = numberOf(text.substr(0, text.size() - 1));
    if (!number || *number > mostAgo)
        return std::nullopt;
    switch (text.back()) {
    case 'd':
        return Ago{*number, 0};
    case 'm':
        return Ago{0, *number};
    case 'y':
        return Ago{0, *number * monthsOfYear};
    default:
        return std::nullopt;
    }
}

base::Day dayBefore(base::Day day, const Ago& ago)
{
    const year_month_day from{sys_days(days(day))};
    year_month_day then = from - months(ago.months);
    if (!then.ok())
        then = then.year() / then.month() / std::chrono::last;
    return dayOf(sys_days(then)) - ago.days;
}

} // namespace interval::collection
