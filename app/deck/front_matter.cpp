// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/front_matter.h"

#include "deck/text.h"

#include <iterator>

namespace interval::deck {

const std::string& FrontMatter::operator[](std::string_view key) const
{
    static const std::string none;
    for (const auto& [name, value] : entries)
        if (name == key)
            return value;
    return none;
}

FrontMatter readFrontMatter(const std::vector<std::string_view>& lines,
                            const std::string& file,
                            std::vector<Diagnostic>& diagnostics)
{
    FrontMatter matter;
    if (lines.empty() || trimmed(lines.front()) != "---")
        return matter;
    std::vector<Diagnostic> bad; // only of interest once it is known where it ends
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string_view line = trimmed(lines[i]);
        const int number = static_cast<int>(i) + 1;
        if (line == "---") {
            matter.lineCount = number;
            std::move(bad.begin(), bad.end(), std::back_inserter(diagnostics));
            return matter;
        }
        if (line.empty())
            continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0) {
            bad.push_back({file, number, 1, Severity::error, "E101",
                           "front matter line is not 'key: value'"});
            continue;
        }
        matter.entries.emplace_back(trimmed(line.substr(0, colon)),
                                    trimmed(line.substr(colon + 1)));
    }
    diagnostics.push_back(
        {file, 1, 1, Severity::error, "E101", "front matter is not closed by '---'"});
    return {};
}

} // namespace interval::deck
