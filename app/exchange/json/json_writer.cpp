// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_writer.h"

#include "deck/text.h"
#include "exchange/char_set.h"

#include <array>
#include <charconv>

namespace interval::exchange {

namespace {

constexpr std::string_view replacement = "\uFFFD";

/// The bytes below a blank, the quotation mark and the backslash.
constexpr CharSet
    needEscape(std::string_view("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C\x0D"
                                "\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A"
                                "\x1B\x1C\x1D\x1E\x1F\"\\",
                                34));

void addEscaped(std::string& text, std::string_view value)
{
    constexpr std::string_view hex = "0123456789abcdef";
    for (std::size_t at = 0; at < value.size(); ++at) {
        const std::size_t plain = needEscape.findIn(value, at);
        text.append(value.substr(at, plain - at));
        at = plain;
        if (at == value.size())
            break;
        const auto byte = static_cast<unsigned char>(value[at]);
        text += '\\';
        if (byte == '"' || byte == '\\')
            text += value[at];
        else if (byte == '\n')
            text += 'n';
        else
            text.append("u00").append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
}

} // namespace

void JsonWriter::separate()
{
    constexpr std::string_view begins = "{["; // a string ends in its quotation mark
    if (!text_.empty() && begins.find(text_.back()) == std::string_view::npos)
        text_ += ',';
}

void JsonWriter::addKey(std::string_view key)
{
    separate();
    text_.append("\"").append(key).append("\":");
}

void JsonWriter::addString(std::string_view value)
{
    text_ += '"';
    while (const auto broken = deck::firstInvalidUtf8(value)) {
        addEscaped(text_, value.substr(0, *broken));
        text_ += replacement;
        value.remove_prefix(*broken + 1);
    }
    addEscaped(text_, value);
    text_ += '"';
}

void JsonWriter::open(char bracket)
{
    separate();
    text_ += bracket;
}

void JsonWriter::open(std::string_view key, char bracket)
{
    addKey(key);
    text_ += bracket;
}

void JsonWriter::add(std::string_view value)
{
    separate();
    addString(value);
}

void JsonWriter::add(bool value)
{
    separate();
    text_ += value ? "true" : "false";
}

void JsonWriter::add(std::string_view key, std::string_view value)
{
    addKey(key);
    addString(value);
}

void JsonWriter::add(std::string_view key, int value)
{
    addKey(key);
    text_ += std::to_string(value);
}

void JsonWriter::add(std::string_view key, bool value)
{
    addKey(key);
    text_ += value ? "true" : "false";
}

void JsonWriter::add(std::string_view key, double value)
{
    constexpr std::size_t longest = 32; // of a number's shortest exact form
    std::array<char, longest> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    addKey(key);
    text_.append(digits.data(), written.ptr);
}

} // namespace interval::exchange
