// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/collection_worker.h"

#include <QHash>
#include <QMainWindow>
#include <QSettings>

class QStackedWidget;

namespace interval::ui {

class Appearance;
class CalculatorPresenter;
class BackupPresenter;
class CalculatorsPage;
class ExportPresenter;
class ImportPage;
class ImportPresenter;
class Commands;
class DecksPresenter;
class EditorPage;
class LibraryPage;
class InterviewPage;
class InterviewPresenter;
class InsightsPage;
class InsightsPresenter;
class MissedPresenter;
class MathStore;
class OwnDeckWatcher;
class Page;
class PlanDesk;
class Rail;
class SettingsPage;
class SprintPage;
class StudyPage;
class StudyPresenter;
class TodayPage;
class WelcomePage;
enum class Place : unsigned char;

/// What the command line asks for; empty means "as it was left".
struct StartOptions {
    QString profile;
    QString deckFolder;
    QString language;
    QString theme;
    QString page;                               ///< PlaceEntry::name of a place, or "welcome"
    std::shared_ptr<const base::Clock> clock{}; ///< nothing: the computer's
};

/// The frame: rail, menu, and one page at a time.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const StartOptions& options);
    ~MainWindow() override;

    [[nodiscard]] StudyPresenter& study() { return *presenter_; }
    [[nodiscard]] Appearance& appearance() { return *appearance_; }
    [[nodiscard]] CalculatorPresenter& calculator() { return *calculator_; }
    [[nodiscard]] InterviewPresenter& interview() { return *interviewer_; }
    /// What topics and sub-topics are called in the interface's language, by id; decks by "deck:ID".
    [[nodiscard]] QHash<QString, QString> titles() const;
    [[nodiscard]] InsightsPresenter& insights() { return *insightsPresenter_; }
    [[nodiscard]] PlanDesk& plan() { return *plan_; }
    void bringToFront();

Q_SIGNALS:
    /// The collection is open (or could not be) and the first page shows what it holds.
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPages();
    void connectPages();
    void connectLibrary();
    void connectPlan();
    void connectCommands();
    void restoreWindow();
    void rebuild();
    void openCollection();
    void accept(Opened opened);
    void tell(const base::Error& error, std::function<void()> again);
    void tellStep(collection::Act act, bool back, int many);
    void refreshToday();
    void bring(Page* page);
    void updateRail();
    void go(Place place);
    void showToday();
    void showStudy(int minutes);
    void showSet(const study::CardSet& set);
    void takeOwn(const study::OwnDecks& own);
    void showDecks();
    void edit(const std::string& note);
    void beginCard(const std::string& like);
    void leaveEditor();
    void showCalculator(const std::string& scenario);
    void leaveCalculator();
    void undo();
    void redo();
    void showSprint();
    void showImport();
    /// @param query of the cards to be written; empty: all
    /// @param cards chosen one by one; none: those of the query
    void showExport(const QString& query, const std::vector<collection::CardId>& cards = {});
    void connectExchange();
    void showWelcome();
    void finishWelcome(int minutes);
    void switchPane();
    void showMenuBar(bool shown);
    [[nodiscard]] Page& current() const;
    void nameTopics();

    StartOptions options_;
    QSettings settings_;
    CollectionWorker worker_;
    std::optional<Opened> opened_;
    bool altAlone_ = false; ///< Alt went down, and no other key since
    Appearance* appearance_;
    MathStore* maths_;
    StudyPresenter* presenter_;
    OwnDeckWatcher* ownDeck_;
    PlanDesk* plan_;
    Commands* commands_;
    Rail* rail_;
    QStackedWidget* stack_;
    QList<Page*> pages_; ///< all of them
    TodayPage* today_;
    StudyPage* studyPage_;
    CalculatorPresenter* calculator_;
    CalculatorsPage* calculators_;
    LibraryPage* library_;
    EditorPage* editor_;
    DecksPresenter* decks_;
    Page* beforeEditor_ = nullptr; ///< where the person came from
    InterviewPresenter* interviewer_;
    InterviewPage* interview_;
    InsightsPresenter* insightsPresenter_;
    MissedPresenter* missed_;
    InsightsPage* insights_;
    SettingsPage* settingsPage_;
    SprintPage* sprint_;
    BackupPresenter* backups_;
    ImportPresenter* import_;
    ImportPage* importPage_;
    ExportPresenter* export_;
    WelcomePage* welcome_;
};

} // namespace interval::ui
