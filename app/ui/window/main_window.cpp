// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "deck/rich_text.h"
#include "ui/calculators/calculators_page.h"
#include "ui/exchange/import_page.h"
#include "ui/maths/math_store.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/backup_presenter.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/presenters/decks_presenter.h"
#include "ui/presenters/export_presenter.h"
#include "ui/editor/editor_page.h"
#include "ui/library/library_page.h"
#include "ui/presenters/editor_presenter.h"
#include "ui/interview/interview_page.h"
#include "ui/presenters/interview_presenter.h"
#include "ui/insights/insights_page.h"
#include "ui/presenters/insights_presenter.h"
#include "ui/presenters/missed_presenter.h"
#include "ui/presenters/study_presenter.h"
#include "ui/settings/settings_page.h"
#include "ui/sprint/sprint_page.h"
#include "ui/study/study_page.h"
#include "ui/style/look.h"
#include "ui/style/resources.h"
#include "ui/today/today_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/window/about.h"
#include "ui/window/appearance.h"
#include "ui/window/commands.h"
#include "ui/window/keys.h"
#include "ui/window/page.h"
#include "ui/window/plan_desk.h"
#include "ui/window/rail.h"
#include "ui/words/words.h"
#include "ui/work/own_deck_watcher.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUrl>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView menuBarKey("window/menu_bar");
constexpr QLatin1StringView timerKey("study/timer");
constexpr QLatin1StringView cardLanguageKey("study/card_language");
constexpr int longestQuestion = 60; ///< in a message [characters]

CardLanguage cardLanguageFor(const Appearance& appearance)
{
    return appearance.chinese() ? CardLanguage::chinese : CardLanguage::english;
}

QString shortened(const QString& text)
{
    return text.size() <= longestQuestion ? text : text.left(longestQuestion - 1) + u'…';
}

/// Whether trying once more can help: the person has made room, or rights.
bool canBeRetried(base::ErrorCode code)
{
    using Code = base::ErrorCode;
    return code != Code::nothingToDo && code != Code::outdated && code != Code::invalidInput;
}

} // namespace

MainWindow::MainWindow(const StartOptions& options)
    : options_(options),
      settings_(options.profile + u"/settings.ini"_s, QSettings::IniFormat),
      worker_(options.clock),
      maths_(new MathStore(this)),
      presenter_(new StudyPresenter(worker_, this)),
      ownDeck_(new OwnDeckWatcher(worker_, options.profile, this)),
      plan_(new PlanDesk(worker_, this))
{
    loadResources();
    setWindowTitle(u"Interval"_s);
    setWindowIcon(QIcon(u":/icons/interval.svg"_s));
    appearance_ = new Appearance(settings_, options.language, options.theme, this);
    const int usual = static_cast<int>(cardLanguageFor(*appearance_));
    presenter_->setLanguage(static_cast<CardLanguage>(
        std::clamp(settings_.value(cardLanguageKey, usual).toInt(), 0, 2)));
    commands_ = new Commands(*this, *presenter_);
    buildPages();
    connectPages();
    connectPlan();
    connectCommands();
    restoreWindow();
    openCollection();
}

MainWindow::~MainWindow()
{
    calculator_->storeNow(); // while there is a worker to ask
    interviewer_->keepTyped();
}

void MainWindow::buildPages()
{
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    rail_ = new Rail(frame);
    stack_ = new QStackedWidget(frame);
    row->addWidget(rail_);
    row->addWidget(stack_, 1);
    setCentralWidget(frame);
    missed_ = new MissedPresenter(options_.profile.toStdString(), options_.clock, this);
    today_ = new TodayPage(*plan_, *missed_, stack_);
    studyPage_ =
        new StudyPage(*presenter_, maths_, commands_->cardMenu(), options_.deckFolder, stack_);
    calculator_ = new CalculatorPresenter(worker_, options_.deckFolder + u"/../../catalogue"_s,
                                          options_.profile, this);
    calculators_ = new CalculatorsPage(*calculator_, maths_, stack_);
    studyPage_->setProfile(options_.profile);
    library_ =
        new LibraryPage(worker_, maths_, options_.deckFolder, options_.profile, settings_, stack_);
    editor_ = new EditorPage(worker_, maths_, options_.deckFolder, options_.profile, stack_);
    decks_ = new DecksPresenter(worker_, options_.profile, this);
    sprint_ = new SprintPage(worker_, maths_, stack_);
    const std::filesystem::path profile = options_.profile.toStdString();
    backups_ = new BackupPresenter(worker_, profile, this);
    settingsPage_ = new SettingsPage({plan_->settings(), plan_->memory(), plan_->retention(),
                                      plan_->presetRetention(), plan_->trial(), *backups_,
                                      *appearance_, plan_->topics()},
                                     stack_);
    welcome_ = new WelcomePage(stack_);
    import_ = new ImportPresenter(worker_, profile, this);
    importPage_ = new ImportPage(*import_, stack_);
    export_ = new ExportPresenter(worker_, maths_, profile, this);
    interviewer_ = new InterviewPresenter(worker_, this);
    interview_ = new InterviewPage(*interviewer_, maths_, options_.deckFolder, stack_);
    insightsPresenter_ =
        new InsightsPresenter(options_.profile.toStdString(), options_.clock, this);
    insights_ = new InsightsPage(*insightsPresenter_, stack_);
    pages_ = {today_,        studyPage_, interview_, calculators_, library_, insights_,
              settingsPage_, editor_,    sprint_,    importPage_,  welcome_};
    for (Page* page : pages_)
        stack_->addWidget(page);
}

