// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/forgetting_curve.h"

#include <cmath>

namespace interval::scheduling {

namespace {

const double logOfNineTenths = std::log(0.9);

double factor(double decay)
{
    return std::exp(logOfNineTenths / -decay) - 1;
}

} // namespace

double retrievability(double elapsedDays, double stability, const Parameters& parameters)
{
    return std::pow(1 + factor(parameters.decay) * elapsedDays / stability, -parameters.decay);
}

double interval(double desiredRetention, double stability, const Parameters& parameters)
{
    return stability / factor(parameters.decay) *
           (std::pow(desiredRetention, -1 / parameters.decay) - 1);
}

} // namespace interval::scheduling
