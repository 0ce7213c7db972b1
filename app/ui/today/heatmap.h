// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"

#include <QWidget>

#include <map>

namespace interval::ui {

/// A year of answers, a cell a day. Arrow keys move through the days; the day under the pointer or
/// the key is told in words.
class Heatmap final : public QWidget {
    Q_OBJECT
public:
    explicit Heatmap(QWidget* parent);

    void setDays(const std::vector<collection::DayActivity>& days, base::Day today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintMonths(QPainter& painter) const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QRect cell(base::Day day) const;
    [[nodiscard]] base::Day firstDay() const;
    [[nodiscard]] QString describe(base::Day day) const;

    std::map<base::Day, collection::DayActivity> days_;
    base::Day today_ = 0;
    base::Day cursor_ = 0;
};

/// "fewer ▢▢▢▢▢ more"
class HeatLegend final : public QWidget {
    Q_OBJECT
public:
    explicit HeatLegend(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace interval::ui
