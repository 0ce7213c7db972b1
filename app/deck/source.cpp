// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/source.h"

#include "deck/text.h"

namespace interval::deck {

Position Source::position(Spot spot) const
{
    return {spot.line + lineOffset, columnOf(line(spot.line), spot.byte)};
}

void Source::report(Spot spot,
                    Severity severity,
                    std::string code,
                    std::string text,
                    std::string zh) const
{
    const Position at = position(spot);
    diagnostics->push_back(
        {file, at.line, at.column, severity, std::move(code), std::move(text), std::move(zh)});
}

std::string_view Source::line(int number) const
{
    const auto index = static_cast<std::size_t>(number - 1);
    return number >= 1 && index < lines.size() ? lines[index] : std::string_view();
}

std::string Source::slice(cmark_node* first, cmark_node* last) const
{
    std::string text;
    for (int number = cmark_node_get_start_line(first); number <= endLine(last); ++number) {
        text += line(number);
        text += '\n';
    }
    // Only at the end: blanks before an indented code block are part of it.
    text.resize(text.find_last_not_of(" \t\n") + 1);
    return text;
}

Spot Source::spotOf(int number, std::string_view part) const
{
    return {number, static_cast<std::size_t>(part.data() - line(number).data())};
}

int Source::fencedLines(cmark_node* block)
{
    return static_cast<int>(splitLines(literal(block)).size());
}

} // namespace interval::deck
