// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tolerance_ruler.h"

#include "ui/style/look.h"

#include <QPainter>

#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;
using study::Tolerance;

namespace {

constexpr int rulerWidth = 300;
constexpr int bandHeight = 10;
constexpr int markRadius = 5;
constexpr double shownTolerances = 2; ///< to each side

double amountOf(const study::Drill& drill, double expected)
{
    const Tolerance& tolerance = drill.tolerance();
    return tolerance.kind == Tolerance::Kind::relative ? tolerance.amount * std::abs(expected)
                                                       : tolerance.amount;
}

QString number(double value)
{
    return QString::fromStdString(study::plainNumber(value));
}

} // namespace

ToleranceRuler::ToleranceRuler(const study::Drill& drill,
                               const study::DrillJudgement& judgement,
                               QWidget* parent)
    : QWidget(parent),
      off_((judgement.typed - judgement.expected) / amountOf(drill, judgement.expected)),
      typed_(number(judgement.typed)),
      right_(number(judgement.expected)),
      tolerance_(drill.tolerance().kind == Tolerance::Kind::relative
                     ? number(drill.tolerance().amount * 100) + u'%'
                     : number(drill.tolerance().amount))
{
    setFixedSize(look().px(rulerWidth), look().px(56));
    setAccessibleName(typed_ + u" / "_s + right_);
}

bool ToleranceRuler::suits(const study::Drill& drill, const study::DrillJudgement& judgement)
{
    const double amount = amountOf(drill, judgement.expected);
    return amount > 0 &&
           std::abs(judgement.typed - judgement.expected) <= shownTolerances * amount * 0.95;
}

void ToleranceRuler::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double half = look().px(bandHeight) / 2.0;
    const auto at = [this](double tolerances) {
        return width() / 2.0 * (1 + tolerances / shownTolerances);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(QRectF(0, middle - half / 2, width(), half), 3, 3);
    painter.setPen(t.good);
    painter.setBrush(t.goodSoft);
    painter.drawRect(QRectF(at(-1), middle - half, at(1) - at(-1), 2 * half));
    painter.setPen(QPen(t.text, 2));
    painter.drawLine(QPointF(at(0), middle - half - 3), QPointF(at(0), middle + half + 3));
    const bool inside = std::abs(off_) <= 1;
    painter.setPen(QPen(inside ? t.good : t.caution, 2));
    painter.setBrush(t.surface);
    painter.drawEllipse(QPointF(at(off_), middle), look().px(markRadius), look().px(markRadius));

    painter.setFont(typeFont(Type::caption));
    const auto label = [&](double x, bool above, const QString& text, const QColor& ink) {
        painter.setPen(ink);
        const int wide = look().px(90);
        const QRectF box(std::clamp(x - wide / 2.0, 0.0, static_cast<double>(width() - wide)),
                         above ? 0 : middle + half + 2, wide, middle - half - 2);
        const Qt::Alignment place = (above ? Qt::AlignTop : Qt::AlignBottom) | Qt::AlignHCenter;
        painter.drawText(box, static_cast<int>(place), text);
    };
    label(at(off_), true, typed_, t.text);
    label(at(0), false, right_, t.text);
    label(at(-1), false, u"−"_s + tolerance_, t.text2);
    label(at(1), false, u"+"_s + tolerance_, t.text2);
}

} // namespace interval::ui
