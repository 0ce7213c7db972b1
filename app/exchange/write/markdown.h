// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <string>

namespace interval::exchange {

/// Questions and answers to be read, and to be imported again as such: a first-level heading for each deck,
/// a second-level one for each card, a line with a single % between a longer question and its answer.
/// Schedules, tags and ids are not in it.
[[nodiscard]] base::Result<std::string> markdownFrom(const NoteSupply& notes,
                                                     base::Language language);

} // namespace interval::exchange
