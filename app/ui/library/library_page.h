// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/card_set.h"
#include "ui/window/page.h"
#include "ui/words/library_words.h"

#include <QUrl>

#include <array>
#include <memory>
#include <vector>

class QBoxLayout;
class QLabel;
class QMenu;
class QSettings;
class QToolButton;

namespace interval::ui {

class CalcDesk;
class CardTable;
class CollectionWorker;
class FilterList;
class KeyButton;
class LibraryPresenter;
class MathStore;
class PreviewPanel;
class SearchBar;
class SelectionBar;

/// Every card: filters at the left, the table, the chosen card at the right; a search above.
class LibraryPage final : public Page {
    Q_OBJECT
public:
    /// @param deckFolder of the shipped cards, for their images and the catalogue
    /// @param profile    of the person, for theirs
    /// @param settings   what is shown of a card; outlives the page
    LibraryPage(CollectionWorker& worker,
                MathStore* maths,
                const QString& deckFolder,
                const QString& profile,
                QSettings& settings,
                QWidget* parent);
    ~LibraryPage() override;

    void rebuild() override;
    void arrive() override;
    void setTitles(const QHash<QString, QString>& titles) override;
    /// Language in which cards are shown until another is chosen.
    void setLanguage(base::Language language);
    /// Has what searches need read before the page is looked at: of 100,000 cards that takes a moment.
    void prepare();
    /// Everything again: something was undone, edited or brought in.
    void refresh();
    /// Moves the chosen cards into a deck of the person's own.
    void moveChosen(const std::string& deck);
    /// Searches, as if it had been typed.
    void search(const QString& query);
    [[nodiscard]] LibraryPresenter& presenter() { return *presenter_; }

Q_SIGNALS:
    /// A card is to be edited.
    void editAsked(const std::string& note);
    /// A new card is to be written; like another, or like none.
    void newAsked(const std::string& like);
    void studyAsked(const interval::study::CardSet& set);
    void importAsked();
    void decksAsked();
    /// The chosen cards are to go into another deck: moveChosen() with its id.
    void moveAsked(int cards);
    /// @param query of the cards on show
    void exportAsked(const QString& query);
    void exportChosenAsked(const std::vector<interval::collection::CardId>& cards);
    void calculatorRequested(const std::string& scenario);
    /// The last act on the collection is to be taken back.
    void undoAsked();
    void failed(const interval::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void connectTable();
    [[nodiscard]] QWidget* makeHead();
    void fit();
    void readColumns();
    void fillColumnMenu();
    void showColumns();
    void showFound();
    void showChosen();
    void ask(const collection::CardChange& change);
    void askForTag(bool given);
    void saveSearch();
    void forgetSearch(const QString& name);
    void studyChosen();
    void copyChosen();
    void editCurrent();
    void duplicateCurrent();
    void tell(const collection::CardChange& change, const collection::ChangeCounts& counts);
    void openLink(const QUrl& link);

    QSettings& settings_;
    std::unique_ptr<CalcDesk> calcs_;
    LibraryPresenter* presenter_;
    base::Language language_ = base::Language::zhCn;
    std::vector<CardColumnId> columns_; ///< that the person wants to see
    bool filtersShown_ = false;         ///< where they have no place of their own

    QWidget* head_;
    QLabel* title_;
    KeyButton* import_;
    KeyButton* export_;
    QToolButton* columnsButton_;
    QMenu* columnsMenu_;
    KeyButton* add_;
    SearchBar* search_;
    QBoxLayout* parts_;
    std::array<QWidget*, 2> lines_; ///< between the parts
    FilterList* filters_;
    QWidget* middle_;
    CardTable* table_;
    QLabel* empty_;
    SelectionBar* selection_;
    PreviewPanel* preview_;
};

} // namespace interval::ui
