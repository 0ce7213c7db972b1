// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace interval::collection {

/// The parameters of a statement, bound one after the other. Texts are not copied: they outlive its next
/// run. SQLite exceptions pass through to the door.
class RowValues {
public:
    /// @param first  the parameter that is bound first, from 1
    RowValues(sqlite3_stmt* statement, int first) : statement_(statement), at_(first) {}

    RowValues& add(std::string_view text);
    RowValues& add(double value);
    RowValues& add(std::integral auto value)
    {
        return check(sqlite3_bind_int64(statement_, at_++, static_cast<std::int64_t>(value)));
    }
    template <class T>
    RowValues& add(const std::optional<T>& value)
    {
        return value ? add(*value) : check(sqlite3_bind_null(statement_, at_++));
    }

private:
    RowValues& check(int code);

    sqlite3_stmt* statement_;
    int at_;
};

/// A statement that writes. SQLiteCpp's counts references and copies texts at every run.
class WritingStatement {
public:
    WritingStatement(SQLite::Database& database, const std::string& sql);

    [[nodiscard]] RowValues values(int first = 1) { return {statement_.get(), first}; }
    void run();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Inserts rows, many with one run of a statement: beginning and ending a run takes about as long as
/// writing a row. When one of them is refused, those before it may have been written: the caller's
/// transaction is to be taken back as a whole.
class BulkInsert {
public:
    /// @param columns  their names, with a comma between
    BulkInsert(SQLite::Database& database, std::string table, std::string columns);

    /// Inserts a row for each item. @param bind  (RowValues& row, item) adds the values of all columns
    template <class Item>
    void insert(std::span<const Item> items, const auto& bind)
    {
        while (items.size() >= many) {
            run(statementOfMany(), items.first(many), bind);
            items = items.subspan(many);
        }
        for (; !items.empty(); items = items.subspan(1))
            run(one_, items.first(1), bind);
    }

private:
    static constexpr std::size_t many = 16; ///< more makes no difference

    template <class Item>
    void run(WritingStatement& statement, std::span<const Item> items, const auto& bind)
    {
        RowValues row = statement.values();
        for (const Item& item : items)
            bind(row, item);
        statement.run();
    }

    [[nodiscard]] std::string sql(std::size_t rows) const;
    [[nodiscard]] WritingStatement& statementOfMany();

    SQLite::Database& database_;
    std::string table_;
    std::string columns_;
    WritingStatement one_;
    std::optional<WritingStatement> many_; ///< once it is needed
};

} // namespace interval::collection
