// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/choices.h"
#include "study/drills/drill.h"

#include <optional>

namespace interval::study {

enum class DrillMark : std::uint8_t { right, close, wrong };

/// What is to be said about an answer to a drill.
struct DrillJudgement {
    DrillMark mark = DrillMark::wrong;
    double typed = 0;              ///< in the unit of the drill
    double expected = 0;           ///< in the unit of the drill
    bool unitMixUp = false;        ///< right, but for GB taken for GiB or the like
    std::optional<Bilingual> hint; ///< names the typical mistake when there is one
    Bilingual comparison;          ///< "0.95% below 26.25 GB; 3% is accepted"

    bool operator==(const DrillJudgement&) const = default;
};

/// Compares an answer with that of the instance. Close is within three tolerances, or one off where
/// a whole number is asked.
[[nodiscard]] DrillJudgement judge(const Drill& drill, const DrillInstance& instance, double typed);

/// The grade that a judgement suggests: right Good, close or only the unit mixed up Hard, else Again.
/// Never Easy: only the learner knows that it was effortless.
[[nodiscard]] scheduling::Rating suggestedRating(const DrillJudgement& judgement);

/// "26.25 GB", "3.3 天".
[[nodiscard]] std::string answerInWords(const Drill& drill, double value, base::Language language);

/// What a tolerance accepts, in the words of the comparison: "3%", "0.01", "exact".
[[nodiscard]] std::string toleranceInWords(const Drill& drill, base::Language language);

} // namespace interval::study
