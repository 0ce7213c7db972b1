// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_log.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>

namespace interval::cli {

namespace {

using scheduling::ReviewEvent;

constexpr std::array<std::string_view, 3> names = {"card_id", "review_time_ms", "rating"};
constexpr std::size_t cardColumn = 0;
constexpr std::size_t timeColumn = 1;
constexpr std::size_t ratingColumn = 2;
constexpr std::string_view blanks = " \t\r";
constexpr std::int64_t latestMs = 253'402'300'799'999; ///< the end of the year 9999

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Walks over the fields of a CSV text. Fields in quotes may hold commas and line breaks.
class Fields {
public:
    explicit Fields(std::string_view text) : text_(text)
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (text_.substr(0, byteOrderMark.size()) == byteOrderMark)
            at_ = byteOrderMark.size();
    }

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
    [[nodiscard]] std::size_t line() const { return line_; }

    /// The next line's fields, with the blanks around them gone; an empty line has none.
    void readLine(std::vector<std::string_view>& fields)
    {
        fields.clear();
        line_ = nextLine_++;
        if (skipEmptyLine())
            return;
        for (bool more = true; more;) {
            fields.push_back(readField());
            more = at_ < text_.size() && text_[at_] == ',';
            at_ += at_ < text_.size() ? 1U : 0U;
        }
    }

private:
    bool skipEmptyLine()
    {
        const std::size_t word = text_.find_first_not_of(blanks, at_);
        if (word != std::string_view::npos && text_[word] != '\n')
            return false;
        at_ = word == std::string_view::npos ? text_.size() : word + 1;
        return true;
    }

    std::string_view readField()
    {
        const std::size_t begin = at_;
        const std::size_t word = std::min(text_.find_first_not_of(blanks, at_), text_.size());
        if (word == text_.size() || text_[word] != '"') {
            at_ = std::min(text_.find_first_of(",\n", at_), text_.size());
            return trimmed(text_.substr(begin, at_ - begin));
        }
        const std::size_t close = closingQuote(word + 1);
        at_ = std::min(text_.find_first_of(",\n", close), text_.size());
        return trimmed(text_.substr(word + 1, close - word - 1));
    }

    /// A quote within quotes is written twice.
    std::size_t closingQuote(std::size_t from)
    {
        for (std::size_t i = from; i < text_.size(); ++i) {
            nextLine_ += text_[i] == '\n' ? 1U : 0U;
            if (text_[i] != '"')
                continue;
            if (i + 1 == text_.size() || text_[i + 1] != '"')
                return i;
            ++i;
        }
        return text_.size();
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t nextLine_ = 1;
};

tl::unexpected<base::Error> invalid(std::size_t line, const std::string& what)
{
    return base::fail(base::ErrorCode::invalidInput, "line " + std::to_string(line) + what);
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Local days. An hour has one offset, so that the time zone is asked once for many answers.
class LocalDays {
public:
    base::Day operator()(std::int64_t unixMs)
    {
        constexpr std::int64_t hourMs = 3'600'000;
        if (const std::int64_t hour = unixMs / hourMs; hour != hour_) {
            hour_ = hour;
            offset_ = base::utcOffsetMinutes(unixMs);
        }
        return base::studyDay({unixMs, offset_}, usualDayStart);
    }
    static constexpr int usualDayStart = 4; ///< [local hour]

private:
    std::int64_t hour_ = -1;
    int offset_ = 0;
};

class Reader {
public:
    Reader(std::string_view csv, DayStart start) : csv_(csv), fields_(csv), start_(start) {}

    base::Result<std::vector<ReviewEvent>> read()
    {
        std::vector<ReviewEvent> log;
        std::vector<std::string_view> fields;
        while (!fields_.atEnd() && fields.empty())
            fields_.readLine(fields);
        if (fields.empty())
            return log;
        if (auto found = findColumns(fields); !found)
            return tl::unexpected(found.error());
        log.reserve(static_cast<std::size_t>(std::count(csv_.begin(), csv_.end(), '\n')));
        while (!fields_.atEnd()) {
            fields_.readLine(fields);
            if (fields.empty())
                continue;
            auto event = readEvent(fields);
            if (!event)
                return tl::unexpected(event.error());
            log.push_back(*event);
        }
        return log;
    }

private:
    base::Result<void> findColumns(const std::vector<std::string_view>& header)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto found = std::find(header.begin(), header.end(), names[i]);
            if (found == header.end())
                return invalid(fields_.line(), ", column " + std::string(names[i]) +
                                                   ": is missing from the names of the columns");
            columns_[i] = static_cast<std::size_t>(found - header.begin());
        }
        return {};
    }

    [[nodiscard]] tl::unexpected<base::Error> wrong(std::size_t which,
                                                    const std::string& what) const
    {
        return invalid(fields_.line(), ", column " + std::to_string(columns_[which] + 1) + " (" +
                                           std::string(names[which]) + "): " + what);
    }

    base::Result<std::int64_t> readNumber(const std::vector<std::string_view>& fields,
                                          std::size_t which) const
    {
        constexpr std::size_t longest = 40; // of a value that is told
        if (columns_[which] >= fields.size() || fields[columns_[which]].empty())
            return wrong(which, "is missing");
        const std::string_view text = fields[columns_[which]];
        const auto number = wholeNumber(text);
        if (!number)
            return wrong(which, "is not a whole number: " + std::string(text.substr(0, longest)));
        return *number;
    }

    base::Result<ReviewEvent> readEvent(const std::vector<std::string_view>& fields)
    {
        const auto card = readNumber(fields, cardColumn);
        const auto time = readNumber(fields, timeColumn);
        const auto rating = readNumber(fields, ratingColumn);
        if (!card)
            return tl::unexpected(card.error());
        if (!time)
            return tl::unexpected(time.error());
        if (!rating)
            return tl::unexpected(rating.error());
        if (*time < 0 || *time > latestMs)
            return wrong(timeColumn,
                         "is not a time in milliseconds since 1970: " + std::to_string(*time));
        if (*rating < 1 || *rating > 4)
            return wrong(ratingColumn, "is not 1, 2, 3 or 4: " + std::to_string(*rating));
        const base::Day day = start_ == DayStart::utc
                                  ? base::studyDay({*time, 0}, LocalDays::usualDayStart)
                                  : localDay_(*time);
        return ReviewEvent{*card, *time, day, static_cast<scheduling::Rating>(*rating)};
    }

    std::string_view csv_;
    Fields fields_;
    DayStart start_;
    LocalDays localDay_;
    std::array<std::size_t, names.size()> columns_{};
};

base::Result<std::string> textOf(const std::string& file)
{
    if (file == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file))
        return base::fail(base::ErrorCode::cannotRead, "cannot read " + file);
    std::string text;
    stream.seekg(0, std::ios::end);
    if (const auto size = stream.tellg(); size > 0) {
        text.resize(static_cast<std::size_t>(size));
        stream.seekg(0);
        stream.read(text.data(), size);
    } else { // a pipe has no size
        stream.clear();
        text.assign(std::istreambuf_iterator<char>(stream), {});
    }
    return text;
}

} // namespace

base::Result<std::vector<ReviewEvent>> parseReviewLog(std::string_view csv, DayStart start)
{
    return Reader(csv, start).read();
}

base::Result<std::vector<ReviewEvent>> readReviewLog(const std::string& file, DayStart start)
{
    const auto text = textOf(file);
    if (!text)
        return tl::unexpected(text.error());
    return parseReviewLog(*text, start);
}

} // namespace interval::cli
