// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/counts.h"

#include "collection/search/evaluate.h"
#include "deck/card.h"
#include "deck/text.h"

#include <algorithm>
#include <set>

namespace interval::collection {

namespace {

/// Cards by number of a pool; the texts are looked at once each, whatever the number of cards.
class Tally {
public:
    explicit Tally(const TextPool& pool) : pool_(pool), cards_(pool.texts().size()) {}

    void count(std::uint32_t number) { ++cards_[number]; }
    /// @param namesOf what a text counts for, each once
    template <class NamesOf>
    [[nodiscard]] std::map<std::string, int> by(const NamesOf& namesOf) const
    {
        std::map<std::string, int> counts;
        for (std::size_t number = 0; number < cards_.size(); ++number)
            if (cards_[number] > 0)
                for (const std::string& name : namesOf(pool_.texts()[number]))
                    counts[name] += cards_[number];
        return counts;
    }

private:
    const TextPool& pool_;
    std::vector<int> cards_;
};

std::set<std::string> topicNames(const std::string& text)
{
    const TopicPath path = topicPath(text);
    return {path.topic, path.whole};
}

std::set<std::string> kindNames(const std::string& kind)
{
    return {kind == deck::name(deck::CardKind::basic) ? "question" : kind};
}

/// Tags and all that they lie below: `tag:` finds those too.
std::set<std::string> tagNames(const std::string& text)
{
    std::set<std::string> names;
    for (const std::string& tag : deck::splitWords(text)) {
        for (std::size_t end = tag.find("::"); end != std::string::npos;
             end = tag.find("::", end + 2))
            if (end > 0)
                names.insert(tag.substr(0, end));
        names.insert(tag);
    }
    return names;
}

std::set<std::string> words(const std::string& text)
{
    const auto all = deck::splitWords(text);
    return {all.begin(), all.end()};
}

int countFound(SQLite::Database& database,
               CardColumns& columns,
               const SearchMoment& moment,
               const std::string& text)
{
    const auto query = parseQuery(text);
    if (!query)
        return 0;
    const CardMask mask = maskOf(database, columns, *query, moment);
    return static_cast<int>(std::count(mask.begin(), mask.end(), 1));
}

} // namespace

CardCounts countCards(SQLite::Database& database, CardColumns& columns, const SearchMoment& moment)
{
    columns.update();
    CardCounts counts;
    Tally topics(columns.topics());
    Tally kinds(columns.kinds());
    Tally tags(columns.tags());
    Tally claims(columns.claims());
    for (std::size_t place = 0; place < columns.cards().size(); ++place) {
        const CardRow& card = columns.cards()[place];
        if (!card.live)
            continue;
        const CardState& state = columns.states()[place];
        const NoteFacts& note = columns.facts()[card.note];
        ++counts.all;
        counts.due += isDue(state, moment) ? 1 : 0;
        counts.flagged += state.flag != 0 ? 1 : 0;
        counts.suspended += state.suspended ? 1 : 0;
        ++counts.flags.at(std::min<std::size_t>(state.flag, counts.flags.size() - 1));
        topics.count(note.topic);
        kinds.count(note.kind);
        tags.count(note.tags);
        claims.count(note.claims);
    }
    counts.topics = topics.by(topicNames);
    counts.kinds = kinds.by(kindNames);
    counts.tags = tags.by(tagNames);
    counts.claims = claims.by(words);
    for (const std::string_view name : queryStates())
        if (const int cards = countFound(database, columns, moment, "is:" + std::string(name));
            cards > 0)
            counts.states.emplace(name, cards);
    for (const base::Language language : base::languages) {
        const std::string tag(base::tag(language));
        counts.languages[tag] = countFound(database, columns, moment, "lang:" + tag);
    }
    for (const char* age : {"<3m", "<6m", "<12m", ":none"})
        if (const int cards = countFound(database, columns, moment, std::string("verified") + age);
            cards > 0)
            counts.checked.push_back({age, cards});
    return counts;
}

} // namespace interval::collection
