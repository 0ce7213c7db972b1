// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/drill_spec.h"

#include "deck/drill_expression.h"
#include "deck/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace interval::deck {

namespace {

using Words = std::vector<std::string_view>;

/// One line, cut into pieces of the file's text so that a fault knows its column.
struct Line {
    int number = 0;
    std::string_view key;
    std::string_view names; ///< param, preset: left of the equals sign
    std::string_view value; ///< the rest
};

Words wordsOf(std::string_view text)
{
    Words words;
    while (!(text = trimmed(text)).empty()) {
        words.push_back(text.substr(0, text.find_first_of(" \t")));
        text.remove_prefix(words.back().size());
    }
    return words;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isName(std::string_view text)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    constexpr std::string_view characters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    return !text.empty() && letters.find(text.front()) != std::string_view::npos &&
           text.find_first_not_of(characters) == std::string_view::npos;
}

bool isTolerance(std::string_view text)
{
    const Words words = wordsOf(text);
    const auto positive = [](std::string_view number) {
        return numberOf(number).value_or(-1) >= 0;
    };
    if (words.size() == 2)
        return positive(words[0]) && words[1] == "abs";
    if (words.size() != 1)
        return false;
    return words[0] == "exact" ||
           (words[0].back() == '%' && positive(words[0].substr(0, words[0].size() - 1)));
}

/// `int lo hi [step s]` and `real lo hi [digits d]`.
bool isRange(const Words& words, std::string_view option)
{
    if (words.size() != 3 && (words.size() != 5 || words[3] != option))
        return false;
    const auto low = numberOf(words[1]);
    const auto high = numberOf(words[2]);
    return low && high && *low <= *high &&
           (words.size() == 3 || numberOf(words[4]).value_or(0) > 0);
}

bool isParameter(std::string_view value)
{
    const Words words = wordsOf(value);
    if (words.empty())
        return false;
    if (words[0] == "int")
        return isRange(words, "step");
    if (words[0] == "real")
        return isRange(words, "digits");
    const bool choice = words[0] == "choice";
    const std::size_t first = choice ? 1 : 0;
    return (choice ? words.size() > 1 : words.size() == 1) &&
           std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.end(),
                       [](std::string_view word) { return numberOf(word).has_value(); });
}

bool isPreset(std::string_view rows, std::size_t names)
{
    for (;;) {
        const std::size_t end = rows.find(';');
        const Words row = wordsOf(rows.substr(0, end));
        if (row.size() != names || !std::all_of(row.begin(), row.end(), [](std::string_view word) {
                return numberOf(word).has_value();
            }))
            return false;
        if (end == std::string_view::npos)
            return true;
        rows.remove_prefix(end + 1);
    }
}

class SpecReader {
public:
    explicit SpecReader(const Source& source) : source_(source) {}

    bool read(cmark_node* block, std::vector<DrillLine>& spec)
    {
        const int opening = cmark_node_get_start_line(block);
        for (int number = opening + 1; number <= opening + Source::fencedLines(block); ++number)
            readLine(number, spec);
        checkHead(opening);
        for (const Line& line : lines_)
            checkLine(line);
        for (const auto& [name, spot] : variables_)
            if (count("answer") > 0 && !used_.contains(name))
                source_.report(spot, Severity::warning, "W402", "'" + name + "' is not used",
                               "“" + name + "”没有用到");
        return sound_;
    }

private:
    void readLine(int number, std::vector<DrillLine>& spec)
    {
        const std::string_view raw = source_.line(number);
        const std::string_view text = trimmed(raw.substr(0, raw.find('#')));
        if (text.empty())
            return;
        Line line{number, text.substr(0, text.find_first_of(" \t=")), {}, {}};
        const std::string_view rest = trimmed(text.substr(line.key.size()));
        if (!split(line, rest)) {
            fault(source_.spotOf(number, text), "E401",
                  "cannot read drill line '" + std::string(text) +
                      "': it is 'formula =', 'answer =', 'param name =', 'preset names =', "
                      "'require', 'unit =', 'tolerance =' or 'example … -> number'",
                  "读不懂“" + std::string(text) +
                      "”。一行写 formula =、answer =、param 名字 =、preset 名字 =、require、"
                      "unit =、tolerance = 或 example … -> 数值");
            return;
        }
        for (const std::string_view name : wordsOf(line.names))
            define(number, name);
        // What is kept of `param x = 1` is "x = 1", of `unit = GB` "GB".
        const std::string_view kept = line.names.empty() ? line.value : rest;
        spec.push_back({std::string(line.key), std::string(kept), number + source_.lineOffset});
        lines_.push_back(line);
    }

