// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/date_field.h"

#include "ui/style/look.h"

#include <QPainter>
#include <QWheelEvent>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 148;

} // namespace

DateField::DateField(const QString& name, QWidget* parent) : QDateEdit(parent)
{
    setAccessibleName(name);
    setCalendarPopup(true);
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(look().px(fieldWidth));
}

void DateField::paintEvent(QPaintEvent* event)
{
    constexpr int signSize = 14;
    constexpr int margin = 8;
    QDateEdit::paintEvent(event);
    QPainter painter(this);
    const int size = look().px(signSize);
    icon(u"calendar"_s, look().colours().text2, size)
        .paint(&painter, width() - size - look().px(margin), (height() - size) / 2, size, size);
}

void DateField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace interval::ui
