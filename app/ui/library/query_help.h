// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace interval::ui {

/// The search language on one sheet; a click on an example puts it into the search.
class QueryHelp final : public QFrame {
    Q_OBJECT
public:
    explicit QueryHelp(QWidget* parent);

    /// Opens below a widget, at its right edge; goes away by a click elsewhere or Esc.
    void openBelow(const QWidget& field);

Q_SIGNALS:
    void chosen(const QString& example);
};

} // namespace interval::ui
