// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

#include <QWidget>

class QPainter;

namespace interval::ui {

/// A key, quietly, beside the action it does.
class KeyCap final : public QWidget {
    Q_OBJECT
public:
    /// How much of the label's colour a cap on the accent takes: it stands out, and its key still
    /// reaches 4.5 to 1.
    static constexpr float shareOnAccent = 0.14F;

    KeyCap(const QString& key, QWidget* parent);

    [[nodiscard]] static QSize sizeOf(const QString& key);
    static void paint(QPainter& painter,
                      const QRect& place,
                      const QString& key,
                      const QColor& ground,
                      const QColor& ink);
    [[nodiscard]] QSize sizeHint() const override { return sizeOf(key_); }
    [[nodiscard]] QString key() const { return key_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString key_;
};

} // namespace interval::ui
