// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "compute/formulas/formula.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

using namespace compute;
using json = nlohmann::ordered_json;

int complain(const std::string& text)
{
    std::cerr << "formula: " << text << '\n';
    return exitUsage;
}

int unknown(const std::string& id)
{
    return complain(id + ": unknown formula; did you mean \"" + std::string(nearestFormula(id)) +
                    "\"?");
}

json bilingual(const BilingualText& text)
{
    return {{"zh-CN", text.zh}, {"en", text.en}};
}

json parameterJson(const FormulaParameter& parameter)
{
    return {{"id", parameter.id},
            {"symbol", parameter.symbol},
            {"unit", parameter.unit.label},
            {"low", parameter.low},
            {"high", parameter.high},
            {"whole", parameter.grain == Grain::whole},
            {"meaning", bilingual(parameter.meaning)}};
}

json toJson(const Formula& formula)
{
    json parameters = json::array();
    for (const FormulaParameter& parameter : formula.parameters)
        parameters.push_back(parameterJson(parameter));
    return {{"id", formula.text.id},
            {"symbol", formula.text.symbol},
            {"unit", formula.text.unit.label},
            {"title", bilingual(formula.text.title)},
            {"description", bilingual(formula.text.description)},
            {"source", formula.text.source},
            {"parameters", parameters}};
}

int listFormulas(bool asJson)
{
    json all = json::array();
    for (const Formula& formula : formulas()) {
        if (asJson)
            all.push_back(toJson(formula));
        else
            std::cout << formula.text.id << ": " << formula.text.title.en << '\n';
    }
    if (asJson)
        std::cout << all.dump(2) << '\n';
    return exitOk;
}

int showFormula(const std::string& id)
{
    const Formula* formula = findFormula(id);
    if (formula == nullptr)
        return unknown(id);
    std::cout << toJson(*formula).dump(2) << '\n';
    return exitOk;
}

/// Puts "layers=80" into its place among the values.
base::Result<void>
take(const Formula& formula, const std::string& argument, std::vector<double>& values)
{
    const auto invalid = [](std::string text) {
        return base::fail(base::ErrorCode::invalidInput, std::move(text));
    };
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos)
        return invalid(argument + ": write name=value");
    const std::string name = argument.substr(0, equals);
    const char* begin = argument.data() + equals + 1;
    const char* end = argument.data() + argument.size();
    double value = 0;
    if (const auto read = std::from_chars(begin, end, value); read.ptr != end || begin == end)
        return invalid(name + ": must be a number");
    for (std::size_t i = 0; i < formula.parameters.size(); ++i) {
        if (formula.parameters[i].id == name) {
            values[i] = value;
            return {};
        }
    }
    return invalid(name + ": is not a parameter of " + std::string(formula.text.id));
}

json toJson(const Derivation& derivation)
{
    json steps = json::array();
    for (const DerivationStep& step : derivation.steps(Notation::tex))
        steps.push_back({{"symbol", step.symbol},
                         {"formula", step.formula},
                         {"numbers", step.numbers},
                         {"result", step.result}});
    return {{"value", derivation.value}, {"unit", derivation.unit.label}, {"steps", steps}};
}

int derive(const std::string& id, const std::vector<std::string>& arguments, bool asJson)
{
    const Formula* formula = findFormula(id);
    if (formula == nullptr)
        return unknown(id);
    std::vector<double> values(formula->parameters.size(), std::nan(""));
    for (const std::string& argument : arguments)
        if (const auto taken = take(*formula, argument, values); !taken)
            return complain(taken.error().detail);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::isnan(values[i]))
            return complain(std::string(formula->parameters[i].id) + ": is needed");
    const auto derivation = formula->derive(values);
    if (!derivation)
        return complain(derivation.error().detail);
    std::cout << (asJson ? toJson(*derivation).dump(2) + "\n" : toText(*derivation));
    return exitOk;
}

} // namespace

void addFormulaCommands(CLI::App& program, int& exitCode)
{
    struct Options {
        std::string id;
        std::vector<std::string> arguments;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* formula = program.add_subcommand("formula", "The formula catalogue");
    formula->require_subcommand(1);
    CLI::App* all = formula->add_subcommand("list", "All formulas");
    all->add_flag("--json", options->json);
    all->callback([options, &exitCode] { exitCode = listFormulas(options->json); });
    CLI::App* show = formula->add_subcommand("show", "One formula with its parameters, as JSON");
    show->add_option("id", options->id)->required();
    show->callback([options, &exitCode] { exitCode = showFormula(options->id); });
    CLI::App* steps = formula->add_subcommand("derive", "Put numbers into a formula");
    steps->add_option("id", options->id)->required();
    steps->add_option("values", options->arguments, "name=value, in base units");
    steps->add_flag("--json", options->json);
    steps->callback([options, &exitCode] {
        exitCode = derive(options->id, options->arguments, options->json);
    });
}

} // namespace interval::cli
