// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace interval::ui {

class AnswerField;
class CardColumn;
class MathStore;
class StudyPresenter;

/// Writes what a drill asks for into the column: the field for the answer; once it is shown, what was
/// typed beside what is right, the mistake it looks like, and the derivation.
/// @pre the presenter has a drill
/// @return the field, or nothing once the answer is shown
[[nodiscard]] AnswerField*
writeDrill(CardColumn& column, StudyPresenter& presenter, MathStore* maths);

} // namespace interval::ui
