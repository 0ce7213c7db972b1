// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/delimited.h"

#include "deck/text.h"
#include "exchange/anki/cloze.h"
#include "exchange/char_set.h"
#include "exchange/html/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

namespace interval::exchange {

namespace {

constexpr std::size_t preview = 8192; // [bytes] in which separator and HTML are looked for
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct SeparatorName {
    std::string_view name;
    char sign;
};

constexpr std::array separatorNames{
    SeparatorName{"tab", '\t'},  SeparatorName{"pipe", '|'},  SeparatorName{"semicolon", ';'},
    SeparatorName{"colon", ':'}, SeparatorName{"comma", ','}, SeparatorName{"space", ' '},
};

char separatorFrom(std::string_view value)
{
    for (const SeparatorName& known : separatorNames)
        if (known.name == deck::lowered(value))
            return known.sign;
    return value.empty() ? '\t' : value.front();
}

/// A line ends at LF or CRLF.
std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

int columnFrom(std::string_view value)
{
    int column = 0;
    std::from_chars(value.data(), value.data() + value.size(), column);
    constexpr int mostColumns = 1000;
    return std::clamp(column, 0, mostColumns);
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text)
    {
        if (deck::startsWith(text_, byteOrderMark))
            text_.remove_prefix(byteOrderMark.size());
    }

    DelimitedText run()
    {
        readHead();
        const std::string_view sample = text_.substr(0, preview);
        if (!hasSeparator_)
            result_.separator = guessedSeparator(sample);
        if (!hasHtml_)
            result_.html = looksLikeHtml(sample);
        if (!columnsLine_.empty())
            result_.columns = cellsOf(columnsLine_);
        readRows();
        takeHeaderRow();
        return std::move(result_);
    }

private:
    void readHead()
    {
        while (deck::startsWith(text_, "#") ||
               deck::startsWith(deck::lowered(text_.substr(0, 5)), "tags:")) {
            std::string_view line = takeLine(text_);
            ++line_;
            if (line.front() == '#')
                line.remove_prefix(1);
            const std::size_t colon = line.find(':');
            if (colon == std::string_view::npos)
                continue; // a remark
            setting(deck::lowered(deck::trimmed(line.substr(0, colon))), line.substr(colon + 1));
        }
    }

    void setting(const std::string& key, std::string_view raw)
    {
        const std::string_view value = deck::trimmed(raw);
        if (key == "separator") {
            result_.separator = separatorFrom(value.empty() ? raw : value);
            hasSeparator_ = true;
        } else if (key == "html") {
            result_.html = deck::lowered(value) == "true";
            hasHtml_ = true;
        } else if (key == "tags") {
            result_.tags = deck::splitWords(value);
        } else if (key == "columns") {
            columnsLine_ = std::string(raw);
        } else if (key == "notetype") {
            result_.noteType = value;
        } else if (key == "deck") {
            result_.deck = value;
        } else if (key == "guid column") {
            result_.guidColumn = columnFrom(value);
        } else if (key == "notetype column") {
            result_.noteTypeColumn = columnFrom(value);
        } else if (key == "deck column") {
            result_.deckColumn = columnFrom(value);
        } else if (key == "tags column") {
            result_.tagsColumn = columnFrom(value);
        }
    }

    /// @source rslib/src/import_export/text/csv/metadata.rs, ankitects/anki
    static char guessedSeparator(std::string_view sample)
    {
        // Anki tries a colon too; it stands in too many sentences for that.
        for (const char sign : {'\t', '|', ';', ','})
            if (sample.find(sign) != std::string_view::npos)
                return sign;
        return ',';
    }

    static bool looksLikeHtml(std::string_view sample)
    {
        const std::string lower = deck::lowered(sample);
        constexpr std::array<std::string_view, 8> tags{"<br",  "<div", "<b>", "<i>",
                                                       "<img", "</",   "<p>", "&nbsp;"};
        return std::any_of(tags.begin(), tags.end(), [&](std::string_view tag) {
            return lower.find(tag) != std::string::npos;
        });
    }

    std::vector<std::string> cellsOf(std::string_view line)
    {
        const std::string_view rest = std::exchange(text_, line);
        const int number = line_;
        DelimitedRow row = readRow();
        text_ = rest;
        line_ = number;
        return row.cells;
    }

