// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/mock_records.h"
#include "deck/card.h"
#include "study/drills/drill.h"
#include "study/interview/selection.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::study {

/// The drill behind a question with the numbers it was asked with.
struct AskedDrill {
    std::shared_ptr<const Drill>
        drill; ///< null: the question is none, or does not compile any more
    DrillInstance instance;
};

/// A card turned into a question: its texts in the languages of the settings, a drill's numbers
/// drawn with the seed.
/// @param card as the collection has it
[[nodiscard]] collection::MockQuestion
ask(const deck::Card& card, const PoolQuestion& question, const InterviewSettings& settings);

/// The drill of a question that was asked, drawn again with its seed.
[[nodiscard]] AskedDrill drillOf(const deck::Card& card, const collection::MockQuestion& question);

/// The points of a short answer: the items of a list, or else its sentences and the parts between
/// semicolons. Code and mathematics are never cut.
[[nodiscard]] std::vector<std::string> pointsOf(std::string_view answer);

} // namespace interval::study
