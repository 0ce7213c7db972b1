// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/interval_style.h"

#include "ui/style/look.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>
#include <QStyleOptionSlider>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringMargin = 4; ///< from the control's edge to the ring's outer edge
constexpr int ringWidth = 2;
constexpr int ringRadius = 8;

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

/// Pages and fields take the focus too, but show it otherwise.
bool wantsRing(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           widget.property("focusRing").toBool();
}

/// A box to tick whose edge can be seen in either theme.
void drawTick(const QStyleOption& option, QPainter& painter)
{
    constexpr double radius = 3;
    const Tokens& colours = look().colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool ticked = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(!enabled ? colours.border : ticked ? colours.accent : colours.field);
    painter.setBrush(ticked && enabled ? colours.accent : colours.surface);
    painter.drawRoundedRect(box, radius, radius);
    if (ticked || option.state.testFlag(QStyle::State_NoChange)) {
        painter.setPen(QPen(enabled && ticked ? colours.onAccent : colours.text3, box.width() / 8,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (ticked)
            painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)});
        else
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
    painter.restore();
}

} // namespace

IntervalStyle::IntervalStyle() : QProxyStyle(u"Fusion"_s) {}

void IntervalStyle::drawControl(ControlElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    constexpr double half = ringWidth / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look().colours().accent, ringWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), ringRadius,
                             ringRadius);
    painter->restore();
}

/// Sliders: a thin track, filled up to a round handle.
void IntervalStyle::drawComplexControl(ComplexControl control,
                                       const QStyleOptionComplex* option,
                                       QPainter* painter,
                                       const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_Slider || slider == nullptr || slider->orientation != Qt::Horizontal) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    constexpr double track = 4;
    constexpr double handle = 14;
    const Tokens& colours = look().colours();
    const QPointF centre =
        subControlRect(control, option, SC_SliderHandle, widget).toRectF().center();
    QRectF line(option->rect.left() + 2, option->rect.toRectF().center().y() - track / 2,
                option->rect.width() - 4, track);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.border);
    painter->drawRoundedRect(line, track / 2, track / 2);
    line.setRight(centre.x());
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(line, track / 2, track / 2);
    const bool focused = slider->state.testFlag(State_HasFocus);
    painter->setPen(QPen(colours.accent, 2));
    painter->setBrush(focused ? colours.accentSoft : colours.surface);
    const QPointF middle(centre.x(), option->rect.toRectF().center().y());
    painter->drawEllipse(middle, look().px(handle) / 2.0, look().px(handle) / 2.0);
    if (focused) {
        painter->setBrush(colours.accent);
        painter->drawEllipse(middle, 2, 2);
    }
    painter->restore();
}

void IntervalStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption* option,
                                  QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) // the ring says it already
        return;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawTick(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int IntervalStyle::pixelMetric(PixelMetric metric,
                               const QStyleOption* option,
                               const QWidget* widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return ringMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int IntervalStyle::styleHint(StyleHint hint,
                             const QStyleOption* option,
                             const QWidget* widget,
                             QStyleHintReturn* result) const
{
    if (hint == SH_Slider_AbsoluteSetButtons) // a click on the track goes there
        return Qt::LeftButton;
    if (hint == SH_FocusFrame_AboveWidget) // else the parent's edge would cut it
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || qobject_cast<QFocusFrame*>(watched) != nullptr)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    // A menu or another window in between changes nothing about where the keyboard is.
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason ||
        reason == Qt::MenuBarFocusReason)
        return false;
    if (event->type() == QEvent::FocusIn && byKeyboard(reason) && wantsRing(*widget))
        show(widget);
    else if (frame_)
        frame_->setWidget(nullptr);
    return false;
}

void FocusRing::show(QWidget* control)
{
    if (!frame_) // it belongs to the window or page it stands on, and goes with it
        frame_ = new QFocusFrame(control->window());
    frame_->setWidget(control);
}

} // namespace interval::ui
