// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/number/traced.h"

#include "compute/number/number.h"

#include <initializer_list>
#include <unordered_set>
#include <vector>

namespace interval::compute {

namespace {

TraceNode nodeOf(Operation operation,
                 double value,
                 Dimension dimension,
                 std::initializer_list<TraceHandle> operands)
{
    TraceNode node{operation, value, dimension, {}, {}, {}, {}};
    std::copy(operands.begin(), operands.end(), node.operands.begin());
    return node;
}

std::string mismatch(std::string_view what, Dimension a, Dimension b)
{
    return std::string(what) + " of " + describe(a) + " and " + describe(b);
}

/// Zero fits every unit: max(0, bytes) is sound.
bool isPlainZero(const TraceNode& node)
{
    return node.operation == Operation::constant && node.value == 0;
}

/// A bare 1 leaves a product as it is and would only clutter the derivation.
bool isPlainOne(const TraceNode& node)
{
    return node.operation == Operation::constant && node.value == 1 && node.dimension.isOne();
}

/// For operations whose two operands must be of one dimension, which is the result's.
TraceHandle
alike(Operation operation, std::string_view word, double value, const Traced& a, const Traced& b)
{
    const bool zeroLeft = isPlainZero(a.node());
    const Dimension dimension = zeroLeft ? b.node().dimension : a.node().dimension;
    TraceNode node = nodeOf(operation, value, dimension, {a.handle(), b.handle()});
    if (!zeroLeft && !isPlainZero(b.node()) && a.node().dimension != b.node().dimension)
        node.fault = mismatch(word, a.node().dimension, b.node().dimension);
    return std::make_shared<const TraceNode>(std::move(node));
}

/// For functions that only make sense of a bare number.
TraceHandle bare(Operation operation, std::string_view word, double value, const Traced& a)
{
    TraceNode node = nodeOf(operation, value, {}, {a.handle()});
    if (!a.node().dimension.isOne())
        node.fault = std::string(word) + " of " + describe(a.node().dimension);
    return std::make_shared<const TraceNode>(std::move(node));
}

/// Half of an exponent, for roots; odd exponents are a fault of the formula.
std::int8_t half(std::int8_t exponent)
{
    return static_cast<std::int8_t>(exponent / 2);
}

} // namespace

std::string describe(Dimension dimension)
{
    std::string text;
    const auto part = [&text](std::string_view name, int exponent) {
        if (exponent == 0)
            return;
        text += text.empty() ? "" : " ";
        text += std::string(name) + "^" + std::to_string(exponent);
    };
    part("B", dimension.bytes);
    part("FLOP", dimension.flops);
    part("s", dimension.seconds);
    part("USD", dimension.dollars);
    part("J", dimension.joules);
    return text.empty() ? "1" : text;
}

double sigmoid(double a)
{
    if (a >= 0)
        return 1 / (1 + std::exp(-a));
    const double e = std::exp(a);
    return e / (1 + e);
}

double chooseRatio(double a, double b, double k)
{
    if (k > a)
        return 0;
    // C(a,k)/C(b,k) = prod over i in (a, b] of (i - k)/i: b - a factors, each in [0, 1].
    double ratio = 1;
    const auto factors = static_cast<std::int64_t>(b - a);
    for (std::int64_t factor = 1; factor <= factors; ++factor) {
        const double i = a + static_cast<double>(factor);
        ratio *= (i - k) / i;
    }
    return ratio;
}

Traced Traced::constant(double value, Unit unit)
{
    return Traced(std::make_shared<const TraceNode>(
        TraceNode{Operation::constant, value, unit.dimension, unit, {}, {}, {}}));
}

Traced Traced::symbol(std::string_view tex, double value, Unit unit)
{
    return Traced(std::make_shared<const TraceNode>(
        TraceNode{Operation::symbol, value, unit.dimension, unit, std::string(tex), {}, {}}));
}

Traced Traced::named(std::string_view tex, const Traced& value, Unit unit)
{
    TraceNode node = nodeOf(Operation::named, value.value(), unit.dimension, {value.handle()});
    node.unit = unit;
    node.symbol = tex;
    if (value.node().dimension != unit.dimension && !isPlainZero(value.node()))
        node.fault =
            std::string(tex) + ": " + mismatch("naming", value.node().dimension, unit.dimension);
    return Traced(std::make_shared<const TraceNode>(std::move(node)));
}

std::string Traced::fault() const
{
    std::unordered_set<const TraceNode*> seen;
    std::vector<const TraceNode*> pending{node_.get()};
    while (!pending.empty()) {
        const TraceNode* node = pending.back();
        pending.pop_back();
        if (!seen.insert(node).second)
            continue;
        if (!node->fault.empty())
            return node->fault;
        for (const TraceHandle& operand : node->operands)
            if (operand)
                pending.push_back(operand.get());
    }
    return {};
}

Traced operator+(const Traced& a, const Traced& b)
{
    if (isPlainZero(a.node()) || isPlainZero(b.node()))
        return isPlainZero(a.node()) ? b : a;
    return Traced(alike(Operation::add, "sum", a.value() + b.value(), a, b));
}

Traced operator-(const Traced& a, const Traced& b)
{
    return Traced(alike(Operation::subtract, "difference", a.value() - b.value(), a, b));
}

Traced operator*(const Traced& a, const Traced& b)
{
    if (isPlainOne(a.node()) || isPlainOne(b.node()))
        return isPlainOne(a.node()) ? b : a;
    return Traced(std::make_shared<const TraceNode>(
        nodeOf(Operation::multiply, a.value() * b.value(),
               combine(a.node().dimension, b.node().dimension, 1), {a.node_, b.node_})));
}

Traced operator/(const Traced& a, const Traced& b)
{
    if (isPlainOne(b.node()))
        return a;
    return Traced(std::make_shared<const TraceNode>(
        nodeOf(Operation::divide, a.value() / b.value(),
               combine(a.node().dimension, b.node().dimension, -1), {a.node_, b.node_})));
}

Traced min(const Traced& a, const Traced& b)
{
    return Traced(alike(Operation::minimum, "minimum", min(a.value(), b.value()), a, b));
}

Traced max(const Traced& a, const Traced& b)
{
    return Traced(alike(Operation::maximum, "maximum", max(a.value(), b.value()), a, b));
}

Traced ceil(const Traced& a)
{
    return Traced(bare(Operation::ceiling, "ceiling", ceil(a.value()), a));
}

Traced floor(const Traced& a)
{
    return Traced(bare(Operation::floor, "floor", floor(a.value()), a));
}

Traced pow(const Traced& a, const Traced& b)
{
    TraceNode node = nodeOf(Operation::power, pow(a.value(), b.value()), {}, {a.node_, b.node_});
    if (!a.node().dimension.isOne() || !b.node().dimension.isOne())
        node.fault = mismatch("power", a.node().dimension, b.node().dimension);
    return Traced(std::make_shared<const TraceNode>(std::move(node)));
}

Traced exp(const Traced& a)
{
    return Traced(bare(Operation::exponential, "exponential", exp(a.value()), a));
}

Traced log(const Traced& a)
{
    return Traced(bare(Operation::logarithm, "logarithm", log(a.value()), a));
}

Traced log2(const Traced& a)
{
    return Traced(bare(Operation::logarithm2, "logarithm", log2(a.value()), a));
}

Traced sqrt(const Traced& a)
{
    const Dimension of = a.node().dimension;
    const Dimension root{half(of.bytes), half(of.flops), half(of.seconds), half(of.dollars),
                         half(of.joules)};
    TraceNode node = nodeOf(Operation::squareRoot, sqrt(a.value()), root, {a.node_});
    if (combine(root, root, 1) != of)
        node.fault = "square root of " + describe(of);
    return Traced(std::make_shared<const TraceNode>(std::move(node)));
}

Traced sigmoid(const Traced& a)
{
    return Traced(bare(Operation::sigmoid, "sigmoid", sigmoid(a.value()), a));
}

Traced chooseRatio(const Traced& a, const Traced& b, const Traced& k)
{
    TraceNode node = nodeOf(Operation::chooseRatio, chooseRatio(a.value(), b.value(), k.value()),
                            {}, {a.node_, b.node_, k.node_});
    for (const Traced* each : {&a, &b, &k})
        if (!each->node().dimension.isOne())
            node.fault = "binomial of " + describe(each->node().dimension);
    return Traced(std::make_shared<const TraceNode>(std::move(node)));
}

} // namespace interval::compute
