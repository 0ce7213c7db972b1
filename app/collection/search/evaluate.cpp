// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/evaluate.h"

#include "collection/search/index.h"
#include "collection/search/index_match.h"
#include "collection/sqlite/rows.h"
#include "deck/card.h"
#include "deck/text.h"

#include <algorithm>
#include <cmath>

namespace interval::collection {

namespace {

constexpr std::int64_t dayMs = std::int64_t{24} * 60 * 60 * 1000;

/// Cards whose last answer, of those that count, left out a key point. The condition is the one of the
/// log's index, word by word, or the index is not used.
constexpr const char* missedSql =
    "SELECT DISTINCT r.card FROM reviews r WHERE r.points_total > 0 AND r.points_ticked <> "
    "(1 << r.points_total) - 1 AND r.id = (SELECT max(l.id) FROM reviews l WHERE l.card = r.card "
    "AND "
    "l.id NOT IN (SELECT review FROM reviews_undone)) ORDER BY r.card";

template <class Number>
bool compare(Number left, Comparison comparison, double wanted)
{
    const auto number = static_cast<double>(left);
    switch (comparison) {
    case Comparison::less:
        return number < wanted;
    case Comparison::lessOrEqual:
        return number <= wanted;
    case Comparison::equal:
        return number == wanted;
    case Comparison::greaterOrEqual:
        return number >= wanted;
    case Comparison::greater:
        return number > wanted;
    }
    return false;
}

/// A date is before, in or after the days that are asked for.
bool compareDate(base::Day date, Comparison comparison, const DaySpan& days)
{
    if (date == noDate)
        return comparison == Comparison::equal && days.first == noDate;
    switch (comparison) {
    case Comparison::less:
        return date < days.first;
    case Comparison::lessOrEqual:
        return date < days.after;
    case Comparison::equal:
        return date >= days.first && date < days.after;
    case Comparison::greaterOrEqual:
        return date >= days.first;
    case Comparison::greater:
        return date >= days.after;
    }
    return false;
}

bool isLearning(const CardState& card)
{
    return card.phase == scheduling::Phase::learning || card.phase == scheduling::Phase::relearning;
}

/// A state of a card; `edited` and `own` are its note's.
bool isIn(QueryState state, const CardState& card, const SearchMoment& moment)
{
    switch (state) {
    case QueryState::due:
        return isDue(card, moment);
    case QueryState::fresh:
        return card.phase == scheduling::Phase::fresh;
    case QueryState::learning:
        return isLearning(card);
    case QueryState::review:
        return card.phase == scheduling::Phase::review;
    case QueryState::suspended:
        return card.suspended;
    case QueryState::buried:
        return card.buriedUntil > moment.today;
    case QueryState::flagged:
        return card.flag != 0;
    case QueryState::leech:
        return card.lapses >= moment.leechLapses;
    default:
        return false;
    }
}

bool isAscii(const std::string& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether the properties of a value are the one asked for, as the index would find.
bool hasFacet(std::string_view name, std::string_view value, const WantedFacet& wanted)
{
    const auto meets = [&](std::string_view part) {
        const std::string token = facetToken(name, part);
        return wanted.open ? deck::startsWith(token, wanted.token) : token == wanted.token;
    };
    for (std::size_t end = value.find_first_of(":/"); end != std::string_view::npos;
         end = value.find_first_of(":/", end + 1))
        if (end > 0 && meets(value.substr(0, end)))
            return true;
    return meets(value);
}

class Evaluator {
public:
    Evaluator(SQLite::Database& database, CardColumns& columns, const SearchMoment& moment)
        : database_(database), columns_(columns), moment_(moment)
    {
    }

    CardMask of(const Query& query)
    {
        switch (query.kind) {
        case Query::Kind::term:
            return ofTerm(query.term);
        case Query::Kind::all:
            return ofAll(query);
        case Query::Kind::any:
            return ofAny(query);
        case Query::Kind::none:
            return inverted(of(query.children.front()));
        }
        return {};
    }

private:
    template <class Holds>
    [[nodiscard]] CardMask where(const Holds& holds) const
    {
        const auto& cards = columns_.cards();
        CardMask mask(cards.size());
        for (std::size_t place = 0; place < mask.size(); ++place)
            mask[place] = static_cast<std::uint8_t>(cards[place].live && holds(place) ? 1 : 0);
        return mask;
    }

    template <class Holds>
    [[nodiscard]] CardMask whereState(const Holds& holds)
    {
        const auto& states = columns_.states();
        return where([&](std::size_t place) { return holds(states[place]); });
    }

    template <class Holds>
    [[nodiscard]] CardMask whereNote(const Holds& holds)
    {
        const auto& cards = columns_.cards();
        const auto& facts = columns_.facts();
        return where([&](std::size_t place) { return holds(facts[cards[place].note]); });
    }

    CardMask inverted(CardMask mask) const
    {
        const auto& cards = columns_.cards();
        for (std::size_t place = 0; place < mask.size(); ++place)
            mask[place] = static_cast<std::uint8_t>(cards[place].live && mask[place] == 0 ? 1 : 0);
        return mask;
    }

    CardMask ofAll(const Query& query)
    {
        CardMask mask = where([](std::size_t) { return true; });
        for (const Query& child : query.children) {
            const CardMask part = of(child);
            std::transform(
                part.begin(), part.end(), mask.begin(), mask.begin(),
                [](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a & b); });
        }
        return mask;
    }

    CardMask ofAny(const Query& query)
    {
        CardMask mask(columns_.cards().size());
        for (const Query& child : query.children) {
            const CardMask part = of(child);
            std::transform(
                part.begin(), part.end(), mask.begin(), mask.begin(),
                [](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a | b); });
        }
        return mask;
    }

