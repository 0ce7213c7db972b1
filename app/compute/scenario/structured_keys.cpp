// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/scenario/structured_keys.h"

#include "compute/catalogue/hugging_face_config.h"
#include "compute/scenario/key_text.h"

#include <array>
#include <cmath>

namespace interval::compute {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using nlohmann::json;
using ModelChoice = std::shared_ptr<const ChosenModel>;

constexpr Calculators training = only(Calculator::training);
constexpr Calculators serving = only(Calculator::serving);
constexpr Calculators rlhf = only(Calculator::rlhf);
constexpr Calculators cost = only(Calculator::cost);
constexpr Calculators selection = only(Calculator::selection);
constexpr Calculators layout = only(Calculator::layout);
constexpr Calculators trains = training | rlhf | layout;

std::string within(std::string_view key, std::string_view inner)
{
    return std::string(key) + "." + std::string(inner);
}

/// One number inside an object.
struct Member {
    std::string_view key;
    double* value;
    double low;
    double high;
    Grain grain;
};

/// The numbers inside a structured key of a scenario.
std::vector<Member> membersOf(std::string_view key, Scenario& scenario)
{
    std::vector<Member> members;
    for (const NumberField& field : memberFields())
        if (field.key.size() > key.size() && field.key.substr(0, key.size()) == key &&
            field.key[key.size()] == '.')
            members.push_back({field.key.substr(key.size() + 1), &field.number(scenario), field.low,
                               field.high, field.grain});
    return members;
}

/// Reads the numbers of an object; keys in `others` are read elsewhere.
Result<void> readMembers(std::string_view key,
                         const json& object,
                         std::span<const Member> members,
                         std::span<const std::string_view> others = {})
{
    if (!object.is_object())
        return fail(ErrorCode::invalidInput, std::string(key) + ": must be an object",
                    "要写成一个对象 {…}");
    for (const auto& [inner, value] : object.items()) {
        const std::string_view name = inner;
        const auto named = [name](const Member& member) { return member.key == name; };
        const auto found = std::find_if(members.begin(), members.end(), named);
        if (found == members.end()) {
            if (std::find(others.begin(), others.end(), inner) != others.end())
                continue;
            std::vector<std::string_view> known(others.begin(), others.end());
            for (const Member& member : members)
                known.push_back(member.key);
            const std::string nearest(nearestWord(inner, known));
            return fail(ErrorCode::invalidInput,
                        within(key, inner) + ": unknown key; did you mean \"" + nearest + "\"?",
                        "没有这一项，是不是“" + nearest + "”？");
        }
        const auto number =
            readNumber(within(key, inner), value, found->low, found->high, found->grain);
        if (!number)
            return tl::unexpected(number.error());
        *found->value = *number;
    }
    return {};
}

base::Error atKey(std::string_view key, const base::Error& error)
{
    return {error.code, std::string(key) + ": " + error.detail, error.zh};
}

/// A name of the catalogue, {"params": N}, or the text of a config.json.
Result<Model> modelOf(std::string_view key, const json& value, const Catalogue& catalogue)
{
    constexpr double most = 1e15;
    if (value.is_string()) {
        const auto found = catalogue.model(value.get_ref<const std::string&>());
        if (!found)
            return tl::unexpected(atKey(key, found.error()));
        return **found;
    }
    if (!value.is_object())
        return fail(ErrorCode::invalidInput,
                    std::string(key) + ": must be a name, a config.json or {\"params\": N}",
                    "要写模型的名字、config.json 或 {\"params\": N}");
    if (const auto params = value.find("params"); params != value.end() && value.size() == 1) {
        const auto number = readNumber(within(key, "params"), *params, 1, most, Grain::whole);
        if (!number)
            return tl::unexpected(number.error());
        return modelOfSize(static_cast<std::int64_t>(*number));
    }
    auto imported = modelFromConfig(value.dump());
    if (!imported)
        return tl::unexpected(atKey(key, imported.error()));
    return imported;
}

Result<ModelChoice> chooseModel(std::string_view key, const json& value, const Catalogue& catalogue)
{
    auto model = modelOf(key, value, catalogue);
    if (!model)
        return tl::unexpected(model.error());
    ParameterCount count;
    if (model->shape) {
        const auto counted = countParameters(*model->shape);
        if (!counted)
            return tl::unexpected(atKey(key, counted.error()));
        count = *counted;
    } else {
        count.total = count.active = model->parameters;
    }
    return std::make_shared<const ChosenModel>(ChosenModel{value.dump(), std::move(*model), count});
}

template <auto Member>
Result<void>
readModel(std::string_view key, const json& value, const Catalogue& catalogue, Scenario& scenario)
{
    auto model = chooseModel(key, value, catalogue);
    if (!model)
        return tl::unexpected(model.error());
    scenario.*Member = std::move(*model);
    return {};
}

std::optional<json> written(const ModelChoice& model)
{
    if (!model)
        return std::nullopt;
    return json::parse(model->written);
}

Result<void> readOverhead(const json& value, const Catalogue&, Scenario& scenario)
{
    Overhead& overhead = scenario.overhead;
    if (value == "none") {
        overhead = {0, 0, 0};
        return {};
    }
    return readMembers("overhead", value, membersOf("overhead", scenario));
}

std::optional<json> writeOverhead(const Scenario& scenario)
{
    if (scenario.overhead == Overhead{})
        return std::nullopt;
    if (scenario.overhead == Overhead{0, 0, 0})
        return json("none");
    return json{{"context_gib", scenario.overhead.contextGib},
                {"nccl_gib", scenario.overhead.ncclGib},
                {"fragmentation", scenario.overhead.fragmentation}};
}

Result<void> readZero(const json& value, const Catalogue&, Scenario& scenario)
{
    const auto stage = readNumber("zero", value, 0, 3, Grain::whole);
    if (!stage)
        return tl::unexpected(stage.error());
    scenario.training.zero = static_cast<ZeroStage>(static_cast<int>(*stage));
    return {};
}

std::optional<json> writeZero(const Scenario& scenario)
{
    if (scenario.training.zero == ZeroStage::none)
        return std::nullopt;
    return json(static_cast<int>(scenario.training.zero));
}

struct TargetName {
    std::string_view name;
    bool LoraTargets::*member;
};

constexpr std::array<TargetName, 7> targetNames{{{"q", &LoraTargets::q},
                                                 {"k", &LoraTargets::k},
                                                 {"v", &LoraTargets::v},
                                                 {"o", &LoraTargets::o},
                                                 {"gate", &LoraTargets::gate},
                                                 {"up", &LoraTargets::up},
                                                 {"down", &LoraTargets::down}}};

Result<LoraTargets> readTargets(const json& value)
{
    if (value == "all-linear")
        return LoraTargets{};
    LoraTargets targets{false, false, false, false, false, false, false};
    if (!value.is_array() || value.empty())
        return fail(ErrorCode::invalidInput,
                    "lora.targets: must be \"all-linear\" or a list such as [\"q\", \"v\"]");
    for (const json& word : value) {
        const auto named = [&word](const TargetName& target) {
            return word.is_string() && word.get_ref<const std::string&>() == target.name;
        };
        const auto found = std::find_if(targetNames.begin(), targetNames.end(), named);
        if (found == targetNames.end())
            return fail(ErrorCode::invalidInput, "lora.targets: unknown value " + word.dump() +
                                                     "; known are q, k, v, o, gate, up, down");
        targets.*(found->member) = true;
    }
    return targets;
}

Result<void> readLora(const json& value, const Catalogue&, Scenario& scenario)
{
    LoraOptions& lora = scenario.training.lora;
    constexpr std::string_view others[] = {"targets"};
    if (auto read = readMembers("lora", value, membersOf("lora", scenario), others); !read)
        return read;
    if (const auto targets = value.find("targets"); targets != value.end()) {
        const auto read = readTargets(*targets);
        if (!read)
            return tl::unexpected(read.error());
        lora.targets = *read;
    }
    return {};
}

std::optional<json> writeLora(const Scenario& scenario)
{
    const LoraOptions& lora = scenario.training.lora;
    if (lora == LoraOptions{})
        return std::nullopt;
    json value{{"rank", lora.rank}};
    if (lora.targets != LoraTargets{}) {
        value["targets"] = json::array();
        for (const TargetName& target : targetNames)
            if (lora.targets.*(target.member))
                value["targets"].push_back(target.name);
    }
    if (lora.dropout > 0)
        value["dropout"] = lora.dropout;
    return value;
}

Result<void> readRollout(const json& value, const Catalogue&, Scenario& scenario)
{
    RolloutOptions& rollout = scenario.rlhf.rollout;
    constexpr std::string_view others[] = {"engine"};
    if (auto read = readMembers("rollout", value, membersOf("rollout", scenario), others); !read)
        return read;
    if (const auto engine = value.find("engine"); engine != value.end()) {
        if (*engine != "colocated" && *engine != "separate")
            return fail(ErrorCode::invalidInput,
                        "rollout.engine: must be \"colocated\" or \"separate\"");
        rollout.engine = *engine == "separate" ? RolloutEngine::separate : RolloutEngine::colocated;
    }
    return {};
}

std::optional<json> writeRollout(const Scenario& scenario)
{
    const RolloutOptions& rollout = scenario.rlhf.rollout;
    if (rollout == RolloutOptions{})
        return std::nullopt;
    return json{{"prompt", rollout.prompt},
                {"response", rollout.response},
                {"batch", rollout.batch},
                {"tp", rollout.tensor},
                {"engine", rollout.engine == RolloutEngine::separate ? "separate" : "colocated"}};
}

struct TrickName {
    std::string_view name;
    bool RlhfTricks::*member;
};

constexpr std::array<TrickName, 3> trickNames{{{"lora-reference", &RlhfTricks::loraReference},
                                               {"offload-frozen", &RlhfTricks::offloadFrozen},
                                               {"shared-trunk", &RlhfTricks::sharedTrunk}}};

Result<void> readTricks(const json& value, const Catalogue&, Scenario& scenario)
{
    scenario.rlhf.tricks = {};
    if (!value.is_array())
        return fail(ErrorCode::invalidInput, "tricks: must be a list");
    for (const json& word : value) {
        const auto named = [&word](const TrickName& trick) {
            return word.is_string() && word.get_ref<const std::string&>() == trick.name;
        };
        const auto found = std::find_if(trickNames.begin(), trickNames.end(), named);
        if (found == trickNames.end())
            return fail(ErrorCode::invalidInput,
                        "tricks: unknown value " + word.dump() +
                            "; known are lora-reference, offload-frozen, shared-trunk");
        scenario.rlhf.tricks.*(found->member) = true;
    }
    return {};
}

std::optional<json> writeTricks(const Scenario& scenario)
{
    json value = json::array();
    for (const TrickName& trick : trickNames)
        if (scenario.rlhf.tricks.*(trick.member))
            value.push_back(trick.name);
    if (value.empty())
        return std::nullopt;
    return value;
}

Result<void> readSpeculative(const json& value, const Catalogue&, Scenario& scenario)
{
    if (value.is_null() || value == false) {
        scenario.serving.speculative.reset();
        return {};
    }
    scenario.serving.speculative = Speculation{};
    if (value == true)
        return {};
    return readMembers("speculative", value, membersOf("speculative", scenario));
}

std::optional<json> writeSpeculative(const Scenario& scenario)
{
    const auto& speculation = scenario.serving.speculative;
    if (!speculation)
        return std::nullopt;
    return json{{"acceptance", speculation->acceptance},
                {"draft_tokens", speculation->draftTokens},
                {"draft_cost", speculation->draftCost}};
}

Result<void> readCandidates(const json& value, const Catalogue& catalogue, Scenario& scenario)
{
    constexpr std::size_t most = 100;
    if (!value.is_array() || value.empty() || value.size() > most)
        return fail(ErrorCode::invalidInput, "candidates: must be a list of 1 to 100 models");
    scenario.candidates.clear();
    for (const json& entry : value) {
        auto model = chooseModel("candidates", entry, catalogue);
        if (!model)
            return tl::unexpected(model.error());
        scenario.candidates.push_back(std::move(*model));
    }
    return {};
}

std::optional<json> writeCandidates(const Scenario& scenario)
{
    if (scenario.candidates.empty())
        return std::nullopt;
    json value = json::array();
    for (const ModelChoice& candidate : scenario.candidates)
        value.push_back(json::parse(candidate->written));
    return value;
}

Result<void> readGpu(const json& value, const Catalogue& catalogue, Scenario& scenario)
{
    auto gpu = chooseGpu("gpu", value, catalogue);
    if (!gpu)
        return tl::unexpected(gpu.error());
    scenario.gpu = std::move(*gpu);
    return {};
}

#define MODEL_KEY(name, member, uses)                                                              \
    StructuredKey                                                                                  \
    {                                                                                              \
        name,                                                                                      \
            [](const json& value, const Catalogue& catalogue, Scenario& scenario) {                \
                return readModel<&Scenario::member>(name, value, catalogue, scenario);             \
            },                                                                                     \
            [](const Scenario& scenario) { return written(scenario.member); }, uses                \
    }

const std::array keys{
    MODEL_KEY("model", model, training | serving | cost | layout | rlhf),
    // In RLHF the model that is trained is called the actor; both names mean the same field, which
    // the writer puts out as `model`.
    StructuredKey{"actor",
                  [](const json& value, const Catalogue& catalogue, Scenario& scenario) {
                      return readModel<&Scenario::model>("actor", value, catalogue, scenario);
                  },
                  [](const Scenario&) { return std::optional<json>(); }, rlhf},
    MODEL_KEY("critic", critic, rlhf),
    MODEL_KEY("reward", reward, rlhf),
    MODEL_KEY("reference", reference, rlhf),
    StructuredKey{"gpu", readGpu,
                  [](const Scenario& scenario) {
                      return std::optional<json>(json::parse(scenario.gpu->written));
                  },
                  static_cast<Calculators>(trains | serving | cost | selection)},
    StructuredKey{"overhead", readOverhead, writeOverhead,
                  static_cast<Calculators>(trains | serving | selection)},
    StructuredKey{"zero", readZero, writeZero, training | rlhf},
    StructuredKey{"lora", readLora, writeLora, trains},
    StructuredKey{"rollout", readRollout, writeRollout, rlhf},
    StructuredKey{"tricks", readTricks, writeTricks, rlhf},
    StructuredKey{"speculative", readSpeculative, writeSpeculative, serving | selection},
    StructuredKey{"candidates", readCandidates, writeCandidates, selection},
};

#undef MODEL_KEY

} // namespace

