// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grade_buttons.h"

#include "ui/parts/key_cap.h"
#include "ui/style/look.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 60;
constexpr int radius = 6;
constexpr int twoByTwoBelow = 520; ///< layout width
constexpr int usual = 3;           ///< what the key takes when nothing is suggested

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
    setAccessibleDescription(suggested ? tr("suggested") : QString());
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
    const double pen = suggested_ ? 2 : 1;
    painter.setPen(QPen(suggested_ ? t.accent : t.field, pen));
    painter.setBrush(isDown()       ? t.sunken
                     : suggested_   ? t.accentSoft
                     : underMouse() ? t.hover
                                    : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
                            radius);
    paintWord(painter);
    painter.setFont(typeFont(Type::caption));
    painter.setPen(suggested_ ? t.accent : t.text2);
    painter.drawText(QRect(0, height() / 2 + look().px(2), width(), look().px(20)), Qt::AlignCenter,
                     interval_);
}

/// The upper line: number in a cap, word, and the key where there is room for it.
void GradeButton::paintWord(QPainter& painter)
{
    const Tokens& t = look().colours();
    const QFont wordFont = typeFont(Type::ui, QFont::DemiBold);
    const QFont keyFont = typeFont(Type::caption, QFont::Medium);
    const int gap = look().px(8);
    const QSize cap = KeyCap::sizeOf(QString::number(number_));
    const int word = QFontMetrics(wordFont).horizontalAdvance(text());
    const int key = key_.isEmpty() ? 0 : gap + QFontMetrics(keyFont).horizontalAdvance(key_);
    int total = cap.width() + gap + word;
    const bool showsKey = key > 0 && total + key + 2 * gap < width();
    total += showsKey ? key : 0;
    int x = std::max(2, (width() - total) / 2);
    const int middle = height() / 2 - look().px(10);

    const QRect place(QPoint(x, middle - cap.height() / 2), cap);
    KeyCap::paint(painter, place, QString::number(number_),
                  suggested_ ? QColor(Qt::transparent) : t.sunken, suggested_ ? t.accent : t.text2);
    if (suggested_) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    x += cap.width() + gap;
    const QRect line(x, middle - cap.height(), width() - x, 2 * cap.height());
    painter.setFont(wordFont);
    painter.setPen(suggested_ ? t.accent : t.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!showsKey)
        return;
    painter.setFont(keyFont);
    painter.setPen(suggested_ ? t.accent : t.text2);
    painter.drawText(line.adjusted(word + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, key_);
}

GradeButtons::GradeButtons(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(8);
    for (int i = 0; i < static_cast<int>(buttons_.size()); ++i) {
        auto* button = new GradeButton(i + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT graded(i + 1); });
        buttons_[static_cast<std::size_t>(i)] = button;
    }
    arrange(4);
}

void GradeButtons::setTwo(bool two)
{
    if (two == two_)
        return;
    two_ = two;
    for (const std::size_t left : {std::size_t{1}, std::size_t{3}})
        buttons_[left]->setVisible(!two);
    buttons_[2]->setNumber(two ? 2 : usual);
    columns_ = 0;
    arrange(columns());
}

int GradeButtons::columns() const
{
    return two_ || look().layoutWidth(width()) < twoByTwoBelow ? 2 : 4;
}

void GradeButtons::arrange(int columns)
{
    if (columns == columns_)
        return;
    columns_ = columns;
    int place = 0;
    for (GradeButton* button : buttons_) {
        grid_->addWidget(button, place / columns, place % columns);
        place += button->isHidden() ? 0 : 1;
    }
    for (int column = 0; column < 4; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

void GradeButtons::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(columns());
}

void GradeButtons::setChoices(const std::array<QString, 4>& words,
                              const std::array<QString, 4>& intervals)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setWords(words[i], intervals[i]);
}

void GradeButtons::setSuggested(std::optional<int> number, const QString& key)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const int own = static_cast<int>(i) + 1;
        buttons_[i]->setSuggested(number == own, own == number.value_or(usual) ? key : QString());
    }
}

} // namespace interval::ui
