// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/search/word_masks.h"

#include <algorithm>

namespace interval::collection {

namespace {

constexpr std::size_t mostMasks = 24; ///< of 100,000 cards: 2.4 MB

}

const CardMask* WordMasks::find(const std::string& match)
{
    const auto known = std::find_if(masks_.begin(), masks_.end(),
                                    [&](const auto& one) { return one.first == match; });
    if (known == masks_.end())
        return nullptr;
    masks_.splice(masks_.begin(), masks_, known);
    return &masks_.front().second;
}

const CardMask& WordMasks::put(std::string match, CardMask mask)
{
    masks_.emplace_front(std::move(match), std::move(mask));
    if (masks_.size() > mostMasks)
        masks_.pop_back();
    return masks_.front().second;
}

} // namespace interval::collection
