// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/number/number.h"
#include "support/catch.h"

#include <cmath>

namespace interval::compute {

namespace {

/// An expression that reads all operations: for `double` and for `Traced` alike.
template <Number N>
N everything(const N& a, const N& b)
{
    const N named = let("x", max(a, b) / min(a, b) + N(2));
    return ceil(named) * floor(b) - pow(a, N(2)) + exp(N(0) - b) + log(a + b) + log2(named) +
           sqrt(a * b) + sigmoid(a - b) + chooseRatio(N(3), N(5), N(2));
}

} // namespace

} // namespace interval::compute

using namespace interval::compute;

namespace {

const Traced bytes = given<Traced>("M", 6e9, unit::bytes);
const Traced elapsed = given<Traced>("t", 2, unit::seconds);
const Traced count = given<Traced>("n", 3);

} // namespace

TEST_CASE("traced: computes what double computes", "[compute][number]")
{
    for (const double a : {0.3, 1.0, 7.5})
        for (const double b : {0.2, 1.0, 11.0}) {
            CAPTURE(a, b);
            const Traced traced = everything(given<Traced>("a", a), given<Traced>("b", b));

            CHECK(traced.value() == everything(a, b));
            CHECK(traced.fault().empty());
        }
}

TEST_CASE("traced: dimensions follow products, quotients and roots", "[compute][number]")
{
    CHECK((bytes / elapsed).node().dimension == unit::bytesPerSecond.dimension);
    CHECK((bytes / bytes).node().dimension.isOne());
    CHECK((elapsed * elapsed / elapsed).node().dimension == unit::seconds.dimension);
    CHECK(sqrt(elapsed * elapsed).node().dimension == unit::seconds.dimension);
    CHECK(sqrt(elapsed * elapsed).fault().empty());
    CHECK((count * bytes).node().dimension == unit::bytes.dimension);
    CHECK(max(Traced(0), bytes).node().dimension == unit::bytes.dimension);
}

TEST_CASE("traced: units that do not add up leave a fault", "[compute][number]")
{
    CHECK((bytes + elapsed).fault() == "sum of B^1 and s^1");
    CHECK((bytes - count).fault() == "difference of B^1 and 1");
    CHECK(min(bytes, elapsed).fault() == "minimum of B^1 and s^1");
    CHECK(max(elapsed, bytes).fault() == "maximum of s^1 and B^1");
    CHECK(ceil(bytes).fault() == "ceiling of B^1");
    CHECK(floor(bytes / elapsed).fault() == "floor of B^1 s^-1");
    CHECK(exp(elapsed).fault() == "exponential of s^1");
    CHECK(log(bytes).fault() == "logarithm of B^1");
    CHECK(log2(bytes).fault() == "logarithm of B^1");
    CHECK(sigmoid(elapsed).fault() == "sigmoid of s^1");
    CHECK(pow(bytes, count).fault() == "power of B^1 and 1");
    CHECK(pow(count, elapsed).fault() == "power of 1 and s^1");
    CHECK(sqrt(elapsed).fault() == "square root of s^1");
    CHECK(chooseRatio(count, bytes, count).fault() == "binomial of B^1");
    CHECK(let("x", bytes, unit::seconds).fault() == "x: naming of B^1 and s^1");
}

TEST_CASE("traced: a fault stays with what is made of it", "[compute][number]")
{
    const Traced faulty = (bytes + elapsed) / bytes * count;

    CHECK(faulty.fault() == "sum of B^1 and s^1");
    CHECK(faulty.value() == (6e9 + 2) / 6e9 * 3);
}

TEST_CASE("traced: zero fits every unit and one leaves a product alone", "[compute][number]")
{
    CHECK((Traced(0) + bytes).fault().empty());
    CHECK((Traced(0) - bytes).fault().empty());
    CHECK(max(Traced(0), bytes).fault().empty());
    CHECK((Traced(1) * bytes).handle() == bytes.handle());
    CHECK((bytes + Traced(0)).handle() == bytes.handle());
    CHECK((Traced(1) + bytes).fault() == "sum of 1 and B^1");
}

TEST_CASE("number: sigmoid and binomial ratios do not overflow", "[compute][number]")
{
    CHECK(sigmoid(0.0) == 0.5);
    CHECK(sigmoid(800.0) == 1);
    CHECK(sigmoid(-800.0) == 0);
    CHECK(sigmoid(-2.0) == Approx(1 - sigmoid(2.0)));
    CHECK(chooseRatio(16.0, 20.0, 5.0) == Approx(4368.0 / 15504));
    CHECK(chooseRatio(4.0, 10.0, 5.0) == 0);
    CHECK(chooseRatio(10.0, 10.0, 3.0) == 1);
    CHECK(chooseRatio(9e5, 1e6, 10.0) == Approx(std::pow(0.9, 10)).epsilon(1e-4));
}
