// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "deck/rich_text.h"
#include "study/preferences.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

struct SearchArguments {
    std::string query;
    bool json = false;
    int limit = 0;
};

const char* phaseName(scheduling::Phase phase)
{
    switch (phase) {
    case scheduling::Phase::fresh:
        return "new";
    case scheduling::Phase::learning:
        return "learning";
    case scheduling::Phase::review:
        return "review";
    case scheduling::Phase::relearning:
        return "relearning";
    }
    return "";
}

/// Days until a card in review is due; 0 in (re)learning.
int daysUntilDue(const collection::FoundCard& found, base::Day today)
{
    return found.card.state.phase == scheduling::Phase::review ? found.card.dueDay - today : 0;
}

nlohmann::ordered_json toJson(const collection::FoundCard& found, base::Day today)
{
    nlohmann::ordered_json json{{"card", found.card.id},
                                {"note", found.card.note},
                                {"cloze", found.card.cloze},
                                {"deck", found.deck},
                                {"topic", found.topic},
                                {"subtopic", found.subtopic},
                                {"kind", found.kind == deck::CardKind::basic
                                             ? std::string_view("question")
                                             : deck::name(found.kind)},
                                {"difficulty", found.difficulty},
                                {"tags", found.tags},
                                {"question", deck::plainText(found.question)},
                                {"state", phaseName(found.card.state.phase)},
                                {"lapses", found.card.state.lapses},
                                {"suspended", found.card.suspended},
                                {"flag", found.card.flagged ? found.card.flagColour : 0}};
    if (found.card.state.phase != scheduling::Phase::fresh)
        json["due_days"] = daysUntilDue(found, today);
    if (found.card.state.memory)
        json["stability"] = found.card.state.memory->stability;
    return json;
}

void printRow(const collection::FoundCard& found, base::Day today)
{
    std::cout << found.card.note;
    if (found.card.cloze > 0)
        std::cout << " #" << found.card.cloze;
    std::cout << "  [" << phaseName(found.card.state.phase);
    if (found.card.state.phase == scheduling::Phase::review)
        std::cout << ' ' << daysUntilDue(found, today) << 'd';
    std::cout << (found.card.suspended ? ", suspended" : "") << "]  "
              << deck::plainText(found.question) << '\n';
}

int search(const SearchArguments& arguments, const std::filesystem::path& profile)
{
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
    collection::SearchMoment moment;
    moment.now = base::SystemClock().now();
    moment.today = base::studyDay(moment.now, preferences->dayStartHour);
    const auto ids = collection->find(*query, moment);
    if (!ids)
        return complain(ids.error());
    const std::size_t shown = arguments.limit > 0
                                  ? std::min(ids->size(), static_cast<std::size_t>(arguments.limit))
                                  : ids->size();
    const auto found = collection->found(std::span(*ids).first(shown), base::Language::zhCn);
    if (!found)
        return complain(found.error());
    if (arguments.json) {
        nlohmann::ordered_json json{{"count", ids->size()}, {"cards", nlohmann::json::array()}};
        for (const collection::FoundCard& row : *found)
            json["cards"].push_back(toJson(row, moment.today));
        std::cout << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return exitOk;
    }
    for (const collection::FoundCard& row : *found)
        printRow(row, moment.today);
    std::cout << ids->size() << " cards\n";
    return exitOk;
}

std::string footer()
{
    std::string text =
        "Words and \"phrases\" are looked for in both languages; -not, or, (groups).\n";
    for (const collection::QueryKey& key : collection::queryKeys()) {
        std::string example(key.example);
        example.resize(std::max<std::size_t>(example.size(), 18), ' ');
        text.append("  ").append(example).append(key.help).append("\n");
    }
    return text;
}

} // namespace

void addSearchCommand(CLI::App& program, int& exitCode)
{
    const auto arguments = std::make_shared<SearchArguments>();
    CLI::App* command = program.add_subcommand("search", "Cards that a query holds for");
    command->add_option("query", arguments->query, "what to look for")->required();
    command->add_option("--limit", arguments->limit, "show at most so many")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--json", arguments->json, "machine-readable");
    command->footer(footer());
    command->callback([arguments, &program, &exitCode] {
        exitCode = search(*arguments, chosenProfile(program));
    });
}

} // namespace interval::cli
