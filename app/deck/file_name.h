// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <optional>
#include <string>

namespace interval::deck {

/// What the path of a deck file says: `rlhf/ppo.en.md` is topic "rlhf", sub-topic "ppo", and the
/// English translation of `rlhf/ppo.md`.
struct FileName {
    std::string base; ///< of which it is a translation; its own name when it is none
    std::optional<base::Language> translation;
    std::string topic; ///< its folder; empty at the top
    std::string subtopic;

    /// Whether it states the claims that cards refer to (`claims.md` and its translations).
    [[nodiscard]] bool isClaims() const { return topic.empty() && subtopic == "claims"; }
};

/// @param relative path below the deck folder, with slashes, ending in ".md"
[[nodiscard]] FileName splitFileName(const std::string& relative);

} // namespace interval::deck
