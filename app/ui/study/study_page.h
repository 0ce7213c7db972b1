// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/study_presenter.h"
#include "ui/study/card_view.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace interval::ui {

class GradeButtons;
class MessageBar;
class ProgressLine;
class Switcher;

/// The frame around a card: bar above, grades below, keys.
class StudyPage final : public QWidget {
    Q_OBJECT
public:
    StudyPage(StudyPresenter& presenter, MathStore* maths, QWidget* parent);

    /// Titles of topics and sub-topics in the interface's language, by "rlhf/ppo".
    void setTitles(QHash<QString, QString> titles, const QString& deckFolder);
    void showTimer(bool shown);
    [[nodiscard]] bool timerShown() const { return timerShown_; }
    [[nodiscard]] MessageBar& messages() { return *messages_; }
    /// Builds everything again in the interface's present language and size.
    void rebuild();

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] QWidget* makeAskFooter();
    [[nodiscard]] QWidget* makeGradeFooter();
    void showCard(bool fromTop);
    void showDone();
    void updateBar();
    void updateFooter();
    void updateTimer();
    void fitColumn();
    void openLink(const QUrl& link);
    [[nodiscard]] bool handlePlainKey(int key);
    [[nodiscard]] bool typing() const;

    StudyPresenter& presenter_;
    MathStore* maths_;
    QHash<QString, QString> titles_;
    QString deckFolder_;
    QTimer timer_;
    bool timerShown_ = true;

    QWidget* content_ = nullptr;
    MessageBar* messages_ = nullptr;
    QLabel* place_ = nullptr;
    QLabel* count_ = nullptr;
    QLabel* left_ = nullptr;
    ProgressLine* progress_ = nullptr;
    Switcher* languages_ = nullptr;
    QToolButton* flag_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QPointer<CardView> card_;
    QWidget* timerRow_ = nullptr;
    ProgressLine* timerLine_ = nullptr;
    QLabel* timerText_ = nullptr;
    QStackedLayout* footer_ = nullptr;
    QPushButton* show_ = nullptr;
    QPushButton* hint_ = nullptr;
    QLabel* reason_ = nullptr;
    GradeButtons* grades_ = nullptr;
};

} // namespace interval::ui
