// SPDX-License-Identifier: GPL-3.0-or-later
// Cards about what is remembered.
#include "ui/insights/bar_chart.h"
#include "ui/insights/calibration_chart.h"
#include "ui/insights/insight_cards.h"
#include "ui/insights/range_chart.h"
#include "ui/insights/trend_chart.h"

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double histogramGap = 0.08;

/// An axis of shares up to 100 % that begins at a round number below the lowest.
void setShareAxis(RangeData& data)
{
    constexpr double coarse = 0.2;
    constexpr double fine = 0.1;
    double lowest = data.reference.value_or(1);
    for (const RangeRow& row : data.rows)
        lowest = std::min(lowest, row.low);
    const bool wide = lowest < 1 - 5 * fine;
    data.step = wide ? coarse : fine;
    data.from = std::clamp(std::floor(lowest / data.step) * data.step, 0.0, 1 - 2 * fine);
    data.axisText = [](double value) { return QString::number(std::lround(value * 100)); };
}

RangeRow rowOf(const QString& name, const study::Share& share, const QString& beside)
{
    const study::Estimate estimate = study::estimate(share);
    return {name, estimate.value, estimate.low, estimate.high, {}, beside};
}

} // namespace

ChartCard* InsightCards::topicRecall() const
{
    const QString title = tr("True retention by topic");
    if (insights_.topics.empty())
        return empty(title, tr("No card has come up a second time on a later day yet."));
    ChartWords words{title,
                     tr("Share recalled of answers a day or more after the one before. Line: 80% "
                        "interval; dashed: the %1 you want.")
                         .arg(percent(insights_.desiredRetention)),
                     {tr("Topic"), tr("Answers"), tr("Recalled"), tr("from"), tr("to")},
                     {}};
    RangeData data;
    data.reference = insights_.desiredRetention;
    std::vector<study::TopicRecall> topics = insights_.topics;
    std::stable_sort(
        topics.begin(), topics.end(), [](const study::TopicRecall& a, const study::TopicRecall& b) {
            return study::estimate(a.recalled).value > study::estimate(b.recalled).value;
        });
    for (const study::TopicRecall& row : topics) {
        const study::Estimate share = study::estimate(row.recalled);
        const QString name = topic(row.topic);
        const QString count = number(static_cast<double>(row.recalled.of));
        data.rows.push_back(rowOf(name, row.recalled, tr("of %1").arg(count)));
        words.rows.push_back(
            {name, count, percent(share.value, 1), percent(share.low, 1), percent(share.high, 1)});
        words.marks << tr("%1: %2 of %3 answers recalled, 80% interval %4 to %5")
                           .arg(name, percent(share.value), count, percent(share.low),
                                percent(share.high));
    }
    setShareAxis(data);
    return ChartCard::around(words, new RangeChart(std::move(data), parent_), parent_);
}

ChartCard* InsightCards::maturityRecall() const
{
    const QString title = tr("True retention by maturity");
    if (insights_.recalled.of == 0)
        return empty(title, tr("No card has come up a second time on a later day yet."));
    ChartWords words{title,
                     tr("By how long the memory was expected to last when the card came up; a card "
                        "is mature from 21 days on."),
                     {tr("Stability"), tr("Answers"), tr("Recalled"), tr("from"), tr("to")},
                     {}};
    RangeData data;
    data.reference = insights_.desiredRetention;
    for (const study::MaturityRecall& row : insights_.maturity) {
        const QString name = std::isinf(row.to) ? tr("over %1 days").arg(number(row.from))
                             : row.from <= 0
                                 ? tr("under %1 days").arg(number(row.to))
                                 : tr("%1 – %2 days").arg(number(row.from), number(row.to));
        const study::Estimate share = study::estimate(row.recalled);
        const QString count = number(static_cast<double>(row.recalled.of));
        words.rows.push_back(
            {name, count, percent(share.value, 1), percent(share.low, 1), percent(share.high, 1)});
        if (row.recalled.of == 0)
            continue;
        data.rows.push_back(rowOf(name, row.recalled, tr("of %1").arg(count)));
        words.marks << tr("%1: %2 of %3 answers recalled, 80% interval %4 to %5")
                           .arg(name, percent(share.value), count, percent(share.low),
                                percent(share.high));
    }
    setShareAxis(data);
    return ChartCard::around(words, new RangeChart(std::move(data), parent_), parent_);
}

ChartCard* InsightCards::calibration() const
{
    const QString title = tr("How right the memory model is");
    const study::Calibration& found = insights_.calibration;
    if (found.answers == 0)
        return empty(title, tr("It can be checked once cards come up again; about 100 answers make "
                               "it worth a look."));
    ChartWords words{
        title,
        tr("Across: predicted recall; upwards: what came of it, in %. Log loss %1 over "
           "%2 answers.")
            .arg(number(found.logLoss, 3), number(static_cast<double>(found.answers))),
        {tr("Predicted"), tr("Recalled"), tr("from"), tr("to"), tr("Answers")},
        {},
        0};
    auto* chart = new CalibrationChart(found.points, parent_);
    for (const study::CalibrationPoint& point : found.points) {
        const study::Estimate share = study::estimate(point.recalled);
        words.rows.push_back({percent(point.predicted, 1), percent(share.value, 1),
                              percent(share.low, 1), percent(share.high, 1),
                              number(static_cast<double>(point.recalled.of))});
    }
    for (const study::CalibrationPoint& point : chart->points())
        words.marks << tr("predicted %1, recalled %2 of %3 answers")
                           .arg(percent(point.predicted),
                                percent(study::estimate(point.recalled).value),
                                number(static_cast<double>(point.recalled.of)));
    return ChartCard::around(words, chart, parent_);
}

