// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "exchange/export.h"
#include "study/preferences.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <set>

namespace interval::cli {

namespace {

struct ExportArguments {
    std::filesystem::path file;
    std::string query;
    std::string format;
    std::string language = "zh-CN";
    bool json = false;
};

std::optional<exchange::ExportFormat> formatOf(const ExportArguments& arguments)
{
    std::string name = arguments.format;
    const auto ending = arguments.file.extension();
    if (name.empty())
        name = ending == ".apkg"                      ? "apkg"
               : ending == ".zip"                     ? "archive"
               : ending == ".txt" || ending == ".tsv" ? "tsv"
               : ending == ".md"                      ? "markdown"
                                                      : "";
    if (name == "apkg")
        return exchange::ExportFormat::ankiPackage;
    if (name == "tsv")
        return exchange::ExportFormat::delimitedText;
    if (name == "markdown")
        return exchange::ExportFormat::markdown;
    if (name == "archive")
        return exchange::ExportFormat::archive;
    return std::nullopt;
}

/// The notes of the cards that a query holds for, in their order.
base::Result<std::vector<std::string>> notesOf(const collection::Collection& collection,
                                               const collection::Query& query,
                                               const collection::SearchMoment& moment)
{
    const auto ids = collection.find(query, moment);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto cards = collection.cards(*ids);
    if (!cards)
        return tl::unexpected(cards.error());
    std::vector<std::string> notes;
    std::set<std::string> taken;
    for (const collection::CardRecord& card : *cards)
        if (taken.insert(card.note).second)
            notes.push_back(card.note);
    return notes;
}

int exportCards(const ExportArguments& arguments, const std::filesystem::path& profile)
{
    const auto format = formatOf(arguments);
    if (!format) {
        std::cerr << "interval-cli: --format is apkg, tsv, markdown or archive\n";
        return exitUsage;
    }
    const auto query = collection::parseQuery(arguments.query);
    if (!query) {
        std::cerr << "query:" << query.error().column << ": " << query.error().detail << '\n';
        return exitUsage;
    }
    const auto collection = openProfile(profile, collection::Access::readOnly);
    if (!collection)
        return exitFile;
    const auto preferences = study::loadPreferences(*collection);
    if (!preferences)
        return complain(preferences.error());
    const base::Instant now = base::SystemClock().now();
    const auto notes =
        notesOf(*collection, *query, {now, base::studyDay(now, preferences->dayStartHour), 8});
    if (!notes)
        return complain(notes.error());
    const exchange::ExportSettings settings{
        now, preferences->dayStartHour,
        base::languageFromTag(arguments.language).value_or(base::Language::zhCn)};
    const auto counts =
        exchange::exportTo(arguments.file, *format, *collection, profile, *notes, settings);
    if (!counts)
        return complain(counts.error());
    if (arguments.json)
        std::cout << nlohmann::ordered_json{{"notes", counts->notes},
                                            {"cards", counts->cards},
                                            {"reviews", counts->reviews},
                                            {"media", counts->media}}
                         .dump()
                  << '\n';
    else
        std::cout << counts->notes << " notes, " << counts->cards << " cards, " << counts->reviews
                  << " reviews, " << counts->media << " media\n";
    return exitOk;
}

} // namespace

void addExportCommand(CLI::App& program, int& exitCode)
{
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command = program.add_subcommand("export", "Write cards to a file");
    command->add_option("--to", arguments->file, "file to write")->required();
    command->add_option("--query", arguments->query, "only these cards (see search --help)");
    command->add_option("--format", arguments->format,
                        "apkg, tsv, markdown or archive (the whole profile); "
                        "else by the ending");
    command->add_option("--lang", arguments->language, "zh-CN or en, for cards that have both");
    command->add_flag("--json", arguments->json, "machine-readable");
    command->callback([arguments, &program, &exitCode] {
        exitCode = exportCards(*arguments, chosenProfile(program));
    });
}

} // namespace interval::cli
