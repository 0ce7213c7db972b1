// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toggle.h"

#include "ui/style/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace interval::ui {

namespace {

constexpr int trackWidth = 36;
constexpr int trackHeight = 20;
constexpr int knobGap = 3;

} // namespace

Toggle::Toggle(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    constexpr int target = 28; // taller than it looks, so that it can be hit
    return {look().px(trackWidth), look().px(target)};
}

void Toggle::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = look().px(trackHeight);
    const QRectF track(0.5, (this->height() - height) / 2 + 0.5, width() - 1, height - 1);
    const bool on = isChecked();
    painter.setPen(QPen(on ? t.accent : t.field, 1));
    painter.setBrush(on ? t.accent : t.surface);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const double knob = track.height() - 2 * knobGap;
    const double left = on ? track.right() - knobGap - knob : track.left() + knobGap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? t.onAccent : t.field);
    painter.drawEllipse(QRectF(left, track.top() + knobGap, knob, knob));
}

void Toggle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace interval::ui
