// SPDX-License-Identifier: GPL-3.0-or-later
// Every case of the reference collection: published figures, measurements, and what other programs
// print. A case names its source; how its inputs become a call of this library stands here.
#include "compute/support.h"

#include "compute/estimate/training_memory.h"
#include "compute/formulas/activations.h"
#include "compute/formulas/cost.h"
#include "compute/formulas/flops.h"
#include "compute/formulas/quantization.h"
#include "compute/formulas/states.h"
#include "compute/estimate/serving.h"

#include <cmath>
#include <map>

using namespace interval::compute;
using nlohmann::json;

namespace {

constexpr double gib = 0x1p30;
constexpr double mib = 0x1p20;
constexpr double giga = 1e9;

bool startsWith(const std::string& text, std::string_view prefix)
{
    return text.rfind(prefix, 0) == 0;
}

const json& allCases()
{
    static const json cases = json::parse(sourceText("tests/data/compute/cases.json")).at("cases");
    return cases;
}

/// The case that another one's "as" refers to.
const json& caseOf(const std::string& id)
{
    for (const json& entry : allCases())
        if (entry.at("id") == id)
            return entry;
    throw std::runtime_error("no case " + id);
}

double parametersOf(const json& in, bool active)
{
    const auto model = shippedCatalogue().model(in.at("model").get<std::string>());
    REQUIRE(model.has_value());
    const auto count = countParameters(*(*model)->shape);
    REQUIRE(count.has_value());
    if (!active)
        return static_cast<double>(count->total);
    return static_cast<double>(in.at("exclude_input_embedding").get<bool>()
                                   ? count->activeWithoutEmbedding
                                   : count->active);
}

double allocatedOf(json scenario)
{
    scenario["overhead"] = "none";
    return estimateOf(scenario).memory->allocated;
}

double zeroOf(const json& in)
{
    return allocatedOf({{"calculator", "training"},
                        {"model", {{"params", in.at("params")}}},
                        {"gpus", in.at("dp")},
                        {"zero", in.at("zero_stage")}}) /
           giga;
}

/// DeepSpeed's estimators.
double deepSpeedOf(const std::string& id, const json& in)
{
    const double params = in.at("params").get<double>();
    const double gpus = in.at("gpus").get<double>();
    if (startsWith(id, "ds/z2off"))
        return modelStates<double>(params, 2) / gib;
    const bool offload = in.value("offload", "none") == "optimizer";
    const double bytes = deepSpeedZero3<double>(
        params, in.at("largest_module_params").get<double>(), gpus, offload ? 2 : 18);
    return bytes / (startsWith(id, "ds/docs") ? mib : gib);
}

/// GPT-2 XL without the biases and positions that Megatron's script leaves out.
double megatronGptStates(const json& in)
{
    ModelShape shape;
    shape.hidden = in.at("h").get<std::int64_t>();
    shape.layers = in.at("L").get<std::int64_t>();
    shape.vocabulary = in.at("V").get<std::int64_t>();
    shape.heads = shape.kvHeads = 25;
    shape.headDim = shape.hidden / shape.heads;
    shape.intermediate = 4 * shape.hidden;
    shape.norm = NormKind::layer;
    shape.gatedMlp = false;
    shape.tiedEmbeddings = true;
    const auto count = countParameters(shape);
    REQUIRE(count.has_value());
    return modelStates<double>(static_cast<double>(count->total),
                               in.at("bytes_per_param").get<double>()) /
           mib;
}

double statesOf(const std::string& id, const json& in)
{
    if (startsWith(id, "zero1/"))
        return zeroOf(in);
    if (startsWith(id, "ds/"))
        return deepSpeedOf(id, in);
    if (id == "megatron/gpt2-xl/states")
        return megatronGptStates(in);
    if (id == "cookbook/neox20b/optimizer")
        return modelStates<double>(in.at("params").get<double>(), 12) / gib;
    // megatron/llama2-7b-pp4/states: the fullest stage with the distributed optimizer
    const Scenario scenario = scenarioOf({{"calculator", "training"},
                                          {"model", in.at("model")},
                                          {"gpus", 8},
                                          {"pp", in.at("pp")},
                                          {"precision", "megatron"},
                                          {"zero", 1}});
    const TrainingJob job{&*scenario.model->model.shape, &scenario.model->count, &scenario.training,
                          8};
    return trainingMemory<double>(job, stageOf(job, 3), Moment::step).total() / mib;
}

/// A GPT of the paper as a job, for activations of one block.
double korthikantiOf(const std::string& id, const json& in)
{
    if (startsWith(id, "korth/5as_over_h"))
        return 5 * in.at("a").get<double>() * in.at("s").get<double>() / in.at("h").get<double>();
    if (startsWith(id, "korth/selective_saving")) {
        const bool gpt3 = in.at("model") == "GPT-3";
        const double scores = gpt3 ? 80 : 64; // 5as/h, checked by the cases above
        return scores / (34 + scores);
    }
    const double h = in.at("h").get<double>();
    const double t = in.at("tp").get<double>();
    const bool sp = in.at("sp").get<bool>();
    const bool selective = in.at("recompute") == "selective";
    if (in.at("recompute") == "full")
        return 2 * h / (sp ? t : 1);
    const double heads = in.at("heads").get<double>();
    const double s = in.at("seq").get<double>();
    const double scores = selective ? 0 : 1;
    return sp ? gptBlockActivations<double>(h, heads, s, 1, scores) / t
              : gptBlockActivations<double>(h, heads, s, t, scores);
}

/// Megatron's activation report for GPT-3 175B, first of eight stages.
double megatronActivations(const json& in)
{
    json config{{"model_type", "gpt2"}, {"n_embd", in.at("h")}, {"n_layer", in.at("L")},
                {"n_head", 96},         {"vocab_size", 51200},  {"n_positions", in.at("s")}};
    const Scenario scenario = scenarioOf({{"calculator", "training"},
                                          {"model", config},
                                          {"gpus", 64},
                                          {"tp", in.at("t")},
                                          {"pp", in.at("p")},
                                          {"seq", in.at("s")},
                                          {"micro_batches", 64},
                                          {"dropout", true},
                                          {"attention", "eager"},
                                          {"recompute", "selective"},
                                          {"precision", "megatron"}});
    const TrainingJob job{&*scenario.model->model.shape, &scenario.model->count, &scenario.training,
                          64};
    return trainingMemory<double>(job, stageOf(job, 0), Moment::backwardStart).activations / mib;
}

double utilizationOf(const std::string& id, const json& given)
{
    const bool hardware = startsWith(id, "hfu/");
    const json& in = hardware ? caseOf(given.at("as").get<std::string>()).at("inputs") : given;
    const auto at = [&in](const char* key) { return in.at(key).get<double>(); };
    const double flops = hardware
                             ? megatronHardwareFlops<double>(at("batch"), at("seq"), at("layers"),
                                                             at("hidden"), at("vocab"))
                             : megatronStepFlops<double>(at("batch"), at("seq"), at("layers"),
                                                         at("hidden"), at("vocab"));
    return flopsUtilization<double>(flops, at("gpus"), at("peak"), at("iter_s"));
}

double costOf(const std::string& id, const json& in)
{
    constexpr double day = 86400;
    constexpr double hour = 3600;
    const auto at = [&in](const char* key) { return in.at(key).get<double>(); };
    if (id == "days/llama65B")
        return at("tokens") / (at("tok_per_s_per_gpu") * at("gpus")) / day;
    if (startsWith(id, "days/megatron")) // 8ND: with full recomputation
        return trainingSeconds<double>(at("factor") * at("params") * at("tokens"), at("gpus"),
                                       at("tflops") * 1e12, 1) /
               day;
    if (id == "cost/deepseek-v3")
        return rentalCost<double>(at("gpu_hours") * hour, at("usd_per_hour") / hour);
    if (id == "days/deepseek-v3-1T")
        return at("gpu_hours") / at("gpus") / 24;
    return flopsUtilization<double>(sixNd<double>(parametersOf(in, false), at("tokens")), 1,
                                    at("peak"), at("gpu_hours") * hour);
}

double kvOf(const json& in)
{
    const Estimate estimate = estimateOf({{"calculator", "serving"}, {"model", in.at("model")}});
    return quantityOf(estimate, "kv_bytes_per_token");
}

double kvOfContext(const json& in)
{
    const Scenario scenario = scenarioOf(
        {{"calculator", "serving"}, {"model", in.at("model")}, {"context", in.at("ctx")}});
    return servingMemory<double>(servingJobOf(scenario)).kvOfRequest;
}

double quantOf(const std::string& id)
{
    const std::map<std::string, double> bits{
        {"nf4/bits-per-param", storageBits(WeightFormat::nf4DoubleQuant).matrices},
        {"nf4/no-dq", storageBits(WeightFormat::nf4).matrices},
        {"gptq/g128", storageBits(WeightFormat::gptq4).matrices},
        {"ggml/q8_0", storageBits(WeightFormat::q80).matrices},
        // Blocks of ggml that no scenario names by themselves: scale and quants over weights.
        {"ggml/q4_0", groupedBits<double>(4, 16, 32)},
        {"ggml/q4_K", groupedBits<double>(4, 2 * 16 + 12 * 8, 256)},
        {"ggml/q6_K", groupedBits<double>(6, 16 + 16 * 8, 256)}};
    return bits.at(id);
}

double inferenceOf(const json& in)
{
    const std::string quant = in.at("quant");
    const std::string weights = quant == "dq" ? "nf4-dq" : quant;
    return allocatedOf({{"calculator", "serving"},
                        {"model", in.at("model")},
                        {"weights", weights},
                        {"context", 200}}) /
           giga;
}

/// litgpt's LoRA on q and v with the RMSNorm of its time, in pure bf16.
double litgptLora(const std::string& id, const json& in)
{
    const bool quantised = in.at("method") == "QLoRA";
    const bool doubled = id.find("/dq/") != std::string::npos;
    return allocatedOf({{"calculator", "training"},
                        {"model", in.at("model")},
                        {"method", quantised ? "qlora" : "lora"},
                        {"quantization", doubled ? "nf4-dq" : "nf4"},
                        {"precision", "bf16"},
                        {"norm", "eager"},
                        {"software", "2023"},
                        {"batch", in.at("microbatch")},
                        {"seq", in.at("tokens")},
                        {"lora", {{"rank", 8}, {"targets", {"q", "v"}}, {"dropout", 0.05}}}}) /
           giga;
}

json torchtuneScenario(const std::string& id)
{
    json scenario{{"calculator", "training"},
                  {"model", "Llama-3.2-3B"},
                  {"precision", "bf16"},
                  {"batch", 2},
                  {"seq", 4096},
                  {"norm", "eager"}};
    if (id == "torchtune/3b/packed")
        return scenario;
    scenario["compile"] = true;
    if (id == "torchtune/3b/compile")
        return scenario;
    scenario["cross_entropy"] = "chunked";
    if (id == "torchtune/3b/chunkedCE")
        return scenario;
    scenario["recompute"] = "full";
    if (id == "torchtune/3b/ac+fusedopt")
        scenario["optimizer_in_backward"] = true;
    return scenario;
}

double valueOfCase(const json& entry)
{
    const std::string id = entry.at("id");
    const std::string category = entry.at("category");
    const json& in = entry.at("inputs");
    if (category == "params" || category == "params_active")
        return parametersOf(in, category == "params_active");
    if (category == "model_states")
        return statesOf(id, in);
    if (category == "activations")
        return id == "megatron/175B/act" ? megatronActivations(in) : korthikantiOf(id, in);
    if (startsWith(id, "flops/"))
        return sixNd<double>(in.at("params").get<double>(), in.at("tokens").get<double>());
    if (category == "flops")
        return utilizationOf(id, in);
    if (category == "cost")
        return costOf(id, in);
    if (category == "kv_per_token")
        return kvOf(in);
    if (category == "kv")
        return kvOfContext(in);
    if (category == "quant")
        return quantOf(id);
    if (category == "inference_memory")
        return inferenceOf(in);
    if (category == "finetune_memory")
        return litgptLora(id, in);
    if (category == "training_memory")
        return allocatedOf(torchtuneScenario(id)) / gib;
    // qlora/65B-fits-48GB: the frozen base alone
    return quantityOf(estimateOf({{"calculator", "serving"},
                                  {"model", in.at("model")},
                                  {"weights", "nf4-dq"},
                                  {"gpu", "H100"}}),
                      "weights_bytes") /
           giga;
}

} // namespace

TEST_CASE("reference cases: each is met within its tolerance", "[compute][cases]")
{
    for (const json& entry : allCases()) {
        const std::string id = entry.at("id");
        const double expected = entry.at("expected").get<double>();
        const double tolerance = entry.at("tolerance_rel").get<double>();
        const double value = valueOfCase(entry);
        const std::string source = entry.at("source");
        CAPTURE(id, source, value, expected);
        // Exact cases may still be decimals: a rounding of the last bit is no error.
        CHECK(std::abs(value - expected) <= std::max(tolerance, 1e-12) * std::abs(expected));
    }
}

TEST_CASE("measured memory: the median error is small", "[compute][cases]")
{
    std::vector<double> errors;
    for (const json& entry : allCases())
        if (entry.at("kind") == "measured")
            errors.push_back(std::abs(valueOfCase(entry) / entry.at("expected").get<double>() - 1));
    REQUIRE(errors.size() >= 20);
    std::sort(errors.begin(), errors.end());
    double sum = 0;
    for (const double error : errors)
        sum += error;

    CHECK(errors[errors.size() / 2] <= 0.05);
    CHECK(sum / static_cast<double>(errors.size()) <= 0.08);
}
