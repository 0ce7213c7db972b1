// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/estimate/estimate.h"

namespace interval::compute {

/// Answers a question about evaluations: how sure a score is, whether two models differ, how many
/// questions it takes, what it costs.
///
/// Quantities by question: `interval` accuracy, interval_low, interval_high, interval_half_width,
/// wald_low, wald_high · `compare` accuracy, accuracy2, difference, standard_error, difference_low,
/// difference_high, z_score, p_value, and discordant when paired · `sample-size`
/// questions_per_model, and detectable_difference when n is given · `pass-at-k` pass_at_1, pass_at_k,
/// pass_at_k_biased · `elo` expected_score, and from games score, elo_difference, standard_error,
/// elo_low, elo_high · `judge-agreement` kappa, and with n standard_error, kappa_low, kappa_high ·
/// `perplexity` perplexity, bits_per_token, bits_per_byte · `eval-cost` calls, prompt_tokens,
/// output_tokens, tokens, seconds, and usd when prices are given.
///
/// @error invalidInput  a number that the question needs is missing, out of range or contradicts
///                      another; the text begins with the key: `correct: must not be above n`
/// @source formulas/statistics.h
[[nodiscard]] base::Result<Estimate> estimateEvaluation(const Scenario& scenario,
                                                        Detail detail = Detail::numbers);

} // namespace interval::compute