std::span<const StructuredKey> structuredKeys()
{
    return keys;
}

Result<double>
readNumber(std::string_view key, const json& value, double low, double high, Grain grain)
{
    if (!value.is_number())
        return fail(ErrorCode::invalidInput, std::string(key) + ": must be a number", "要填一个数");
    const double number = value.get<double>();
    if (!(number >= low && number <= high))
        return tl::unexpected(outOfRange(key, low, high, number));
    if (grain == Grain::whole && number != std::trunc(number))
        return fail(ErrorCode::invalidInput,
                    std::string(key) + ": must be a whole number (got " + inFull(number) + ")",
                    "要填整数");
    return number;
}

Result<std::shared_ptr<const ChosenGpu>>
chooseGpu(std::string_view key, const json& value, const Catalogue& catalogue)
{
    if (value.is_string()) {
        const auto found = catalogue.gpu(value.get_ref<const std::string&>());
        if (!found)
            return tl::unexpected(atKey(key, found.error()));
        return std::make_shared<const ChosenGpu>(ChosenGpu{value.dump(), **found});
    }
    double memory = 0;
    double bandwidth = 0;
    double peak = 0;
    double link = 0;
    double watts = 0;
    const Member members[] = {{"memory_gb", &memory, 0.1, 1e5, Grain::real},
                              {"bandwidth_gb_s", &bandwidth, 0.1, 1e6, Grain::real},
                              {"bf16_tflops", &peak, 0.001, 1e6, Grain::real},
                              {"link_gb_s", &link, 0, 1e6, Grain::real},
                              {"tdp_w", &watts, 0, 1e5, Grain::real}};
    if (const auto read = readMembers(key, value, members); !read)
        return tl::unexpected(read.error());
    if (memory <= 0)
        return fail(ErrorCode::invalidInput, within(key, "memory_gb") + ": is needed",
                    "要写明显存有多少 GB");
    constexpr double giga = 1e9;
    constexpr double tera = 1e12;
    Gpu gpu;
    gpu.name = inFull(memory) + " GB";
    gpu.usableBytes = static_cast<std::int64_t>(memory * giga);
    gpu.marketingGb = memory;
    gpu.bandwidth = bandwidth * giga;
    if (peak > 0)
        gpu.peaks.bf16 = peak * tera;
    gpu.link.bytesPerSecond = link * giga;
    gpu.watts = watts;
    return std::make_shared<const ChosenGpu>(ChosenGpu{value.dump(), std::move(gpu)});
}

} // namespace interval::compute
