// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/figure_grid.h"

#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 52;
constexpr int nameHeight = 20;
constexpr int columnWidth = 164; ///< at least
constexpr int mostColumns = 4;
constexpr int gap = 12;

} // namespace

FigureGrid::FigureGrid(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureGrid::show(std::vector<Figure> figures)
{
    if (figures == figures_)
        return;
    const int before = heightOfRows();
    figures_ = std::move(figures);
    QStringList said;
    for (const Figure& figure : figures_)
        said << figure.name + u": "_s + figure.value;
    setAccessibleName(tr("Results"));
    setAccessibleDescription(said.join(u'\n'));
    if (heightOfRows() != before)
        updateGeometry();
    update();
}

int FigureGrid::columns() const
{
    return std::clamp(width() / look().px(columnWidth), 1, mostColumns);
}

int FigureGrid::heightOfRows() const
{
    const auto count = static_cast<int>(figures_.size());
    return (count + columns() - 1) / columns() * look().px(rowHeight);
}

QSize FigureGrid::sizeHint() const
{
    return {look().px(2 * columnWidth), heightOfRows()};
}

QSize FigureGrid::minimumSizeHint() const
{
    return {look().px(columnWidth), heightOfRows()};
}

void FigureGrid::resizeEvent(QResizeEvent*)
{
    updateGeometry();
}

void FigureGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& colours = look().colours();
    const double width = static_cast<double>(this->width()) / columns();
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const Figure& figure = figures_[i];
        const auto row = static_cast<int>(i) / columns();
        const auto column = static_cast<int>(i) % columns();
        const QRectF cell(column * width, row * look().px(rowHeight), width - look().px(gap),
                          look().px(rowHeight));
        const auto write = [&](const QString& text, const QFont& font, const QColor& ink,
                               double top, double height) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(QRectF(cell.left(), cell.top() + top, cell.width(), height),
                             Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                              static_cast<int>(cell.width())));
        };
        write(figure.name, typeFont(Type::caption), colours.text2, 0, look().px(nameHeight));
        write(figure.value, typeFont(figure.prominent ? Type::body : Type::ui, QFont::DemiBold),
              colours.text, look().px(nameHeight), look().px(rowHeight - nameHeight - 6));
    }
}

} // namespace interval::ui
