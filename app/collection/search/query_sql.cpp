// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/query_sql.h"

#include "collection/search/index.h"
#include "collection/search/spaced_text.h"

#include <array>
#include <cmath>

namespace interval::collection {

namespace {

constexpr std::int64_t dayMs = std::int64_t{24} * 60 * 60 * 1000;

const char* sign(Comparison comparison)
{
    constexpr std::array signs{"<", "<=", "=", ">=", ">"};
    return signs.at(static_cast<std::size_t>(comparison));
}

bool compare(double left, Comparison comparison, double right)
{
    switch (comparison) {
    case Comparison::less:
        return left < right;
    case Comparison::lessOrEqual:
        return left <= right;
    case Comparison::equal:
        return left == right;
    case Comparison::greaterOrEqual:
        return left >= right;
    case Comparison::greater:
        return left > right;
    }
    return false;
}

/// A phrase of the index: nothing in it can be an operator.
std::string phrase(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' || c == '\0' ? ' ' : c;
    return quoted + '"';
}

std::string facet(std::string_view name, std::string_view value)
{
    const bool open = !value.empty() && value.back() == '*';
    if (open)
        value.remove_suffix(1);
    return "facets : " + phrase(facetTokens(name, value)) + (open ? " *" : "");
}

std::string wordsMatch(const QueryTerm& term)
{
    const std::string spaced = spacedText(term.text);
    // A CJK character is a word by itself (and ends with a blank): only other words go on.
    const bool open = term.prefix && !spaced.empty() && spaced.back() != ' ';
    return "words : " + phrase(spaced) + (open ? " *" : "");
}

std::string difficultyMatch(const QueryTerm& term)
{
    constexpr int easiest = 1;
    constexpr int hardest = 5;
    std::string match;
    for (int level = easiest; level <= hardest; ++level) {
        if (!compare(level, term.comparison, term.number))
            continue;
        match.append(match.empty() ? "" : " OR ")
            .append(facet("difficulty", std::to_string(level)));
    }
    // No level at all: a property that no note has.
    return match.empty() ? facet("difficulty", "none") : '(' + match + ')';
}

/// A term that the index can answer.
std::optional<std::string> matchOf(const QueryTerm& term)
{
    switch (term.field) {
    case QueryField::words:
        return wordsMatch(term);
    case QueryField::topic:
        return facet("topic", term.text);
    case QueryField::kind:
        return facet("kind", term.text);
    case QueryField::tag:
        return facet("tag", term.text);
    case QueryField::claim:
        return facet("claim", term.text);
    case QueryField::deck:
        return facet("deck", term.text);
    case QueryField::language:
        return facet("lang", term.text);
    case QueryField::difficulty:
        return difficultyMatch(term);
    case QueryField::state:
        if (term.state == QueryState::edited || term.state == QueryState::own)
            return facet("is", term.text);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

class Writer {
public:
    explicit Writer(const SearchMoment& moment) : moment_(moment) {}

    SqlCondition write(const Query& query)
    {
        switch (query.kind) {
        case Query::Kind::term:
            return writeTerm(query.term);
        case Query::Kind::all:
            return writeAll(query);
        case Query::Kind::any:
            return writeAny(query);
        case Query::Kind::none: {
            SqlCondition inner = closed(write(query.children.front()));
            inner.sql = "NOT " + inner.sql;
            return inner;
        }
        }
        return {};
    }

    /// Turns what the index answers into a condition on `c`.
    static SqlCondition closed(SqlCondition condition)
    {
        if (!condition.match)
            return condition;
        return {"c.id IN (SELECT rowid FROM search WHERE search MATCH ?)",
                {std::move(*condition.match)},
                std::nullopt};
    }

private:
    static void append(SqlCondition& to, const char* joint, SqlCondition part)
    {
        part = closed(std::move(part));
        to.sql.append(to.sql.empty() ? "" : joint).append(part.sql);
        for (auto& value : part.values)
            to.values.push_back(std::move(value));
    }

    SqlCondition writeAll(const Query& query)
    {
        if (query.children.empty())
            return {"1", {}, std::nullopt};
        std::string wanted;
        std::string unwanted;
        SqlCondition rest;
        for (const Query& child : query.children) {
            const bool none = child.kind == Query::Kind::none;
            SqlCondition part = write(none ? child.children.front() : child);
            if (part.match) {
                std::string& match = none ? unwanted : wanted;
                match.append(match.empty() ? "" : none ? " OR " : " AND ").append(*part.match);
                continue;
            }
            if (none)
                part.sql = "NOT " + part.sql;
            append(rest, " AND ", std::move(part));
        }
        return joinAll(wanted, unwanted, std::move(rest));
    }

    static SqlCondition
    joinAll(const std::string& wanted, const std::string& unwanted, SqlCondition rest)
    {
        if (!wanted.empty()) {
            std::string match = '(' + wanted + ')';
            if (!unwanted.empty())
                match = '(' + match + " NOT (" + unwanted + "))";
            if (rest.sql.empty())
                return {{}, {}, match};
            append(rest, " AND ", {{}, {}, match});
        } else if (!unwanted.empty()) {
            SqlCondition none = closed({{}, {}, unwanted});
            none.sql = "NOT " + none.sql;
            append(rest, " AND ", std::move(none));
        }
        rest.sql = '(' + rest.sql + ')';
        return rest;
    }

    SqlCondition writeAny(const Query& query)
    {
        std::string match;
        SqlCondition rest;
        for (const Query& child : query.children) {
            SqlCondition part = write(child);
            if (part.match)
                match.append(match.empty() ? "" : " OR ").append(*part.match);
            else
                append(rest, " OR ", std::move(part));
        }
        if (!match.empty())
            match = '(' + match + ')';
        if (rest.sql.empty())
            return {{}, {}, match};
        if (!match.empty())
            append(rest, " OR ", {{}, {}, match});
        rest.sql = '(' + rest.sql + ')';
        return rest;
    }

    SqlCondition writeTerm(const QueryTerm& term)
    {
        if (auto match = matchOf(term))
            return {{}, {}, std::move(match)};
        switch (term.field) {
        case QueryField::state:
            return writeState(term.state);
        case QueryField::flag:
            if (term.number < 0)
                return {"(c.flag <> 0)", {}, std::nullopt};
            return {"(c.flag = ?)", {term.number}, std::nullopt};
        case QueryField::due:
            return {std::string(
                        "ifnull(CASE WHEN c.phase = 2 THEN c.due_day - ? WHEN c.phase IN (1, 3) "
                        "THEN (c.due_ms - ?) / ? END ") +
                        sign(term.comparison) + " ?, 0)",
                    {std::int64_t{moment_.today}, moment_.now.unixMs, dayMs, term.number},
                    std::nullopt};
        case QueryField::interval:
            return numeric("CASE WHEN c.phase = 2 THEN c.scheduled_days END", term);
        case QueryField::stability:
            return numeric("c.stability", term);
        case QueryField::lapses:
            return numeric("c.lapses", term);
        case QueryField::reps:
            return numeric("c.reps", term);
        case QueryField::added:
            return {"(c.added_ms > ?)",
                    {moment_.now.unixMs - std::llround(term.number * static_cast<double>(dayMs))},
                    std::nullopt};
        case QueryField::reviewed:
            return {"(c.reps > 0 AND c.last_day > ?)", {moment_.today - term.number}, std::nullopt};
        default:
            return writeMissed();
        }
    }

    static SqlCondition numeric(const char* column, const QueryTerm& term)
    {
        return {std::string("ifnull(") + column + ' ' + sign(term.comparison) + " ?, 0)",
                {term.number},
                std::nullopt};
    }

    SqlCondition writeState(QueryState state) const
    {
        const std::int64_t today = moment_.today;
        switch (state) {
        case QueryState::due:
            return {
                "(c.suspended = 0 AND c.buried_until <= ? AND ((c.phase = 2 AND c.due_day <= ?) OR "
                "(c.phase IN (1, 3) AND c.due_ms <= ?)))",
                {today, today, moment_.now.unixMs},
                std::nullopt};
        case QueryState::fresh:
            return {"(c.phase = 0)", {}, std::nullopt};
        case QueryState::learning:
            return {"(c.phase IN (1, 3))", {}, std::nullopt};
        case QueryState::review:
            return {"(c.phase = 2)", {}, std::nullopt};
        case QueryState::suspended:
            return {"(c.suspended <> 0)", {}, std::nullopt};
        case QueryState::buried:
            return {"(c.buried_until > ?)", {today}, std::nullopt};
        case QueryState::leech:
            return {"(c.lapses >= ?)", {std::int64_t{moment_.leechLapses}}, std::nullopt};
        default:
            return {"(c.flag <> 0)", {}, std::nullopt};
        }
    }

    /// The condition on the log is the one of its index, word by word, or the index is not used.
    static SqlCondition writeMissed()
    {
        return {
            "c.id IN (SELECT r.card FROM reviews r WHERE r.points_total > 0 AND r.points_ticked <> "
            "(1 << r.points_total) - 1 AND r.id = (SELECT max(l.id) FROM reviews l WHERE "
            "l.card = r.card AND l.id NOT IN (SELECT review FROM reviews_undone)))",
            {},
            std::nullopt};
    }

    const SearchMoment& moment_;
};

} // namespace

SqlCondition sqlOf(const Query& query, const SearchMoment& moment)
{
    SqlCondition condition = Writer(moment).write(query);
    if (condition.match) {
        auto match = condition.match;
        condition = Writer::closed(std::move(condition));
        condition.match = std::move(match);
    }
    return condition;
}

} // namespace interval::collection
