// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/card.h"

#include "deck/diagnostic.h"

#include <algorithm>

namespace interval::deck {

namespace {

constexpr std::array<std::string_view, 7> kindNames = {"basic", "cloze",  "choice", "order",
                                                       "drill", "debate", "story"};
constexpr std::array<std::string_view, 5> verdictNames = {"holds", "limited", "overstated",
                                                          "outdated", "unverifiable"};
constexpr std::array<std::string_view, 5> verdictNamesZh = {"成立", "有限成立", "夸大", "过时",
                                                            "无法验证"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view name(CardKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<CardKind> cardKindFromName(std::string_view text)
{
    return find<CardKind>(kindNames, text);
}

std::string_view name(Verdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictFromWord(std::string_view word)
{
    const auto english = find<Verdict>(verdictNames, word);
    return english ? english : find<Verdict>(verdictNamesZh, word);
}

const CardText& Card::text(base::Language wanted) const
{
    static const CardText none;
    const auto& translated = texts[static_cast<std::size_t>(wanted)];
    const auto& original = texts[static_cast<std::size_t>(baseLanguage)];
    return translated ? *translated : original ? *original : none;
}

std::string Diagnostic::format() const
{
    return file + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " +
           (severity == Severity::error ? "error" : "warning") + ": " + code + ": " + text;
}

} // namespace interval::deck
