// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"

#include "deck/parser.h"
#include "deck/rich_text.h"
#include "deck/text.h"
#include "deck/translation.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>
#include <unordered_map>

namespace interval::deck {

namespace {

namespace fs = std::filesystem;

constexpr const char* manifestName = "deck.md";
constexpr const char* claimsStem = "claims";

std::optional<std::string> readText(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// "rlhf/ppo.en.md" -> language tag "en", base "rlhf/ppo.md".
struct FileName {
    std::string base;
    std::optional<base::Language> translation;
};

FileName splitName(const std::string& relative)
{
    const std::size_t end = relative.size() - std::string_view(".md").size();
    const std::size_t dot = relative.rfind('.', end - 1);
    if (dot != std::string::npos && dot > relative.rfind('/') + 1) {
        if (const auto language = base::languageFromTag(relative.substr(dot + 1, end - dot - 1)))
            return {relative.substr(0, dot) + ".md", language};
    }
    return {relative, std::nullopt};
}

void readManifest(const FrontMatter& matter, Deck& deck)
{
    deck.id = matter["deck"];
    deck.title = {matter["title"], matter["title-en"]};
    deck.version = matter["version"];
    deck.licence = matter["licence"];
    deck.baseLanguage = base::languageFromTag(matter["base-lang"]).value_or(base::Language::zhCn);
    constexpr std::string_view prefix = "topic-";
    for (const auto& [key, value] : matter.entries) {
        if (!startsWith(key, prefix))
            continue;
        const std::string topic = key.substr(prefix.size());
        const std::size_t bar = value.find('|');
        deck.topics[topic] = {std::string(trimmed(std::string_view(value).substr(0, bar))),
                              bar == std::string::npos
                                  ? value
                                  : std::string(trimmed(std::string_view(value).substr(bar + 1)))};
        deck.topicOrder.push_back(topic);
    }
}

struct Files {
    std::vector<std::pair<std::string, fs::path>> bases; ///< relative name, path
    std::map<std::string, std::vector<std::pair<std::string, fs::path>>> translations;
};

base::Result<Files> listFiles(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::is_directory(folder, failure))
        return base::fail(base::ErrorCode::notFound, folder.string() + " is not a folder");
    Files files;
    fs::recursive_directory_iterator entries(folder, failure);
    for (; !failure && entries != fs::recursive_directory_iterator(); entries.increment(failure)) {
        if (entries->path().extension() != ".md")
            continue;
        const std::string relative = fs::relative(entries->path(), folder).generic_string();
        const FileName name = splitName(relative);
        if (name.translation)
            files.translations[name.base].emplace_back(relative, entries->path());
        else
            files.bases.emplace_back(relative, entries->path());
    }
    if (failure)
        return base::fail(base::ErrorCode::cannotRead, folder.string() + ": " + failure.message());
    return files;
}

class DeckReader {
public:
    DeckReader(fs::path folder, std::string today)
        : folder_(std::move(folder)), today_(std::move(today))
    {
    }

    base::Result<Deck> read()
    {
        auto files = listFiles(folder_);
        if (!files)
            return tl::unexpected(files.error());
        if (const auto manifest = readText(folder_ / manifestName))
            readManifest(readFrontMatter(*manifest, manifestName, deck_.diagnostics), deck_);
        if (deck_.id.empty())
            deck_.id = folder_.filename().string();
        const auto place = [this](const std::string& relative) {
            const std::string topic = relative.substr(0, relative.find('/'));
            return std::pair(std::find(deck_.topicOrder.begin(), deck_.topicOrder.end(), topic),
                             relative);
        };
        std::sort(files->bases.begin(), files->bases.end(),
                  [&](const auto& a, const auto& b) { return place(a.first) < place(b.first); });
        for (const auto& [relative, path] : files->bases)
            readBase(relative, path, files->translations[relative]);
        reportOrphans(*files);
        checkWhole();
        std::sort(deck_.diagnostics.begin(), deck_.diagnostics.end(),
                  [](const Diagnostic& a, const Diagnostic& b) {
                      return std::tie(a.file, a.line, a.column) <
                             std::tie(b.file, b.line, b.column);
                  });
        return std::move(deck_);
    }

private:
    std::optional<ParsedFile>
    parse(const std::string& relative, const fs::path& path, FileRole role)
    {
        const auto text = readText(path);
        if (!text) {
            report(relative, 1, Severity::error, "E502", "cannot be read");
            return std::nullopt;
        }
        ParsedFile parsed = parseFile(*text, relative, role);
        deck_.diagnostics.insert(deck_.diagnostics.end(), parsed.diagnostics.begin(),
                                 parsed.diagnostics.end());
        return parsed;
    }

