// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/model.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// One row of a catalogue file, read field by field. The first fault is kept: `<table>: <row>: <key>: …`.
/// The JSON outlives this. Internal to the catalogue.
class TableRow {
public:
    /// @param object  anything; what is not an object is a fault
    /// @param table   "models", for messages
    /// @param number  of the row from 1, for messages until the row has a name
    TableRow(const nlohmann::json& object, std::string_view table, std::size_t number);
    /// An object inside a row, whose faults are named under `key`.
    TableRow(const nlohmann::json& object, const TableRow& outer, std::string_view key);

    /// Rejects keys that are not in the list: a slip of the pen is not silently a missing figure.
    void allow(std::initializer_list<std::string_view> keys);

    [[nodiscard]] bool has(std::string_view key) const;
    /// The raw value, or nothing when absent or null.
    [[nodiscard]] const nlohmann::json* find(std::string_view key) const;
    /// Not empty.
    std::string text(std::string_view key);
    std::string textOr(std::string_view key, std::string_view otherwise);
    std::vector<std::string> texts(std::string_view key);
    bool flag(std::string_view key);
    /// A number > 0.
    double positive(std::string_view key);
    std::optional<double> positiveIfThere(std::string_view key);
    /// A whole number > 0, up to 2^53.
    std::int64_t count(std::string_view key);

    /// `source`, `checked` (YYYY-MM or YYYY-MM-DD), `confirmed` and, exactly when not confirmed, `doubt`.
    Provenance provenance();

    void reject(std::string_view key, std::string_view what);
    /// Takes over the first fault of an object inside this row.
    void adopt(const TableRow& inner);
    [[nodiscard]] const std::optional<base::Error>& fault() const { return fault_; }

private:
    const nlohmann::json& object_;
    std::string label_;
    std::optional<base::Error> fault_;
};

} // namespace interval::compute
