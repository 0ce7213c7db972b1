// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/claim.h"

namespace interval::deck {

const ClaimText& Claim::text(base::Language wanted) const
{
    static const ClaimText none;
    const auto& translated = texts[static_cast<std::size_t>(wanted)];
    const auto& original = texts[static_cast<std::size_t>(baseLanguage)];
    return translated ? *translated : original ? *original : none;
}

bool isClaimId(std::string_view id)
{
    constexpr std::size_t longest = 4;
    return id.size() >= 2 && id.size() <= longest && id.front() == 'A' && id[1] != '0' &&
           id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

} // namespace interval::deck
