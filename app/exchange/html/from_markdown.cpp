// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/from_markdown.h"

#include "deck/text.h"
#include "exchange/html/entities.h"
#include "exchange/html/to_markdown.h"

namespace interval::exchange {

namespace {

using deck::Block;
using deck::Run;

std::string inlineHtml(const Run& run)
{
    switch (run.kind) {
    case Run::Kind::code:
        return "<code>" + encodeEntities(run.text) + "</code>";
    case Run::Kind::math:
        return "\\(" + encodeEntities(run.text) + "\\)";
    case Run::Kind::lineBreak:
        return "<br>";
    case Run::Kind::image:
        if (deck::startsWith(run.target, mediaFolder))
            return "<img src=\"" + encodeEntities(run.target.substr(mediaFolder.size())) +
                   "\" alt=\"" + encodeEntities(run.text) + "\">";
        return encodeEntities(run.text);
    case Run::Kind::text:
        break;
    }
    const std::string words = encodeEntities(run.text);
    return run.target.empty() ? words
                              : "<a href=\"" + encodeEntities(run.target) + "\">" + words + "</a>";
}

std::string styled(const Run& run)
{
    std::string html = inlineHtml(run);
    if (run.emphasis)
        html = "<i>" + html + "</i>";
    if (run.strong)
        html = "<b>" + html + "</b>";
    return html;
}

std::string runsHtml(const std::vector<Run>& runs)
{
    std::string html;
    for (std::size_t at = 0; at < runs.size();) {
        const int cloze = runs[at].cloze;
        const std::string hint = runs[at].hint;
        std::string inner;
        for (; at < runs.size() && runs[at].cloze == cloze; ++at)
            inner += styled(runs[at]);
        if (cloze > 0)
            inner = "{{c" + std::to_string(cloze) + "::" + inner +
                    (hint.empty() ? "" : "::" + encodeEntities(hint)) + "}}";
        html += inner;
    }
    return html;
}

class Writer {
public:
    explicit Writer(const std::vector<Block>& blocks) : blocks_(blocks) {}

    std::string run()
    {
        while (at_ < blocks_.size()) {
            const Block& block = blocks_[at_];
            if (block.kind == Block::Kind::listItem) {
                writeList(block.level);
                continue;
            }
            // A single paragraph needs no element around it.
            const bool alone = blocks_.size() == 1 && block.kind == Block::Kind::paragraph;
            html_ += alone ? runsHtml(block.runs) : blockHtml(block);
            ++at_;
        }
        return std::move(html_);
    }

private:
    static std::string blockHtml(const Block& block)
    {
        switch (block.kind) {
        case Block::Kind::code:
        case Block::Kind::calc:
            return "<pre><code" +
                   (block.language.empty()
                        ? std::string()
                        : " class=\"language-" + encodeEntities(block.language) + '"') +
                   ">" + encodeEntities(block.text) + "</code></pre>";
        case Block::Kind::math:
            return "\\[" + encodeEntities(block.text) + "\\]";
        case Block::Kind::table:
            return tableHtml(block);
        case Block::Kind::quote:
            return "<blockquote>" + runsHtml(block.runs) + "</blockquote>";
        case Block::Kind::rule:
            return "<hr>";
        case Block::Kind::heading:
            return "<h4>" + runsHtml(block.runs) + "</h4>";
        default:
            return "<p>" + runsHtml(block.runs) + "</p>";
        }
    }

    static std::string tableHtml(const Block& block)
    {
        std::string html = "<table>";
        bool head = true;
        for (const auto& row : block.rows) {
            html += "<tr>";
            for (const auto& cell : row)
                html += (head ? "<th>" : "<td>") + runsHtml(cell) + (head ? "</th>" : "</td>");
            html += "</tr>";
            head = false;
        }
        return html + "</table>";
    }

    void writeList(int level)
    {
        const bool numbered = blocks_[at_].number > 0;
        html_ += numbered ? "<ol>" : "<ul>";
        while (at_ < blocks_.size() && blocks_[at_].kind == Block::Kind::listItem &&
               blocks_[at_].level >= level && (blocks_[at_].number > 0) == numbered) {
            html_ += "<li>" + runsHtml(blocks_[at_].runs);
            ++at_;
            while (at_ < blocks_.size() && blocks_[at_].kind == Block::Kind::listItem &&
                   (blocks_[at_].continuation || blocks_[at_].level > level)) {
                if (blocks_[at_].level > level) {
                    writeList(blocks_[at_].level);
                } else {
                    html_ += "<p>" + runsHtml(blocks_[at_].runs) + "</p>";
                    ++at_;
                }
            }
            html_ += "</li>";
        }
        html_ += numbered ? "</ol>" : "</ul>";
    }

    const std::vector<Block>& blocks_;
    std::size_t at_ = 0;
    std::string html_;
};

} // namespace

std::string htmlFromMarkdown(std::string_view markdown, deck::ClozeMarks marks)
{
    const auto blocks = deck::richText(markdown, marks);
    return Writer(blocks).run();
}

} // namespace interval::exchange
