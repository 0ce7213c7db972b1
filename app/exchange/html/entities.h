// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::exchange {

/// Replaces character references by what they stand for; unknown ones stay.
[[nodiscard]] std::string decodeEntities(std::string_view html);
/// `& < > "` as references.
[[nodiscard]] std::string encodeEntities(std::string_view text);
/// The words of HTML: no tags, comments, scripts or styles; entities decoded.
[[nodiscard]] std::string stripHtml(std::string_view html);
/// A code point as UTF-8; nothing for one that does not exist.
[[nodiscard]] std::string utf8(char32_t point);

} // namespace interval::exchange
