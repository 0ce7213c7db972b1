// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/index_match.h"

#include "collection/search/index.h"
#include "collection/search/spaced_text.h"

namespace interval::collection {

namespace {

/// A phrase of the index: nothing in it can be an operator.
std::string phrase(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' || c == '\0' ? ' ' : c;
    return quoted + '"';
}

std::string facet(std::string_view name, std::string_view value)
{
    const WantedFacet wanted = wantedFacet(name, value);
    return "facets : " + phrase(wanted.token) + (wanted.open ? " *" : "");
}

/// Whether a text could be found among the properties too, whose tokens all begin with x (a letter with
/// an accent counts as the one without).
bool couldBeFacet(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool ascii = point.value < 0x80;
        if (point.value == 'x' || point.value == 'X' || (!ascii && !isCjk(point.value)))
            return true;
        at = point.next;
    }
    return false;
}

/// The index looks where in a card each word stands only when it is asked for a column.
std::string wordsMatch(const QueryTerm& term)
{
    const IndexPhrase words = phraseText(term.text);
    const bool open = words.open || (term.prefix && !words.cjkLast);
    return (couldBeFacet(words.text) ? "words : " : "") + phrase(words.text) + (open ? " *" : "");
}

std::string allBut(const std::string& unwanted)
{
    return "(facets : " + phrase(std::string(everyCard)) + " NOT (" + unwanted + "))";
}

void append(std::string& match, const char* joint, const std::string& part)
{
    match.append(match.empty() ? "" : joint).append(part);
}

std::optional<std::string> termMatch(const QueryTerm& term)
{
    switch (term.field) {
    case QueryField::words:
        return wordsMatch(term);
    case QueryField::topic:
        return facet("topic", term.text);
    case QueryField::kind:
        return facet("kind", term.text);
    case QueryField::tag:
        return facet("tag", term.text);
    case QueryField::claim:
        return facet("claim", term.text);
    case QueryField::deck:
        return facet("deck", term.text);
    case QueryField::language:
        return facet("lang", term.text);
    default:
        return std::nullopt;
    }
}

std::optional<std::string> allMatch(const Query& query)
{
    std::string wanted;
    std::string unwanted;
    for (const Query& child : query.children) {
        const bool none = child.kind == Query::Kind::none;
        const auto part = matchOf(none ? child.children.front() : child);
        if (!part)
            return std::nullopt;
        append(none ? unwanted : wanted, none ? " OR " : " AND ", *part);
    }
    if (wanted.empty())
        return allBut(unwanted);
    if (!unwanted.empty())
        return "((" + wanted + ") NOT (" + unwanted + "))";
    return '(' + wanted + ')';
}

std::optional<std::string> anyMatch(const Query& query)
{
    std::string match;
    for (const Query& child : query.children) {
        const auto part = matchOf(child);
        if (!part)
            return std::nullopt;
        append(match, " OR ", *part);
    }
    return '(' + match + ')';
}

} // namespace

std::optional<std::string> matchOf(const Query& query)
{
    switch (query.kind) {
    case Query::Kind::term:
        return termMatch(query.term);
    case Query::Kind::all:
        return query.children.empty() ? std::nullopt : allMatch(query);
    case Query::Kind::any:
        return anyMatch(query);
    case Query::Kind::none:
        if (const auto unwanted = matchOf(query.children.front()))
            return allBut(*unwanted);
        return std::nullopt;
    }
    return std::nullopt;
}

WantedFacet wantedFacet(std::string_view name, std::string_view value)
{
    const bool open = !value.empty() && value.back() == '*';
    if (open)
        value.remove_suffix(1);
    return {facetToken(name, value), open};
}

} // namespace interval::collection
