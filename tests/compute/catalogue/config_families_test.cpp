// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/hugging_face_config.h"
#include "compute/catalogue/parameter_count.h"
#include "reference.h"

#include "support/catch.h"

#include <set>

using namespace interval::compute;
using nlohmann::json;

namespace {

ModelShape shapeOf(const std::string& file)
{
    const auto model = readHuggingFaceConfig(readText(dataPath("configs/" + file + ".json")));
    if (!model)
        throw std::runtime_error(file + ": " + model.error().detail);
    return model->shape;
}

bool mentions(const std::vector<std::string>& notes, const std::string& words)
{
    for (const std::string& note : notes)
        if (note.find(words) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("config: every file gives the count it must, every family has a file",
          "[compute][config]")
{
    const json index = json::parse(readText(dataPath("configs/index.json")));
    std::set<std::string> seen;
    for (const auto& entry : index.at("configs")) {
        CAPTURE(entry.at("file").get<std::string>());
        CHECK_FALSE(entry.at("source").get<std::string>().empty());
        const std::string text =
            readText(dataPath("configs/" + entry.at("file").get<std::string>()));

        const auto model = readHuggingFaceConfig(text);

        REQUIRE(model);
        const auto count = countParameters(model->shape);
        REQUIRE(count);
        CHECK(count->total == entry.at("parameters"));
        seen.insert(model->modelType);
    }
    for (const std::string_view type : knownModelTypes()) {
        CAPTURE(std::string(type));
        CHECK(seen.count(std::string(type)) == 1);
    }
}

TEST_CASE("config: GPT-2 has learned positions, biases and a tied head", "[compute][config]")
{
    const ModelShape shape = shapeOf("gpt2");

    CHECK(shape.positional == Positional::learned);
    CHECK(shape.learnedPositions == 1024);
    CHECK(shape.tiedEmbeddings);
    CHECK(shape.norm == NormKind::layer);
    CHECK_FALSE(shape.gatedMlp);
    CHECK(shape.intermediate == 3072);
    CHECK(shape.activation == Activation::geluTanh);
}

TEST_CASE("config: OPT-350M has a narrower embedding and no final norm", "[compute][config]")
{
    const ModelShape shape = shapeOf("opt-350m");

    CHECK(shape.embeddingDim == 512);
    CHECK(shape.learnedPositions == 2050);
    CHECK_FALSE(shape.finalNorm);
    CHECK(shapeOf("opt-6.7b").embeddingDim == 0);
}

TEST_CASE("config: the generations of Falcon differ", "[compute][config]")
{
    const ModelShape small = shapeOf("falcon-7b");
    const ModelShape large = shapeOf("falcon-40b");
    const ModelShape first = shapeOf("falcon-rw-1b");

    CHECK(small.kvHeads == 1);
    CHECK(small.normsPerLayer == 1);
    CHECK(large.kvHeads == 8);
    CHECK(large.normsPerLayer == 2);
    CHECK(large.parallelBlock);
    CHECK_FALSE(first.parallelBlock);
    CHECK(first.positional == Positional::alibi);
    CHECK(shapeOf("refinedweb-40b").kvHeads == large.kvHeads);
}

TEST_CASE("config: windows are counted layer by layer", "[compute][config]")
{
    const ModelShape gemma3 = shapeOf("gemma-3-1b");
    const ModelShape gemma2 = shapeOf("gemma-2-9b");
    const ModelShape oss = shapeOf("gpt-oss-20b");
    const ModelShape llama4 = shapeOf("llama-4-scout");

    REQUIRE(gemma3.local);
    CHECK(gemma3.local->window == 512);
    CHECK(gemma3.localLayers() == 22);
    CHECK(gemma3.globalLayers() == 4);
    CHECK(gemma2.localLayers() == 21);
    CHECK(oss.localLayers() == 12);
    REQUIRE(llama4.local);
    CHECK(llama4.local->window == 8192);
    CHECK(llama4.localLayers() == 36);
    CHECK_FALSE(shapeOf("qwen2.5-3b").local);
    CHECK_FALSE(shapeOf("phi-4-mini").local); // its window is larger than its context
}

TEST_CASE("config: layer_types decides over the pattern", "[compute][config]")
{
    json config = json::parse(readText(dataPath("configs/gemma-3-1b.json")));
    config["layer_types"] = std::vector<std::string>(26, "sliding_attention");
    config["layer_types"][25] = "full_attention";

    const auto model = readHuggingFaceConfig(config.dump());

    REQUIRE(model);
    CHECK(model->shape.localLayers() == 25);
    CHECK(model->shape.local->period == 26);
}

TEST_CASE("config: experts, shared experts and dense layers", "[compute][config]")
{
    const ModelShape v3 = shapeOf("deepseek-v3");
    const ModelShape qwen = shapeOf("qwen1.5-moe");
    const ModelShape maverick = shapeOf("llama-4-maverick");

    REQUIRE(v3.experts);
    CHECK(v3.experts->count == 256);
    CHECK(v3.experts->perToken == 8);
    CHECK(v3.experts->sharedCount == 1);
    CHECK(v3.experts->routerBias);
    CHECK(v3.experts->denseLayers == 3);
    CHECK(v3.experts->leadingDenseLayers == 3);
    CHECK(v3.expertLayers() == 58);
    CHECK(v3.nextTokenLayers == 1);
    REQUIRE(qwen.experts);
    CHECK(qwen.experts->sharedGate);
    CHECK(qwen.experts->sharedIntermediate == 5632);
    CHECK(qwen.qkvBias);
    REQUIRE(maverick.experts);
    CHECK(maverick.experts->denseLayers == 24);
    CHECK(maverick.experts->leadingDenseLayers == 1);
    CHECK(maverick.intermediate == 16384);
}

TEST_CASE("config: latent attention, with and without compressed queries", "[compute][config]")
{
    const ModelShape lite = shapeOf("deepseek-v2-lite");
    const ModelShape glm = shapeOf("glm-5.1");

    REQUIRE(lite.latent);
    CHECK_FALSE(lite.latent->queryRank);
    CHECK(lite.headDim == 192);
    REQUIRE(glm.latent);
    CHECK(glm.latent->queryRank == 2048);
    CHECK(glm.headDim == 256);
    CHECK(glm.latent->indexHeads == 32);
}

TEST_CASE("config: linear attention in three of four layers", "[compute][config]")
{
    const ModelShape shape = shapeOf("qwen3-next-80b");

    REQUIRE(shape.linear);
    CHECK(shape.linear->layers == 36);
    CHECK(shape.attentionLayers() == 12);
    CHECK(shape.globalLayers() == 12);
    CHECK(shape.outputGate);
}

TEST_CASE("config: of a model with images the language part is read, and said so",
          "[compute][config]")
{
    const auto nested = readHuggingFaceConfig(readText(dataPath("configs/gemma-3-4b.json")));
    const auto flat = readHuggingFaceConfig(readText(dataPath("configs/qwen2.5-vl-7b.json")));

    REQUIRE(nested);
    CHECK(nested->modelType == "gemma3_text");
    CHECK(nested->shape.heads == 8);
    CHECK(nested->shape.vocabulary == 262208);
    CHECK(mentions(nested->notes, "text_config"));
    CHECK(mentions(nested->notes, "vision_config"));
    REQUIRE(flat);
    CHECK(flat->modelType == "qwen2_5_vl");
    CHECK(mentions(flat->notes, "vision_config"));
}

TEST_CASE("config: the enclosing file may state the tying", "[compute][config]")
{
    json config = json::parse(readText(dataPath("configs/llava-1.5-7b.json")));
    config["tie_word_embeddings"] = true;

    const auto model = readHuggingFaceConfig(config.dump());

    REQUIRE(model);
    CHECK(model->shape.tiedEmbeddings);
}

TEST_CASE("config: a model of its own is made from a file", "[compute][config]")
{
    json config = json::parse(readText(dataPath("configs/llama-3.1-8b.json")));
    config["_name_or_path"] = "somebody/my-llama";

    const auto model = modelFromConfig(config.dump());

    REQUIRE(model);
    CHECK(model->name == "somebody/my-llama");
    CHECK(model->family == "llama");
    CHECK(model->parameters == 8030261248);
    REQUIRE(model->shape);
    CHECK(modelOfSize(7'500'000'000).parameters == 7'500'000'000);
    CHECK_FALSE(modelOfSize(7'500'000'000).shape);
}
