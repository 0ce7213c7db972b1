// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/counts.h"

#include "deck/card.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace interval::collection {

CardCounts countCards(SQLite::Database& database, const SearchMoment& moment)
{
    // What is due is what `is:due` finds.
    SQLite::Statement query(
        database,
        "SELECT n.topic, n.subtopic, n.kind, count(*), sum(c.flag <> 0), sum(c.suspended <> 0), "
        "sum(c.suspended = 0 AND c.buried_until <= ?1 AND ((c.phase = 2 AND c.due_day <= ?1) OR "
        "(c.phase IN (1, 3) AND c.due_ms <= ?2))) FROM cards c JOIN notes n ON n.id = c.note "
        "WHERE c.live = 1 GROUP BY 1, 2, 3");
    query.bind(1, moment.today);
    query.bind(2, moment.now.unixMs);
    CardCounts counts;
    while (query.executeStep()) {
        std::string topic = query.getColumn(0).getString();
        const std::string subtopic = query.getColumn(1).getString();
        const std::string kind = query.getColumn(2).getString();
        const int cards = query.getColumn(3).getInt();
        counts.all += cards;
        counts.flagged += query.getColumn(4).getInt();
        counts.suspended += query.getColumn(5).getInt();
        counts.due += query.getColumn(6).getInt();
        counts.topics[topic] += cards;
        if (!subtopic.empty())
            counts.topics[topic.append("/").append(subtopic)] += cards;
        counts.kinds[kind == deck::name(deck::CardKind::basic) ? "question" : kind] += cards;
    }
    return counts;
}

} // namespace interval::collection
