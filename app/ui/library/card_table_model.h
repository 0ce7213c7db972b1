// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "ui/words/library_words.h"

#include <QAbstractTableModel>
#include <QHash>

#include <set>
#include <vector>

namespace interval::ui {

class LibraryPresenter;

/// The cards that were found. Their ids are there from the start, what a row shows is fetched when the
/// row comes into sight: any number of cards costs the same.
class CardTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        iconRole = Qt::UserRole + 1, ///< name of an icon before the words
        flagRole,                    ///< 0, or the colour of the flag
        shareRole,                   ///< 0..1, a bar before the words
        lateRole,                    ///< overdue
        quietRole,                   ///< neither asked nor planned: suspended or buried
    };

    CardTableModel(LibraryPresenter& presenter, QObject* parent);

    /// Takes what the presenter found.
    void show(base::Language language);
    void setTitles(const QHash<QString, QString>& titles);
    void setColumns(std::vector<CardColumnId> columns);
    [[nodiscard]] const std::vector<CardColumnId>& columns() const { return columns_; }
    /// Rows that are in sight, or soon: they are fetched unless they are there.
    void prepare(int first, int last);
    [[nodiscard]] collection::CardId cardAt(int row) const;
    /// @return -1 when the card is not among those found
    [[nodiscard]] int rowOf(collection::CardId card) const;
    /// What a row shows, when it has been fetched.
    [[nodiscard]] const collection::FoundCard* at(int row) const;
    /// What a column says of a card.
    [[nodiscard]] QString text(const collection::FoundCard& found, CardColumnId column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void request(int page);
    [[nodiscard]] std::optional<double> recall(const collection::CardRecord& card) const;
    [[nodiscard]] QVariant
    shownData(const collection::FoundCard& found, CardColumnId column, int role) const;

    LibraryPresenter& presenter_;
    std::vector<collection::CardId> ids_;
    QHash<int, std::vector<collection::FoundCard>> pages_;
    std::set<int> asked_;
    int generation_ = 0; ///< of the list: rows of an older one are dropped
    base::Language language_ = base::Language::zhCn;
    QHash<QString, QString> titles_;
    std::vector<CardColumnId> columns_;
};

/// The icon of a kind of card.
[[nodiscard]] QString kindIcon(deck::CardKind kind);
/// Whether a column stands at the right, as figures do.
[[nodiscard]] bool isFigure(CardColumnId column);

} // namespace interval::ui
