// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/content.h"
#include "cli/estimate_json.h"

#include <iomanip>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

using namespace compute;

int complain(const std::string& text, int code)
{
    std::cerr << text << '\n';
    return code;
}

std::string shown(double value, Unit unit)
{
    return formatResult(value, unit, Notation::plain);
}

void printMemory(const Estimate& estimate)
{
    if (!estimate.memory)
        return;
    const MemoryTotals& memory = *estimate.memory;
    std::cout << (estimate.fits() ? "Fits: " : "Does not fit: ")
              << shown(memory.process, unit::bytes) << " per GPU of "
              << shown(memory.capacity, unit::bytes) << ", between "
              << formatQuantity(memory.low, unit::bytes, Notation::plain) << " and "
              << formatQuantity(memory.high, unit::bytes, Notation::plain) << '\n';
    if (estimate.smallest) {
        std::cout << "Smallest that fits: " << estimate.smallest->gpus << " GPUs";
        if (estimate.smallest->zero)
            std::cout << " with ZeRO-" << *estimate.smallest->zero;
        std::cout << '\n';
    }
    for (const MemoryItem& item : estimate.items)
        if (item.bytes > 0)
            std::cout << "  " << std::left << std::setw(14) << item.id
                      << shown(item.bytes, unit::bytes) << '\n';
    std::cout << "  " << std::left << std::setw(14) << "allocated"
              << shown(memory.allocated, unit::bytes) << '\n';
}

void printRows(const Estimate& estimate)
{
    for (const CandidateRow& row : estimate.candidates) {
        std::cout << row.name << ": weights " << shown(row.weightBytes, unit::bytes) << ", KV "
                  << shown(row.kvBytesPerToken, unit::bytesPerToken);
        if (row.fewestGpus)
            std::cout << ", " << *row.fewestGpus << " GPUs, "
                      << formatQuantity(row.tokensPerSecond, unit::tokensPerSecond,
                                        Notation::plain);
        else
            std::cout << ", does not fit";
        std::cout << (row.licence.empty() ? "" : ", " + row.licence) << '\n';
    }
    for (const LayoutRow& row : estimate.layouts)
        std::cout << row.gpus << " GPUs: tp " << row.degrees.tensor << " pp "
                  << row.degrees.pipeline << " cp " << row.degrees.context << " ep "
                  << row.degrees.expert << " dp " << row.dataParallel << ", ZeRO-"
                  << static_cast<int>(row.zero) << ", micro-batch " << row.batch << " x "
                  << row.degrees.microBatches
                  << (row.recompute == Recompute::full ? ", recompute" : "") << ": "
                  << shown(row.bytes, unit::bytes) << ", step "
                  << formatQuantity(row.stepSeconds, unit::seconds, Notation::plain) << ", MFU "
                  << formatQuantity(row.mfu, unit::fraction, Notation::plain) << '\n';
}

void printText(const Estimate& estimate)
{
    printMemory(estimate);
    for (const ResultQuantity& quantity : estimate.quantities)
        std::cout << std::left << std::setw(38) << quantity.id
                  << shown(quantity.value, quantity.unit) << '\n';
    printRows(estimate);
    for (const Remark& remark : estimate.assumptions)
        std::cout << "Assumed: " << remark.en << '\n';
    for (const Remark& remark : estimate.warnings)
        std::cout << "Note: " << remark.en << '\n';
}

int calculate(const std::string& file, bool json)
{
    const auto text = readText(file);
    if (!text)
        return complain("interval-cli: " + text.error().detail, exitFile);
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return complain("interval-cli: " + catalogue.error().detail, exitFile);
    const auto scenario = readScenario(*text, *catalogue);
    if (!scenario)
        return complain("scenario: " + scenario.error().detail, exitUsage);
    const auto estimate = evaluate(*scenario, Detail::full);
    if (!estimate)
        return complain("scenario: " + estimate.error().detail, exitUsage);
    if (json)
        std::cout << toJson(*estimate).dump(2) << '\n';
    else
        printText(*estimate);
    return exitOk;
}

} // namespace

void addCalcCommand(CLI::App& program, int& exitCode)
{
    struct Options {
        std::string file;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("calc", "Answer a scenario");
    command->add_option("file", options->file, "A scenario in JSON, or - for standard input")
        ->required();
    command->add_flag("--json", options->json, "Print the whole result as JSON");
    command->callback([options, &exitCode] { exitCode = calculate(options->file, options->json); });
}

} // namespace interval::cli