QString InsightCards::seenInWords() const
{
    return tr("%1 cards seen").arg(number(insights_.seen));
}

ChartCard* InsightCards::distribution(const QString& title,
                                      const study::Distribution& cards,
                                      const QStringList& labels,
                                      const QString& summary) const
{
    if (insights_.seen == 0)
        return empty(title, tr("No card has been seen yet."));
    ChartWords words{title, summary, {tr("Up to"), tr("Cards")}, {}};
    std::vector<ChartBar> bars;
    for (std::size_t bin = 0; bin < cards.bins.size(); ++bin) {
        const QString label = labels.value(static_cast<int>(bin));
        bars.push_back({static_cast<double>(cards.bins[bin].cards), 0, label});
        words.rows.push_back({label, number(cards.bins[bin].cards)});
        words.marks << tr("up to %1: %2 cards").arg(label, number(cards.bins[bin].cards));
    }
    return ChartCard::around(words, new BarChart(std::move(bars), histogramGap, parent_), parent_);
}

ChartCard* InsightCards::stability() const
{
    const QStringList labels{tr("1 d"),  tr("3 d"),  tr("1 wk"), tr("2 wk"), tr("1 mo"),
                             tr("2 mo"), tr("4 mo"), tr("8 mo"), tr("1 yr"), tr("more")};
    return distribution(tr("Stability of the cards"), insights_.stability, labels,
                        tr("%1, median %2 days. Each bar reaches up to its label.")
                            .arg(seenInWords(), number(insights_.stability.median)));
}

ChartCard* InsightCards::difficulty() const
{
    QStringList labels;
    for (const study::Bin& bin : insights_.difficulty.bins)
        labels << number(bin.to);
    return distribution(tr("Difficulty"), insights_.difficulty, labels,
                        tr("As the memory model has it, from 1, easy, to 10; median %1.")
                            .arg(number(insights_.difficulty.median, 1)));
}

ChartCard* InsightCards::retrievability() const
{
    QStringList labels;
    for (const study::Bin& bin : insights_.retrievability.bins)
        labels << percent(bin.to);
    return distribution(tr("Recall today"), insights_.retrievability, labels,
                        tr("Chance of recalling each card that was seen; median %1.")
                            .arg(percent(insights_.retrievability.median)));
}

ChartCard* InsightCards::readiness() const
{
    const study::ReadinessSeries& series = insights_.readiness;
    const QString title = insights_.filter.topic.empty()
                              ? tr("Readiness over time")
                              : tr("Readiness over time: %1").arg(topic(insights_.filter.topic));
    if (series.recall.empty() || insights_.seen == 0)
        return empty(title, tr("No card has been seen yet."));
    ChartWords words{title,
                     tr("Mean chance of recall over all cards, those not seen counting 0: %1 at "
                        "first, %2 today.")
                         .arg(percent(series.recall.front()), percent(series.recall.back())),
                     {tr("Day"), tr("All")},
                     {}};
    TrendData data{series.recall, {}, {}};
    for (const study::TopicReadinessSeries& line : series.topics) {
        words.headers << topic(line.topic);
        if (series.topics.size() > 1)
            data.others.push_back(line.recall);
    }
    for (std::size_t point = 0; point < series.days.size(); ++point) {
        const bool last = point + 1 == series.days.size();
        data.labels << (last ? tr("today") : date(series.days[point]));
        QStringList row{date(series.days[point]), percent(series.recall[point], 1)};
        for (const study::TopicReadinessSeries& line : series.topics)
            row << percent(line.recall[point], 1);
        words.rows.push_back(row);
        words.marks << tr("%1: %2").arg(date(series.days[point]), percent(series.recall[point]));
    }
    return ChartCard::around(words, new TrendChart(std::move(data), parent_), parent_);
}

ChartCard* InsightCards::topicReadiness() const
{
    const QString title = tr("Readiness by topic");
    if (insights_.seen == 0)
        return empty(title, tr("No card has been seen yet."));
    ChartWords words{title,
                     tr("Ring: at the start of the period; dot: today."),
                     {tr("Topic"), tr("Cards"), tr("At first"), tr("Today")},
                     {}};
    RangeData data;
    for (const study::TopicReadinessSeries& line : insights_.readiness.topics) {
        const double first = line.recall.front();
        const double now = line.recall.back();
        const QString name = topic(line.topic);
        //: readiness from a share to a share: 52 → 84%
        const QString change = tr("%1 → %2").arg(number(std::round(first * 100)), percent(now));
        data.rows.push_back({name, now, std::min(first, now), std::max(first, now), first, change});
        words.rows.push_back({name, number(line.cards), percent(first, 1), percent(now, 1)});
        words.marks << u"%1: %2"_s.arg(name, change);
    }
    data.step = 0.25;
    data.axisText = [](double value) { return QString::number(std::lround(value * 100)); };
    return ChartCard::around(words, new RangeChart(std::move(data), parent_), parent_);
}

} // namespace interval::ui
