// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/cloze.h"

#include "deck/text.h"

#include <algorithm>
#include <charconv>

namespace interval::exchange {

namespace {

// Private characters that pass through the conversion to Markdown untouched.
constexpr std::string_view markOpen = "\uE000";
constexpr std::string_view markNumbered = "\uE001";
constexpr std::string_view markHint = "\uE002";
constexpr std::string_view markClose = "\uE003";

constexpr int deepest = 10; ///< @source rslib/src/cloze.rs, ankitects/anki
constexpr int highestNumber = 99;

/// A cloze, or words when it has no numbers.
struct Piece {
    std::vector<int> numbers;
    std::string words;
    std::string hint;
    std::vector<Piece> children;
};

class Reader {
public:
    explicit Reader(std::string_view html) : html_(html) {}

    std::vector<Piece> run() { return readPieces(0); }

private:
    /// The length of "{{c1,2::" at the cursor and its numbers; nothing when it is none.
    std::size_t opening(std::vector<int>& numbers) const
    {
        if (html_.substr(at_, 3) != "{{c")
            return 0;
        std::size_t end = at_ + 3;
        while (end < html_.size()) {
            int number = 0;
            const auto [rest, failure] =
                std::from_chars(html_.data() + end, html_.data() + html_.size(), number);
            if (failure != std::errc() || number < 1 || number > highestNumber)
                return 0;
            numbers.push_back(number);
            end = static_cast<std::size_t>(rest - html_.data());
            if (html_.substr(end, 1) != ",")
                break;
            ++end;
        }
        return html_.substr(end, 2) == "::" ? end + 2 - at_ : 0;
    }

    std::vector<Piece> readPieces(int depth)
    {
        std::vector<Piece> pieces;
        std::string words;
        const auto flush = [&] {
            if (!words.empty())
                pieces.push_back({{}, std::move(words), {}, {}});
            words.clear();
        };
        while (at_ < html_.size()) {
            if (depth > 0 && html_.substr(at_, 2) == "}}")
                break;
            std::vector<int> numbers;
            const std::size_t length = depth < deepest ? opening(numbers) : 0;
            if (length == 0) {
                words += html_[at_++];
                continue;
            }
            const std::size_t start = at_;
            at_ += length;
            Piece cloze{std::move(numbers), {}, {}, readPieces(depth + 1)};
            if (at_ >= html_.size()) { // never closed: words after all
                words += html_.substr(start);
                break;
            }
            at_ += 2;
            takeHint(cloze);
            flush();
            pieces.push_back(std::move(cloze));
        }
        flush();
        return pieces;
    }

    /// What follows the last "::" of a cloze's words is its hint.
    static void takeHint(Piece& cloze)
    {
        if (cloze.children.empty() || !cloze.children.back().numbers.empty())
            return;
        std::string& words = cloze.children.back().words;
        const std::size_t at = words.find("::");
        if (at == std::string::npos)
            return;
        cloze.hint = words.substr(at + 2);
        words.resize(at);
    }

    std::string_view html_;
    std::size_t at_ = 0;
};

std::string wordsOf(const std::vector<Piece>& pieces)
{
    std::string words;
    for (const Piece& piece : pieces)
        words += piece.numbers.empty() ? piece.words : wordsOf(piece.children);
    return words;
}

std::string show(const std::vector<Piece>& pieces, const ClozeView& view)
{
    std::string html;
    for (const Piece& piece : pieces) {
        if (piece.numbers.empty()) {
            html += piece.words;
            continue;
        }
        const bool active = std::find(piece.numbers.begin(), piece.numbers.end(), view.number) !=
                            piece.numbers.end();
        if (view.mode == ClozeView::Mode::marks) {
            html.append(markOpen)
                .append(std::to_string(piece.numbers.front()))
                .append(markNumbered);
            html += wordsOf(piece.children);
            if (!piece.hint.empty())
                html.append(markHint).append(piece.hint);
            html.append(markClose);
        } else if (!active) {
            html += show(piece.children, view);
        } else if (view.mode == ClozeView::Mode::front) {
            html += "<b>[" + (piece.hint.empty() ? std::string("...") : piece.hint) + "]</b>";
        } else {
            html += "<b>" + show(piece.children, view) + "</b>";
        }
    }
    return html;
}

void collect(const std::vector<Piece>& pieces, bool inside, ClozeNumbers& result)
{
    constexpr char hintSign = '|'; // of our marks
    for (const Piece& piece : pieces) {
        if (piece.numbers.empty()) {
            result.unsayable =
                result.unsayable || (inside && piece.words.find(hintSign) != std::string::npos);
            continue;
        }
        result.unsayable = result.unsayable || inside || piece.numbers.size() > 1 ||
                           piece.hint.find(hintSign) != std::string::npos;
        result.numbers.insert(piece.numbers.begin(), piece.numbers.end());
        collect(piece.children, true, result);
    }
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

std::string showClozes(std::string_view html, const ClozeView& view)
{
    return show(Reader(html).run(), view);
}

ClozeNumbers clozeNumbers(std::string_view html)
{
    ClozeNumbers result;
    collect(Reader(html).run(), false, result);
    return result;
}

std::string markedClozes(std::string_view markdown)
{
    std::string text(markdown);
    replaceAll(text, markOpen, "{{");
    replaceAll(text, markNumbered, ":");
    replaceAll(text, markHint, "|");
    replaceAll(text, markClose, "}}");
    return text;
}

} // namespace interval::exchange
