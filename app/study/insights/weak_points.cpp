// SPDX-License-Identifier: GPL-3.0-or-later
// What does not sit: cards, key points, drills.
#include "study/insights/insights.h"

#include "compute/formulas/formula.h"
#include "deck/rich_text.h"
#include "study/insights/selection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

namespace interval::study {

namespace {

using scheduling::Rating;

constexpr std::size_t mostPoints = 32; ///< that the log has bits for
/// Kept beyond the rows shown: points that their card no longer has are taken out later.
constexpr std::size_t reserve = 2 * weakRows;

/// The first rows by `before`, in order.
template <class Row, class Before>
void keepFirst(std::vector<Row>& rows, std::size_t count, Before before)
{
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(count, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), before);
    rows.erase(end, rows.end());
}

/// A key point, or a card as a whole, while it is counted: there are many more than rows.
struct Weakness {
    std::uint32_t card = 0; ///< place in the log's cards, which rise by id
    std::uint8_t point = 0;
    Share share;
};

/// Who recalls a card and ticks nothing has left the ticks alone: that says nothing of the points.
bool isTicked(const collection::AnswerColumns& answers, std::size_t answer)
{
    return answers.pointsTotal[answer] > 0 &&
           (answers.pointsTicked[answer] != 0 || answers.rating[answer] == Rating::again);
}

/// Key points of one card, counted over the answers that had as many points as the last one.
void addMissed(const Selection& selection,
               std::size_t card,
               std::size_t begin,
               std::size_t end,
               std::vector<Weakness>& into)
{
    const collection::AnswerColumns& answers = selection.past().log.answers;
    int total = 0;
    for (std::size_t answer = end; answer > begin && total == 0; --answer)
        if (isTicked(answers, answer - 1))
            total = answers.pointsTotal[answer - 1];
    if (total == 0)
        return;
    std::array<std::int64_t, mostPoints> missed{};
    std::int64_t ticked = 0; ///< answers after which points were ticked
    const std::uint32_t all =
        std::numeric_limits<std::uint32_t>::max() >> (mostPoints - static_cast<std::size_t>(total));
    for (std::size_t answer = begin; answer < end; ++answer) {
        if (selection.dayOf(answer) < selection.firstDay() || !isTicked(answers, answer) ||
            answers.pointsTotal[answer] != total)
            continue;
        ++ticked;
        for (std::uint32_t left = ~answers.pointsTicked[answer] & all; left != 0; left &= left - 1)
            ++missed[static_cast<std::size_t>(std::countr_zero(left))];
    }
    for (std::size_t point = 0; point < static_cast<std::size_t>(total); ++point)
        if (missed[point] > 0)
            into.push_back({static_cast<std::uint32_t>(card),
                            static_cast<std::uint8_t>(point),
                            {missed[point], ticked}});
}

/// The cards forgotten most often; among equals the more difficult, then the older.
void keepHardest(const Past& past, std::vector<Weakness>& counted, Insights& into)
{
    const auto difficulty = [&](const Weakness& row) {
        const auto& memory = past.log.cards[row.card].memory;
        return memory ? memory->difficulty : 0;
    };
    const auto rank = [&](const Weakness& row) {
        return std::tuple(-row.share.hits, -difficulty(row), row.card);
    };
    keepFirst(counted, weakRows,
              [&](const Weakness& a, const Weakness& b) { return rank(a) < rank(b); });
    into.hardest.reserve(counted.size());
    for (const Weakness& row : counted) {
        const collection::LearningCard& card = past.log.cards[row.card];
        into.hardest.push_back({card.id, card.note, row.share, difficulty(row)});
    }
}

/// Key points that were missed, most often first.
std::vector<MissedPoint> missedOf(const Selection& selection)
{
    const std::vector<collection::LearningCard>& cards = selection.past().log.cards;
    std::vector<Weakness> counted;
    selection.forEachCard([&](std::size_t card, std::size_t begin, std::size_t end) {
        if (cards[card].shown)
            addMissed(selection, card, begin, end, counted);
    });
    // Among equals those of the larger share, then of the older card.
    const auto rank = [](const Weakness& row) {
        return std::tuple(-row.share.hits, row.share.of, row.card, row.point);
    };
    keepFirst(counted, reserve,
              [&](const Weakness& a, const Weakness& b) { return rank(a) < rank(b); });
    std::vector<MissedPoint> missed;
    missed.reserve(counted.size());
    for (const Weakness& row : counted)
        missed.push_back({cards[row.card].id, cards[row.card].note, row.point, row.share});
    return missed;
}

struct DrillTally {
    Share right;
    int close = 0;
    std::vector<double> factors; ///< of the wrong ones
};

/// What a note asks, in both languages.
std::array<std::string, 2> questionOf(const deck::Card& note)
{
    std::array<std::string, 2> question;
    for (const base::Language language : base::languages)
        question[static_cast<std::size_t>(language)] =
            deck::plainText(note.text(language).question);
    return question;
}

/// A key point in both languages; nothing when the note no longer has so many.
std::optional<std::array<std::string, 2>> pointOf(const deck::Card& note, std::size_t point)
{
    std::array<std::string, 2> text;
    for (const base::Language language : base::languages) {
        const std::vector<std::string>& points = note.text(language).keyPoints;
        if (point >= points.size())
            return std::nullopt;
        text[static_cast<std::size_t>(language)] = deck::plainText(points[point]);
    }
    return text;
}

base::Result<void> nameHardest(const collection::Collection& collection,
                               std::vector<HardCard>& hardest)
{
    for (HardCard& hard : hardest) {
        const auto note = collection.note(hard.note);
        if (!note)
            return tl::unexpected(note.error());
        hard.question = questionOf(*note);
    }
    return {};
}

base::Result<void> nameMissed(const collection::Collection& collection,
                              std::vector<MissedPoint>& missed)
{
    std::vector<MissedPoint> kept;
    for (MissedPoint& point : missed) {
        if (kept.size() == weakRows)
            break;
        const auto note = collection.note(point.note);
        if (!note)
            return tl::unexpected(note.error());
        auto text = pointOf(*note, static_cast<std::size_t>(point.point));
        if (!text)
            continue;
        point.text = std::move(*text);
        point.question = questionOf(*note);
        kept.push_back(std::move(point));
    }
    missed = std::move(kept);
    return {};
}

base::Result<void> nameDrills(const collection::Collection& collection,
                              std::vector<DrillRecord>& drills)
{
    for (DrillRecord& drill : drills) {
        if (const compute::Formula* formula = compute::findFormula(drill.formula)) {
            for (const base::Language language : base::languages)
                drill.title[static_cast<std::size_t>(language)] = formula->text.title.in(language);
            continue;
        }
        const auto note = collection.note(drill.formula);
        if (!note)
            return tl::unexpected(note.error());
        drill.title = questionOf(*note);
    }
    return {};
}

} // namespace

