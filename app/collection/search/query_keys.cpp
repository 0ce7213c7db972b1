// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/query_keys.h"

#include "deck/text.h"

#include <algorithm>
#include <array>

namespace interval::collection {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 7> kinds{"question", "cloze",  "choice", "order",
                                                "drill",    "debate", "story"};
constexpr std::array<std::string_view, 10> states{
    "due", "new", "learning", "review", "suspended", "buried", "flagged", "leech", "edited", "own"};
/// The seven colours in Anki's order. @source rslib/src/card/mod.rs, ankitects/anki
constexpr std::array<std::string_view, 9> flags{"none", "red",       "orange", "green", "blue",
                                                "pink", "turquoise", "purple", "any"};
constexpr std::array<std::string_view, 2> languages{"zh-CN", "en"};
constexpr std::array<std::string_view, 1> gaps{"point"};
constexpr std::array<std::string_view, 1> dates{"none"}; ///< beside the dates themselves

constexpr double mostDays = 36500;
constexpr double mostTimes = 1e6;

constexpr std::array keys{
    QueryKey{"topic",
             QueryField::topic,
             ValueKind::text,
             0,
             0,
             {},
             "topic:rlhf/ppo",
             "topic, or topic/subtopic"},
    QueryKey{"kind", QueryField::kind, ValueKind::choice, 0, 0, Names(kinds), "kind:cloze",
             "kind of card"},
    QueryKey{"tag",
             QueryField::tag,
             ValueKind::text,
             0,
             0,
             {},
             "tag:memory",
             "tag, with those below it; tag:none"},
    QueryKey{"is", QueryField::state, ValueKind::choice, 0, 0, Names(states), "is:due",
             "how the card stands"},
    QueryKey{"difficulty",
             QueryField::difficulty,
             ValueKind::number,
             1,
             5,
             {},
             "difficulty>=4",
             "difficulty as its author says, 1 to 5"},
    QueryKey{"due",
             QueryField::due,
             ValueKind::days,
             -mostDays,
             mostDays,
             {},
             "due<7d",
             "days until it is due; below 0: overdue"},
    QueryKey{"stability",
             QueryField::stability,
             ValueKind::days,
             0,
             mostDays,
             {},
             "stability>30",
             "days until recall has fallen to 90 %"},
    QueryKey{"interval",
             QueryField::interval,
             ValueKind::days,
             0,
             mostDays,
             {},
             "interval>21",
             "days that the last answer gave"},
    QueryKey{"lapses",
             QueryField::lapses,
             ValueKind::number,
             0,
             mostTimes,
             {},
             "lapses>=3",
             "times forgotten"},
    QueryKey{"reps", QueryField::reps, ValueKind::number, 0, mostTimes, {}, "reps>10", "answers"},
    QueryKey{"missed", QueryField::missed, ValueKind::choice, 0, 0, Names(gaps), "missed:point",
             "the last answer left out a key point"},
    QueryKey{"claim",
             QueryField::claim,
             ValueKind::text,
             0,
             0,
             {},
             "claim:A16",
             "claim of the article; claim:none"},
    QueryKey{"verified", QueryField::verified, ValueKind::date, 0, 0, Names(dates), "verified<6m",
             "when its sources were checked: verified<2026-07; <6m: over six months ago; "
             "verified:none"},
    QueryKey{"asof", QueryField::asOf, ValueKind::date, 0, 0, Names(dates), "asof<2026-01",
             "the date its facts are of, likewise"},
    QueryKey{"added",
             QueryField::added,
             ValueKind::days,
             1,
             mostDays,
             {},
             "added:30",
             "came within so many days"},
    QueryKey{"reviewed",
             QueryField::reviewed,
             ValueKind::days,
             1,
             mostDays,
             {},
             "reviewed:7",
             "answered within so many days"},
    QueryKey{"flag", QueryField::flag, ValueKind::choice, 0, 0, Names(flags), "flag:red",
             "colour of its flag"},
    QueryKey{"lang", QueryField::language, ValueKind::choice, 0, 0, Names(languages), "lang:en",
             "has a text in that language"},
    QueryKey{"deck",
             QueryField::deck,
             ValueKind::text,
             0,
             0,
             {},
             "deck:core",
             "deck, with those below it"},
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '(' || c == ')';
}

/// Where the piece begins in which the cursor stands: after a blank outside of quotes.
std::size_t pieceStart(std::string_view text)
{
    std::size_t start = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (!quoted && isBlank(text[at]))
            start = at + 1;
    }
    if (start < text.size() && text[start] == '-')
        ++start;
    return start;
}

std::string quotedIfNeeded(const std::string& value)
{
    const bool plain = std::none_of(value.begin(), value.end(), isBlank);
    return plain ? value : '"' + value + '"';
}

void addValues(Completion& completion,
               const QueryKey& key,
               std::string_view typed,
               const QueryValues& known)
{
    const std::string wanted = deck::lowered(typed);
    const auto offer = [&](const std::string& value) {
        if (deck::startsWith(deck::lowered(value), wanted))
            completion.candidates.push_back(std::string(key.name) + ':' + quotedIfNeeded(value));
    };
    for (const std::string_view value : key.values)
        offer(std::string(value));
    if (const auto found = known.find(key.name); found != known.end())
        for (const std::string& value : found->second)
            offer(value);
}

} // namespace

std::span<const QueryKey> queryKeys()
{
    return keys;
}

const QueryKey* findQueryKey(std::string_view name)
{
    const auto* const found = std::find_if(keys.begin(), keys.end(),
                                           [&](const QueryKey& key) { return key.name == name; });
    return found == keys.end() ? nullptr : found;
}

std::span<const std::string_view> queryStates()
{
    return states;
}

std::optional<QueryState> queryStateFromName(std::string_view name)
{
    const auto* const found = std::find(states.begin(), states.end(), name);
    if (found == states.end())
        return std::nullopt;
    return static_cast<QueryState>(found - states.begin());
}

std::optional<int> flagFromName(std::string_view name)
{
    if (name == "any")
        return -1;
    const auto* const found = std::find(flags.begin(), flags.end(), name);
    if (found != flags.end())
        return static_cast<int>(found - flags.begin());
    if (name.size() == 1 && name.front() >= '0' && name.front() <= '7')
        return name.front() - '0';
    return std::nullopt;
}

std::string_view flagName(int flag)
{
    return flags.at(static_cast<std::size_t>(flag));
}

Completion completeQuery(std::string_view text, std::size_t cursor, const QueryValues& known)
{
    const std::string_view before = text.substr(0, std::min(cursor, text.size()));
    Completion completion;
    completion.from = pieceStart(before);
    const std::string_view piece = before.substr(completion.from);
    const std::size_t colon = piece.find(':');
    if (colon == std::string_view::npos) {
        for (const QueryKey& key : keys)
            if (deck::startsWith(key.name, piece))
                completion.candidates.push_back(std::string(key.name) + ':');
        return completion;
    }
    if (const QueryKey* key = findQueryKey(piece.substr(0, colon))) {
        std::string_view typed = piece.substr(colon + 1);
        if (deck::startsWith(typed, "\""))
            typed.remove_prefix(1);
        addValues(completion, *key, typed, known);
    }
    return completion;
}

} // namespace interval::collection
