// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/chart_card.h"

#include "ui/parts/controls.h"
#include "ui/parts/data_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <utility>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSide = 11;
constexpr int figureTitle = 28; ///< above an exported chart

/// A small square in the manner of its series.
class Swatch final : public QWidget {
public:
    Swatch(bool second, QWidget* parent) : QWidget(parent), second_(second)
    {
        setFixedSize(look().px(swatchSide), look().px(swatchSide));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& colours = look().colours();
        QPainter painter(this);
        painter.fillRect(rect(), colours.heat[second_ ? 1 : 3]);
        painter.setPen(colours.heat[3]);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    bool second_;
};

QString quoted(QString cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    cell.replace(u"\""_s, u"\"\""_s);
    return u'"' + cell + u'"';
}

QString csvLine(const QStringList& cells)
{
    QStringList line;
    for (const QString& cell : cells)
        line << quoted(cell);
    return line.join(u',') + u"\r\n"_s;
}

} // namespace

ChartCard::ChartCard(const ChartWords& words, QWidget* chart, Paint paint, QWidget* parent)
    : QFrame(parent),
      words_(words),
      chart_(chart),
      paint_(std::move(paint)),
      column_(new QVBoxLayout(this)),
      header_(new QHBoxLayout),
      summary_(makeLabel(words.summary, Type::caption, Tone::second, this))
{
    setProperty("role", u"card"_s);
    column_->setContentsMargins(look().space(20), look().space(12), look().space(16),
                                look().space(16));
    column_->setSpacing(look().space(8));
    auto* title = makeLabel(words.title, Type::ui, Tone::normal, this, QFont::DemiBold);
    title->setWordWrap(true);
    header_->setSpacing(look().px(8));
    header_->addWidget(title, 1);
    menu_ = new QMenu(this);
    connect(menu_, &QMenu::aboutToShow, this, &ChartCard::fillMenu);
    more_ = new QToolButton(this);
    more_->setObjectName(u"more"_s);
    more_->setProperty("role", u"quiet"_s);
    const int size = look().px(16);
    more_->setIcon(icon(u"ellipsis"_s, look().colours().text2, size));
    more_->setIconSize({size, size});
    more_->setAccessibleName(tr("More about “%1”").arg(words.title));
    more_->setToolTip(chart != nullptr ? tr("Table and export") : tr("Export"));
    more_->setFocusPolicy(Qt::StrongFocus);
    connect(more_, &QToolButton::clicked, this,
            [this] { menu_->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
    header_->addWidget(more_);
    column_->addLayout(header_);
    if (chart_ != nullptr)
        column_->addWidget(chart_);
    else
        showTable(true);
    summary_->setWordWrap(true);
    summary_->setVisible(!words.summary.isEmpty());
    column_->addWidget(summary_);
    column_->addStretch(1);
}

ChartCard* ChartCard::around(const ChartWords& words, InsightChart* chart, QWidget* parent)
{
    chart->setWords(words);
    return new ChartCard(
        words, chart,
        [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); }, parent);
}

void ChartCard::setLegend(const std::vector<LegendEntry>& entries)
{
    int place = 1;
    for (const LegendEntry& entry : entries) {
        header_->insertWidget(place++, new Swatch(entry.second, this));
        header_->insertWidget(place++, makeLabel(entry.name, Type::caption, Tone::second, this));
    }
}

void ChartCard::addControl(QWidget* control)
{
    header_->insertWidget(header_->count() - 1, control);
}

void ChartCard::setQuiet()
{
    more_->hide();
}

void ChartCard::shorten(int rows, int hiddenColumn)
{
    rowLimit_ = rows;
    hiddenColumn_ = hiddenColumn;
    if (table_ == nullptr)
        return;
    delete table_;
    table_ = nullptr;
    showTable(tableShown_);
}

DataTable* ChartCard::table()
{
    if (table_ != nullptr)
        return table_;
    table_ = new DataTable(this);
    table_->setObjectName(u"chartTable"_s);
    table_->setAccessibleName(words_.title);
    std::vector<DataTable::Row> rows;
    for (const QStringList& cells : words_.rows)
        if (rowLimit_ < 0 || static_cast<int>(rows.size()) < rowLimit_)
            rows.push_back({cells});
    table_->show(words_.headers, rows, words_.firstFigure);
    QHeaderView* header = table_->horizontalHeader();
    for (int column = 0; column < words_.headers.size(); ++column)
        header->setSectionResizeMode(column, column < words_.firstFigure
                                                 ? QHeaderView::Stretch
                                                 : QHeaderView::ResizeToContents);
    if (hiddenColumn_ >= 0)
        table_->hideColumn(hiddenColumn_);
    column_->insertWidget(1, table_);
    return table_;
}

void ChartCard::showTable(bool shown)
{
    tableShown_ = shown;
    if (shown)
        table()->setVisible(true);
    else if (table_ != nullptr)
        table_->hide();
    if (chart_ != nullptr)
        chart_->setVisible(!shown);
}

void ChartCard::fillMenu()
{
    menu_->clear();
    if (chart_ != nullptr) {
        QAction* turn = menu_->addAction(tableShown_ ? tr("Show as chart") : tr("Show as table"));
        turn->setObjectName(u"turn"_s);
        connect(turn, &QAction::triggered, this, [this] { showTable(!tableShown_); });
        menu_->addSeparator();
    }
    QStringList suffixes{u"csv"_s};
    if (paint_)
        suffixes = QStringList{u"png"_s, u"svg"_s, u"pdf"_s} + suffixes;
    for (const QString& suffix : std::as_const(suffixes))
        connect(menu_->addAction(tr("Save as %1…").arg(suffix.toUpper())), &QAction::triggered,
                this, [this, suffix] { Q_EMIT exportRequested(suffix); });
}

double ChartCard::figureHeight() const
{
    if (!paint_)
        return 0;
    return look().px(figureTitle) + chart_->sizeHint().height();
}

double ChartCard::paintFigure(QPainter& painter, const QPointF& at, double width) const
{
    if (!paint_)
        return 0;
    painter.setFont(typeFont(Type::ui, QFont::DemiBold));
    painter.setPen(look().colours().text);
    painter.drawText(QRectF(at, QSizeF(width, look().px(figureTitle))),
                     Qt::AlignLeft | Qt::AlignTop, words_.title);
    paint_(painter,
           QRectF(at.x(), at.y() + look().px(figureTitle), width, chart_->sizeHint().height()));
    return figureHeight();
}

QString ChartCard::csv() const
{
    QString text = csvLine(words_.headers);
    for (const QStringList& row : words_.rows)
        text += csvLine(row);
    return text;
}

} // namespace interval::ui
