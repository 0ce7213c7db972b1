// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/diagnostic.h"
#include "deck/markdown.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace interval::deck {

/// A place in the body of a file, as cmark counts.
struct Spot {
    int line = 1;         ///< 1-based
    std::size_t byte = 0; ///< 0-based, in that line
};

/// A file being read: what the parts of the parser share.
struct Source {
    std::string file;
    std::vector<std::string_view> lines; ///< of the body, after the front matter
    int lineOffset = 0;                  ///< lines of the front matter
    std::vector<Diagnostic>* diagnostics = nullptr;

    /// Where a spot of the body stands in the file.
    [[nodiscard]] Position position(Spot spot) const;
    /// @param zh the text in Chinese; may be empty
    void report(Spot spot,
                Severity severity,
                std::string code,
                std::string text,
                std::string zh = {}) const;
    /// A line of the body, 1-based; empty beyond its end.
    [[nodiscard]] std::string_view line(int number) const;
    /// The raw lines of the nodes first..last.
    [[nodiscard]] std::string slice(cmark_node* first, cmark_node* last) const;
    /// Where `part`, a piece of line `number`, begins.
    [[nodiscard]] Spot spotOf(int number, std::string_view part) const;
    /// How many lines stand between the marks of a fenced block.
    [[nodiscard]] static int fencedLines(cmark_node* block);
};

} // namespace interval::deck