void MainWindow::connectPages()
{
    connect(rail_, &Rail::chosen, this, &MainWindow::go);
    connect(calculators_, &CalculatorsPage::backRequested, this, &MainWindow::leaveCalculator);
    connect(studyPage_, &StudyPage::calculatorRequested, this, &MainWindow::showCalculator);
    connect(today_, &TodayPage::startRequested, this, &MainWindow::showStudy);
    // Also when something is undone elsewhere and no card is left: then the person stays there.
    connect(studyPage_, &StudyPage::ended, this, [this] {
        if (&current() == studyPage_) {
            showToday();
            plan_->rest();
        }
    });
    connect(insights_, &InsightsPage::startRequested, this, [this] { showStudy(0); });
    const auto practise = [this](const std::vector<collection::CardId>& cards) {
        showSet({cards, study::SetMode::cram});
    };
    connect(insights_, &InsightsPage::practiseRequested, this, practise);
    connect(today_, &TodayPage::practiseRequested, this, practise);
    connect(studyPage_, &StudyPage::timerToggled, this, [this](bool shown) {
        settings_.setValue(timerKey, shown);
        commands_->reflectTimer(shown);
    });
    connect(interview_, &InterviewPage::ended, this, &MainWindow::showToday);
    connect(interview_, &InterviewPage::reviewRequested, this, [this] { showStudy(0); });
    connect(interview_, &InterviewPage::fullWindowChanged, this, &MainWindow::updateRail);
    connect(interviewer_, &InterviewPresenter::failed, this,
            [this](const base::Error& error) { tell(error, [this] { interviewer_->retry(); }); });
    connect(sprint_, &SprintPage::ended, this, &MainWindow::showToday);
    connect(sprint_, &SprintPage::failed, this,
            [this](const base::Error& error) { tell(error, [this] { showSprint(); }); });
    connectExchange();
    connect(welcome_, &WelcomePage::languageChosen, this, [this](const QString& name) {
        appearance_->setLocaleName(name);
        presenter_->setLanguage(cardLanguageFor(*appearance_));
    });
    connect(welcome_, &WelcomePage::done, this, &MainWindow::finishWelcome);
    connect(presenter_, &StudyPresenter::languageChanged, this, [this](CardLanguage chosen) {
        settings_.setValue(cardLanguageKey, static_cast<int>(chosen));
    });
    connect(presenter_, &StudyPresenter::failed, this,
            [this](const base::Error& error) { tell(error, [this] { presenter_->retry(); }); });
    connect(presenter_, &StudyPresenter::stepped, this, &MainWindow::tellStep);
    connect(appearance_, &Appearance::changed, this, &MainWindow::rebuild);
    connectLibrary();
}

/// In the interface's language, everywhere.
void MainWindow::nameTopics()
{
    const QHash<QString, QString> names = titles();
    std::vector<Topic> topics;
    if (opened_)
        for (const std::string& topic : opened_->topicOrder) {
            const QString id = QString::fromStdString(topic);
            topics.push_back({id, names.value(id, id)});
        }
    plan_->setTopics(std::move(topics));
    for (Page* page : pages_)
        page->setTitles(names);
}

