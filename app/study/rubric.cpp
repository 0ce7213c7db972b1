// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/rubric.h"

#include <algorithm>

namespace interval::study {

namespace {

using scheduling::Rating;

constexpr double hardFrom = 0.4;
constexpr double goodFrom = 0.7;

std::optional<Rating> fromPoints(const Attempt& attempt)
{
    if (attempt.pointsTotal == 0)
        return std::nullopt;
    const double share = static_cast<double>(attempt.pointsTicked) / attempt.pointsTotal;
    return share < hardFrom ? Rating::again : share < goodFrom ? Rating::hard : Rating::good;
}

std::optional<Rating> fromChoice(const deck::Card& card, const Attempt& attempt)
{
    const auto& options = card.text(card.baseLanguage).options;
    if (attempt.chosen.size() != options.size() ||
        std::find(attempt.chosen.begin(), attempt.chosen.end(), true) == attempt.chosen.end())
        return std::nullopt;
    bool exact = true;
    bool anyRight = false;
    for (std::size_t i = 0; i < options.size(); ++i) {
        exact = exact && attempt.chosen[i] == options[i].correct;
        anyRight = anyRight || (attempt.chosen[i] && options[i].correct);
    }
    return exact ? Rating::good : anyRight ? Rating::hard : Rating::again;
}

std::optional<Rating> fromOrder(const Attempt& attempt)
{
    if (attempt.order.empty())
        return std::nullopt;
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < attempt.order.size(); ++i)
        if (attempt.order[i] != static_cast<int>(i))
            wrong.push_back(i);
    if (wrong.empty())
        return Rating::good;
    return wrong.size() == 2 && wrong[1] == wrong[0] + 1 ? Rating::hard : Rating::again;
}

} // namespace

std::optional<Rating> suggestRating(const deck::Card& card, const Attempt& attempt)
{
    std::optional<Rating> rating;
    if (card.kind == deck::CardKind::choice)
        rating = fromChoice(card, attempt);
    else if (card.kind == deck::CardKind::order)
        rating = fromOrder(attempt);
    else if (attempt.drill)
        rating = suggestedRating(*attempt.drill);
    else
        rating = fromPoints(attempt);
    if (!rating)
        return rating;
    const bool wrongVerdict = card.verdict && attempt.verdict && card.verdict != attempt.verdict;
    const bool late = attempt.secondsLimit > 0 && attempt.seconds > attempt.secondsLimit;
    if ((wrongVerdict || late) && *rating == Rating::good)
        rating = Rating::hard;
    return rating;
}

int secondsLimit(deck::CardKind kind)
{
    switch (kind) {
    case deck::CardKind::cloze:
    case deck::CardKind::choice:
        return 60;
    case deck::CardKind::order:
        return 90;
    case deck::CardKind::basic:
        return 120;
    case deck::CardKind::drill:
    case deck::CardKind::debate:
        return 180;
    case deck::CardKind::story:
        return 300;
    }
    return 120;
}

} // namespace interval::study
