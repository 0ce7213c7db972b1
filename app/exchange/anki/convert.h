// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/anki/schedule.h"
#include "exchange/note_sink.h"

#include <memory>
#include <span>
#include <string_view>

namespace interval::exchange {

/// Makes notes of ours of notes of Anki. A cloze note is one of ours with its groups; where our marks
/// cannot say the same (nested, inside mathematics, over several lines) each of its cards becomes a
/// question. Of any other type each card becomes a question, by its template.
class AnkiConverter {
public:
    /// All of them outlive this.
    AnkiConverter(const AnkiCollection& collection, const ImportSettings& settings, NoteSink& sink);
    AnkiConverter(const AnkiConverter&) = delete;
    AnkiConverter& operator=(const AnkiConverter&) = delete;
    ~AnkiConverter();

    /// @param cards of the note, by their ordinals
    void take(const AnkiNote& note, std::span<const AnkiCard> cards);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// The field in which our own packages carry a card whole, so that coming back it is the same.
inline constexpr std::string_view ownField = "Interval";

} // namespace interval::exchange
