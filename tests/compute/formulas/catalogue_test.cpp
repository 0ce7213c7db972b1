// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/formula.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <string>

using namespace interval;
using namespace interval::compute;

namespace {

/// Draws inputs of a formula from its ranges: wide positive ranges by their logarithm.
class Draws {
public:
    explicit Draws(const Formula& formula) : formula_(&formula) {}

    /// @return inputs the formula accepts.
    std::vector<double> next()
    {
        std::vector<double> values;
        for (int attempt = 0; attempt < 20'000; ++attempt) {
            values.clear();
            for (const FormulaParameter& parameter : formula_->parameters)
                values.push_back(one(parameter));
            if (formula_->evaluate(values))
                return values;
        }
        FAIL("no inputs found for " << formula_->text.id);
        return values;
    }

private:
    double one(const FormulaParameter& parameter)
    {
        std::uniform_real_distribution<double> unit(0, 1);
        const double low = parameter.low;
        const double high = parameter.high;
        const double share = unit(random_);
        const bool wide = low > 0 && high / low > 100;
        const double value =
            wide ? std::exp(std::log(low) + share * (std::log(high) - std::log(low)))
                 : low + share * (high - low);
        const double rounded = parameter.grain == Grain::whole ? std::round(value) : value;
        return std::clamp(rounded, low, high);
    }

    const Formula* formula_;
    std::mt19937 random_{20'260'301};
};

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Braces, \left and \right in pairs, and nothing MathJax would stumble over.
std::string faultOfTex(const std::string& tex)
{
    int depth = 0;
    for (std::size_t i = 0; i < tex.size(); ++i) {
        const bool escaped = i > 0 && tex[i - 1] == '\\';
        if (tex[i] == '{' && !escaped)
            ++depth;
        if (tex[i] == '}' && !escaped && --depth < 0)
            return "closing brace";
        if (static_cast<unsigned char>(tex[i]) >= 0x80)
            return "not ASCII";
        if ((tex[i] == '%' || tex[i] == '#' || tex[i] == '$') && !escaped)
            return std::string("bare ") + tex[i];
    }
    const auto count = [&tex](std::string_view word) {
        std::size_t found = 0;
        for (std::size_t at = tex.find(word); at != std::string::npos; at = tex.find(word, at + 1))
            ++found;
        return found;
    };
    if (depth != 0)
        return "opening brace";
    // "\left" also begins no other command that we write.
    return count("\\left") == count("\\right") ? "" : "\\left without \\right";
}

bool blank(const BilingualText& text)
{
    return text.zh.empty() || text.en.empty();
}

} // namespace

TEST_CASE("formulas: ids are unique, sorted and speaking", "[compute][formulas]")
{
    const auto& all = formulas();

    REQUIRE(all.size() >= 85);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(all[i].text.id);
        CHECK(all[i].text.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
              std::string_view::npos);
        if (i > 0)
            CHECK(all[i - 1].text.id < all[i].text.id);
    }
}

TEST_CASE("formulas: every one is explained in both languages with a source", "[compute][formulas]")
{
    for (const Formula& formula : formulas()) {
        CAPTURE(formula.text.id);
        CHECK_FALSE(formula.text.symbol.empty());
        CHECK_FALSE(blank(formula.text.title));
        CHECK_FALSE(blank(formula.text.description));
        CHECK_FALSE(formula.text.source.empty());
        CHECK(formula.text.description.en.back() == '.');
        CHECK(formula.text.title.en.back() != '.');
        std::set<std::string_view> ids;
        std::set<std::string> symbols{plainSymbol(formula.text.symbol)};
        for (const FormulaParameter& parameter : formula.parameters) {
            CAPTURE(parameter.id);
            CHECK(ids.insert(parameter.id).second);
            CHECK(symbols.insert(plainSymbol(parameter.symbol)).second);
            CHECK(parameter.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
                  std::string_view::npos);
            CHECK_FALSE(blank(parameter.meaning));
            CHECK(parameter.low < parameter.high);
        }
        for (const FormulaOrder& order : formula.orders) {
            CHECK(ids.count(order.lesser) == 1);
            CHECK(ids.count(order.greater) == 1);
        }
    }
}

