// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/interview_presenter.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace interval::ui {

class InterviewBar;
class InterviewFooter;
class MathStore;
class ProgressLine;
class TickRow;

/// A running interview: a question, a quiet clock, and nothing else.
class InterviewRun final : public QWidget {
    Q_OBJECT
public:
    /// @param deckFolder images are read below it
    InterviewRun(InterviewPresenter& presenter,
                 MathStore* maths,
                 const QHash<QString, QString>& titles,
                 const QString& deckFolder,
                 QWidget* parent);

    void takeFocus();
    /// @return whether the key means something here
    bool press(const QKeyEvent& event);
    [[nodiscard]] bool clockShown() const { return clockShown_; }
    void showClock(bool shown);

Q_SIGNALS:
    void left(); ///< the person goes elsewhere; the interview waits

private:
    [[nodiscard]] QWidget* makeTimer();
    void renew();
    void showMoment(QVBoxLayout& column);
    void showPause(QVBoxLayout& column);
    void showClosing(QVBoxLayout& column);
    void addMeta(QVBoxLayout& column);
    void addQuestion(QVBoxLayout& column);
    void addTask(QVBoxLayout& column);
    void addDrillTask(QVBoxLayout& column);
    void addOutline(QVBoxLayout& column);
    void addRating(QVBoxLayout& column);
    void addDrillResult(QVBoxLayout& column);
    void addPoints(QVBoxLayout& column);
    void addText(QVBoxLayout& column, const std::string& markdown, bool title, bool chinese);
    void add(QVBoxLayout& column, QWidget* widget);
    void updateClock();
    void speak();
    bool pressAsking(int key);
    bool pressRating(const QKeyEvent& event);
    bool pressAnywhere(int key);
    void moveFocus(int by);
    void comeBack();
    [[nodiscard]] bool typing() const;
    [[nodiscard]] QString titleOf(const std::string& topic) const;

    InterviewPresenter& presenter_;
    MathStore* maths_;
    const QHash<QString, QString>& titles_;
    QString deckFolder_;
    QTimer tick_;
    bool clockShown_ = true;
    InterviewBar* bar_;
    QWidget* timerRow_ = nullptr;
    ProgressLine* timerLine_ = nullptr;
    QLabel* timerText_ = nullptr;
    QScrollArea* scroll_;
    InterviewFooter* footer_;
    QPointer<QWidget> body_;
    QPointer<QWidget> field_;
    std::vector<TickRow*> points_;
};

} // namespace interval::ui
