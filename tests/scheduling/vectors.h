// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/parameters.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <vector>

/// Reference vectors made with ts-fsrs 5.4.2, fsrs-rs 6.5.0 and an independent double-precision
/// rewrite (the `ref_*` fields).
inline const nlohmann::json& vectors()
{
    static const nlohmann::json data = [] {
        std::ifstream stream(INTERVAL_TEST_DATA "/fsrs/vectors.json");
        return nlohmann::json::parse(stream);
    }();
    return data;
}

inline interval::scheduling::Parameters parametersFrom(const nlohmann::json& weights)
{
    return interval::scheduling::Parameters::fromArray(weights.get<std::vector<double>>()).value();
}
