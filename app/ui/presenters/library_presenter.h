// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/card_facts.h"
#include "study/card_set.h"
#include "study/preferences.h"
#include "study/saved_searches.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace interval::ui {

class CollectionWorker;

/// A saved search with the number of cards it finds.
struct SavedCount {
    study::SavedSearch search;
    int cards = 0;
};

/// What the library shows: a query, the cards it finds, how many there are of each sort. Decides; the
/// page draws.
class LibraryPresenter final : public QObject {
    Q_OBJECT
public:
    LibraryPresenter(CollectionWorker& worker, QObject* parent);

    /// Looks for the cards of a query; of those that come while one is answered only the last counts.
    void setQuery(const QString& query);
    void sortBy(collection::SearchOrder order, bool descending);
    /// Counts, and so has all read that searches need, without looking for anything.
    void prepare() { count(); }
    /// Everything again: cards, counts, what a query can be completed by.
    void refresh();
    /// Changes cards as one step of undo.
    void change(const collection::CardChange& change, std::vector<collection::CardId> cards);
    /// Keeps the present query under a name.
    void saveQuery(const QString& name);
    void forgetQuery(const QString& name);
    /// What studying these cards would do.
    void countSet(std::vector<collection::CardId> cards,
                  std::function<void(const study::SetCounts&)> answer);
    /// All that is known of one card; of several asked for in a row only the last is answered.
    void look(collection::CardId card, std::function<void(study::CardFacts)> answer);
    /// Rows of a list, for copying them.
    void fetch(std::vector<collection::CardId> cards,
               base::Language language,
               std::function<void(const std::vector<collection::FoundCard>&)> answer);

    [[nodiscard]] const QString& query() const { return query_; }
    /// The cards of the last query that could be read.
    [[nodiscard]] const std::vector<collection::CardId>& found() const { return found_; }
    /// How long finding them took [ms].
    [[nodiscard]] qint64 milliseconds() const { return milliseconds_; }
    /// Why the present query cannot be read.
    [[nodiscard]] const std::optional<collection::QueryError>& fault() const { return fault_; }
    [[nodiscard]] collection::SearchOrder order() const { return order_; }
    [[nodiscard]] bool descending() const { return descending_; }
    [[nodiscard]] const collection::CardCounts& counts() const { return counts_; }
    [[nodiscard]] const std::vector<SavedCount>& saved() const { return saved_; }
    /// Decks that have cards, and how many.
    [[nodiscard]] const std::vector<collection::DeckSize>& decks() const { return decks_; }
    [[nodiscard]] const collection::QueryValues& values() const { return values_; }
    /// The study day of what is shown.
    [[nodiscard]] base::Day today() const { return today_; }
    /// By which the cards of a preset are remembered.
    [[nodiscard]] const scheduling::Parameters& parametersOf(collection::PresetId preset) const
    {
        return preferences_.parametersOf(preset);
    }

Q_SIGNALS:
    void foundChanged();
    void faultChanged();
    void countsChanged();
    void changed(const interval::collection::CardChange& change,
                 const interval::collection::ChangeCounts& counts);
    void failed(const interval::base::Error& error);

private:
    struct Answer {
        std::vector<collection::CardId> cards;
        qint64 milliseconds = 0;
        base::Day today = 0;
        study::Preferences preferences;
    };

    void search();
    void count();
    void accept(base::Result<Answer> answer);

    CollectionWorker& worker_;
    QString query_;
    collection::SearchOrder order_ = collection::SearchOrder::deck;
    bool descending_ = false;
    std::vector<collection::CardId> found_;
    qint64 milliseconds_ = 0;
    std::optional<collection::QueryError> fault_;
    collection::CardCounts counts_;
    std::vector<SavedCount> saved_;
    std::vector<collection::DeckSize> decks_;
    collection::QueryValues values_;
    base::Day today_ = 0;
    study::Preferences preferences_;
    bool searching_ = false;
    bool searchAgain_ = false;
    bool countAfter_ = false; ///< the search under way
    bool counting_ = false;
    bool countAgain_ = false;
    int looks_ = 0; ///< asked for, to tell the last
};

} // namespace interval::ui
