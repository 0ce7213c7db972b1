// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_box.h"

#include "ui/style/look.h"

#include <QPainter>
#include <QWheelEvent>

namespace interval::ui {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    constexpr int arrowSize = 14;
    constexpr int margin = 10;
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = look().px(arrowSize);
    icon(QStringLiteral("chevron-down"), look().colours().text2, size)
        .paint(&painter, width() - size - look().px(margin), (height() - size) / 2, size, size);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace interval::ui
