// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/order.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace interval::collection {

namespace {

constexpr std::int64_t dayMs = std::int64_t{24} * 60 * 60 * 1000;
constexpr unsigned half = 32;
constexpr std::uint64_t signBit = std::uint64_t{1} << 63U;

// Keys are whole numbers that rise with what is sorted by: one kind of comparison for all orders.

std::uint64_t keyOf(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ signBit;
}

std::uint64_t keyOf(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

/// By a rank, then by the place in the deck.
std::uint64_t keyOf(std::uint32_t rank, std::int32_t position)
{
    const std::uint64_t place = keyOf(std::int64_t{position}) -
                                keyOf(std::int64_t{std::numeric_limits<std::int32_t>::min()});
    return (std::uint64_t{rank} << half) | place;
}

struct Sorted {
    std::uint64_t key = 0;
    std::uint32_t place = 0; ///< in the order of the ids, by which equal ones stand
};

class Sorter {
public:
    Sorter(CardColumns& columns, const SearchOptions& options, base::Day today)
        : columns_(columns), options_(options), today_(today)
    {
        if (options.order == SearchOrder::deck)
            ranks_ = columns.decks().ranks();
        else if (options.order == SearchOrder::topic)
            ranks_ = columns.topics().ranks();
        else if (options.order == SearchOrder::kind)
            ranks_ = columns.kinds().ranks();
        else if (options.order == SearchOrder::question)
            ranks_ = columns.questionRanks();
    }

    /// @param place of the card
    [[nodiscard]] std::uint64_t key(std::size_t place) const
    {
        // What has no value to sort by stands last, whichever way.
        const bool last = (options_.order == SearchOrder::due &&
                           state(place).phase == scheduling::Phase::fresh) ||
                          (options_.order == SearchOrder::recall && state(place).stability < 0);
        if (last)
            return std::numeric_limits<std::uint64_t>::max();
        const std::uint64_t rising = risingKey(place);
        return options_.descending ? ~rising : rising;
    }

private:
    // Read when an order first asks for them.
    [[nodiscard]] const CardState& state(std::size_t place) const
    {
        return columns_.states()[place];
    }
    [[nodiscard]] const NoteFacts& facts(const CardRow& card) const
    {
        return columns_.facts()[card.note];
    }

    [[nodiscard]] std::uint64_t risingKey(std::size_t place) const
    {
        const CardRow& card = columns_.cards()[place];
        const NoteRow& note = columns_.noteOf(card);
        switch (options_.order) {
        case SearchOrder::added:
            return keyOf(card.id);
        case SearchOrder::deck:
            return keyOf(ranks_[note.deck], note.position);
        case SearchOrder::topic:
            return keyOf(ranks_[facts(card).topic], note.position);
        case SearchOrder::kind:
            return ranks_[facts(card).kind];
        case SearchOrder::question:
            return ranks_[card.note];
        case SearchOrder::due:
            return keyOf(state(place).phase == scheduling::Phase::review
                             ? std::int64_t{state(place).dueDay}
                             : state(place).dueMs / dayMs);
        case SearchOrder::stability:
            return keyOf(state(place).stability);
        case SearchOrder::difficulty:
            return facts(card).difficulty;
        case SearchOrder::lapses:
            return keyOf(std::int64_t{state(place).lapses});
        case SearchOrder::lastReview:
            return keyOf(state(place).lastMs);
        case SearchOrder::recall:
            // It falls with the days in terms of the stability, whatever the curve.
            return keyOf((state(place).lastDay - today_) / state(place).stability);
        }
        return 0;
    }

    CardColumns& columns_;
    const SearchOptions& options_;
    base::Day today_;
    std::vector<std::uint32_t> ranks_;
};

} // namespace

std::vector<CardId> idsInOrder(CardColumns& columns,
                               const CardMask& mask,
                               const SearchOptions& options,
                               base::Day today)
{
    const auto& cards = columns.cards();
    const Sorter sorter(columns, options, today);
    std::vector<Sorted> found;
    found.reserve(static_cast<std::size_t>(std::count(mask.begin(), mask.end(), 1)));
    for (std::uint32_t place = 0; place < mask.size(); ++place)
        if (mask[place] != 0)
            found.push_back({sorter.key(place), place});
    const auto before = [](const Sorted& a, const Sorted& b) {
        return a.key != b.key ? a.key < b.key : a.place < b.place;
    };
    if (!std::is_sorted(found.begin(), found.end(), before))
        std::sort(found.begin(), found.end(), before);
    if (options.limit > 0 && found.size() > static_cast<std::size_t>(options.limit))
        found.resize(static_cast<std::size_t>(options.limit));
    std::vector<CardId> ids(found.size());
    std::transform(found.begin(), found.end(), ids.begin(),
                   [&](const Sorted& one) { return cards[one.place].id; });
    return ids;
}

} // namespace interval::collection
