// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_button.h"

#include "ui/parts/key_cap.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int capGap = 8; ///< between the words and the cap

} // namespace

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent)
    : QPushButton(text, parent), key_(key)
{
}

void KeyButton::setKey(const QString& key)
{
    if (key == key_)
        return;
    key_ = key;
    updateGeometry();
    update();
}

int KeyButton::capSpace() const
{
    return key_.isEmpty() ? 0 : look().px(capGap) + KeyCap::sizeOf(key_).width();
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(capSpace(), 0);
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint(); // what Qt makes the minimum of a button, too
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent* event)
{
    if (key_.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const Tokens& t = look().colours();
    const QString role = property("role").toString();
    const bool primary = isEnabled() && (role == u"primary"_s || role == u"accent"_s);
    const QColor ink = !isEnabled()                              ? t.text3
                       : primary                                 ? t.onAccent
                       : role == u"quiet"_s || role == u"bare"_s ? t.text2
                                                                 : t.text;
    const int words = fontMetrics().horizontalAdvance(text());
    const int left = (width() - words - capSpace()) / 2;
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, words + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    QRect cap(QPoint(left + words + look().px(capGap), 0), KeyCap::sizeOf(key_));
    cap.moveTop((height() - cap.height()) / 2);
    QColor ground = t.sunken;
    if (primary) {
        ground = t.onAccent;
        ground.setAlphaF(KeyCap::shareOnAccent);
    }
    KeyCap::paint(painter, cap, key_, ground, primary ? t.onAccent : ink);
}

} // namespace interval::ui
