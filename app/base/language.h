// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace interval::base {

/// The languages a card is written in.
enum class Language : std::uint8_t { zhCn, en };

inline constexpr std::array languages{Language::zhCn, Language::en};

/// @return the BCP 47 tag that decks write: "zh-CN" or "en".
[[nodiscard]] constexpr std::string_view tag(Language language)
{
    return language == Language::zhCn ? "zh-CN" : "en";
}

/// @param text a BCP 47 tag as decks write it, or a locale name ("zh_CN"); nothing when unknown.
[[nodiscard]] constexpr std::optional<Language> languageFromTag(std::string_view text)
{
    if (text == "zh-CN" || text == "zh_CN" || text == "zh")
        return Language::zhCn;
    if (text == "en")
        return Language::en;
    return std::nullopt;
}

} // namespace interval::base