void MainWindow::connectCommands()
{
    connect(commands_, &Commands::placeRequested, this, &MainWindow::go);
    connect(commands_, &Commands::studyRequested, this, &MainWindow::showStudy);
    connect(commands_, &Commands::undoRequested, this, &MainWindow::undo);
    connect(commands_, &Commands::redoRequested, this, &MainWindow::redo);
    connect(commands_, &Commands::sprintRequested, this, &MainWindow::showSprint);
    connect(commands_, &Commands::importRequested, this, &MainWindow::showImport);
    connect(commands_, &Commands::exportRequested, this, [this] { showExport({}); });
    connect(commands_, &Commands::newCardRequested, this, [this] { beginCard({}); });
    connect(commands_, &Commands::decksRequested, this, &MainWindow::showDecks);
    connect(commands_, &Commands::localeRequested, appearance_, &Appearance::setLocaleName);
    connect(commands_, &Commands::themeRequested, appearance_, &Appearance::setTheme);
    connect(commands_, &Commands::textSizeRequested, this, [this](int steps) {
        appearance_->setTextSize(steps == 0
                                     ? Appearance::smallestText
                                     : appearance_->textSize() + steps * Appearance::textStep);
    });
    connect(commands_, &Commands::timerRequested, studyPage_, &StudyPage::showTimer);
    connect(commands_, &Commands::menuBarRequested, this, &MainWindow::showMenuBar);
    connect(commands_, &Commands::paneRequested, this, &MainWindow::switchPane);
    connect(commands_, &Commands::keysRequested, this, [this] { showKeys(*this); });
    connect(commands_, &Commands::aboutRequested, this, [this] { showAbout(*this); });
}

void MainWindow::restoreWindow()
{
    resize(1280, 800);
    setMinimumSize(800, 560);
    if (settings_.contains(geometryKey))
        restoreGeometry(settings_.value(geometryKey).toByteArray());
    menuBar()->setVisible(settings_.value(menuBarKey, true).toBool());
    studyPage_->showTimer(settings_.value(timerKey, true).toBool());
    rail_->setVisible(options_.page != u"study"_s);
    commands_->setAvailable(false, false);
    rebuild();
}

/// Everything on show again, in the present language, theme and text size.
void MainWindow::rebuild()
{
    setLocale(QLocale());
    commands_->retranslate();
    commands_->reflect(*appearance_);
    rail_->refresh();
    welcome_->setLanguage(appearance_->localeName());
    interviewer_->setUsualLanguage(appearance_->chinese() ? base::Language::zhCn
                                                          : base::Language::en);
    nameTopics();
    for (Page* page : pages_)
        page->rebuild();
    rail_->setNarrow(look().layoutWidth(width()) < middleWidth);
    if (current().isVisible())
        current().setFocus(Qt::OtherFocusReason);
}

QHash<QString, QString> MainWindow::titles() const
{
    QHash<QString, QString> result;
    if (!opened_)
        return result;
    const bool chinese = appearance_->chinese();
    const auto add = [&](const std::map<std::string, deck::Title>& from) {
        for (const auto& [id, title] : from)
            result[QString::fromStdString(id)] =
                QString::fromStdString(chinese ? title.zhCn : title.en);
    };
    add(opened_->topics);
    add(opened_->subtopics);
    for (const auto& [id, title] : opened_->decks)
        result[u"deck:"_s + QString::fromStdString(id)] =
            QString::fromStdString(chinese ? title.zhCn : title.en);
    return result;
}

void MainWindow::openCollection()
{
    const std::filesystem::path profile = options_.profile.toStdString();
    const std::filesystem::path folder = options_.deckFolder.toStdString();
    worker_.ask(
        this, [profile, folder](Desk& desk) { return openProfile(desk, profile, folder); },
        [this](base::Result<Opened> opened) {
            if (opened) {
                accept(std::move(*opened));
                return;
            }
            bring(today_);
            tell(opened.error(), [this] { openCollection(); });
            Q_EMIT settled();
        });
}

void MainWindow::accept(Opened opened)
{
    opened_ = std::move(opened);
    nameTopics();
    plan_->open();
    if (const int kept = opened_->sync.keptEdits; kept > 0)
        today_->messages().say(MessageBar::Kind::info, [kept] {
            return MessageBar::Content{
                tr("The shipped cards were updated."),
                tr("%n cards keep your own edit; an update is available for them.", nullptr, kept)};
        });
    interviewer_->setTopicOrder(opened_->topicOrder);
    calculator_->restore();
    ownDeck_->begin();
    const auto* wanted = std::ranges::find_if(placeEntries, [this](const PlaceEntry& entry) {
        return options_.page == QLatin1StringView(entry.name);
    });
    if (options_.page == u"welcome"_s || (opened_->firstStart && options_.page.isEmpty()))
        showWelcome();
    else
        go(wanted == placeEntries.end() ? Place::today : wanted->place);
    if (&current() != studyPage_)
        plan_->rest();
    worker_.ask(
        this,
        [](Desk& desk) {
            return desk.collection->backUpDaily(desk.clock->now(), desk.preferences.dayStartHour);
        },
        [this](const base::Result<std::optional<collection::Backup>>& saved) {
            if (!saved)
                tell(saved.error(), {});
        });
    library_->prepare();
    worker_.check(this, options_.profile.toStdString(), [this](const base::Result<void>& checked) {
        if (!checked)
            tell(checked.error(), {});
    });
}

