// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/scenario/key_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <vector>

namespace interval::compute {

namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row.front();
        row.front() = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::string inFull(double value)
{
    constexpr double exact = 1e15;
    std::array<char, 64> buffer{};
    if (value != std::trunc(value) || std::abs(value) >= exact) {
        std::snprintf(buffer.data(), buffer.size(), "%.10g", value);
        return buffer.data();
    }
    std::snprintf(buffer.data(), buffer.size(), "%.0f", value);
    std::string text = buffer.data();
    const std::size_t start = text.front() == '-' ? 1 : 0;
    for (std::size_t end = text.size(); end > start + 3;) {
        end -= 3;
        text.insert(end, ",");
    }
    return text;
}

base::Error outOfRange(std::string_view key, double low, double high, double got)
{
    return {base::ErrorCode::invalidInput,
            std::string(key) + ": must be between " + inFull(low) + " and " + inFull(high) +
                " (got " + inFull(got) + ")",
            "要在 " + inFull(low) + " 和 " + inFull(high) + " 之间"};
}

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> words)
{
    return *std::min_element(words.begin(), words.end(),
                             [word](std::string_view a, std::string_view b) {
                                 return editDistance(word, a) < editDistance(word, b);
                             });
}

} // namespace interval::compute
