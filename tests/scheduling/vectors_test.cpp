// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/forgetting_curve.h"
#include "scheduling/fuzz.h"
#include "scheduling/replay.h"
#include "scheduling/review.h"
#include "scheduling/vectors.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace interval::scheduling;

namespace {

bool close(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::max(1e-12, std::abs(expected));
}

bool diverges(const nlohmann::json& sequence, const char* implementation)
{
    const auto& list = sequence["diverges_from_ref"];
    return std::find(list.begin(), list.end(), implementation) != list.end();
}

std::vector<ReplayStep> replayed(const nlohmann::json& sequence)
{
    std::vector<LoggedReview> reviews;
    for (const auto& step : sequence["steps"])
        reviews.push_back({step["t"].get<int>(), static_cast<Rating>(step["g"].get<int>())});
    return replay(reviews, parametersFrom(sequence["w"]),
                  sequence["desired_retention"].get<double>(),
                  sequence["enable_short_term"].get<bool>());
}

int roundedTo(double interval, int maximum)
{
    return roundedInterval(interval, 1, maximum);
}

} // namespace

TEST_CASE("replay: every chain equals the specification to nine digits", "[scheduling][vectors]")
{
    std::size_t steps = 0;
    for (const auto& sequence : vectors()["sequences"]) {
        CAPTURE(sequence["id"].get<std::string>());
        const auto own = replayed(sequence);
        REQUIRE(own.size() == sequence["steps"].size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto& reference = sequence["steps"][i];
            CAPTURE(i);
            REQUIRE(close(own[i].memory.stability, reference["ref_s"].get<double>(), 1e-9));
            REQUIRE(close(own[i].memory.difficulty, reference["ref_d"].get<double>(), 1e-9));
            REQUIRE(close(own[i].interval, reference["ref_ivl"].get<double>(), 1e-9));
            REQUIRE(own[i].retrievability.has_value() == reference.contains("ref_r"));
            if (own[i].retrievability)
                REQUIRE(close(*own[i].retrievability, reference["ref_r"].get<double>(), 1e-9));
            ++steps;
        }
    }
    CHECK(steps == 2274);
}

TEST_CASE("replay: whole-day intervals equal ts-fsrs wherever it follows the specification",
          "[scheduling][vectors]")
{
    for (const auto& sequence : vectors()["sequences"]) {
        if (diverges(sequence, "ts"))
            continue;
        CAPTURE(sequence["id"].get<std::string>());
        const auto own = replayed(sequence);
        const int maximum = sequence["maximum_interval"].get<int>();
        for (std::size_t i = 0; i < own.size(); ++i) {
            CAPTURE(i);
            REQUIRE(roundedTo(own[i].interval, maximum) == sequence["steps"][i]["ivl"].get<int>());
        }
    }
}

TEST_CASE("replay: chains stay within rounding of fsrs-rs, which computes in f32",
          "[scheduling][vectors]")
{
    for (const auto& sequence : vectors()["sequences"]) {
        const auto own = replayed(sequence);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const auto& reference = sequence["steps"][i];
            if (!reference.contains("rs_s") || diverges(sequence, "rs"))
                continue;
            CAPTURE(sequence["id"].get<std::string>(), i);
            REQUIRE(close(own[i].memory.stability, reference["rs_s"].get<double>(), 3e-4));
            REQUIRE(std::abs(own[i].memory.difficulty - reference["rs_d"].get<double>()) <= 1e-5);
        }
    }
}

TEST_CASE("SM-2 states: they equal the reference", "[scheduling][vectors]")
{
    for (const auto& row : vectors()["sm2"]) {
        CAPTURE(row.dump());
        const MemoryState state =
            memoryStateFromSm2(row["interval"].get<double>(), row["ease"].get<double>(),
                               row["sm2_retention"].get<double>(), parametersFrom(row["w"]));
        CHECK(close(state.stability, row["ref_s"].get<double>(), 1e-9));
        CHECK(close(state.difficulty, row["ref_d"].get<double>(), 1e-9));
    }
}

TEST_CASE("fuzz: the bounds are Anki's", "[scheduling][vectors]")
{
    for (const auto& row : vectors()["fuzz_bounds"]) {
        CAPTURE(row.dump());
        const DayRange range =
            fuzzRange(row["interval"].get<double>(), row["min"].get<int>(), row["max"].get<int>());
        CHECK(range.lower == row["anki_lower"].get<int>());
        CHECK(range.upper == row["anki_upper"].get<int>());
    }
}

TEST_CASE("replay: the published golden sequences", "[scheduling][golden]")
{
    // Six Good, two Again, five Good, each answered when it is due.
    std::vector<LoggedReview> reviews;
    std::vector<int> intervals;
    for (const Rating rating :
         {Rating::good, Rating::good, Rating::good, Rating::good, Rating::good, Rating::good,
          Rating::again, Rating::again, Rating::good, Rating::good, Rating::good, Rating::good,
          Rating::good}) {
        reviews.push_back({intervals.empty() ? 0 : intervals.back(), rating});
        const auto last = replay(reviews, {}, 0.9, true).back();
        // In this published run a first answer and a lapse are repeated on the same day.
        const bool sameDay = reviews.size() == 1 || rating == Rating::again;
        intervals.push_back(sameDay ? 0 : roundedTo(last.interval, 36500));
    }
    CHECK(intervals == std::vector<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21});

    const std::vector<LoggedReview> second = {{0, Rating::again}, {0, Rating::good},
                                              {1, Rating::good},  {3, Rating::good},
                                              {8, Rating::good},  {21, Rating::good}};
    const MemoryState state = replay(second, {}, 0.9, true).back().memory;
    CHECK(state.stability == Approx(53.62691).margin(1e-4));
    CHECK(state.difficulty == Approx(6.3574867).margin(1e-4));
}
