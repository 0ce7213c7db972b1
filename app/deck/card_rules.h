// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"

#include <optional>
#include <string>

namespace interval::deck {

/// What a kind of card asks of its text.
/// @return the rule that is not met, in English, or nothing
[[nodiscard]] std::optional<std::string> unmetRule(const Card& card, const CardText& text);

/// What a claim asks of its text: a verdict and an explanation.
/// @return as unmetRule()
[[nodiscard]] std::optional<std::string> unmetClaimRule(const CardText& text);

/// Cloze groups of a body, ascending.
[[nodiscard]] std::vector<int> clozeGroupsOf(const std::string& body);

/// The verdict a Verdict section starts with.
[[nodiscard]] std::optional<Verdict> leadingVerdict(std::string_view verdictText);

} // namespace interval::deck
