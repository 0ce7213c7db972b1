// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/number/derivation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>
#include <utility>

namespace interval::compute {

namespace {

enum class Fill : std::uint8_t { symbols, numbers };

/// How tightly an expression binds; what binds less than its place asks for gets parentheses.
enum class Binding : std::uint8_t { negative, sum, product, power, atom };

struct Piece {
    std::string text;
    Binding binding = Binding::atom;
};

class Writer {
public:
    Writer(Notation notation, Fill fill)
        : tex_(notation == Notation::tex), notation_(notation), fill_(fill)
    {
    }

    [[nodiscard]] Piece write(const TraceNode& node) const;

private:
    [[nodiscard]] const TraceNode& operand(const TraceNode& node, std::size_t i) const
    {
        return *node.operands.at(i);
    }
    [[nodiscard]] std::string atLeast(Binding binding, const TraceNode& node) const;
    [[nodiscard]] std::string
    call(std::string_view tex, std::string_view plain, const TraceNode& node) const;
    [[nodiscard]] Piece leaf(const TraceNode& node) const;
    [[nodiscard]] Piece quantity(double value, Unit unit) const;
    [[nodiscard]] Piece sum(const TraceNode& node) const;
    [[nodiscard]] Piece product(const TraceNode& node) const;
    [[nodiscard]] Piece quotient(const TraceNode& node) const;
    [[nodiscard]] Piece power(const TraceNode& node) const;
    [[nodiscard]] Piece function(const TraceNode& node) const;
    [[nodiscard]] Piece binomials(const TraceNode& node) const;
    [[nodiscard]] std::string parenthesised(const std::string& text) const
    {
        return tex_ ? "\\left(" + text + "\\right)" : "(" + text + ")";
    }

