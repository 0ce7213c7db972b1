// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace interval::collection {

/// Below: SQLite exceptions pass through to the door, which translates them.
[[nodiscard]] std::optional<std::string> loadSetting(SQLite::Database& database,
                                                     std::string_view key);
void storeSettings(SQLite::Database& database, const std::map<std::string, std::string>& values);

} // namespace interval::collection
