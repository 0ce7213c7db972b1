// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace interval::ui {

/// Fusion with one focus ring: 2 px of accent, 2 px outside the control.
class IntervalStyle final : public QProxyStyle {
    Q_OBJECT
public:
    IntervalStyle();

    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric,
                                  const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption* option,
                                const QWidget* widget,
                                QStyleHintReturn* result) const override;
};

/// Puts the ring around the control that the keyboard has reached. A control that was clicked has
/// none: the pointer shows where it is. Fields mark their own edge instead.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* control);

    QPointer<QFocusFrame> frame_;
};

} // namespace interval::ui
