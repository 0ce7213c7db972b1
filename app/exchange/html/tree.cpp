// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/tree.h"

#include "deck/text.h"
#include "exchange/html/entities.h"

#include <algorithm>
#include <array>

namespace interval::exchange {

namespace {

constexpr std::size_t deepest = 60;

template <std::size_t n>
bool isOneOf(std::string_view tag, const std::array<std::string_view, n>& tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

constexpr std::array<std::string_view, 7> voidTags{"br",   "hr",   "img", "input",
                                                   "meta", "link", "wbr"};
constexpr std::array<std::string_view, 4> hiddenTags{"script", "style", "head", "title"};

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// What an opening tag closes by itself.
bool closesBefore(std::string_view opening, std::string_view open)
{
    if (opening == "li")
        return open == "li" || open == "p";
    if (opening == "tr")
        return open == "tr" || open == "td" || open == "th";
    if (opening == "td" || opening == "th")
        return open == "td" || open == "th";
    if (opening == "dt" || opening == "dd")
        return open == "dt" || open == "dd";
    constexpr std::array<std::string_view, 9> blocks{"p",  "div", "ul",    "ol",        "pre",
                                                     "hr", "h1",  "table", "blockquote"};
    return open == "p" && isOneOf(opening, blocks);
}

/// Where an element that closes by itself looks no further up.
bool isFence(std::string_view open)
{
    return open == "ul" || open == "ol" || open == "table" || open == "dl";
}

class Reader {
public:
    explicit Reader(std::string_view html) : html_(html) { open_.push_back(&root_); }

    HtmlNode run()
    {
        while (at_ < html_.size()) {
            const std::size_t mark = std::min(html_.find('<', at_), html_.size());
            addText(html_.substr(at_, mark - at_));
            at_ = mark;
            if (at_ < html_.size())
                readMarkup();
        }
        return std::move(root_);
    }

private:
    void addText(std::string_view raw)
    {
        if (raw.empty())
            return;
        auto& siblings = open_.back()->children;
        if (siblings.empty() || !siblings.back().tag.empty())
            siblings.emplace_back();
        siblings.back().text += decodeEntities(raw);
    }

    void readMarkup()
    {
        const std::string_view rest = html_.substr(at_);
        if (deck::startsWith(rest, "<!--")) {
            const std::size_t end = html_.find("-->", at_ + 4);
            at_ = end == std::string_view::npos ? html_.size() : end + 3;
        } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?')) {
            skipPast('>');
        } else if (rest.size() > 2 && rest[1] == '/' && isNameChar(rest[2])) {
            at_ += 2;
            const std::string tag = readName();
            skipPast('>');
            close(tag);
        } else if (rest.size() > 1 && isNameChar(rest[1]) && !(rest[1] >= '0' && rest[1] <= '9')) {
            ++at_;
            openElement();
        } else {
            addText("<"); // a sign, not a tag
            ++at_;
        }
    }

    void skipPast(char sign)
    {
        const std::size_t end = html_.find(sign, at_);
        at_ = end == std::string_view::npos ? html_.size() : end + 1;
    }

    std::string readName()
    {
        const std::size_t start = at_;
        while (at_ < html_.size() && isNameChar(html_[at_]))
            ++at_;
        return deck::lowered(html_.substr(start, at_ - start));
    }

    void skipSpaces()
    {
        while (at_ < html_.size() && (isSpace(html_[at_]) || html_[at_] == '/'))
            ++at_;
    }

    void openElement()
    {
        HtmlNode node;
        node.tag = readName();
        readAttributes(node);
        if (isOneOf(std::string_view(node.tag), hiddenTags)) {
            skipHidden(node.tag);
            return;
        }
        closeImplied(node.tag);
        const bool leaf = isOneOf(std::string_view(node.tag), voidTags) || open_.size() >= deepest;
        open_.back()->children.push_back(std::move(node));
        if (!leaf)
            open_.push_back(&open_.back()->children.back());
    }

    void readAttributes(HtmlNode& node)
    {
        skipSpaces();
        while (at_ < html_.size() && html_[at_] != '>') {
            const std::string name = readName();
            if (name.empty()) {
                ++at_;
                skipSpaces();
                continue;
            }
            skipSpaces();
            std::string value;
            if (at_ < html_.size() && html_[at_] == '=') {
                ++at_;
                skipSpaces();
                value = readValue();
            }
            node.attributes.emplace(name, std::move(value));
            skipSpaces();
        }
        at_ = std::min(at_ + 1, html_.size());
    }

    std::string readValue()
    {
        if (at_ >= html_.size())
            return {};
        const char quote = html_[at_];
        std::size_t start = at_;
        std::size_t end = at_;
        if (quote == '"' || quote == '\'') {
            start = at_ + 1;
            end = std::min(html_.find(quote, start), html_.size());
            at_ = std::min(end + 1, html_.size());
        } else {
            while (end < html_.size() && !isSpace(html_[end]) && html_[end] != '>')
                ++end;
            at_ = end;
        }
        return decodeEntities(html_.substr(start, end - start));
    }

    void skipHidden(const std::string& tag)
    {
        const std::string end = "</" + tag;
        const std::size_t found = html_.find(end, at_);
        at_ = found == std::string_view::npos ? html_.size() : found;
        skipPast('>');
    }

    void closeImplied(std::string_view opening)
    {
        for (std::size_t i = open_.size(); i-- > 1;) {
            if (closesBefore(opening, open_[i]->tag)) {
                open_.resize(i);
                return closeImplied(opening);
            }
            if (isFence(open_[i]->tag))
                return;
        }
    }

    void close(std::string_view tag)
    {
        for (std::size_t i = open_.size(); i-- > 1;) {
            if (open_[i]->tag == tag) {
                open_.resize(i);
                return;
            }
        }
    }

    std::string_view html_;
    std::size_t at_ = 0;
    HtmlNode root_;
    std::vector<HtmlNode*> open_; ///< from the root to the innermost: parents do not move meanwhile
};

} // namespace

std::string_view HtmlNode::attribute(std::string_view name) const
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string_view() : found->second;
}

HtmlNode parseHtml(std::string_view html)
{
    return Reader(html).run();
}

} // namespace interval::exchange
