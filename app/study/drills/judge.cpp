// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/judge.h"

#include "study/drills/mistakes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace interval::study {

namespace {

constexpr double dust = 1e-9; ///< what conversions leave behind the digits, relative
constexpr double closeTolerances = 3;

/// How far off is still right, in the unit of the drill.
double allowed(const Tolerance& tolerance, double expected)
{
    const double floor = dust * std::max(1.0, std::abs(expected));
    switch (tolerance.kind) {
    case Tolerance::Kind::relative:
        return std::max(floor, tolerance.amount * std::abs(expected));
    case Tolerance::Kind::absolute:
        return tolerance.amount + floor;
    case Tolerance::Kind::exact:
        break;
    }
    return floor;
}

DrillMark markOf(const Tolerance& tolerance, double typed, double expected)
{
    const double off = std::abs(typed - expected);
    const double accepted = allowed(tolerance, expected);
    if (off <= accepted)
        return DrillMark::right;
    const double close = tolerance.kind == Tolerance::Kind::exact ? 1 : closeTolerances * accepted;
    // One off is close for 17 GPUs, not for 2.
    const bool small = off <= 0.25 * std::abs(expected);
    return off <= close + dust && small ? DrillMark::close : DrillMark::wrong;
}

/// Two significant digits: how far off, not the difference to the last digit.
double rough(double value)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.1e", value);
    std::from_chars(text.data(), text.data() + length, value);
    return value;
}

std::string percent(double share)
{
    return plainNumber(100 * share) + "%";
}

Bilingual comparison(const Drill& drill, double typed, double expected)
{
    const double off = typed - expected;
    const auto inWords = [&](base::Language language) {
        const bool chinese = language == base::Language::zhCn;
        const std::string right = answerInWords(drill, expected, language);
        const std::string accepted = toleranceInWords(drill, language);
        const std::string tail = (chinese ? "；" : "; ") + accepted;
        if (std::abs(off) <= dust * std::max(1.0, std::abs(expected)))
            return (chinese ? "正是 " : "exactly ") + right;
        if (drill.tolerance().kind != Tolerance::Kind::relative || expected == 0)
            return (chinese ? "正确答案 " : "the answer is ") + right + tail;
        const double ratio = typed / expected;
        constexpr double tellable = 1000; // beyond it a ratio says less than the two numbers
        if (ratio <= 0 || ratio > 1.99 || ratio < 0.51)
            return (chinese ? "正确答案 " : "the answer is ") + right +
                   (ratio > 1 / tellable && ratio < tellable
                        ? (chinese ? "，你的是它的 " : ", yours is ") + plainNumber(rough(ratio)) +
                              (chinese ? " 倍" : " times that")
                        : std::string());
        const std::string share = percent(rough(std::abs(off / expected)));
        if (chinese)
            return "比 " + right + (off > 0 ? " 大 " : " 小 ") + share + tail;
        return share + (off > 0 ? " above " : " below ") + right + tail;
    };
    return {inWords(base::Language::zhCn), inWords(base::Language::en)};
}

} // namespace

DrillJudgement judge(const Drill& drill, const DrillInstance& instance, double typed)
{
    DrillJudgement judgement;
    judgement.typed = typed;
    judgement.expected = instance.answer;
    judgement.mark = markOf(drill.tolerance(), typed, instance.answer);
    judgement.comparison = comparison(drill, typed, instance.answer);
    if (judgement.mark == DrillMark::right)
        return judgement;
    if (auto mistake = mistakeOf(drill, instance, typed)) {
        judgement.unitMixUp = mistake->unitMixUp;
        judgement.hint = std::move(mistake->hint);
    }
    return judgement;
}

scheduling::Rating suggestedRating(const DrillJudgement& judgement)
{
    if (judgement.mark == DrillMark::right)
        return scheduling::Rating::good;
    return judgement.mark == DrillMark::close || judgement.unitMixUp ? scheduling::Rating::hard
                                                                     : scheduling::Rating::again;
}

std::string answerInWords(const Drill& drill, double value, base::Language language)
{
    return withUnit(value, drill.unit(), language);
}

std::string toleranceInWords(const Drill& drill, base::Language language)
{
    const bool chinese = language == base::Language::zhCn;
    const Tolerance& tolerance = drill.tolerance();
    switch (tolerance.kind) {
    case Tolerance::Kind::relative:
        return (chinese ? "容差 " : "") + percent(tolerance.amount) +
               (chinese ? "" : " is accepted");
    case Tolerance::Kind::absolute:
        return (chinese ? "容差 ±" : "±") + plainNumber(tolerance.amount) +
               (chinese ? "" : " is accepted");
    case Tolerance::Kind::exact:
        break;
    }
    return chinese ? "要求完全相等" : "it has to be exact";
}

} // namespace interval::study
