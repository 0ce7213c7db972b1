// SPDX-License-Identifier: GPL-3.0-or-later
// Cards about what does not sit: key points, cards, drills.
#include "ui/insights/insight_cards.h"
#include "ui/insights/range_chart.h"

#include <cmath>

namespace interval::ui {

ChartCard* InsightCards::missedPoints() const
{
    const QString title = tr("Most-missed key points");
    if (insights_.missed.empty())
        return empty(title, tr("Tick what you said after an answer; what is missed most often "
                               "stands here."));
    ChartWords words{title,
                     tr("Of the answers after which points were ticked."),
                     {tr("Key point"), tr("Question"), tr("Missed")},
                     {},
                     2};
    for (const study::MissedPoint& point : insights_.missed)
        //: missed so many times of so many answers
        words.rows.push_back({local(point.text), local(point.question),
                              tr("%1 of %2")
                                  .arg(number(static_cast<double>(point.missed.hits)),
                                       number(static_cast<double>(point.missed.of)))});
    return new ChartCard(words, nullptr, {}, parent_);
}

ChartCard* InsightCards::hardestCards() const
{
    const QString title = tr("Hardest cards");
    if (insights_.hardest.empty())
        return empty(title, tr("No card was forgotten in this period."));
    ChartWords words{title,
                     tr("Forgotten a day or more after the answer before."),
                     {tr("Question"), tr("Forgotten"), tr("Difficulty")},
                     {}};
    for (const study::HardCard& hard : insights_.hardest)
        words.rows.push_back({local(hard.question),
                              tr("%1 of %2")
                                  .arg(number(static_cast<double>(hard.forgotten.hits)),
                                       number(static_cast<double>(hard.forgotten.of))),
                              number(hard.difficulty, 1)});
    return new ChartCard(words, nullptr, {}, parent_);
}

ChartCard* InsightCards::drills() const
{
    const QString title = tr("Drills by formula");
    if (insights_.drills.empty())
        return empty(title, tr("No drill was answered in this period."));
    ChartWords words{
        title,
        tr("Share right with its 80% interval; beside it by what factor wrong answers "
           "are off, at the median."),
        {tr("Formula"), tr("Answers"), tr("Right"), tr("Close"), tr("Off by a factor of")},
        {}};
    RangeData data;
    data.step = 0.25;
    data.axisText = [](double value) { return QString::number(std::lround(value * 100)); };
    for (const study::DrillRecord& drill : insights_.drills) {
        const study::Estimate share = study::estimate(drill.right);
        const QString name = local(drill.title);
        const QString of = tr("%1 of %2")
                               .arg(number(static_cast<double>(drill.right.hits)),
                                    number(static_cast<double>(drill.right.of)));
        const bool missed = drill.medianFactor > 1;
        const QString factor = !missed                          ? QString()
                               : std::isinf(drill.medianFactor) ? tr("wrong sign")
                                                                : number(drill.medianFactor, 1);
        //: a wrong answer is so many times too large or too small
        const QString off =
            !missed || std::isinf(drill.medianFactor) ? factor : tr("%1× off").arg(factor);
        data.rows.push_back({name,
                             share.value,
                             share.low,
                             share.high,
                             {},
                             off.isEmpty() ? of : tr("%1, %2").arg(of, off)});
        words.rows.push_back({name, number(static_cast<double>(drill.right.of)),
                              number(static_cast<double>(drill.right.hits)), number(drill.close),
                              factor});
        words.marks << tr("%1: %2 right").arg(name, of) + (off.isEmpty() ? off : tr(", ") + off);
    }
    return ChartCard::around(words, new RangeChart(std::move(data), parent_), parent_);
}

} // namespace interval::ui
