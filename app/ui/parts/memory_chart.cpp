// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/memory_chart.h"

#include "ui/style/look.h"
#include "ui/words/calc_words.h"

#include <QPainter>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 44; ///< with the overhang of the capacity line
constexpr int rowGap = 8;
constexpr int captionHeight = 20;
constexpr int legendRow = 24;
constexpr int legendEntry = 188;
constexpr int swatch = 12;
constexpr int nameColumn = 132;
constexpr int totalColumn = 84;
constexpr double giga = 1e9;
constexpr double gibi = 1024.0 * 1024 * 1024;

} // namespace

MemoryChart::MemoryChart(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void MemoryChart::show(std::vector<MemoryRow> rows, const QString& capacityName, bool gibibytes)
{
    const int before = heightFor(width());
    rows_ = std::move(rows);
    capacityName_ = capacityName;
    gibibytes_ = gibibytes;
    double wanted = 1;
    for (const MemoryRow& row : rows_)
        wanted = std::max(wanted, memoryScale(sum(row.parts), row.capacity));
    scale_ = held_ ? std::max(scale_, wanted) : wanted;
    describe();
    if (heightFor(width()) != before)
        updateGeometry();
    update();
}

void MemoryChart::hold(bool held)
{
    held_ = held;
    if (!held)
        show(std::move(rows_), capacityName_, gibibytes_);
}

QString MemoryChart::amount(double bytes) const
{
    return QString::number(bytes / (gibibytes_ ? gibi : giga), 'f', 1) + QChar(QChar::Nbsp) +
           (gibibytes_ ? u"GiB"_s : u"GB"_s);
}

std::vector<std::size_t> MemoryChart::partsShown() const
{
    std::vector<std::size_t> parts;
    for (std::size_t part = 0; part < std::tuple_size_v<MemoryParts>; ++part)
        if (std::any_of(rows_.begin(), rows_.end(),
                        [part](const MemoryRow& row) { return row.parts.at(part) > 0; }))
            parts.push_back(part);
    return parts;
}

int MemoryChart::nameWidth() const
{
    const bool named = std::any_of(rows_.begin(), rows_.end(),
                                   [](const MemoryRow& row) { return !row.name.isEmpty(); });
    return named ? look().px(nameColumn) : 0;
}

int MemoryChart::totalWidth() const
{
    return nameWidth() > 0 ? look().px(totalColumn) : 0;
}

int MemoryChart::legendColumns(int width) const
{
    return std::max(1, width / look().px(legendEntry));
}

int MemoryChart::heightFor(int width) const
{
    const int columns = legendColumns(width);
    const int entries = static_cast<int>(partsShown().size());
    const int bars = static_cast<int>(rows_.size());
    return look().px(captionHeight) + bars * look().px(barHeight) +
           std::max(0, bars - 1) * look().px(rowGap) + look().px(rowGap) +
           (entries + columns - 1) / columns * look().px(legendRow);
}

QSize MemoryChart::sizeHint() const
{
    return {look().px(2 * legendEntry), heightFor(width())};
}

QSize MemoryChart::minimumSizeHint() const
{
    return {look().px(legendEntry), heightFor(width())};
}

void MemoryChart::resizeEvent(QResizeEvent*)
{
    updateGeometry();
}

void MemoryChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect());
}

void MemoryChart::paintCapacity(QPainter& painter, const QRectF& bar) const
{
    const double line = bar.left() + rows_.front().capacity / scale_ * bar.width();
    painter.setFont(typeFont(Type::caption, QFont::Medium));
    painter.setPen(look().colours().text);
    const double width = painter.fontMetrics().horizontalAdvance(capacityName_) + 2;
    const double left =
        std::clamp(line - width / 2, bar.left(), std::max(bar.left(), bar.right() - width));
    painter.drawText(
        QRectF(left, bar.top() - look().px(captionHeight), width, look().px(captionHeight)),
        Qt::AlignVCenter | Qt::AlignLeft, capacityName_);
}

void MemoryChart::paint(QPainter& painter, const QRectF& rect) const
{
    if (rows_.empty())
        return;
    const Tokens& colours = look().colours();
    const double unit = gibibytes_ ? gibi : giga;
    double top = rect.top() + look().px(captionHeight);
    for (const MemoryRow& row : rows_) {
        const QRectF bar(rect.left() + nameWidth(), top, rect.width() - nameWidth() - totalWidth(),
                         look().px(barHeight));
        if (&row == &rows_.front())
            paintCapacity(painter, bar);
        paintMemoryBar(painter, bar, row.parts, row.capacity, scale_, unit);
        if (!row.name.isEmpty()) {
            const QRectF name(rect.left(), top, nameWidth() - look().px(8), bar.height() / 2);
            painter.setPen(colours.text);
            painter.setFont(typeFont(Type::ui, QFont::DemiBold));
            painter.drawText(row.caption.isEmpty() ? name.adjusted(0, 0, 0, bar.height() / 2)
                                                   : name,
                             Qt::AlignVCenter | Qt::AlignLeft, row.name);
            painter.drawText(QRectF(bar.right(), top, totalWidth(), bar.height()),
                             Qt::AlignVCenter | Qt::AlignRight, amount(sum(row.parts)));
            painter.setPen(colours.text2);
            painter.setFont(typeFont(Type::caption));
            painter.drawText(name.translated(0, name.height()), Qt::AlignTop | Qt::AlignLeft,
                             row.caption);
        }
        top += look().px(barHeight) + look().px(rowGap);
    }
    paintLegend(painter, {rect.left(), top, rect.width(), rect.bottom() - top});
}

void MemoryChart::paintLegend(QPainter& painter, const QRectF& rect) const
{
    const auto names = CalcWords::parts();
    const auto parts = partsShown();
    const int columns = legendColumns(static_cast<int>(rect.width()));
    const double width = std::min(rect.width() / columns, look().px(legendEntry) * 1.1);
    const int side = look().px(swatch);
    painter.setFont(typeFont(Type::caption));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto row = static_cast<int>(i) / columns;
        const auto column = static_cast<int>(i) % columns;
        const QRectF cell(rect.left() + column * width, rect.top() + row * look().px(legendRow),
                          width - look().px(16), look().px(legendRow));
        paintMemorySwatch(painter,
                          {cell.left(), cell.center().y() - side / 2.0, double(side), double(side)},
                          parts[i]);
        painter.setPen(look().colours().text2);
        painter.drawText(cell.adjusted(side + look().px(8), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, names.at(parts[i]));
        if (rows_.size() != 1)
            continue; // several bars: their own labels tell
        painter.setPen(look().colours().text);
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight,
                         amount(rows_.front().parts.at(parts[i])));
    }
}

/// What a screen reader says: every part, the total, the capacity.
void MemoryChart::describe()
{
    const auto names = CalcWords::parts();
    QStringList lines;
    for (const MemoryRow& row : rows_) {
        QStringList parts;
        for (const std::size_t part : partsShown())
            if (row.parts.at(part) > 0)
                parts << names.at(part) + u' ' + amount(row.parts.at(part));
        const QString line =
            tr("%1; in all %2 of %3")
                .arg(parts.join(u", "_s), amount(sum(row.parts)), amount(row.capacity));
        lines << (row.name.isEmpty() ? line : row.name + u": "_s + line);
    }
    setAccessibleName(tr("Memory per GPU"));
    setAccessibleDescription(lines.join(u'\n'));
}

} // namespace interval::ui
