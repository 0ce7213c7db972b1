// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/deck_list.h"

#include "ui/presenters/decks_presenter.h"
#include "ui/words/deck_words.h"

#include <QDir>

namespace interval::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

void DeckList::fill(std::span<const DeckEntry> decks, const std::string& wanted)
{
    clear();
    int row = 0;
    for (const DeckEntry& entry : decks) {
        if (entry.deck.id == wanted)
            row = count();
        auto* item = new QListWidgetItem(
            tr("%1 · %n cards", nullptr, entry.cards).arg(DeckWords::title(entry.deck.title)),
            this);
        item->setData(idRole, QString::fromStdString(entry.deck.id));
        item->setToolTip(
            QDir::toNativeSeparators(QString::fromStdString(entry.deck.folder.string())));
    }
    setCurrentRow(count() > 0 ? row : -1);
}

std::string DeckList::chosen() const
{
    const QListWidgetItem* item = currentItem();
    return item == nullptr ? std::string() : item->data(idRole).toString().toStdString();
}

} // namespace interval::ui
