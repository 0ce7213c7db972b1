// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/maths/math_store.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/study_page.h"
#include "ui/style/resources.h"
#include "ui/today/today_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/window/about.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QHBoxLayout>
#include <QLibraryInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 80;
constexpr int railEntry = 56;
constexpr int defaultTextSize = 100;

/// Dark when the desktop's own window colour is.
Theme systemTheme()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::dark : Theme::light;
}

CardLanguage cardLanguageFor(const QString& locale)
{
    return locale.startsWith(u"zh") ? CardLanguage::chinese : CardLanguage::english;
}

} // namespace

MainWindow::MainWindow(const StartOptions& options)
    : options_(options),
      settings_(options.profile + u"/settings.ini"_s, QSettings::IniFormat),
      maths_(new MathStore(this)),
      presenter_(new StudyPresenter(worker_, this)),
      pages_(new QStackedWidget(this))
{
    loadResources();
    setWindowTitle(u"Interval"_s);
    setWindowIcon(QIcon(u":/icons/interval.svg"_s));
    (void)systemTheme(); // read before our own palette is set
    const QString language =
        options.language.isEmpty()
            ? settings_
                  .value(u"ui/language"_s,
                         QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s)
                  .toString()
            : options.language;
    setLocaleName(language);
    if (!options.theme.isEmpty())
        settings_.setValue(u"ui/theme"_s, options.theme);
    applyStyle();
    presenter_->setLanguage(static_cast<CardLanguage>(
        settings_.value(u"study/card_language"_s, static_cast<int>(cardLanguageFor(language)))
            .toInt()));

    today_ = new TodayPage(pages_);
    studyPage_ = new StudyPage(*presenter_, maths_, pages_);
    welcome_ = new WelcomePage(pages_);
    pages_->addWidget(today_);
    pages_->addWidget(studyPage_);
    pages_->addWidget(welcome_);
    rebuild();
    resize(1280, 800);
    setMinimumSize(800, 560);
    if (settings_.contains(u"window/geometry"_s))
        restoreGeometry(settings_.value(u"window/geometry"_s).toByteArray());

    connect(today_, &TodayPage::startRequested, this, &MainWindow::showStudy);
    connect(studyPage_, &StudyPage::ended, this, &MainWindow::showToday);
    connect(welcome_, &WelcomePage::languageChosen, this, [this](const QString& name) {
        setLocaleName(name);
        presenter_->setLanguage(cardLanguageFor(name));
        welcome_->setLanguage(name);
        rebuild();
    });
    connect(welcome_, &WelcomePage::done, this, &MainWindow::finishWelcome);
    connect(presenter_, &StudyPresenter::languageChanged, this, [this](CardLanguage chosen) {
        settings_.setValue(u"study/card_language"_s, static_cast<int>(chosen));
    });
    openCollection();
}

MainWindow::~MainWindow() = default;

