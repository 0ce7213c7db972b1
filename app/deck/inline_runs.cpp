// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/inline_runs.h"

#include "deck/text.h"

namespace interval::deck {

namespace {

struct Look {
    bool strong = false;
    bool emphasis = false;
    std::string target;
};

std::string altText(cmark_node* node)
{
    std::string text(literal(node));
    for (cmark_node* child : children(node))
        text += altText(child);
    return text;
}

/// Beyond that a text is not meant to be read.
constexpr int deepestNesting = 40;

void addRuns(cmark_node* node, const Look& look, std::vector<Run>& runs, int depth)
{
    if (depth > deepestNesting)
        return;
    for (cmark_node* child : children(node)) {
        Run run;
        run.strong = look.strong;
        run.emphasis = look.emphasis;
        run.target = look.target;
        run.text = literal(child);
        Look inner = look;
        switch (cmark_node_get_type(child)) {
        case CMARK_NODE_HTML_INLINE:
            if (!startsWith(run.text, "<!--"))
                runs.push_back(std::move(run));
            break;
        case CMARK_NODE_CODE:
            run.kind = Run::Kind::code;
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_SOFTBREAK:
            run.text = "\n";
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_LINEBREAK:
            run.kind = Run::Kind::lineBreak;
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_IMAGE:
            run.kind = Run::Kind::image;
            run.text = altText(child);
            run.target = cmark_node_get_url(child);
            runs.push_back(std::move(run));
            break;
        case CMARK_NODE_LINK:
            inner.target = cmark_node_get_url(child);
            addRuns(child, inner, runs, depth + 1);
            break;
        case CMARK_NODE_STRONG:
            inner.strong = true;
            addRuns(child, inner, runs, depth + 1);
            break;
        case CMARK_NODE_EMPH:
            inner.emphasis = true;
            addRuns(child, inner, runs, depth + 1);
            break;
        default:
            runs.push_back(std::move(run));
            break;
        }
    }
}

bool sameLook(const Run& a, const Run& b)
{
    return a.kind == Run::Kind::text && b.kind == Run::Kind::text && a.strong == b.strong &&
           a.emphasis == b.emphasis && a.target == b.target && a.cloze == b.cloze &&
           a.hint == b.hint;
}

/// One run where neighbours look alike; empty ones are dropped.
std::vector<Run> merged(std::vector<Run> runs)
{
    std::vector<Run> result;
    for (Run& run : runs) {
        if (run.kind == Run::Kind::text && run.text.empty())
            continue;
        if (!result.empty() && sameLook(result.back(), run))
            result.back().text += run.text;
        else
            result.push_back(std::move(run));
    }
    return result;
}

/// A code span between dollar signs is mathematics.
void markMathematics(std::vector<Run>& runs)
{
    for (std::size_t i = 1; i + 1 < runs.size(); ++i) {
        Run& before = runs[i - 1];
        Run& after = runs[i + 1];
        const bool between = runs[i].kind == Run::Kind::code && before.kind == Run::Kind::text &&
                             after.kind == Run::Kind::text && !before.text.empty() &&
                             before.text.back() == '$' && !after.text.empty() &&
                             after.text.front() == '$';
        if (!between)
            continue;
        before.text.pop_back();
        after.text.erase(0, 1);
        runs[i].kind = Run::Kind::math;
    }
}

/// How Chinese a character at a line break is, by the first of its three UTF-8 bytes.
enum class Width { narrow, ambiguous, wide };

Width widthOf(std::string_view character)
{
    constexpr unsigned char general = 0xE2; // curly quotes, dashes, ellipsis: both scripts use them
    constexpr unsigned char longer = 0xF0;
    const auto lead = static_cast<unsigned char>(character.empty() ? 0 : character.front());
    if (lead == general)
        return Width::ambiguous;
    return lead > general && lead < longer ? Width::wide : Width::narrow;
}

Width lastWidth(std::string_view text)
{
    constexpr std::size_t length = 3;
    return text.size() < length ? Width::narrow : widthOf(text.substr(text.size() - length));
}

/// Chinese is written without blanks between words, so a line break in it is not one.
bool joinsWithoutBlank(std::string_view before, std::string_view after)
{
    const Width left = lastWidth(before);
    const Width right = widthOf(after);
    return left != Width::narrow && right != Width::narrow &&
           (left == Width::wide || right == Width::wide);
}

void joinSoftBreaks(std::string& text)
{
    std::string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n')
            joined += text[i];
        else if (!joinsWithoutBlank(joined, std::string_view(text).substr(i + 1)))
            joined += ' ';
    }
    text = std::move(joined);
}

} // namespace

std::vector<Run> inlineRuns(cmark_node* block)
{
    std::vector<Run> runs;
    addRuns(block, {}, runs, 0);
    runs = merged(std::move(runs));
    markMathematics(runs);
    return runs;
}

std::vector<Run> withoutSoftBreaks(std::vector<Run> runs)
{
    for (Run& run : runs)
        if (run.kind == Run::Kind::text)
            joinSoftBreaks(run.text);
    return merged(std::move(runs));
}

} // namespace interval::deck
