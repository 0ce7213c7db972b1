// SPDX-License-Identifier: GPL-3.0-or-later
// Cards about what was done: answers, minutes, the year, the days to come, time by kind.
#include "ui/insights/insight_cards.h"

#include "ui/insights/bar_chart.h"
#include "ui/insights/range_chart.h"
#include "ui/parts/controls.h"
#include "ui/today/heatmap.h"
#include "ui/words/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double msPerMinute = 60'000;
constexpr double secondsPerMinute = 60;
constexpr double dayGap = 0.25;

} // namespace

InsightCards::InsightCards(const study::Insights& insights,
                           const QHash<QString, QString>& titles,
                           QWidget* parent)
    : insights_(insights), titles_(titles), parent_(parent)
{
}

QString InsightCards::number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString InsightCards::percent(double share, int decimals)
{
    return number(share * 100, decimals) + u'%';
}

QString InsightCards::topic(const std::string& id) const
{
    const QString key = QString::fromStdString(id);
    return titles_.value(key, key);
}

QString InsightCards::date(base::Day day)
{
    //: a short date in Qt's date format: 9 Oct
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), tr("d MMM"));
}

QString InsightCards::local(const std::array<std::string, 2>& text)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const auto language = chinese ? base::Language::zhCn : base::Language::en;
    return QString::fromStdString(text[static_cast<std::size_t>(language)]);
}

ChartCard* InsightCards::empty(const QString& title, const QString& why) const
{
    constexpr int room = 120;
    auto* note = makeLabel(why, Type::ui, Tone::second, parent_);
    note->setWordWrap(true);
    note->setMinimumHeight(look().px(room));
    note->setAlignment(Qt::AlignCenter);
    ChartWords words;
    words.title = title;
    auto* card = new ChartCard(words, note, {}, parent_);
    card->setQuiet();
    return card;
}

/// The days that a bar stands for.
QString InsightCards::period(const study::DayStudy& bar) const
{
    const int days = insights_.days.daysEach;
    //: from a date to a date
    return days == 1 ? date(bar.first)
                     : tr("%1 – %2").arg(date(bar.first), date(bar.first + days - 1));
}

ChartCard* InsightCards::answers() const
{
    const QString title = insights_.days.daysEach == 1
                              ? tr("Answers by day")
                              : tr("Answers, %n days a bar", nullptr, insights_.days.daysEach);
    if (insights_.answers == 0)
        return empty(title, tr("No answers in this period."));
    ChartWords words{title, {}, {tr("Day"), tr("Reviews"), tr("New cards")}, {}};
    std::vector<ChartBar> bars;
    int most = 0;
    for (const study::DayStudy& bar : insights_.days.bars) {
        most = std::max(most, bar.fresh + bar.reviews);
        const bool last = &bar == &insights_.days.bars.back();
        bars.push_back({static_cast<double>(bar.reviews), static_cast<double>(bar.fresh),
                        last && insights_.days.daysEach == 1 ? tr("today") : date(bar.first)});
        words.rows.push_back({period(bar), number(bar.reviews), number(bar.fresh)});
        words.marks << tr("%1: %2 reviews, %3 new")
                           .arg(period(bar), number(bar.reviews), number(bar.fresh));
    }
    words.summary =
        (insights_.days.daysEach == 1 ? tr("Studied on %1 of %2 days; at most %3 answers in a day.")
                                      : tr("Studied on %1 of %2 days; at most %3 answers a bar."))
            .arg(number(insights_.daysStudied), number(insights_.today - insights_.firstDay + 1),
                 number(most));
    auto* card = ChartCard::around(words, new BarChart(std::move(bars), dayGap, parent_), parent_);
    card->setLegend({{tr("Reviews"), false}, {tr("New cards"), true}});
    return card;
}

ChartCard* InsightCards::minutes() const
{
    const QString title = insights_.days.daysEach == 1
                              ? tr("Minutes by day")
                              : tr("Minutes, %n days a bar", nullptr, insights_.days.daysEach);
    if (insights_.takenMs == 0)
        return empty(title, tr("No answers in this period."));
    ChartWords words{title, {}, {tr("Day"), tr("Minutes")}, {}};
    std::vector<ChartBar> bars;
    for (const study::DayStudy& bar : insights_.days.bars) {
        const double taken = static_cast<double>(bar.takenMs) / msPerMinute;
        const bool last = &bar == &insights_.days.bars.back();
        bars.push_back(
            {taken, 0, last && insights_.days.daysEach == 1 ? tr("today") : date(bar.first)});
        words.rows.push_back({period(bar), number(taken, 1)});
        words.marks << tr("%1: %2 minutes").arg(period(bar), number(taken));
    }
    const double total = static_cast<double>(insights_.takenMs) / msPerMinute;
    words.summary = tr("%1 minutes in all, %2 on a day of study.")
                        .arg(number(total), number(total / std::max(1, insights_.daysStudied)));
    return ChartCard::around(words, new BarChart(std::move(bars), dayGap, parent_), parent_);
}

