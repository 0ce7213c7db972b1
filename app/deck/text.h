// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Lines without their ends; "\r\n" and "\n" both end one.
[[nodiscard]] std::vector<std::string_view> splitLines(std::string_view text);
/// Words between spaces.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text);
/// Byte offset of the first byte that is not UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);
/// 1-based column in characters of a 0-based byte offset in a line.
[[nodiscard]] int columnOf(std::string_view line, std::size_t byte);
[[nodiscard]] bool startsWith(std::string_view text, std::string_view prefix);

} // namespace interval::deck
