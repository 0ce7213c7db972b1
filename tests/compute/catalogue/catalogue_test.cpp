// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include "support/catch.h"

using namespace interval::compute;
using nlohmann::json;

namespace {

json modelRow()
{
    return {{"name", "Tiny"},
            {"aliases", {"org/tiny", "Tiny Chat"}},
            {"family", "Tiny"},
            {"vendor", "Nobody"},
            {"licence", nullptr},
            {"config",
             {{"model_type", "gpt2"},
              {"n_embd", 8},
              {"n_layer", 2},
              {"n_head", 2},
              {"vocab_size", 16},
              {"n_positions", 4}}},
            {"source", "made for this test"},
            {"checked", "2026-11"},
            {"confirmed", true}};
}

json gpuRow()
{
    return {{"name", "Card 8GB"},
            {"aliases", {"Card"}},
            {"vendor", "Nobody"},
            {"architecture", "None"},
            {"year", 2026},
            {"memory_gb", 8},
            {"usable_gib", 7.5},
            {"bandwidth_gb_s", 100},
            {"tflops", {{"bf16", 10}}},
            {"source", "made for this test"},
            {"checked", "2026-11-03"},
            {"confirmed", true}};
}

interval::base::Result<Catalogue> load(const json& model, const json& gpu)
{
    return Catalogue::fromJson(json{{"models", {model}}}.dump(), json{{"gpus", {gpu}}}.dump());
}

std::string faultOfModel(const json& model)
{
    const auto catalogue = load(model, gpuRow());
    return catalogue ? "" : catalogue.error().detail;
}

std::string faultOfGpu(const json& gpu)
{
    const auto catalogue = load(modelRow(), gpu);
    return catalogue ? "" : catalogue.error().detail;
}

json with(json row, const std::string& key, const json& value)
{
    row[key] = value;
    return row;
}

json without(json row, const std::string& key)
{
    row.erase(key);
    return row;
}

} // namespace

TEST_CASE("catalogue: a row is read into its value", "[compute][catalogue]")
{
    const auto catalogue = load(with(modelRow(), "training_tokens", 3e9), gpuRow());

    REQUIRE(catalogue);
    const Model& model = catalogue->models().front();
    CHECK(model.name == "Tiny");
    CHECK(model.licence.empty());
    CHECK(model.trainingTokens == 3e9);
    // 16 x 8 + 4 x 8 + 2 x (4 x 64 + 32 + 2 x 8 x 32 + 32 + 8 + 32) + 16
    CHECK(model.parameters == 1920);
    const Gpu& gpu = catalogue->gpus().front();
    CHECK(gpu.usableBytes == 8053063680);
    CHECK(gpu.bandwidth == 100e9);
    CHECK(gpu.peaks.bf16 == 10e12);
    CHECK(gpu.link.kind == "none");
    CHECK_FALSE(gpu.price);
}

TEST_CASE("catalogue: a name is found whatever its case and by its aliases", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();
    const auto [written, meant] = GENERATE(table<std::string, std::string>({
        {"Llama-3.1-8B", "Llama-3.1-8B"},
        {"llama-3.1-8b", "Llama-3.1-8B"},
        {"meta-llama/Llama-3.1-8B", "Llama-3.1-8B"},
        {"Llama-3.1-8B-Instruct", "Llama-3.1-8B"},
        {"gpt2-xl", "GPT-2 XL"},
        {"gpt-2_xl", "GPT-2 XL"},
        {"deepseek-ai/DeepSeek-V3", "DeepSeek-V3"},
    }));
    CAPTURE(written);

    const auto model = catalogue.model(written);

    REQUIRE(model);
    CHECK((*model)->name == meant);
}

TEST_CASE("catalogue: accelerators are found by the names people use", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();
    const auto [written, meant] = GENERATE(table<std::string, std::string>({
        {"A100 80GB", "A100 SXM 80GB"},
        {"a100", "A100 SXM 80GB"},
        {"H100", "H100 SXM"},
        {"4090", "RTX 4090"},
        {"A100-SXM4-80GB", "A100 SXM 80GB"},
    }));
    CAPTURE(written);

    const auto gpu = catalogue.gpu(written);

    REQUIRE(gpu);
    CHECK((*gpu)->name == meant);
}

