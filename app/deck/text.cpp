// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/text.h"

#include <algorithm>
#include <cstdint>

namespace interval::deck {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Lead {
    std::size_t length; ///< of the whole sequence; 0 when it cannot start one
    std::uint32_t bits;
    std::uint32_t smallest; ///< code point that needs this length
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80U)
        return {1, byte, 0};
    if ((byte & 0xE0U) == 0xC0U)
        return {2, byte & 0x1FU, 0x80};
    if ((byte & 0xF0U) == 0xE0U)
        return {3, byte & 0x0FU, 0x800};
    if ((byte & 0xF8U) == 0xF0U)
        return {4, byte & 0x07U, 0x10000};
    return {0, 0, 0};
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        const bool two = text.substr(end, 2) == "\r\n";
        text.remove_prefix(end + (two ? 2 : 1));
    }
    return lines;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != '\t') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80U) {
            ++at;
            continue;
        }
        const Lead lead = leadOf(static_cast<unsigned char>(text[at]));
        if (lead.length == 0 || at + lead.length > text.size())
            return at;
        std::uint32_t point = lead.bits;
        for (std::size_t i = 1; i < lead.length; ++i) {
            if (!isContinuation(text[at + i]))
                return at;
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        }
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        if (point < lead.smallest || point > 0x10FFFF || surrogate)
            return at;
        at += lead.length;
    }
    return std::nullopt;
}

int columnOf(std::string_view line, std::size_t byte)
{
    const std::string_view before = line.substr(0, std::min(byte, line.size()));
    return 1 + static_cast<int>(std::count_if(before.begin(), before.end(),
                                              [](char c) { return !isContinuation(c); }));
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

} // namespace interval::deck
