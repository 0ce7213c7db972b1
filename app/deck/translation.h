// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/parser.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace interval::deck {

/// Lays the words of a translation beside those of its base file, by id. Findings: W301 made from
/// an older base text, E302 counts, right options or verdict differ (that translation is left
/// out), W303 card without translation, E304 translation of a card that does not exist.
void pairTranslation(ParsedFile& baseFile,
                     const ParsedFile& translation,
                     std::vector<Diagnostic>& diagnostics);

/// Rewrites every `of:` hash of a translation to that of the base text, adding missing ones.
/// @return the new text of the translation file
[[nodiscard]] std::string stampTranslation(std::string_view baseText, std::string_view translation);

} // namespace interval::deck
