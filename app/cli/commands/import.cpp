// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "exchange/import.h"
#include "study/preferences.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

using collection::NoteFate;

struct ImportArguments {
    std::filesystem::path source;
    bool preview = false;
    bool json = false;
    bool takeFile = false;
    exchange::ImportChoices choices;
};

void print(const exchange::ImportPlan& plan, const ImportArguments& arguments)
{
    const std::vector<std::pair<const char*, int>> counts{
        {"new", plan.count(NoteFate::added)},
        {"changed", plan.count(NoteFate::changed)},
        {"unchanged", plan.count(NoteFate::unchanged)},
        {"kept", plan.count(NoteFate::kept) + plan.count(NoteFate::edited)},
        {"edited", plan.count(NoteFate::edited)},
        {"notes", static_cast<int>(plan.notes.size())},
        {"cards", plan.cardCount()},
        {"reviews", plan.reviewCount()},
        {"media", static_cast<int>(plan.media.size())},
        {"missing_media", static_cast<int>(plan.missingMedia.size())}};
    if (arguments.json) {
        nlohmann::ordered_json json;
        for (const auto& [name, count] : counts)
            json[name] = count;
        json["applied"] = !arguments.preview;
        json["unreadable"] = nlohmann::json::array();
        for (const exchange::Unreadable& found : plan.unreadable)
            json["unreadable"].push_back(
                {{"what", found.what}, {"reason", found.reason}, {"line", found.line}});
        std::cout << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return;
    }
    for (const auto& [name, count] : counts)
        if (count > 0)
            std::cout << name << ' ' << count << '\n';
    for (const exchange::Unreadable& found : plan.unreadable) {
        std::cout << "unreadable: ";
        if (found.line > 0)
            std::cout << "line " << found.line << ": ";
        std::cout << found.what << ": " << found.reason << '\n';
    }
    std::cout << (arguments.preview ? "nothing was written\n" : "done\n");
}

int import(const ImportArguments& arguments, const std::filesystem::path& profile)
{
    auto collection = openProfile(profile, collection::Access::readWrite);
    if (!collection)
        return exitFile;
    const auto preferences = study::loadPreferences(*collection);
    if (!preferences)
        return complain(preferences.error());
    const exchange::ImportSettings settings{base::SystemClock().now(), preferences->dayStartHour,
                                            preferences->scheduling.parameters};
    const auto plan = exchange::planImport(*collection, profile, arguments.source, settings);
    if (!plan)
        return complain(plan.error());
    if (!arguments.preview)
        if (const auto done = exchange::applyImport(*collection, profile, *plan, arguments.choices);
            !done)
            return complain(done.error());
    print(*plan, arguments);
    return exitOk;
}

} // namespace

void addImportCommand(CLI::App& program, int& exitCode)
{
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = program.add_subcommand(
        "import", "Take in cards: .apkg, .colpkg, .csv, .tsv, .txt, .md, a folder of a deck");
    command->add_option("source", arguments->source, "file or folder")->required();
    command->add_flag("--preview", arguments->preview, "say what would happen, write nothing");
    command->add_option("--tag", arguments->choices.tag, "give each note this tag");
    command->add_option("--deck", arguments->choices.deck, "put the notes into this deck (a::b)");
    command->add_flag("--take-file", arguments->takeFile,
                      "where a note was edited here and in the file, take the file's");
    command->add_flag("--json", arguments->json, "machine-readable");
    command->callback([arguments, &program, &exitCode] {
        if (arguments->takeFile)
            arguments->choices.winner = exchange::EditWinner::file;
        exitCode = import(*arguments, chosenProfile(program));
    });
}

} // namespace interval::cli
