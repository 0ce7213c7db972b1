// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/worksheet.h"

namespace interval::study {

/// What a curve shows of an answer.
enum class CurveValue : std::uint8_t {
    memoryPerGpu,    ///< [B] with its band, against the capacity
    tokensPerSecond, ///< [tokens/s], the time per output token [s] beside it
    days,            ///< of a training run
    dollars,
    intervalHalfWidth, ///< as a share
    questionsPerModel,
    passAtK, ///< as a share
};

struct CurvePoint {
    double x = 0;   ///< value of the key
    double y = 0;   ///< in base units
    double low = 0; ///< of the band; y where there is none
    double high = 0;
    double second = 0; ///< the value beside it, in base units; 0 where there is none
};

/// An answer over one of its inputs. Inputs without an answer are left out.
struct Curve {
    std::string key;
    CurveValue value = CurveValue::memoryPerGpu;
    std::vector<CurvePoint> points; ///< by rising x
    std::optional<double> capacity; ///< what y is held against
    std::optional<double> limit;    ///< the x that still fits, next to those that do not
    CurvePoint here;                ///< the scenario itself
};

/// Keys that a curve can run over, most asked first, and what it then shows.
struct CurveAxis {
    std::string_view key;
    CurveValue value = CurveValue::memoryPerGpu;
};

/// @return the axes that make sense for a scenario; empty when there is no curve.
[[nodiscard]] std::vector<CurveAxis> curveAxes(const compute::Scenario& scenario);

/// Runs a scenario over a key: about 50 points around its value, a few hundred microseconds.
[[nodiscard]] Curve curveOver(const Answered& answered, const CurveAxis& axis);

} // namespace interval::study
