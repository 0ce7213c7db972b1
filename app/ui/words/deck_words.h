// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "study/own_decks.h"

#include <QCoreApplication>
#include <QString>

namespace interval::ui {

/// Decks in words of the interface's language.
class DeckWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::DeckWords)
public:
    [[nodiscard]] static QString title(const deck::Title& title);
    /// What to do about a name that a deck cannot have.
    [[nodiscard]] static QString of(study::DeckNameFault fault);
};

} // namespace interval::ui
