// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/controls.h"

#include <QFrame>
#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

QLabel* makeLabel(const QString& text, Type type, Tone tone, QWidget* parent, int weight)
{
    auto* label = new QLabel(text, parent);
    label->setFont(typeFont(type, weight));
    label->setTextFormat(Qt::PlainText);
    if (tone == Tone::accent)
        label->setProperty("tone", u"accent"_s);
    else if (tone != Tone::normal)
        label->setProperty("tone", QString::number(static_cast<int>(tone) + 1));
    return label;
}

QLabel* makeKeyCap(const QString& key, QWidget* parent)
{
    auto* label = new QLabel(key, parent);
    label->setProperty("role", u"key"_s);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QPushButton* makeButton(const QString& text, const char* role, const QString& key, QWidget* parent)
{
    auto* button = new QPushButton(key.isEmpty() ? text : text + u"   "_s + key, parent);
    button->setProperty("role", QString::fromLatin1(role));
    button->setAccessibleName(text);
    return button;
}

QWidget* makeLine(QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, look().colours().grid);
    line->setPalette(palette);
    return line;
}

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(look().px(4));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setValue(double share, bool late)
{
    share_ = std::clamp(share, 0.0, 1.0);
    late_ = late;
    setAccessibleDescription(u"%1%"_s.arg(qRound(share_ * 100)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(look().colours().sunken);
    painter.drawRoundedRect(rect(), radius, radius);
    if (share_ <= 0)
        return;
    painter.setBrush(late_ ? look().colours().caution : look().colours().accent);
    painter.drawRoundedRect(QRectF(0, 0, std::max<double>(height(), width() * share_), height()),
                            radius, radius);
}

} // namespace interval::ui
