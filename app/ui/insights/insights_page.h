// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"
#include "ui/window/page.h"

#include <functional>
#include <utility>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace interval::ui {

class ChartCard;
class ChoiceBox;
class InsightCards;
class InsightsPresenter;
class ProgressLine;

/// What the log of answers says: an overview, the memory, weak points, time; for a period and a
/// topic. Every figure has a table behind it and goes into a file.
class InsightsPage final : public Page {
    Q_OBJECT
public:
    InsightsPage(InsightsPresenter& presenter, QWidget* parent);

    void rebuild() override;
    void arrive() override;
    void setTitles(const QHash<QString, QString>& titles) override;

    /// Writes the chart of a card on show, by its title, or those of the whole tab without one; with
    /// the ending "csv" the tables.
    void save(const QString& title, const QString& file);

Q_SIGNALS:
    void startRequested();
    /// The person wants to study these cards, due or not.
    void practiseRequested(const std::vector<interval::collection::CardId>& cards);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Tab : unsigned char { overview, memory, weak, time };
    enum class Width : unsigned char { narrow, middle, wide };
    /// Cards that stand beside each other in a wide window, with the shares of its width.
    using Row = std::vector<std::pair<ChartCard*, int>>;

    [[nodiscard]] Width widthNow() const;
    [[nodiscard]] QWidget* makeHeader();
    void addTabs(QBoxLayout& row, QWidget* parent);
    void addFilters(QBoxLayout& row, QWidget* parent);
    void fillTopics();
    void showContent();
    void showProgress();
    [[nodiscard]] QWidget* makeReading();
    [[nodiscard]] QWidget* makeFigures(QWidget* parent) const;
    [[nodiscard]] std::vector<Row> makeRows(const InsightCards& cards);
    void arrange(QVBoxLayout& column, const std::vector<Row>& rows);
    [[nodiscard]] ChartCard* missed(const InsightCards& cards);
    [[nodiscard]] ChartCard* hardest(const InsightCards& cards);
    void askFile(const QString& suffix, const std::function<void(const QString&)>& write);
    void tellSaved(const QString& file, const QString& wrong);

    InsightsPresenter& presenter_;
    QHash<QString, QString> titles_;
    Tab tab_ = Tab::overview;
    Width built_ = Width::wide;
    QWidget* header_ = nullptr;
    ChoiceBox* topics_ = nullptr;
    QWidget* filters_ = nullptr;
    QWidget* content_ = nullptr; ///< below the header
    QScrollArea* scroll_ = nullptr;
    ProgressLine* progress_ = nullptr;
    std::vector<ChartCard*> cards_; ///< of the tab on show
};

} // namespace interval::ui
