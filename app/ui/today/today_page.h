// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/today.h"

#include <QHash>
#include <QWidget>

namespace interval::ui {

class MessageBar;

/// What is due, how long it takes, how each topic stands, a year of study; one primary button.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent);

    void setToday(study::Today today);
    void setTitles(QHash<QString, QString> titles);
    void rebuild();
    [[nodiscard]] MessageBar& messages() { return *messages_; }

Q_SIGNALS:
    /// @param minutes 0: the whole day's work
    void startRequested(int minutes);

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makePlan();
    [[nodiscard]] QWidget* makeReadiness();
    [[nodiscard]] QWidget* makeYear();

    study::Today today_;
    bool known_ = false;
    QHash<QString, QString> titles_;
    QWidget* content_ = nullptr;
    MessageBar* messages_;
};

} // namespace interval::ui
