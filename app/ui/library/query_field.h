// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/search/query_keys.h"

#include <QPlainTextEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace interval::ui {

class QueryHighlighter;

/// One line in which a search is written: keys in the accent's colour, the place of a fault underlined,
/// keys and values offered while one types.
class QueryField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit QueryField(QWidget* parent);

    [[nodiscard]] QString query() const { return toPlainText(); }
    /// Replaces what is written, as if typed.
    void setQuery(const QString& query);
    void setFault(const std::optional<collection::QueryError>& fault);
    void setValues(const collection::QueryValues& values) { values_ = values; }
    /// Colours and sizes again, after theme or text size changed.
    void refresh();

Q_SIGNALS:
    void queryChanged(const QString& query);
    void left(); ///< Enter, Down or Esc: on to the cards

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void offer();
    void take(const QString& candidate);
    [[nodiscard]] bool offering() const;

    QueryHighlighter* highlighter_;
    QCompleter* completer_;
    QStringListModel* candidates_;
    collection::QueryValues values_;
    int replaceFrom_ = 0; ///< where the piece begins that a candidate replaces
};

} // namespace interval::ui
