// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/data_table.h"

#include "ui/style/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace interval::ui {

namespace {

constexpr int lineHeight = 30;

} // namespace

DataTable::DataTable(QWidget* parent) : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { Q_EMIT taken(row); });
}

void DataTable::show(const QStringList& headers, const std::vector<Row>& rows, int firstFigure)
{
    const auto edge = [firstFigure](int column) {
        return (column < firstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    };
    const auto count = static_cast<int>(rows.size());
    const bool sameShape = columnCount() == headers.size() && rowCount() == count;
    setColumnCount(static_cast<int>(headers.size()));
    setRowCount(count);
    for (int column = 0; column < headers.size() && !sameShape; ++column) {
        auto* header = new QTableWidgetItem(headers[column]);
        header->setTextAlignment(edge(column));
        setHorizontalHeaderItem(column, header);
    }
    verticalHeader()->setDefaultSectionSize(look().px(lineHeight));
    for (int row = 0; row < count; ++row) {
        const Row& shown = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < shown.cells.size(); ++column) {
            if (item(row, column) == nullptr)
                setItem(row, column, new QTableWidgetItem);
            QTableWidgetItem& cell = *item(row, column);
            if (cell.text() != shown.cells[column]) {
                cell.setText(shown.cells[column]);
                cell.setToolTip(shown.cells[column]);
            }
            cell.setTextAlignment(edge(column));
            cell.setForeground(shown.quiet ? look().colours().text3 : look().colours().text);
        }
    }
    if (sameShape)
        return;
    for (int column = 0; column < headers.size(); ++column)
        horizontalHeader()->setSectionResizeMode(column, column + 1 == headers.size()
                                                             ? QHeaderView::Stretch
                                                             : QHeaderView::ResizeToContents);
    constexpr int line = 4;
    setFixedHeight(horizontalHeader()->sizeHint().height() + count * look().px(lineHeight) + line);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT taken(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

/// The page scrolls, not the table.
void DataTable::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void DataTable::copy() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << item(row, column)->text();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace interval::ui
