// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"

#include <QDate>
#include <QDialog>

#include <array>
#include <optional>
#include <vector>

class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace interval::ui {

class NumberField;
class SettingsPresenter;
class Switcher;
class Toggle;

/// A topic of the cards, in the interface's language.
struct Topic {
    QString id;
    QString title;
};

[[nodiscard]] QDate dateOf(base::Day day);
[[nodiscard]] base::Day dayOf(const QDate& date);

/// One interview: its date, the time there is until then, what it is about. Nothing is kept before
/// *Save*, and nothing that does not make sense.
class InterviewEditor final : public QDialog {
    Q_OBJECT
public:
    InterviewEditor(const collection::Interview& interview,
                    base::Day today,
                    const std::vector<Topic>& topics,
                    QWidget* parent);

Q_SIGNALS:
    void saved(const interval::collection::Interview& interview);
    void removed(std::int64_t id);

private:
    [[nodiscard]] QWidget* makeForm();
    void addNameAndDate(QVBoxLayout& column, QWidget* form);
    void addMinutes(QVBoxLayout& column, QWidget* form);
    void addDaysOff(QVBoxLayout& column, QWidget* form);
    void addTopics(QVBoxLayout& column, QWidget* form);
    void addDeeper(QVBoxLayout& column, QWidget* form);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QDateEdit* makeDate(const QString& name, QWidget* form);
    void listDaysOff();
    void tellDate();
    [[nodiscard]] std::optional<collection::Interview> read();
    void save();
    [[nodiscard]] bool narrow() const;

    collection::Interview interview_;
    base::Day today_;
    std::vector<Topic> topics_;
    QLineEdit* name_ = nullptr;
    QDateEdit* date_ = nullptr;
    QLabel* away_ = nullptr;
    std::array<NumberField*, 7> minutes_{};
    QDateEdit* dayOff_ = nullptr;
    QGridLayout* daysOff_ = nullptr;
    std::vector<Switcher*> weights_; ///< by topic
    Toggle* deeper_ = nullptr;
    QLabel* fault_ = nullptr;
};

/// Opens the editor on an interview, or on a new one, and keeps what comes of it.
/// @param id 0: a new one
void editInterview(SettingsPresenter& settings,
                   std::int64_t id,
                   const std::vector<Topic>& topics,
                   QWidget& parent);

} // namespace interval::ui
