// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/place.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace interval::ui {

class Appearance;
class StudyPresenter;

/// Every command of the window, made once: the menu bar, the menu of the study page and the keys
/// share the same actions. Acts on the presenter where that is all there is to do, and asks the
/// window for the rest.
class Commands final : public QObject {
    Q_OBJECT
public:
    Commands(QMainWindow& window, StudyPresenter& presenter);

    /// What can be done with the card on show; also behind the dots of the study page.
    [[nodiscard]] QMenu* cardMenu() const { return card_; }
    /// Words in the interface's language.
    void retranslate();
    /// Ticks what is chosen.
    void reflect(const Appearance& appearance);
    void reflectTimer(bool shown);
    /// Switches off what makes no sense now.
    /// @param open the collection is open
    /// @param studying the study page is in front
    void setAvailable(bool open, bool studying);

Q_SIGNALS:
    void placeRequested(interval::ui::Place place);
    void undoRequested();
    void redoRequested();
    /// @param minutes 0: the whole day's work
    void studyRequested(int minutes);
    void sprintRequested();
    void importRequested();
    void exportRequested();
    void newCardRequested();
    void decksRequested();
    void localeRequested(const QString& name);
    void themeRequested(const QString& theme);
    /// @param steps 0: back to 100 %
    void textSizeRequested(int steps);
    void timerRequested(bool shown);
    void menuBarRequested(bool shown);
    void paneRequested(); ///< from the rail to the page, and back
    void keysRequested();
    void aboutRequested();

private:
    QAction* add(QMenu* menu);
    QAction* add(QMenu* menu, const QList<QKeySequence>& keys);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& value);
    void buildFile();
    void buildEdit();
    void buildCard();
    void buildStudy();
    void buildView();
    void buildHelp();
    void updateCard();

    QMainWindow& window_;
    StudyPresenter& presenter_;
    bool open_ = false;
    bool studying_ = false;

    QMenu* file_;
    QMenu* edit_;
    QMenu* card_;
    QMenu* study_;
    QMenu* view_;
    QMenu* help_;
    QMenu* language_ = nullptr;
    QMenu* theme_ = nullptr;
    QActionGroup* languages_;
    QActionGroup* themes_;
    QAction* import_ = nullptr;
    QAction* export_ = nullptr;
    QAction* newCard_ = nullptr;
    QAction* decks_ = nullptr;
    QAction* quit_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* reveal_ = nullptr;
    QAction* hint_ = nullptr;
    QAction* followUp_ = nullptr;
    QAction* flag_ = nullptr;
    QAction* bury_ = nullptr;
    QAction* suspend_ = nullptr;
    QAction* cardLanguage_ = nullptr;
    QAction* timer_ = nullptr;
    QList<QAction*> places_; ///< as in placeEntries
    QAction* short_ = nullptr;
    QAction* sprint_ = nullptr;
    QAction* larger_ = nullptr;
    QAction* smaller_ = nullptr;
    QAction* normal_ = nullptr;
    QAction* menuBar_ = nullptr;
    QAction* pane_ = nullptr;
    QAction* keys_ = nullptr;
    QAction* about_ = nullptr;
};

} // namespace interval::ui
