// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/interview_presenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace interval::ui {

class ElidedLabel;
class KeyButton;
class ProgressLine;

/// Above a running interview: the way out, how far it is, the time that is left.
class InterviewBar final : public QWidget {
    Q_OBJECT
public:
    InterviewBar(InterviewPresenter& presenter, QWidget* parent);

    void reflect(bool clockShown);

Q_SIGNALS:
    void clockToggled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    InterviewPresenter& presenter_;
    ElidedLabel* title_;
    QLabel* count_;
    ProgressLine* progress_;
    QLabel* left_;
    KeyButton* clock_;
};

/// Below it: what can be done now.
class InterviewFooter final : public QWidget {
    Q_OBJECT
public:
    InterviewFooter(InterviewPresenter& presenter, QWidget* parent);

    /// @param typing single keys are off and their caps vanish
    void reflect(bool typing);

Q_SIGNALS:
    void comeBackAsked();
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void act();
    void arrange();

    InterviewPresenter& presenter_;
    KeyButton* pass_;
    KeyButton* comeBack_;
    KeyButton* main_;
    KeyButton* pause_;
    KeyButton* end_;
    KeyButton* leave_;
    QGridLayout* grid_;
    QWidget* left_;
    QWidget* right_;
};

} // namespace interval::ui