    /// @return false when the line has not the form that its key asks for
    static bool split(Line& line, std::string_view rest)
    {
        constexpr std::array<std::string_view, 4> assigned = {"formula", "answer", "unit",
                                                              "tolerance"};
        if (line.key == "require" || line.key == "example") {
            line.value = rest;
            return !rest.empty() &&
                   (line.key == "require" || rest.find("->") != std::string_view::npos);
        }
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos)
            return false;
        line.names = trimmed(rest.substr(0, equals));
        line.value = trimmed(rest.substr(equals + 1));
        if (line.value.empty())
            return false;
        if (std::find(assigned.begin(), assigned.end(), line.key) != assigned.end())
            return line.names.empty();
        const std::size_t names = wordsOf(line.names).size();
        return (line.key == "param" && names == 1) || (line.key == "preset" && names > 0);
    }

    void define(int number, std::string_view name)
    {
        const Spot spot = source_.spotOf(number, name);
        if (!isName(name))
            fault(spot, "E401",
                  "'" + std::string(name) + "' is not a name: letters, digits and underscores",
                  "“" + std::string(name) + "”不能作名字：只用字母、数字和下划线");
        else if (!variables_.emplace(name, spot).second)
            fault(spot, "E402", "'" + std::string(name) + "' is stated twice",
                  "“" + std::string(name) + "”写了两次，留一次");
        else
            names_.emplace(name);
    }

    void checkHead(int opening)
    {
        if (count("formula") + count("answer") != 1)
            fault({opening}, "E402", "a drill needs exactly one of 'formula' and 'answer'",
                  "formula 和 answer 要写一个，也只写一个");
        if (count("example") == 0)
            fault({opening}, "E403", "a drill needs at least one example",
                  "至少要有一行 example，写明一组数和答案");
    }

    void checkLine(const Line& line)
    {
        const Spot spot = source_.spotOf(line.number, line.value);
        if (line.key == "answer" || line.key == "require")
            checkExpressionOf(line);
        else if (line.key == "example")
            checkExample(line);
        else if (line.key == "tolerance" && !isTolerance(line.value))
            fault(spot, "E401", "a tolerance is '3%', '0.01 abs' or 'exact'",
                  "tolerance 写成 3%、0.01 abs 或 exact");
        else if (line.key == "param" && !isParameter(line.value))
            fault(spot, "E401",
                  "a parameter is 'choice a b', 'int low high [step s]', 'real low high "
                  "[digits d]' or a number",
                  "参数写成 choice a b、int 低 高 [step s]、real 低 高 [digits d] 或一个数");
        else if (line.key == "preset" && !isPreset(line.value, wordsOf(line.names).size()))
            fault(spot, "E401", "a preset has one number for every name in each row",
                  "preset 的每一行，每个名字都要有一个数");
    }

    void checkExpressionOf(const Line& line)
    {
        const auto found = checkExpression(line.value, names_, used_);
        if (!found)
            return;
        const bool name = found->kind == ExpressionFault::Kind::unknownName;
        fault(source_.spotOf(line.number, line.value.substr(found->byte)), name ? "E402" : "E401",
              found->text, found->zh);
    }

    /// `x=1 y=2 -> 3`: every name is a parameter, every parameter without a fixed value is there.
    void checkExample(const Line& line)
    {
        const std::size_t arrow = line.value.find("->");
        const std::string_view result = trimmed(line.value.substr(arrow + 2));
        if (!numberOf(result))
            fault(source_.spotOf(line.number, line.value.substr(arrow)), "E403",
                  "the value of an example is a number", "example 的 -> 后面要写一个数");
        Names stated;
        for (const std::string_view word : wordsOf(line.value.substr(0, arrow))) {
            const std::size_t equals = word.find('=');
            const std::string_view name = word.substr(0, equals);
            const Spot spot = source_.spotOf(line.number, word);
            if (equals == std::string_view::npos || !numberOf(word.substr(equals + 1)))
                fault(spot, "E401", "'" + std::string(word) + "' is not 'name=number'",
                      "“" + std::string(word) + "”要写成“名字=数”");
            else if (!names_.contains(name))
                fault(spot, "E402",
                      "unknown name '" + std::string(name) +
                          "'; a 'param' or 'preset' line states it",
                      "没有“" + std::string(name) + "”这个名字，要先用 param 或 preset 写出来");
            stated.emplace(name);
        }
        for (const std::string& name : names_)
            if (!stated.contains(name) && !isFixed(name))
                fault(source_.spotOf(line.number, line.value), "E403",
                      "the example leaves '" + name + "' open", "example 里还缺“" + name + "”的数");
    }

    /// `param x = 16`: its value needs no example.
    [[nodiscard]] bool isFixed(const std::string& name) const
    {
        return std::any_of(lines_.begin(), lines_.end(), [&](const Line& line) {
            return line.key == "param" && line.names == name && numberOf(line.value).has_value();
        });
    }

    [[nodiscard]] std::ptrdiff_t count(std::string_view key) const
    {
        return std::count_if(lines_.begin(), lines_.end(),
                             [&](const Line& line) { return line.key == key; });
    }

    void fault(Spot spot, const char* code, std::string text, std::string zh)
    {
        source_.report(spot, Severity::error, code, std::move(text), std::move(zh));
        sound_ = false;
    }

    const Source& source_;
    std::vector<Line> lines_;
    std::map<std::string, Spot, std::less<>> variables_;
    Names names_;
    Names used_;
    bool sound_ = true;
};

} // namespace

bool readDrillSpec(const Source& source, cmark_node* block, std::vector<DrillLine>& spec)
{
    return SpecReader(source).read(block, spec);
}

} // namespace interval::deck