void MainWindow::setLocaleName(const QString& name)
{
    localeName_ = name;
    settings_.setValue(u"ui/language"_s, name);
    QCoreApplication::removeTranslator(&translator_);
    QCoreApplication::removeTranslator(&qtTranslator_);
    const QLocale locale(name);
    QLocale::setDefault(locale);
    setLocale(locale);
    if (translator_.load(u":/i18n/interval_"_s + name + u".qm"_s))
        QCoreApplication::installTranslator(&translator_);
    if (qtTranslator_.load(locale, u"qtbase"_s, u"_"_s,
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator_);
}

void MainWindow::setTheme(const QString& theme)
{
    settings_.setValue(u"ui/theme"_s, theme);
    applyStyle();
    rebuild();
}

void MainWindow::setTextSize(int percent)
{
    settings_.setValue(u"ui/text_size"_s, std::clamp(percent, 100, 200));
    applyStyle();
    rebuild();
}

void MainWindow::applyStyle()
{
    const QString theme = settings_.value(u"ui/theme"_s, u"system"_s).toString();
    Look wanted;
    wanted.theme = theme == u"dark"_s    ? Theme::dark
                   : theme == u"light"_s ? Theme::light
                                         : systemTheme();
    wanted.scale = settings_.value(u"ui/text_size"_s, defaultTextSize).toInt() / 100.0;
    applyLook(*qApp, wanted);
}

void MainWindow::rebuild()
{
    buildMenus();
    const bool railShown = rail_ == nullptr || rail_->isVisible();
    QWidget* old = takeCentralWidget();
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildRail();
    row->addWidget(rail_);
    row->addWidget(pages_, 1);
    setCentralWidget(frame);
    delete old;
    rail_->setVisible(railShown && pages_->currentWidget() == today_);
    today_->setTitles(titles());
    studyPage_->setTitles(titles(), options_.deckFolder);
    studyPage_->rebuild();
    welcome_->rebuild();
}

void MainWindow::buildRail()
{
    rail_ = new QWidget(this);
    rail_->setObjectName(u"rail"_s);
    rail_->setAttribute(Qt::WA_StyledBackground);
    rail_->setFixedWidth(look().px(railWidth));
    auto* column = new QVBoxLayout(rail_);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    const auto add = [&](const QString& name, const QString& text, const QString& key) {
        auto* button = new QToolButton(rail_);
        button->setProperty("role", u"rail"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({look().px(20), look().px(20)});
        button->setText(text);
        button->setToolTip(text + u" ("_s + key + u")"_s);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFixedHeight(look().px(railEntry));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setIcon(icon(name, look().colours().text2, look().px(20)));
        column->addWidget(button);
        return button;
    };
    todayButton_ = add(u"sun"_s, tr("Today"), u"Ctrl+1"_s);
    studyButton_ = add(u"layers"_s, tr("Study"), u"Ctrl+2"_s);
    todayButton_->setChecked(true);
    todayButton_->setIcon(icon(u"sun"_s, look().colours().accent, look().px(20)));
    column->addStretch(1);
    connect(todayButton_, &QToolButton::clicked, this, &MainWindow::showToday);
    connect(studyButton_, &QToolButton::clicked, this, [this] { showStudy(0); });
}

QHash<QString, QString> MainWindow::titles() const
{
    QHash<QString, QString> result;
    if (!opened_)
        return result;
    const bool chinese = localeName_.startsWith(u"zh");
    const auto add = [&](const std::map<std::string, deck::Title>& from) {
        for (const auto& [id, title] : from)
            result[QString::fromStdString(id)] =
                QString::fromStdString(chinese ? title.zhCn : title.en);
    };
    add(opened_->topics);
    add(opened_->subtopics);
    return result;
}

void MainWindow::openCollection()
{
    const std::filesystem::path profile = options_.profile.toStdString();
    const std::filesystem::path folder = options_.deckFolder.toStdString();
    worker_.ask(
        this, [profile, folder](Desk& desk) { return openProfile(desk, profile, folder); },
        [this](base::Result<Opened> opened) {
            if (opened)
                accept(std::move(*opened));
            else
                refuse(opened.error());
        });
}

void MainWindow::accept(Opened opened)
{
    opened_ = std::move(opened);
    today_->setTitles(titles());
    studyPage_->setTitles(titles(), options_.deckFolder);
    if (opened_->sync.keptEdits > 0)
        today_->messages().show(MessageBar::Kind::info, tr("The shipped cards were updated."),
                                tr("%n cards keep your own edit; an update is available for them.",
                                   nullptr, opened_->sync.keptEdits));
    if (options_.page == u"study"_s)
        showStudy(0);
    else if (options_.page == u"welcome"_s || (opened_->firstStart && options_.page.isEmpty()))
        showWelcome();
    else
        showToday();
    // Behind the first page, so that a large file does not hold it up.
    worker_.ask(
        this, [](Desk& desk) { return desk.collection->check(); },
        [this](base::Result<void> checked) {
            if (!checked)
                refuse(checked.error());
        });
}

void MainWindow::refuse(const base::Error& error)
{
    const Message message = Words::of(error);
    pages_->setCurrentWidget(today_);
    today_->messages().show(MessageBar::Kind::bad, message.what, message.meaning);
    Q_EMIT settled();
}

void MainWindow::refreshToday()
{
    if (!opened_)
        return;
    worker_.ask(
        this,
        [order = opened_->topicOrder](Desk& desk) {
            return study::today(*desk.collection, desk.clock.now(), desk.preferences, order);
        },
        [this](base::Result<study::Today> today) {
            if (today)
                today_->setToday(std::move(*today));
            else
                refuse(today.error());
            Q_EMIT settled();
        });
}

void MainWindow::showToday()
{
    refreshToday();
    pages_->setCurrentWidget(today_);
    rail_->setVisible(true);
    todayButton_->setChecked(true);
    today_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showStudy(int minutes)
{
    if (!opened_)
        return;
    pages_->setCurrentWidget(studyPage_);
    rail_->setVisible(false);
    presenter_->start(minutes);
    studyPage_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showWelcome()
{
    welcome_->setLanguage(localeName_);
    welcome_->rebuild();
    pages_->setCurrentWidget(welcome_);
    rail_->setVisible(false);
    welcome_->setFocus(Qt::OtherFocusReason);
    Q_EMIT settled();
}

void MainWindow::finishWelcome(int minutes)
{
    worker_.ask(
        this,
        [minutes](Desk& desk) -> base::Result<study::Preferences> {
            study::Preferences preferences = desk.preferences;
            preferences.minutesPerDay = minutes;
            if (auto saved = study::savePreferences(*desk.collection, preferences); !saved)
                return tl::unexpected(saved.error());
            if (auto saved = desk.collection->setSetting("welcome/done", "1"); !saved)
                return tl::unexpected(saved.error());
            desk.preferences = preferences;
            desk.session =
                std::make_unique<study::Session>(*desk.collection, desk.clock, preferences);
            return preferences;
        },
        [this](const base::Result<study::Preferences>& saved) {
            if (saved)
                showStudy(0);
            else
                refuse(saved.error());
        });
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), presenter_, &StudyPresenter::undo);
    edit->addAction(tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), presenter_,
                    &StudyPresenter::redo);

    // Single keys are the study page's own; shown here so that they can be found.
    QMenu* card = menuBar()->addMenu(tr("&Card"));
    const auto addKey = [&](QMenu* menu, const QString& text, const QString& key, auto act) {
        menu->addAction(text + u'\t' + key, presenter_, act);
    };
    addKey(card, tr("&Show the answer"), tr("Space"), &StudyPresenter::reveal);
    addKey(card, tr("&Hint"), u"H"_s, &StudyPresenter::showHint);
    addKey(card, tr("&Next follow-up"), u"N"_s, &StudyPresenter::nextFollowUp);
    card->addSeparator();
    addKey(card, tr("&Flag"), u"F"_s, &StudyPresenter::toggleFlag);
    addKey(card, tr("&Bury until tomorrow"), u"B"_s, &StudyPresenter::bury);
    addKey(card, tr("S&uspend"), u"S"_s, &StudyPresenter::suspend);
    card->addSeparator();
    addKey(card, tr("&Language of the card"), u"L"_s, &StudyPresenter::cycleLanguage);

    QMenu* go = menuBar()->addMenu(tr("&Study"));
    go->addAction(tr("&Today"), QKeySequence(u"Ctrl+1"_s), this, &MainWindow::showToday);
    go->addAction(tr("&Review what is due"), QKeySequence(u"Ctrl+2"_s), this,
                  [this] { showStudy(0); });
    go->addAction(tr("Only &10 minutes"), this, [this] { showStudy(10); });

    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* language = view->addMenu(tr("&Language"));
    for (const auto& [name, text] :
         {std::pair{u"zh_CN"_s, u"中文"_s}, std::pair{u"en"_s, u"English"_s}}) {
        QAction* action = language->addAction(text, this, [this, name = name] {
            setLocaleName(name);
            QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
        });
        action->setCheckable(true);
        action->setChecked(localeName_ == name);
        action->setObjectName(u"language-"_s + name);
    }
    QMenu* theme = view->addMenu(tr("&Theme"));
    const QString current = settings_.value(u"ui/theme"_s, u"system"_s).toString();
    for (const auto& [name, text] :
         {std::pair{u"system"_s, tr("As the system")}, std::pair{u"light"_s, tr("Light")},
          std::pair{u"dark"_s, tr("Dark")}}) {
        QAction* action = theme->addAction(text, this, [this, name = name] {
            QMetaObject::invokeMethod(
                this, [this, name] { setTheme(name); }, Qt::QueuedConnection);
        });
        action->setCheckable(true);
        action->setChecked(current == name);
    }
    const auto resizeText = [this](int by) {
        const int now = settings_.value(u"ui/text_size"_s, defaultTextSize).toInt();
        QMetaObject::invokeMethod(
            this, [this, now, by] { setTextSize(by == 0 ? defaultTextSize : now + by); },
            Qt::QueuedConnection);
    };
    view->addSeparator();
    view->addAction(tr("L&arger text"), QKeySequence(u"Ctrl+="_s), this,
                    [resizeText] { resizeText(25); });
    view->addAction(tr("S&maller text"), QKeySequence(u"Ctrl+-"_s), this,
                    [resizeText] { resizeText(-25); });
    view->addAction(tr("&Normal text"), QKeySequence(u"Ctrl+0"_s), this,
                    [resizeText] { resizeText(0); });
    view->addSeparator();
    QAction* timer = view->addAction(tr("Show the &timer"), this,
                                     [this] { studyPage_->showTimer(!studyPage_->timerShown()); });
    timer->setCheckable(true);
    timer->setChecked(studyPage_->timerShown());

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1), this, [this] { showKeys(*this); });
    help->addAction(tr("&About Interval"), this, [this] { showAboutInterval(*this); });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() &&
        pages_->currentWidget() == today_)
        refreshToday(); // a new day may have begun behind the window
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings_.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace interval::ui
