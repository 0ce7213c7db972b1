// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/card_table.h"

#include "ui/presenters/library_presenter.h"
#include "ui/style/look.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace interval::ui {

using namespace Qt::StringLiterals;
using collection::SearchOrder;

namespace {

constexpr int cardHeight = 34;
constexpr int iconSize = 16;
constexpr int barWidth = 34;
constexpr int barHeight = 6;
constexpr int ahead = 40;                  ///< rows that are fetched beyond what is in sight
constexpr std::size_t mostRestored = 2000; ///< chosen rows that are looked for in a new list

struct ColumnShape {
    CardColumnId column;
    int width; ///< [px at 100 %]; 0: takes the room that is left
    std::optional<SearchOrder> order;
};

constexpr std::array shapes{
    ColumnShape{CardColumnId::question, 0, SearchOrder::question},
    ColumnShape{CardColumnId::topic, 130, SearchOrder::topic},
    ColumnShape{CardColumnId::subtopic, 112, SearchOrder::topic},
    ColumnShape{CardColumnId::kind, 100, SearchOrder::kind},
    ColumnShape{CardColumnId::difficulty, 56, SearchOrder::difficulty},
    ColumnShape{CardColumnId::state, 104, SearchOrder::due},
    ColumnShape{CardColumnId::due, 86, SearchOrder::due},
    ColumnShape{CardColumnId::recall, 104, SearchOrder::recall},
    ColumnShape{CardColumnId::stability, 84, SearchOrder::stability},
    ColumnShape{CardColumnId::lapses, 78, SearchOrder::lapses},
    ColumnShape{CardColumnId::answers, 72, std::nullopt},
    ColumnShape{CardColumnId::tags, 120, std::nullopt},
    ColumnShape{CardColumnId::added, 92, SearchOrder::added},
    ColumnShape{CardColumnId::lastReview, 92, SearchOrder::lastReview},
    ColumnShape{CardColumnId::deck, 90, SearchOrder::deck},
};

/// What is not shown where the question would have too little room; when it is due stays.
constexpr std::array firstToGo{
    CardColumnId::tags,    CardColumnId::deck,  CardColumnId::added,     CardColumnId::lastReview,
    CardColumnId::answers, CardColumnId::kind,  CardColumnId::topic,     CardColumnId::subtopic,
    CardColumnId::lapses,  CardColumnId::state, CardColumnId::stability, CardColumnId::difficulty,
    CardColumnId::recall};

const ColumnShape& shapeOf(CardColumnId column)
{
    return shapes.at(static_cast<std::size_t>(column));
}

/// Paints a cell: lines only, the chosen row on the accent's soft ground.
class CardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = look().colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, t.accentSoft);
        painter->setPen(t.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect room = option.rect.adjusted(look().px(6), 0, -look().px(6), 0);
        if (index.column() == 0)
            room.setLeft(option.rect.left() + look().px(14));
        room = paintSigns(*painter, room, index);
        paintWords(*painter, room, index, chosen);
        painter->restore();
    }

private:
    static QRect paintSigns(QPainter& painter, QRect room, const QModelIndex& index)
    {
        const Tokens& t = look().colours();
        const auto put = [&](const QString& name, const QColor& colour) {
            const int size = look().px(iconSize);
            const QRect place(room.left(), room.center().y() - size / 2, size, size);
            icon(name, colour, size).paint(&painter, place);
            room.setLeft(place.right() + look().px(8));
        };
        if (const QString name = index.data(CardTableModel::iconRole).toString(); !name.isEmpty())
            put(name, t.text2);
        if (index.data(CardTableModel::flagRole).toInt() > 0)
            put(u"flag"_s, t.accent);
        return room;
    }

    static void paintWords(QPainter& painter, QRect room, const QModelIndex& index, bool chosen)
    {
        const Tokens& t = look().colours();
        const bool first = index.column() == 0;
        const QFont font = typeFont(Type::ui, first && chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool quiet = index.data(CardTableModel::quietRole).toBool();
        const bool late = index.data(CardTableModel::lateRole).toBool();
        painter.setPen(late ? t.caution : first && !quiet ? t.text : quiet ? t.text3 : t.text2);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QFontMetrics metrics(font);
        if (const QVariant share = index.data(CardTableModel::shareRole); share.isValid())
            paintBar(painter, room, share.toDouble(), metrics);
        painter.drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
    }

    static void
    paintBar(QPainter& painter, const QRect& room, double share, const QFontMetrics& metrics)
    {
        const Tokens& t = look().colours();
        const int width = look().px(barWidth);
        const int height = look().px(barHeight);
        const int left = room.right() - metrics.horizontalAdvance(u"100%"_s) - look().px(6) - width;
        const QRectF track(left, room.center().y() - height / 2, width, height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(track, height / 2.0, height / 2.0);
        painter.setBrush(t.heat[3]);
        painter.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(std::max<double>(height, width * share), height)),
            height / 2.0, height / 2.0);
        painter.restore();
    }
};

} // namespace

