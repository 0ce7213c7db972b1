// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace interval::ui {

class CardColumn;
class StudyPresenter;
class TickRow;

/// What stands below the question once the answer is shown.
struct Findings {
    std::vector<TickRow*> points;      ///< the rubric
    QWidget* latestFollowUp = nullptr; ///< the last piece of the follow-ups on show
};

/// Writes key points, answer, explanation, follow-ups and sources into the column.
[[nodiscard]] Findings writeFindings(CardColumn& column, StudyPresenter& presenter);

} // namespace interval::ui
