// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "exchange/media.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>
#include <vector>

namespace interval::cli {

namespace {

using collection::Fault;

/// What a check found, and what is left after mending.
struct Report {
    std::vector<Fault> found;
    std::vector<Fault> left;
    std::set<std::string> missingMedia;
    bool mended = false;
};

base::Result<Report>
examine(collection::Collection& collection, const std::filesystem::path& profile, bool mend)
{
    Report report;
    report.mended = mend;
    auto found = collection.check().and_then([&] { return collection.faults(); });
    if (!found)
        return tl::unexpected(found.error());
    report.found = std::move(*found);
    report.left = report.found;
    if (mend) {
        auto left = collection.mend(base::SystemClock().now());
        if (!left)
            return tl::unexpected(left.error());
        report.left = std::move(*left);
    }
    auto missing = exchange::missingMedia(collection, profile);
    if (!missing)
        return tl::unexpected(missing.error());
    report.missingMedia = std::move(*missing);
    return report;
}

bool isLeft(const Report& report, const Fault& fault)
{
    return std::any_of(report.left.begin(), report.left.end(),
                       [&](const Fault& one) { return one.kind == fault.kind; });
}

void printJson(const Report& report)
{
    nlohmann::ordered_json json{{"faults", nlohmann::json::array()},
                                {"left", report.left.size()},
                                {"missing_media", report.missingMedia}};
    for (const Fault& fault : report.found)
        json["faults"].push_back({{"kind", collection::name(fault.kind)},
                                  {"count", fault.count},
                                  {"example", fault.example},
                                  {"text", collection::describe(fault).en},
                                  {"remedy", collection::remedyOf(fault.kind).en},
                                  {"mended", !isLeft(report, fault)}});
    std::cout << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void printText(const Report& report)
{
    for (const Fault& fault : report.found)
        std::cout << collection::describe(fault).en << '\n'
                  << (isLeft(report, fault) ? "  to mend it: " : "  mended: ")
                  << collection::remedyOf(fault.kind).en << '\n';
    for (const std::string& name : report.missingMedia)
        std::cout << "missing medium: " << name << '\n';
    if (report.found.empty())
        std::cout << "all is well\n";
    else if (!report.mended)
        std::cout << "nothing was changed; --mend mends what can be, after a backup\n";
}

int check(const std::filesystem::path& profile, bool mend, bool json)
{
    auto collection =
        openProfile(profile, mend ? collection::Access::readWrite : collection::Access::readOnly);
    if (!collection)
        return exitFile;
    const auto report = examine(*collection, profile, mend);
    if (!report)
        return complain(report.error());
    if (json)
        printJson(*report);
    else
        printText(*report);
    return report->left.empty() ? exitOk : exitFound;
}

} // namespace

void addCollectionCommands(CLI::App& program, int& exitCode)
{
    struct Arguments {
        bool mend = false;
        bool json = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* collection = program.add_subcommand("collection", "The collection as a whole");
    collection->require_subcommand(1);
    CLI::App* command = collection->add_subcommand(
        "check", "Whether the file is sound and all in it fits together; ends in 1 if not");
    command->add_flag("--mend", arguments->mend, "mend what can be, after a backup");
    command->add_flag("--json", arguments->json, "machine-readable");
    command->callback([arguments, &program, &exitCode] {
        exitCode = check(chosenProfile(program), arguments->mend, arguments->json);
    });
}

} // namespace interval::cli
