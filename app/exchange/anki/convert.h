// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/anki/schedule.h"
#include "exchange/note_sink.h"

#include <functional>
#include <string_view>

namespace interval::exchange {

/// Gives notes of Anki to a visitor.
using AnkiNoteSupply = std::function<base::Result<void>(const AnkiNoteVisitor&)>;

/// Makes notes of ours of notes of Anki. A cloze note is one of ours with its groups; where our marks
/// cannot say the same (nested, inside mathematics, over several lines) each of its cards becomes a
/// question. Of any other type each card becomes a question, by its template. Notes are read on this
/// thread; what came is converted on a second one and given to the sink, in its order, on a third. All is
/// over when this returns.
/// @error that of the supply; the notes until then are in the sink
[[nodiscard]] base::Result<void> convertNotes(const AnkiNoteSupply& notes,
                                              const AnkiCollection& collection,
                                              const ImportSettings& settings,
                                              NoteSink& sink);

/// The field in which our own packages carry a card whole, so that coming back it is the same.
inline constexpr std::string_view ownField = "Interval";

} // namespace interval::exchange
