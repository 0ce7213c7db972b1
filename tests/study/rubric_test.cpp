// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/rubric.h"

#include "support/catch.h"

using namespace interval;
using scheduling::Rating;
using study::Attempt;
using study::suggestRating;

namespace {

Attempt ticked(int points, int total)
{
    Attempt attempt;
    attempt.pointsTicked = points;
    attempt.pointsTotal = total;
    return attempt;
}

} // namespace

TEST_CASE("rubric: the share of key points suggests the grade", "[study][rubric]")
{
    const deck::Card card;
    CHECK(suggestRating(card, ticked(0, 5)) == Rating::again);
    CHECK(suggestRating(card, ticked(1, 5)) == Rating::again);
    CHECK(suggestRating(card, ticked(2, 5)) == Rating::hard);
    CHECK(suggestRating(card, ticked(3, 5)) == Rating::hard);
    CHECK(suggestRating(card, ticked(4, 5)) == Rating::good);
    CHECK(suggestRating(card, ticked(5, 5)) == Rating::good);
    CHECK_FALSE(suggestRating(card, ticked(0, 0)).has_value());
}

TEST_CASE("rubric: late answers and wrong verdicts are not Good", "[study][rubric]")
{
    deck::Card card;
    Attempt attempt = ticked(5, 5);
    attempt.seconds = 130;
    attempt.secondsLimit = 120;
    CHECK(suggestRating(card, attempt) == Rating::hard);

    card.kind = deck::CardKind::debate;
    card.verdict = deck::Verdict::overstated;
    attempt = ticked(4, 4);
    attempt.verdict = deck::Verdict::holds;
    CHECK(suggestRating(card, attempt) == Rating::hard);
    attempt.verdict = deck::Verdict::overstated;
    CHECK(suggestRating(card, attempt) == Rating::good);
}

TEST_CASE("rubric: choices", "[study][rubric]")
{
    deck::Card card;
    card.kind = deck::CardKind::choice;
    card.texts[0] = deck::CardText{};
    card.texts[0]->options = {{"a", "", true}, {"b", "", true}, {"c", "", false}};
    Attempt attempt;
    CHECK_FALSE(suggestRating(card, attempt).has_value());
    attempt.chosen = {true, true, false};
    CHECK(suggestRating(card, attempt) == Rating::good);
    attempt.chosen = {true, false, false};
    CHECK(suggestRating(card, attempt) == Rating::hard);
    attempt.chosen = {false, false, true};
    CHECK(suggestRating(card, attempt) == Rating::again);
}

TEST_CASE("rubric: orders", "[study][rubric]")
{
    deck::Card card;
    card.kind = deck::CardKind::order;
    Attempt attempt;
    attempt.order = {0, 1, 2, 3};
    CHECK(suggestRating(card, attempt) == Rating::good);
    attempt.order = {0, 2, 1, 3};
    CHECK(suggestRating(card, attempt) == Rating::hard);
    attempt.order = {3, 1, 2, 0};
    CHECK(suggestRating(card, attempt) == Rating::again);
}
