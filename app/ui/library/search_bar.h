// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/query_keys.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace interval::ui {

class KeyButton;
class QueryField;

/// The search of the library: the field, how many cards it finds and how fast, help, and keeping it.
class SearchBar final : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(QWidget* parent);

    [[nodiscard]] QueryField& field() { return *field_; }
    void setResult(qsizetype cards, qint64 milliseconds);
    void setFault(const std::optional<collection::QueryError>& fault);
    /// The button that shows the filters, where they have no place of their own.
    void setFiltersFolded(bool folded);
    /// Words and sizes again, after language, theme or text size changed.
    void refresh();

Q_SIGNALS:
    void saveAsked();
    void filtersAsked();

private:
    void showHelp();

    QToolButton* filters_;
    QFrame* frame_;
    QLabel* sign_;
    QueryField* field_;
    QLabel* result_;
    QToolButton* help_;
    KeyButton* save_;
    QLabel* fault_;
    qsizetype cards_ = 0;
    qint64 milliseconds_ = 0;
    std::optional<collection::QueryError> error_;
};

} // namespace interval::ui
