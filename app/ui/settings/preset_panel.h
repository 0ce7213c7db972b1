// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <QString>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace interval::ui {

class ChoiceBox;
class PresetEffect;
class Switcher;

/// Chooses the preset that is looked at, and shows what it has of its own: its name, its decks, its
/// desired retention, its parameters. Of the general preset there is nothing to show.
class PresetPanel final : public QWidget {
    Q_OBJECT
public:
    PresetPanel(const SettingsDesk& desk, QWidget* parent);

    void show(const SettingsState& state);

Q_SIGNALS:
    /// Another preset is looked at.
    void chosen();

private:
    /// One deck that can be in the preset.
    struct DeckBox {
        std::string deck;
        QCheckBox* box;
    };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeOwn();
    void addName(QVBoxLayout& column, QWidget* parent);
    void addRetention(QVBoxLayout& column, QWidget* parent);
    void addParameters(QVBoxLayout& column, QWidget* parent);
    void listPresets(const SettingsState& state);
    void listDecks(const SettingsState& state);
    void showOwn(const SettingsState& state, const collection::Preset& preset);
    void pick(collection::PresetId preset);
    void add();
    void rename();
    void edit(const std::function<void(collection::Preset&)>& change);

    SettingsDesk desk_;
    ChoiceBox* choice_ = nullptr;
    KeyButton* remove_ = nullptr;
    QWidget* own_ = nullptr; ///< what a preset has; hidden for the general one
    QLineEdit* name_ = nullptr;
    QString shownName_; ///< as it is on disk
    QLabel* nameFault_ = nullptr;
    QWidget* decks_ = nullptr;
    QLabel* noDecks_ = nullptr;
    Switcher* ownRetention_ = nullptr;
    NumberField* retention_ = nullptr;
    PresetEffect* effect_ = nullptr;
    QLabel* retentionFault_ = nullptr;
    QLabel* inherited_ = nullptr; ///< the retention of all cards
    Switcher* ownParameters_ = nullptr;
    std::vector<DeckBox> boxes_;
    std::vector<collection::PresetId> listed_; ///< as the choice has them
    std::string awaited_;                      ///< name of the one that was just added
};

} // namespace interval::ui
