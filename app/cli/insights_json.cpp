// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/insights_json.h"

#include <cmath>

namespace interval::cli {

namespace {

using nlohmann::json;

constexpr double msPerMinute = 60'000;

json finite(double value)
{
    return std::isfinite(value) ? json(value) : json();
}

json shareOf(const study::Share& share)
{
    const study::Estimate estimate = study::estimate(share);
    json told = {{"hits", share.hits}, {"of", share.of}};
    told["share"] = share.of > 0 ? json(estimate.value) : json();
    told["low"] = estimate.low;
    told["high"] = estimate.high;
    return told;
}

json textOf(const std::array<std::string, 2>& text)
{
    json told;
    for (const base::Language language : base::languages)
        told[std::string(base::tag(language))] = text[static_cast<std::size_t>(language)];
    return told;
}

json distributionOf(const study::Distribution& distribution)
{
    json bins = json::array();
    for (const study::Bin& bin : distribution.bins)
        bins.push_back({{"from", bin.from}, {"to", finite(bin.to)}, {"cards", bin.cards}});
    return {{"median", distribution.median}, {"bins", bins}};
}

json activityOf(const study::Insights& insights)
{
    json bars = json::array();
    for (const study::DayStudy& bar : insights.days.bars)
        bars.push_back({{"day", bar.first},
                        {"new", bar.fresh},
                        {"reviews", bar.reviews},
                        {"minutes", static_cast<double>(bar.takenMs) / msPerMinute}});
    json year = json::array();
    for (const collection::DayActivity& day : insights.year)
        year.push_back({{"day", day.day},
                        {"answers", day.reviews},
                        {"minutes", static_cast<double>(day.takenMs) / msPerMinute}});
    return {{"days_each", insights.days.daysEach}, {"bars", bars}, {"year", year}};
}

json retentionOf(const study::Insights& insights)
{
    json topics = json::array();
    for (const study::TopicRecall& topic : insights.topics) {
        json row = shareOf(topic.recalled);
        row["topic"] = topic.topic;
        topics.push_back(row);
    }
    json maturity = json::array();
    for (const study::MaturityRecall& class_ : insights.maturity) {
        json row = shareOf(class_.recalled);
        row["from_days"] = class_.from;
        row["to_days"] = finite(class_.to);
        maturity.push_back(row);
    }
    return {{"desired", insights.desiredRetention},
            {"all", shareOf(insights.recalled)},
            {"topics", topics},
            {"maturity", maturity}};
}

json calibrationOf(const study::Calibration& calibration)
{
    json points = json::array();
    for (const study::CalibrationPoint& point : calibration.points) {
        json row = shareOf(point.recalled);
        row["predicted"] = point.predicted;
        points.push_back(row);
    }
    return {{"answers", calibration.answers},
            {"log_loss", calibration.answers > 0 ? json(calibration.logLoss) : json()},
            {"predicted", calibration.predicted},
            {"recalled", calibration.recalled},
            {"points", points}};
}

/// @return null for what was not asked for
json axisOf(const std::optional<double>& axis)
{
    return axis ? json(*axis) : json();
}

json interviewsOf(const std::vector<study::HeldScore>& held)
{
    json result = json::array();
    for (const study::HeldScore& one : held)
        result.push_back({{"day", one.day},
                          {"score", one.score},
                          {"coverage", axisOf(one.axes.coverage)},
                          {"time", axisOf(one.axes.time)},
                          {"follow_ups", axisOf(one.axes.followUps)},
                          {"numbers", axisOf(one.axes.numbers)},
                          {"questions", one.questions}});
    return result;
}

json readinessOf(const study::ReadinessSeries& readiness)
{
    json topics = json::array();
    for (const study::TopicReadinessSeries& topic : readiness.topics)
        topics.push_back(
            {{"topic", topic.topic}, {"cards", topic.cards}, {"recall", topic.recall}});
    return {{"days", readiness.days}, {"recall", readiness.recall}, {"topics", topics}};
}

json weakPointsOf(const study::Insights& insights)
{
    json missed = json::array();
    for (const study::MissedPoint& point : insights.missed) {
        json row = shareOf(point.missed);
        row["note"] = point.note;
        row["point"] = point.point;
        row["text"] = textOf(point.text);
        missed.push_back(row);
    }
    json hardest = json::array();
    for (const study::HardCard& hard : insights.hardest) {
        json row = shareOf(hard.forgotten);
        row["note"] = hard.note;
        row["difficulty"] = hard.difficulty;
        row["question"] = textOf(hard.question);
        hardest.push_back(row);
    }
    json drills = json::array();
    for (const study::DrillRecord& drill : insights.drills) {
        json row = shareOf(drill.right);
        row["formula"] = drill.formula;
        row["title"] = textOf(drill.title);
        row["close"] = drill.close;
        row["median_error_factor"] = finite(drill.medianFactor);
        drills.push_back(row);
    }
    return {{"missed_points", missed}, {"hardest_cards", hardest}, {"drills", drills}};
}

json timesOf(const study::Insights& insights)
{
    json kinds = json::array();
    for (const study::KindTime& kind : insights.kinds)
        kinds.push_back({{"kind", std::string(deck::name(kind.kind))},
                         {"answers", kind.answers},
                         {"lower_quartile_seconds", kind.lowerQuartile},
                         {"median_seconds", kind.median},
                         {"upper_quartile_seconds", kind.upperQuartile}});
    return {{"kinds", kinds}, {"mean_seconds", insights.secondsEach}};
}

} // namespace

json toJson(const study::Insights& insights)
{
    return {{"today", insights.today},
            {"first_day", insights.firstDay},
            {"days", insights.filter.days},
            {"topic", insights.filter.topic},
            {"answers", insights.answers},
            {"minutes", static_cast<double>(insights.takenMs) / msPerMinute},
            {"days_studied", insights.daysStudied},
            {"cards", insights.cards},
            {"seen", insights.seen},
            {"mature", insights.mature},
            {"activity", activityOf(insights)},
            {"retention", retentionOf(insights)},
            {"load", insights.load},
            {"stability_days", distributionOf(insights.stability)},
            {"difficulty", distributionOf(insights.difficulty)},
            {"retrievability", distributionOf(insights.retrievability)},
            {"calibration", calibrationOf(insights.calibration)},
            {"readiness", readinessOf(insights.readiness)},
            {"interviews", interviewsOf(insights.interviews)},
            {"time", timesOf(insights)},
            {"weak", weakPointsOf(insights)}};
}

} // namespace interval::cli
