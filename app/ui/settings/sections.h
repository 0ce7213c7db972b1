// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/backup/backup.h"
#include "collection/backup/restore.h"
#include "ui/settings/section.h"

class QLineEdit;

namespace interval::ui {

/// Language of the interface.
class LanguageSection final : public Section {
    Q_OBJECT
public:
    LanguageSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();
};

/// Theme and text size.
class AppearanceSection final : public Section {
    Q_OBJECT
public:
    AppearanceSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();
};

/// The interviews that are prepared for.
class InterviewSection final : public Section {
    Q_OBJECT
public:
    InterviewSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();

private:
    void list(const SettingsState& state);

    QWidget* rows_ = nullptr;
    SettingRow* row_ = nullptr;
    std::vector<collection::Interview> shown_;
    bool listed_ = false;
};

/// How cards come back.
class SchedulingSection final : public Section {
    Q_OBJECT
public:
    SchedulingSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();

private:
    using Steps = std::vector<std::chrono::seconds>;

    void addRetention();
    void addSteps(const QString& name,
                  const QString& meaning,
                  const QString& object,
                  Steps scheduling::Settings::*field);
    void addDayStart();
    void addGrades();
    void addEasyDays();
    void reset();
};

/// How what is learned is forgotten: the parameters of FSRS-6, of all cards or of some decks.
class MemorySection final : public Section {
    Q_OBJECT
public:
    MemorySection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();
};

/// Where the data are, and the copies of them.
class DataSection final : public Section {
    Q_OBJECT
public:
    DataSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();

private:
    void showList();
    [[nodiscard]] QWidget* makeEntry(const collection::Backup& backup);
    void confirm(const collection::Backup& backup, const collection::RestorePreview& preview);

    QWidget* list_;
};

/// The keys.
class ShortcutsSection final : public Section {
    Q_OBJECT
public:
    ShortcutsSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();
};

/// What Interval is, and where it keeps what one owns.
class AboutSection final : public Section {
    Q_OBJECT
public:
    AboutSection(const SettingsDesk& desk, QWidget* parent);
    [[nodiscard]] static QString name();
};

} // namespace interval::ui
