// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include "compute/estimate/estimate.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <string>

/// A file of the source tree.
inline std::string sourceText(const std::string& path)
{
    std::ifstream stream(std::string(INTERVAL_SOURCE_DIR) + "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The catalogue that ships, read once.
inline const interval::compute::Catalogue& shippedCatalogue()
{
    using interval::compute::Catalogue;
    static const Catalogue catalogue = [] {
        auto read = Catalogue::fromJson(sourceText("content/catalogue/models.json"),
                                        sourceText("content/catalogue/gpus.json"));
        if (!read)
            throw std::runtime_error(read.error().detail);
        return *std::move(read);
    }();
    return catalogue;
}

/// A scenario of the shipped catalogue; the test fails when it cannot be read.
inline interval::compute::Scenario scenarioOf(const nlohmann::json& value)
{
    const auto scenario = interval::compute::readScenario(value.dump(), shippedCatalogue());
    INFO(value.dump());
    INFO((scenario ? std::string() : scenario.error().detail));
    REQUIRE(scenario.has_value());
    return *scenario;
}

/// Its answer.
inline interval::compute::Estimate
estimateOf(const nlohmann::json& value,
           interval::compute::Detail detail = interval::compute::Detail::numbers)
{
    const auto estimate = interval::compute::evaluate(scenarioOf(value), detail);
    INFO(value.dump());
    INFO((estimate ? std::string() : estimate.error().detail));
    REQUIRE(estimate.has_value());
    return *estimate;
}

/// What the reader or the calculator says of a bad scenario; empty when it is fine.
inline std::string faultOf(const nlohmann::json& value)
{
    const auto scenario = interval::compute::readScenario(value.dump(), shippedCatalogue());
    if (!scenario)
        return scenario.error().detail;
    const auto estimate = interval::compute::evaluate(*scenario);
    return estimate ? std::string() : estimate.error().detail;
}

inline double quantityOf(const interval::compute::Estimate& estimate, std::string_view id)
{
    const auto* quantity = estimate.quantity(id);
    INFO(id);
    REQUIRE(quantity != nullptr);
    return quantity->value;
}
