// SPDX-License-Identifier: GPL-3.0-or-later
// The card about mock interviews.
#include "ui/insights/insight_cards.h"
#include "ui/insights/trend_chart.h"

namespace interval::ui {

using namespace Qt::StringLiterals;

ChartCard* InsightCards::interviews() const
{
    const QString title = insights_.filter.topic.empty()
                              ? tr("Mock interviews")
                              : tr("Mock interviews: %1").arg(topic(insights_.filter.topic));
    if (insights_.interviews.empty())
        return empty(title, tr("Hold a mock interview; how the scores develop stands here."));
    ChartWords words{title,
                     tr("The score of each, one after the other: %1 at first, %2 at last.")
                         .arg(percent(insights_.interviews.front().score),
                              percent(insights_.interviews.back().score)),
                     {tr("Day"), tr("Score"), tr("Questions"), tr("Key points"), tr("Time"),
                      tr("Follow-ups"), tr("Numbers")},
                     {}};
    const auto axis = [](const std::optional<double>& share) {
        return share ? percent(*share) : u"–"_s;
    };
    TrendData data;
    for (const study::HeldScore& held : insights_.interviews) {
        data.line.push_back(held.score);
        data.labels << date(held.day);
        words.rows.push_back({date(held.day), percent(held.score), number(held.questions),
                              axis(held.axes.coverage), axis(held.axes.time),
                              axis(held.axes.followUps), axis(held.axes.numbers)});
        words.marks << tr("%1: %2 over %n questions", nullptr, held.questions)
                           .arg(date(held.day), percent(held.score));
    }
    return ChartCard::around(words, new TrendChart(std::move(data), parent_), parent_);
}

} // namespace interval::ui
