// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace interval::exchange {

/// How a field with clozes is shown.
struct ClozeView {
    enum class Mode : unsigned char {
        marks, ///< every cloze as one of ours, for a note with all groups (see markedClozes)
        front, ///< `number` hidden, the others as words
        back,  ///< `number` in bold, the others as words
    };

    Mode mode = Mode::marks;
    int number = 0;
};

/// A field as HTML with its `{{c1::text::hint}}` shown that way. Nested ones are shown in the modes
/// front and back; marks cannot nest: the inner ones are words there.
[[nodiscard]] std::string showClozes(std::string_view html, const ClozeView& view);

/// The numbers of a field's clozes, and whether our marks cannot say one of them: it stands in another,
/// has several numbers or holds the sign before a hint.
struct ClozeNumbers {
    std::set<int> numbers;
    bool unsayable = false;
};
[[nodiscard]] ClozeNumbers clozeNumbers(std::string_view html);

/// Turns what the mode `marks` left in converted text into the marks of a card: `{{1:text|hint}}`.
[[nodiscard]] std::string markedClozes(std::string_view markdown);

} // namespace interval::exchange
