// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace interval::deck {

/// SHA-256 as 64 lower-case hex digits. Only to see whether a text has changed; a library for this
/// one use would weigh more than these lines. @source FIPS 180-4
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace interval::deck
