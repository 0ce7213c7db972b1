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

bool isLearning(const CardRow& card)
{
    return card.phase == scheduling::Phase::learning || card.phase == scheduling::Phase::relearning;
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
    CardMask where(const Holds& holds) const
    {
        const auto& cards = columns_.cards();
        CardMask mask(cards.size());
        std::transform(cards.begin(), cards.end(), mask.begin(), [&](const CardRow& card) {
            return static_cast<std::uint8_t>(card.live && holds(card) ? 1 : 0);
        });
        return mask;
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
        CardMask mask = where([](const CardRow&) { return true; });
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
            return withFacet("topic", columns_.topics(), &NoteRow::topic, term);
        case QueryField::kind:
            return withFacet("kind", columns_.kinds(), &NoteRow::kind, term);
        case QueryField::tag:
            return withFacet("tag", columns_.tags(), &NoteRow::tags, term);
        case QueryField::claim:
            return withFacet("claim", columns_.claims(), &NoteRow::claims, term);
        case QueryField::deck:
            return withFacet("deck", columns_.decks(), &NoteRow::deck, term);
        case QueryField::verified:
            return withDate(&NoteRow::verified, term);
        case QueryField::asOf:
            return withDate(&NoteRow::asOf, term);
        case QueryField::missed: {
            Rows ids(database_, missedSql);
            return columns_.marked(ids);
        }
        case QueryField::state:
            return where([&](const CardRow& card) {
                return isIn(term.state, card, columns_.noteOf(card), moment_);
            });
        case QueryField::difficulty:
            return where([&](const CardRow& card) {
                return compare(columns_.noteOf(card).difficulty, term.comparison, term.number);
            });
        default:
            return ofNumber(term);
        }
    }

    /// Each value that there is is looked at once, whatever the number of its cards.
    CardMask withFacet(std::string_view name,
                       const TextPool& pool,
                       std::uint32_t NoteRow::*column,
                       const QueryTerm& term) const
    {
        const WantedFacet wanted = wantedFacet(name, term.text);
        CardMask meets(pool.texts().size());
        std::transform(
            pool.texts().begin(), pool.texts().end(), meets.begin(), [&](const std::string& text) {
                return static_cast<std::uint8_t>(hasValue(name, text, term.field, wanted) ? 1 : 0);
            });
        return where(
            [&](const CardRow& card) { return meets[columns_.noteOf(card).*column] != 0; });
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

    CardMask withDate(base::Day NoteRow::*column, const QueryTerm& term) const
    {
        DaySpan days = term.days;
        if (term.ago) {
            days.first = dayBefore(moment_.today, *term.ago);
            days.after = days.first + 1;
        }
        return where([&](const CardRow& card) {
            return compareDate(columns_.noteOf(card).*column, term.comparison, days);
        });
    }

    CardMask ofNumber(const QueryTerm& term) const
    {
        const auto meets = [&](auto number) {
            return compare(number, term.comparison, term.number);
        };
        switch (term.field) {
        case QueryField::flag:
            return where([&](const CardRow& card) {
                return term.number < 0 ? card.flag != 0
                                       : card.flag == static_cast<std::uint8_t>(term.number);
            });
        case QueryField::due:
            return where([&](const CardRow& card) {
                if (card.phase == scheduling::Phase::review)
                    return meets(card.dueDay - moment_.today);
                return isLearning(card) && meets((card.dueMs - moment_.now.unixMs) / dayMs);
            });
        case QueryField::interval:
            return where([&](const CardRow& card) {
                return card.phase == scheduling::Phase::review && meets(card.scheduledDays);
            });
        case QueryField::stability:
            return where(
                [&](const CardRow& card) { return card.stability >= 0 && meets(card.stability); });
        case QueryField::lapses:
            return where([&](const CardRow& card) { return meets(card.lapses); });
        case QueryField::reps:
            return where([&](const CardRow& card) { return meets(card.reps); });
        case QueryField::added: {
            const std::int64_t since =
                moment_.now.unixMs - std::llround(term.number * static_cast<double>(dayMs));
            return where([&](const CardRow& card) { return card.addedMs > since; });
        }
        default: // reviewed
            return where([&](const CardRow& card) {
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

bool isDue(const CardRow& card, const SearchMoment& moment)
{
    if (card.suspended || card.buriedUntil > moment.today)
        return false;
    if (card.phase == scheduling::Phase::review)
        return card.dueDay <= moment.today;
    return isLearning(card) && card.dueMs <= moment.now.unixMs;
}

bool isIn(QueryState state, const CardRow& card, const NoteRow& note, const SearchMoment& moment)
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
    case QueryState::edited:
        return note.edited;
    case QueryState::own:
        return note.own;
    }
    return false;
}

} // namespace interval::collection
