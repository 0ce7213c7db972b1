// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/number/derivation.h"

#include "compute/formulas/formula.h"
#include "compute/number/number.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace interval::compute;

namespace {

Derivation derivationOf(std::string_view id, const std::vector<double>& values)
{
    return findFormula(id)->derive(values).value();
}

std::string textOf(std::string_view id, const std::vector<double>& values)
{
    return toText(derivationOf(id, values));
}

std::string texOf(std::string_view id, const std::vector<double>& values)
{
    return toTex(derivationOf(id, values));
}

/// A derivation of one line, as text.
std::string line(const Traced& value)
{
    return toText(derive(value, "y", unit::one));
}

const Traced a = given<Traced>("a", 2);
const Traced b = given<Traced>("b", -3);

} // namespace

TEST_CASE("derivation: golden texts", "[compute][number]")
{
    CHECK(textOf("kv-bytes-per-token", {80, 8, 128, 2}) ==
          "m_kv = 2 · L · n_kv · d · b_e = 2 × 80 × 8 × 128 × 2 B = 327,680 B/token (320 "
          "KiB/token)\n");
    CHECK(textOf("training-time", {7e9, 1e12, 8, 312e12, 0.4}) ==
          "C = 6 · N · D = 6 FLOP × 7 × 10^9 × 10^12 = 4.2 × 10^22 FLOP\n"
          "t = C / (G · P · MFU) = 4.2 × 10^22 FLOP / (8 × 312 TFLOP/s × 0.4) = 486.9 d\n");
    CHECK(textOf("pass-at-k", {20, 4, 5}) ==
          "pass@k = 1 − C(n − c, k) / C(n, k) = 1 − C(20 − 4, 5) / C(20, 5) = 71.83%\n");
    CHECK(textOf("kl-k3", {-1, -1.5}) ==
          "δ = l_ref − l_π = -1.5 − (-1) = -0.5\n"
          "k_3 = exp(δ) − 1 − δ = exp(-0.5) − 1 − (-0.5) = 0.1065 nats\n");
    CHECK(textOf("chunk-count", {100000, 512, 64}) ==
          "n_c = ⌈(t − o) / (c − o)⌉ = ⌈(100,000 − 64) / (512 − 64)⌉ = 224 chunks\n");
    CHECK(textOf("wilson-centre", {0.5, 100, 2}) ==
          "p\u0303 = (p\u0302 + z · z / (2 · n)) / (1 + z · z / n) = (0.5 + 2 × 2 / (2 × 100)) / "
          "(1 + 2 "
          "× 2 / 100) = 50%\n");
}

TEST_CASE("derivation: golden TeX", "[compute][number]")
{
    CHECK(texOf("kv-bytes-per-token", {80, 8, 128, 2}) ==
          "\\begin{aligned}\n"
          "m_{kv} &= 2 \\cdot L \\cdot n_{kv} \\cdot d \\cdot b_e = 2 \\times 80 \\times 8 \\times "
          "128 "
          "\\times 2\\,\\text{B} = 327{,}680\\,\\text{B/token}\\ (320\\,\\text{KiB/token}) \\\\\n"
          "\\end{aligned}");
    CHECK(texOf("dpo-loss", {0.1, 2, -3}) == "\\begin{aligned}\n"
                                             "\\ell &= -\\ln\\left(\\sigma\\left(\\beta \\cdot "
                                             "\\left(\\rho_w - \\rho_l\\right)\\right)\\right) = "
                                             "-\\ln\\left(\\sigma\\left(0.1 \\times \\left(2 - "
                                             "\\left(-3\\right)\\right)\\right)\\right) = "
                                             "0.4741\\,\\text{nats} \\\\\n"
                                             "\\end{aligned}");
    CHECK(texOf("wald-half-width", {0.85, 164, 1.96}) ==
          "\\begin{aligned}\n"
          "\\delta &= z \\cdot \\sqrt{\\frac{\\hat p \\cdot \\left(1 - \\hat p\\right)}{n}} = 1.96 "
          "\\times "
          "\\sqrt{\\frac{0.85 \\times \\left(1 - 0.85\\right)}{164}} = 5.465\\,\\text{pp} \\\\\n"
          "\\end{aligned}");
    CHECK(texOf("active-share", {671e9, 37e9}) ==
          "\\begin{aligned}\n"
          "a &= \\frac{N_a}{N} = \\frac{3.7\\times 10^{10}}{6.71\\times 10^{11}} = "
          "5.514\\% \\\\\n"
          "\\end{aligned}");
    CHECK(texOf("zero3-fewest-gpus", {65e9, 16, 64e9}) ==
          "\\begin{aligned}\n"
          "G &= \\left\\lceil \\frac{N \\cdot b_N}{M_u} \\right\\rceil = \\left\\lceil "
          "\\frac{6.5\\times "
          "10^{10} \\times 16\\,\\text{B/parameter}}{64\\,\\text{GB}} \\right\\rceil = "
          "17\\,\\text{GPUs} \\\\\n"
          "\\end{aligned}");
}

TEST_CASE("derivation: a named result is one step, however often it is used", "[compute][number]")
{
    const Traced x = let("x", a + Traced(1));
    const Derivation derivation = derive(x * x, "y", unit::one);

    REQUIRE(derivation.steps(Notation::plain).size() == 2);
    CHECK(derivation.steps(Notation::plain)[0].symbol == "x");
    CHECK(toText(derivation) == "x = a + 1 = 2 + 1 = 3\ny = x · x = 3 × 3 = 9\n");
    CHECK(derivation.value == 9);
    CHECK(derive(x, "y", unit::one).steps(Notation::plain).size() == 1);
}

TEST_CASE("derivation: parentheses where they are needed and nowhere else", "[compute][number]")
{
    CHECK(line(a - (b + Traced(1))) == "y = a − (b + 1) = 2 − (-3 + 1) = 4\n");
    CHECK(line(a + b) == "y = a + b = 2 + (-3) = -1\n");
    CHECK(line(a * b) == "y = a · b = 2 × (-3) = -6\n");
    CHECK(line(a / (b * a)) == "y = a / (b · a) = 2 / ((-3) × 2) = -0.3333\n");
    CHECK(line(pow(a + Traced(1), Traced(2))) == "y = (a + 1)^2 = (2 + 1)^2 = 9\n");
    CHECK(line(Traced(0) - a * b) == "y = -a · b = -2 × (-3) = 6\n");
    CHECK(line(a + (Traced(0) - b)) == "y = a + (-b) = 2 + (-(-3)) = 5\n");
    CHECK(line(min(a, b)) == "y = min(a, b) = min(2, -3) = -3\n");
}

TEST_CASE("derivation: what only repeats its neighbour is left out", "[compute][number]")
{
    CHECK(line(a) == "y = a = 2\n");
    CHECK(toText(derive(Traced(5), "y", unit::one)) == "y = 5\n");
}

TEST_CASE("derivation: symbols as people type them", "[compute][number]")
{
    CHECK(plainSymbol("n_{kv}") == "n_kv");
    CHECK(plainSymbol("M_\\text{states}") == "M_states");
    CHECK(plainSymbol("\\beta") == "β");
    CHECK(plainSymbol("z_\\alpha") == "z_α");
    CHECK(plainSymbol("\\lambda_i") == "λ_i");
    CHECK(plainSymbol("\\hat p") == "p\u0302");
    CHECK(plainSymbol("\\bar r") == "r\u0304");
    CHECK(plainSymbol("\\text{pass@}k") == "pass@k");
    CHECK(plainSymbol("\\theta\\,\\eta") == "θη");
    CHECK(plainSymbol("") == "");
}