CardTable::CardTable(LibraryPresenter& presenter, QWidget* parent)
    : QTableView(parent), model_(new CardTableModel(presenter, this))
{
    setObjectName(u"cardTable"_s);
    setProperty("role", u"cards"_s);
    setModel(model_);
    setItemDelegate(new CardDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &CardTable::sortBy);
    connect(this, &QTableView::doubleClicked, this, &CardTable::opened);
    const auto tell = [this] {
        if (!restoring_)
            Q_EMIT chosenChanged();
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
    refresh();
}

void CardTable::refresh()
{
    setAccessibleName(tr("Cards"));
    verticalHeader()->setDefaultSectionSize(look().px(cardHeight));
    fitColumns();
    viewport()->update();
}

void CardTable::show(base::Language language)
{
    const std::vector<collection::CardId> before = chosen();
    const collection::CardId card = current();
    const int row = currentIndex().row();
    restoring_ = true;
    model_->show(language);
    if (!before.empty() && before.size() <= mostRestored) {
        const std::unordered_set<collection::CardId> wanted(before.begin(), before.end());
        QItemSelection selection;
        for (int i = 0; i < model_->rowCount(); ++i)
            if (wanted.contains(model_->cardAt(i)))
                selection.select(model_->index(i, 0), model_->index(i, model_->columnCount() - 1));
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    // A card that went leaves the place to the one that took it.
    const int found = model_->rowOf(card);
    const int now = found >= 0 ? found : std::min(std::max(row, 0), model_->rowCount() - 1);
    if (now >= 0)
        selectionModel()->setCurrentIndex(
            model_->index(now, 0), selectionModel()->hasSelection()
                                       ? QItemSelectionModel::NoUpdate
                                       : QItemSelectionModel::Select | QItemSelectionModel::Rows);
    restoring_ = false;
    prepare();
    Q_EMIT chosenChanged();
}

void CardTable::setColumns(const std::vector<CardColumnId>& columns)
{
    if (columns == model_->columns())
        return;
    const collection::CardId card = current();
    restoring_ = true;
    model_->setColumns(columns);
    fitColumns();
    choose(card);
    restoring_ = false;
}

std::vector<collection::CardId> CardTable::chosen() const
{
    std::vector<collection::CardId> cards;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            cards.push_back(model_->cardAt(row));
    return cards;
}

collection::CardId CardTable::current() const
{
    return model_->cardAt(currentIndex().row());
}

void CardTable::choose(collection::CardId card)
{
    if (const int row = model_->rowOf(card); row >= 0)
        selectRow(row);
}

void CardTable::showOrder(SearchOrder order, bool descending)
{
    const auto& columns = model_->columns();
    const auto sorted = std::find_if(columns.begin(), columns.end(), [&](CardColumnId column) {
        return shapeOf(column).order == order;
    });
    const int section = sorted == columns.end() ? -1 : static_cast<int>(sorted - columns.begin());
    horizontalHeader()->setSortIndicator(section,
                                         descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CardTable::sortBy(int section)
{
    const auto order = shapeOf(model_->columns()[static_cast<std::size_t>(section)]).order;
    if (!order)
        return;
    // Qt has turned the arrow already: ascending first, then the other way.
    Q_EMIT sortAsked(*order, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

void CardTable::fitColumns()
{
    const auto& columns = model_->columns();
    constexpr int leastQuestion = 200;
    int left = viewport()->width();
    for (const CardColumnId column : columns)
        left -= look().px(shapeOf(column).width);
    std::vector<bool> hidden(columns.size());
    for (const CardColumnId column : firstToGo) {
        const auto found = std::ranges::find(columns, column);
        if (left >= look().px(leastQuestion) || found == columns.end())
            continue;
        left += look().px(shapeOf(column).width);
        hidden[static_cast<std::size_t>(found - columns.begin())] = true;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int width = shapeOf(columns[i]).width;
        setColumnHidden(static_cast<int>(i), hidden[i]);
        setColumnWidth(static_cast<int>(i),
                       width > 0 ? look().px(width) : std::max(left, look().px(leastQuestion)));
    }
}

/// What is in sight and a little more: scrolling never waits for a row.
void CardTable::prepare()
{
    const int first = std::max(0, rowAt(0));
    const int rows = viewport()->height() / std::max(1, look().px(cardHeight));
    model_->prepare(std::max(0, first - ahead), first + rows + ahead);
}

void CardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    prepare();
}

void CardTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    prepare();
}

void CardTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_E))
        Q_EMIT opened();
    else if (plain && key == Qt::Key_Delete)
        Q_EMIT deleteAsked();
    else if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        event->ignore(); // letters are the page's, not a search among the rows
    else
        QTableView::keyPressEvent(event);
}

} // namespace interval::ui
