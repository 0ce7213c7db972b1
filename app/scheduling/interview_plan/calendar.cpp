// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/interview_plan/calendar.h"

#include <algorithm>

namespace interval::scheduling {

std::vector<double> studySeconds(const StudyWeek& week, base::Day today, base::Day interview)
{
    constexpr double secondsPerMinute = 60;
    std::vector<double> seconds;
    for (base::Day day = today; day < interview; ++day) {
        const bool off =
            std::find(week.daysOff.begin(), week.daysOff.end(), day) != week.daysOff.end();
        seconds.push_back(off ? 0
                              : week.minutes[static_cast<std::size_t>(base::weekday(day))] *
                                    secondsPerMinute);
    }
    return seconds;
}

std::vector<bool> openDays(const std::vector<double>& secondsByDay)
{
    std::vector<bool> open;
    for (auto day = secondsByDay.rbegin(); day != secondsByDay.rend(); ++day)
        open.push_back(*day > 0);
    return open;
}

} // namespace interval::scheduling
