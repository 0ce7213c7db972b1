// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/query.h"

#include "collection/search/query_keys.h"
#include "collection/search/spaced_text.h"
#include "deck/text.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <sstream>

namespace interval::collection {

namespace {

using Failure = tl::unexpected<QueryError>;
template <class T>
using Parsed = tl::expected<T, QueryError>;

/// A byte of the grammar and how many bytes of text it took: Chinese input methods write full-width
/// signs, which mean the same.
struct Sign {
    char value = '\0';
    std::size_t bytes = 1;
};

Sign signAt(std::string_view text, std::size_t at)
{
    const CodePoint point = codePointAt(text, at);
    const std::size_t bytes = point.next - at;
    switch (point.value) {
    case U'（':
        return {'(', bytes};
    case U'）':
        return {')', bytes};
    case U'：':
        return {':', bytes};
    case U'“':
    case U'”':
    case U'＂':
        return {'"', bytes};
    case U'　':
        return {' ', bytes};
    case U'＜':
    case U'《':
        return {'<', bytes};
    case U'＞':
    case U'》':
        return {'>', bytes};
    case U'＝':
        return {'=', bytes};
    default:
        return {bytes == 1 ? text[at] : '\0', bytes};
    }
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isComparison(char c)
{
    return c == '<' || c == '>' || c == '=';
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Parsed<Query> run()
    {
        if (text_.size() > longestQuery)
            return fail(QueryFault::tooLong, longestQuery, {}, "the query is too long");
        skipBlanks();
        if (atEnd())
            return Query{};
        auto query = parseAny();
        if (query && !atEnd()) // only a closing parenthesis ends a group early
            return fail(QueryFault::unexpectedParenthesis, at_, ")", "no ( before this )");
        return query;
    }

private:
    Failure fail(QueryFault fault, std::size_t at, std::string_view piece, std::string detail) const
    {
        return Failure(QueryError{fault, deck::columnOf(text_, std::min(at, text_.size())),
                                  std::string(piece), std::move(detail)});
    }

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
    [[nodiscard]] Sign sign() const { return atEnd() ? Sign{} : signAt(text_, at_); }
    void skip() { at_ += sign().bytes; }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(sign().value))
            skip();
    }

    /// The bare word that begins here, without moving on.
    [[nodiscard]] std::string_view peekWord() const
    {
        std::size_t end = at_;
        while (end < text_.size()) {
            const Sign next = signAt(text_, end);
            if (isBlank(next.value) || next.value == '(' || next.value == ')' || next.value == '"')
                break;
            end += next.bytes;
        }
        return text_.substr(at_, end - at_);
    }

    bool takeWord(std::string_view lower)
    {
        if (deck::lowered(peekWord()) != lower)
            return false;
        at_ += lower.size();
        skipBlanks();
        return true;
    }

    Parsed<Query> parseAny()
    {
        Query any;
        any.kind = Query::Kind::any;
        do {
            auto part = parseAll();
            if (!part)
                return part;
            any.children.push_back(std::move(*part));
        } while (takeWord("or"));
        return any.children.size() == 1 ? std::move(any.children.front()) : std::move(any);
    }

    Parsed<Query> parseAll()
    {
        Query all;
        while (!atEnd() && sign().value != ')' && deck::lowered(peekWord()) != "or") {
            if (takeWord("and"))
                continue;
            auto part = parseOne();
            if (!part)
                return part;
            all.children.push_back(std::move(*part));
            skipBlanks();
        }
        if (all.children.empty())
            return fail(QueryFault::missingTerm, at_, peekWord(),
                        "something to search for is missing");
        return all.children.size() == 1 ? std::move(all.children.front()) : std::move(all);
    }

    Parsed<Query> parseOne()
    {
        if (sign().value == '-')
            return parseNegation();
        if (sign().value == '(')
            return parseGroup();
        auto term = parseTerm();
        if (!term)
            return Failure(term.error());
        Query query;
        query.kind = Query::Kind::term;
        query.term = std::move(*term);
        return query;
    }

    Parsed<Query> parseNegation()
    {
        const std::size_t start = at_;
        skip();
        if (atEnd() || isBlank(sign().value) || sign().value == ')')
            return fail(QueryFault::missingTerm, start, "-", "- needs something that it excludes");
        if (++depth_ > deepestQuery)
            return fail(QueryFault::tooDeep, start, "-", "too many signs in one another");
        auto inner = parseOne();
        --depth_;
        if (!inner)
            return inner;
        Query none;
        none.kind = Query::Kind::none;
        none.children.push_back(std::move(*inner));
        return none;
    }

    Parsed<Query> parseGroup()
    {
        const std::size_t start = at_;
        skip();
        skipBlanks();
        if (++depth_ > deepestQuery)
            return fail(QueryFault::tooDeep, start, "(", "too many parentheses in one another");
        auto inner = parseAny();
        --depth_;
        if (!inner)
            return inner;
        if (sign().value != ')')
            return fail(QueryFault::unclosedParenthesis, start, "(", "this ( is never closed");
        skip();
        return inner;
    }

