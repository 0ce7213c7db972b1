// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/find.h"
#include "collection/search/query_keys.h"

#include <QCoreApplication>
#include <QString>

namespace interval::ui {

/// What a table of cards can show of one.
enum class CardColumnId : unsigned char {
    question,
    topic,
    subtopic,
    kind,
    difficulty,
    state,
    due,
    recall,
    stability,
    lapses,
    answers,
    tags,
    added,
    lastReview,
    deck,
};
inline constexpr int cardColumnCount = 15;

/// Values of the library to words of the interface's language.
class LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::LibraryWords)
public:
    [[nodiscard]] static QString of(CardColumnId column);
    /// "today", "2 d late", "in 12 d"; "new" before the first answer.
    [[nodiscard]] static QString due(const collection::CardRecord& card, base::Day today);
    /// Suspended, buried, new, learning or in review.
    [[nodiscard]] static QString state(const collection::CardRecord& card, base::Day today);
    /// Days as a person says them: "4.1 d", "3 months".
    [[nodiscard]] static QString days(double days);
    /// A study day as a date of the calendar.
    [[nodiscard]] static QString date(base::Day day);
    [[nodiscard]] static QString flag(int colour);
    [[nodiscard]] static QString kind(const QString& queryName);
    /// A state by the name that `is:` knows.
    [[nodiscard]] static QString stateNamed(const QString& queryName);
    /// A language by the name that `lang:` knows, in itself.
    [[nodiscard]] static QString languageNamed(const QString& queryName);
    /// When sources were checked, as `verified` asks for it: "<6m", ":none".
    [[nodiscard]] static QString checked(const QString& query);
    /// What a change did, and what it left as it was.
    [[nodiscard]] static QString done(const collection::CardChange& change,
                                      const collection::ChangeCounts& counts);
    [[nodiscard]] static QString left(const collection::CardChange& change,
                                      const collection::ChangeCounts& counts);
    [[nodiscard]] static QString of(const collection::QueryError& error);
    /// What a key of the search language asks for.
    [[nodiscard]] static QString help(std::string_view key);
};

} // namespace interval::ui