TEST_CASE("catalogue: a miss names what was meant", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();

    const auto typo = catalogue.model("Lama-3-8B");
    const auto part = catalogue.gpu("MI3");
    const auto nonsense = catalogue.model("zzzzzzzzzzzz");
    const auto lines = catalogue.model("a\nb");

    REQUIRE_FALSE(typo);
    CHECK(typo.error().code == interval::base::ErrorCode::notFound);
    CHECK(typo.error().detail.find("unknown model 'Lama-3-8B' (did you mean Llama-3-8B") == 0);
    REQUIRE_FALSE(part);
    CHECK(part.error().detail.find("MI300X") != std::string::npos);
    REQUIRE_FALSE(nonsense);
    CHECK(nonsense.error().detail == "unknown model 'zzzzzzzzzzzz'");
    REQUIRE_FALSE(lines);
    CHECK(lines.error().detail.find('\n') == std::string::npos);
    CHECK(catalogue.nearestModels("Qwen3-7B", 1).size() == 1);
    CHECK(catalogue.nearestModels(std::string(100'000, 'a')).empty());
}

TEST_CASE("catalogue: a faulty model row is named with its key", "[compute][catalogue]")
{
    CHECK(faultOfModel(modelRow()).empty());
    CHECK(faultOfModel(without(modelRow(), "source")) == "models: 'Tiny': source: is missing");
    CHECK(faultOfModel(with(modelRow(), "source", "")) ==
          "models: 'Tiny': source: must be a text that is not empty");
    CHECK(faultOfModel(without(modelRow(), "checked")) == "models: 'Tiny': checked: is missing");
    CHECK(faultOfModel(with(modelRow(), "checked", "soon")) ==
          "models: 'Tiny': checked: must be a date, YYYY-MM or YYYY-MM-DD");
    CHECK(faultOfModel(with(modelRow(), "confirmed", false)).find("'Tiny': doubt: must be") !=
          std::string::npos);
    CHECK(faultOfModel(with(modelRow(), "doubt", "hm")).find("'Tiny': doubt: must be") !=
          std::string::npos);
    CHECK(faultOfModel(with(modelRow(), "sorce", "x")) == "models: 'Tiny': sorce: unknown key");
    CHECK(faultOfModel(without(modelRow(), "name")) == "models: row 1: name: is missing");
    CHECK(faultOfModel(without(modelRow(), "config")).find("'Tiny': config: must be an object") !=
          std::string::npos);
    CHECK(faultOfModel(with(modelRow(), "config", {{"model_type", "gpt2"}})) ==
          "models: 'Tiny': config: config: hidden_size: is missing (or n_embd)");
    CHECK(faultOfModel(with(modelRow(), "published", {{"parameters", 1.5}, {"exact", true}})) ==
          "models: 'Tiny': published.parameters: must be a whole number");
    CHECK(faultOfModel(with(modelRow(), "published", 7)) ==
          "models: 'Tiny': published: must be an object");
    CHECK(faultOfModel(with(modelRow(), "aliases", {"tiny"})) ==
          "models: 'Tiny': the name 'Tiny' belongs to 'Tiny' already");
    CHECK(faultOfModel(7) == "models: row 1: must be an object");
}

TEST_CASE("catalogue: a faulty accelerator row is named with its key", "[compute][catalogue]")
{
    CHECK(faultOfGpu(gpuRow()).empty());
    CHECK(faultOfGpu(without(gpuRow(), "source")) == "gpus: 'Card 8GB': source: is missing");
    CHECK(faultOfGpu(with(gpuRow(), "usable_gib", 0)) ==
          "gpus: 'Card 8GB': usable_gib: must be a number greater than 0");
    CHECK(faultOfGpu(with(gpuRow(), "tflops", {{"fp32", 1}})) ==
          "gpus: 'Card 8GB': tflops.bf16: or fp16 must be there");
    CHECK(faultOfGpu(with(gpuRow(), "link", {{"kind", "NVLink"}})) ==
          "gpus: 'Card 8GB': link.gb_s: is missing");
    CHECK(faultOfGpu(with(gpuRow(), "usd_per_hour",
                          {{"low", 2}, {"high", 1}, {"date", "2026"}, {"source", "s"}})) ==
          "gpus: 'Card 8GB': usd_per_hour.high: must not be less than low");
}

TEST_CASE("catalogue: a text that is no catalogue is an error with its place",
          "[compute][catalogue]")
{
    const std::string gpus = json{{"gpus", json::array()}}.dump();

    const auto broken = Catalogue::fromJson("{\n \"models\": [,]}", gpus);
    const auto other = Catalogue::fromJson("{}", gpus);

    REQUIRE_FALSE(broken);
    CHECK(broken.error().detail == "models: line 2, column 13: not valid JSON");
    REQUIRE_FALSE(other);
    CHECK(other.error().detail == "models: the list 'models' is missing");
}
