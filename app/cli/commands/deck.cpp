// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/content.h"

#include "base/clock.h"
#include "deck/deck.h"
#include "deck/format.h"
#include "deck/translation.h"
#include "study/calculator/calc_check.h"
#include "study/drills/check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <set>

namespace interval::cli {

namespace {

namespace fs = std::filesystem;

std::string isoToday()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::string text(11, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts));
    return text;
}

/// The claims of the deck: how many, by verdict, and those that no card names, by topic.
nlohmann::json claimSummary(const deck::Deck& deck)
{
    nlohmann::json verdicts = nlohmann::json::object();
    for (const auto& [id, claim] : deck.claims) {
        const std::string verdict(deck::name(claim.verdict));
        verdicts[verdict] = verdicts.value(verdict, 0) + 1;
    }
    nlohmann::json uncovered = nlohmann::json::object();
    for (const std::string& topic : deck.topicOrder)
        if (const auto ids = deck::claimsWithoutCard(deck, topic); !ids.empty())
            uncovered[topic] = ids;
    return {{"count", deck.claims.size()}, {"verdicts", verdicts}, {"without_card", uncovered}};
}

/// Counts by topic, kind and language, and which claims the cards cover.
nlohmann::json summary(const deck::Deck& deck)
{
    nlohmann::json topics = nlohmann::json::object();
    nlohmann::json kinds = nlohmann::json::object();
    nlohmann::json languages = {{"zh-CN", 0}, {"en", 0}};
    std::set<std::string> claims;
    const auto bump = [](nlohmann::json& counts, std::string_view key) {
        counts[std::string(key)] = counts.value(std::string(key), 0) + 1;
    };
    for (const deck::Card& card : deck.cards) {
        bump(topics, card.topic);
        bump(kinds, deck::name(card.kind));
        for (const base::Language language : base::languages)
            if (card.texts[static_cast<std::size_t>(language)])
                bump(languages, base::tag(language));
        claims.insert(card.claims.begin(), card.claims.end());
    }
    return {{"deck", deck.id},
            {"cards", deck.cards.size()},
            {"topics", topics},
            {"kinds", kinds},
            {"languages", languages},
            {"claims_covered", claims},
            {"claims", claimSummary(deck)}};
}

nlohmann::json findings(const std::vector<deck::Diagnostic>& diagnostics)
{
    nlohmann::json list = nlohmann::json::array();
    for (const deck::Diagnostic& found : diagnostics)
        list.push_back({{"file", found.file},
                        {"line", found.line},
                        {"column", found.column},
                        {"severity", found.severity == deck::Severity::error ? "error" : "warning"},
                        {"code", found.code},
                        {"text", found.text}});
    return list;
}

void printSummary(const nlohmann::json& counts)
{
    std::cout << counts["deck"].get<std::string>() << ": " << counts["cards"] << " cards\n";
    for (const char* group : {"topics", "kinds", "languages"}) {
        std::cout << "  " << group << ":";
        for (const auto& [name, count] : counts[group].items())
            std::cout << ' ' << name << ' ' << count;
        std::cout << '\n';
    }
    std::cout << "  claims: " << counts["claims"]["count"]
              << ", covered: " << counts["claims_covered"].size() << '\n';
    for (const auto& [topic, ids] : counts["claims"]["without_card"].items()) {
        std::cout << "  claims of " << topic << " without a card:";
        for (const auto& id : ids)
            std::cout << ' ' << id.get<std::string>();
        std::cout << '\n';
    }
    std::cout << "  " << counts["errors"] << " errors, " << counts["warnings"] << " warnings\n";
}

int complain(const base::Error& error)
{
    std::cerr << "interval-cli: " << error.detail << '\n';
    return exitFile;
}

int check(const std::string& folder, bool json)
{
    auto deck = deck::readDeck(folder, isoToday());
    if (!deck)
        return complain(deck.error());
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    const auto calcs = study::checkCalcBlocks(deck->calcs, *catalogue);
    const auto drills = study::checkDrills(*deck);
    for (const auto* found : {&calcs, &drills})
        deck->diagnostics.insert(deck->diagnostics.end(), found->begin(), found->end());
    const auto errors = std::count_if(
        deck->diagnostics.begin(), deck->diagnostics.end(),
        [](const deck::Diagnostic& found) { return found.severity == deck::Severity::error; });
    nlohmann::json report = summary(*deck);
    report["errors"] = errors;
    report["warnings"] = static_cast<std::ptrdiff_t>(deck->diagnostics.size()) - errors;
    if (json) {
        report["diagnostics"] = findings(deck->diagnostics);
        // A finding may quote bytes that are not UTF-8, which JSON cannot hold.
        std::cout << report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    } else {
        for (const deck::Diagnostic& found : deck->diagnostics)
            std::cout << found.format() << '\n';
        printSummary(report);
    }
    return errors > 0 ? exitFound : exitOk;
}