    bool tex_;
    Notation notation_;
    Fill fill_;
};

std::string Writer::atLeast(Binding binding, const TraceNode& node) const
{
    Piece piece = write(node);
    return piece.binding < binding ? parenthesised(piece.text) : piece.text;
}

Piece Writer::quantity(double value, Unit unit) const
{
    // Counts stand bare, as on a whiteboard; what has a dimension keeps its unit.
    const std::string text = unit.dimension.isOne() ? formatNumber(value, notation_)
                                                    : formatQuantity(value, unit, notation_);
    const bool powerOfTen = text.find("10^") != std::string::npos;
    if (value < 0)
        return {text, Binding::negative};
    return {text, powerOfTen ? Binding::product : Binding::atom};
}

Piece Writer::leaf(const TraceNode& node) const
{
    // On a whiteboard one writes 6 N D, not 6 FLOP N D; a day stays "24 h", which 86,400 is not.
    if (node.operation == Operation::constant && fill_ == Fill::symbols &&
        node.dimension.seconds == 0)
        return quantity(node.value, unit::one);
    if (node.operation == Operation::constant || fill_ == Fill::numbers)
        return quantity(node.value, node.unit);
    return {tex_ ? node.symbol : plainSymbol(node.symbol)};
}

Piece Writer::sum(const TraceNode& node) const
{
    const bool minus = node.operation == Operation::subtract;
    const TraceNode& left = operand(node, 0);
    if (minus && left.operation == Operation::constant && left.value == 0)
        return {"-" + atLeast(Binding::product, operand(node, 1)), Binding::negative};
    return {write(operand(node, 0)).text + (minus ? (tex_ ? " - " : " − ") : " + ") +
                atLeast(minus ? Binding::product : Binding::sum, operand(node, 1)),
            Binding::sum};
}

Piece Writer::product(const TraceNode& node) const
{
    const TraceNode& left = operand(node, 0);
    if (fill_ == Fill::symbols && left.operation == Operation::constant && left.value == 1 &&
        left.dimension.seconds == 0)
        return write(operand(node, 1)); // 1 B only gives a count its unit
    const std::string_view texSign = fill_ == Fill::numbers ? " \\times " : " \\cdot ";
    const std::string_view plainSign = fill_ == Fill::numbers ? " × " : " · ";
    return {atLeast(Binding::product, left) + std::string(tex_ ? texSign : plainSign) +
                atLeast(Binding::product, operand(node, 1)),
            Binding::product};
}

Piece Writer::quotient(const TraceNode& node) const
{
    if (tex_)
        return {"\\frac{" + write(operand(node, 0)).text + "}{" + write(operand(node, 1)).text +
                    "}",
                Binding::product};
    return {atLeast(Binding::product, operand(node, 0)) + " / " +
                atLeast(Binding::power, operand(node, 1)),
            Binding::product};
}

Piece Writer::power(const TraceNode& node) const
{
    const std::string base = atLeast(Binding::atom, operand(node, 0));
    if (tex_)
        return {"{" + base + "}^{" + write(operand(node, 1)).text + "}", Binding::power};
    return {base + "^" + atLeast(Binding::atom, operand(node, 1)), Binding::power};
}

std::string Writer::call(std::string_view tex, std::string_view plain, const TraceNode& node) const
{
    std::string text(tex_ ? tex : plain);
    text += tex_ ? "\\left(" : "(";
    for (std::size_t i = 0; i < node.operands.size() && node.operands.at(i); ++i)
        text += (i == 0 ? "" : tex_ ? ",\\ " : ", ") + write(operand(node, i)).text;
    return text + (tex_ ? "\\right)" : ")");
}

Piece Writer::binomials(const TraceNode& node) const
{
    const auto binomial = [&](std::size_t from) {
        const std::string n = write(operand(node, from)).text;
        const std::string k = write(operand(node, 2)).text;
        return tex_ ? "\\binom{" + n + "}{" + k + "}" : "C(" + n + ", " + k + ")";
    };
    if (tex_)
        return {"\\frac{" + binomial(0) + "}{" + binomial(1) + "}", Binding::product};
    return {binomial(0) + " / " + binomial(1), Binding::product};
}

Piece Writer::function(const TraceNode& node) const
{
    const auto inner = [&] { return write(operand(node, 0)).text; };
    switch (node.operation) {
    case Operation::minimum:
        return {call("\\min", "min", node)};
    case Operation::maximum:
        return {call("\\max", "max", node)};
    case Operation::logarithm:
        return {call("\\ln", "ln", node)};
    case Operation::logarithm2:
        return {call("\\log_2", "log2", node)};
    case Operation::sigmoid:
        return {call("\\sigma", "σ", node)};
    case Operation::ceiling:
        return {tex_ ? "\\left\\lceil " + inner() + " \\right\\rceil" : "⌈" + inner() + "⌉"};
    case Operation::floor:
        return {tex_ ? "\\left\\lfloor " + inner() + " \\right\\rfloor" : "⌊" + inner() + "⌋"};
    case Operation::squareRoot:
        return {tex_ ? "\\sqrt{" + inner() + "}" : "√(" + inner() + ")"};
    case Operation::exponential:
        return {tex_ ? "e^{" + inner() + "}" : "exp(" + inner() + ")", Binding::power};
    case Operation::chooseRatio:
    case Operation::constant:
    case Operation::symbol:
    case Operation::named:
    case Operation::add:
    case Operation::subtract:
    case Operation::multiply:
    case Operation::divide:
    case Operation::power:
        break;
    }
    return binomials(node);
}

Piece Writer::write(const TraceNode& node) const
{
    switch (node.operation) {
    case Operation::constant:
    case Operation::symbol:
    case Operation::named:
        return leaf(node);
    case Operation::add:
    case Operation::subtract:
        return sum(node);
    case Operation::multiply:
        return product(node);
    case Operation::divide:
        return quotient(node);
    case Operation::power:
        return power(node);
    case Operation::minimum:
    case Operation::maximum:
    case Operation::ceiling:
    case Operation::floor:
    case Operation::exponential:
    case Operation::logarithm:
    case Operation::logarithm2:
    case Operation::squareRoot:
    case Operation::sigmoid:
    case Operation::chooseRatio:
        break;
    }
    return function(node);
}

/// Named results below a node, each before what is made of it.
void collect(const TraceHandle& node,
             std::unordered_set<const TraceNode*>& seen,
             std::vector<TraceHandle>& steps)
{
    if (!node || !seen.insert(node.get()).second)
        return;
    for (const TraceHandle& operand : node->operands)
        collect(operand, seen, steps);
    if (node->operation == Operation::named)
        steps.push_back(node);
}

DerivationStep stepOf(const TraceNode& node, Notation notation)
{
    const TraceNode& expression = *node.operands.front();
    DerivationStep step;
    step.symbol = notation == Notation::tex ? node.symbol : plainSymbol(node.symbol);
    step.formula = Writer(notation, Fill::symbols).write(expression).text;
    step.numbers = Writer(notation, Fill::numbers).write(expression).text;
    step.result = formatResult(node.value, node.unit, notation);
    return step;
}

/// Symbols, numbers and result joined by equals signs; what only repeats its neighbour is left out.
std::string chain(const DerivationStep& step, std::string_view firstEquals)
{
    std::string text = step.symbol;
    std::string_view equals = firstEquals;
    const std::string* previous = &step.symbol;
    for (const std::string* part : {&step.formula, &step.numbers, &step.result}) {
        if (*part == *previous)
            continue;
        text += std::string(equals) + *part;
        equals = " = ";
        previous = part;
    }
    return text;
}

using Spoken = std::pair<std::string_view, std::string_view>;

constexpr std::array<Spoken, 19> letters{{{"\\alpha", "α"},
                                          {"\\beta", "β"},
                                          {"\\gamma", "γ"},
                                          {"\\delta", "δ"},
                                          {"\\Delta", "Δ"},
                                          {"\\epsilon", "ε"},
                                          {"\\varepsilon", "ε"},
                                          {"\\eta", "η"},
                                          {"\\theta", "θ"},
                                          {"\\kappa", "κ"},
                                          {"\\lambda", "λ"},
                                          {"\\mu", "µ"},
                                          {"\\phi", "φ"},
                                          {"\\pi", "π"},
                                          {"\\rho", "ρ"},
                                          {"\\sigma", "σ"},
                                          {"\\tau", "τ"},
                                          {"\\omega", "ω"},
                                          {"\\ell", "l"}}};

/// Accents, as the combining character that follows their letter.
constexpr std::array<Spoken, 3> accents{
    {{"\\hat ", "\u0302"}, {"\\tilde ", "\u0303"}, {"\\bar ", "\u0304"}}};

std::string withLetters(std::string text)
{
    for (const auto& [command, letter] : letters)
        for (std::size_t at = text.find(command); at != std::string::npos; at = text.find(command))
            text.replace(at, command.size(), letter);
    for (const auto& [command, accent] : accents)
        for (std::size_t at = text.find(command); at != std::string::npos;
             at = text.find(command)) {
            text.erase(at, command.size());
            text.insert(std::min(at + 1, text.size()), accent);
        }
    return text;
}

} // namespace

std::string plainSymbol(std::string_view tex)
{
    const std::string text = withLetters(std::string(tex));
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            // \text, \mathrm, \, and their like carry no letter of their own, nor does the space that
            // ends a command.
            if (i + 1 < text.size() && text[i + 1] == ',')
                ++i;
            while (i + 1 < text.size() && std::isalpha(static_cast<unsigned char>(text[i + 1])))
                ++i;
            if (i + 1 < text.size() && text[i + 1] == ' ')
                ++i;
        } else if (text[i] != '{' && text[i] != '}') {
            plain += text[i];
        }
    }
    return plain;
}

