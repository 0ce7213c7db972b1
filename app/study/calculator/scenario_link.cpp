// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/scenario_link.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <optional>

namespace interval::study {

using nlohmann::json;

namespace {

constexpr std::string_view scheme = "interval:";
constexpr std::string_view hexDigits = "0123456789ABCDEF";

std::string encoded(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || std::string_view("-._~").find(c) != std::string_view::npos) {
            result += c;
            continue;
        }
        result += '%';
        result += hexDigits[byte >> 4U];
        result += hexDigits[byte & 15U];
    }
    return result;
}

std::optional<unsigned> hexValue(char c)
{
    const auto found =
        hexDigits.find(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    return found == std::string_view::npos ? std::nullopt
                                           : std::optional(static_cast<unsigned>(found));
}

/// @return nothing when a percent sign is not followed by two digits
std::optional<std::string> decoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const auto high = hexValue(text[i + 1]);
        const auto low = hexValue(text[i + 2]);
        if (!high || !low)
            return std::nullopt;
        result += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// A name is a name even where it looks like a number: "2023" is quoted by the writer.
json valueOf(const std::string& text)
{
    json value = json::parse(text, nullptr, false);
    return value.is_discarded() ? json(text) : value;
}

std::string written(const json& value)
{
    if (!value.is_string())
        return value.dump();
    const auto& text = value.get_ref<const std::string&>();
    return json::parse(text, nullptr, false).is_discarded() ? text : value.dump();
}

base::Result<std::string> fromLink(std::string_view link)
{
    const auto broken = [] {
        return base::fail(base::ErrorCode::invalidInput, "scenario: the link is broken",
                          "这条情景链接不完整");
    };
    const std::size_t query = std::min(link.find('?'), link.size());
    json scenario{{"calculator", std::string(link.substr(0, query))}};
    for (std::string_view rest = link.substr(query); !rest.empty();) {
        rest.remove_prefix(1); // the ? or & before a pair
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(pair.size());
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos)
            return broken();
        const auto key = decoded(pair.substr(0, equals));
        const auto value = decoded(pair.substr(equals + 1));
        if (!key || !value)
            return broken();
        scenario[*key] = valueOf(*value);
    }
    return scenario.dump();
}

} // namespace

std::string scenarioLink(std::string_view text)
{
    const json scenario = json::parse(text, nullptr, false);
    if (!scenario.is_object())
        return {};
    std::string link(scheme);
    link += scenario.value("calculator", std::string());
    char before = '?';
    for (const auto& [key, value] : scenario.items()) {
        if (key == "calculator")
            continue;
        link += before + encoded(key) + '=' + encoded(written(value));
        before = '&';
    }
    return link;
}

base::Result<std::string> scenarioFromText(std::string_view text)
{
    text = trimmed(text);
    if (text.substr(0, scheme.size()) == scheme)
        return fromLink(text.substr(scheme.size()));
    if (!json::parse(text, nullptr, false).is_object())
        return base::fail(base::ErrorCode::invalidInput,
                          "scenario: neither a link that begins with \"interval:\" nor JSON",
                          "既不是以 “interval:” 开头的情景链接，也不是 JSON");
    return std::string(text);
}

} // namespace interval::study
