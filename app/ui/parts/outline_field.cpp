// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/outline_field.h"

#include "ui/style/look.h"

#include <QKeyEvent>

namespace interval::ui {

using namespace Qt::StringLiterals;

OutlineField::OutlineField(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(u"outline"_s);
    setFont(typeFont(Type::body));
    setFixedHeight(look().px(128));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Your outline"));
}

void OutlineField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT submitted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void OutlineField::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void OutlineField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

} // namespace interval::ui
