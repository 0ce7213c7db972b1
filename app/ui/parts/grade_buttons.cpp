// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grade_buttons.h"

#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QPainter>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 60;

} // namespace

GradeButton::GradeButton(int number, QWidget* parent) : QAbstractButton(parent), number_(number)
{
    setObjectName(u"grade%1"_s.arg(number));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GradeButton::setWords(const QString& word, const QString& interval)
{
    setText(word);
    interval_ = interval;
    setAccessibleName(word + u", "_s + interval);
    update();
}

void GradeButton::setSuggested(bool suggested, const QString& key)
{
    suggested_ = suggested;
    key_ = key;
    update();
}

QSize GradeButton::sizeHint() const
{
    return {look().px(120), look().px(buttonHeight)};
}

void GradeButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void GradeButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void GradeButton::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = suggested_ || hasFocus();
    const double pen = strong ? 2 : 1;
    painter.setPen(QPen(strong ? t.accent : t.field, pen));
    painter.setBrush(isDown()       ? t.sunken
                     : suggested_   ? t.accentSoft
                     : underMouse() ? t.hover
                                    : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);

    const QColor ink = suggested_ ? t.accent : t.text;
    const QFont wordFont = typeFont(Type::ui, QFont::DemiBold);
    const QFont small = typeFont(Type::caption, QFont::Medium);
    const QFontMetrics wordMetrics(wordFont);
    const QFontMetrics smallMetrics(small);
    const QString number = QString::number(number_);
    const int cap = look().px(20);
    const int gap = look().px(8);
    int total = cap + gap + wordMetrics.horizontalAdvance(text());
    const int keyWidth = gap + smallMetrics.horizontalAdvance(key_);
    const bool showsKey = suggested_ && !key_.isEmpty() && total + keyWidth + 2 * gap < width();
    if (showsKey)
        total += keyWidth;
    int x = (width() - total) / 2;
    const int middle = height() / 2 - look().px(10);

    painter.setPen(suggested_ ? QPen(t.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(suggested_ ? Qt::transparent : t.sunken);
    const QRectF capRect(x, middle - cap / 2.0, cap, cap);
    painter.drawRoundedRect(capRect, 3, 3);
    painter.setFont(small);
    painter.setPen(suggested_ ? t.accent : t.text2);
    painter.drawText(capRect, Qt::AlignCenter, number);
    x += cap + gap;
    painter.setFont(wordFont);
    painter.setPen(ink);
    painter.drawText(QRect(x, middle - cap, width() - x, 2 * cap), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    if (showsKey) {
        x += wordMetrics.horizontalAdvance(text()) + gap;
        painter.setFont(small);
        painter.drawText(QRect(x, middle - cap, width() - x, 2 * cap),
                         Qt::AlignLeft | Qt::AlignVCenter, key_);
    }
    painter.setFont(typeFont(Type::caption));
    painter.setPen(suggested_ ? t.accent : t.text2);
    painter.drawText(QRect(0, height() / 2 + look().px(2), width(), look().px(20)), Qt::AlignCenter,
                     interval_);
}

GradeButtons::GradeButtons(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 0; i < 4; ++i) {
        auto* button = new GradeButton(i + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT graded(i + 1); });
        buttons_[static_cast<std::size_t>(i)] = button;
        row->addWidget(button, 1);
    }
}

void GradeButtons::setChoices(const std::array<QString, 4>& words,
                              const std::array<QString, 4>& intervals)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setWords(words[i], intervals[i]);
}

void GradeButtons::setSuggested(std::optional<int> number, const QString& key)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setSuggested(number == static_cast<int>(i) + 1, key);
}

} // namespace interval::ui