std::optional<std::string> readFile(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// Written beside the file and renamed over it, so that it is never half there.
bool replaceFile(const fs::path& path, const std::string& text)
{
    fs::path temporary = path;
    temporary += ".new";
    std::error_code failure;
    {
        std::ofstream stream(temporary, std::ios::binary);
        stream << text;
        if (!stream.flush()) {
            fs::remove(temporary, failure);
            return false;
        }
    }
    fs::permissions(temporary, fs::status(path).permissions(), failure);
    fs::rename(temporary, path, failure);
    return !failure;
}

std::vector<fs::path> markdownFiles(const std::vector<std::string>& arguments)
{
    std::vector<fs::path> files;
    for (const std::string& argument : arguments) {
        std::error_code failure;
        if (!fs::is_directory(argument, failure)) {
            files.emplace_back(argument);
            continue;
        }
        fs::recursive_directory_iterator entries(argument, failure);
        for (; !failure && entries != fs::recursive_directory_iterator();
             entries.increment(failure))
            if (entries->path().extension() == ".md" && entries->is_regular_file())
                files.push_back(entries->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

using Change = std::function<std::string(const fs::path&, const std::string&)>;

/// @return an exit code
int rewriteFile(const fs::path& path, bool checkOnly, const Change& change)
{
    const auto text = readFile(path);
    if (!text || path.extension() != ".md") {
        std::cerr << "interval-cli: " << path.string()
                  << (text ? " is not a Markdown file" : " cannot be read") << '\n';
        return text ? exitUsage : exitFile;
    }
    const std::string changed = change(path, *text);
    if (changed == *text)
        return exitOk;
    std::cout << path.string() << '\n';
    if (checkOnly)
        return exitFound;
    if (replaceFile(path, changed))
        return exitOk;
    std::cerr << "interval-cli: " << path.string() << " cannot be written\n";
    return exitFile;
}

int rewrite(const std::vector<std::string>& arguments, bool checkOnly, const Change& change)
{
    int result = exitOk;
    for (const fs::path& path : markdownFiles(arguments))
        result = std::max(result, rewriteFile(path, checkOnly, change));
    return result;
}

/// The base text beside a translation "ppo.en.md", which is "ppo.md".
std::string stamped(const fs::path& path, const std::string& text)
{
    const fs::path stem = path.stem(); // ppo.en
    if (!base::languageFromTag(
            stem.extension().string().empty() ? "" : stem.extension().string().substr(1)))
        return text;
    const auto original = readFile(path.parent_path() / (stem.stem().string() + ".md"));
    return original ? deck::stampTranslation(*original, text) : text;
}

} // namespace

void addDeckCommands(CLI::App& program, int& exitCode)
{
    CLI::App* deck = program.add_subcommand("deck", "Check and format deck folders");
    deck->require_subcommand(1);

    struct Arguments {
        std::string folder;
        std::vector<std::string> files;
        bool json = false;
        bool checkOnly = false;
    };
    const auto arguments = std::make_shared<Arguments>();

    CLI::App* checkCommand = deck->add_subcommand("check", "Report counts and every finding");
    checkCommand->add_option("folder", arguments->folder, "deck folder")->required();
    checkCommand->add_flag("--json", arguments->json, "machine-readable");
    checkCommand->callback(
        [arguments, &exitCode] { exitCode = check(arguments->folder, arguments->json); });

    CLI::App* format = deck->add_subcommand("fmt", "Bring files into the one format");
    format->add_option("files", arguments->files, "files or folders")->required();
    format->add_flag("--check", arguments->checkOnly, "change nothing, exit 1 when one would");
    format->callback([arguments, &exitCode] {
        exitCode = rewrite(
            arguments->files, arguments->checkOnly,
            [](const fs::path&, const std::string& text) { return deck::formatDeckText(text); });
    });

    CLI::App* stamp = deck->add_subcommand("stamp", "Mark translations as made from the base text");
    stamp->add_option("files", arguments->files, "files or folders")->required();
    stamp->callback(
        [arguments, &exitCode] { exitCode = rewrite(arguments->files, false, stamped); });
}

} // namespace interval::cli
