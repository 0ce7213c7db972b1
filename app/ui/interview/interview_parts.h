// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/interview/report.h"

#include <QFrame>

#include <vector>

namespace interval::ui {

/// A card of the interview page with a column for its content.
[[nodiscard]] QFrame* makeInterviewCard(QWidget* parent);

/// The scores of interviews over time. Its text value lists them.
/// @pre at least two, oldest first
[[nodiscard]] QWidget* makeScoreTrend(const std::vector<study::HeldInterview>& held,
                                      QWidget* parent);

} // namespace interval::ui
