// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/controls.h"

#include "ui/parts/key_button.h"
#include "ui/parts/key_cap.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVariant>

#include <algorithm>
#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 32;
constexpr int chipIcon = 14;

} // namespace

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

KeyButton* makeButton(const QString& text, const char* role, const QString& key, QWidget* parent)
{
    auto* button = new KeyButton(text, key, parent);
    button->setProperty("role", QString::fromLatin1(role));
    button->setAccessibleName(text);
    return button;
}

QWidget* makeHint(const QString& text, const QString& key, QWidget* parent)
{
    auto* hint = new QWidget(parent);
    auto* row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    row->addWidget(makeLabel(text, Type::caption, Tone::second, hint));
    row->addWidget(new KeyCap(key, hint));
    return hint;
}

QWidget* makeChip(const QString& text, const QString& iconName, Chip kind, QWidget* parent)
{
    static constexpr std::array roles{u"chip", u"chip-good", u"chip-caution"};
    const Tokens& t = look().colours();
    const std::array inks{t.text2, t.good, t.caution};
    const auto index = static_cast<std::size_t>(kind);
    auto* chip = new QFrame(parent);
    chip->setProperty("role", QString::fromUtf16(roles[index]));
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(look().px(8), look().px(2), look().px(8), look().px(2));
    row->setSpacing(look().px(6));
    auto* sign = new QLabel(chip);
    const int size = look().px(chipIcon);
    sign->setPixmap(icon(iconName, inks[index], size).pixmap(size));
    row->addWidget(sign);
    row->addWidget(makeLabel(text, Type::caption, Tone::normal, chip, QFont::Medium));
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return chip;
}

QWidget* makeLine(QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setProperty("role", u"line"_s);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    return line;
}

QWidget* makeCentred(QWidget* inner, int width, QWidget* parent)
{
    auto* outer = new QWidget(parent);
    auto* row = new QHBoxLayout(outer);
    row->setContentsMargins(look().space(pageMargin), 0, look().space(pageMargin), 0);
    inner->setMaximumWidth(look().px(width));
    inner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    return outer;
}

ProgressLine::ProgressLine(Use use, int height, QWidget* parent) : QWidget(parent), use_(use)
{
    setFixedHeight(look().px(height));
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
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = std::min(height() / 2.0, 3.0);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(rect(), radius, radius);
    if (share_ <= 0)
        return;
    painter.setBrush(late_                   ? t.caution
                     : use_ == Use::quantity ? t.heat[3]
                     : use_ == Use::time     ? t.text2
                                             : t.accent);
    painter.drawRoundedRect(QRectF(0, 0, std::max<double>(height(), width() * share_), height()),
                            radius, radius);
}

} // namespace interval::ui