TEST_CASE("formulas: number and derivation agree and units add up", "[compute][formulas]")
{
    for (const Formula& formula : formulas()) {
        CAPTURE(formula.text.id);
        Draws draws(formula);
        for (int i = 0; i < 60; ++i) {
            const std::vector<double> values = draws.next();
            CAPTURE(values);
            const double number = formula.evaluate(values).value();
            const Traced traced = formula.traced(values);

            CHECK(close(number, traced.value()));
            CHECK(traced.fault().empty());
            CHECK(describe(traced.node().dimension) == describe(formula.text.unit.dimension));
        }
    }
}

TEST_CASE("formulas: derivations are complete and safe to show", "[compute][formulas]")
{
    for (const Formula& formula : formulas()) {
        CAPTURE(formula.text.id);
        Draws draws(formula);
        for (int i = 0; i < 5; ++i) {
            const Derivation derivation = formula.derive(draws.next()).value();
            const std::string text = toText(derivation);
            const std::string tex = toTex(derivation);
            CAPTURE(text, tex);

            REQUIRE_FALSE(derivation.empty());
            CHECK(derivation.steps(Notation::tex).size() ==
                  derivation.steps(Notation::plain).size());
            for (const DerivationStep& step : derivation.steps(Notation::plain)) {
                CHECK_FALSE(step.symbol.empty());
                CHECK_FALSE(step.formula.empty());
                CHECK_FALSE(step.numbers.empty());
                CHECK_FALSE(step.result.empty());
            }
            CHECK(text.find("NaN") == std::string::npos);
            CHECK(text.find("∞") == std::string::npos);
            CHECK(text.find('\\') == std::string::npos);
            CHECK(faultOfTex(tex).empty());
        }
    }
}

TEST_CASE("formulas: every parameter appears in the derivation", "[compute][formulas]")
{
    for (const Formula& formula : formulas()) {
        CAPTURE(formula.text.id);
        const Derivation derivation = formula.derive(Draws(formula).next()).value();
        std::string text;
        for (const DerivationStep& step : derivation.steps(Notation::plain))
            text += step.formula + "\n";
        for (const FormulaParameter& parameter : formula.parameters) {
            CAPTURE(text, parameter.symbol);
            // The ZeRO stage chooses a formula instead of standing in it.
            CHECK((parameter.id == "stage" ||
                   text.find(plainSymbol(parameter.symbol)) != std::string::npos));
        }
    }
}

TEST_CASE("formulas: a bad input is named", "[compute][formulas]")
{
    const auto complaint = [](std::string_view id, std::vector<double> values) {
        const auto result = findFormula(id)->evaluate(values);
        CHECK_FALSE(findFormula(id)->derive(values).has_value());
        return result ? "accepted" : result.error().detail;
    };

    CHECK(complaint("checkpointed-activations", {1, 2048, 0, 32, 2}) ==
          "hidden: must be between 1 and 1,000,000 (got 0)");
    CHECK(complaint("kv-bytes-per-token", {80.5, 8, 128, 2}) ==
          "layers: must be a whole number (got 80.5)");
    CHECK(complaint("model-states", {7e9}) == "model-states: takes 2 values (got 1)");
    CHECK(complaint("model-states", {std::nan(""), 16}) ==
          "params: must be between 1 and 1,000,000,000,000,000 (got NaN)");
    CHECK(complaint("pass-at-k", {10, 12, 1}) ==
          "correct: must not be above samples (got 12 and 10)");
    CHECK(complaint("chunk-count", {1000, 64, 64}) ==
          "overlap: must be below chunk (got 64 and 64)");
    CHECK(complaint("mcnemar-score", {0, 0}) ==
          "mcnemar-score: has no finite result for these values");
}

TEST_CASE("formulas: found by id, or the nearest one is named", "[compute][formulas]")
{
    REQUIRE(findFormula("model-states") != nullptr);
    CHECK(findFormula("model-states")->parameters.at(0).id == "params");
    CHECK(findFormula("model-states")->parameters.at(1).id == "bytes_per_param");
    CHECK(findFormula("model-state") == nullptr);
    CHECK(findFormula("") == nullptr);
    CHECK(nearestFormula("model-state") == "model-states");
    CHECK(nearestFormula("kv-byte-per-tokens") == "kv-bytes-per-token");
    CHECK_FALSE(nearestFormula(std::string(10'000, 'x')).empty());
}
