// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/drill_expression.h"

#include "deck/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace interval::deck {

namespace {

constexpr int deepestNesting = 100;
constexpr int anyNumber = 0; ///< of arguments, two at least

struct Function {
    std::string_view name;
    int arguments;
};

constexpr std::array functions = {
    Function{"sqrt", 1},    Function{"exp", 1},         Function{"ln", 1},
    Function{"log2", 1},    Function{"log10", 1},       Function{"floor", 1},
    Function{"ceil", 1},    Function{"round", 1},       Function{"choose", 2},
    Function{"sigmoid", 1}, Function{"min", anyNumber}, Function{"max", anyNumber}};

/// An operator between two operands. A higher number binds more tightly.
struct Infix {
    std::string_view text;
    int binding;
};

/// Longer operators first: `<` must not be taken from `<=`.
constexpr std::array infixes = {Infix{"<=", 3}, Infix{">=", 3}, Infix{"==", 3}, Infix{"!=", 3},
                                Infix{"&&", 2}, Infix{"||", 1}, Infix{"<", 3},  Infix{">", 3},
                                Infix{"+", 4},  Infix{"-", 4},  Infix{"*", 5},  Infix{"/", 5}};

/// More would only be an attack: an expression is walked by recursion.
constexpr int mostParts = 1000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Reads by descent: choices, infix operators by their binding, signs, powers, operands.
class Reader {
public:
    Reader(std::string_view text, const Names& variables, Names& used)
        : text_(text), variables_(variables), used_(used)
    {
    }

    tl::expected<Expression, ExpressionFault> run()
    {
        Expression read;
        if (choice(read, 0) && !atEnd())
            fail("unexpected '" + std::string(text_.substr(at_, 1)) + "'");
        if (fault_)
            return tl::unexpected(*fault_);
        return read;
    }

private:
    bool choice(Expression& into, int depth)
    {
        if (depth > deepestNesting)
            return fail("nested too deeply");
        if (!infix(into, 1, depth))
            return false;
        if (!take("?"))
            return true;
        Expression then;
        Expression otherwise;
        if (!choice(then, depth + 1) || !expect(":") || !choice(otherwise, depth + 1))
            return false;
        into = made(Expression::Kind::choice, "?", {std::move(into), std::move(then), otherwise});
        return true;
    }

    /// Operators that bind at least as tightly as `binding`, from the left.
    bool infix(Expression& into, int binding, int depth)
    {
        if (!sign(into, depth))
            return false;
        for (const Infix* found = takeInfix(binding); found != nullptr;
             found = takeInfix(binding)) {
            Expression right;
            if (!infix(right, found->binding + 1, depth))
                return false;
            into = made(Expression::Kind::infix, found->text, {std::move(into), std::move(right)});
            if (parts_ > mostParts)
                return fail("too long");
        }
        return true;
    }

    const Infix* takeInfix(int binding)
    {
        for (const Infix& each : infixes) {
            if (atEnd() || !startsWith(text_.substr(at_), each.text))
                continue;
            if (each.binding < binding)
                return nullptr;
            at_ += each.text.size();
            return &each;
        }
        return nullptr;
    }

    bool sign(Expression& into, int depth)
    {
        std::string signs;
        while (!atEnd() && std::string_view("+-!").find(text_[at_]) != std::string_view::npos)
            signs += text_[at_++];
        if (!power(into, depth))
            return false;
        if (signs.size() > mostParts)
            return fail("too long");
        for (auto each = signs.rbegin(); each != signs.rend(); ++each)
            if (*each != '+')
                into = made(Expression::Kind::prefix, std::string(1, *each), {std::move(into)});
        return true;
    }

    bool power(Expression& into, int depth)
    {
        if (!operand(into, depth))
            return false;
        if (!take("^"))
            return true;
        if (depth > deepestNesting)
            return fail("nested too deeply");
        Expression exponent;
        if (!sign(exponent, depth + 1))
            return false;
        into = made(Expression::Kind::infix, "^", {std::move(into), std::move(exponent)});
        return true;
    }

    bool operand(Expression& into, int depth)
    {
        if (atEnd())
            return fail("a value is missing");
        if (take("("))
            return choice(into, depth + 1) && expect(")");
        if (isDigit(text_[at_]) || text_[at_] == '.')
            return number(into);
        if (isNameCharacter(text_[at_]))
            return name(into, depth);
        return fail("unexpected '" + std::string(text_.substr(at_, 1)) + "'");
    }

    bool number(Expression& into)
    {
        const char* begin = text_.data() + at_;
        const auto [end, failure] = std::from_chars(begin, text_.data() + text_.size(), into.value);
        if (failure != std::errc())
            return fail("not a number");
        into.kind = Expression::Kind::number;
        at_ += static_cast<std::size_t>(end - begin);
        return true;
    }

    bool name(Expression& into, int depth)
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && isNameCharacter(text_[at_]))
            ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        const auto function = std::find_if(functions.begin(), functions.end(),
                                           [&](const Function& f) { return f.name == word; });
        if (function != functions.end())
            return arguments(into, *function, begin, depth);
        into = made(Expression::Kind::name, word, {});
        if (variables_.contains(word)) {
            used_.emplace(word);
            return true;
        }
        if (word == "pi")
            return true;
        fault_ = {ExpressionFault::Kind::unknownName, begin,
                  "unknown name '" + std::string(word) + "'"};
        return false;
    }

    bool arguments(Expression& into, const Function& function, std::size_t begin, int depth)
    {
        if (!expect("("))
            return false;
        into = made(Expression::Kind::call, function.name, {});
        do {
            if (!choice(into.operands.emplace_back(), depth + 1))
                return false;
        } while (take(","));
        if (!expect(")"))
            return false;
        const auto count = static_cast<int>(into.operands.size());
        const bool right =
            function.arguments == anyNumber ? count >= 2 : count == function.arguments;
        if (right)
            return true;
        at_ = begin;
        return fail("wrong number of arguments of '" + std::string(function.name) + "'");
    }

    Expression made(Expression::Kind kind, std::string_view text, std::vector<Expression> operands)
    {
        ++parts_;
        return {kind, 0, std::string(text), std::move(operands)};
    }

    bool atEnd()
    {
        at_ = std::min(text_.find_first_not_of(" \t", at_), text_.size());
        return at_ == text_.size();
    }

    bool take(std::string_view token)
    {
        if (atEnd() || !startsWith(text_.substr(at_), token))
            return false;
        at_ += token.size();
        return true;
    }

    bool expect(std::string_view token)
    {
        return take(token) || fail("expected '" + std::string(token) + "'");
    }

    bool fail(std::string text)
    {
        fault_ = {ExpressionFault::Kind::syntax, at_, std::move(text)};
        return false;
    }

    std::string_view text_;
    const Names& variables_;
    Names& used_;
    std::size_t at_ = 0;
    int parts_ = 0;
    std::optional<ExpressionFault> fault_;
};

} // namespace

tl::expected<Expression, ExpressionFault>
readExpression(std::string_view expression, const Names& variables, Names& used)
{
    return Reader(expression, variables, used).run();
}

std::optional<ExpressionFault>
checkExpression(std::string_view expression, const Names& variables, Names& used)
{
    const auto read = readExpression(expression, variables, used);
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace interval::deck
