// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/worksheet.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace interval::study {

using nlohmann::json;

namespace {

void put(json& object, std::string_view path, json value)
{
    const std::size_t dot = path.find('.');
    const std::string key(path.substr(0, dot));
    if (dot != std::string_view::npos) {
        const auto outer = object.find(key);
        json inner = outer != object.end() && outer->is_object() ? *outer : json::object();
        put(inner, path.substr(dot + 1), std::move(value));
        value = inner.empty() ? json() : std::move(inner);
    }
    if (value.is_null())
        object.erase(key);
    else
        object[key] = std::move(value);
}

} // namespace

ScenarioFault faultOf(const base::Error& error)
{
    const std::size_t colon = error.detail.find(": ");
    if (colon == std::string::npos)
        return {{}, {error.zh.empty() ? error.detail : error.zh, error.detail}};
    const std::string text = error.detail.substr(colon + 2);
    return {error.detail.substr(0, colon), {error.zh.empty() ? text : error.zh, text}};
}

base::Result<Answered> answer(std::string written, const compute::Catalogue& catalogue)
{
    auto scenario = compute::readScenario(written, catalogue);
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto estimate = compute::evaluate(*scenario, compute::Detail::full);
    if (!estimate)
        return tl::unexpected(estimate.error());
    return Answered{std::move(written), std::move(*scenario), std::move(*estimate)};
}

std::string withValue(std::string scenario, std::string_view path, std::string_view value)
{
    json object = json::parse(scenario, nullptr, false);
    json parsed = json::parse(value, nullptr, false);
    if (!object.is_object() || parsed.is_discarded())
        return scenario;
    put(object, path, std::move(parsed));
    return object.dump();
}

Worksheet::Worksheet(std::shared_ptr<const compute::Catalogue> catalogue, std::string start)
    : catalogue_(std::move(catalogue))
{
    become(std::move(start));
}

void Worksheet::become(std::string written)
{
    asked_ = std::move(written);
    auto scenario = compute::readScenario(asked_, *catalogue_);
    if (!scenario) {
        fault_ = faultOf(scenario.error());
        return;
    }
    scenario_ = std::move(*scenario);
    auto estimate = compute::evaluate(scenario_, compute::Detail::full);
    if (!estimate) {
        fault_ = faultOf(estimate.error());
        return;
    }
    fault_.reset();
    answered_ = {asked_, scenario_, std::move(*estimate)};
}

void Worksheet::remember()
{
    future_.clear();
    past_.push_back(asked_);
    if (past_.size() > mostSteps)
        past_.erase(past_.begin());
}

void Worksheet::open(std::string written)
{
    settle();
    remember();
    become(std::move(written));
}

void Worksheet::set(std::string_view path, std::string_view value)
{
    std::string next = withValue(asked_, path, value);
    if (next == asked_)
        return;
    if (moving_ != path)
        remember();
    moving_ = path;
    become(std::move(next));
}

void Worksheet::undo()
{
    settle();
    if (past_.empty())
        return;
    future_.push_back(std::move(asked_));
    std::string before = std::move(past_.back());
    past_.pop_back();
    become(std::move(before));
}

void Worksheet::redo()
{
    settle();
    if (future_.empty())
        return;
    past_.push_back(std::move(asked_));
    std::string after = std::move(future_.back());
    future_.pop_back();
    become(std::move(after));
}

} // namespace interval::study
