// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/normal_quantile.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace interval::compute {

namespace {

double density(double z)
{
    return std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

/// Lower quantile within 4.5e-4. @source Abramowitz & Stegun 1964, 26.2.23
double roughLowerQuantile(double probability)
{
    const double t = std::sqrt(-2 * std::log(probability));
    const double numerator = 2.515517 + t * (0.802853 + t * 0.010328);
    const double denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return numerator / denominator - t;
}

} // namespace

double normalCdf(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double normalQuantile(double probability)
{
    if (probability <= 0 || probability >= 1)
        return std::copysign(std::numeric_limits<double>::infinity(), probability - 0.5);
    // The lower tail keeps its digits; the upper one is its mirror image.
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    double z = roughLowerQuantile(probability);
    for (int step = 0; step < 2; ++step) { // the error is cubed each time
        const double newton = (normalCdf(z) - probability) / density(z);
        z -= newton / (1 + z * newton / 2);
    }
    return z;
}

double zOfConfidence(double confidence)
{
    return -normalQuantile((1 - confidence) / 2);
}

double twoSidedPValue(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

} // namespace interval::compute