void reduceWeakPoints(const Selection& selection, Insights& into)
{
    const Past& past = selection.past();
    into.missed = missedOf(selection);
    std::vector<Weakness> forgotten;
    selection.forEachCard([&](std::size_t card, std::size_t begin, std::size_t end) {
        if (!past.log.cards[card].shown)
            return;
        Share share;
        for (std::size_t answer = begin; answer < end; ++answer)
            if (selection.dayOf(answer) >= selection.firstDay() && past.predicted[answer] >= 0)
                share.add(past.log.answers.rating[answer] == Rating::again);
        if (share.hits > 0)
            forgotten.push_back({static_cast<std::uint32_t>(card), 0, share});
    });
    keepHardest(past, forgotten, into);
}

void reduceDrills(const Selection& selection, Insights& into)
{
    const Past& past = selection.past();
    std::map<std::string, DrillTally> formulas;
    for (const DrillAnswer& drill : past.drills) {
        const auto next =
            std::upper_bound(past.log.begin.begin(), past.log.begin.end(), drill.answer);
        const auto card = static_cast<std::size_t>(next - past.log.begin.begin() - 1);
        if (!selection.holds(past.log.cards[card]) ||
            selection.dayOf(drill.answer) < selection.firstDay())
            continue;
        DrillTally& tally = formulas[drill.formula];
        tally.right.add(drill.mark == DrillMark::right);
        tally.close += drill.mark == DrillMark::close ? 1 : 0;
        if (drill.mark == DrillMark::wrong)
            tally.factors.push_back(drill.factor);
    }
    for (auto& [formula, tally] : formulas) {
        DrillRecord record{formula, tally.right, tally.close, 1};
        if (!tally.factors.empty()) {
            const auto middle =
                tally.factors.begin() + static_cast<std::ptrdiff_t>(tally.factors.size() / 2);
            std::nth_element(tally.factors.begin(), middle, tally.factors.end());
            record.medianFactor = *middle;
        }
        into.drills.push_back(std::move(record));
    }
    std::stable_sort(into.drills.begin(), into.drills.end(),
                     [](const DrillRecord& a, const DrillRecord& b) {
                         return estimate(a.right).value < estimate(b.right).value;
                     });
}

base::Result<void> nameFindings(const collection::Collection& collection, Insights& insights)
{
    return nameHardest(collection, insights.hardest)
        .and_then([&] { return nameMissed(collection, insights.missed); })
        .and_then([&] { return nameDrills(collection, insights.drills); });
}

base::Result<std::vector<MissedPoint>> missedLately(const collection::Collection& collection,
                                                    base::Day today,
                                                    int days,
                                                    const collection::Progress& progress)
{
    auto log = collection.learningLog(today - days + 1, progress);
    if (!log)
        return tl::unexpected(log.error());
    Past past;
    past.today = today;
    past.log = std::move(*log);
    auto missed = missedOf(Selection(past, {days, {}}));
    return nameMissed(collection, missed).map([&missed] { return std::move(missed); });
}

std::vector<collection::CardId> cardsOf(const std::vector<MissedPoint>& missed)
{
    std::vector<collection::CardId> cards;
    for (const MissedPoint& point : missed)
        if (std::find(cards.begin(), cards.end(), point.card) == cards.end())
            cards.push_back(point.card);
    return cards;
}

} // namespace interval::study
