// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/presenters/study_presenter.h"
#include "ui/window/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortSitting = 10; ///< [min]

/// A key that is the study page's own, not a shortcut: it is off while one types.
QString withKey(const QString& text, const QString& key)
{
    return text + u'\t' + key;
}

} // namespace

Commands::Commands(QMainWindow& window, StudyPresenter& presenter)
    : QObject(&window),
      window_(window),
      presenter_(presenter),
      file_(window.menuBar()->addMenu(QString())),
      edit_(window.menuBar()->addMenu(QString())),
      card_(window.menuBar()->addMenu(QString())),
      study_(window.menuBar()->addMenu(QString())),
      view_(window.menuBar()->addMenu(QString())),
      help_(window.menuBar()->addMenu(QString())),
      languages_(new QActionGroup(this)),
      themes_(new QActionGroup(this))
{
    buildFile();
    buildEdit();
    buildCard();
    buildStudy();
    buildView();
    buildHelp();
    retranslate();
    for (const auto signal :
         {&StudyPresenter::cardShown, &StudyPresenter::cardChanged, &StudyPresenter::finished})
        connect(&presenter_, signal, this, &Commands::updateCard);
}

QAction* Commands::add(QMenu* menu)
{
    return menu->addAction(QString());
}

QAction* Commands::add(QMenu* menu, const QList<QKeySequence>& keys)
{
    QAction* action = add(menu);
    action->setShortcuts(keys);
    window_.addAction(action); // its keys work while the menu bar is hidden
    return action;
}

QAction* Commands::addChoice(QMenu* menu, QActionGroup* group, const QString& value)
{
    QAction* action = add(menu);
    action->setCheckable(true);
    action->setData(value);
    action->setObjectName(u"choice-"_s + value);
    group->addAction(action);
    return action;
}

void Commands::buildFile()
{
    import_ = add(file_, {QKeySequence(u"Ctrl+I"_s)});
    export_ = add(file_, {QKeySequence(u"Ctrl+Shift+E"_s)});
    connect(import_, &QAction::triggered, this, &Commands::importRequested);
    connect(export_, &QAction::triggered, this, &Commands::exportRequested);
    newCard_ = add(file_, {QKeySequence(u"Ctrl+N"_s)});
    newCard_->setObjectName(u"newCard"_s);
    connect(newCard_, &QAction::triggered, this, &Commands::newCardRequested);
    decks_ = add(file_);
    decks_->setObjectName(u"decksAction"_s);
    connect(decks_, &QAction::triggered, this, &Commands::decksRequested);
    quit_ = add(file_, {QKeySequence(u"Ctrl+Q"_s)});
    quit_->setMenuRole(QAction::QuitRole);
    connect(quit_, &QAction::triggered, &window_, &QWidget::close);
}