ChartCard* InsightCards::year() const
{
    ChartWords words{tr("A year of study"), {}, {tr("Day"), tr("Answers"), tr("Minutes")}, {}};
    int answers = 0;
    for (const collection::DayActivity& day : insights_.year) {
        answers += day.reviews;
        words.rows.push_back({QDate(1970, 1, 1).addDays(day.day).toString(Qt::ISODate),
                              number(day.reviews),
                              number(static_cast<double>(day.takenMs) / msPerMinute, 1)});
    }
    words.summary = tr("%1 answers on %2 days of the last 53 weeks, whatever the period above.")
                        .arg(number(answers), number(static_cast<double>(insights_.year.size())));
    auto* heatmap = new Heatmap(parent_);
    heatmap->setDays(insights_.year, insights_.today);
    auto* card = new ChartCard(
        words, heatmap,
        [heatmap](QPainter& painter, const QRectF& rect) {
            heatmap->render(&painter, rect.topLeft().toPoint(), {}, QWidget::DrawChildren);
        },
        parent_);
    card->addControl(new HeatLegend(card));
    return card;
}

ChartCard* InsightCards::load() const
{
    const QString title = tr("The next %n days", nullptr, study::loadDays);
    const int total = insights_.loadOf(study::loadDays);
    if (total == 0)
        return empty(title, tr("Nothing is due in the next 30 days."));
    ChartWords words{title, {}, {tr("Day"), tr("Cards due"), tr("Minutes")}, {}};
    std::vector<ChartBar> bars;
    for (std::size_t i = 0; i < insights_.load.size(); ++i) {
        const base::Day day = insights_.today + static_cast<base::Day>(i);
        const double minutes = insights_.load[i] * insights_.secondsEach / secondsPerMinute;
        bars.push_back(
            {static_cast<double>(insights_.load[i]), 0, i == 0 ? tr("today") : date(day)});
        words.rows.push_back({date(day), number(insights_.load[i]), number(minutes, 1)});
        words.marks << tr("%1: %2 cards, about %3 minutes")
                           .arg(date(day), number(insights_.load[i]), number(std::ceil(minutes)));
    }
    words.summary =
        tr("%1 cards are scheduled; what is overdue stands on today. Answers given until "
           "then and new cards come on top.")
            .arg(number(total));
    return ChartCard::around(words, new BarChart(std::move(bars), dayGap, parent_), parent_);
}

ChartCard* InsightCards::kindTimes() const
{
    const QString title = tr("Seconds for a question, by kind");
    if (insights_.kinds.empty())
        return empty(title, tr("No answers in this period."));
    ChartWords words{
        title,
        tr("The dot is the median, the line holds the middle half of the answers."),
        {tr("Kind"), tr("Answers"), tr("Lower quarter"), tr("Median"), tr("Upper quarter")},
        {}};
    constexpr int ticks = 5;
    RangeData data;
    double highest = 0;
    for (const study::KindTime& kind : insights_.kinds) {
        highest = std::max(highest, kind.upperQuartile);
        const QString name = Words::of(kind.kind);
        data.rows.push_back({name,
                             kind.median,
                             kind.lowerQuartile,
                             kind.upperQuartile,
                             {},
                             tr("%1 s").arg(number(kind.median))});
        words.rows.push_back({name, number(kind.answers), number(kind.lowerQuartile, 1),
                              number(kind.median, 1), number(kind.upperQuartile, 1)});
        words.marks << tr("%1: median %2 seconds, half of the answers between %3 and %4")
                           .arg(name, number(kind.median), number(kind.lowerQuartile),
                                number(kind.upperQuartile));
    }
    const RoundAxis axis = roundAxis(highest, ticks);
    data.to = axis.top;
    data.step = axis.step;
    data.axisText = [](double value) { return number(value); };
    return ChartCard::around(words, new RangeChart(std::move(data), parent_), parent_);
}

} // namespace interval::ui