    Parsed<QueryTerm> parseTerm()
    {
        const std::size_t start = at_;
        std::size_t keyEnd = at_;
        while (keyEnd < text_.size() && text_[keyEnd] >= 'a' && text_[keyEnd] <= 'z')
            ++keyEnd;
        const std::string_view key = text_.substr(start, keyEnd - start);
        const char after = keyEnd < text_.size() ? signAt(text_, keyEnd).value : '\0';
        if (key.empty() || !(after == ':' || (isComparison(after) && findQueryKey(key) != nullptr)))
            return parseWords();
        if (text_.substr(keyEnd, 2) == "::" && findQueryKey(key) == nullptr)
            return parseWords(); // std::move is a word
        const QueryKey* known = findQueryKey(key);
        if (known == nullptr)
            return fail(QueryFault::unknownKey, start, key,
                        "there is no key '" + std::string(key) +
                            "'; put \"quotes\" around it to search for it as text");
        at_ = keyEnd;
        return parseValue(*known);
    }

    Parsed<QueryTerm> parseWords()
    {
        const std::size_t start = at_;
        QueryTerm term;
        term.prefix = sign().value != '"';
        auto words = takeText();
        if (!words)
            return Failure(words.error());
        if (!hasWords(*words))
            return fail(QueryFault::noWords, start, *words, "no letter or digit to search for");
        term.text = std::move(*words);
        return term;
    }

    /// A bare word or what stands between quotes.
    Parsed<std::string> takeText()
    {
        const std::size_t start = at_;
        if (sign().value != '"') {
            const std::string_view word = peekWord();
            at_ += word.size();
            return std::string(word);
        }
        skip();
        const std::size_t inside = at_;
        while (!atEnd() && sign().value != '"')
            skip();
        if (atEnd())
            return fail(QueryFault::unclosedQuote, start, "\"", "this quote is never closed");
        std::string text(text_.substr(inside, at_ - inside));
        skip();
        return text;
    }

    Comparison takeComparison()
    {
        const char first = sign().value;
        skip();
        const bool orEqual = first != ':' && sign().value == '=' && !atEnd();
        if (orEqual)
            skip();
        if (first == '<')
            return orEqual ? Comparison::lessOrEqual : Comparison::less;
        if (first == '>')
            return orEqual ? Comparison::greaterOrEqual : Comparison::greater;
        return Comparison::equal;
    }

    Parsed<QueryTerm> parseValue(const QueryKey& key)
    {
        const std::size_t sign = at_;
        QueryTerm term;
        term.field = key.field;
        const bool colon = this->sign().value == ':';
        term.comparison = takeComparison();
        const std::string name(key.name);
        const bool numeric = key.kind == ValueKind::number || key.kind == ValueKind::days;
        const bool dated = key.kind == ValueKind::date;
        if (!colon && (!(numeric || dated) || key.field == QueryField::added ||
                       key.field == QueryField::reviewed))
            return fail(QueryFault::notComparable, sign, key.name,
                        name + " is followed by a colon");
        const std::size_t start = at_;
        auto value = takeText();
        if (!value)
            return Failure(value.error());
        if (deck::trimmed(*value).empty())
            return fail(QueryFault::missingValue, start, key.name,
                        name + " needs a value, as in " + std::string(key.example));
        term.text = std::string(deck::trimmed(*value));
        if (numeric)
            return withNumber(key, std::move(term), start);
        if (dated)
            return withDate(std::move(term), colon, start);
        return key.kind == ValueKind::choice ? withChoice(key, std::move(term), start) : term;
    }

    Parsed<QueryTerm> withNumber(const QueryKey& key, QueryTerm term, std::size_t start) const
    {
        std::string digits = term.text;
        if (key.kind == ValueKind::days && digits.size() > 1 && digits.back() == 'd')
            digits.pop_back();
        std::istringstream stream(digits);
        stream.imbue(std::locale::classic());
        if (!(stream >> term.number) || !(stream >> std::ws).eof() || !std::isfinite(term.number))
            return fail(QueryFault::notANumber, start, term.text,
                        "'" + term.text + "' is no number");
        if (term.number < key.low || term.number > key.high)
            return fail(QueryFault::outOfRange, start, term.text,
                        "'" + term.text + "' is out of range");
        return term;
    }

    Parsed<QueryTerm> withDate(QueryTerm term, bool colon, std::size_t start) const
    {
        const std::string lower = deck::lowered(term.text);
        if (colon && lower == "none") {
            term.days = {noDate, noDate + 1};
            return term;
        }
        term.ago = agoOf(lower);
        const auto days = daysOfDate(lower);
        if (!term.ago && !days)
            return fail(QueryFault::notADate, start, term.text,
                        "'" + term.text + "' is no date such as 2026-07 and no time such as 6m");
        term.days = days.value_or(DaySpan{});
        return term;
    }

    Parsed<QueryTerm> withChoice(const QueryKey& key, QueryTerm term, std::size_t start) const
    {
        const std::string lower = deck::lowered(term.text);
        if (key.field == QueryField::flag) {
            if (const auto flag = flagFromName(lower)) {
                term.number = *flag;
                return term;
            }
        } else if (key.field == QueryField::language && (lower == "zh" || lower == "zh_cn")) {
            term.text = "zh-CN";
            return term;
        } else if (key.field == QueryField::kind && lower == "basic") {
            term.text = "question";
            return term;
        }
        for (const std::string_view value : key.values) {
            if (deck::lowered(value) != lower)
                continue;
            term.text = value;
            if (key.field == QueryField::state)
                term.state = *queryStateFromName(value);
            return term;
        }
        std::string detail = "'" + term.text + "' is none of";
        for (const std::string_view value : key.values)
            detail.append(" ").append(value);
        return fail(QueryFault::unknownValue, start, term.text, std::move(detail));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

} // namespace

tl::expected<Query, QueryError> parseQuery(std::string_view text)
{
    return Parser(text).run();
}

} // namespace interval::collection
