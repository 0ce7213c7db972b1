// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schedule_json.h"

#include <cstdint>
#include <limits>

namespace interval::cli {

using nlohmann::json;

tl::unexpected<base::Error> invalidField(const std::string& field, const std::string& what)
{
    return base::fail(base::ErrorCode::invalidInput, field + " " + what);
}

std::optional<int> wholeNumber(const json& value)
{
    if (!value.is_number_integer())
        return std::nullopt;
    const bool fits = value.is_number_unsigned()
                          ? value.get<std::uint64_t>() <= std::numeric_limits<int>::max()
                          : value.get<std::int64_t>() >= std::numeric_limits<int>::min();
    return fits ? std::optional(value.get<int>()) : std::nullopt;
}

const json& member(const json& object, const char* key)
{
    static const json none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}

base::Result<scheduling::Parameters> parametersFrom(const std::vector<double>& weights,
                                                    const std::string& field)
{
    // The least w19 is 0 whether or not same-day reviews count.
    return scheduling::Parameters::fromArray(weights)
        .map([](const scheduling::Parameters& read) { return read.clamped(1, false); })
        .map_error([&field](const base::Error& error) {
            return base::Error{error.code, field + ": " + error.detail};
        });
}

base::Result<scheduling::Parameters> readParameters(const json& list, const std::string& field)
{
    if (list.is_null())
        return scheduling::Parameters{};
    if (!list.is_array())
        return invalidField(field, "is neither a list of numbers nor null");
    std::vector<double> weights;
    for (const json& weight : list) {
        if (!weight.is_number())
            return invalidField(field + "[" + std::to_string(weights.size()) + "]",
                                "is not a number");
        weights.push_back(weight.get<double>());
    }
    return parametersFrom(weights, field);
}

} // namespace interval::cli
