// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace interval::ui {

/// What stands on the page before the first answer: the outline of what will be there, one sentence
/// what and when, one button how.
class EmptyInsights final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyInsights(QWidget* parent);

Q_SIGNALS:
    void startRequested();
};

} // namespace interval::ui
