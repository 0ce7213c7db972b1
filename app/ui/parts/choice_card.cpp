// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_card.h"

#include "ui/style/look.h"

#include <QPainter>

namespace interval::ui {

namespace {

constexpr int cardHeight = 88;
constexpr int padding = 20;
constexpr int markSize = 18;
constexpr int markGap = 14;
constexpr int radius = 6;

} // namespace

ChoiceCard::ChoiceCard(const QString& title, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent), meaning_(meaning)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(meaning);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    const QFontMetrics title(typeFont(Type::body, QFont::DemiBold));
    const QFontMetrics meaning(typeFont(Type::ui));
    const int words =
        std::max(title.horizontalAdvance(text()), meaning.horizontalAdvance(meaning_));
    return {words + look().px(markSize + markGap) + 2 * look().space(padding),
            look().px(cardHeight)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const double pen = chosen ? 2 : 1;
    painter.setPen(QPen(chosen ? t.accent : t.field, pen));
    painter.setBrush(chosen ? t.accentSoft : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
                            radius);

    const int size = look().px(markSize);
    const int half = height() / 2;
    const QRectF mark(look().space(padding) + 0.5, half - size - 1.5, size - 1, size - 1);
    painter.setPen(QPen(chosen ? t.accent : t.field, 1.25));
    painter.setBrush(chosen ? t.accent : t.surface);
    painter.drawEllipse(mark);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(mark.center(), size / 6.0, size / 6.0);
    }
    const int left = look().space(padding) + look().px(markSize + markGap);
    painter.setPen(t.text);
    painter.setFont(typeFont(Type::body, QFont::DemiBold));
    painter.drawText(QRect(left, half - look().px(30), width() - left, look().px(30)),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(chosen ? t.text : t.text2);
    painter.setFont(typeFont(Type::ui));
    painter.drawText(QRect(left, half + look().px(2), width() - left, look().px(24)),
                     Qt::AlignLeft | Qt::AlignVCenter, meaning_);
}

} // namespace interval::ui
