// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/model_shape.h"

#include <string>
#include <vector>

namespace interval::compute {

/// Where a row comes from and whether its figures could be confirmed.
struct Provenance {
    std::string source;  ///< never empty in a catalogue
    std::string checked; ///< month or day of the look-up, "2026-11" or "2026-11-03"; never empty
    bool confirmed = true;
    std::string doubt; ///< what could not be confirmed; empty exactly when `confirmed`

    bool operator==(const Provenance&) const = default;
};

/// A parameter count as its publisher states it.
struct PublishedCount {
    std::int64_t parameters = 0;
    bool exact = true;       ///< false: rounded to the last digit that is not 0
    std::int64_t active = 0; ///< rounded, as the publisher counts it; 0: not stated or dense

    bool operator==(const PublishedCount&) const = default;
};

/// What a training run is said to have taken.
struct PublishedCompute {
    std::string gpu; ///< as the source names it
    double hours = 0;
    std::string source;

    bool operator==(const PublishedCompute&) const = default;
};

/// One language model: a row of the catalogue, a config.json, or just a size.
struct Model {
    std::string name;
    std::vector<std::string> aliases;
    std::string family;
    std::string vendor;
    std::string huggingFaceId; ///< empty when there is none
    std::string licence;       ///< SPDX id or the licence's own name; empty: not confirmed

    std::optional<ModelShape> shape; ///< absent: only `parameters` is known
    std::int64_t parameters = 0;     ///< total; counted from `shape` where there is one

    std::optional<PublishedCount> published;
    std::optional<double> trainingTokens;
    std::optional<PublishedCompute> trainingCompute;
    Provenance provenance;
    std::vector<std::string> notes;

    bool operator==(const Model&) const = default;
};

/// A model of which only the size is known.
/// @param parameters  > 0, checked by the caller
[[nodiscard]] inline Model modelOfSize(std::int64_t parameters)
{
    Model model;
    model.name = std::to_string(parameters) + " parameters";
    model.parameters = parameters;
    return model;
}

} // namespace interval::compute