    void readRows()
    {
        while (!text_.empty()) {
            DelimitedRow row = readRow();
            const bool blank = row.cells.size() == 1 && deck::trimmed(row.cells.front()).empty();
            if (!blank && !deck::startsWith(row.cells.front(), "#"))
                result_.rows.push_back(std::move(row));
        }
    }

    DelimitedRow readRow()
    {
        DelimitedRow row;
        row.line = ++line_;
        bool more = true;
        while (more) {
            std::string cell;
            if (deck::startsWith(text_, "\""))
                readQuoted(cell);
            readPlain(cell);
            more = !text_.empty() && text_.front() == result_.separator;
            if (!text_.empty())
                text_.remove_prefix(1);
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    void readQuoted(std::string& cell)
    {
        text_.remove_prefix(1);
        while (!text_.empty()) {
            const char c = text_.front();
            text_.remove_prefix(1);
            if (c == '"') {
                if (!deck::startsWith(text_, "\""))
                    return;
                text_.remove_prefix(1);
            }
            line_ += c == '\n' ? 1 : 0;
            if (c != '\r' || !deck::startsWith(text_, "\n"))
                cell += c;
        }
    }

    void readPlain(std::string& cell)
    {
        const std::array signs{result_.separator, '\n'};
        const CharSet ends(std::string_view(signs.data(), signs.size()));
        const std::size_t end = ends.findIn(text_, 0);
        std::string_view rest = text_.substr(0, end);
        if (end < text_.size() && text_[end] == '\n' && !rest.empty() && rest.back() == '\r')
            rest.remove_suffix(1);
        cell += rest;
        text_.remove_prefix(end);
    }

    /// Many tables begin with the names of their columns.
    void takeHeaderRow()
    {
        if (!result_.columns.empty() || result_.rows.empty() || result_.guidColumn > 0)
            return;
        constexpr std::array<std::string_view, 16> names{
            "front", "back", "question", "answer", "q",    "a",    "tags", "tag",
            "问题",  "答案", "正面",     "背面",   "题目", "标签", "deck", "term"};
        const auto& cells = result_.rows.front().cells;
        const bool all = std::all_of(cells.begin(), cells.end(), [&](const std::string& cell) {
            return std::find(names.begin(), names.end(), deck::lowered(deck::trimmed(cell))) !=
                   names.end();
        });
        if (!all || cells.size() < 2)
            return;
        result_.columns = cells;
        result_.rows.erase(result_.rows.begin());
        for (std::size_t i = 0; i < result_.columns.size(); ++i) {
            const std::string name = deck::lowered(deck::trimmed(result_.columns[i]));
            const int column = static_cast<int>(i) + 1;
            if (name == "tags" || name == "tag" || name == "标签")
                result_.tagsColumn = column;
            else if (name == "deck")
                result_.deckColumn = column;
        }
    }

    std::string_view text_;
    int line_ = 0;
    DelimitedText result_;
    bool hasSeparator_ = false;
    bool hasHtml_ = false;
    std::string columnsLine_;
};

std::string withoutSign(std::string text)
{
    std::replace(text.begin(), text.end(), '\x1f', ' ');
    return text;
}

std::string asHtml(const std::string& cell, bool html)
{
    if (html)
        return withoutSign(cell);
    std::string result;
    for (const char c : encodeEntities(withoutSign(cell)))
        result += c == '\n' ? std::string("<br>") : std::string(1, c);
    return result;
}

// Note types that rows are read with.
constexpr std::int64_t basicType = 1;
constexpr std::int64_t clozeType = 2;
constexpr std::int64_t reversedType = 3;

/// The rows as a collection of Anki, so that one converter serves both.
class AnkiRows {
public:
    AnkiRows(const DelimitedText& text, const std::string& defaultDeck)
        : text_(text), defaultDeck_(text.deck.empty() ? defaultDeck : text.deck)
    {
        addTypes();
        for (const DelimitedRow& row : text_.rows)
            addDeck(deckOf(row));
    }

    [[nodiscard]] const AnkiCollection& collection() const { return collection_; }

    void each(const AnkiNoteVisitor& visit)
    {
        for (const DelimitedRow& row : text_.rows)
            give(row, visit);
    }

private:
    void addTypes()
    {
        std::size_t most = 2;
        for (const DelimitedRow& row : text_.rows)
            most = std::max(most, row.cells.size());
        std::vector<std::string> fields;
        std::string back;
        for (std::size_t i = 0; i < most; ++i) {
            fields.push_back("F" + std::to_string(i));
            if (i > 0)
                back +=
                    "{{#" + fields[i] + "}}<div>{{" + fields[i] + "}}</div>{{/" + fields[i] + "}}";
        }
        auto& types = collection_.types;
        types[basicType] = {"Basic", false, fields, {{"Card 1", "{{F0}}", back}}};
        types[clozeType] = {"Cloze", true, fields, {{"Cloze", "{{cloze:F0}}", back}}};
        types[reversedType] = {"Reversed",
                               false,
                               fields,
                               {{"Card 1", "{{F0}}", back}, {"Card 2", "{{F1}}", "{{F0}}"}}};
    }

    [[nodiscard]] std::string cell(const DelimitedRow& row, int column) const
    {
        const bool known = column > 0 && static_cast<std::size_t>(column) <= row.cells.size();
        return known ? row.cells[static_cast<std::size_t>(column) - 1] : std::string();
    }

    [[nodiscard]] bool isSpecial(int column) const
    {
        return column == text_.guidColumn || column == text_.noteTypeColumn ||
               column == text_.deckColumn || column == text_.tagsColumn;
    }

    [[nodiscard]] std::string deckOf(const DelimitedRow& row) const
    {
        std::string deck = cell(row, text_.deckColumn);
        return deck.empty() ? defaultDeck_ : deck;
    }

    void addDeck(const std::string& name)
    {
        const auto id = static_cast<std::int64_t>(deckIds_.size()) + 1;
        if (deckIds_.emplace(name, id).second)
            collection_.decks[id] = name;
    }

    void give(const DelimitedRow& row, const AnkiNoteVisitor& visit)
    {
        AnkiNote note;
        note.id = ++lastId_;
        for (int column = 1; column <= static_cast<int>(row.cells.size()); ++column)
            if (!isSpecial(column))
                note.fields.push_back(asHtml(cell(row, column), text_.html));
        if (note.fields.empty())
            note.fields.emplace_back();
        note.tags = text_.tags;
        for (std::string& tag : deck::splitWords(cell(row, text_.tagsColumn)))
            note.tags.push_back(std::move(tag));
        const std::string deck = deckOf(row);
        note.guid = cell(row, text_.guidColumn);
        if (note.guid.empty())
            note.guid = "text:" + deck + '\n' + note.fields.front();
        std::string type = deck::lowered(cell(row, text_.noteTypeColumn));
        type = type.empty() ? deck::lowered(text_.noteType) : type;
        const ClozeNumbers clozes = clozeNumbers(note.fields.front());
        note.type = !clozes.numbers.empty()                      ? clozeType
                    : type.find("reversed") != std::string::npos ? reversedType
                                                                 : basicType;
        auto cards = cardsOf(note, deckIds_.at(deck), clozes);
        visit(std::move(note), std::move(cards));
    }

    std::vector<AnkiCard>
    cardsOf(const AnkiNote& note, std::int64_t deck, const ClozeNumbers& clozes)
    {
        std::vector<AnkiCard> cards;
        const auto add = [&](int ordinal) {
            AnkiCard card;
            card.id = ++lastCard_;
            card.note = note.id;
            card.deck = deck;
            card.ordinal = ordinal;
            card.due = note.id;
            cards.push_back(card);
        };
        if (note.type == clozeType) {
            for (const int number : clozes.numbers)
                add(number - 1);
            return cards;
        }
        add(0);
        if (note.type == reversedType && note.fields.size() > 1 && !note.fields[1].empty())
            add(1);
        return cards;
    }

    const DelimitedText& text_;
    std::string defaultDeck_;
    AnkiCollection collection_;
    std::map<std::string, std::int64_t> deckIds_;
    std::int64_t lastId_ = 0;
    std::int64_t lastCard_ = 0;
};

} // namespace

DelimitedText readDelimited(std::string_view text)
{
    return Reader(text).run();
}

void notesFromDelimited(const DelimitedText& text,
                        const std::string& defaultDeck,
                        const ImportSettings& settings,
                        NoteSink& sink)
{
    AnkiRows rows(text, defaultDeck);
    const AnkiNoteSupply supply = [&rows](const AnkiNoteVisitor& visit) -> base::Result<void> {
        rows.each(visit);
        return {};
    };
    (void)convertNotes(supply, rows.collection(), settings, sink);
}

} // namespace interval::exchange
