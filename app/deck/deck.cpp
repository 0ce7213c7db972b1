// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"

#include "deck/file_name.h"
#include "deck/parser.h"
#include "deck/text.h"
#include "deck/translation.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace interval::deck {

namespace {

namespace fs = std::filesystem;

constexpr const char* manifestName = "deck.md";

std::optional<std::string> readText(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), {});
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

using NamedFile = std::pair<std::string, fs::path>; ///< relative name, path

struct Files {
    std::vector<NamedFile> bases;
    std::map<std::string, std::vector<NamedFile>> translations; ///< by name of the base
};

base::Result<Files> listFiles(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::is_directory(folder, failure))
        return base::fail(base::ErrorCode::notFound, folder.string() + " is not a folder");
    Files files;
    fs::recursive_directory_iterator entries(folder, failure);
    for (; !failure && entries != fs::recursive_directory_iterator(); entries.increment(failure)) {
        std::error_code notAFile;
        if (entries->path().extension() != ".md" || !entries->is_regular_file(notAFile))
            continue;
        std::string relative = entries->path().lexically_relative(folder).generic_string();
        const FileName name = splitFileName(relative);
        auto& list = name.translation ? files.translations[name.base] : files.bases;
        list.emplace_back(std::move(relative), entries->path());
    }
    if (failure)
        return base::fail(base::ErrorCode::cannotRead, folder.string() + ": " + failure.message());
    for (auto& [basis, translations] : files.translations)
        std::sort(translations.begin(), translations.end());
    return files;
}

Position headingOf(const Card& card)
{
    return {card.line, 1};
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
        if (fs::exists(folder_ / manifestName))
            if (const auto manifest = parse({manifestName, folder_ / manifestName}, FileRole::base))
                readManifest(manifest->matter, deck_);
        if (deck_.id.empty())
            deck_.id = fs::absolute(folder_).lexically_normal().filename().string();
        const auto place = [this](const std::string& relative) {
            const std::string topic = relative.substr(0, relative.find('/'));
            return std::pair(std::find(deck_.topicOrder.begin(), deck_.topicOrder.end(), topic),
                             relative);
        };
        std::sort(files->bases.begin(), files->bases.end(),
                  [&](const auto& a, const auto& b) { return place(a.first) < place(b.first); });
        for (const NamedFile& file : files->bases)
            if (file.first != manifestName)
                readBase(file, files->translations[file.first]);
        reportOrphans(*files);
        keepUnique();
        for (ParsedCard& card : cards_)
            finish(card);
        std::stable_sort(deck_.diagnostics.begin(), deck_.diagnostics.end(),
                         [](const Diagnostic& a, const Diagnostic& b) {
                             return std::tie(a.file, a.line, a.column) <
                                    std::tie(b.file, b.line, b.column);
                         });
        return std::move(deck_);
    }