Page& MainWindow::current() const
{
    return *qobject_cast<Page*>(stack_->currentWidget());
}

/// Where the person is, what happened; beside it what can be done about it.
void MainWindow::tell(const base::Error& error, std::function<void()> again)
{
    if (&current() == welcome_)
        bring(today_);
    const bool mere = error.code == base::ErrorCode::nothingToDo;
    const bool damaged = error.code == base::ErrorCode::fileCorrupt;
    const bool retry = again && !damaged && canBeRetried(error.code);
    if (damaged)
        again = [folder = QUrl::fromLocalFile(options_.profile)] {
            QDesktopServices::openUrl(folder);
        };
    current().messages().say(
        mere ? MessageBar::Kind::good : MessageBar::Kind::bad,
        [error, damaged, retry] {
            const Message message = Words::of(error);
            return MessageBar::Content{message.what, message.meaning,
                                       damaged ? tr("Open the data folder")
                                       : retry ? tr("Try again")
                                               : QString()};
        },
        std::move(again));
}

void MainWindow::tellStep(collection::Act act, bool back, int many)
{
    const auto& showing = presenter_->showing();
    QString question;
    if (back && showing) {
        const base::Language language = presenter_->languages().front();
        question = shortened(
            QString::fromStdString(deck::plainText(showing->note.text(language).question)));
    }
    current().messages().say(
        MessageBar::Kind::good,
        [act, back, question, many] {
            return MessageBar::Content{many > 0 ? Words::stepped(act, back, many)
                                       : back   ? Words::undone(act, question)
                                                : Words::redone(act),
                                       {},
                                       back ? tr("Redo") : tr("Undo"),
                                       back ? u"Ctrl ⇧ Z"_s : u"Ctrl Z"_s};
        },
        [this, back] { back ? presenter_->redo() : presenter_->undo(); });
    if (&current() == today_)
        refreshToday();
    else if (&current() == library_)
        library_->refresh();
}

void MainWindow::bring(Page* page)
{
    if (&current() != page)
        current().leave();
    stack_->setCurrentWidget(page);
    updateRail();
    rail_->setCurrent(page->place().value_or(Place::today));
    commands_->setAvailable(opened_.has_value(), page == studyPage_);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateRail()
{
    rail_->setVisible(current().place().has_value() && !current().fullWindow());
}

void MainWindow::showStudy(int minutes)
{
    if (!opened_)
        return;
    // Parameters that change under a card would make its buttons tell something else than is stored.
    plan_->memory().cancel();
    bring(studyPage_);
    presenter_->start(minutes);
}

void MainWindow::go(Place place)
{
    if (place == Place::today)
        return showToday();
    if (place == Place::study)
        return showStudy(0);
    for (Page* page : pages_) {
        if (page->place() != place)
            continue;
        page->arrive();
        bring(page);
        Q_EMIT settled();
    }
}

void MainWindow::showCalculator(const std::string& scenario)
{
    bring(calculators_);
    calculators_->arriveFromCard(scenario);
}

/// Back to the card, where it was left.
void MainWindow::leaveCalculator()
{
    bring(studyPage_);
    studyPage_->resume();
}

void MainWindow::undo()
{
    if (!current().undo())
        presenter_->undo();
}

void MainWindow::redo()
{
    if (!current().redo())
        presenter_->redo();
}

void MainWindow::showSprint()
{
    if (!opened_)
        return;
    bring(sprint_);
    sprint_->open(presenter_->languages().front());
}

/// F6: from the rail to the page, and back.
void MainWindow::switchPane()
{
    if (rail_->isVisible() && !rail_->isAncestorOf(focusWidget()))
        rail_->takeFocus();
    else
        current().setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showMenuBar(bool shown)
{
    menuBar()->setVisible(shown);
    settings_.setValue(menuBarKey, shown);
    commands_->reflect(*appearance_);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    altAlone_ = event->key() == Qt::Key_Alt;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Alt && altAlone_ && menuBar()->isHidden())
        showMenuBar(true);
    altAlone_ = false;
    QMainWindow::keyReleaseEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    rail_->setNarrow(look().layoutWidth(width()) < middleWidth);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && &current() == today_)
        refreshToday(); // a new day may have begun behind the window
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings_.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace interval::ui
