// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QSlider;

namespace interval::ui {

class CurveChart;
class KeyButton;
class RetentionPresenter;

/// The slider of the desired retention, and what it would take and give before it is let go; a
/// curve over the whole range helps to decide.
class RetentionSetting final : public QWidget {
    Q_OBJECT
public:
    RetentionSetting(RetentionPresenter& presenter, QWidget* parent);

    /// Shows the value that counts.
    void setPercent(int percent);
    /// Follows an interview's plan: then this setting counts after it only.
    void tellPlan(const QString& date);

Q_SIGNALS:
    void chosen(int percent);

private:
    void preview(int percent);
    void tell();
    void showCurve();

    RetentionPresenter& presenter_;
    QSlider* slider_;
    int percent_ = 90; ///< on show, perhaps not yet taken
    std::array<QLabel*, 4> names_{};
    std::array<QLabel*, 4> values_{};
    QLabel* plan_;
    KeyButton* help_;
    CurveChart* curve_;
    QLabel* curveWords_;
};

} // namespace interval::ui
