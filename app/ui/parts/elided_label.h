// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

#include <QLabel>

namespace interval::ui {

/// A quiet label that gives way: it is cut with an ellipsis and then tells the whole in a tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    ElidedLabel(Type type, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace interval::ui
