// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/choices.h"
#include "scheduling/forgetting_curve.h"
#include "scheduling/review.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace interval::scheduling;
namespace scheduling = interval::scheduling;

namespace {

constexpr int samples = 2000;

struct Sample {
    MemoryState state;
    int elapsed = 0;
};

/// The same samples in every run: the generator's stream is fixed by the standard.
std::vector<Sample> randomSamples()
{
    std::mt19937 random(20260101);
    const auto unit = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    std::vector<Sample> all;
    for (int i = 0; i < samples; ++i) {
        Sample sample;
        sample.state = {std::exp(unit() * 17 - 6.9), 1 + 9 * unit()};
        sample.elapsed = static_cast<int>(unit() * 400);
        all.push_back(sample);
    }
    return all;
}

} // namespace

TEST_CASE("memory: a better grade never leaves less stability", "[scheduling][properties]")
{
    for (const Sample& sample : randomSamples()) {
        CAPTURE(sample.state.stability, sample.state.difficulty, sample.elapsed);
        double before = 0;
        for (const Rating rating : {Rating::again, Rating::hard, Rating::good, Rating::easy}) {
            const MemoryState next = afterReview(sample.state, sample.elapsed, rating, {}, true);
            REQUIRE(next.stability >= before * (1 - 1e-12));
            REQUIRE(next.stability >= minimumStability);
            REQUIRE(next.stability <= maximumStability);
            REQUIRE(next.difficulty >= minimumDifficulty);
            REQUIRE(next.difficulty <= maximumDifficulty);
            before = next.stability;
        }
    }
}

TEST_CASE("memory: any clamped parameters keep every state finite and within bounds",
          "[scheduling][properties]")
{
    std::mt19937 random(7);
    const auto anything = [&random] {
        return (static_cast<double>(random()) / 4294967296.0 - 0.3) * 20;
    };
    for (int run = 0; run < 300; ++run) {
        std::array<double, parameterCount> weights{};
        std::generate(weights.begin(), weights.end(), anything);
        const Parameters parameters =
            Parameters::fromArray(weights).value().clamped(run % 4, run % 2 == 0);
        CHECK(parameters.clamped(run % 4, run % 2 == 0) == parameters);
        std::optional<MemoryState> memory;
        for (int i = 0; i < 40; ++i) {
            const int elapsed = random() % 3 == 0 ? 0 : static_cast<int>(random() % 40'000);
            memory = afterReview(memory, elapsed, static_cast<Rating>(1 + random() % 4), parameters,
                                 run % 2 == 0);
            REQUIRE(memory->stability >= minimumStability); // false for NaN
            REQUIRE(memory->stability <= maximumStability);
            REQUIRE(memory->difficulty >= minimumDifficulty);
            REQUIRE(memory->difficulty <= maximumDifficulty);
            REQUIRE(scheduling::interval(0.9, memory->stability, parameters) > 0);
        }
    }
}

TEST_CASE("memory: recalling never lowers stability, forgetting never raises it",
          "[scheduling][properties]")
{
    for (const Sample& sample : randomSamples()) {
        CAPTURE(sample.state.stability, sample.state.difficulty, sample.elapsed);
        const double start = std::clamp(sample.state.stability, minimumStability, maximumStability);
        CHECK(afterReview(sample.state, sample.elapsed, Rating::good, {}, true).stability >= start);
        if (sample.elapsed > 0)
            CHECK(afterReview(sample.state, sample.elapsed, Rating::again, {}, true).stability <=
                  std::max(start, minimumStability));
    }
}

TEST_CASE("forgetting: recall falls with time from one towards nought", "[scheduling][properties]")
{
    for (const Sample& sample : randomSamples()) {
        double before = retrievability(0, sample.state.stability, {});
        REQUIRE(before == Approx(1));
        for (const double days : {0.5, 1.0, 10.0, 100.0, 10000.0}) {
            const double recall = retrievability(days, sample.state.stability, {});
            REQUIRE(recall < before);
            REQUIRE(recall > 0);
            before = recall;
        }
    }
}

TEST_CASE("forgetting: the interval is the inverse of the curve", "[scheduling][properties]")
{
    for (const Sample& sample : randomSamples())
        for (const double retention : {0.70, 0.9, 0.99}) {
            const double days = scheduling::interval(retention, sample.state.stability, {});
            CHECK(retrievability(days, sample.state.stability, {}) == Approx(retention));
        }
    CHECK(scheduling::interval(0.9, 37.5, {}) == Approx(37.5));
}

TEST_CASE("futures: hard < good < easy in review, and the same seed says the same",
          "[scheduling][properties]")
{
    std::uint64_t seed = 0;
    for (const Sample& sample : randomSamples()) {
        CardState state;
        state.phase = Phase::review;
        state.memory = sample.state;
        state.scheduledDays = sample.elapsed;
        const Choices all = choices(state, sample.elapsed, {}, ++seed);
        CAPTURE(sample.state.stability, sample.state.difficulty, sample.elapsed);
        if (choice(all, Rating::easy).days < 36500) {
            CHECK(choice(all, Rating::hard).days < choice(all, Rating::good).days);
            CHECK(choice(all, Rating::good).days < choice(all, Rating::easy).days);
        }
        CHECK(choices(state, sample.elapsed, {}, seed) == all);
    }
}
