// SPDX-License-Identifier: GPL-3.0-or-later
// The library and the editor within the window.
#include "ui/editor/editor_page.h"
#include "ui/library/decks_sheet.h"
#include "ui/library/library_page.h"
#include "ui/library/move_sheet.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/decks_presenter.h"
#include "ui/presenters/editor_presenter.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/study_page.h"
#include "ui/window/main_window.h"
#include "ui/work/own_deck_watcher.h"

namespace interval::ui {

void MainWindow::connectLibrary()
{
    connect(ownDeck_, &OwnDeckWatcher::taken, this, &MainWindow::takeOwn);
    connect(ownDeck_, &OwnDeckWatcher::failed, this,
            [this](const base::Error& error) { tell(error, [this] { ownDeck_->begin(); }); });
    library_->setLanguage(presenter_->languages().front());
    connect(presenter_, &StudyPresenter::languageChanged, library_,
            [this] { library_->setLanguage(presenter_->languages().front()); });
    connect(library_, &LibraryPage::importAsked, this, &MainWindow::showImport);
    connect(library_, &LibraryPage::decksAsked, this, &MainWindow::showDecks);
    connect(library_, &LibraryPage::moveAsked, this, [this](int cards) {
        auto* sheet = new MoveSheet(*decks_, cards, this);
        connect(sheet, &MoveSheet::chosen, library_, &LibraryPage::moveChosen);
        sheet->open();
    });
    connect(decks_, &DecksPresenter::kept, this, [this] { ownDeck_->begin(); });
    connect(library_, &LibraryPage::exportAsked, this,
            [this](const QString& query) { showExport(query); });
    connect(library_, &LibraryPage::exportChosenAsked, this,
            [this](const std::vector<collection::CardId>& cards) { showExport({}, cards); });
    connect(library_, &LibraryPage::studyAsked, this, &MainWindow::showSet);
    connect(library_, &LibraryPage::calculatorRequested, this, &MainWindow::showCalculator);
    connect(library_, &LibraryPage::editAsked, this, &MainWindow::edit);
    connect(library_, &LibraryPage::newAsked, this, &MainWindow::beginCard);
    connect(studyPage_, &StudyPage::editAsked, this, &MainWindow::edit);
    connect(editor_, &EditorPage::openAsked, this, &MainWindow::edit);
    connect(editor_, &EditorPage::ended, this, &MainWindow::leaveEditor);
    connect(editor_, &EditorPage::failed, this, [this](const base::Error& error) {
        tell(error, [this] { editor_->presenter().retry(); });
    });
    connect(library_, &LibraryPage::undoAsked, presenter_, &StudyPresenter::undo);
    connect(library_, &LibraryPage::failed, this,
            [this](const base::Error& error) { tell(error, [this] { library_->refresh(); }); });
}

void MainWindow::showSet(const study::CardSet& set)
{
    bring(studyPage_);
    presenter_->startSet(set);
}

void MainWindow::showDecks()
{
    if (opened_)
        (new DecksSheet(*decks_, this))->open();
}

/// The files of the person's own cards were read again, because one of them is another.
void MainWindow::takeOwn(const study::OwnDecks& own)
{
    if (!opened_)
        return;
    nameOwnDecks(*opened_, own);
    nameTopics();
    if (!own.refused.empty() || !own.unread.empty()) {
        const bool refused = !own.refused.empty();
        const auto& folder = refused ? own.refused.front() : own.unread.front();
        current().messages().say(
            MessageBar::Kind::caution, [refused, path = QString::fromStdString(folder.string())] {
                return MessageBar::Content{
                    tr("The deck in “%1” was not read.").arg(path),
                    refused ? tr("Another deck has its id. Nothing was changed; write another id "
                                 "in the line “deck:” of its deck.md.")
                            : tr("The folder cannot be read; its cards stay as they were. Allow "
                                 "reading it, then start Interval again.")};
            });
        return;
    }
    const collection::SyncReport& sync = own.sync;
    if (sync == collection::SyncReport{})
        return;
    if (&current() == library_)
        library_->refresh();
    int wrong = 0;
    for (const deck::Deck& deck : own.decks)
        wrong += static_cast<int>(deck.diagnostics.size());
    current().messages().say(MessageBar::Kind::info, [sync, wrong] {
        return MessageBar::Content{
            tr("The files of your own cards were read again."),
            tr("%1 new, %2 changed, %3 no longer there; histories stay.")
                    .arg(sync.added)
                    .arg(sync.updated)
                    .arg(sync.removed) +
                (wrong > 0 ? u' ' + tr("%n places cannot be read.", nullptr, wrong) : QString())};
    });
}

void MainWindow::edit(const std::string& note)
{
    if (&current() != editor_)
        beforeEditor_ = &current();
    bring(editor_);
    editor_->open(note);
}

void MainWindow::beginCard(const std::string& like)
{
    if (!opened_)
        return;
    if (&current() != editor_)
        beforeEditor_ = &current();
    bring(editor_);
    editor_->begin(presenter_->languages().front(), like);
}

/// Back to where the card was seen, with what it says now.
void MainWindow::leaveEditor()
{
    Page* before = beforeEditor_ != nullptr ? beforeEditor_ : library_;
    bring(before);
    if (before == studyPage_)
        presenter_->showAgain();
    else
        before->arrive();
}

} // namespace interval::ui
