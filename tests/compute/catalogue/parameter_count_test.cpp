// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/parameter_count.h"
#include "reference.h"

#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace interval::compute;

namespace {

ModelShape llama8b()
{
    ModelShape shape;
    shape.hidden = 4096;
    shape.layers = 32;
    shape.heads = 32;
    shape.kvHeads = 8;
    shape.headDim = 128;
    shape.intermediate = 14336;
    shape.vocabulary = 128256;
    return shape;
}

} // namespace

TEST_CASE("parameters: every reference architecture counts to its last digit",
          "[compute][parameters]")
{
    int exact = 0;
    for (const auto& row : referenceModels()) {
        CAPTURE(row.at("name").get<std::string>());

        const auto count = countParameters(referenceShape(row));

        REQUIRE(count);
        CHECK(count->total == row.at("computed_params"));
        CHECK(count->active == row.at("computed_active_params"));
        CHECK(count->activeWithoutEmbedding - count->head - count->embeddingProjections ==
              row.at("computed_active_params_no_embed"));
        if (!row.at("published_params_exact").is_null()) {
            CHECK(count->total == row.at("published_params_exact"));
            ++exact;
        }
    }
    CHECK(exact == 87);
}

TEST_CASE("parameters: the components are those of the reference", "[compute][parameters]")
{
    for (const auto& row : referenceModels()) {
        CAPTURE(row.at("name").get<std::string>());
        const auto& parts = row.at("components");

        const auto count = countParameters(referenceShape(row));

        REQUIRE(count);
        CHECK(count->embedding == parts.at("embedding"));
        CHECK(count->positions == parts.at("position"));
        CHECK(count->embeddingProjections == parts.at("embed_projection"));
        CHECK(count->head == parts.at("lm_head"));
        CHECK(count->layer.attention == parts.at("attention_per_layer"));
        CHECK(count->layer.norms == parts.at("norms_per_layer"));
        CHECK(count->denseMlp + count->routedExperts + count->sharedExperts + count->routers ==
              parts.at("mlp_total"));
        CHECK(count->otherNorms == parts.at("final_and_embed_norms"));
    }
}

TEST_CASE("parameters: the published cases hold", "[compute][parameters]")
{
    const Catalogue& catalogue = shippedCatalogue();
    const auto cases = nlohmann::json::parse(readText(dataPath("parameter_cases.json")));
    for (const auto& entry : cases.at("cases")) {
        CAPTURE(entry.at("id").get<std::string>());
        const auto model = catalogue.model(entry.at("inputs").at("model").get<std::string>());
        REQUIRE(model);
        const auto count = countParameters(*(*model)->shape);
        REQUIRE(count);
        const double expected = entry.at("expected");
        const double tolerance = entry.at("tolerance_rel").get<double>() * expected;
        const bool active = entry.at("category") == "params_active";
        const bool withoutEmbedding =
            active && entry.at("inputs").value("exclude_input_embedding", false);
        const std::int64_t value = withoutEmbedding ? count->activeWithoutEmbedding
                                   : active         ? count->active
                                                    : count->total;
        CHECK(std::abs(static_cast<double>(value) - expected) <= tolerance);
    }
}

TEST_CASE("parameters: the components add up to the total", "[compute][parameters]")
{
    const Catalogue& catalogue = shippedCatalogue();
    for (const Model& model : catalogue.models()) {
        CAPTURE(model.name);
        const auto count = countParameters(*model.shape);
        REQUIRE(count);
        CHECK(count->total == count->embedding + count->positions + count->embeddingProjections +
                                  count->head + count->attention + count->linearAttention +
                                  count->denseMlp + count->routedExperts + count->sharedExperts +
                                  count->routers + count->layerNorms + count->otherNorms);
        CHECK(count->active <= count->total);
        CHECK(count->layerMatmul + count->headMatmul <= count->total + count->embedding);
        CHECK(count->largestMatrix <= count->total);
    }
}

TEST_CASE("parameters: the matrices of Llama 3.1 8B", "[compute][parameters]")
{
    const auto count = countParameters(llama8b());

    REQUIRE(count);
    const std::int64_t attention = 2 * 4096 * 4096 + 2 * 4096 * 1024;
    const std::int64_t mlp = 3LL * 4096 * 14336;
    CHECK(count->layer.attentionMatmul == attention);
    CHECK(count->layer.denseMlpMatmul == mlp);
    CHECK(count->headMatmul == 128256LL * 4096);
    CHECK(count->matmulPerToken == 32 * (attention + mlp) + 128256LL * 4096);
    CHECK(count->largestMatrix == 128256LL * 4096);
}

TEST_CASE("parameters: a tied head costs FLOPs but no parameters", "[compute][parameters]")
{
    ModelShape shape = llama8b();
    const auto untied = countParameters(shape);
    shape.tiedEmbeddings = true;

    const auto tied = countParameters(shape);

    REQUIRE(untied);
    REQUIRE(tied);
    CHECK(tied->head == 0);
    CHECK(tied->total == untied->total - untied->head);
    CHECK(tied->matmulPerToken == untied->matmulPerToken);
}

TEST_CASE("parameters: all experts visited is all parameters active", "[compute][parameters]")
{
    ModelShape shape = llama8b();
    Experts experts;
    experts.count = 8;
    experts.perToken = 8;
    experts.intermediate = 14336;
    shape.experts = experts;

    const auto count = countParameters(shape);

    REQUIRE(count);
    CHECK(count->active == count->total);
    CHECK(count->denseMlp == 0);
    CHECK(count->routedExperts == 32 * 8 * count->layer.expert);
}

TEST_CASE("parameters: the prediction layer is that of the published checkpoints",
          "[compute][parameters]")
{
    const Catalogue& catalogue = shippedCatalogue();
    // Hub totals less what they store twice (embedding and head) and the other parts.
    const auto [name, expected] = GENERATE(table<std::string, std::int64_t>({
        {"GLM-5.1", 753864139008 - 743911218432},
        {"GLM-4.5", 358337791296 - 352797829024 - 2LL * 151552 * 5120},
        {"GLM-4.5-Air", 110468824832 - 106852251264 - 2LL * 151552 * 4096},
        {"DeepSeek-V3.2", 685355329792 - 671877944064 - 2LL * 129280 * 7168},
        {"Qwen3.6-35B-A3B", 844640768},
    }));
    CAPTURE(name);
    const auto model = catalogue.model(name);
    REQUIRE(model);

    const auto count = countParameters(*(*model)->shape);

    REQUIRE(count);
    CHECK(count->nextToken == expected);
}

TEST_CASE("parameters: what does not fit is an error", "[compute][parameters]")
{
    ModelShape huge = llama8b();
    huge.hidden = 1'000'000'000;
    huge.intermediate = 1'000'000'000;
    huge.layers = 1'000'000'000;
    ModelShape negative = llama8b();
    negative.vocabulary = -1;
    ModelShape extreme = llama8b();
    extreme.vocabulary = std::numeric_limits<std::int64_t>::max();

    CHECK_FALSE(countParameters(huge));
    CHECK_FALSE(countParameters(negative));
    CHECK_FALSE(countParameters(extreme));
}