void Commands::buildEdit()
{
    undo_ = add(edit_, {QKeySequence(u"Ctrl+Z"_s)});
    redo_ = add(edit_, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    connect(undo_, &QAction::triggered, this, &Commands::undoRequested);
    connect(redo_, &QAction::triggered, this, &Commands::redoRequested);
}

void Commands::buildCard()
{
    reveal_ = add(card_);
    hint_ = add(card_);
    followUp_ = add(card_);
    card_->addSeparator();
    flag_ = add(card_);
    flag_->setCheckable(true);
    bury_ = add(card_);
    suspend_ = add(card_);
    card_->addSeparator();
    cardLanguage_ = add(card_);
    timer_ = add(card_);
    timer_->setCheckable(true);
    // Queued: the card on show is made anew, and with it the button that opened the menu.
    const auto act = [this](QAction* action, auto method) {
        connect(action, &QAction::triggered, &presenter_, method, Qt::QueuedConnection);
    };
    act(reveal_, &StudyPresenter::reveal);
    act(hint_, &StudyPresenter::showHint);
    act(followUp_, &StudyPresenter::nextFollowUp);
    act(flag_, &StudyPresenter::toggleFlag);
    act(bury_, &StudyPresenter::bury);
    act(suspend_, &StudyPresenter::suspend);
    act(cardLanguage_, &StudyPresenter::cycleLanguage);
    connect(timer_, &QAction::triggered, this, &Commands::timerRequested);
}

void Commands::buildStudy()
{
    short_ = add(study_);
    sprint_ = add(study_);
    sprint_->setObjectName(u"drillSprint"_s);
    connect(sprint_, &QAction::triggered, this, &Commands::sprintRequested);
    connect(short_, &QAction::triggered, this, [this] { Q_EMIT studyRequested(shortSitting); });
}

void Commands::buildView()
{
    for (const PlaceEntry& entry : placeEntries) {
        QAction* action = add(view_, {QKeySequence(QString::fromLatin1(entry.key))});
        connect(action, &QAction::triggered, this,
                [this, place = entry.place] { Q_EMIT placeRequested(place); });
        places_.append(action);
    }
    view_->addSeparator();
    language_ = view_->addMenu(QString());
    for (const auto& [name, text] :
         {std::pair{u"zh_CN"_s, u"中文"_s}, std::pair{u"en"_s, u"English"_s}})
        addChoice(language_, languages_, name)->setText(text);
    theme_ = view_->addMenu(QString());
    for (const QString& name : {u"system"_s, u"light"_s, u"dark"_s})
        addChoice(theme_, themes_, name);
    // Queued: the menu that was opened goes on living until the choice has been taken.
    connect(
        languages_, &QActionGroup::triggered, this,
        [this](const QAction* action) { Q_EMIT localeRequested(action->data().toString()); },
        Qt::QueuedConnection);
    connect(
        themes_, &QActionGroup::triggered, this,
        [this](const QAction* action) { Q_EMIT themeRequested(action->data().toString()); },
        Qt::QueuedConnection);
    view_->addSeparator();
    // Ctrl++ needs Shift on most keyboards: the plain key does it too.
    larger_ = add(view_, {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    smaller_ = add(view_, {QKeySequence(u"Ctrl+-"_s)});
    normal_ = add(view_, {QKeySequence(u"Ctrl+0"_s)});
    for (const auto& [action, steps] :
         {std::pair{larger_, 1}, std::pair{smaller_, -1}, std::pair{normal_, 0}})
        connect(
            action, &QAction::triggered, this,
            [this, steps = steps] { Q_EMIT textSizeRequested(steps); }, Qt::QueuedConnection);
    view_->addSeparator();
    menuBar_ = add(view_);
    menuBar_->setCheckable(true);
    connect(menuBar_, &QAction::triggered, this, &Commands::menuBarRequested);
    pane_ = add(view_, {QKeySequence(Qt::Key_F6)});
    connect(pane_, &QAction::triggered, this, &Commands::paneRequested);
}

void Commands::buildHelp()
{
    keys_ = add(help_, {QKeySequence(Qt::Key_F1)});
    about_ = add(help_);
    about_->setMenuRole(QAction::AboutRole);
    connect(keys_, &QAction::triggered, this, &Commands::keysRequested);
    connect(about_, &QAction::triggered, this, &Commands::aboutRequested);
}

void Commands::retranslate()
{
    file_->setTitle(tr("&File"));
    edit_->setTitle(tr("&Edit"));
    card_->setTitle(tr("&Card"));
    study_->setTitle(tr("&Study"));
    view_->setTitle(tr("&View"));
    help_->setTitle(tr("&Help"));
    import_->setText(tr("&Import cards…"));
    export_->setText(tr("E&xport cards…"));
    newCard_->setText(tr("&New card"));
    decks_->setText(tr("Your &decks…"));
    quit_->setText(tr("&Quit"));
    undo_->setText(tr("&Undo"));
    redo_->setText(tr("&Redo"));
    reveal_->setText(withKey(tr("&Show the answer"), tr("Space")));
    hint_->setText(withKey(tr("&Hint"), u"H"_s));
    followUp_->setText(withKey(tr("&Next follow-up"), u"N"_s));
    flag_->setText(withKey(tr("&Flag"), u"F"_s));
    bury_->setText(withKey(tr("&Bury until tomorrow"), u"B"_s));
    suspend_->setText(withKey(tr("S&uspend"), u"S"_s));
    cardLanguage_->setText(withKey(tr("&Language of the card"), u"L"_s));
    timer_->setText(withKey(tr("Show the &timer"), u"T"_s));
    for (int i = 0; i < places_.size(); ++i)
        places_[i]->setText(title(placeEntries.at(static_cast<std::size_t>(i)).place));
    short_->setText(tr("Only &%n minutes", nullptr, shortSitting));
    sprint_->setText(tr("&Drill sprint…"));
    language_->setTitle(tr("&Language"));
    theme_->setTitle(tr("&Theme"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < themes.size(); ++i)
        themes_->actions()[i]->setText(themes[i]);
    larger_->setText(tr("L&arger text"));
    smaller_->setText(tr("S&maller text"));
    normal_->setText(tr("&Normal text"));
    menuBar_->setText(withKey(tr("Menu &bar"), tr("Alt")));
    pane_->setText(tr("Between &rail and page"));
    keys_->setText(tr("&Keys"));
    about_->setText(tr("&About Interval"));
}

void Commands::reflect(const Appearance& appearance)
{
    for (QAction* action : languages_->actions())
        action->setChecked(action->data().toString() == appearance.localeName());
    for (QAction* action : themes_->actions())
        action->setChecked(action->data().toString() == appearance.theme());
    larger_->setEnabled(appearance.textSize() < Appearance::largestText);
    smaller_->setEnabled(appearance.textSize() > Appearance::smallestText);
    normal_->setEnabled(appearance.textSize() != Appearance::smallestText);
    menuBar_->setChecked(!window_.menuBar()->isHidden());
}

void Commands::reflectTimer(bool shown)
{
    timer_->setChecked(shown);
}

void Commands::setAvailable(bool open, bool studying)
{
    open_ = open;
    studying_ = studying;
    for (QAction* action : {newCard_, decks_, import_, export_, undo_, redo_, short_, sprint_})
        action->setEnabled(open);
    for (int i = 0; i < places_.size(); ++i)
        places_[i]->setEnabled(open || placeEntries.at(static_cast<std::size_t>(i)).place ==
                                           Place::calculators);
    updateCard();
}

void Commands::updateCard()
{
    const bool card = open_ && studying_ && presenter_.showing().has_value();
    const bool revealed = card && presenter_.revealed();
    reveal_->setEnabled(card && !revealed);
    hint_->setEnabled(card && presenter_.canHint());
    followUp_->setEnabled(card && presenter_.canFollowUp());
    for (QAction* action : {flag_, bury_, suspend_, cardLanguage_, timer_})
        action->setEnabled(card);
    flag_->setChecked(card && presenter_.showing()->card.flagged);
}

} // namespace interval::ui
