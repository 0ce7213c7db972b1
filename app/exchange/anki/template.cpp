// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/template.h"

#include "deck/text.h"
#include "exchange/html/entities.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace interval::exchange {

namespace {

class Renderer {
public:
    Renderer(std::string_view text, const TemplateInput& input) : text_(text), input_(input) {}

    Rendered run()
    {
        while (at_ < text_.size()) {
            const std::size_t comment = text_.find("<!--", at_);
            const std::size_t tag = text_.find(open_, at_);
            if (comment < tag) {
                emit(text_.substr(at_, comment - at_));
                const std::size_t end = text_.find("-->", comment);
                at_ = end == std::string_view::npos ? text_.size() : end + 3;
                continue;
            }
            emit(text_.substr(at_, tag - at_));
            if (tag == std::string_view::npos)
                break;
            readTag(tag);
        }
        return std::move(result_);
    }

private:
    void emit(std::string_view html)
    {
        if (hiddenDepth_ == 0)
            result_.html += html;
    }

    void readTag(std::size_t tag)
    {
        const std::size_t start = tag + open_.size();
        const std::size_t end = text_.find(close_, start);
        if (end == std::string_view::npos) {
            emit(text_.substr(tag));
            at_ = text_.size();
            return;
        }
        std::string_view name = text_.substr(start, end - start);
        at_ = end + close_.size();
        if (deck::startsWith(name, "=")) { // {{=<% %>=}}: other marks from here on
            changeMarks(deck::trimmed(name.substr(1, name.size() - 1)));
            return;
        }
        name = deck::trimmed(name);
        while (!name.empty() && name.front() == '{') // {{{Field}}} of old templates
            name.remove_prefix(1);
        if (name.empty())
            return;
        const std::string_view rest = deck::trimmed(name.substr(1));
        if (name.front() == '#' || name.front() == '^')
            openSection(rest, name.front() == '^');
        else if (name.front() == '/')
            closeSection();
        else if (hiddenDepth_ == 0)
            addField(name);
    }

    void changeMarks(std::string_view marks)
    {
        if (!marks.empty() && marks.back() == '=')
            marks.remove_suffix(1);
        const auto words = deck::splitWords(marks);
        if (words.size() != 2)
            return;
        open_ = words[0];
        close_ = words[1];
    }

    void openSection(std::string_view name, bool inverted)
    {
        const bool shown = holds(name) != inverted;
        sections_.push_back(shown);
        hiddenDepth_ += shown ? 0 : 1;
    }

    void closeSection()
    {
        if (sections_.empty())
            return;
        hiddenDepth_ -= sections_.back() ? 0 : 1;
        sections_.pop_back();
    }

    [[nodiscard]] bool holds(std::string_view name) const
    {
        if (const auto found = input_.fields.find(name); found != input_.fields.end())
            return !isEmptyField(found->second);
        int number = 0;
        if (name.size() > 1 && name.front() == 'c') {
            const auto [end, failure] =
                std::from_chars(name.data() + 1, name.data() + name.size(), number);
            return failure == std::errc() && end == name.data() + name.size() &&
                   number == input_.clozeNumber;
        }
        return false;
    }

    void addField(std::string_view tag)
    {
        std::vector<std::string_view> parts;
        std::size_t start = 0;
        for (std::size_t at = tag.find(':'); at != std::string_view::npos;
             at = tag.find(':', start)) {
            parts.push_back(deck::trimmed(tag.substr(start, at - start)));
            start = at + 1;
        }
        const auto found = input_.fields.find(deck::trimmed(tag.substr(start)));
        if (found == input_.fields.end())
            return;
        const auto has = [&](std::string_view filter) {
            return std::find(parts.begin(), parts.end(), filter) != parts.end();
        };
        const auto starts = [&](std::string_view word) {
            return std::any_of(parts.begin(), parts.end(), [&](std::string_view filter) {
                return deck::startsWith(filter, word);
            });
        };
        if (starts("tts"))
            return;
        std::string html = found->second;
        if (starts("cloze"))
            html = input_.clozes ? input_.clozes(html) : html;
        else if (has("type") && !input_.back)
            return; // a place to type the answer in
        if (has("text"))
            html = encodeEntities(stripHtml(html));
        if (has("hint") && !input_.back && !isEmptyField(html))
            result_.hints.append(html).append("<br>");
        else
            result_.html += html;
    }

    std::string_view text_;
    const TemplateInput& input_;
    std::size_t at_ = 0;
    std::string open_ = "{{";
    std::string close_ = "}}";
    std::vector<bool> sections_;
    int hiddenDepth_ = 0;
    Rendered result_;
};

} // namespace

Rendered renderTemplate(std::string_view text, const TemplateInput& input)
{
    return Renderer(text, input).run();
}

bool isEmptyField(std::string_view html)
{
    while (!html.empty()) {
        if (html.front() == ' ' || html.front() == '\n' || html.front() == '\t' ||
            html.front() == '\r') {
            html.remove_prefix(1);
            continue;
        }
        const std::string start = deck::lowered(html.substr(0, 6));
        const bool blank = deck::startsWith(start, "&nbsp;");
        const bool tag = deck::startsWith(start, "<br") || deck::startsWith(start, "<div") ||
                         deck::startsWith(start, "</div");
        const std::size_t end = blank ? 5 : tag ? html.find('>') : std::string_view::npos;
        if (end == std::string_view::npos)
            return false;
        html.remove_prefix(end + 1);
    }
    return true;
}

} // namespace interval::exchange
