// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/mend/rules.h"

#include <array>

namespace interval::collection {

namespace {

/// Statements that put notes back for the sake of what refers to them.
std::string
recoverNotes(const std::string& note, const std::string& language, const std::string& from)
{
    return "INSERT OR IGNORE INTO notes (id, deck, position, kind, difficulty, topic, subtopic, "
           "claims, tags, sources, verified, as_of, verdict, base_language, drill, shipped_hash, "
           "taken_hash, own) SELECT DISTINCT " +
           note + ", 'recovered', 0, 'basic', 1, 'recovered', '', '', '', '', '', '', '', " +
           language + ", '', '', '', 1 FROM " + from + "; ";
}

/// Rows of a table that refer to nothing.
std::string orphans(const std::string& table, const std::string& column, const std::string& parent)
{
    return table + " WHERE " + column + " IS NOT NULL AND " + column + " NOT IN (SELECT id FROM " +
           parent + ")";
}

MendRule lostTexts()
{
    const std::string lost = "FROM text_items i WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE "
                             "t.note = i.note AND t.language = i.language)";
    return {FaultKind::lostTexts,
            "lost_texts",
            "SELECT DISTINCT i.note, i.language " + lost,
            recoverNotes("i.note", "i.language", lost.substr(lost.find("text_items"))) +
                "INSERT INTO texts SELECT DISTINCT i.note, i.language, i.note, '', '', '', '', '', "
                "'' " +
                lost,
            {"texts that are gone while their points are there", "要点还在而正文已丢失的文本"},
            {"the points are shown again, under the note's id as question",
             "以笔记编号为问题，重新显示这些要点"}};
}

MendRule lostCards()
{
    const std::string lost = orphans("reviews", "card", "cards");
    return {FaultKind::lostCards,
            "lost_cards",
            "SELECT DISTINCT card FROM " + lost,
            recoverNotes("'recovered-' || card", "0", lost) +
                "INSERT INTO cards (id, note, cloze, suspended) SELECT DISTINCT card, "
                "'recovered-' || card, 0, 1 FROM " +
                lost,
            {"cards that are gone while their answers are there", "复习记录还在而卡片已丢失"},
            {"suspended cards are put back, so that the answers stay",
             "补回已暂停的卡片，复习记录得以保留"}};
}

MendRule lostNotes()
{
    const std::string ofCards = orphans("cards", "note", "notes");
    const std::string ofTexts = orphans("texts", "note", "notes");
    return {
        FaultKind::lostNotes,
        "lost_notes",
        "SELECT note FROM " + ofCards + " UNION SELECT note FROM " + ofTexts,
        recoverNotes("note", "min(language)", ofTexts + " GROUP BY note") +
            recoverNotes("note", "0", ofCards),
        {"notes that are gone while their cards or texts are there", "卡片或正文还在而笔记已丢失"},
        {"the notes are put back, in the deck \"recovered\"", "在牌组 recovered 中补回笔记"}};
}

MendRule textlessNotes()
{
    const std::string text = "(SELECT 1 FROM texts t WHERE t.note = notes.id";
    const std::string none = "NOT EXISTS " + text + " AND t.language = notes.base_language)";
    return {FaultKind::textlessNote,
            "textless_note",
            "SELECT id FROM notes WHERE " + none,
            "UPDATE notes SET base_language = 1 - base_language WHERE " + none + " AND EXISTS " +
                text +
                "); INSERT INTO texts SELECT id, base_language, id, '', '', '', '', '', '' " +
                "FROM notes WHERE " + none,
            {"notes without a text in their language", "缺少本语言正文的笔记"},
            {"the other language takes its place, or the note's id stands as question",
             "改用另一种语言，或以笔记编号为问题"}};
}

MendRule cardlessNotes()
{
    const std::string none =
        "FROM notes WHERE kind <> 'cloze' AND removed = 0 AND NOT EXISTS (SELECT 1 "
        "FROM cards c WHERE c.note = notes.id AND c.live = 1)";
    return {FaultKind::cardlessNote,
            "cardless_note",
            "SELECT id " + none,
            "INSERT INTO cards (note, cloze) SELECT id, 0 " + none +
                " ON CONFLICT (note, cloze) DO UPDATE SET live = 1",
            {"notes that no card asks for", "没有卡片的笔记"},
            {"each gets its card", "为每条笔记补一张卡片"}};
}

MendRule leftovers()
{
    struct Table {
        const char* name;
        const char* column;
        const char* parent;
    };
    constexpr std::array tables{Table{"journal", "review", "reviews"},
                                Table{"journal_states", "entry", "journal"},
                                Table{"journal_states", "card", "cards"},
                                Table{"journal_notes", "entry", "journal"},
                                Table{"journal_notes", "note", "notes"},
                                Table{"journal_moves", "entry", "journal"},
                                Table{"journal_moves", "note", "notes"},
                                Table{"note_tags", "note", "notes"},
                                Table{"note_versions", "note", "notes"},
                                Table{"mock_questions", "interview", "mock_interviews"},
                                Table{"mock_reviews", "card", "cards"},
                                Table{"reviews_undone", "review", "reviews"},
                                Table{"schedule_changes", "card", "cards"},
                                Table{"interview_minutes", "interview", "interviews"},
                                Table{"interview_days_off", "interview", "interviews"},
                                Table{"interview_topics", "interview", "interviews"},
                                Table{"preset_decks", "preset", "presets"}};
    std::string rows;
    std::string mend;
    for (const Table& table : tables) {
        const std::string lost = orphans(table.name, table.column, table.parent);
        rows.append(rows.empty() ? "" : " UNION ALL ")
            .append("SELECT '")
            .append(table.name)
            .append("' FROM ")
            .append(lost);
        mend.append("DELETE FROM ").append(lost).append("; ");
    }
    return {FaultKind::leftover,
            "leftover",
            rows,
            mend,
            {"entries that belong to nothing", "无所归属的条目"},
            {"they are removed; no card and no answer is among them",
             "将其删除，不涉及卡片和复习记录"}};
}

MendRule memories()
{
    // As wide as the model allows; what is not a number is stored as NULL.
    const std::string bad =
        "FROM cards WHERE (stability IS NULL) <> (difficulty IS NULL) OR "
        "stability <= 0 OR stability > 1e6 OR difficulty < 1 OR difficulty > 10";
    const auto last = [](const std::string& column) {
        return column + " = (SELECT r." + column +
               "_after FROM reviews r WHERE r.card = cards.id " +
               "AND r.practice = 0 AND r.id NOT IN (SELECT review FROM reviews_undone) AND " +
               "r.stability_after > 0 AND r.stability_after <= 1e6 AND r.difficulty_after "
               "BETWEEN " +
               "1 AND 10 ORDER BY r.id DESC LIMIT 1)";
    };
    return {FaultKind::memory,
            "memory",
            "SELECT id " + bad,
            "UPDATE cards SET " + last("stability") + ", " + last("difficulty") + " WHERE id IN " +
                "(SELECT id " + bad + ")",
            {"cards whose stability or difficulty cannot be", "稳定性或难度超出范围的卡片"},
            {"what the last answer left is taken", "取最近一次复习后的值"}};
}

MendRule dues()
{
    // Days 1 to 100,000 are the years 1970 to 2243.
    const std::string review = "phase = 2 AND due_day NOT BETWEEN 1 AND 100000";
    const std::string learning = "phase IN (1, 3) AND due_ms NOT BETWEEN 1 AND 100000 * 86400000";
    return {FaultKind::due,
            "due",
            "SELECT id FROM cards WHERE (" + review + ") OR (" + learning + ")",
            "UPDATE cards SET due_day = CASE WHEN last_day BETWEEN 1 AND 90000 THEN last_day + "
            "max(1, min(scheduled_days, 10000)) ELSE 1 END WHERE " +
                review +
                "; UPDATE cards SET due_ms = CASE WHEN last_ms BETWEEN 1 AND 90000 * 86400000 THEN "
                "last_ms ELSE 1 END WHERE " +
                learning,
            {"cards that are due on a day that cannot be", "到期日不合理的卡片"},
            {"they are due as long after the last answer as it said",
             "按最近一次复习给出的间隔重算到期日"}};
}

MendRule counters()
{
    const std::string bad = "reps < 0 OR lapses < 0 OR step < 0 OR scheduled_days < 0 OR flag NOT "
                            "BETWEEN 0 AND 7";
    return {FaultKind::counter,
            "counter",
            "SELECT id FROM cards WHERE " + bad,
            "UPDATE cards SET reps = CASE WHEN reps < 0 THEN (SELECT count(*) FROM reviews r WHERE "
            "r.card = cards.id AND r.practice = 0 AND r.id NOT IN (SELECT review FROM "
            "reviews_undone)) ELSE reps END, lapses = max(lapses, 0), step = max(step, 0), "
            "scheduled_days = max(scheduled_days, 0), flag = CASE WHEN flag BETWEEN 0 AND 7 THEN "
            "flag ELSE 0 END WHERE " +
                bad,
            {"cards with counters below zero or an unknown flag", "计数为负或旗标未知的卡片"},
            {"answers are counted anew, the others begin at zero", "重新统计复习次数，其余归零"}};
}

MendRule parameters()
{
    const std::string bad = "settings WHERE key = 'scheduling/parameter_version' AND value <> '0' "
                            "AND value NOT IN (SELECT CAST(id AS TEXT) FROM parameter_versions)";
    const std::string owned = "version <> 0 AND version NOT IN (SELECT id FROM parameter_versions)";
    return {FaultKind::parameters,
            "parameters",
            "SELECT value FROM " + bad + " UNION ALL SELECT version FROM presets WHERE " + owned,
            "DELETE FROM " + bad + "; UPDATE presets SET version = NULL WHERE " + owned,
            {"fitted parameters in use that are not there", "正在使用的参数版本不存在"},
            {"the default parameters are used", "改用默认参数"}};
}

} // namespace

std::span<const MendRule> mendRules()
{
    static const std::array rules{
        lostTexts(),
        lostCards(),
        lostNotes(),
        textlessNotes(),
        cardlessNotes(),
        leftovers(),
        memories(),
        dues(),
        counters(),
        parameters(),
        MendRule{FaultKind::searchIndex,
                 "search_index",
                 "",
                 "",
                 {"cards by which the search index differs", "搜索索引与卡片不一致之处"},
                 {"the index is made anew", "重建索引"}},
        MendRule{FaultKind::unknown,
                 "unknown",
                 "",
                 "",
                 {"references to nothing in other tables", "其他表中指向不存在之物的引用"},
                 {"nothing is done: restore a backup", "无法修复：请从备份恢复"}}};
    return rules;
}

} // namespace interval::collection
