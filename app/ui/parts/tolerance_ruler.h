// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/judge.h"

#include <QWidget>

namespace interval::ui {

/// Where an answer lies beside the right one and what is accepted.
class ToleranceRuler final : public QWidget {
    Q_OBJECT
public:
    ToleranceRuler(const study::Drill& drill,
                   const study::DrillJudgement& judgement,
                   QWidget* parent);

    /// Whether the answer is near enough to be drawn: within two tolerances.
    [[nodiscard]] static bool suits(const study::Drill& drill,
                                    const study::DrillJudgement& judgement);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double off_; ///< of the answer, in tolerances
    QString typed_;
    QString right_;
    QString tolerance_;
};

} // namespace interval::ui
