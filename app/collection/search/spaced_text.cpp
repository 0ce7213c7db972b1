// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/spaced_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace interval::collection {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr Range ideographs{0x4E00, 0x9FFF};

/// Scripts that are written without blanks. @source Unicode 15, Blocks.txt
constexpr std::array cjkRanges{
    Range{0x2E80, 0x2FDF}, // radicals
    Range{0x3005, 0x3007}, // iteration mark, zero
    Range{0x3040, 0x312F}, // kana, bopomofo
    Range{0x31A0, 0x31FF}, // bopomofo and kana extensions
    Range{0x3400, 0x4DBF}, // ideographs, extension A
    ideographs,
    Range{0xAC00, 0xD7AF},   // hangul
    Range{0xF900, 0xFAFF},   // compatibility ideographs
    Range{0x20000, 0x3FFFF}, // further extensions
};

constexpr char32_t fullWidthFirst = 0xFF01;
constexpr char32_t fullWidthLast = 0xFF5E;
constexpr char32_t fullWidthShift = 0xFEE0;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How long the opening mark at `at` is: "{{", "{{12:" or nothing.
std::size_t openingMark(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) != "{{")
        return 0;
    std::size_t end = at + 2;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end > at + 2 && end < text.size() && text[end] == ':' ? end + 1 - at : 2;
}

/// How long the mark of a cloze at `at` is; 0 when there is none.
std::size_t markAt(std::string_view text, std::size_t at)
{
    if (text[at] == '{')
        return openingMark(text, at);
    return text[at] == '}' && text.substr(at, 2) == "}}" ? 2 : 0;
}

bool isContinuation(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

bool isAsciiWord(char32_t point)
{
    return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') ||
           (point >= 'A' && point <= 'Z');
}

/// Letters outside ASCII begin, for this purpose, after Latin-1's signs; general punctuation, arrows,
/// box drawing, CJK punctuation and full-width signs are none.
bool isForeignLetter(char32_t point)
{
    constexpr std::array signs{Range{0x2000, 0x206F},  Range{0x20A0, 0x20CF}, Range{0x2190, 0x27BF},
                               Range{0x2900, 0x2BFF},  Range{0x3000, 0x3004}, Range{0x3008, 0x3020},
                               Range{0xE000, 0xF8FF},  Range{0xFE10, 0xFE6F}, Range{0xFF00, 0xFF0F},
                               Range{0xFF1A, 0xFF20},  Range{0xFF3B, 0xFF40}, Range{0xFF5B, 0xFF65},
                               Range{0x1F000, 0x1FAFF}};
    if (point < 0xC0 || point == 0xD7 || point == 0xF7)
        return false;
    return std::none_of(signs.begin(), signs.end(), [point](const Range& range) {
        return point >= range.first && point <= range.last;
    });
}

/// Writes a text with the CJK characters of each run as pairs of neighbours. Signs and blanks between two
/// of them are passed over (Markdown breaks lines and words anywhere); a word of other letters ends a run.
class Pairs {
public:
    void read(std::string_view text)
    {
        written_.reserve(text.size() * 2);
        for (std::size_t at = 0; at < text.size();) {
            if (const std::size_t mark = markAt(text, at); mark > 0) {
                at += mark;
                continue;
            }
            const CodePoint point = codePointAt(text, at);
            take(point.value, text.substr(at, point.next - at));
            at = point.next;
        }
    }

    [[nodiscard]] bool inRun() const { return !last_.empty(); }
    /// Whether the last character of the run stands in a pair already.
    [[nodiscard]] bool hasPair() const { return paired_; }

    void endRun()
    {
        if (inRun())
            written_.append(last_).append(" ");
        last_ = {};
        paired_ = false;
    }

    [[nodiscard]] std::string take() { return std::move(written_); }

private:
    void take(char32_t point, std::string_view bytes)
    {
        if (isCjk(point)) {
            if (inRun())
                written_.append(last_).append(bytes).append(" ");
            else
                written_.append(" ");
            paired_ = inRun();
            last_ = bytes;
            return;
        }
        const bool fullWidth = point >= fullWidthFirst && point <= fullWidthLast;
        const char32_t plain = fullWidth ? point - fullWidthShift : point;
        if (isAsciiWord(plain) || isForeignLetter(plain))
            endRun();
        if (fullWidth)
            written_ += static_cast<char>(plain);
        else
            written_.append(bytes);
    }

    std::string written_;
    std::string_view last_; ///< character of the run that is being read; empty outside of one
    bool paired_ = false;
};

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0)
        return {lead, at + 1};
    char32_t value = lead & (0x3FU >> static_cast<unsigned>(more));
    std::size_t next = at + 1;
    for (int i = 0; i < more; ++i, ++next) {
        if (!isContinuation(text, next))
            return {lead, at + 1};
        value = (value << 6U) | (static_cast<unsigned char>(text[next]) & 0x3FU);
    }
    return {value, next};
}

bool isCjk(char32_t point)
{
    if (point < cjkRanges.front().first)
        return false;
    if (point >= ideographs.first && point <= ideographs.last) // almost all of them
        return true;
    return std::any_of(cjkRanges.begin(), cjkRanges.end(), [point](const Range& range) {
        return point >= range.first && point <= range.last;
    });
}

std::string indexText(std::string_view text)
{
    Pairs pairs;
    pairs.read(text);
    pairs.endRun();
    return pairs.take();
}

IndexPhrase phraseText(std::string_view text)
{
    Pairs pairs;
    pairs.read(text);
    IndexPhrase phrase;
    phrase.cjkLast = pairs.inRun();
    // Whether the last character ends its run in a text is not known: a pair needs no more, and one
    // character is the beginning of any pair.
    phrase.open = pairs.inRun() && !pairs.hasPair();
    if (phrase.open)
        pairs.endRun();
    phrase.text = pairs.take();
    while (!phrase.text.empty() && phrase.text.back() == ' ')
        phrase.text.pop_back();
    return phrase;
}

bool hasWords(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (isAsciiWord(point.value) || isCjk(point.value) || isForeignLetter(point.value))
            return true;
        at = point.next;
    }
    return false;
}

} // namespace interval::collection