std::vector<DerivationStep> Derivation::steps(Notation notation) const
{
    std::unordered_set<const TraceNode*> seen;
    std::vector<TraceHandle> named;
    collect(root, seen, named);
    std::vector<DerivationStep> written;
    written.reserve(named.size());
    for (const TraceHandle& step : named)
        written.push_back(stepOf(*step, notation));
    return written;
}

DerivationStep Derivation::result(Notation notation) const
{
    return stepOf(*root, notation);
}

Derivation derive(const Traced& result, std::string_view symbol, Unit unit)
{
    const bool named = result.node().operation == Operation::named;
    const Traced root = named ? result : Traced::named(symbol, result, unit);
    return {root.handle(), root.value(), root.node().unit};
}

std::string toTex(const Derivation& derivation)
{
    return toTex(derivation.steps(Notation::tex));
}

std::string toTex(const std::vector<DerivationStep>& steps)
{
    std::string text = "\\begin{aligned}\n";
    for (const DerivationStep& step : steps)
        text += chain(step, " &= ") + " \\\\\n";
    return text + "\\end{aligned}";
}

std::string toText(const Derivation& derivation)
{
    std::string text;
    for (const DerivationStep& step : derivation.steps(Notation::plain))
        text += chain(step, " = ") + "\n";
    return text;
}

} // namespace interval::compute
