// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/number.h"

namespace interval::compute {

/// Half the width of the normal interval of a share (Wald).
///
///   z sqrt(p (1 - p) / n)
template <Number N>
[[nodiscard]] N waldHalfWidth(const N& share, const N& questions, const N& z)
{
    return z * sqrt(share * (N(1) - share) / questions);
}

/// Middle of Wilson's interval of a share.
///
///   (p + z^2/(2n)) / (1 + z^2/n)
///
/// @source Wilson 1927, doi:10.1080/01621459.1927.10502953
template <Number N>
[[nodiscard]] N wilsonCentre(const N& share, const N& questions, const N& z)
{
    return (share + z * z / (N(2) * questions)) / (N(1) + z * z / questions);
}

/// Half the width of Wilson's interval.
///
///   z / (1 + z^2/n) * sqrt(p (1 - p)/n + z^2/(4 n^2))
template <Number N>
[[nodiscard]] N wilsonHalfWidth(const N& share, const N& questions, const N& z)
{
    return z / (N(1) + z * z / questions) *
           sqrt(share * (N(1) - share) / questions + z * z / (N(4) * questions * questions));
}

/// Questions for each of two models to see a difference, independent samples, two-sided.
///
///   ceil(2 (z_a + z_b)^2 p (1 - p) / delta^2)
///
/// @source Miller 2024, arXiv:2411.00640, section 5
template <Number N>
[[nodiscard]] N sampleSize(const N& baseline, const N& delta, const N& zAlpha, const N& zPower)
{
    const N z = let("z", zAlpha + zPower);
    return ceil(N(2) * z * z * baseline * (N(1) - baseline) / (delta * delta));
}

/// Smallest difference that so many questions a model show, independent samples, two-sided.
///
///   (z_a + z_b) sqrt(2 p (1 - p) / n)
///
/// @source Miller 2024, arXiv:2411.00640, section 5: sampleSize solved for the difference
template <Number N>
[[nodiscard]] N
detectableDifference(const N& baseline, const N& questions, const N& zAlpha, const N& zPower)
{
    return (zAlpha + zPower) * sqrt(N(2) * baseline * (N(1) - baseline) / questions);
}

/// Standard error of a difference of two shares if both models were equally good.
///
///   sqrt(p (1 - p) (1/n_A + 1/n_B)),  p = (c_A + c_B) / (n_A + n_B)
///
/// @source two-proportion z-test; Agresti, Categorical Data Analysis, section 3.2
template <Number N>
[[nodiscard]] N
pooledStandardError(const N& correctA, const N& questionsA, const N& correctB, const N& questionsB)
{
    const N pooled =
        let("\\bar p", (correctA + correctB) / (questionsA + questionsB), unit::fraction);
    return sqrt(pooled * (N(1) - pooled) * (N(1) / questionsA + N(1) / questionsB));
}

/// How many standard errors of the null hypothesis the discordant questions are apart.
///
///   (b - c) / sqrt(b + c)
///
/// @source McNemar 1947, doi:10.1007/BF02295996
template <Number N>
[[nodiscard]] N mcNemarScore(const N& onlyA, const N& onlyB)
{
    return (onlyA - onlyB) / sqrt(onlyA + onlyB);
}

/// Standard error of the difference of two shares on different questions.
template <Number N>
[[nodiscard]] N
unpairedStandardError(const N& shareA, const N& questionsA, const N& shareB, const N& questionsB)
{
    return sqrt(shareA * (N(1) - shareA) / questionsA + shareB * (N(1) - shareB) / questionsB);
}

/// Standard error of the difference on the same questions, from those only one model solves.
///
///   sqrt((b + c)/n - ((b - c)/n)^2) / sqrt(n)
///
/// @param onlyA, onlyB  questions solved by one model alone
/// @source McNemar 1947, doi:10.1007/BF02295996; Miller 2024, arXiv:2411.00640, section 4
template <Number N>
[[nodiscard]] N pairedStandardError(const N& onlyA, const N& onlyB, const N& questions)
{
    const N difference = let("\\Delta", (onlyA - onlyB) / questions);
    const N variance = (onlyA + onlyB) / questions - difference * difference;
    return sqrt(variance / questions);
}

/// Unbiased chance that one of k tries passes, from `correct` among `samples`.
///
///   1 - C(n - c, k) / C(n, k)
///
/// @source Chen et al. 2021, arXiv:2107.03374, equation 1
template <Number N>
[[nodiscard]] N passAtK(const N& samples, const N& correct, const N& k)
{
    return N(1) - chooseRatio(samples - correct, samples, k);
}

/// Chance that one of n tries succeeds when each does with p, checked by a perfect verifier.
template <Number N>
[[nodiscard]] N bestOfN(const N& share, const N& tries)
{
    return N(1) - pow(N(1) - share, tries);
}

/// Score above chance in multiple choice, 0 at guessing and 1 at perfect.
template <Number N>
[[nodiscard]] N chanceCorrected(const N& accuracy, const N& options)
{
    const N guess = let("p_0", N(1) / options);
    return (accuracy - guess) / (N(1) - guess);
}

/// Expected score of A who is `difference` Elo points above B.
///
///   1 / (1 + 10^(-x/400))
///
/// @source Elo 1978; Chatbot Arena, arXiv:2403.04132, section 4
template <Number N>
[[nodiscard]] N eloExpectation(const N& difference)
{
    return N(1) / (N(1) + pow(N(10), N(0) - difference / N(400)));
}

/// Elo difference of a score: the Bradley-Terry estimate of two players.
///
///   400 log10(p / (1 - p))
template <Number N>
[[nodiscard]] N eloDifference(const N& share)
{
    return N(400) * log(share / (N(1) - share)) / log(N(10));
}

/// Standard error of an Elo difference that was estimated from games.
///
///   400 / (ln 10 sqrt(n p (1 - p)))
///
/// @param share  of points won by A: wins, and half of the ties
/// @source Fisher information of the Bradley-Terry model: n p (1 - p) for a log-odds
template <Number N>
[[nodiscard]] N eloStandardError(const N& share, const N& games)
{
    return N(400) / (log(N(10)) * sqrt(games * share * (N(1) - share)));
}

/// Agreement beyond chance.
///
///   (p_o - p_e) / (1 - p_e)
///
/// @source Cohen 1960, doi:10.1177/001316446002000104
template <Number N>
[[nodiscard]] N cohensKappa(const N& observed, const N& expected)
{
    return (observed - expected) / (N(1) - expected);
}

/// Standard error of kappa when the chance agreement is taken as known.
///
///   sqrt(p_o (1 - p_o) / n) / (1 - p_e)
///
/// @source Cohen 1960, doi:10.1177/001316446002000104, equation 7
template <Number N>
[[nodiscard]] N kappaStandardError(const N& observed, const N& expected, const N& items)
{
    return sqrt(observed * (N(1) - observed) / items) / (N(1) - expected);
}

/// Harmonic mean of precision and recall.
template <Number N>
[[nodiscard]] N f1Score(const N& precision, const N& recall)
{
    return N(2) * precision * recall / (precision + recall);
}

/// Perplexity of a mean cross-entropy in nats.
template <Number N>
[[nodiscard]] N perplexity(const N& loss)
{
    return exp(loss);
}

/// The same loss in bits a token.
///
///   loss / ln 2
template <Number N>
[[nodiscard]] N bitsPerToken(const N& loss)
{
    return loss / log(N(2));
}

/// Bits a byte of text: comparable between tokenizers.
///
///   loss / (ln 2 * bytes a token)
///
/// @param bytesPerToken  [B]
/// @return               [bits/B]
template <Number N>
[[nodiscard]] N bitsPerByte(const N& loss, const N& bytesPerToken)
{
    return loss / (log(N(2)) * bytesPerToken);
}

} // namespace interval::compute
