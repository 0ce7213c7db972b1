// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/replay.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/review.h"

namespace interval::scheduling {

std::vector<ReplayStep> replay(std::span<const LoggedReview> reviews,
                               const Parameters& parameters,
                               double desiredRetention,
                               bool shortTerm)
{
    std::vector<ReplayStep> steps;
    steps.reserve(reviews.size());
    std::optional<MemoryState> memory;
    for (const LoggedReview& review : reviews) {
        ReplayStep step;
        if (memory)
            step.retrievability = retrievability(review.elapsedDays, memory->stability, parameters);
        memory = afterReview(memory, review.elapsedDays, review.rating, parameters, shortTerm);
        step.memory = *memory;
        step.interval = interval(desiredRetention, memory->stability, parameters);
        steps.push_back(step);
    }
    return steps;
}

} // namespace interval::scheduling
