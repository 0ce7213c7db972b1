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
    return "facets : " + phrase(facetToken(name, value)) + (open ? " *" : "");
}

std::string wordsMatch(const QueryTerm& term)
{
    const IndexPhrase words = phraseText(term.text);
    const bool open = words.open || (term.prefix && !words.cjkLast);
    return "words : " + phrase(words.text) + (open ? " *" : "");
}

std::string everyCardMatch()
{
    return "facets : " + phrase(std::string(everyCard));
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
        case Query::Kind::none:
            return writeNone(write(query.children.front()));
        }
        return {};
    }

private:
    static void append(SqlCondition& to, const char* joint, SqlCondition part)
    {
        if (part.sql.empty())
            return;
        to.sql.append(to.sql.empty() ? "" : joint).append(part.sql);
        for (auto& value : part.values)
            to.values.push_back(std::move(value));
    }

    static void append(std::string& match, const char* joint, const std::string& part)
    {
        match.append(match.empty() ? "" : joint).append(part);
    }

    static std::string allBut(const std::string& unwanted)
    {
        return '(' + everyCardMatch() + " NOT (" + unwanted + "))";
    }

    static SqlCondition writeNone(SqlCondition inner)
    {
        if (inner.sql.empty())
            return {{}, {}, allBut(inner.match.value_or(everyCardMatch()))};
        inner = onRows(std::move(inner));
        inner.sql = "NOT " + inner.sql;
        return inner;
    }

    SqlCondition writeAll(const Query& query)
    {
        if (query.children.empty())
            return {{}, {}, everyCardMatch()};
        std::string wanted;
        std::string unwanted;
        SqlCondition rest;
        for (const Query& child : query.children) {
            const bool none = child.kind == Query::Kind::none;
            SqlCondition part = write(none ? child.children.front() : child);
            if (none && part.match && part.sql.empty()) {
                append(unwanted, " OR ", *part.match);
                continue;
            }
            if (none)
                part = writeNone(std::move(part));
            if (part.match)
                append(wanted, " AND ", *part.match);
            append(rest, " AND ", std::move(part));
        }
        // Asked for beside the wanted, not taken from it: the index then leaps over what is unwanted
        // instead of reading each phrase that is wanted.
        if (!unwanted.empty())
            append(wanted, " AND ", allBut(unwanted));
        if (!wanted.empty())
            rest.match = '(' + wanted + ')';
        if (!rest.sql.empty())
            rest.sql = '(' + rest.sql + ')';
        return rest;
    }

    SqlCondition writeAny(const Query& query)
    {
        std::string match;
        SqlCondition rest;
        for (const Query& child : query.children) {
            SqlCondition part = write(child);
            if (part.match && part.sql.empty())
                append(match, " OR ", *part.match);
            else
                append(rest, " OR ", onRows(std::move(part)));
        }
        if (!match.empty())
            match = '(' + match + ')';
        if (rest.sql.empty())
            return {{}, {}, match};
        if (!match.empty())
            append(rest, " OR ", onRows({{}, {}, match}));
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
        case QueryField::due: {
            const std::string than = std::string(" ") + sign(term.comparison) + " ?)";
            return {"((c.phase = 2 AND c.due_day" + than +
                        " OR (c.phase IN (1, 3) AND (c.due_ms - ?) / ?" + than + ')',
                    {moment_.today + term.number, moment_.now.unixMs, dayMs, term.number},
                    std::nullopt};
        }
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

    /// States that most cards can be in are not looked up by their index (the plus sign): reading all
    /// rows in their order is faster than jumping to most of them.
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
            return {"(+c.phase = 0)", {}, std::nullopt};
        case QueryState::learning:
            return {"(c.phase IN (1, 3))", {}, std::nullopt};
        case QueryState::review:
            return {"(+c.phase = 2)", {}, std::nullopt};
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
    return Writer(moment).write(query);
}

SqlCondition onRows(SqlCondition condition)
{
    if (!condition.match)
        return condition;
    const std::string indexed = "c.id IN (SELECT rowid FROM search WHERE search MATCH ?)";
    condition.sql = condition.sql.empty() ? indexed : '(' + condition.sql + " AND " + indexed + ')';
    condition.values.emplace_back(std::move(*condition.match));
    condition.match.reset();
    return condition;
}

} // namespace interval::collection
