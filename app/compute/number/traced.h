// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/number/unit.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace interval::compute {

/// How a traced value came about.
enum class Operation : std::uint8_t {
    constant,
    symbol, ///< a quantity from outside
    named,  ///< an intermediate result with a symbol of its own; one operand
    add,
    subtract,
    multiply,
    divide,
    power,
    minimum,
    maximum,
    ceiling,
    floor,
    exponential,
    logarithm,
    logarithm2,
    squareRoot,
    sigmoid,
    chooseRatio, ///< C(a, k) / C(b, k)
};

struct TraceNode;
using TraceHandle = std::shared_ptr<const TraceNode>;

/// A node of the expression. Nodes are shared and never change.
struct TraceNode {
    Operation operation = Operation::constant;
    double value = 0; ///< in base units
    Dimension dimension;
    Unit unit;                             ///< of constants, symbols and named results
    std::string symbol;                    ///< TeX, of symbols and named results
    std::string fault;                     ///< why the units do not add up; empty when they do
    std::array<TraceHandle, 3> operands{}; ///< as many as the operation has, the rest null
};

/// A number that remembers how it was computed: value, symbol, unit, operands. Units are checked on
/// the way: an addition of bytes and seconds does not stop the computation, it leaves a fault that
/// every formula's test looks for.
class Traced {
public:
    /// A bare constant.
    explicit Traced(double value = 0) : Traced(constant(value, unit::one)) {}

    [[nodiscard]] static Traced constant(double value, Unit unit);
    [[nodiscard]] static Traced symbol(std::string_view tex, double value, Unit unit);
    [[nodiscard]] static Traced named(std::string_view tex, const Traced& value, Unit unit);

    [[nodiscard]] double value() const { return node_->value; }
    [[nodiscard]] const TraceNode& node() const { return *node_; }
    [[nodiscard]] const TraceHandle& handle() const { return node_; }

    /// @return the first fault in the units found below this value; empty when there is none.
    [[nodiscard]] std::string fault() const;

    friend Traced operator+(const Traced& a, const Traced& b);
    friend Traced operator-(const Traced& a, const Traced& b);
    friend Traced operator*(const Traced& a, const Traced& b);
    friend Traced operator/(const Traced& a, const Traced& b);
    friend Traced min(const Traced& a, const Traced& b);
    friend Traced max(const Traced& a, const Traced& b);
    friend Traced ceil(const Traced& a);
    friend Traced floor(const Traced& a);
    friend Traced pow(const Traced& a, const Traced& b);
    friend Traced exp(const Traced& a);
    friend Traced log(const Traced& a);
    friend Traced log2(const Traced& a);
    friend Traced sqrt(const Traced& a);
    friend Traced sigmoid(const Traced& a);
    friend Traced chooseRatio(const Traced& a, const Traced& b, const Traced& k);

    Traced& operator+=(const Traced& other) { return *this = *this + other; }

private:
    explicit Traced(TraceHandle node) : node_(std::move(node)) {}

    TraceHandle node_;
};

} // namespace interval::compute
