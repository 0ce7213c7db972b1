// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace interval::ui {

class AnswerField;
class CardColumn;
class MathStore;
class OrderList;
class OutlineField;
class StudyPresenter;
class Switcher;
class TickRow;

/// What a card asks the learner to do, as controls; null or empty where its kind has none.
struct Task {
    std::vector<TickRow*> options;
    OrderList* order = nullptr;
    Switcher* verdict = nullptr;
    OutlineField* outline = nullptr;
    AnswerField* answer = nullptr;
};

/// Writes the controls of the card's kind into the column, with what was done so far; after the
/// answer they are locked and say what was right.
[[nodiscard]] Task writeTask(CardColumn& column, StudyPresenter& presenter, MathStore* maths);

} // namespace interval::ui
