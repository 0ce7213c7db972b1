// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/anki/convert.h"

#include <string>
#include <string_view>
#include <vector>

namespace interval::exchange {

/// A row of a delimited text and where it begins, from 1.
struct DelimitedRow {
    std::vector<std::string> cells;
    int line = 0;

    bool operator==(const DelimitedRow&) const = default;
};

/// A text like those that spreadsheets and Anki write, taken apart; columns count from 1, 0 is none.
struct DelimitedText {
    char separator = '\t';
    bool html = false;
    std::vector<std::string> tags;    ///< of every row
    std::vector<std::string> columns; ///< names, where the text has any
    std::string noteType;
    std::string deck;
    int guidColumn = 0;
    int noteTypeColumn = 0;
    int deckColumn = 0;
    int tagsColumn = 0;
    std::vector<DelimitedRow> rows;
};

/// Reads Anki's head lines (`#separator:`, `#html:`, `#tags:`, `#columns:`, `#deck column:` …), guesses
/// what they leave open, and takes rows apart: quotes as in RFC 4180, line ends inside them kept.
[[nodiscard]] DelimitedText readDelimited(std::string_view text);

/// A row as a note: two columns are front and back, further ones follow the back. Rows with a cloze mark
/// become cloze notes. Without an id of its own a row is known by its deck and first cell.
void notesFromDelimited(const DelimitedText& text,
                        const std::string& defaultDeck,
                        const ImportSettings& settings,
                        NoteSink& sink);

} // namespace interval::exchange
