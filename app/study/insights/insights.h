// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/past.h"
#include "study/insights/share.h"
#include "study/interview/score.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// A card is mature from this stability on [days]. @source Anki's boundary between young and mature
inline constexpr double matureStability = 21;
/// How far the forecast of load reaches [days].
inline constexpr int loadDays = 30;
/// How many rows the lists of weak points have.
inline constexpr std::size_t weakRows = 20;

/// Which part of the past is looked at.
struct InsightFilter {
    int days = 0;      ///< the last so many, today included; 0: all
    std::string topic; ///< empty: all

    bool operator==(const InsightFilter&) const = default;
};

/// Answers of one day or of several.
struct DayStudy {
    base::Day first = 0;
    int fresh = 0;   ///< first answers to new cards
    int reviews = 0; ///< all others
    std::int64_t takenMs = 0;

    bool operator==(const DayStudy&) const = default;
};

/// Days side by side, joined where there are too many to tell apart.
struct DaySeries {
    int daysEach = 1;           ///< 1, 7, 28, 91 or 364
    std::vector<DayStudy> bars; ///< without a gap, the last one holds today

    bool operator==(const DaySeries&) const = default;
};

/// True retention: answers a day or more after the card's answer before, and those recalled.
struct TopicRecall {
    std::string topic;
    Share recalled;
};

/// The same by how stable the card was believed to be then.
struct MaturityRecall {
    double from = 0; ///< stability [days]
    double to = 0;   ///< [days]; infinite for the last
    Share recalled;
};

/// Cards whose value lies in [from, to).
struct Bin {
    double from = 0;
    double to = 0;
    int cards = 0;

    bool operator==(const Bin&) const = default;
};

/// A distribution over the cards that have been seen.
struct Distribution {
    std::vector<Bin> bins;
    double median = 0; ///< 0 without cards
};

/// Answers for which the model said about the same.
struct CalibrationPoint {
    double predicted = 0; ///< mean, 0..1
    Share recalled;
};

/// What the model in use says of the past, and what came of it.
struct Calibration {
    std::vector<CalibrationPoint> points; ///< twenty equal bins, rising; empty ones left out
    std::int64_t answers = 0;
    double logLoss = 0;   ///< mean [nats]
    double predicted = 0; ///< mean, 0..1
    double recalled = 0;  ///< share, 0..1
};

/// How long questions of a kind take, from question to grade.
struct KindTime {
    deck::CardKind kind = deck::CardKind::basic;
    int answers = 0;
    double lowerQuartile = 0; ///< [s]
    double median = 0;        ///< [s]
    double upperQuartile = 0; ///< [s]
};

/// A card that keeps being forgotten.
struct HardCard {
    collection::CardId card = 0;
    std::string note;
    Share forgotten;                       ///< of the answers of the period
    double difficulty = 0;                 ///< 1..10
    std::array<std::string, 2> question{}; ///< by base::Language; filled by nameFindings()
};

/// A key point that is not said.
struct MissedPoint {
    collection::CardId card = 0;
    std::string note;
    int point = 0;                         ///< from 0
    Share missed;                          ///< of the answers that were ticked
    std::array<std::string, 2> text{};     ///< by base::Language; filled by nameFindings()
    std::array<std::string, 2> question{}; ///< of its card
};

/// Mean chance of recall over all cards, unseen ones counting 0, at the end of each day.
struct TopicReadinessSeries {
    std::string topic;
    int cards = 0;
    std::vector<double> recall; ///< one a day of ReadinessSeries::days, 0..1
};

struct ReadinessSeries {
    std::vector<base::Day> days; ///< rising, the last is today
    std::vector<double> recall;  ///< over all cards of the filter
    std::vector<TopicReadinessSeries> topics;
};

/// How drills of a formula are answered.
struct DrillRecord {
    std::string formula; ///< id in the catalogue, or of the note that has its own
    Share right;
    int close = 0;
    double medianFactor = 1;            ///< of the wrong ones, how many times off; 1 when none was
    std::array<std::string, 2> title{}; ///< by base::Language; filled by nameFindings()
};

/// A mock interview that was held.
struct HeldScore {
    base::Day day = 0;
    double score = 0; ///< 0..1
    Axes axes;
    int questions = 0; ///< that count

    bool operator==(const HeldScore&) const = default;
};

/// All figures of the insights page for one filter.
struct Insights {
    InsightFilter filter;
    base::Day today = 0;
    base::Day firstDay = 0; ///< of the period
    double desiredRetention = 0;

    std::int64_t answers = 0;
    std::int64_t takenMs = 0;
    int daysStudied = 0;
    int cards = 0;  ///< of the filter's topic
    int seen = 0;   ///< answered at least once
    int mature = 0; ///< stability of matureStability or more

    DaySeries days;
    std::vector<collection::DayActivity>
        year; ///< the last 371 days with answers, whatever the period
    Share recalled;
    std::vector<TopicRecall> topics;
    std::vector<MaturityRecall> maturity;
    std::vector<int> load;  ///< cards due on each of the next loadDays; the overdue on the first
    double secondsEach = 0; ///< mean of the answers of the period, for what the load takes

    Distribution stability;      ///< [days]
    Distribution difficulty;     ///< 1..10
    Distribution retrievability; ///< today, 0..1
    Calibration calibration;
    ReadinessSeries readiness;

    std::vector<KindTime> kinds;
    std::vector<HardCard> hardest;     ///< most often forgotten first
    std::vector<MissedPoint> missed;   ///< most often missed first
    std::vector<DrillRecord> drills;   ///< least often right first
    std::vector<HeldScore> interviews; ///< oldest first; with a topic, only its questions count

    [[nodiscard]] int loadOf(int days) const;
};

/// Reduces the past. An answer dated after today (a clock was set back) counts as today's.
[[nodiscard]] Insights insights(const Past& past, const InsightFilter& filter);

/// Writes down what cards, points and formulas say. A point that its card no longer has is left out.
[[nodiscard]] base::Result<void> nameFindings(const collection::Collection& collection,
                                              Insights& insights);

/// The key points most often missed on the last days, as insights() finds them, with their words. Reads
/// the log: not for the thread of a window.
/// @error outdated  `progress` asked to stop
[[nodiscard]] base::Result<std::vector<MissedPoint>>
missedLately(const collection::Collection& collection,
             base::Day today,
             int days,
             const collection::Progress& progress = {});

/// Cards of the missed points, each once, in their order: to be practised.
[[nodiscard]] std::vector<collection::CardId> cardsOf(const std::vector<MissedPoint>& missed);

} // namespace interval::study