    /// The columns know values as they are written; the index knows É as e, too.
    static bool isInColumns(const QueryTerm& term)
    {
        switch (term.field) {
        case QueryField::words:
        case QueryField::language:
            return false;
        case QueryField::topic:
        case QueryField::kind:
        case QueryField::tag:
        case QueryField::claim:
        case QueryField::deck:
            return isAscii(term.text);
        default:
            return true;
        }
    }

    CardMask ofTerm(const QueryTerm& term)
    {
        if (!isInColumns(term))
            return columns_.inIndex(matchOf(term));
        switch (term.field) {
        case QueryField::topic:
            return withFacet("topic", columns_.topics(), &NoteFacts::topic, term);
        case QueryField::kind:
            return withFacet("kind", columns_.kinds(), &NoteFacts::kind, term);
        case QueryField::tag:
            return withFacet("tag", columns_.tags(), &NoteFacts::tags, term);
        case QueryField::claim:
            return withFacet("claim", columns_.claims(), &NoteFacts::claims, term);
        case QueryField::deck:
            return inDeck(term);
        case QueryField::verified:
            return withDate(&NoteFacts::verified, term);
        case QueryField::asOf:
            return withDate(&NoteFacts::asOf, term);
        case QueryField::missed: {
            Rows ids(database_, missedSql);
            return columns_.marked(ids);
        }
        case QueryField::state:
            return inState(term.state);
        case QueryField::difficulty:
            return whereNote([&](const NoteFacts& note) {
                return compare(note.difficulty, term.comparison, term.number);
            });
        default:
            return ofNumber(term);
        }
    }

    CardMask inState(QueryState state)
    {
        if (state == QueryState::edited)
            return whereNote([](const NoteFacts& note) { return note.edited; });
        if (state == QueryState::own)
            return whereNote([](const NoteFacts& note) { return note.own; });
        return whereState([&](const CardState& card) { return isIn(state, card, moment_); });
    }

    CardMask inDeck(const QueryTerm& term)
    {
        const CardMask meets = meeting("deck", columns_.decks(), term);
        return where([&](std::size_t place) {
            return meets[columns_.noteOf(columns_.cards()[place]).deck] != 0;
        });
    }

