// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/mistakes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace interval::study {

namespace {

/// A ratio of 1.01 to a factor may still be rounding, 1.024 is a mistake of its own.
constexpr double nearness = 0.01;
constexpr std::size_t mostNamed = 2;

/// A factor that explains a mistake of some formulas, either way round.
struct FormulaFactor {
    std::string_view formula;
    double ratio; ///< typed / right
    std::string_view zh;
    std::string_view en;
};

constexpr std::string_view masterZh =
    "像是漏了 fp32 主权重的 4 字节：16 = 2（权重）+ 2（梯度）+ 4（主权重）+ 4 + 4（两个动量）。";
constexpr std::string_view masterEn =
    "As if the 4 bytes of fp32 master weights were forgotten: 16 = 2 (weights) + 2 (gradients) + 4 "
    "(master) + 4 + 4 (two moments).";
constexpr std::string_view weightsZh = "像是只算了权重的 2 字节，没有梯度和优化器状态。";
constexpr std::string_view weightsEn =
    "As if only the 2 bytes of weights were counted, without gradients and optimiser states.";
constexpr std::string_view optimizerZh = "像是漏了优化器的 12 字节：主权重和两个动量各 4。";
constexpr std::string_view optimizerEn =
    "As if the 12 bytes of the optimiser were left out: master weights and two moments, 4 each.";
constexpr std::string_view gradientsZh = "像是按 18 字节/参数算的，即梯度用 fp32；这里是 16。";
constexpr std::string_view gradientsEn =
    "As if with 18 bytes a parameter, gradients in fp32; here they are 16.";
constexpr std::string_view keysZh = "像是漏了 K 和 V 各存一份的那个 2。";
constexpr std::string_view keysEn = "As if the 2 for K and V, stored each, were forgotten.";
constexpr std::string_view passZh = "像是只算了前向的 2N；训练是 6N，反向占 4N。";
constexpr std::string_view passEn =
    "As if only the forward pass was counted, 2N; training takes 6N, the backward pass 4N of it.";
constexpr std::string_view passInverseZh = "像是把推理的 2N 和训练的 6N 用反了。";
constexpr std::string_view passInverseEn = "As if 2N of inference and 6N of training were swapped.";

constexpr std::array formulaFactors{
    FormulaFactor{"model-states", 12.0 / 16, masterZh, masterEn},
    FormulaFactor{"model-states", 2.0 / 16, weightsZh, weightsEn},
    FormulaFactor{"model-states", 4.0 / 16, optimizerZh, optimizerEn},
    FormulaFactor{"model-states", 18.0 / 16, gradientsZh, gradientsEn},
    FormulaFactor{"zero3-fewest-gpus", 12.0 / 16, masterZh, masterEn},
    FormulaFactor{"zero3-fewest-gpus", 2.0 / 16, weightsZh, weightsEn},
    FormulaFactor{"ppo-states", 28.0 / 36, masterZh, masterEn},
    FormulaFactor{"kv-bytes-per-token", 0.5, keysZh, keysEn},
    FormulaFactor{"latent-kv-bytes-per-token", 2, "MLA 每层只存一个潜变量，K 和 V 共用，没有 2。",
                  "MLA stores one latent vector a layer for K and V together: no factor of 2."},
    FormulaFactor{"training-flops", 1.0 / 3, passZh, passEn},
    FormulaFactor{"training-time", 1.0 / 3, passZh, passEn},
    FormulaFactor{"mfu-from-throughput", 1.0 / 3, passZh, passEn},
    FormulaFactor{"text-per-day", 3, passZh, passEn},
    FormulaFactor{"prefill-time", 3, passInverseZh, passInverseEn},
};

struct TimeFactor {
    double factor;
    std::string_view zh;
    std::string_view en;
};

constexpr std::array timeFactors{TimeFactor{60, "60（分和秒，或时和分）", "60 (minutes, seconds)"},
                                 TimeFactor{3600, "3600（小时和秒）", "3600 (hours, seconds)"},
                                 TimeFactor{86400, "86400（天和秒）", "86400 (days, seconds)"},
                                 TimeFactor{24, "24（天和小时）", "24 (days, hours)"},
                                 TimeFactor{30, "30（月和天）", "30 (months, days)"}};

struct Prefix {
    double factor; ///< binary over decimal
    std::string_view decimal;
    std::string_view binary;
};

constexpr std::array prefixes{Prefix{0x1p30 / 1e9, "GB", "GiB"}, Prefix{0x1p20 / 1e6, "MB", "MiB"},
                              Prefix{0x1p10 / 1e3, "kB", "KiB"},
                              Prefix{0x1p40 / 1e12, "TB", "TiB"}};

/// The first words of an explanation: "KV heads", without what they equal in MHA.
std::string_view shortMeaning(std::string_view text)
{
    std::size_t end = text.size();
    for (const std::string_view stop : {"：", "（", ": ", " ("})
        end = std::min(end, text.find(stop));
    return text.substr(0, end);
}

class MistakeFinder {
public:
    MistakeFinder(const Drill& drill, const DrillInstance& instance, double typed)
        : drill_(drill), instance_(instance), typed_(typed), ratio_(typed / instance.answer)
    {
    }

