// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the insights on generated logs: against a second computation that shares nothing with
// the first, and against a learner whose memory is known.
#include "scheduling/optimizer/evaluate.h"
#include "study/insights_support.h"

#include "support/catch.h"

#include <cmath>
#include <numeric>
#include <set>

using namespace interval;
using scheduling::Rating;
using scheduling::ReviewEvent;
using study::Insights;

namespace {

int sum(const std::vector<study::Bin>& bins)
{
    return std::accumulate(bins.begin(), bins.end(), 0,
                           [](int total, const study::Bin& bin) { return total + bin.cards; });
}

} // namespace

TEST_CASE("insights: sums agree with a second computation of a long log", "[study][insights]")
{
    const Learned learned(averageLog());
    const study::InsightFilter filter =
        GENERATE(study::InsightFilter{0, ""}, study::InsightFilter{30, ""},
                 study::InsightFilter{90, "rlhf"}, study::InsightFilter{0, "deploy"});
    CAPTURE(filter.days, filter.topic);
    const std::vector<std::string> topics = LearnedPast{}.topics;
    const base::Day from = filter.days > 0 ? learned.today - filter.days + 1 : 0;
    std::int64_t answers = 0;
    std::int64_t taken = 0;
    std::set<base::Day> days;
    std::map<std::string, study::Share> recall;
    std::map<std::pair<std::string, int>, study::Share> missed;
    std::map<std::string, study::Share> forgotten;
    for (const auto& [card, events] : learned.byCard()) {
        const std::string& topic = topics[static_cast<std::size_t>(card) % topics.size()];
        if (!filter.topic.empty() && topic != filter.topic)
            continue;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].day < from)
                continue;
            ++answers;
            taken += learnedMs(events[i]);
            days.insert(events[i].day);
            const bool again = events[i].rating == Rating::again;
            if (i > 0 && events[i].day > events[i - 1].day) {
                recall[topic].add(!again);
                forgotten[learnedNote(card)].add(again);
            }
            const std::uint32_t ticks = learnedTicks(events[i], 4);
            if (ticks != 0 || again)
                for (int point = 0; point < 4; ++point)
                    missed[{learnedNote(card), point}].add((ticks & (1U << point)) == 0);
        }
    }

    const Insights found = study::insights(learned.past, filter);

    CHECK(found.answers == answers);
    CHECK(found.takenMs == taken);
    CHECK(found.daysStudied == static_cast<int>(days.size()));
    std::int64_t inBars = 0;
    for (const study::DayStudy& bar : found.days.bars)
        inBars += bar.fresh + bar.reviews;
    CHECK(inBars == answers);
    CHECK(found.topics.size() == recall.size());
    study::Share total;
    for (const study::TopicRecall& topic : found.topics) {
        CHECK(topic.recalled == recall[topic.topic]);
        total.hits += topic.recalled.hits;
        total.of += topic.recalled.of;
    }
    CHECK(found.recalled == total);
    study::Share byMaturity;
    for (const study::MaturityRecall& row : found.maturity) {
        byMaturity.hits += row.recalled.hits;
        byMaturity.of += row.recalled.of;
    }
    CHECK(byMaturity == total);
    REQUIRE_FALSE(found.missed.empty());
    for (const study::MissedPoint& point : found.missed)
        CHECK(point.missed == missed[{point.note, point.point}]);
    std::int64_t worst = 0;
    for (const auto& [point, share] : missed)
        worst = std::max(worst, share.hits);
    CHECK(found.missed.front().missed.hits == worst);
    for (const study::HardCard& hard : found.hardest)
        CHECK(hard.forgotten == forgotten[hard.note]);
    CHECK(sum(found.stability.bins) == found.seen);
    CHECK(sum(found.difficulty.bins) == found.seen);
    CHECK(sum(found.retrievability.bins) == found.seen);
}

TEST_CASE("insights: calibration agrees with the optimiser's evaluation", "[study][insights]")
{
    LearnedPast how;
    how.believed = GENERATE(scheduling::Parameters{}, averageLearner(), weakLearner());
    const Learned learned(averageLog(), how);
    const auto histories = scheduling::histories(learned.log).value();
    const auto expected = scheduling::evaluate(histories, how.believed, true).value();

    const study::Calibration found = study::insights(learned.past, {}).calibration;

    CHECK(found.answers == static_cast<std::int64_t>(expected.items));
    CHECK(found.logLoss == Approx(expected.logLoss));
    CHECK(found.predicted == Approx(expected.predicted));
    CHECK(found.recalled == Approx(expected.recalled));
    REQUIRE(found.points.size() == expected.calibration.size());
    for (std::size_t i = 0; i < found.points.size(); ++i) {
        CHECK(found.points[i].predicted == Approx(expected.calibration[i].predicted));
        CHECK(study::estimate(found.points[i].recalled).value ==
              Approx(expected.calibration[i].recalled));
    }
}

