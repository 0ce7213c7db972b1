// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace interval::ui {

class RetentionPresenter;

/// What a preset's own desired retention takes and gives, beside that of all cards.
class PresetEffect final : public QWidget {
    Q_OBJECT
public:
    PresetEffect(RetentionPresenter& presenter, QWidget* parent);

    /// @param own, general desired retentions [%]
    void tell(int own, int general);

private:
    void refresh();
    /// "12 minutes a day, readiness on 14 December 94%"; empty until it is known.
    [[nodiscard]] QString wordsOf(int percent) const;

    RetentionPresenter& presenter_;
    QLabel* words_;
    int own_ = 0;
    int general_ = 0;
};

} // namespace interval::ui
