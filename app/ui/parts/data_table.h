// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

namespace interval::ui {

/// A small table of results: lines only, figures at the right, rows copied as TSV with Ctrl+C. As
/// tall as its rows.
class DataTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit DataTable(QWidget* parent);

    struct Row {
        QStringList cells;
        bool quiet = false; ///< in the colour of captions
    };

    /// @param firstFigure from this column on cells stand at the right; the last takes the room left
    void show(const QStringList& headers, const std::vector<Row>& rows, int firstFigure = 1);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void taken(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void copy() const;
};

} // namespace interval::ui
