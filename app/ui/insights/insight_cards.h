// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/insights/insights.h"
#include "ui/insights/chart_card.h"

#include <QCoreApplication>
#include <QHash>

namespace interval::ui {

/// Figures to charts in cards, in the interface's language: one function for each card of the page.
/// A card whose figures are empty says so in the place of its chart.
class InsightCards {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::InsightCards)
public:
    /// @param titles what topics are called
    /// @param parent of the cards
    InsightCards(const study::Insights& insights,
                 const QHash<QString, QString>& titles,
                 QWidget* parent);

    [[nodiscard]] ChartCard* answers() const;   ///< by day
    [[nodiscard]] ChartCard* minutes() const;   ///< by day
    [[nodiscard]] ChartCard* year() const;      ///< a cell a day
    [[nodiscard]] ChartCard* load() const;      ///< of the days to come
    [[nodiscard]] ChartCard* kindTimes() const; ///< seconds by kind of question

    [[nodiscard]] ChartCard* topicRecall() const;
    [[nodiscard]] ChartCard* maturityRecall() const;
    [[nodiscard]] ChartCard* calibration() const;
    [[nodiscard]] ChartCard* stability() const;
    [[nodiscard]] ChartCard* difficulty() const;
    [[nodiscard]] ChartCard* retrievability() const;
    [[nodiscard]] ChartCard* readiness() const;      ///< over time
    [[nodiscard]] ChartCard* topicReadiness() const; ///< at the start of the period and now

    [[nodiscard]] ChartCard* missedPoints() const;
    [[nodiscard]] ChartCard* hardestCards() const;
    [[nodiscard]] ChartCard* drills() const;
    [[nodiscard]] ChartCard* interviews() const; ///< mock interviews over time

    /// What stands on the page for a number: "88.4", "1,026".
    [[nodiscard]] static QString number(double value, int decimals = 0);
    /// "88%", "88.4%"
    [[nodiscard]] static QString percent(double share, int decimals = 0);

private:
    [[nodiscard]] QString topic(const std::string& id) const;
    [[nodiscard]] static QString date(base::Day day);
    /// One language of a text that has both.
    [[nodiscard]] static QString local(const std::array<std::string, 2>& text);
    [[nodiscard]] ChartCard* empty(const QString& title, const QString& why) const;
    [[nodiscard]] QString period(const study::DayStudy& bar) const;
    [[nodiscard]] QString seenInWords() const;
    [[nodiscard]] ChartCard* distribution(const QString& title,
                                          const study::Distribution& cards,
                                          const QStringList& labels,
                                          const QString& summary) const;

    const study::Insights& insights_;
    const QHash<QString, QString>& titles_;
    QWidget* parent_;
};

} // namespace interval::ui
