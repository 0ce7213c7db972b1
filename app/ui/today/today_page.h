// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/today.h"
#include "ui/window/page.h"

#include <QHash>

class QBoxLayout;
class QScrollArea;

namespace interval::ui {

/// What is due, how long it takes, how each topic stands, a year of study; one primary button.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent);

    void setToday(study::Today today);
    void setTitles(const QHash<QString, QString>& titles) override;
    void rebuild() override;

Q_SIGNALS:
    /// @param minutes 0: the whole day's work
    void startRequested(int minutes);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makePlan();
    [[nodiscard]] QWidget* makeDone();
    [[nodiscard]] QWidget* makePlanWords(QWidget* parent);
    void addPlanButtons(QBoxLayout& row, QWidget* parent);
    [[nodiscard]] QWidget* makeReadiness();
    [[nodiscard]] QWidget* makeYear();
    [[nodiscard]] QWidget* makeSummary(QWidget* parent);
    [[nodiscard]] bool narrow() const;

    study::Today today_;
    bool known_ = false;
    bool wasNarrow_ = false;
    QHash<QString, QString> titles_;
    QScrollArea* scroll_ = nullptr;
};

} // namespace interval::ui
