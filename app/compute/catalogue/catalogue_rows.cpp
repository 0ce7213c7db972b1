// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/catalogue_rows.h"

#include "compute/catalogue/config_import.h"
#include "compute/catalogue/parameter_count.h"
#include "compute/catalogue/table_row.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace interval::compute {

namespace {

constexpr double giga = 1e9;
constexpr double tera = 1e12;
constexpr double gibibyte = 1024.0 * 1024.0 * 1024.0;

void readShape(TableRow& row, Model& model)
{
    const nlohmann::json* config = row.find("config");
    if (config == nullptr || !config->is_object()) {
        row.reject("config", "must be an object in the form of a config.json");
        return;
    }
    auto imported = importConfig(*config);
    if (!imported) {
        row.reject("config", imported.error().detail);
        return;
    }
    const auto count = countParameters(imported->shape);
    if (!count) {
        row.reject("config", count.error().detail);
        return;
    }
    model.shape = imported->shape;
    model.parameters = count->total;
}

void readPublished(TableRow& row, Model& model)
{
    const nlohmann::json* object = row.find("published");
    if (object == nullptr)
        return;
    TableRow inner(*object, row, "published");
    inner.allow({"parameters", "exact", "active"});
    PublishedCount published;
    published.parameters = inner.count("parameters");
    published.exact = inner.flag("exact");
    if (inner.has("active"))
        published.active = inner.count("active");
    model.published = published;
    row.adopt(inner);
}

void readTraining(TableRow& row, Model& model)
{
    model.trainingTokens = row.positiveIfThere("training_tokens");
    const nlohmann::json* object = row.find("training_compute");
    if (object == nullptr)
        return;
    TableRow inner(*object, row, "training_compute");
    inner.allow({"gpu", "hours", "source"});
    PublishedCompute compute;
    compute.gpu = inner.text("gpu");
    compute.hours = inner.positive("hours");
    compute.source = inner.text("source");
    model.trainingCompute = std::move(compute);
    row.adopt(inner);
}

std::optional<double> scaled(std::optional<double> value, double factor)
{
    if (value)
        *value *= factor;
    return value;
}

void readPeaks(TableRow& row, Gpu& gpu)
{
    const nlohmann::json* object = row.find("tflops");
    if (object == nullptr) {
        row.reject("tflops", "is missing");
        return;
    }
    TableRow inner(*object, row, "tflops");
    inner.allow({"fp32", "tf32", "bf16", "fp16", "fp8", "int8", "fp4"});
    gpu.peaks.fp32 = scaled(inner.positiveIfThere("fp32"), tera);
    gpu.peaks.tf32 = scaled(inner.positiveIfThere("tf32"), tera);
    gpu.peaks.bf16 = scaled(inner.positiveIfThere("bf16"), tera);
    gpu.peaks.fp16 = scaled(inner.positiveIfThere("fp16"), tera);
    gpu.peaks.fp8 = scaled(inner.positiveIfThere("fp8"), tera);
    gpu.peaks.int8 = scaled(inner.positiveIfThere("int8"), tera);
    gpu.peaks.fp4 = scaled(inner.positiveIfThere("fp4"), tera);
    if (!gpu.peaks.bf16 && !gpu.peaks.fp16)
        inner.reject("bf16", "or fp16 must be there");
    row.adopt(inner);
}

void readLink(TableRow& row, Gpu& gpu)
{
    const nlohmann::json* object = row.find("link");
    if (object == nullptr) {
        gpu.link.kind = "none";
        return;
    }
    TableRow inner(*object, row, "link");
    inner.allow({"kind", "gb_s"});
    gpu.link.kind = inner.text("kind");
    gpu.link.bytesPerSecond = inner.positive("gb_s") * giga;
    row.adopt(inner);
}

void readPrice(TableRow& row, Gpu& gpu)
{
    const nlohmann::json* object = row.find("usd_per_hour");
    if (object == nullptr)
        return;
    TableRow inner(*object, row, "usd_per_hour");
    inner.allow({"low", "high", "date", "source"});
    PriceRange price;
    price.low = inner.positive("low");
    price.high = inner.positive("high");
    price.date = inner.text("date");
    price.source = inner.text("source");
    if (price.low > price.high)
        inner.reject("high", "must not be less than low");
    gpu.price = std::move(price);
    row.adopt(inner);
}

template <class T>
base::Result<T> finished(const TableRow& row, T value)
{
    if (row.fault())
        return tl::unexpected(*row.fault());
    return value;
}

} // namespace

base::Result<Model> readModelRow(const nlohmann::json& object, std::size_t number)
{
    TableRow row(object, "models", number);
    row.allow({"name", "aliases", "family", "vendor", "hf_id", "licence", "config", "published",
               "training_tokens", "training_compute", "source", "checked", "confirmed", "doubt",
               "notes"});
    Model model;
    model.name = row.text("name");
    model.aliases = row.texts("aliases");
    model.family = row.text("family");
    model.vendor = row.text("vendor");
    model.huggingFaceId = row.textOr("hf_id", "");
    model.licence = row.textOr("licence", "");
    readShape(row, model);
    readPublished(row, model);
    readTraining(row, model);
    model.provenance = row.provenance();
    model.notes = row.texts("notes");
    return finished(row, std::move(model));
}

base::Result<Gpu> readGpuRow(const nlohmann::json& object, std::size_t number)
{
    TableRow row(object, "gpus", number);
    row.allow({"name", "aliases", "vendor", "architecture", "year", "memory_gb", "usable_gib",
               "bandwidth_gb_s", "tflops", "link", "pcie_gb_s", "tdp_w",
               "measured_matmul_bf16_tflops", "usd_per_hour", "source", "checked", "confirmed",
               "doubt", "notes"});
    Gpu gpu;
    gpu.name = row.text("name");
    gpu.aliases = row.texts("aliases");
    gpu.vendor = row.text("vendor");
    gpu.architecture = row.text("architecture");
    gpu.year = static_cast<int>(std::min<std::int64_t>(row.count("year"), 9999));
    gpu.marketingGb = row.positive("memory_gb");
    gpu.usableBytes = std::llround(std::min(row.positive("usable_gib"), 1e6) * gibibyte);
    gpu.bandwidth = row.positive("bandwidth_gb_s") * giga;
    readPeaks(row, gpu);
    readLink(row, gpu);
    gpu.pcieBytesPerSecond = row.positiveIfThere("pcie_gb_s").value_or(0) * giga;
    gpu.watts = row.positiveIfThere("tdp_w").value_or(0);
    gpu.measuredMatmulBf16 = scaled(row.positiveIfThere("measured_matmul_bf16_tflops"), tera);
    readPrice(row, gpu);
    gpu.provenance = row.provenance();
    gpu.notes = row.textOr("notes", "");
    return finished(row, std::move(gpu));
}

} // namespace interval::compute
