// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sqlite/bulk_insert.h"

#include <algorithm>
#include <utility>

namespace interval::collection {

RowValues& RowValues::check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_db_handle(statement_), code);
    return *this;
}

RowValues& RowValues::add(std::string_view text)
{
    const char* const bytes = text.data() == nullptr ? "" : text.data(); // else it would be NULL
    return check(
        sqlite3_bind_text64(statement_, at_++, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

RowValues& RowValues::add(double value)
{
    return check(sqlite3_bind_double(statement_, at_++, value));
}

WritingStatement::WritingStatement(SQLite::Database& database, const std::string& sql)
    : database_(database.getHandle())
{
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(database_, sql.c_str(), -1, &made, nullptr) != SQLITE_OK)
        throw SQLite::Exception(database_);
    statement_.reset(made);
}

void WritingStatement::run()
{
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_DONE) {
        const SQLite::Exception failure(database_, code);
        sqlite3_reset(statement_.get());
        throw failure;
    }
    sqlite3_reset(statement_.get());
}

BulkInsert::BulkInsert(SQLite::Database& database, std::string table, std::string columns)
    : database_(database),
      table_(std::move(table)),
      columns_(std::move(columns)),
      one_(database, sql(1))
{
}

std::string BulkInsert::sql(std::size_t rows) const
{
    std::string row = "(?";
    for (auto more = std::count(columns_.begin(), columns_.end(), ','); more > 0; --more)
        row += ",?";
    row += ')';
    // FAIL: with SQLite's usual ABORT every page would be copied before it changes, so that a statement of
    // many rows can be taken back alone.
    std::string text = "INSERT OR FAIL INTO " + table_ + " (" + columns_ + ") VALUES " + row;
    for (std::size_t i = 1; i < rows; ++i)
        text.append(",").append(row);
    return text;
}

WritingStatement& BulkInsert::statementOfMany()
{
    if (!many_)
        many_.emplace(database_, sql(many));
    return *many_;
}

} // namespace interval::collection
