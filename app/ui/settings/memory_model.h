// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace interval::ui {

class FitChart;
class ProgressLine;

/// The parameters in use: how they came about, how well they predict, and earlier versions to go
/// back to; fitted again on request.
class MemoryModel final : public QWidget {
    Q_OBJECT
public:
    MemoryModel(const SettingsDesk& desk, QWidget* parent);

    void show(const SettingsState& state);

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeDetails();
    void tell();
    void tellProgress();
    void listVersions(const SettingsState& state);
    void addVersion(std::int64_t id, const QString& title, const QString& detail);
    void openDetails(bool open);
    void copy() const;

    SettingsDesk desk_;
    QLabel* words_;
    KeyButton* details_ = nullptr;
    KeyButton* fit_ = nullptr;
    QWidget* progress_ = nullptr;
    ProgressLine* bar_ = nullptr;
    QWidget* inside_ = nullptr; ///< the details
    QLabel* parameters_ = nullptr;
    FitChart* chart_ = nullptr;
    QWidget* versions_ = nullptr;
    std::int64_t version_ = 0; ///< in use when the versions were listed
    std::int64_t reviews_ = 0; ///< answers then
    std::size_t listed_ = 0;   ///< versions then
};

} // namespace interval::ui
