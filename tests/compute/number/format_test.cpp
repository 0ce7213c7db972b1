// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/number/format.h"
#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace interval::compute;

namespace {

std::string plain(double value, Unit unit)
{
    return formatQuantity(value, unit, Notation::plain);
}

} // namespace

TEST_CASE("format: bare numbers have four significant digits", "[compute][number]")
{
    const auto text = [](double value) { return formatNumber(value, Notation::plain); };

    CHECK(text(0) == "0");
    CHECK(text(7) == "7");
    CHECK(text(-7) == "-7");
    CHECK(text(1024) == "1,024");
    CHECK(text(999'999) == "999,999");
    CHECK(text(1e6) == "10^6");
    CHECK(text(5.46e23) == "5.46 × 10^23");
    CHECK(text(0.9) == "0.9");
    CHECK(text(0.123456) == "0.1235");
    CHECK(text(12345.678) == "12,346");
    CHECK(text(-1234.5) == "-1,234");
    CHECK(text(0.001) == "0.001");
    CHECK(text(2.5e-7) == "2.5 × 10^-7");
    CHECK(text(std::nan("")) == "NaN");
    CHECK(text(std::numeric_limits<double>::infinity()) == "∞");
    CHECK(text(-std::numeric_limits<double>::infinity()) == "-∞");
}

TEST_CASE("format: TeX keeps commas from being punctuation", "[compute][number]")
{
    CHECK(formatNumber(128'256, Notation::tex) == "128{,}256");
    CHECK(formatNumber(5.46e23, Notation::tex) == "5.46\\times 10^{23}");
    CHECK(formatQuantity(0.475, unit::fraction, Notation::tex) == "47.5\\%");
    CHECK(formatQuantity(25e-6, unit::seconds, Notation::tex) == "25\\,\\mu\\text{s}");
    CHECK(formatQuantity(13.48e9, unit::bytes, Notation::tex) == "13.48\\,\\text{GB}");
}

TEST_CASE("format: bytes are decimal, results add the binary count", "[compute][number]")
{
    CHECK(plain(13.48e9, unit::bytes) == "13.48 GB");
    CHECK(plain(327'680, unit::bytesPerToken) == "327,680 B/token");
    CHECK(plain(0.5, unit::bytes) == "0.5 B");
    CHECK(plain(3.35e12, unit::bytesPerSecond) == "3.35 TB/s");
    CHECK(plain(8.215e9, unit::bytesPerDay) == "8.215 GB/d");
    CHECK(formatResult(327'680, unit::bytesPerToken, Notation::plain) ==
          "327,680 B/token (320 KiB/token)");
    CHECK(formatResult(112e9, unit::bytes, Notation::plain) == "112 GB (104.3 GiB)");
    CHECK(formatResult(0x1p30, unit::bytes, Notation::plain) == "1.074 GB (1 GiB)");
    CHECK(formatResult(16, unit::bytes, Notation::plain) == "16 B");
    CHECK(formatResult(3.35e12, unit::bytesPerSecond, Notation::plain) == "3.35 TB/s");
}

TEST_CASE("format: times are given in the unit that people use", "[compute][number]")
{
    CHECK(plain(25e-6, unit::seconds) == "25 µs");
    CHECK(plain(0.2831, unit::seconds) == "283.1 ms");
    CHECK(plain(12.88, unit::seconds) == "12.88 s");
    CHECK(plain(7200 - 60, unit::seconds) == "119 min");
    CHECK(plain(24.74 * 3600, unit::seconds) == "24.74 h");
    CHECK(plain(486.9 * 86400, unit::seconds) == "486.9 d");
    CHECK(plain(-30, unit::seconds) == "-30 s");
}

TEST_CASE("format: other units", "[compute][number]")
{
    CHECK(plain(312e12, unit::flopPerSecond) == "312 TFLOP/s");
    CHECK(plain(5.46e23, unit::flop) == "5.46 × 10^23 FLOP");
    CHECK(plain(0.475, unit::fraction) == "47.5%");
    CHECK(plain(0.0547, unit::points) == "5.47 pp");
    CHECK(plain(20.0 / 3600, unit::dollarsPerSecond) == "20 USD/h");
    CHECK(plain(0.463e-6, unit::dollarsPerToken) == "0.463 USD/M tokens");
    CHECK(plain(3.6e6, unit::joules) == "1 kWh");
    CHECK(plain(700, unit::watts) == "700 W");
    CHECK(plain(2.801, unit::times) == "2.801 x");
    CHECK(plain(17, unit::gpus) == "17 GPUs");
    CHECK(plain(0.6526, unit::bitsPerByte) == "0.6526 bits/B");
}

TEST_CASE("format: limits stand in full", "[compute][number]")
{
    CHECK(formatInFull(1e6) == "1,000,000");
    CHECK(formatInFull(1e15) == "1,000,000,000,000,000");
    CHECK(formatInFull(1e16) == "10^16");
    CHECK(formatInFull(-4000) == "-4,000");
    CHECK(formatInFull(0.1) == "0.1");
}
