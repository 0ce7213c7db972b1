// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace interval::ui {

/// Two to five exclusive choices, joined.
class Switcher final : public QWidget {
    Q_OBJECT
public:
    explicit Switcher(QWidget* parent);

    void setItems(const QStringList& items);
    /// @param index -1: none
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    /// Chooses as a click does. Out of range, or switched off: nothing.
    void choose(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QHBoxLayout* layout_;
    QButtonGroup* group_;
};

} // namespace interval::ui
