// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that saved-tensor hooks counted in real blocks (bf16 on a CPU, PyTorch 1.13), against the
// formulas.
#include "compute/support.h"

#include "compute/estimate/training_memory.h"
#include "compute/formulas/activations.h"

#include <regex>

using namespace interval::compute;
using nlohmann::json;

namespace {

double numberAfter(const std::string& text, const std::string& key)
{
    std::smatch match;
    const std::regex pattern("\\b" + key + "([0-9]+)\\b");
    REQUIRE(std::regex_search(text, match, pattern));
    return std::stod(match[1]);
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// h, q, kv and 16-bit elements; heads are what the case implies.
BlockWidths<double> widths(double h, double q, double kv, double heads)
{
    return {h, q, kv, heads, 2, 2};
}

/// The statistics of a bf16 LayerNorm on a CPU are bf16 themselves: mean and rstd of 2 bytes.
constexpr double cpuLayerNormStatistic = 4;

double gptBlock(const std::string& name)
{
    const double b = numberAfter(name, "b");
    const double s = numberAfter(name, "s");
    const double h = numberAfter(name, "h");
    const double a = numberAfter(name, "a");
    const BlockWidths<double> w = widths(h, h, h, a);
    const KernelChoice kernels{has(name, "eager") ? AttentionKernel::eager : AttentionKernel::flash,
                               NormKernel::fused,
                               SoftmaxPrecision::native,
                               Trained::all,
                               false,
                               true};
    const double perToken =
        normActivations<double>(w, kernels, 2, 2, cpuLayerNormStatistic) +
        attentionActivations<double>(w, kernels, s) +
        mlpActivations<double>(4 * h, keptMlpVectors(false, kernels, false), 2) +
        dropoutMasks<double>(h);
    return perToken * b * s;
}

/// Heads of 32 in the smallest shape, of 64 in the others; eager cases count a scalar divisor.
double llamaBlock(const std::string& name)
{
    const double tokens = numberAfter(name, "T");
    const double h = numberAfter(name, "h");
    const double q = numberAfter(name, "q");
    const double kv = numberAfter(name, "kv");
    const double f = numberAfter(name, "f");
    const double headDim = h == 256 ? 32 : 64;
    const bool eagerAttention = has(name, "eager");
    const BlockWidths<double> w = widths(h, q, kv, q / headDim);
    const KernelChoice kernels{eagerAttention ? AttentionKernel::eager : AttentionKernel::flash,
                               has(name, "norm=fused") ? NormKernel::fused
                                                       : NormKernel::eagerSquares,
                               SoftmaxPrecision::fp32,
                               Trained::all,
                               false,
                               false};
    const double sequence = tokens == 512 ? 256 : tokens; // the 512 tokens are two sequences
    double perToken = normActivations<double>(w, kernels, 2, 2, 4) +
                      attentionActivations<double>(w, kernels, sequence) +
                      mlpActivations<double>(f, keptMlpVectors(true, kernels, false), 2);
    if (has(name, "qk_norm=True"))
        perToken += qkNormActivations<double>(w, kernels, (q + kv) / headDim);
    constexpr double divisor = 8; // sqrt(d), kept as one fp64 scalar
    return perToken * tokens + (eagerAttention ? divisor : 0);
}

} // namespace

TEST_CASE("activations: what hooks counted, to the byte", "[compute][activations]")
{
    const json rows = json::parse(sourceText("tests/data/compute/activation_counts.json"));
    int compared = 0;
    for (const json& row : rows) {
        const std::string name = row.at("case");
        const double counted = row.at("counted_bytes").get<double>();
        CAPTURE(name, counted);
        if (has(name, "GPT block")) {
            CHECK(gptBlock(name) == counted);
            ++compared;
        } else if (has(name, "Llama")) {
            CHECK(llamaBlock(name) == counted);
            ++compared;
        }
    }
    CHECK(compared == 24);
}

TEST_CASE("activations: the head keeps its input and fp32 log-softmax", "[compute][activations]")
{
    // The remaining row of the collection: 128 tokens, h = 256, V = 5,000; counted 2h + 4V a token
    // and the 4-byte total weight of the loss. The calculator's 14 bytes a logit are the peak around
    // it: logits, fp32 copy, log-softmax and gradient.
    CHECK(bytesPerLogit<double>(CrossEntropy::eager, 2, 1) == 14);
    CHECK(bytesPerLogit<double>(CrossEntropy::chunked, 2, 8) == 5.5);
    CHECK(bytesPerLogit<double>(CrossEntropy::fused, 2, 1) == 0);
    CHECK(bytesPerLogit<double>(CrossEntropy::megatron, 2, 1) == 6);
}

TEST_CASE("activations: a model's block equals its formula", "[compute][activations]")
{
    // Llama-3.1-8B, fused norms: 8h + 4q + 4kv + 4 heads + 8f + 8 statistics.
    const Scenario scenario = scenarioOf({{"calculator", "training"}, {"model", "Llama-3.1-8B"}});
    const TrainingJob job{&*scenario.model->model.shape, &scenario.model->count, &scenario.training,
                          1};

    const double bytes = blockActivationBytes(job);

    CHECK(bytes == 8 * 4096 + 4 * 4096 + 4 * 1024 + 4 * 32 + 8 * 14336 + 8);
}
