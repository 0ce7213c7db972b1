// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace interval::ui {

/// On or off, at once: a track with a knob at the left or at the right.
class Toggle final : public QAbstractButton {
    Q_OBJECT
public:
    Toggle(const QString& name, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace interval::ui
