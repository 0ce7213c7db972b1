// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace interval::compute {

/// Exponents of the five things that this library measures. Everything that is counted (tokens,
/// layers, parameters, GPUs) has dimension one.
struct Dimension {
    std::int8_t bytes = 0;
    std::int8_t flops = 0;
    std::int8_t seconds = 0;
    std::int8_t dollars = 0;
    std::int8_t joules = 0;

    bool operator==(const Dimension&) const = default;

    [[nodiscard]] constexpr bool isOne() const { return *this == Dimension{}; }
};

/// @return the dimension of a product (`sign` 1) or a quotient (`sign` -1).
[[nodiscard]] constexpr Dimension combine(Dimension a, Dimension b, int sign)
{
    const auto sum = [sign](std::int8_t x, std::int8_t y) {
        return static_cast<std::int8_t>(x + sign * y);
    };
    return {sum(a.bytes, b.bytes), sum(a.flops, b.flops), sum(a.seconds, b.seconds),
            sum(a.dollars, b.dollars), sum(a.joules, b.joules)};
}

/// @return for messages, "B^1 s^-1".
[[nodiscard]] std::string describe(Dimension dimension);

/// A dimension and the word behind the number. Values are always in base units: bytes, FLOP,
/// seconds, US dollars, joules; what a person reads is scaled when it is written (format.h).
struct Unit {
    Dimension dimension;
    std::string_view label; ///< "B", "tokens", "B/token"; empty for a bare number

    bool operator==(const Unit&) const = default;
};

namespace unit {

inline constexpr Unit one{{}, ""};
inline constexpr Unit fraction{{}, "%"}; ///< 0.9 is written 90 %
inline constexpr Unit points{{}, "pp"};  ///< 0.05 is written 5 pp
inline constexpr Unit bits{{}, "bits"};
inline constexpr Unit nats{{}, "nats"};
inline constexpr Unit elo{{}, "Elo"};
inline constexpr Unit games{{}, "games"};
inline constexpr Unit tokens{{}, "tokens"};
inline constexpr Unit sequences{{}, "sequences"};
inline constexpr Unit requests{{}, "requests"};
inline constexpr Unit parameters{{}, "parameters"};
inline constexpr Unit layers{{}, "layers"};
inline constexpr Unit heads{{}, "heads"};
inline constexpr Unit gpus{{}, "GPUs"};
inline constexpr Unit questions{{}, "questions"};
inline constexpr Unit chunks{{}, "chunks"};
inline constexpr Unit blocks{{}, "blocks"};
inline constexpr Unit vectors{{}, "vectors"};
inline constexpr Unit pixels{{}, "px"};
inline constexpr Unit characters{{}, "characters"};
inline constexpr Unit bitsPerWeight{{}, "bits/weight"};
inline constexpr Unit times{{}, "x"}; ///< a ratio, 2.8 x
// Amounts that people quote in these units and no others; as counts, so that nothing rescales them.
inline constexpr Unit days{{}, "days"};
inline constexpr Unit gpuHours{{}, "GPU-hours"};
inline constexpr Unit gigabytes{{}, "GB"};
inline constexpr Unit gibibytes{{}, "GiB"};
inline constexpr Unit kilowattHours{{}, "kWh"};

inline constexpr Unit bytes{{.bytes = 1}, "B"};
inline constexpr Unit bytesPerToken{{.bytes = 1}, "B/token"};
inline constexpr Unit bytesPerParameter{{.bytes = 1}, "B/parameter"};
inline constexpr Unit bytesPerDay{{.bytes = 1}, "B/d"}; ///< what passes in one day
inline constexpr Unit bitsPerByte{{.bytes = -1}, "bits/B"};
inline constexpr Unit bytesPerSecond{{.bytes = 1, .seconds = -1}, "B/s"};
inline constexpr Unit flop{{.flops = 1}, "FLOP"};
inline constexpr Unit flopPerToken{{.flops = 1}, "FLOP/token"};
inline constexpr Unit flopPerSecond{{.flops = 1, .seconds = -1}, "FLOP/s"};
inline constexpr Unit flopPerByte{{.bytes = -1, .flops = 1}, "FLOP/B"};
inline constexpr Unit seconds{{.seconds = 1}, "s"};
inline constexpr Unit tokensPerSecond{{.seconds = -1}, "tokens/s"};
inline constexpr Unit requestsPerSecond{{.seconds = -1}, "requests/s"};
inline constexpr Unit dollars{{.dollars = 1}, "USD"};
inline constexpr Unit dollarsPerToken{{.dollars = 1}, "USD/token"};
inline constexpr Unit dollarsPerSecond{{.seconds = -1, .dollars = 1}, "USD/s"};
inline constexpr Unit joules{{.joules = 1}, "J"};
inline constexpr Unit watts{{.seconds = -1, .joules = 1}, "W"};

} // namespace unit

} // namespace interval::compute
