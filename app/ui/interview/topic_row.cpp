// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/topic_row.h"

#include "ui/style/look.h"
#include "ui/words/interview_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int boxSize = 18;
constexpr int boxGap = 10;
constexpr int sidePadding = 6;
constexpr int barWidth = 88;
constexpr int barHeight = 8;
constexpr int countWidth = 36;
constexpr int percentWidth = 44;
constexpr int weightWidth = 32;
constexpr int gap = 8;
constexpr double heaviest = 3;

} // namespace

TopicRow::TopicRow(const QString& title, const study::InterviewTopic& topic, QWidget* parent)
    : QAbstractButton(parent), topic_(topic)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("%1. → and ← change how much it weighs.").arg(title));
    connect(this, &QAbstractButton::clicked, this, [this] {
        name();
        Q_EMIT weightChanged();
    });
    name();
}

void TopicRow::setWeight(double weight)
{
    setChecked(weight > 0);
    if (weight > 0)
        weight_ = weight;
    name();
    update();
}

/// What a screen reader says: everything that the row paints.
void TopicRow::name()
{
    setAccessibleName(text());
    const QString state = tr("%n cards, readiness %1", nullptr, topic_.cards)
                              .arg(InterviewWords::percent(topic_.recall));
    setAccessibleDescription(isChecked() ? tr("%1, weight %2").arg(state).arg(weight_) : state);
}

void TopicRow::weigh(int by)
{
    setChecked(true);
    weight_ = std::clamp(weight_ + by, 1.0, heaviest);
    name();
    update();
    Q_EMIT weightChanged();
}

QSize TopicRow::sizeHint() const
{
    const QSize least = minimumSizeHint();
    const int words = QFontMetrics(typeFont(Type::ui)).horizontalAdvance(text());
    return {least.width() + words, least.height()};
}

QSize TopicRow::minimumSizeHint() const
{
    return {look().px(2 * sidePadding + boxSize + boxGap + countWidth + barWidth + percentWidth +
                      weightWidth + 3 * gap),
            look().px(rowHeight)};
}

QRect TopicRow::weightRect() const
{
    const int width = look().px(weightWidth);
    return {this->width() - look().px(sidePadding) - width, 0, width, height()};
}

void TopicRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Plus)
        weigh(1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Minus)
        weigh(-1);
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // starts the interview
    else
        QAbstractButton::keyPressEvent(event);
}

void TopicRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (isChecked() && weightRect().contains(event->position().toPoint())) {
        setDown(false);
        weigh(weight_ >= heaviest ? static_cast<int>(1 - heaviest) : 1);
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void TopicRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TopicRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TopicRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const bool ticked = isChecked();
    const double size = look().px(boxSize);
    const QRectF box(look().px(sidePadding) + 0.5, (height() - size) / 2 + 0.5, size - 1, size - 1);
    painter.setPen(QPen(ticked ? t.accent : t.field, 1.25));
    painter.setBrush(ticked ? t.accent : t.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (ticked) {
        painter.setPen(QPen(t.onAccent, size / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{box.left() + size * 0.24, box.top() + size * 0.50},
                                       {box.left() + size * 0.42, box.top() + size * 0.68},
                                       {box.left() + size * 0.74, box.top() + size * 0.30}});
    }

    int right = weightRect().left();
    painter.setFont(typeFont(Type::caption, QFont::Medium));
    if (ticked && weight_ != 1) {
        painter.setPen(t.accent);
        painter.drawText(weightRect(), Qt::AlignRight | Qt::AlignVCenter, u"×%1"_s.arg(weight_));
    }
    const auto column = [&](int width) {
        right -= look().px(width);
        return QRect(right, 0, look().px(width), height());
    };
    painter.setFont(typeFont(Type::caption));
    painter.setPen(t.text2);
    painter.drawText(column(percentWidth), Qt::AlignRight | Qt::AlignVCenter,
                     InterviewWords::percent(topic_.recall));
    right -= look().px(gap);
    const QRect bar = column(barWidth);
    const QRectF track(bar.left(), (height() - look().px(barHeight)) / 2.0, bar.width(),
                       look().px(barHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(track, 3, 3);
    painter.setBrush(t.heat[3]);
    QRectF filled = track;
    filled.setWidth(track.width() * std::clamp(topic_.recall, 0.0, 1.0));
    painter.drawRoundedRect(filled, 3, 3);
    right -= look().px(gap);
    painter.setPen(t.text3);
    painter.drawText(column(countWidth), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(topic_.cards));

    painter.setFont(typeFont(Type::ui));
    painter.setPen(t.text);
    const int left = static_cast<int>(box.right()) + look().px(boxGap);
    const QRect place(left, 0, right - look().px(gap) - left, height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace interval::ui
