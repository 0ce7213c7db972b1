// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/text_diff.h"

#include "deck/text.h"

#include <algorithm>
#include <span>

namespace interval::study {

namespace {

using Lines = std::span<const std::string_view>;
constexpr std::size_t mostLines = 2000;

void add(std::vector<DiffLine>& diff, DiffLine::Kind kind, Lines lines)
{
    for (const std::string_view line : lines)
        diff.push_back({kind, std::string(line)});
}

/// The longest common subsequence by the table of its lengths.
void diffMiddle(std::vector<DiffLine>& diff, Lines before, Lines after)
{
    if (before.size() > mostLines || after.size() > mostLines) {
        add(diff, DiffLine::Kind::removed, before);
        add(diff, DiffLine::Kind::added, after);
        return;
    }
    const std::size_t width = after.size() + 1;
    std::vector<std::uint16_t> common((before.size() + 1) * width);
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            common[i * width + j] =
                before[i] == after[j]
                    ? static_cast<std::uint16_t>(common[(i + 1) * width + j + 1] + 1)
                    : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            add(diff, DiffLine::Kind::same, before.subspan(i, 1));
            ++i;
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            add(diff, DiffLine::Kind::removed, before.subspan(i++, 1));
        } else {
            add(diff, DiffLine::Kind::added, after.subspan(j++, 1));
        }
    }
    add(diff, DiffLine::Kind::removed, before.subspan(i));
    add(diff, DiffLine::Kind::added, after.subspan(j));
}

} // namespace

std::vector<DiffLine> diffLines(std::string_view before, std::string_view after)
{
    const std::vector<std::string_view> left = deck::splitLines(before);
    const std::vector<std::string_view> right = deck::splitLines(after);
    const std::size_t most = std::min(left.size(), right.size());
    std::size_t head = 0;
    while (head < most && left[head] == right[head])
        ++head;
    std::size_t tail = 0;
    while (tail < most - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    std::vector<DiffLine> diff;
    const Lines a(left);
    const Lines b(right);
    add(diff, DiffLine::Kind::same, a.first(head));
    diffMiddle(diff, a.subspan(head, a.size() - head - tail),
               b.subspan(head, b.size() - head - tail));
    add(diff, DiffLine::Kind::same, a.last(tail));
    return diff;
}

} // namespace interval::study
