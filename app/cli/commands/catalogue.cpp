// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/content.h"

#include "compute/catalogue/hugging_face_config.h"
#include "compute/catalogue/parameter_count.h"
#include "compute/number/format.h"

#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

using namespace compute;
using json = nlohmann::ordered_json;

int complain(const base::Error& error)
{
    std::cerr << "interval-cli: " << error.detail << '\n';
    return error.code == base::ErrorCode::cannotRead ? exitFile : exitUsage;
}

json provenance(const Provenance& from)
{
    json out{{"source", from.source}, {"checked", from.checked}, {"confirmed", from.confirmed}};
    if (!from.confirmed)
        out["doubt"] = from.doubt;
    return out;
}

json components(const ParameterCount& count)
{
    return {{"embedding", count.embedding},
            {"positions", count.positions},
            {"embedding_projections", count.embeddingProjections},
            {"head", count.head},
            {"attention", count.attention},
            {"linear_attention", count.linearAttention},
            {"dense_mlp", count.denseMlp},
            {"routed_experts", count.routedExperts},
            {"shared_experts", count.sharedExperts},
            {"routers", count.routers},
            {"layer_norms", count.layerNorms},
            {"other_norms", count.otherNorms}};
}

json parametersOf(const Model& model, const ParameterCount& count)
{
    json out{{"name", model.name},
             {"parameters", count.total},
             {"active_parameters", count.active},
             {"active_parameters_without_embedding", count.activeWithoutEmbedding},
             {"components", components(count)}};
    if (count.nextToken > 0)
        out["next_token_parameters"] = count.nextToken;
    if (!model.notes.empty())
        out["notes"] = model.notes;
    return out;
}

base::Result<Model> pick(const std::string& name, const std::string& config)
{
    if (!config.empty()) {
        const auto text = readText(config);
        if (!text)
            return tl::unexpected(text.error());
        return modelFromConfig(*text);
    }
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto found = catalogue->model(name);
    if (!found)
        return tl::unexpected(found.error());
    return **found;
}

void printParameters(const json& value)
{
    std::cout << value["name"].get<std::string>() << ": " << value["parameters"] << " parameters, "
              << value["active_parameters"] << " active\n";
    for (const auto& [id, count] : value["components"].items())
        if (count != 0)
            std::cout << "  " << std::left << std::setw(24) << id << count << '\n';
    for (const json& note : value.value("notes", json::array()))
        std::cout << "Note: " << note.get<std::string>() << '\n';
}

int showParameters(const std::string& name, const std::string& config, bool asJson)
{
    if (name.empty() == config.empty()) {
        std::cerr << "interval-cli: give either a model's name or --config FILE\n";
        return exitUsage;
    }
    const auto model = pick(name, config);
    if (!model)
        return complain(model.error());
    const auto count = countParameters(*model->shape);
    if (!count)
        return complain(count.error());
    const json value = parametersOf(*model, *count);
    if (asJson)
        std::cout << value.dump(2) << '\n';
    else
        printParameters(value);
    return exitOk;
}

json modelRow(const Model& model)
{
    return {{"name", model.name},
            {"aliases", model.aliases},
            {"family", model.family},
            {"vendor", model.vendor},
            {"licence", model.licence.empty() ? json(nullptr) : json(model.licence)},
            {"parameters", model.parameters},
            {"provenance", provenance(model.provenance)}};
}

json modelDetails(const Model& model)
{
    json out = modelRow(model);
    const ModelShape& shape = *model.shape;
    out["shape"] = {{"hidden", shape.hidden},
                    {"layers", shape.layers},
                    {"heads", shape.heads},
                    {"kv_heads", shape.kvHeads},
                    {"head_dim", shape.headDim},
                    {"intermediate", shape.intermediate},
                    {"vocabulary", shape.vocabulary},
                    {"max_context", shape.maxContext},
                    {"tied_embeddings", shape.tiedEmbeddings}};
    if (shape.experts)
        out["shape"]["experts"] = {{"count", shape.experts->count},
                                   {"per_token", shape.experts->perToken},
                                   {"intermediate", shape.experts->intermediate}};
    if (model.trainingTokens)
        out["training_tokens"] = *model.trainingTokens;
    if (!model.notes.empty())
        out["notes"] = model.notes;
    return out;
}

