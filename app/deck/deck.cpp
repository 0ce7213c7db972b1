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
constexpr const char* claimsName = "claims.md";

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

Claim claimOf(ParsedCard parsed)
{
    Card& card = parsed.card;
    Claim claim;
    claim.id = card.id;
    claim.verdict = card.verdict.value_or(Verdict::unverifiable);
    claim.topics = std::move(parsed.claimTopics);
    claim.sources = std::move(card.sources);
    claim.verified = card.verified;
    claim.asOf = card.asOf;
    claim.file = card.file;
    claim.line = card.line;
    claim.baseLanguage = card.baseLanguage;
    for (std::size_t i = 0; i < card.texts.size(); ++i)
        if (auto& text = card.texts[i])
            claim.texts[i] = {std::move(text->question), std::move(text->verdictText),
                              std::move(text->explanation)};
    return claim;
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
        Title title{parsed->title, parsed->title};
        for (const auto& [name, file] : translations) {
            const auto translation = parse(name, file, FileRole::translation);
            if (!translation)
                continue;
            title.en = translation->title.empty() ? title.en : translation->title;
            pairTranslation(*parsed, *translation, deck_.diagnostics);
        }
        const bool claims = relative == claimsName;
        if (!claims)
            deck_.subtopics[parsed->matter["topic"] + "/" + parsed->matter["subtopic"]] = title;
        for (ParsedCard& card : parsed->cards) {
            if (card.isClaim != claims)
                report(relative, card.card.line, Severity::error, "E103",
                       "claims stand in claims.md, and nothing else does");
            else if (claims)
                takeClaim(std::move(card));
            else if (card.usable)
                deck_.cards.push_back(std::move(card.card));
        }
    }

    void takeClaim(ParsedCard parsed)
    {
        claimIds_.insert(parsed.card.id);
        if (!parsed.usable)
            return;
        const Claim claim = claimOf(std::move(parsed));
        const auto [first, fresh] = deck_.claims.emplace(claim.id, claim);
        if (!fresh)
            report(claim.file, claim.line, Severity::error, "E201",
                   "duplicate id '" + claim.id + "' (first at line " +
                       std::to_string(first->second.line) + ")");
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
        for (const auto& [id, claim] : deck_.claims) {
            checkTopics(claim);
            checkAge(claim);
        }
        deck_.cards = std::move(kept);
    }

    void checkClaims(const Card& card)
    {
        if (claimIds_.empty())
            return;
        for (const std::string& claim : card.claims)
            if (!claimIds_.contains(claim))
                report(card.file, card.line, Severity::warning, "W203",
                       "claim " + claim + " does not stand in claims.md");
    }

    void checkTopics(const Claim& claim)
    {
        for (const std::string& topic : claim.topics)
            if (!deck_.topics.empty() && !deck_.topics.contains(topic))
                report(claim.file, claim.line, Severity::warning, "W205",
                       "topic '" + topic + "' does not stand in deck.md");
    }

    /// ISO dates compare as text; twelve months ago is the same date with the year before.
    template <typename Dated>
    void checkAge(const Dated& item)
    {
        constexpr std::size_t yearLength = 4;
        if (today_.size() < yearLength)
            return;
        const int year = std::stoi(today_.substr(0, yearLength)) - 1;
        const std::string oldest = std::to_string(year) + today_.substr(yearLength);
        for (const std::string* date : {&item.verified, &item.asOf})
            if (!date->empty() && *date < oldest.substr(0, date->size()))
                report(item.file, item.line, Severity::warning, "W204",
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
    std::set<std::string> claimIds_; ///< those of bad claims too: one fault, one finding
};

} // namespace

base::Result<Deck> readDeck(const std::filesystem::path& folder, const std::string& today)
{
    return DeckReader(folder, today).read();
}

std::vector<std::string> claimsWithoutCard(const Deck& deck, std::string_view topic)
{
    std::set<std::string> named;
    for (const Card& card : deck.cards)
        named.insert(card.claims.begin(), card.claims.end());
    std::vector<std::string> missing;
    for (const auto& [id, claim] : deck.claims) {
        const auto& topics = claim.topics;
        if (!named.contains(id) && std::find(topics.begin(), topics.end(), topic) != topics.end())
            missing.push_back(id);
    }
    return missing;
}

} // namespace interval::deck
