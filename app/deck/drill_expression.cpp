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

/// Longer operators first: `<` must not be taken from `<=`.
constexpr std::array<std::string_view, 13> operators = {"<=", ">=", "==", "!=", "&&", "||", "<",
                                                        ">",  "+",  "-",  "*",  "/",  "^"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Recognises the grammar; precedence does not matter where nothing is computed.
class Recogniser {
public:
    Recogniser(std::string_view text, const Names& variables, Names& used)
        : text_(text), variables_(variables), used_(used)
    {
    }

    std::optional<ExpressionFault> run()
    {
        if (expression(0) && !atEnd())
            fail("unexpected '" + std::string(text_.substr(at_, 1)) + "'");
        return fault_;
    }

private:
    bool expression(int depth)
    {
        if (depth > deepestNesting)
            return fail("nested too deeply");
        do {
            while (take("-") || take("+") || take("!")) {
            }
            if (!operand(depth))
                return false;
        } while (takeOperator());
        if (!take("?"))
            return true;
        return expression(depth + 1) && expect(":") && expression(depth + 1);
    }

    bool operand(int depth)
    {
        if (atEnd())
            return fail("a value is missing");
        if (take("("))
            return expression(depth + 1) && expect(")");
        if (isDigit(text_[at_]) || text_[at_] == '.')
            return number();
        if (isNameCharacter(text_[at_]))
            return name(depth);
        return fail("unexpected '" + std::string(text_.substr(at_, 1)) + "'");
    }

    bool number()
    {
        double value = 0;
        const char* begin = text_.data() + at_;
        const auto [end, failure] = std::from_chars(begin, text_.data() + text_.size(), value);
        if (failure != std::errc())
            return fail("not a number");
        at_ += static_cast<std::size_t>(end - begin);
        return true;
    }

    bool name(int depth)
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && isNameCharacter(text_[at_]))
            ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        const auto function = std::find_if(functions.begin(), functions.end(),
                                           [&](const Function& f) { return f.name == word; });
        if (function != functions.end())
            return arguments(*function, begin, depth);
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

    bool arguments(const Function& function, std::size_t begin, int depth)
    {
        if (!expect("("))
            return false;
        int count = 0;
        do {
            if (!expression(depth + 1))
                return false;
            ++count;
        } while (take(","));
        if (!expect(")"))
            return false;
        const bool right =
            function.arguments == anyNumber ? count >= 2 : count == function.arguments;
        if (right)
            return true;
        at_ = begin;
        return fail("wrong number of arguments of '" + std::string(function.name) + "'");
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

    bool takeOperator()
    {
        return std::any_of(operators.begin(), operators.end(),
                           [this](std::string_view token) { return take(token); });
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
    std::optional<ExpressionFault> fault_;
};

} // namespace

std::optional<ExpressionFault>
checkExpression(std::string_view expression, const Names& variables, Names& used)
{
    return Recogniser(expression, variables, used).run();
}

} // namespace interval::deck
