// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Lines without their ends: "\n", "\r\n" or "\r", the same that CommonMark knows, so that its line
/// numbers are indices into the result.
[[nodiscard]] std::vector<std::string_view> splitLines(std::string_view text);
/// Words between spaces.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text);
/// Byte offset of the first byte that is not UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);
/// 1-based column in characters of a 0-based byte offset in a line.
[[nodiscard]] int columnOf(std::string_view line, std::size_t byte);
/// Lower case of A-Z; other characters stay.
[[nodiscard]] std::string lowered(std::string_view text);
[[nodiscard]] bool startsWith(std::string_view text, std::string_view prefix);

} // namespace interval::deck
