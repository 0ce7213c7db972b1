// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/sprint.h"

#include <QWidget>

class QVBoxLayout;

namespace interval::ui {

class MathStore;

/// How a sprint went: score and time, then each question, with hint and derivation where the answer
/// was not right.
class SprintReport final : public QWidget {
    Q_OBJECT
public:
    SprintReport(const study::Sprint& sprint,
                 base::Language language,
                 MathStore* maths,
                 QWidget* parent);

Q_SIGNALS:
    void again();
    void ended();

private:
    [[nodiscard]] QWidget* makeHead(const study::Sprint& sprint);
    [[nodiscard]] QWidget* makeAnswer(const study::SprintAnswer& answer, int number);
    [[nodiscard]] QWidget* makeFoot();

    base::Language language_;
    MathStore* maths_;
};

} // namespace interval::ui
