// SPDX-License-Identifier: GPL-3.0-or-later
// From the lines of a drill block, which the deck reader has checked as text, to a Drill.
#include "deck/text.h"
#include "study/drills/drill.h"
#include "study/drills/placeholders.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace interval::study {

namespace {

using Words = std::vector<std::string>;

/// The deck reader has seen that it is one; a collection written by hand may still lie.
double numberOf(std::string_view text)
{
    double value = std::nan("");
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string inQuotes(std::string_view name)
{
    return "'" + std::string(name) + "'";
}

std::string inChinese(std::string_view name)
{
    return "“" + std::string(name) + "”";
}

/// What a formula's result is measured in; a count has no unit that could be named.
std::string unitOf(const compute::Formula& formula, base::Language language)
{
    const std::string_view label = formula.text.unit.label;
    if (!label.empty())
        return language == base::Language::zhCn ? " " + std::string(label) : std::string(label);
    return language == base::Language::zhCn ? "不带单位的数" : "a number without a unit";
}

} // namespace

class DrillCompiler {
public:
    explicit DrillCompiler(const deck::Card& card) : card_(card) {}

    tl::expected<Drill, std::vector<DrillFault>> run()
    {
        for (const deck::DrillLine& line : card_.drillSpec)
            if (line.key == "param" || line.key == "preset")
                readSource(line);
        for (const deck::DrillLine& line : card_.drillSpec)
            readLine(line);
        if (faults_.empty()) {
            checkParameters();
            bindUnit();
        }
        checkPlaceholders();
        if (!faults_.empty())
            return tl::unexpected(std::move(faults_));
        return std::move(drill_);
    }

private:
    void readLine(const deck::DrillLine& line)
    {
        if (line.key == "formula")
            readFormula(line);
        else if (line.key == "answer")
            drill_.expression_ = expression(line);
        else if (line.key == "require")
            drill_.requirements_.push_back(expression(line));
        else if (line.key == "unit")
            unitLine_ = line.line, drill_.unit_ = line.value == "1" ? std::string() : line.value;
        else if (line.key == "tolerance")
            readTolerance(line.value);
        else if (line.key == "example")
            readExample(line);
        if (line.key == "formula" || line.key == "answer")
            headLine_ = line.line;
    }

    void readFormula(const deck::DrillLine& line)
    {
        drill_.formula_ = compute::findFormula(line.value);
        if (drill_.formula_ == nullptr)
            fault(line.line, "E402",
                  "unknown formula " + inQuotes(line.value) + "; did you mean " +
                      inQuotes(compute::nearestFormula(line.value)) + "?",
                  "没有" + inChinese(line.value) + "这个公式，是不是" +
                      inChinese(compute::nearestFormula(line.value)) + "？");
    }

    deck::Expression expression(const deck::DrillLine& line)
    {
        auto read = deck::readExpression(line.value, drill_.names_, used_);
        if (read)
            return std::move(*read);
        fault(line.line, "E401", read.error().text, read.error().zh);
        return {};
    }

    void readSource(const deck::DrillLine& line)
    {
        const std::size_t equals = std::min(line.value.find('='), line.value.size());
        const std::string_view text = line.value;
        const std::string_view rest = text.substr(std::min(equals + 1, text.size()));
        Drill::Source source;
        source.line = line.line;
        source.names = deck::splitWords(text.substr(0, equals));
        const Words values = deck::splitWords(rest);
        if (source.names.empty() || values.empty()) {
            fault(line.line, "E401", "cannot read " + inQuotes(text), "读不懂" + inChinese(text));
            return;
        }
        if (line.key == "preset")
            readRows(rest, source);
        else if (values[0] == "int" || values[0] == "real")
            readRange(values, source);
        else
            for (const std::string& value : values)
                if (value != "choice")
                    source.rows.push_back({numberOf(value)});
        for (const std::string& name : source.names)
            drill_.names_.insert(name);
        drill_.sources_.push_back(std::move(source));
    }

    static void readRows(std::string_view rest, Drill::Source& source)
    {
        for (;;) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            std::vector<double>& row = source.rows.emplace_back();
            for (const std::string& word : deck::splitWords(rest.substr(0, end)))
                row.push_back(numberOf(word));
            row.resize(source.names.size(), std::nan(""));
            if (end == rest.size())
                return;
            rest.remove_prefix(end + 1);
        }
    }

    static void readRange(const Words& words, Drill::Source& source)
    {
        constexpr int mostDigits = 15;
        using Kind = Drill::Source::Kind;
        source.kind = words[0] == "int" ? Kind::whole : Kind::real;
        source.low = words.size() > 1 ? numberOf(words[1]) : std::nan("");
        source.high = words.size() > 2 ? numberOf(words[2]) : std::nan("");
        const double option = words.size() > 4 ? numberOf(words[4]) : 0;
        if (source.kind == Kind::whole)
            source.step = option;
        else if (option >= 1)
            source.digits = static_cast<int>(std::min<double>(option, mostDigits));
    }

    void readTolerance(std::string_view text)
    {
        const Words words = deck::splitWords(text);
        if (words.empty())
            return;
        Tolerance& tolerance = drill_.tolerance_;
        if (words[0] == "exact")
            tolerance = {Tolerance::Kind::exact, 0};
        else if (words.size() > 1)
            tolerance = {Tolerance::Kind::absolute, numberOf(words[0])};
        else
            tolerance = {Tolerance::Kind::relative, numberOf(words[0]) / 100};
    }

