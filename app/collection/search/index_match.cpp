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

} // namespace

std::string matchOf(const QueryTerm& term)
{
    switch (term.field) {
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
        return wordsMatch(term);
    }
}

WantedFacet wantedFacet(std::string_view name, std::string_view value)
{
    const bool open = !value.empty() && value.back() == '*';
    if (open)
        value.remove_suffix(1);
    return {facetToken(name, value), open};
}

} // namespace interval::collection
