// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <span>
#include <string>

namespace interval::ui {

struct DeckEntry;

/// Decks of the person's own, each with the number of its cards.
class DeckList final : public QListWidget {
    Q_OBJECT
public:
    using QListWidget::QListWidget;

    /// @param wanted id of the one to choose; of none: the first
    void fill(std::span<const DeckEntry> decks, const std::string& wanted);
    /// Id of the chosen one; empty: there is none.
    [[nodiscard]] std::string chosen() const;
};

} // namespace interval::ui
