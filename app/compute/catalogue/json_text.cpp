// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/json_text.h"

#include <algorithm>

namespace interval::compute {

namespace {

/// 1-based; the column counts bytes.
std::string position(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lastBreak = before.rfind('\n');
    const std::size_t column =
        before.size() - (lastBreak == std::string_view::npos ? 0 : lastBreak + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace

base::Result<nlohmann::json> parseJsonObject(std::string_view text, std::string_view what)
{
    const std::string prefix = std::string(what) + ": ";
    try {
        nlohmann::json value = nlohmann::json::parse(text);
        if (!value.is_object())
            return base::fail(base::ErrorCode::invalidInput, prefix + "must be a JSON object",
                              "要写成一个 JSON 对象 {…}");
        // Moved by name: a copy would recurse as deep as the text nests.
        return base::Result<nlohmann::json>(std::move(value));
    } catch (const nlohmann::json::parse_error& error) {
        // The library counts the byte it stumbled over from 1.
        const std::size_t byte = error.byte == 0 ? 0 : error.byte - 1;
        return base::fail(base::ErrorCode::invalidInput,
                          prefix + position(text, byte) + ": not valid JSON",
                          "这里不是正确的 JSON");
    } catch (const nlohmann::json::exception&) {
        return base::fail(base::ErrorCode::invalidInput, prefix + "a number is out of range",
                          "有一个数太大");
    }
}

} // namespace interval::compute
