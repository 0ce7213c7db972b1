// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interviews/interview_editor.h"
#include "ui/presenters/settings_presenter.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace interval::ui {

class Appearance;
class BackupPresenter;
class KeyButton;
class MemoryPresenter;
class NumberField;
class RetentionPresenter;
class Toggle;
class TrialPresenter;

/// What the sections work with.
struct SettingsDesk {
    SettingsPresenter& settings;
    MemoryPresenter& memory;
    RetentionPresenter& retention;
    RetentionPresenter& presetRetention; ///< of the preset that is looked at
    TrialPresenter& trial;
    BackupPresenter& backups;
    Appearance& appearance;
    const std::vector<Topic>& topics; ///< in the deck's order, in the interface's language
};

/// One setting: what it is called, what it means, and its control at the right.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    SettingRow(const QString& name, const QString& meaning, QWidget* control, QWidget* parent);

    /// Something wide, below.
    void addBelow(QWidget* widget);
    void setMeaning(const QString& meaning);
    /// One sentence below; empty: nothing is wrong.
    void setFault(const QString& text);
    [[nodiscard]] bool matches(const QString& wanted) const;

private:
    QString name_;
    QVBoxLayout* column_;
    QLabel* meaning_;
    QLabel* fault_;
};

/// One section of the settings: a card with rows. A new section is one class of this kind and one
/// line in the list of settings_page.cpp. Made anew when language or look change; follows the state
/// in between.
class Section : public QFrame {
    Q_OBJECT
public:
    /// Hides the rows that a search does not find. @return how many are left
    int filter(const QString& wanted);
    /// Shows the presenter's state again.
    void refresh();
    [[nodiscard]] const QString& title() const { return title_; }

protected:
    Section(const QString& title, const SettingsDesk& desk, QWidget* parent);

    /// A row, below a line. `control` may be nothing.
    SettingRow* addRow(const QString& name, const QString& meaning, QWidget* control);
    /// A number of the preferences, at once a change when it is taken.
    NumberField* addNumber(const QString& name,
                           const QString& meaning,
                           const QString& unit,
                           int study::Preferences::*field,
                           int high);
    Toggle* addToggle(const QString& name, const QString& meaning, bool study::Preferences::*field);
    /// A button that sets this section back, at its end.
    void addReset(const std::function<void()>& reset);
    /// Called with each refresh once there is a state.
    void whenChanged(std::function<void(const SettingsState&)> show);

    SettingsDesk desk_;

private:
    QString title_;
    QVBoxLayout* column_;
    std::vector<std::pair<SettingRow*, QWidget*>> rows_; ///< with the line above
    std::vector<std::function<void(const SettingsState&)>> shows_;
};

} // namespace interval::ui