    std::optional<Mistake> run()
    {
        if (instance_.answer == 0 || typed_ == 0 || !std::isfinite(ratio_))
            return std::nullopt;
        if (drill_.inBytes())
            for (const Prefix& prefix : prefixes)
                if (either(prefix.factor))
                    return mixUp(prefix);
        addScale();
        addOfFormula();
        addParameters();
        addFactors();
        addShapes();
        if (found_.empty())
            addPowerOfTen();
        return joined();
    }

private:
    [[nodiscard]] bool is(double factor) const { return std::abs(ratio_ / factor - 1) <= nearness; }
    [[nodiscard]] bool either(double factor) const { return is(factor) || is(1 / factor); }

    static Mistake mixUp(const Prefix& prefix)
    {
        const std::string decimal(prefix.decimal);
        const std::string binary(prefix.binary);
        const std::string one = "1 " + binary + " = " + plainNumber(prefix.factor) + " " + decimal;
        return {{decimal + " 和 " + binary + " 弄混了：" + one + "，其余都对。",
                 decimal + " and " + binary + " mixed up: " + one + ". The rest is right."},
                true};
    }

    /// A number in base units where a larger unit is asked.
    void addScale()
    {
        const double factor = drill_.measure().factor;
        const bool percent = drill_.unit() == "%" || drill_.unit() == "pp";
        if (factor == 1 || percent || !is(factor))
            return;
        add("数是对的，但要按 " + unitWord(drill_.unit(), base::Language::zhCn) + " 给出。",
            "The number is right, but it is asked in " +
                unitWord(drill_.unit(), base::Language::en) + ".");
    }

    void addOfFormula()
    {
        if (drill_.formula() == nullptr)
            return;
        for (const FormulaFactor& each : formulaFactors)
            if (each.formula == drill_.formula()->text.id && is(each.ratio) && has16Bytes())
                add(std::string(each.zh), std::string(each.en));
    }

    /// False where a parameter takes another number of bytes than the hints speak of.
    [[nodiscard]] bool has16Bytes() const
    {
        for (const char* name : {"bytes_per_param", "trained_bytes"})
            if (const auto value = instance_.values.find(name); value != instance_.values.end())
                return value->second == 16;
        return true;
    }

    /// The answer for values that may lie outside of the formula's range.
    [[nodiscard]] double answerBeyondRange(const DrillValues& values) const
    {
        if (drill_.formula() == nullptr)
            return drill_.answerFor(values).value_or(std::nan(""));
        std::vector<double> ordered;
        for (const compute::FormulaParameter& parameter : drill_.formula()->parameters)
            ordered.push_back(values.find(parameter.id)->second);
        return drill_.formula()->number(ordered);
    }

    /// Whether twice this parameter makes the answer twice as large, or half: a factor of the
    /// formula, not a term in a sum. Rounding up or down may blur it.
    [[nodiscard]] bool isFactor(const std::string& name) const
    {
        constexpr double blur = 0.1;
        DrillValues doubled = instance_.values;
        doubled[name] *= 2;
        const double effect = answerBeyondRange(doubled) / answerBeyondRange(instance_.values);
        return std::abs(effect / 2 - 1) < blur || std::abs(effect * 2 - 1) < blur;
    }

