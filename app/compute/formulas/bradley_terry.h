// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace interval::compute {

/// Points that two players took from each other; a tie gives each one half.
struct PairRecord {
    std::size_t first = 0; ///< index of a player
    std::size_t second = 0;
    double firstPoints = 0;  ///< >= 0
    double secondPoints = 0; ///< >= 0
};

/// Strengths of players who met in pairs.
struct BradleyTerryFit {
    std::vector<double> ratings; ///< [Elo points], their mean is zero
    /// [Elo points] of each rating against the mean of all.
    std::vector<double> standardErrors;
    /// [Elo points squared] row by row; what intervals of differences are made of.
    std::vector<double> covariance;

    /// [Elo points] of the difference of two ratings.
    [[nodiscard]] double standardErrorOfDifference(std::size_t a, std::size_t b) const;
};

/// Ratings under which the results are most likely: A beats B with 1 / (1 + 10^((b - a)/400)).
///
/// @param players  number of players, >= 2
/// @param records  may name a pair several times, in either order
/// @error invalidInput  fewer than two players, a record of unknown or equal players or of points
///                      that are not finite or negative, or players that fall into two groups one of
///                      which never took a point from the other: then no finite ratings exist; also
///                      when the iteration does not settle
/// @source Bradley & Terry 1952, doi:10.2307/2334029; minorise-maximise and the condition: Hunter
///         2004, doi:10.1214/aos/1079120141, sections 2 and 3
[[nodiscard]] base::Result<BradleyTerryFit> bradleyTerry(std::size_t players,
                                                         std::span<const PairRecord> records);

} // namespace interval::compute