TEST_CASE("insights: a model that is the learner's own is found to be right, another is not",
          "[study][insights]")
{
    LearnedPast truth;
    truth.believed = averageLearner();
    LearnedPast wrong;
    wrong.believed = weakLearner();
    const Learned own(averageLog(20'000), truth);
    const Learned other(averageLog(20'000), wrong);

    const study::Calibration right = study::insights(own.past, {}).calibration;
    const study::Calibration off = study::insights(other.past, {}).calibration;

    CHECK(std::abs(right.predicted - right.recalled) < 0.01);
    CHECK(std::abs(off.predicted - off.recalled) > 0.05);
    CHECK(right.logLoss < off.logLoss);
    int held = 0;
    int large = 0;
    for (const study::CalibrationPoint& point : right.points) {
        if (point.recalled.of < 100)
            continue;
        const study::Estimate share = study::estimate(point.recalled);
        held += point.predicted >= share.low && point.predicted <= share.high ? 1 : 0;
        ++large;
    }
    REQUIRE(large >= 4);
    CHECK(held * 10 >= large * 6); // 80 % intervals: eight of ten on average
}

TEST_CASE("insights: the intervals of the topics hold the true recall", "[study][insights]")
{
    int held = 0;
    int asked = 0;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        SimulatedLearner learner;
        learner.truth = averageLearner();
        learner.reviews = 2000;
        learner.seed = seed;
        LearnedPast truth;
        truth.believed = learner.truth;
        const Learned learned(simulatedLog(learner), truth);
        // What the learner truly was to recall: the mean chance, from a walk of our own.
        std::map<std::size_t, std::pair<double, int>> mean;
        for (const auto& [card, events] : learned.byCard()) {
            std::optional<scheduling::MemoryState> memory;
            for (std::size_t i = 0; i < events.size(); ++i) {
                const int elapsed = i == 0 ? 0 : events[i].day - events[i - 1].day;
                if (elapsed > 0) {
                    auto& [total, count] = mean[static_cast<std::size_t>(card) % 3];
                    total += scheduling::retrievability(elapsed, memory->stability, learner.truth);
                    ++count;
                }
                memory =
                    scheduling::afterReview(memory, elapsed, events[i].rating, learner.truth, true);
            }
        }
        const Insights found = study::insights(learned.past, {});
        for (const study::TopicRecall& topic : found.topics) {
            const auto& names = LearnedPast{}.topics;
            const auto number = static_cast<std::size_t>(
                std::find(names.begin(), names.end(), topic.topic) - names.begin());
            const double truly = mean[number].first / mean[number].second;
            const study::Estimate share = study::estimate(topic.recalled);
            held += truly >= share.low && truly <= share.high ? 1 : 0;
            ++asked;
        }
    }
    REQUIRE(asked == 60);
    CHECK(held >= 42); // 48 expected; less than 42 has a chance of 3 %
}

TEST_CASE("insights: readiness of today is the mean recall over the cards", "[study][insights]")
{
    const Learned learned(averageLog(3000));
    double total = 0;
    int cards = 0;
    for (const auto& [number, events] : learned.byCard()) {
        const auto card = learned.collection.card(learnedNote(number), 0).value();
        total += scheduling::retrievability(learned.today - card.lastDay,
                                            card.state.memory->stability, {});
        ++cards;
    }

    const Insights found = study::insights(learned.past, {90, {}});

    CHECK(found.readiness.recall.back() == Approx(total / cards).margin(1e-5));
    CHECK(found.readiness.days.front() == learned.today - 89);
    CHECK(found.readiness.days.back() == learned.today);
    CHECK(found.readiness.days.size() == found.readiness.recall.size());
    CHECK(std::is_sorted(found.readiness.days.begin(), found.readiness.days.end()));
}

TEST_CASE("insights: readiness of a past day is what it was then", "[study][insights]")
{
    const std::vector<ReviewEvent> log = averageLog(3000);
    const Learned learned(log);
    const Insights found = study::insights(learned.past, {60, {}});
    const std::size_t point = found.readiness.days.size() / 2;
    const base::Day then = found.readiness.days[point];
    std::vector<ReviewEvent> before;
    for (const ReviewEvent& event : log)
        if (event.day <= then)
            before.push_back(event);
    double total = 0;
    std::map<std::int64_t, std::vector<scheduling::ReviewEvent>> cards;
    for (const ReviewEvent& event : before)
        cards[event.card].push_back(event);
    for (const auto& [number, events] : cards) {
        std::optional<scheduling::MemoryState> memory;
        for (std::size_t i = 0; i < events.size(); ++i)
            memory = scheduling::afterReview(memory, i == 0 ? 0 : events[i].day - events[i - 1].day,
                                             events[i].rating, {}, true);
        total += scheduling::retrievability(then - events.back().day, memory->stability, {});
    }

    CHECK(found.readiness.recall[point] ==
          Approx(total / static_cast<double>(learned.byCard().size())).margin(1e-5));
}

TEST_CASE("insights: long periods are joined into bars of the same width", "[study][insights]")
{
    const Learned learned(averageLog());

    for (const int days : {30, 90, 365, 3650}) {
        const Insights found = study::insights(learned.past, {days, {}});
        CAPTURE(days, found.days.daysEach);
        CHECK(found.days.bars.size() <= 92);
        for (std::size_t i = 1; i < found.days.bars.size(); ++i)
            CHECK(found.days.bars[i].first == found.days.bars[i - 1].first + found.days.daysEach);
        CHECK(found.days.bars.back().first + found.days.daysEach - 1 == found.today);
        CHECK(found.days.bars.front().first <= found.firstDay);
    }
}

TEST_CASE("insights: the load is what is due, the overdue today", "[study][insights]")
{
    const Learned learned(averageLog(2000));
    std::vector<int> expected(study::loadDays, 0);
    for (const auto& [number, events] : learned.byCard()) {
        const auto card = learned.collection.card(learnedNote(number), 0).value();
        const int ahead = std::max(0, card.dueDay - learned.today);
        if (ahead < study::loadDays)
            ++expected[static_cast<std::size_t>(ahead)];
    }

    const Insights found = study::insights(learned.past, {30, {}});

    CHECK(found.load == expected);
    CHECK(found.loadOf(7) == std::accumulate(expected.begin(), expected.begin() + 7, 0));
}
