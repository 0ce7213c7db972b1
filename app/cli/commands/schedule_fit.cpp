// SPDX-License-Identifier: GPL-3.0-or-later
// schedule optimize and schedule evaluate: parameters from a review log, and how well they predict.
#include "cli/command.h"

#include "cli/review_log.h"
#include "cli/schedule_json.h"
#include "scheduling/optimizer/evaluate.h"
#include "scheduling/optimizer/train.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <iomanip>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>

namespace interval::cli {

namespace {

using nlohmann::json;
using scheduling::FitOutcome;

struct Arguments {
    std::string file;
    std::string parameters;
    bool json = false;
    bool utc = false;
};

int fail(const base::Error& error)
{
    std::cerr << "interval-cli: " << error.detail << '\n';
    return error.code == base::ErrorCode::cannotRead ? exitFile : exitUsage;
}

base::Result<scheduling::Histories> readHistories(const Arguments& arguments, std::size_t& answers)
{
    const auto log = readReviewLog(arguments.file, arguments.utc ? DayStart::utc : DayStart::local);
    if (!log)
        return tl::unexpected(log.error());
    answers = log->size();
    return scheduling::histories(*log);
}

/// How well parameters predict a log; nothing where it holds nothing to predict.
std::optional<scheduling::Evaluation> judged(const scheduling::Histories& log,
                                             const scheduling::Parameters& parameters)
{
    auto evaluation = scheduling::evaluate(log, parameters, true);
    return evaluation ? std::optional(std::move(*evaluation)) : std::nullopt;
}

json lossOf(const std::optional<scheduling::Evaluation>& evaluation)
{
    return evaluation ? json(evaluation->logLoss) : json(nullptr);
}

json rmseOf(const std::optional<scheduling::Evaluation>& evaluation)
{
    return evaluation ? json(evaluation->rmseBins) : json(nullptr);
}

const char* nameOf(FitOutcome outcome)
{
    switch (outcome) {
    case FitOutcome::accepted:
        return "accepted";
    case FitOutcome::notBetter:
        return "not_better";
    case FitOutcome::tooFewAnswers:
        return "too_few_answers";
    case FitOutcome::cancelled:
        break;
    }
    return "cancelled";
}

std::string wordsFor(const scheduling::Fit& fit)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(4);
    if (fit.outcome == FitOutcome::tooFewAnswers)
        text << "The defaults stay: " << fit.items << " answers that a day or more lies before, "
             << scheduling::leastItems << " are needed.";
    else
        text
            << (fit.outcome == FitOutcome::accepted
                    ? "A fit on the earlier answers predicts the later "
                    : "The defaults stay: a fit on the earlier answers does not predict the later ")
            << fit.laterItems << " better: "
            << "log loss " << fit.laterLoss << ", defaults " << fit.laterLossCurrent << '.';
    return text.str();
}

/// "0.212, 1.2931, …", as other programs take it.
std::string listOf(const scheduling::Parameters& parameters)
{
    std::ostringstream text;
    text << std::setprecision(6);
    const char* separator = "";
    for (const double weight : parameters.toArray()) {
        text << separator << weight;
        separator = ", ";
    }
    return text.str();
}

int optimize(const Arguments& arguments)
{
    const auto start = std::chrono::steady_clock::now();
    std::size_t answers = 0;
    const auto log = readHistories(arguments, answers);
    if (!log)
        return fail(log.error());
    const scheduling::Fit fit = scheduling::fit(*log, {});
    const auto defaults = judged(*log, {});
    const auto now = fit.outcome == FitOutcome::accepted ? judged(*log, fit.parameters) : defaults;
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    if (arguments.json) {
        std::cout << json{{"parameters", fit.parameters.toArray()},
                          {"log_loss", lossOf(now)},
                          {"rmse_bins", rmseOf(now)},
                          {"defaults_log_loss", lossOf(defaults)},
                          {"defaults_rmse_bins", rmseOf(defaults)},
                          {"accepted", fit.outcome == FitOutcome::accepted},
                          {"outcome", nameOf(fit.outcome)},
                          {"reviews", answers},
                          {"items", fit.items},
                          {"seconds", spent.count()}}
                         .dump()
                  << '\n';
        return exitOk;
    }
    std::cout << answers << " answers. " << wordsFor(fit) << '\n'
              << "parameters  " << listOf(fit.parameters) << '\n';
    if (now)
        std::cout << std::fixed << std::setprecision(4) << "log loss    " << now->logLoss
                  << "  (defaults " << defaults->logLoss << ")\n"
                  << "RMSE(bins)  " << now->rmseBins << "  (defaults " << defaults->rmseBins
                  << ")\n"
                  << std::setprecision(2) << "seconds     " << spent.count() << '\n';
    return exitOk;
}

/// Numbers between commas or blanks; brackets around them are let pass.
base::Result<scheduling::Parameters> parseParameters(std::string text)
{
    for (char& character : text)
        if (character == ',' || character == '[' || character == ']')
            character = ' ';
    std::istringstream stream(text);
    std::vector<double> weights;
    for (std::string word; stream >> word;) {
        char* end = nullptr;
        const double weight = std::strtod(word.c_str(), &end);
        if (end == word.c_str() || *end != '\0')
            return invalidField("--parameters:", "'" + word + "' is not a number");
        weights.push_back(weight);
    }
    return parametersFrom(weights, "--parameters");
}

int evaluate(const Arguments& arguments)
{
    const auto parameters = arguments.parameters.empty() ? scheduling::Parameters{}
                                                         : parseParameters(arguments.parameters);
    if (!parameters)
        return fail(parameters.error());
    std::size_t answers = 0;
    const auto log = readHistories(arguments, answers);
    if (!log)
        return fail(log.error());
    const auto result = judged(*log, *parameters);
    if (arguments.json) {
        json bins = json::array();
        for (const auto& bin :
             result ? result->calibration : std::vector<scheduling::CalibrationBin>())
            bins.push_back(
                {{"predicted", bin.predicted}, {"recalled", bin.recalled}, {"count", bin.count}});
        std::cout << json{{"log_loss", lossOf(result)},
                          {"rmse_bins", rmseOf(result)},
                          {"items", result ? result->items : 0},
                          {"calibration", bins}}
                         .dump()
                  << '\n';
        return exitOk;
    }
    if (!result) {
        std::cout << answers << " answers, none a day or more after another: nothing to predict.\n";
        return exitOk;
    }
    std::cout << std::fixed << std::setprecision(4) << "log loss    " << result->logLoss << '\n'
              << "RMSE(bins)  " << result->rmseBins << '\n'
              << "predicted answers  " << result->items << '\n'
              << "predicted  recalled  answers\n";
    for (const auto& bin : result->calibration)
        std::cout << std::setw(9) << bin.predicted << std::setw(10) << bin.recalled << std::setw(9)
                  << bin.count << '\n';
    return exitOk;
}

void addLogOptions(CLI::App& command, Arguments& arguments)
{
    command
        .add_option("file", arguments.file,
                    "CSV with the columns card_id,review_time_ms,rating; - for standard input")
        ->required();
    command.add_flag("--json", arguments.json, "machine-readable");
    command.add_flag("--utc", arguments.utc, "days begin at 04:00 UTC, not at 04:00 here");
}

} // namespace

void addFitCommands(CLI::App& schedule, int& exitCode)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* fitting = schedule.add_subcommand("optimize", "FSRS-6 parameters from a review log");
    addLogOptions(*fitting, *arguments);
    fitting->callback([arguments, &exitCode] { exitCode = optimize(*arguments); });
    CLI::App* judging =
        schedule.add_subcommand("evaluate", "How well parameters predict a review log");
    addLogOptions(*judging, *arguments);
    judging->add_option("--parameters", arguments->parameters, "w0,...,w20; default: FSRS-6's own");
    judging->callback([arguments, &exitCode] { exitCode = evaluate(*arguments); });
}

} // namespace interval::cli
