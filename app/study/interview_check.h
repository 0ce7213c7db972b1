// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/records.h"

#include <string>
#include <vector>

namespace interval::study {

/// What is wrong with an interview as a person has put it down.
enum class InterviewFault : std::uint8_t {
    noName,
    notAhead,   ///< today or past
    tooFar,     ///< more than ten years ahead
    badMinutes, ///< a weekday's minutes are not 0..1440
    noTime,     ///< no weekday has any
    noTopics,   ///< every topic is left out
};

/// @param topics all topics there are; may be empty
/// @return nothing when it can be kept
[[nodiscard]] std::vector<InterviewFault> faultsOf(const collection::Interview& interview,
                                                   base::Day today,
                                                   const std::vector<std::string>& topics);

/// Without blanks around the name, and without days off on which there would be no study anyway.
[[nodiscard]] collection::Interview tidied(collection::Interview interview, base::Day today);

} // namespace interval::study
