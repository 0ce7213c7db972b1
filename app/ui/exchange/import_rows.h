// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace interval::ui {

/// What an import would do with each note, and what could not be read: a row each.
class ImportRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : unsigned char { result, card, kind, deck, history, columns };
    /// What a row tells, in the order of the filter above the table.
    enum class Fate : unsigned char { added, changed, edited, kept, unchanged, unreadable };

    /// @param plan    outlives the model
    /// @param choices the same; chosenAnew() tells that they are others
    ImportRows(const exchange::ImportPlan& plan,
               const exchange::ImportChoices& choices,
               QObject* parent);

    /// Shows what was chosen now.
    void chosenAnew();

    /// @param fate nothing: all
    void show(std::optional<Fate> fate, const QString& words);
    [[nodiscard]] static int count(const exchange::ImportPlan& plan, Fate fate);
    /// "New", "Update", …
    [[nodiscard]] static QString word(Fate fate);
    /// A line for each row on show, for a file.
    [[nodiscard]] QString report() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Of a card that was edited in both places: checked, the file's takes the place of the person's.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The other text is wanted for a note.
    void turned(std::size_t note);

private:
    [[nodiscard]] std::size_t total() const;
    [[nodiscard]] bool takesFile(std::size_t row) const;
    [[nodiscard]] QString resultWord(std::size_t row) const;
    [[nodiscard]] QString deckName(std::size_t row) const;
    [[nodiscard]] bool isNote(std::size_t row) const { return row < plan_.notes.size(); }
    [[nodiscard]] Fate fateOf(std::size_t row) const;
    [[nodiscard]] QString question(std::size_t row) const;
    [[nodiscard]] QString words(std::size_t row, int column) const;

    const exchange::ImportPlan& plan_;
    const exchange::ImportChoices& choices_;
    std::vector<std::size_t> shown_; ///< notes, then what could not be read
};

} // namespace interval::ui