    void readExample(const deck::DrillLine& line)
    {
        const std::string_view text = line.value;
        const std::size_t arrow = std::min(text.find("->"), text.size());
        DrillExample example;
        example.line = line.line;
        example.expected = numberOf(deck::trimmed(text.substr(std::min(arrow + 2, text.size()))));
        for (const Drill::Source& source : drill_.sources_)
            if (source.kind == Drill::Source::Kind::rows && source.rows.size() == 1)
                for (std::size_t i = 0; i < source.names.size(); ++i)
                    example.values[source.names[i]] = source.rows[0][i];
        for (const std::string& word : deck::splitWords(text.substr(0, arrow))) {
            const std::size_t equals = std::min(word.find('='), word.size());
            example.values[word.substr(0, equals)] =
                numberOf(std::string_view(word).substr(std::min(equals + 1, word.size())));
        }
        drill_.examples_.push_back(std::move(example));
    }

    /// Every parameter of the formula has a source within its range; every source a use.
    void checkParameters()
    {
        if (drill_.formula_ == nullptr)
            return;
        for (const compute::FormulaParameter& parameter : drill_.formula_->parameters)
            if (!drill_.names_.contains(parameter.id))
                fault(headLine_, "E402",
                      "the formula's parameter " + inQuotes(parameter.id) + " is not stated",
                      "公式的参数" + inChinese(parameter.id) + "还没有写，加一行 param " +
                          std::string(parameter.id) + " = …");
        for (const Drill::Source& source : drill_.sources_)
            for (std::size_t i = 0; i < source.names.size(); ++i)
                checkSource(source, i);
    }

    void checkSource(const Drill::Source& source, std::size_t index)
    {
        const std::string& name = source.names[index];
        const auto* parameter = drill_.parameter(name);
        if (parameter == nullptr) {
            // A number may serve the question or a condition only: the k of recall@k.
            if (!used_.contains(name) && !placeholders_.contains(name))
                fault(source.line, "E402",
                      "the formula has no parameter " + inQuotes(name) +
                          ", and neither 'require' nor a text uses it",
                      "公式没有参数" + inChinese(name) + "，require 和卡片的文字也没有用到它");
            return;
        }
        std::vector<double> values;
        for (const auto& row : source.rows)
            values.push_back(row[index]);
        if (source.kind != Drill::Source::Kind::rows)
            values = {source.low, source.high};
        const bool whole = parameter->grain == compute::Grain::whole;
        for (const double value : values)
            if (!(value >= parameter->low && value <= parameter->high) ||
                (whole && value != std::trunc(value))) {
                fault(source.line, "E405",
                      inQuotes(name) + ": " + plainNumber(value) +
                          " is out of the formula's range, " + plainNumber(parameter->low) +
                          " to " + plainNumber(parameter->high) + (whole ? ", whole numbers" : ""),
                      name + "：" + plainNumber(value) + " 超出公式的范围，应在 " +
                          plainNumber(parameter->low) + " 到 " + plainNumber(parameter->high) +
                          " 之间" + (whole ? "，要填整数" : ""));
                return;
            }
        if (whole && source.kind == Drill::Source::Kind::real)
            fault(source.line, "E405", inQuotes(name) + " is a whole number: use 'int'",
                  inChinese(name) + "是整数，用 int");
    }

    void bindUnit()
    {
        const bool bytes = drill_.formula_ != nullptr &&
                           measureOf(drill_.formula_->text.unit).dimension.bytes != 0;
        const auto stated = measureOf(drill_.unit_, bytes);
        const int line = unitLine_ > 0 ? unitLine_ : headLine_;
        if (drill_.formula_ == nullptr) {
            // A unit that only its author knows is a word behind the number.
            drill_.measure_ = stated.value_or(Measure{});
            return;
        }
        const Measure given = measureOf(drill_.formula_->text.unit);
        if (!stated)
            fault(line, "E402",
                  "unknown unit " + inQuotes(drill_.unit_) + "; the formula gives " +
                      unitOf(*drill_.formula_, base::Language::en),
                  "不认识单位" + inChinese(drill_.unit_) + "，公式给出的是" +
                      unitOf(*drill_.formula_, base::Language::zhCn));
        else if (stated->dimension != given.dimension)
            fault(line, "E405",
                  "the formula gives " + unitOf(*drill_.formula_, base::Language::en) + ", which " +
                      inQuotes(drill_.unit_) + " cannot measure",
                  "公式给出的是" + unitOf(*drill_.formula_, base::Language::zhCn) + "，不能用" +
                      inChinese(drill_.unit_) + "来量");
        else {
            drill_.measure_ = *stated;
            drill_.fromFormula_ = given.factor / stated->factor;
        }
    }

    void checkPlaceholders()
    {
        auto found = placeholderFaults(card_, drill_);
        std::move(found.begin(), found.end(), std::back_inserter(faults_));
    }

    void fault(int line, std::string code, std::string text, std::string zh)
    {
        faults_.push_back({line, std::move(code), std::move(text), std::move(zh)});
    }

    const deck::Card& card_;
    Drill drill_;
    deck::Names used_; ///< by `answer` and `require`
    deck::Names placeholders_ = placeholderNames(card_);
    int headLine_ = 0;
    int unitLine_ = 0;
    std::vector<DrillFault> faults_;
};

tl::expected<Drill, std::vector<DrillFault>> Drill::compile(const deck::Card& card)
{
    return DrillCompiler(card).run();
}

} // namespace interval::study
