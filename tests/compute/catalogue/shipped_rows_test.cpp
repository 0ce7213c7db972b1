// SPDX-License-Identifier: GPL-3.0-or-later
// What ships in content/catalogue.
#include "compute/catalogue/parameter_count.h"
#include "compute/catalogue/text_statistics.h"
#include "reference.h"

#include "support/catch.h"

#include <cmath>

using namespace interval::compute;

TEST_CASE("catalogue: every row that ships has source and date", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();

    CHECK(catalogue.models().size() >= 160);
    CHECK(catalogue.gpus().size() >= 55);
    for (const Model& model : catalogue.models()) {
        CAPTURE(model.name);
        CHECK_FALSE(model.provenance.source.empty());
        CHECK_FALSE(model.provenance.checked.empty());
        CHECK(model.provenance.confirmed == model.provenance.doubt.empty());
        CHECK_FALSE(model.vendor.empty());
    }
    for (const Gpu& gpu : catalogue.gpus()) {
        CAPTURE(gpu.name);
        CHECK_FALSE(gpu.provenance.source.empty());
        CHECK_FALSE(gpu.provenance.checked.empty());
        CHECK(gpu.provenance.confirmed == gpu.provenance.doubt.empty());
        if (gpu.price) {
            CHECK_FALSE(gpu.price->date.empty());
            CHECK_FALSE(gpu.price->source.empty());
        }
    }
}

TEST_CASE("catalogue: every published count is met", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();
    int exact = 0;
    for (const Model& model : catalogue.models()) {
        CAPTURE(model.name);
        REQUIRE(model.shape);
        const auto count = countParameters(*model.shape);
        REQUIRE(count);
        CHECK(model.parameters == count->total);
        if (!model.published)
            continue;
        if (model.published->exact) {
            CHECK(count->total == model.published->parameters);
            ++exact;
        } else {
            const auto stated = static_cast<double>(model.published->parameters);
            CHECK(std::abs(static_cast<double>(count->total) / stated - 1) < 0.04);
        }
    }
    CHECK(exact >= 150);
}

TEST_CASE("catalogue: the reference architectures are there, shape for shape",
          "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();
    for (const auto& row : referenceModels()) {
        CAPTURE(row.at("name").get<std::string>());

        const auto model = catalogue.model(row.at("name").get<std::string>());

        REQUIRE(model);
        ModelShape expected = referenceShape(row);
        ModelShape actual = *(*model)->shape;
        // The table names BLOOM's and Phi's tanh approximation plainly "gelu".
        expected.activation = actual.activation;
        // config.json has no width for a dense MLP where every layer has experts.
        if (actual.experts && actual.experts->denseLayers == 0)
            actual.intermediate = expected.intermediate;
        CHECK(actual == expected);
    }
}

TEST_CASE("catalogue: the reference accelerators are there", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();
    const auto gpu = catalogue.gpu("A100 SXM 80GB");

    REQUIRE(gpu);
    CHECK((*gpu)->usableBytes == std::llround(79.15 * 1024 * 1024 * 1024));
    CHECK((*gpu)->bandwidth == Approx(2.039e12));
    CHECK((*gpu)->peaks.bf16 == 312e12);
    CHECK_FALSE((*gpu)->peaks.fp8);
    CHECK((*gpu)->link.bytesPerSecond == Approx(300e9));
    CHECK((*gpu)->watts == 400);
    REQUIRE((*gpu)->price);
    CHECK((*gpu)->price->low <= (*gpu)->price->high);
}

TEST_CASE("catalogue: no accelerator has more than its name says", "[compute][catalogue]")
{
    const Catalogue& catalogue = shippedCatalogue();
    for (const Gpu& gpu : catalogue.gpus()) {
        CAPTURE(gpu.name);
        const double nominal = gpu.marketingGb * 1024 * 1024 * 1024;
        CHECK(static_cast<double>(gpu.usableBytes) <= nominal);
        CHECK(static_cast<double>(gpu.usableBytes) >= 0.88 * nominal);
        if (gpu.peaks.bf16 && gpu.peaks.fp8)
            CHECK(*gpu.peaks.fp8 >= *gpu.peaks.bf16);
        if (gpu.measuredMatmulBf16)
            CHECK(*gpu.measuredMatmulBf16 < gpu.peaks.bf16.value_or(0));
    }
}
