// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/front_matter.h"

#include "deck/text.h"

namespace interval::deck {

const std::string& FrontMatter::operator[](std::string_view key) const
{
    static const std::string none;
    for (const auto& [name, value] : entries)
        if (name == key)
            return value;
    return none;
}

FrontMatter readFrontMatter(std::string_view text,
                            const std::string& file,
                            std::vector<Diagnostic>& diagnostics)
{
    FrontMatter matter;
    const auto lines = splitLines(text);
    if (lines.empty() || trimmed(lines.front()) != "---")
        return matter;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string_view line = trimmed(lines[i]);
        const int number = static_cast<int>(i) + 1;
        if (line == "---") {
            matter.lineCount = number;
            return matter;
        }
        if (line.empty())
            continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0) {
            diagnostics.push_back({file, number, 1, Severity::error, "E101",
                                   "front matter line is not 'key: value'"});
            continue;
        }
        matter.entries.emplace_back(trimmed(line.substr(0, colon)),
                                    trimmed(line.substr(colon + 1)));
    }
    diagnostics.push_back(
        {file, 1, 1, Severity::error, "E101", "front matter is not closed by '---'"});
    matter.entries.clear();
    return matter;
}

} // namespace interval::deck
