// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "deck/card.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// What one language says about a claim. All strings are Markdown as the author wrote it.
struct ClaimText {
    std::string title;       ///< the claim itself, one line
    std::string verdictText; ///< Verdict section, its first word included
    std::string explanation; ///< how it stands today

    bool operator==(const ClaimText&) const = default;
};

/// A claim of the article the deck goes through, judged as of today. It is read, not studied:
/// cards point at it by id.
struct Claim {
    std::string id; ///< "A16"
    Verdict verdict = Verdict::unverifiable;
    std::vector<std::string> topics; ///< topic ids of deck.md, never empty
    std::vector<std::string> sources;
    std::string verified; ///< ISO date or empty
    std::string asOf;     ///< ISO month or date, the claim's own or its file's; may be empty
    std::string file;     ///< of the base text, relative to the deck folder
    int line = 0;         ///< of its heading, 1-based
    std::array<std::optional<ClaimText>, 2> texts; ///< by base::Language
    base::Language baseLanguage = base::Language::zhCn;

    bool operator==(const Claim&) const = default;

    /// The text in `wanted`, or in the base language when there is no translation.
    [[nodiscard]] const ClaimText& text(base::Language wanted) const;
};

/// Claims are named "A16": the one place where a capital letter stands in an id.
[[nodiscard]] bool isClaimId(std::string_view id);

/// A2 before A10.
struct ByClaimNumber {
    bool operator()(const std::string& a, const std::string& b) const
    {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
};

using Claims = std::map<std::string, Claim, ByClaimNumber>;

} // namespace interval::deck
