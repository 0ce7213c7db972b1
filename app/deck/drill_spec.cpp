// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/drill_spec.h"

#include "deck/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace interval::deck {

namespace {

constexpr std::array<std::string_view, 4> assigned = {"formula", "answer", "unit", "tolerance"};
constexpr std::array<std::string_view, 4> stated = {"param", "preset", "require", "example"};

bool isOneOf(std::string_view word, const std::array<std::string_view, 4>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// `formula = id` or `param x = choice 1 2`: key, then the rest without the `=` of an assignment.
std::optional<DrillLine> readLine(std::string_view text, int line)
{
    const std::size_t end = text.find_first_of(" \t=");
    const std::string_view key = text.substr(0, end);
    std::string_view value = end == std::string_view::npos ? "" : trimmed(text.substr(end));
    if (isOneOf(key, assigned)) {
        if (value.empty() || value.front() != '=')
            return std::nullopt;
        value = trimmed(value.substr(1));
    } else if (!isOneOf(key, stated)) {
        return std::nullopt;
    }
    const bool needsEquals = key == "param" || key == "preset" || key == "example";
    if (value.empty() || (needsEquals && value.find('=') == std::string_view::npos))
        return std::nullopt;
    if (key == "example" && value.find("->") == std::string_view::npos)
        return std::nullopt;
    return DrillLine{std::string(key), std::string(value), line};
}

std::vector<std::string> namesOf(const DrillLine& line)
{
    return splitWords(std::string_view(line.value).substr(0, line.value.find('=')));
}

void checkWhole(const Source& source,
                const std::vector<DrillLine>& lines,
                int firstLine,
                bool& sound)
{
    const auto count = [&](std::string_view key) {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const DrillLine& line) { return line.key == key; });
    };
    const auto fault = [&](int line, const char* code, std::string text) {
        source.report(line, Severity::error, code, std::move(text));
        sound = false;
    };
    if (count("formula") + count("answer") != 1)
        fault(firstLine, "E402", "a drill needs exactly one of 'formula' and 'answer'");
    if (count("example") == 0)
        fault(firstLine, "E403", "a drill needs at least one example");
    std::set<std::string> names;
    for (const DrillLine& line : lines) {
        if (line.key != "param" && line.key != "preset")
            continue;
        for (const std::string& name : namesOf(line))
            if (!names.insert(name).second)
                fault(line.line - source.lineOffset, "E402", "'" + name + "' is stated twice");
    }
}

} // namespace

std::vector<DrillLine>
readDrillSpec(const Source& source, std::string_view block, int firstLine, bool& sound)
{
    std::vector<DrillLine> spec;
    int line = firstLine - 1;
    for (const std::string_view raw : splitLines(block)) {
        ++line;
        const std::string_view text = trimmed(raw.substr(0, raw.find('#')));
        if (text.empty())
            continue;
        if (auto read = readLine(text, line + source.lineOffset)) {
            spec.push_back(std::move(*read));
        } else {
            source.report(line, Severity::error, "E401",
                          "cannot read drill line '" + std::string(text) + "'");
            sound = false;
        }
    }
    checkWhole(source, spec, firstLine, sound);
    return spec;
}

} // namespace interval::deck
