// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_cap.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace interval::ui {

namespace {

constexpr int capHeight = 20;
constexpr int capPadding = 6;
constexpr int capRadius = 3;

QFont capFont()
{
    return typeFont(Type::caption, QFont::Medium);
}

} // namespace

KeyCap::KeyCap(const QString& key, QWidget* parent) : QWidget(parent), key_(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(key);
}

QSize KeyCap::sizeOf(const QString& key)
{
    const int words = QFontMetrics(capFont()).horizontalAdvance(key);
    return {std::max(look().px(capHeight), words + 2 * look().px(capPadding)),
            look().px(capHeight)};
}

void KeyCap::paint(QPainter& painter,
                   const QRect& place,
                   const QString& key,
                   const QColor& ground,
                   const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, capRadius, capRadius);
    painter.setFont(capFont());
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, key);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paint(painter, rect(), key_, look().colours().sunken, look().colours().text2);
}

} // namespace interval::ui