    CardMask withFacet(std::string_view name,
                       const TextPool& pool,
                       std::uint32_t NoteFacts::*column,
                       const QueryTerm& term)
    {
        const CardMask meets = meeting(name, pool, term);
        return whereNote([&](const NoteFacts& note) { return meets[note.*column] != 0; });
    }

    /// The texts of a pool that are what a term asks for. Each value that there is is looked at once,
    /// whatever the number of its cards.
    static CardMask meeting(std::string_view name, const TextPool& pool, const QueryTerm& term)
    {
        const WantedFacet wanted = wantedFacet(name, term.text);
        CardMask meets(pool.texts().size());
        std::transform(
            pool.texts().begin(), pool.texts().end(), meets.begin(), [&](const std::string& text) {
                return static_cast<std::uint8_t>(hasValue(name, text, term.field, wanted) ? 1 : 0);
            });
        return meets;
    }

    static bool
    hasValue(std::string_view name, std::string text, QueryField field, const WantedFacet& wanted)
    {
        if (field == QueryField::topic)
            std::replace(text.begin(), text.end(), '\0', '/');
        if (field == QueryField::kind && text == deck::name(deck::CardKind::basic))
            text = "question";
        if (field != QueryField::tag && field != QueryField::claim)
            return hasFacet(name, text, wanted);
        const auto values = deck::splitWords(text);
        return values.empty() ? hasFacet(name, "none", wanted)
                              : std::any_of(values.begin(), values.end(), [&](const auto& value) {
                                    return hasFacet(name, value, wanted);
                                });
    }

    CardMask withDate(base::Day NoteFacts::*column, const QueryTerm& term)
    {
        DaySpan days = term.days;
        if (term.ago) {
            days.first = dayBefore(moment_.today, *term.ago);
            days.after = days.first + 1;
        }
        return whereNote([&](const NoteFacts& note) {
            return compareDate(note.*column, term.comparison, days);
        });
    }

    CardMask ofNumber(const QueryTerm& term)
    {
        const auto meets = [&](auto number) {
            return compare(number, term.comparison, term.number);
        };
        switch (term.field) {
        case QueryField::flag:
            return whereState([&](const CardState& card) {
                return term.number < 0 ? card.flag != 0
                                       : card.flag == static_cast<std::uint8_t>(term.number);
            });
        case QueryField::due:
            return whereState([&](const CardState& card) {
                if (card.phase == scheduling::Phase::review)
                    return meets(card.dueDay - moment_.today);
                return isLearning(card) && meets((card.dueMs - moment_.now.unixMs) / dayMs);
            });
        case QueryField::interval:
            return whereState([&](const CardState& card) {
                return card.phase == scheduling::Phase::review && meets(card.scheduledDays);
            });
        case QueryField::stability:
            return whereState([&](const CardState& card) {
                return card.stability >= 0 && meets(card.stability);
            });
        case QueryField::lapses:
            return whereState([&](const CardState& card) { return meets(card.lapses); });
        case QueryField::reps:
            return whereState([&](const CardState& card) { return meets(card.reps); });
        case QueryField::added: {
            const std::int64_t since =
                moment_.now.unixMs - std::llround(term.number * static_cast<double>(dayMs));
            return whereState([&](const CardState& card) { return card.addedMs > since; });
        }
        default: // reviewed
            return whereState([&](const CardState& card) {
                return card.reps > 0 &&
                       static_cast<double>(card.lastDay) > moment_.today - term.number;
            });
        }
    }

    SQLite::Database& database_;
    CardColumns& columns_;
    const SearchMoment& moment_;
};

} // namespace

CardMask maskOf(SQLite::Database& database,
                CardColumns& columns,
                const Query& query,
                const SearchMoment& moment)
{
    return Evaluator(database, columns, moment).of(query);
}

bool isDue(const CardState& card, const SearchMoment& moment)
{
    if (card.suspended || card.buriedUntil > moment.today)
        return false;
    if (card.phase == scheduling::Phase::review)
        return card.dueDay <= moment.today;
    return isLearning(card) && card.dueMs <= moment.now.unixMs;
}

} // namespace interval::collection
