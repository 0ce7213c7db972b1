// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/today.h"
#include "ui/today/today_cards.h"
#include "ui/window/page.h"

#include <QHash>

class QBoxLayout;
class QScrollArea;

namespace interval::ui {

class MissedPresenter;
class PlanDesk;

/// What is due, how long it takes, how each topic stands now and on the day of the interview, a year of
/// study; one primary button.
class TodayPage final : public Page {
    Q_OBJECT
public:
    TodayPage(PlanDesk& plan, MissedPresenter& missed, QWidget* parent);

    void setToday(study::Today today);
    void setTitles(const QHash<QString, QString>& titles) override;
    void rebuild() override;
    void leave() override { last_ = LastStep::other; }
    bool undo() override;
    bool redo() override;

Q_SIGNALS:
    /// @param minutes 0: the whole day's work
    void startRequested(int minutes);
    void practiseRequested(const std::vector<interval::collection::CardId>& cards);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What Ctrl+Z is about here.
    enum class LastStep : unsigned char { other, interview, interviewUndone };

    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makePlan();
    [[nodiscard]] QWidget* makeDone();
    [[nodiscard]] QWidget* makePlanWords(QWidget* parent);
    void addPlanButtons(QBoxLayout& row, QWidget* parent);
    [[nodiscard]] QWidget* makeTopics();
    [[nodiscard]] QWidget* makeNoInterview(QWidget* parent);
    [[nodiscard]] MissedPoints missedPoints();
    [[nodiscard]] QWidget* makeReadiness();
    [[nodiscard]] QWidget* makeYear();
    [[nodiscard]] QWidget* makeSummary(QWidget* parent);
    [[nodiscard]] bool narrow() const;
    [[nodiscard]] bool wide() const;

    PlanDesk& plan_;
    MissedPresenter& missed_;
    study::Today today_;
    bool known_ = false;
    bool wasNarrow_ = false;
    bool wasWide_ = true;
    LastStep last_ = LastStep::other;
    QHash<QString, QString> titles_;
    QScrollArea* scroll_ = nullptr;
};

} // namespace interval::ui
