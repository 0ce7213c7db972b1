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

/// How many bytes the character has with which a text begins.
/// @pre the text is not empty
std::size_t signLength(std::string_view text)
{
    const auto next = std::find_if(text.begin() + 1, text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    return static_cast<std::size_t>(next - text.begin());
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
            failAtSign();
        if (fault_)
            return tl::unexpected(*fault_);
        return read;
    }

private:
    bool choice(Expression& into, int depth)
    {
        if (depth > deepestNesting)
            return fail("nested too deeply", "嵌套太深");
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
                return fail("too long", "太长");
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
            return fail("too long", "太长");
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
            return fail("nested too deeply", "嵌套太深");
        Expression exponent;
        if (!sign(exponent, depth + 1))
            return false;
        into = made(Expression::Kind::infix, "^", {std::move(into), std::move(exponent)});
        return true;
    }

    bool operand(Expression& into, int depth)
    {
        if (atEnd())
            return fail("a value is missing", "缺一个值");
        if (take("("))
            return choice(into, depth + 1) && expect(")");
        if (isDigit(text_[at_]) || text_[at_] == '.')
            return number(into);
        if (isNameCharacter(text_[at_]))
            return name(into, depth);
        return failAtSign();
    }

    bool number(Expression& into)
    {
        const char* begin = text_.data() + at_;
        const auto [end, failure] = std::from_chars(begin, text_.data() + text_.size(), into.value);
        if (failure != std::errc())
            return fail("not a number", "这不是数");
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
                  "unknown name '" + std::string(word) + "'; a 'param' or 'preset' line states it",
                  "没有“" + std::string(word) + "”这个名字，要先用 param 或 preset 写出来"};
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
        return fail("wrong number of arguments of '" + std::string(function.name) + "'",
                    "函数“" + std::string(function.name) + "”的参数个数不对");
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
        return take(token) || fail("expected '" + std::string(token) + "'",
                                   "这里要有“" + std::string(token) + "”");
    }

    bool failAtSign()
    {
        const std::string sign(text_.substr(at_, signLength(text_.substr(at_))));
        return fail("unexpected '" + sign + "'", "这里不能有“" + sign + "”");
    }

    bool fail(std::string text, std::string zh)
    {
        fault_ = {ExpressionFault::Kind::syntax, at_, std::move(text), std::move(zh)};
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
