// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/tables/settings.h"

namespace interval::collection {

std::optional<std::string> loadSetting(SQLite::Database& database, std::string_view key)
{
    SQLite::Statement query(database, "SELECT value FROM settings WHERE key=?");
    query.bind(1, std::string(key));
    if (!query.executeStep())
        return std::nullopt;
    return query.getColumn(0).getString();
}

void storeSettings(SQLite::Database& database, const std::map<std::string, std::string>& values)
{
    SQLite::Statement upsert(database, "INSERT INTO settings VALUES (?1,?2) "
                                       "ON CONFLICT (key) DO UPDATE SET value=?2");
    for (const auto& [key, value] : values) {
        upsert.bind(1, key);
        upsert.bind(2, value);
        upsert.exec();
        upsert.reset();
    }
}

} // namespace interval::collection
