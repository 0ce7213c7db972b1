// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/sprint.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace interval::ui {

class AnswerField;
class MathStore;
class ProgressLine;

/// One question after the other: Enter checks, Enter again goes on.
class SprintRun final : public QWidget {
    Q_OBJECT
public:
    /// What a page that is made anew takes over from the one before.
    struct State {
        QString typed;
        qint64 ms = 0; ///< since the question was shown
    };

    /// @param sprint has a question on show; outlives the page
    SprintRun(study::Sprint& sprint,
              base::Language language,
              MathStore* maths,
              State state,
              QWidget* parent);

    /// Enter where no field has the keyboard: on to the next question.
    void goOn();
    [[nodiscard]] State state() const { return {typed_, ms()}; }
    void takeFocus();

Q_SIGNALS:
    void finished();
    void ended(); ///< before its time

private:
    [[nodiscard]] qint64 ms() const { return before_ + clock_.elapsed(); }
    [[nodiscard]] QWidget* makeBar();
    void showQuestion();
    void showAnswer();
    void submit();
    void pass();
    void updateBar();
    void addText(QVBoxLayout& column, const std::string& markdown, bool title);
    QWidget* freshBody(QVBoxLayout*& column);

    study::Sprint& sprint_;
    base::Language language_;
    MathStore* maths_;
    QString typed_;
    qint64 before_; ///< time on this question before the page was made anew [ms]
    QElapsedTimer clock_;
    QTimer tick_;
    QVBoxLayout* layout_;
    ProgressLine* progress_ = nullptr;
    QLabel* place_ = nullptr;
    QLabel* time_ = nullptr;
    QPointer<QWidget> body_;
    QPointer<QWidget> fault_;
    QPointer<AnswerField> field_;
    QPointer<QWidget> next_;
};

} // namespace interval::ui