template <class T>
json maybe(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

json gpuRow(const Gpu& gpu)
{
    json out{{"name", gpu.name},
             {"aliases", gpu.aliases},
             {"vendor", gpu.vendor},
             {"architecture", gpu.architecture},
             {"year", gpu.year},
             {"usable_bytes", gpu.usableBytes},
             {"bandwidth_bytes_per_second", gpu.bandwidth},
             {"peak_flops",
              {{"fp32", maybe(gpu.peaks.fp32)},
               {"tf32", maybe(gpu.peaks.tf32)},
               {"bf16", maybe(gpu.peaks.bf16)},
               {"fp16", maybe(gpu.peaks.fp16)},
               {"fp8", maybe(gpu.peaks.fp8)},
               {"int8", maybe(gpu.peaks.int8)},
               {"fp4", maybe(gpu.peaks.fp4)}}},
             {"link", {{"kind", gpu.link.kind}, {"bytes_per_second", gpu.link.bytesPerSecond}}},
             {"watts", gpu.watts}};
    if (gpu.price)
        out["usd_per_hour"] = {{"low", gpu.price->low},
                               {"high", gpu.price->high},
                               {"date", gpu.price->date},
                               {"source", gpu.price->source}};
    out["provenance"] = provenance(gpu.provenance);
    return out;
}

template <class Row, class ToJson, class ToLine>
int list(const std::vector<Row>& rows, bool asJson, ToJson toJson, ToLine toLine)
{
    if (asJson) {
        json out = json::array();
        for (const Row& row : rows)
            out.push_back(toJson(row));
        std::cout << out.dump(2) << '\n';
        return exitOk;
    }
    for (const Row& row : rows)
        std::cout << std::left << std::setw(28) << row.name << toLine(row)
                  << (row.provenance.confirmed ? "" : "  (unconfirmed)") << '\n';
    return exitOk;
}

int listModels(bool asJson)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    return list(catalogue->models(), asJson, modelRow, [](const Model& model) {
        return formatNumber(static_cast<double>(model.parameters), Notation::plain) + "  " +
               model.licence;
    });
}

int listGpus(bool asJson)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    return list(catalogue->gpus(), asJson, gpuRow, [](const Gpu& gpu) {
        return formatResult(static_cast<double>(gpu.usableBytes), unit::bytes, Notation::plain) +
               "  " + formatQuantity(gpu.bandwidth, unit::bytesPerSecond, Notation::plain);
    });
}

int showModel(const std::string& name)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    const auto found = catalogue->model(name);
    if (!found)
        return complain(found.error());
    std::cout << modelDetails(**found).dump(2) << '\n';
    return exitOk;
}

int showGpu(const std::string& name)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    const auto found = catalogue->gpu(name);
    if (!found)
        return complain(found.error());
    std::cout << gpuRow(**found).dump(2) << '\n';
    return exitOk;
}

struct Options {
    std::string name;
    std::string config;
    bool json = false;
};

} // namespace

void addModelCommands(CLI::App& program, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* model = program.add_subcommand("model", "Language models of the catalogue");
    model->require_subcommand(1);
    CLI::App* all = model->add_subcommand("list", "All models");
    all->add_flag("--json", options->json);
    all->callback([options, &exitCode] { exitCode = listModels(options->json); });
    CLI::App* show = model->add_subcommand("show", "One model, as JSON");
    show->add_option("name", options->name)->required();
    show->callback([options, &exitCode] { exitCode = showModel(options->name); });
    CLI::App* params = model->add_subcommand("params", "Exact parameter count by component");
    params->add_option("name", options->name, "A model of the catalogue");
    params->add_option("--config", options->config, "A Hugging Face config.json, or -");
    params->add_flag("--json", options->json);
    params->callback([options, &exitCode] {
        exitCode = showParameters(options->name, options->config, options->json);
    });
}

void addGpuCommands(CLI::App& program, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* gpu = program.add_subcommand("gpu", "Accelerators of the catalogue");
    gpu->require_subcommand(1);
    CLI::App* all = gpu->add_subcommand("list", "All accelerators");
    all->add_flag("--json", options->json);
    all->callback([options, &exitCode] { exitCode = listGpus(options->json); });
    CLI::App* show = gpu->add_subcommand("show", "One accelerator, as JSON");
    show->add_option("name", options->name)->required();
    show->callback([options, &exitCode] { exitCode = showGpu(options->name); });
}

} // namespace interval::cli
