// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace interval::exchange {

/// What a package from outside may weigh. A real collection of 100,000 notes is about 100 MB, its
/// media a few GB; what goes beyond is damaged or meant to do harm.
inline constexpr std::int64_t mostEntries = 200'000;
inline constexpr std::int64_t largestCollection = std::int64_t{2} << 30U; ///< [bytes]
inline constexpr std::int64_t largestMedium = std::int64_t{256} << 20U;   ///< [bytes]
inline constexpr std::int64_t largestTotal = std::int64_t{16} << 30U;     ///< [bytes]
inline constexpr std::int64_t largestText = std::int64_t{256} << 20U;     ///< [bytes]
inline constexpr std::int64_t largestField = std::int64_t{1} << 20U;      ///< [bytes], of a note

/// Beyond this size, a text that takes so much less room when packed is taken for a bomb.
inline constexpr std::int64_t ratioFrom = std::int64_t{16} << 20U; ///< [bytes]
inline constexpr std::int64_t largestRatio = 200;

} // namespace interval::exchange
