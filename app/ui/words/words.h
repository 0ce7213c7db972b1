// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/records.h"
#include "deck/card.h"
#include "scheduling/choices.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>

namespace interval::ui {

/// A failure in words: what happened, and what it means for the person's data.
struct Message {
    QString what;
    QString meaning;
};

/// Values to words of the interface's language.
class Words {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::Words)
public:
    [[nodiscard]] static Message of(const base::Error& error);
    [[nodiscard]] static QString of(deck::CardKind kind);
    [[nodiscard]] static QString of(deck::Verdict verdict);
    /// What undo took back, and on which card.
    [[nodiscard]] static QString undone(collection::Act act, const QString& question);
    [[nodiscard]] static QString redone(collection::Act act);
    /// What undo or redo did to a selection of cards.
    [[nodiscard]] static QString stepped(collection::Act act, bool back, int cards);
    [[nodiscard]] static std::array<QString, 4> grades();
    [[nodiscard]] static QString grade(scheduling::Rating rating);
    /// "in 10 min", "in 6 days", "in 3 months"
    [[nodiscard]] static QString when(const scheduling::Choice& choice);
    /// The same, or "after the interview" where it lies beyond.
    /// @param daysLeft until the interview; 0: there is none
    [[nodiscard]] static QString when(const scheduling::Choice& choice, int daysLeft);
    /// One after the other, with what the language puts between.
    [[nodiscard]] static QString sentences(const QStringList& all);
    /// "0:26"
    [[nodiscard]] static QString clock(int seconds);
    /// About how many minutes; at least one.
    [[nodiscard]] static int minutes(double seconds);
};

} // namespace interval::ui
