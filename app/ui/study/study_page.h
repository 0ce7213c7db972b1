// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/study_presenter.h"
#include "ui/window/page.h"

#include <QAbstractSlider>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

class QLabel;
class QMenu;
class QScrollArea;

namespace interval::ui {

class CardView;
class CalcDesk;
class MathStore;
class ProgressLine;
class StudyBar;
class StudyFooter;

/// The frame around a card: bar above, grades below, keys.
class StudyPage final : public Page {
    Q_OBJECT
public:
    /// @param cardMenu behind the dots of the bar; outlives the page
    StudyPage(StudyPresenter& presenter,
              MathStore* maths,
              QMenu* cardMenu,
              QString deckFolder,
              QWidget* parent);
    ~StudyPage() override;

    void setTitles(const QHash<QString, QString>& titles) override;
    /// The folder in which the person's own images are.
    void setProfile(QString folder) { profile_ = std::move(folder); }
    void showTimer(bool shown);
    [[nodiscard]] bool timerShown() const { return timerShown_; }
    void rebuild() override;
    /// Stops the clock of the page.
    void leave() override { timer_.stop(); }
    /// The page is in front again, with the card as it was left.
    void resume();

Q_SIGNALS:
    void ended();
    /// E: the card on show is to be edited.
    void editAsked(const std::string& note);
    void timerToggled(bool shown);
    /// @param scenario JSON, of a card
    void calculatorRequested(const std::string& scenario);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeTimer();
    void showNew();
    void showChange();
    void makeCard();
    void updateBar();
    void updateFooter();
    void updateTimer();
    void fitColumn();
    void takeFocus();
    void speak();
    void moveFocus(int by);
    void scroll(QAbstractSlider::SliderAction action);
    void openLink(const QUrl& link);
    [[nodiscard]] bool openCalculator();
    [[nodiscard]] bool handleShiftedDigit(const QKeyEvent& event);
    [[nodiscard]] bool handleDigit(int number);
    [[nodiscard]] bool handlePlainKey(int key);
    [[nodiscard]] bool typing() const;
    [[nodiscard]] QString revealKey() const;
    [[nodiscard]] bool wide() const;

    StudyPresenter& presenter_;
    MathStore* maths_;
    QMenu* cardMenu_;
    QHash<QString, QString> titles_;
    QString deckFolder_;
    QString profile_;
    std::unique_ptr<CalcDesk> calcs_;
    QTimer timer_;
    bool timerShown_ = true;
    bool wasWide_ = true;
    int followUps_ = 0; ///< steps of the follow-ups on show

    StudyBar* bar_ = nullptr;
    QWidget* body_ = nullptr;
    QWidget* timerRow_ = nullptr;
    ProgressLine* timerLine_ = nullptr;
    QLabel* timerText_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QPointer<CardView> card_;
    StudyFooter* footer_ = nullptr;
};

} // namespace interval::ui