    void addParameters()
    {
        for (const auto& [name, value] : instance_.values) {
            if (value == 0 || std::abs(value) == 1 || !either(value))
                continue;
            const auto* parameter = drill_.parameter(name);
            if (parameter == nullptr && drill_.formula() != nullptr)
                continue; // serves the question only
            if (!isFactor(name))
                continue;
            const std::string number = plainNumber(value);
            if (name == "gpus" || name == "data_parallel")
                add("正好差了卡数 " + number + " 倍：是每卡，还是全部？",
                    "Off by just the " + number + " GPUs: for one, or for all of them?");
            else if (name == "layers")
                add("正好差了层数 " + number + " 倍：是一层，还是全部层？",
                    "Off by just the " + number + " layers: for one, or for all of them?");
            else
                addParameter(parameter ? shortMeaning(parameter->meaning.zh) : name,
                             parameter ? shortMeaning(parameter->meaning.en) : name, number);
        }
    }

    void addParameter(std::string_view zh, std::string_view en, const std::string& number)
    {
        std::string inChinese = "正好差了一个“";
        inChinese.append(zh).append("”（").append(number).append("）：漏乘、漏除或乘反了。");
        std::string inEnglish = "Off by just one “";
        inEnglish.append(en).append("” (").append(number);
        add(std::move(inChinese), inEnglish + "): left out, or used the wrong way round.");
    }

    void addFactors()
    {
        constexpr double thousand = 1e3;
        const bool bare = drill_.measure().dimension.isOne();
        if (either(8) && (drill_.inBytes() || drill_.names().contains("bits")))
            add("差 8 倍：位和字节弄混了。", "Off by 8: bits taken for bytes.");
        if (bare && either(100))
            add("差 100 倍：百分数和小数弄混了。",
                "Off by 100: a percentage taken for a fraction.");
        if (either(thousand) || either(1024))
            add("差 1000 倍：单位前缀（k、M、G）差了一级。",
                "Off by 1000: one step of the prefixes (k, M, G).");
        if (either(thousand * thousand) || either(1024.0 * 1024))
            add("差一百万倍：单位前缀（k、M、G）差了两级。",
                "Off by a million: two steps of the prefixes (k, M, G).");
        if (drill_.measure().dimension.seconds != 0)
            for (const TimeFactor& each : timeFactors)
                if (either(each.factor))
                    add("差了时间换算 " + std::string(each.zh) + "。",
                        "Off by a conversion of time, " + std::string(each.en) + ".");
        if (either(2) && found_.empty())
            add("差 2 倍：常见的是 K 和 V、bf16 的 2 字节、乘加算两次。",
                "Off by 2: often K and V, the 2 bytes of bf16, or a multiply-add that counts "
                "twice.");
    }

    void addShapes()
    {
        const double scale = drill_.measure().factor;
        const double right = instance_.answer * scale;
        const double given = typed_ * scale;
        if (is(-1))
            add("符号反了。", "The sign is the wrong way round.");
        if (drill_.measure().dimension.isOne() && std::abs(right * given - 1) <= nearness &&
            std::abs(right - 1) > 2 * nearness)
            add("像是取了倒数。", "As if it were upside down: one over the answer.");
        if (drill_.measure().dimension.isOne() && right > 0 && right < 1 &&
            std::abs(given - (1 - right)) <= nearness * right)
            add("像是给了 1 减去它的那一部分。", "As if it were the rest: one minus the answer.");
    }

    void addPowerOfTen()
    {
        const double power = std::log10(std::abs(ratio_));
        const double whole = std::round(power);
        constexpr double logarithmicNearness = 0.0043; // of 1 %
        if (ratio_ < 0 || whole == 0 || std::abs(power - whole) > logarithmicNearness)
            return;
        const std::string number = plainNumber(std::abs(whole));
        add("数字对，差 10 的 " + number + " 次方：检查小数点和单位。",
            "The digits are right, off by ten to the " + number +
                ": check the point and the unit.");
    }

    void add(std::string zh, std::string en) { found_.push_back({std::move(zh), std::move(en)}); }

    [[nodiscard]] std::optional<Mistake> joined() const
    {
        if (found_.empty())
            return std::nullopt;
        Mistake mistake{found_.front(), false};
        for (std::size_t i = 1; i < std::min(found_.size(), mostNamed); ++i) {
            mistake.hint.zh += "或者：" + found_[i].zh;
            mistake.hint.en += " Or: " + found_[i].en;
        }
        return mistake;
    }

    const Drill& drill_;
    const DrillInstance& instance_;
    double typed_;
    double ratio_;
    std::vector<Bilingual> found_;
};

} // namespace

std::optional<Mistake> mistakeOf(const Drill& drill, const DrillInstance& instance, double typed)
{
    return MistakeFinder(drill, instance, typed).run();
}

} // namespace interval::study
