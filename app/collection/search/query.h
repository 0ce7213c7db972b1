// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/source_dates.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::collection {

/// What a term of a query asks about.
enum class QueryField : std::uint8_t {
    words,      ///< the text of the card, in any language
    topic,      ///< topic:rlhf, topic:rlhf/ppo
    kind,       ///< kind:cloze
    tag,        ///< tag:memory; tag:a finds a::b too; tag:none
    claim,      ///< claim:A16; claim:none
    deck,       ///< deck:core
    language,   ///< lang:en: has a text in English
    state,      ///< is:due …
    flag,       ///< flag:red, flag:any, flag:none
    difficulty, ///< of the card as its author says, 1..5
    due,        ///< days from today to when it is due; negative when overdue
    interval,   ///< days it was given last
    stability,  ///< days
    lapses,     ///< times forgotten
    reps,       ///< answers
    added,      ///< came within so many days
    reviewed,   ///< answered within so many days
    missed,     ///< missed:point: the last answer left out a key point
    verified,   ///< when its sources were checked: verified<2026-07, verified<6m, verified:none
    asOf,       ///< the date of which its facts are, likewise
};

enum class Comparison : std::uint8_t { less, lessOrEqual, equal, greaterOrEqual, greater };

/// What `is:` can ask for.
enum class QueryState : std::uint8_t {
    due,
    fresh,
    learning,
    review,
    suspended,
    buried,
    flagged,
    leech,
    edited,
    own,
};

/// One condition.
struct QueryTerm {
    QueryField field = QueryField::words;
    Comparison comparison = Comparison::equal;
    std::string text;                   ///< words, or the value as an index knows it
    double number = 0;                  ///< of the numeric fields, of flag (0..7, -1: any)
    DaySpan days;                       ///< of the dates, unless they are said by `ago`
    std::optional<Ago> ago;             ///< of the dates: so long before today
    QueryState state = QueryState::due; ///< of the field `state`
    bool prefix = false;                ///< words that begin like the last one count too

    bool operator==(const QueryTerm&) const = default;
};

/// A condition, or several joined.
struct Query {
    enum class Kind : std::uint8_t { term, all, any, none };

    Kind kind = Kind::all; ///< `all` without children holds for every card; `none`: not its child
    QueryTerm term;        ///< of a term
    std::vector<Query> children; ///< of all, any (two or more) and none (one)

    bool operator==(const Query&) const = default;
};

/// Why a query cannot be understood; the window has words for each.
enum class QueryFault : std::uint8_t {
    unknownKey,
    unknownValue,
    missingValue,
    notANumber,
    outOfRange,
    notComparable, ///< < or > after a key without numbers
    notADate,
    noWords, ///< only signs, which the index does not keep
    unclosedQuote,
    unclosedParenthesis,
    unexpectedParenthesis,
    missingTerm, ///< nothing after -, "or", or between parentheses
    tooLong,
    tooDeep,
};

struct QueryError {
    QueryFault fault = QueryFault::missingTerm;
    int column = 1;     ///< in characters, from 1
    std::string at;     ///< the piece of the query it is about
    std::string detail; ///< English, for the shell

    bool operator==(const QueryError&) const = default;
};

inline constexpr std::size_t longestQuery = 4000; ///< [bytes]
inline constexpr int deepestQuery = 40;           ///< parentheses in parentheses

/// Reads a query: words and "phrases", `key:value`, `key>=number`, `-` for not, blanks for and, `or`,
/// parentheses. Chinese punctuation counts as its ASCII twin. An empty text holds for every card.
[[nodiscard]] tl::expected<Query, QueryError> parseQuery(std::string_view text);

} // namespace interval::collection
