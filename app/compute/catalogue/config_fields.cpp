// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/config_fields.h"

#include <nlohmann/json.hpp>

namespace interval::compute {

namespace {

/// Far above any model, and low enough that sums of a few sizes cannot overflow.
constexpr std::int64_t largestSize = 1'000'000'000;
constexpr std::size_t longestList = 10'000; // as many as there can be layers
constexpr std::size_t longestQuote = 40;

/// Never writes out a list or an object: dumping is recursive, and a file may nest as deep as it likes.
std::string shown(const nlohmann::json& value)
{
    if (value.is_structured())
        return value.is_array() ? "a list" : "an object";
    // Escaped to ASCII, so that cutting never splits a character.
    std::string text = value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    if (text.size() > longestQuote)
        text = text.substr(0, longestQuote) + "...";
    return text;
}

} // namespace

std::string quoted(const std::string& text)
{
    return shown(nlohmann::json(text));
}

std::string mustBe(std::string_view rule, std::int64_t got)
{
    return "must be " + std::string(rule) + " (got " + std::to_string(got) + ")";
}

ConfigFields::ConfigFields(const nlohmann::json& object) : object_(object) {}

ConfigFields::ConfigFields(const nlohmann::json& object,
                           std::string path,
                           const nlohmann::json& outer)
    : object_(object), outer_(&outer), path_(std::move(path))
{
}

const nlohmann::json* ConfigFields::find(std::string_view key) const
{
    const auto lookUp = [this](std::string_view name) -> const nlohmann::json* {
        const auto found = object_.find(std::string(name));
        return found == object_.end() || found->is_null() ? nullptr : &*found;
    };
    if (const nlohmann::json* value = lookUp(key))
        return value;
    for (const KeyAlias& alias : aliases_)
        if (alias.common == key)
            if (const nlohmann::json* value = lookUp(alias.own))
                return value;
    if (outer_ != nullptr && key == "tie_word_embeddings") {
        const auto found = outer_->find(std::string(key));
        if (found != outer_->end() && !found->is_null())
            return &*found;
    }
    return nullptr;
}

bool ConfigFields::has(std::string_view key) const
{
    return find(key) != nullptr;
}

std::string ConfigFields::nameOf(std::string_view key) const
{
    std::string fallback = path_ + std::string(key);
    if (object_.contains(std::string(key)))
        return fallback;
    for (const KeyAlias& alias : aliases_)
        if (alias.common == key && object_.contains(std::string(alias.own)))
            return path_ + std::string(alias.own);
    return fallback;
}

void ConfigFields::reject(std::string_view key, const std::string& what)
{
    if (!fault_)
        fault_ = base::Error{base::ErrorCode::invalidInput, "config: " + nameOf(key) + ": " + what};
}

std::int64_t
ConfigFields::wholeNumber(std::string_view key, const nlohmann::json& value, std::int64_t lowest)
{
    const bool whole = value.is_number_integer();
    // An unsigned value beyond 2^63 would wrap when read as signed: compare as unsigned first.
    const bool tooLarge = value.is_number_unsigned() &&
                          value.get<std::uint64_t>() > static_cast<std::uint64_t>(largestSize);
    if (whole && !tooLarge && value.get<std::int64_t>() >= lowest)
        return value.get<std::int64_t>();
    if (!whole)
        reject(key, "must be a whole number (got " + shown(value) + ")");
    else
        reject(key, "must be between " + std::to_string(lowest) + " and 1,000,000,000 (got " +
                        shown(value) + ")");
    return 1;
}

std::int64_t ConfigFields::size(std::string_view key, std::int64_t nestedDefault)
{
    if (const nlohmann::json* value = find(key))
        return wholeNumber(key, *value, 1);
    if (outer_ != nullptr && nestedDefault > 0)
        return nestedDefault;
    std::string names;
    for (const KeyAlias& alias : aliases_)
        if (alias.common == key)
            names += " (or " + std::string(alias.own) + ")";
    reject(key, "is missing" + names);
    return 1;
}

std::int64_t ConfigFields::sizeOr(std::string_view key, std::int64_t otherwise)
{
    const nlohmann::json* value = find(key);
    return value == nullptr ? otherwise : wholeNumber(key, *value, 1);
}

std::int64_t ConfigFields::countOr(std::string_view key, std::int64_t otherwise)
{
    const nlohmann::json* value = find(key);
    return value == nullptr ? otherwise : wholeNumber(key, *value, 0);
}

bool ConfigFields::flagOr(std::string_view key, bool otherwise)
{
    const nlohmann::json* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (value->is_boolean())
        return value->get<bool>();
    reject(key, "must be true or false (got " + shown(*value) + ")");
    return otherwise;
}

std::string ConfigFields::textOr(std::string_view key, std::string_view otherwise)
{
    const nlohmann::json* value = find(key);
    if (value == nullptr)
        return std::string(otherwise);
    if (value->is_string())
        return value->get<std::string>();
    reject(key, "must be a text (got " + shown(*value) + ")");
    return std::string(otherwise);
}

const nlohmann::json* ConfigFields::findList(std::string_view key)
{
    const nlohmann::json* value = find(key);
    if (value == nullptr)
        return nullptr;
    if (!value->is_array()) {
        reject(key, "must be a list (got " + shown(*value) + ")");
        return nullptr;
    }
    if (value->size() > longestList) {
        reject(key, "must have at most 10,000 entries");
        return nullptr;
    }
    return value;
}

std::vector<std::string> ConfigFields::texts(std::string_view key)
{
    std::vector<std::string> list;
    const nlohmann::json* value = findList(key);
    if (value == nullptr)
        return list;
    for (const nlohmann::json& item : *value) {
        if (!item.is_string()) {
            reject(key, "must be a list of texts (got " + shown(item) + ")");
            return {};
        }
        list.push_back(item.get<std::string>());
    }
    return list;
}

std::vector<std::int64_t> ConfigFields::numbers(std::string_view key)
{
    std::vector<std::int64_t> list;
    const nlohmann::json* value = findList(key);
    if (value == nullptr)
        return list;
    for (const nlohmann::json& item : *value)
        list.push_back(wholeNumber(key, item, 0));
    return list;
}

} // namespace interval::compute
