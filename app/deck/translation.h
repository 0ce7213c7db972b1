// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/parser.h"

#include <string>
#include <vector>

namespace interval::deck {

/// Lays the words of a translation beside those of its base file, by id. Findings: W301 made from
/// an older base text, E302 another number of points, options or steps, other cloze groups or
/// another verdict, E201
/// the same id twice, W303 card without translation, E304 translation of a card that does not exist.
/// A translation with an error is left out.
void pairTranslation(ParsedFile& baseFile,
                     const ParsedFile& translation,
                     std::vector<Diagnostic>& diagnostics);

/// Rewrites every `of:` hash of a translation to that of the base text, adding missing ones
/// below headings that start with `##`.
/// @return the new text of the translation file
[[nodiscard]] std::string stampTranslation(std::string_view baseText, std::string_view translation);

} // namespace interval::deck
