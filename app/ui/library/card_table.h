// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/card_table_model.h"

#include <QTableView>

namespace interval::ui {

/// The table of the library: rows of 34 px, the question with its kind, recall as a bar. Tells what is
/// chosen and what is to be done; the page decides.
class CardTable final : public QTableView {
    Q_OBJECT
public:
    CardTable(LibraryPresenter& presenter, QWidget* parent);

    [[nodiscard]] CardTableModel& cards() { return *model_; }
    /// Takes what was found; what was chosen stays chosen where it is still there.
    void show(base::Language language);
    void setColumns(const std::vector<CardColumnId>& columns);
    /// Sizes again, after language, theme or text size changed.
    void refresh();
    [[nodiscard]] std::vector<collection::CardId> chosen() const;
    [[nodiscard]] collection::CardId current() const;
    void choose(collection::CardId card);
    /// The arrow in the header.
    void showOrder(collection::SearchOrder order, bool descending);

Q_SIGNALS:
    void chosenChanged();
    void opened(); ///< Enter, E or a double click
    void deleteAsked();
    void copyAsked();
    void sortAsked(interval::collection::SearchOrder order, bool descending);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void prepare();
    void fitColumns();
    void sortBy(int section);

    CardTableModel* model_;
    bool restoring_ = false; ///< the choice is being put back: nobody has chosen anything
};

} // namespace interval::ui
