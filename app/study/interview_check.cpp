// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview_check.h"

#include "study/preferences.h"

#include <algorithm>

namespace interval::study {

namespace {

constexpr base::Day farthest = 3653; ///< [days]
constexpr std::string_view blanks = " \t\n";

} // namespace

std::vector<InterviewFault> faultsOf(const collection::Interview& interview,
                                     base::Day today,
                                     const std::vector<std::string>& topics)
{
    std::vector<InterviewFault> faults;
    const auto note = [&faults](bool wrong, InterviewFault fault) {
        if (wrong)
            faults.push_back(fault);
    };
    const auto& minutes = interview.minutes;
    const bool readable = std::all_of(minutes.begin(), minutes.end(),
                                      [](int each) { return each >= 0 && each <= minutesOfDay; });
    const auto leftOut = [&](const std::string& topic) {
        const auto found = interview.topicWeights.find(topic);
        return found != interview.topicWeights.end() && found->second <= 0;
    };
    note(interview.name.find_first_not_of(blanks) == std::string::npos, InterviewFault::noName);
    note(interview.day <= today, InterviewFault::notAhead);
    note(interview.day > today + farthest, InterviewFault::tooFar);
    note(!readable, InterviewFault::badMinutes);
    note(readable &&
             std::all_of(minutes.begin(), minutes.end(), [](int each) { return each == 0; }),
         InterviewFault::noTime);
    note(!topics.empty() && std::all_of(topics.begin(), topics.end(), leftOut),
         InterviewFault::noTopics);
    return faults;
}

collection::Interview tidied(collection::Interview interview, base::Day today)
{
    std::string& name = interview.name;
    name.erase(name.find_last_not_of(blanks) + 1);
    name.erase(0, name.find_first_not_of(blanks));
    auto& off = interview.daysOff;
    std::sort(off.begin(), off.end());
    off.erase(std::unique(off.begin(), off.end()), off.end());
    std::erase_if(off, [&](base::Day day) { return day < today || day >= interview.day; });
    return interview;
}

} // namespace interval::study