private:
    std::optional<ParsedFile> parse(const NamedFile& file, FileRole role)
    {
        const auto text = readText(file.second);
        if (!text) {
            report(file.first, {}, Severity::error, "E502", "cannot be read");
            return std::nullopt;
        }
        ParsedFile parsed = parseFile(*text, file.first, role, deck_.baseLanguage);
        deck_.diagnostics.insert(deck_.diagnostics.end(), parsed.diagnostics.begin(),
                                 parsed.diagnostics.end());
        deck_.calcs.insert(deck_.calcs.end(), parsed.calcs.begin(), parsed.calcs.end());
        return parsed;
    }

    void readBase(const NamedFile& file, const std::vector<NamedFile>& translations)
    {
        auto parsed = parse(file, FileRole::base);
        if (!parsed)
            return;
        Title title{parsed->title, parsed->title};
        for (const NamedFile& name : translations) {
            const auto translation = parse(name, FileRole::translation);
            if (!translation)
                continue;
            if (!translation->title.empty())
                title.*sideOf(translation->language) = translation->title;
            pairTranslation(*parsed, *translation, deck_.diagnostics);
        }
        if (splitFileName(file.first).isClaims()) {
            for (ParsedCard& claim : parsed->cards)
                takeClaim(std::move(claim));
            return;
        }
        deck_.subtopics[parsed->topic + "/" + parsed->subtopic] = title;
        for (ParsedCard& card : parsed->cards) {
            if (!card.card.id.empty())
                ids_.emplace(card.card.id, std::pair(card.card.file, card.card.line));
            if (card.usable)
                cards_.push_back(std::move(card));
        }
    }

    static std::string Title::*sideOf(base::Language language)
    {
        return language == base::Language::zhCn ? &Title::zhCn : &Title::en;
    }

    void takeClaim(ParsedCard parsed)
    {
        claimIds_.insert(parsed.card.id);
        if (!parsed.usable)
            return;
        const KeyPositions keys = parsed.keys;
        const Claim claim = claimOf(std::move(parsed));
        checkAge(claim.file, claim.verified, keys.verified);
        checkAge(claim.file, claim.asOf, keys.asOf);
        for (const std::string& topic : claim.topics)
            if (!deck_.topics.empty() && !deck_.topics.contains(topic))
                report(claim.file, {claim.line, 1}, Severity::warning, "W205",
                       "topic '" + topic + "' does not stand in deck.md");
        const auto [first, fresh] = deck_.claims.emplace(claim.id, claim);
        if (!fresh)
            report(claim.file, {claim.line, 1}, Severity::error, "E201",
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
                    report(relative, {}, Severity::error, "E304", "there is no " + basis);
    }

    /// Of cards with the same id the first stays.
    void keepUnique()
    {
        std::set<std::string> seen;
        std::erase_if(cards_, [&](const ParsedCard& parsed) {
            const Card& card = parsed.card;
            if (seen.insert(card.id).second)
                return false;
            const auto& [file, line] = ids_.at(card.id);
            report(card.file, headingOf(card), Severity::error, "E201",
                   "duplicate id '" + card.id + "' (first at " + file + ":" + std::to_string(line) +
                       ")");
            return true;
        });
    }

    void finish(ParsedCard& parsed)
    {
        checkFormerId(parsed);
        checkClaims(parsed);
        checkAge(parsed.card.file, parsed.card.verified, parsed.keys.verified);
        checkAge(parsed.card.file, parsed.card.asOf, parsed.keys.asOf);
        deck_.cards.push_back(std::move(parsed.card));
    }

    /// A former id that somebody else holds would carry that card's history away.
    void checkFormerId(ParsedCard& parsed)
    {
        Card& card = parsed.card;
        if (card.was.empty())
            return;
        const bool living = ids_.contains(card.was);
        if (!living && formerIds_.insert(card.was).second)
            return;
        report(card.file, parsed.keys.was, Severity::error, "E202",
               "'was: " + card.was +
                   (living ? "' names a card that still exists" : "' stands on two cards"));
        card.was.clear();
    }

    void checkClaims(const ParsedCard& parsed)
    {
        if (claimIds_.empty())
            return;
        for (const std::string& claim : parsed.card.claims)
            if (!claimIds_.contains(claim))
                report(parsed.card.file, parsed.keys.claims, Severity::warning, "W203",
                       "claim " + claim + " does not stand in claims.md");
    }

    /// ISO dates compare as text; twelve months ago is the same date with the year before.
    void checkAge(const std::string& file, const std::string& date, Position position)
    {
        constexpr std::size_t yearLength = 4;
        if (date.empty() || !isIsoDate(today_))
            return;
        const int year = std::stoi(today_.substr(0, yearLength)) - 1;
        const std::string oldest = std::to_string(year) + today_.substr(yearLength);
        if (date < oldest.substr(0, date.size()))
            report(file, position, Severity::warning, "W204",
                   "last looked at " + date + ", more than twelve months ago");
    }

    void report(const std::string& file,
                Position at,
                Severity severity,
                const char* code,
                std::string text)
    {
        deck_.diagnostics.push_back({file, at.line, at.column, severity, code, std::move(text)});
    }

    fs::path folder_;
    std::string today_;
    std::vector<ParsedCard> cards_;                          ///< usable ones, in deck order
    std::map<std::string, std::pair<std::string, int>> ids_; ///< of all cards: first file, line
    std::set<std::string> formerIds_;
    std::set<std::string> claimIds_; ///< those of bad claims too: one fault, one finding
    Deck deck_;
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
