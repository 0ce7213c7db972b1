// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/mend/mend.h"

#include "collection/mend/rules.h"
#include "collection/search/index.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace interval::collection {

namespace {

const MendRule& ruleOf(FaultKind kind)
{
    const auto rules = mendRules();
    return *std::find_if(rules.begin(), rules.end(),
                         [kind](const MendRule& rule) { return rule.kind == kind; });
}

Fault rowsOf(SQLite::Database& database, const MendRule& rule)
{
    Fault fault{rule.kind, 0, {}};
    SQLite::Statement query(database, rule.rows);
    for (; query.executeStep(); ++fault.count)
        if (fault.count == 0)
            fault.example = query.getColumn(0).getString();
    return fault;
}

std::vector<std::int64_t> idsOf(SQLite::Database& database, const char* sql)
{
    std::vector<std::int64_t> ids;
    SQLite::Statement query(database, sql);
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getInt64());
    return ids;
}

/// The words in the index cannot be read back; which cards it has can.
Fault indexFault(SQLite::Database& database)
{
    const auto cards = idsOf(database, "SELECT id FROM cards WHERE live = 1 ORDER BY id");
    const auto indexed = idsOf(database, everyCardSql);
    std::vector<std::int64_t> differing;
    std::set_symmetric_difference(cards.begin(), cards.end(), indexed.begin(), indexed.end(),
                                  std::back_inserter(differing));
    Fault fault{FaultKind::searchIndex, static_cast<std::int64_t>(differing.size()), {}};
    if (!differing.empty())
        fault.example = std::to_string(differing.front());
    return fault;
}

/// References to nothing that no rule knows, by the tables that they stand in.
Fault unknownFault(SQLite::Database& database)
{
    static const std::set<std::string> known{"texts",
                                             "text_items",
                                             "cards",
                                             "reviews",
                                             "reviews_undone",
                                             "journal",
                                             "journal_states",
                                             "journal_moves",
                                             "schedule_changes",
                                             "interview_minutes",
                                             "interview_topics",
                                             "interview_days_off"};
    Fault fault{FaultKind::unknown, 0, {}};
    SQLite::Statement query(database, "PRAGMA foreign_key_check");
    while (query.executeStep()) {
        const std::string table = query.getColumn(0).getString();
        if (known.contains(table))
            continue;
        fault.example = fault.count == 0 ? table : fault.example;
        ++fault.count;
    }
    return fault;
}

} // namespace

FaultWords describe(const Fault& fault)
{
    const FaultWords& words = ruleOf(fault.kind).fault;
    const std::string number = std::to_string(fault.count);
    const bool named = !fault.example.empty();
    return {words.en + ": " + number + (named ? " (" + fault.example + ")" : ""),
            words.zh + "：" + number + (named ? "（如 " + fault.example + "）" : "")};
}

FaultWords remedyOf(FaultKind kind)
{
    return ruleOf(kind).remedy;
}

std::string_view name(FaultKind kind)
{
    return ruleOf(kind).name;
}

std::vector<Fault> findFaults(SQLite::Database& database)
{
    std::vector<Fault> faults;
    const auto add = [&faults](Fault fault) {
        if (fault.count > 0)
            faults.push_back(std::move(fault));
    };
    for (const MendRule& rule : mendRules())
        if (!rule.rows.empty())
            add(rowsOf(database, rule));
    add(indexFault(database));
    add(unknownFault(database));
    return faults;
}

void mendFaults(SQLite::Database& database, const std::vector<Fault>& faults)
{
    if (faults.empty())
        return;
    // All rules: what one puts back can be the next one's fault.
    for (const MendRule& rule : mendRules())
        if (!rule.mend.empty())
            database.exec(rule.mend);
    SearchIndex::rebuild(database);
}

} // namespace interval::collection
