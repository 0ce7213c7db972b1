// SPDX-License-Identifier: GPL-3.0-or-later
// How mock interviews went, one after the other.
#include "study/insights/insights.h"

#include "study/insights/selection.h"
#include "study/interview/settings.h"

#include <algorithm>

namespace interval::study {

void reduceInterviews(const Selection& selection, Insights& into)
{
    for (collection::MockInterview held : selection.past().interviews) {
        const base::Day day = std::min(held.day, selection.today());
        // "All" begins with the first answer to a card; an interview can be older.
        const bool within = into.filter.days == 0 || day >= into.firstDay;
        if (!held.over || !within)
            continue;
        if (!selection.topic().empty())
            std::erase_if(held.questions, [&](const collection::MockQuestion& question) {
                return question.topic != selection.topic();
            });
        const InterviewScore score = scoreOf(held, readSettings(held.settings).strictness);
        if (score.total)
            into.interviews.push_back({day, *score.total, score.axes, score.counted});
    }
    std::reverse(into.interviews.begin(), into.interviews.end());
}

} // namespace interval::study
