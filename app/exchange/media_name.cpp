// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/media_name.h"

#include <algorithm>

namespace interval::exchange {

namespace {

constexpr std::size_t longestName = 120; // [bytes]

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

bool isPlainName(std::string_view name)
{
    if (name.empty() || name == "." || name == "..")
        return false;
    const bool drive = name.size() > 1 && name[1] == ':';
    constexpr std::string_view parts("/\\\0", 3);
    return !drive && name.find_first_of(parts) == std::string_view::npos;
}

std::string safeMediaName(std::string_view name)
{
    constexpr std::string_view forbidden = "[]<>:\"/?*^\\|";
    std::string safe;
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F &&
            forbidden.find(c) == std::string_view::npos)
            safe += c;
    if (safe.size() > longestName) {
        const std::size_t dot = safe.rfind('.');
        const std::string ending =
            dot != std::string::npos && safe.size() - dot <= 10 ? safe.substr(dot) : std::string();
        std::size_t keep = longestName - ending.size();
        while (keep > 0 && isContinuation(safe[keep]))
            --keep;
        safe = safe.substr(0, keep) + ending;
    }
    if (!safe.empty() && safe.front() == '.')
        safe.front() = '_';
    return safe;
}

} // namespace interval::exchange
