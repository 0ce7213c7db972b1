// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"
#include "ui/words/short_context_translator.h"
#include "ui/work/collection_worker.h"

#include <QMainWindow>
#include <QSettings>
#include <QTranslator>

class QActionGroup;
class QStackedWidget;
class QToolButton;

namespace interval::ui {

class MathStore;
class StudyPage;
class StudyPresenter;
class TodayPage;
class WelcomePage;

/// What the command line asks for; empty means "as it was left".
struct StartOptions {
    QString profile;
    QString deckFolder;
    QString language;
    QString theme;
    QString page;
};

/// The frame: rail, menu, and one page at a time.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const StartOptions& options);
    ~MainWindow() override;

    [[nodiscard]] StudyPresenter& study() { return *presenter_; }
    void bringToFront();

Q_SIGNALS:
    /// The collection is open (or could not be) and the first page shows what it holds.
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildRail();
    void rebuild();
    void openCollection();
    void accept(Opened opened);
    void refuse(const base::Error& error);
    void refreshToday();
    void showToday();
    void showStudy(int minutes);
    void showWelcome();
    void finishWelcome(int minutes);
    void setLocaleName(const QString& name);
    void setTheme(const QString& theme);
    void setTextSize(int percent);
    void applyStyle();
    [[nodiscard]] QHash<QString, QString> titles() const;

    StartOptions options_;
    QSettings settings_;
    ShortContextTranslator translator_;
    QTranslator qtTranslator_;
    QString localeName_;
    CollectionWorker worker_;
    std::optional<Opened> opened_;
    MathStore* maths_;
    StudyPresenter* presenter_;
    QWidget* rail_ = nullptr;
    QToolButton* todayButton_ = nullptr;
    QToolButton* studyButton_ = nullptr;
    QStackedWidget* pages_;
    TodayPage* today_;
    StudyPage* studyPage_;
    WelcomePage* welcome_;
};

} // namespace interval::ui
