// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace interval::ui {

class FitChart;
class ProgressLine;

/// The parameters of the preset that is looked at: how they came about, how well they predict, and
/// earlier versions to go back to; fitted again on request.
class MemoryModel final : public QWidget {
    Q_OBJECT
public:
    MemoryModel(const SettingsDesk& desk, QWidget* parent);

    void show(const SettingsState& state);

private:
    /// What the list of versions rests on.
    struct Listed {
        collection::PresetId preset = collection::generalPreset;
        std::optional<std::int64_t> version; ///< in use
        std::int64_t generalVersion = 0;
        bool own = true; ///< the preset's parameters can be fitted
        std::int64_t answers = 0;
        std::size_t versions = 0;

        bool operator==(const Listed&) const = default;
    };

    [[nodiscard]] Listed listedOf(const SettingsState& state) const;
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeDetails();
    void tell();
    void tellProgress();
    [[nodiscard]] QString origin(const SettingsState& state) const;
    void listVersions(const SettingsState& state);
    void addVersion(std::optional<std::int64_t> id, const QString& title, const QString& detail);
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
    Listed listed_;
};

} // namespace interval::ui
