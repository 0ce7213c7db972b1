// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/drills/judge.h"

#include <QString>

class QWidget;

namespace interval::ui {

class AnswerField;
class MathStore;

/// The field for the answer of a drill, with its unit.
[[nodiscard]] AnswerField* makeAnswerField(const study::Drill& drill,
                                           base::Language card,
                                           const QString& typed,
                                           QWidget* parent);

/// A sentence with a sign: why an answer cannot be read, what a mistake looks like.
[[nodiscard]] QWidget*
makeRemark(const QString& name, const QString& iconName, const QString& text, QWidget* parent);

/// What was typed beside what is right, how far off it is, and the mistake it looks like.
[[nodiscard]] QWidget* makeDrillResult(const study::Drill& drill,
                                       const study::DrillJudgement& judgement,
                                       base::Language card,
                                       const QString& typed,
                                       QWidget* parent);

/// The right answer alone, where none was typed.
[[nodiscard]] QWidget*
makeRightAnswer(const study::Drill& drill, const study::DrillInstance& instance, QWidget* parent);

/// The way to the answer, typeset, with the numbers of the instance.
[[nodiscard]] QWidget* makeDerivation(const study::Drill& drill,
                                      const study::DrillInstance& instance,
                                      MathStore* maths,
                                      QWidget* parent);

/// Has the derivation typeset while one thinks, so that it is there with the answer.
void prepareDerivation(const study::Drill& drill,
                       const study::DrillInstance& instance,
                       MathStore* maths);

} // namespace interval::ui
