// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/table_row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace interval::compute {

namespace {

constexpr double largestWhole = 9'007'199'254'740'992.0; // 2^53: above, a double skips numbers

std::string rowLabel(const nlohmann::json& object, std::string_view table, std::size_t number)
{
    std::string label = std::string(table) + ": ";
    if (object.is_object()) {
        const auto name = object.find("name");
        if (name != object.end() && name->is_string())
            return label + "'" + name->get<std::string>() + "': ";
    }
    return label + "row " + std::to_string(number) + ": ";
}

/// "2026-11" or "2026-11-03".
bool isDate(std::string_view text)
{
    constexpr std::string_view pattern = "dddd-dd-dd";
    if (text.size() != pattern.size() && text.size() != pattern.size() - 3)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == 'd' ? !digit : text[i] != pattern[i])
            return false;
    }
    return true;
}

} // namespace

TableRow::TableRow(const nlohmann::json& object, std::string_view table, std::size_t number)
    : object_(object), label_(rowLabel(object, table, number))
{
    if (!object_.is_object())
        fault_ = base::Error{base::ErrorCode::invalidInput, label_ + "must be an object"};
}

TableRow::TableRow(const nlohmann::json& object, const TableRow& outer, std::string_view key)
    : object_(object), label_(outer.label_ + std::string(key) + ".")
{
    if (!object_.is_object())
        fault_ = base::Error{base::ErrorCode::invalidInput,
                             outer.label_ + std::string(key) + ": must be an object"};
}

void TableRow::reject(std::string_view key, std::string_view what)
{
    if (!fault_)
        fault_ = base::Error{base::ErrorCode::invalidInput,
                             label_ + std::string(key) + ": " + std::string(what)};
}

void TableRow::adopt(const TableRow& inner)
{
    if (!fault_)
        fault_ = inner.fault_;
}

void TableRow::allow(std::initializer_list<std::string_view> keys)
{
    if (!object_.is_object())
        return;
    for (const auto& item : object_.items())
        if (std::find(keys.begin(), keys.end(), item.key()) == keys.end())
            reject(item.key(), "unknown key");
}

const nlohmann::json* TableRow::find(std::string_view key) const
{
    if (!object_.is_object())
        return nullptr;
    const auto found = object_.find(std::string(key));
    return found == object_.end() || found->is_null() ? nullptr : &*found;
}

bool TableRow::has(std::string_view key) const
{
    return find(key) != nullptr;
}

std::string TableRow::text(std::string_view key)
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        reject(key, "is missing");
        return {};
    }
    if (value->is_string() && !value->get_ref<const std::string&>().empty())
        return value->get<std::string>();
    reject(key, "must be a text that is not empty");
    return {};
}

std::string TableRow::textOr(std::string_view key, std::string_view otherwise)
{
    return has(key) ? text(key) : std::string(otherwise);
}

std::vector<std::string> TableRow::texts(std::string_view key)
{
    std::vector<std::string> list;
    const nlohmann::json* value = find(key);
    if (value == nullptr)
        return list;
    if (!value->is_array()) {
        reject(key, "must be a list of texts");
        return list;
    }
    for (const nlohmann::json& item : *value) {
        if (item.is_string() && !item.get_ref<const std::string&>().empty())
            list.push_back(item.get<std::string>());
        else
            reject(key, "must be a list of texts that are not empty");
    }
    return list;
}

bool TableRow::flag(std::string_view key)
{
    const nlohmann::json* value = find(key);
    if (value != nullptr && value->is_boolean())
        return value->get<bool>();
    reject(key, "must be true or false");
    return false;
}

double TableRow::positive(std::string_view key)
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        reject(key, "is missing");
        return 1;
    }
    if (value->is_number() && value->get<double>() > 0)
        return value->get<double>();
    reject(key, "must be a number greater than 0");
    return 1;
}

std::optional<double> TableRow::positiveIfThere(std::string_view key)
{
    if (!has(key))
        return std::nullopt;
    return positive(key);
}

std::int64_t TableRow::count(std::string_view key)
{
    const double value = positive(key);
    if (value <= largestWhole && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    reject(key, "must be a whole number");
    return 1;
}

Provenance TableRow::provenance()
{
    Provenance provenance;
    provenance.source = text("source");
    provenance.checked = text("checked");
    if (!isDate(provenance.checked))
        reject("checked", "must be a date, YYYY-MM or YYYY-MM-DD");
    provenance.confirmed = flag("confirmed");
    provenance.doubt = textOr("doubt", "");
    if (provenance.confirmed == !provenance.doubt.empty())
        reject("doubt", "must be there when, and only when, the row is not confirmed");
    return provenance;
}

} // namespace interval::compute
