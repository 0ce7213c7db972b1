// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace interval::ui {

/// A date, typed or picked from a calendar. The page scrolls over it.
class DateField final : public QDateEdit {
    Q_OBJECT
public:
    /// @param name for a screen reader
    DateField(const QString& name, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace interval::ui