    void readBase(const std::string& relative,
                  const fs::path& path,
                  const std::vector<std::pair<std::string, fs::path>>& translations)
    {
        if (relative == manifestName)
            return;
        auto parsed = parse(relative, path, FileRole::base);
        if (!parsed)
            return;
        const bool claims = fs::path(relative).stem() == claimsStem;
        Title title{parsed->title, parsed->title};
        for (const auto& [name, file] : translations) {
            const auto translation = parse(name, file, FileRole::translation);
            if (!translation)
                continue;
            title.en = translation->title.empty() ? title.en : translation->title;
            if (!claims)
                pairTranslation(*parsed, *translation, deck_.diagnostics);
            else
                takeClaims(*translation, &Title::en);
        }
        if (claims) {
            takeClaims(*parsed, &Title::zhCn);
            return;
        }
        deck_.subtopics[parsed->matter["topic"] + "/" + parsed->matter["subtopic"]] = title;
        for (ParsedCard& card : parsed->cards)
            if (card.usable)
                deck_.cards.push_back(std::move(card.card));
    }

    void takeClaims(const ParsedFile& file, std::string Title::*side)
    {
        for (const ParsedCard& claim : file.cards)
            deck_.claims[claim.card.id].*side =
                claim.card.text(file.language.value_or(base::Language::zhCn)).question;
    }

    void reportOrphans(const Files& files)
    {
        std::set<std::string> bases;
        for (const auto& [relative, path] : files.bases)
            bases.insert(relative);
        for (const auto& [basis, translations] : files.translations)
            for (const auto& [relative, path] : translations)
                if (!bases.contains(basis))
                    report(relative, 1, Severity::error, "E304", "there is no " + basis);
    }

    void checkWhole()
    {
        std::unordered_map<std::string, const Card*> first;
        std::vector<Card> kept;
        for (const Card& card : deck_.cards) {
            const auto [found, fresh] = first.emplace(card.id, &card);
            if (!fresh)
                report(card.file, card.line, Severity::error, "E201",
                       "duplicate id '" + card.id + "' (first at " + found->second->file + ":" +
                           std::to_string(found->second->line) + ")");
            else
                kept.push_back(card);
        }
        for (const Card& card : kept) {
            if (!card.was.empty() && first.contains(card.was))
                report(card.file, card.line, Severity::error, "E202",
                       "'was: " + card.was + "' names a card that still exists");
            checkClaims(card);
            checkAge(card);
        }
        deck_.cards = std::move(kept);
    }

    void checkClaims(const Card& card)
    {
        if (deck_.claims.empty())
            return;
        for (const std::string& claim : card.claims)
            if (!deck_.claims.contains(claim))
                report(card.file, card.line, Severity::warning, "W203",
                       "claim " + claim + " does not stand in claims.md");
    }

    /// ISO dates compare as text; twelve months ago is the same date with the year before.
    void checkAge(const Card& card)
    {
        constexpr std::size_t yearLength = 4;
        if (today_.size() < yearLength)
            return;
        const int year = std::stoi(today_.substr(0, yearLength)) - 1;
        const std::string oldest = std::to_string(year) + today_.substr(yearLength);
        for (const std::string* date : {&card.verified, &card.asOf})
            if (!date->empty() && *date < oldest.substr(0, date->size()))
                report(card.file, card.line, Severity::warning, "W204",
                       "last looked at " + *date + ", more than twelve months ago");
    }

    void
    report(const std::string& file, int line, Severity severity, const char* code, std::string text)
    {
        deck_.diagnostics.push_back({file, line, 1, severity, code, std::move(text)});
    }

    fs::path folder_;
    std::string today_;
    Deck deck_;
};

} // namespace

base::Result<Deck> readDeck(const std::filesystem::path& folder, const std::string& today)
{
    return DeckReader(folder, today).read();
}

} // namespace interval::deck
