// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <array>

class QLabel;

namespace interval::ui {

class CurveChart;
class TrialPresenter;

/// Other settings tried out: what the coming ninety days would take and give, beside what they bring now.
/// Nothing changes until they are taken.
class WhatIf final : public QWidget {
    Q_OBJECT
public:
    WhatIf(const SettingsDesk& desk, QWidget* parent);

    /// Follows the settings; what is tried stays.
    void show(const SettingsState& state);

private:
    [[nodiscard]] QWidget* makeTrial();
    void addFigures(QWidget* parent, QLayout* column);
    void open();
    void ask();
    void take();
    void tell();
    /// The settings in use, with what is tried in their place.
    [[nodiscard]] study::Preferences tried() const;

    SettingsDesk desk_;
    study::Preferences shown_; ///< as they are in use
    KeyButton* open_ = nullptr;
    QWidget* trial_ = nullptr; ///< hidden until it is asked for
    NumberField* retention_ = nullptr;
    NumberField* newCards_ = nullptr;
    NumberField* minutes_ = nullptr;
    KeyButton* take_ = nullptr;
    std::array<std::array<QLabel*, 2>, 2> figures_{}; ///< now and tried: minutes, recall
    CurveChart* chart_ = nullptr;
};

} // namespace interval::ui
