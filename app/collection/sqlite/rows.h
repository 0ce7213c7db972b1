// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

namespace interval::collection {

/// A statement of SQLite's own interface: SQLiteCpp counts references for every column it reads,
/// which on a million rows takes longer than the reading.
class Rows {
public:
    Rows(SQLite::Database& database, const char* sql) : database_(database.getHandle())
    {
        sqlite3_stmt* made = nullptr;
        if (sqlite3_prepare_v2(database_, sql, -1, &made, nullptr) != SQLITE_OK)
            throw SQLite::Exception(database_);
        statement_.reset(made);
    }

    /// Begins anew with a whole number in the place of ?1.
    void bind(std::int64_t value)
    {
        sqlite3_reset(statement_.get());
        check(sqlite3_bind_int64(statement_.get(), 1, value));
    }
    /// Begins anew with a text in the place of ?1; it outlives the reading.
    void bind(std::string_view text)
    {
        sqlite3_reset(statement_.get());
        check(sqlite3_bind_text(statement_.get(), 1, text.data(), static_cast<int>(text.size()),
                                SQLITE_STATIC));
    }

    /// Ends a reading before its last row: what SQLite holds for it is let go.
    void end() { sqlite3_reset(statement_.get()); }

    [[nodiscard]] bool step()
    {
        const int code = sqlite3_step(statement_.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw SQLite::Exception(database_, code);
        return code == SQLITE_ROW;
    }
    [[nodiscard]] std::int64_t whole(int column) const
    {
        return sqlite3_column_int64(statement_.get(), column);
    }
    /// A number that fits by what the program writes; of a damaged row, what comes nearest.
    template <class Narrow>
    [[nodiscard]] Narrow narrow(int column) const
    {
        return static_cast<Narrow>(std::clamp<std::int64_t>(
            whole(column), std::numeric_limits<Narrow>::min(), std::numeric_limits<Narrow>::max()));
    }
    [[nodiscard]] double real(int column) const
    {
        return sqlite3_column_double(statement_.get(), column);
    }
    [[nodiscard]] bool null(int column) const
    {
        return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
    }
    /// Until the next step.
    [[nodiscard]] std::string_view view(int column) const
    {
        const auto* const bytes = static_cast<const char*>(
            static_cast<const void*>(sqlite3_column_text(statement_.get(), column)));
        if (bytes == nullptr)
            return {};
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
    }
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    void check(int code) const
    {
        if (code != SQLITE_OK)
            throw SQLite::Exception(database_, code);
    }

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace interval::collection
