// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/result_words.h"

#include "compute/number/format.h"
#include "ui/calculators/catalogue_entries.h"
#include "ui/words/amount.h"
#include "ui/words/calc_words.h"
#include "ui/words/field_words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

/// Results that stand out, in this order; what is not here follows in the order of the answer.
constexpr std::array<std::string_view, 14> prominent{"time_to_first_token",
                                                     "time_per_output_token",
                                                     "tokens_per_second",
                                                     "usd_per_million_tokens",
                                                     "usd",
                                                     "days",
                                                     "gpu_hours",
                                                     "flops",
                                                     "accuracy",
                                                     "interval_half_width",
                                                     "questions_per_model",
                                                     "pass_at_k",
                                                     "p_value",
                                                     "states_bytes"};

bool chinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString textOf(const compute::Remark& remark)
{
    return QString::fromStdString(chinese() ? remark.zh : remark.en);
}

QString quantityText(double value, compute::Unit unit)
{
    return CalcWords::amount({"", value, unit, {}});
}

compute::Unit unitOf(study::CurveValue value)
{
    switch (value) {
    case study::CurveValue::memoryPerGpu:
        return compute::unit::bytes;
    case study::CurveValue::tokensPerSecond:
        return compute::unit::tokensPerSecond;
    case study::CurveValue::days:
        return compute::unit::days;
    case study::CurveValue::dollars:
        return compute::unit::dollars;
    case study::CurveValue::intervalHalfWidth:
        return compute::unit::points;
    case study::CurveValue::questionsPerModel:
        return compute::unit::questions;
    case study::CurveValue::passAtK:
        break;
    }
    return compute::unit::fraction;
}

deck::Block paragraph(const QString& name, const QString& value)
{
    deck::Block block;
    deck::Run bold;
    bold.text = name.toStdString();
    bold.strong = true;
    deck::Run rest;
    rest.text = (u"  "_s + value).toStdString();
    block.runs = {bold, rest};
    return block;
}

/// The steps of a derivation that have not been shown before.
deck::Block formula(const compute::Derivation& derivation,
                    std::vector<compute::DerivationStep>& shown)
{
    std::vector<compute::DerivationStep> steps;
    for (compute::DerivationStep& step : derivation.steps(compute::Notation::tex))
        if (std::find(shown.begin(), shown.end(), step) == shown.end()) {
            shown.push_back(step);
            steps.push_back(std::move(step));
        }
    deck::Block block;
    block.kind = deck::Block::Kind::math;
    block.text = compute::toTex(steps);
    return block;
}

} // namespace

std::vector<FigureGrid::Figure> ResultWords::figures(const compute::Estimate& estimate)
{
    std::vector<const compute::ResultQuantity*> order;
    for (const std::string_view id : prominent)
        if (const auto* quantity = estimate.quantity(id))
            order.push_back(quantity);
    const auto told = [&](const compute::ResultQuantity& quantity) {
        const bool all =
            quantity.id == "active_parameters" || quantity.id == "trainable_parameters";
        return std::find(order.begin(), order.end(), &quantity) != order.end() ||
               (all &&
                quantity.value == estimate.parameters); // every parameter goes without saying
    };
    for (const compute::ResultQuantity& quantity : estimate.quantities)
        if (!told(quantity))
            order.push_back(&quantity);
    std::vector<FigureGrid::Figure> figures;
    for (const compute::ResultQuantity* quantity : order)
        figures.push_back(
            {FieldWords::quantity(quantity->id), CalcWords::amount(*quantity),
             std::find(prominent.begin(), prominent.end(), quantity->id) != prominent.end()});
    return figures;
}

CurveData ResultWords::chart(const study::Curve& curve, bool gibibytes)
{
    CurveData data;
    const compute::Unit unit = unitOf(curve.value);
    const bool memory = curve.value == study::CurveValue::memoryPerGpu;
    data.title = tr("%1 over %2").arg(FieldWords::curve(curve.value), FieldWords::field(curve.key));
    data.xText = [](double x) { return amountText(x); };
    data.yText = [unit, memory, gibibytes](double y) {
        return memory ? CalcWords::memory(y, gibibytes).replace(u".0\u00a0"_s, u"\u00a0"_s)
                      : quantityText(y, unit);
    };
    data.secondText = [](double y) { return quantityText(y, compute::unit::seconds); };
    for (const study::CurvePoint& point : curve.points) {
        data.line.emplace_back(point.x, point.y);
        if (memory) {
            data.low.push_back(point.low);
            data.high.push_back(point.high);
        }
        if (point.second > 0)
            data.second.emplace_back(point.x, point.second);
    }
    if (data.second.size() != data.line.size())
        data.second.clear();
    data.capacity = curve.capacity;
    if (curve.capacity)
        data.capacityName = tr("usable: %1").arg(CalcWords::memory(*curve.capacity, gibibytes));
    data.limit = curve.limit;
    if (curve.limit)
        data.limitName = memory ? tr("fits: %1").arg(amountText(*curve.limit))
                                : tr("cache full at %1").arg(amountText(*curve.limit));
    data.here = QPointF(curve.here.x, curve.here.y);
    data.hereName = amountText(curve.here.x) + u": "_s + data.yText(curve.here.y);
    return data;
}

QStringList ResultWords::candidateHeaders()
{
    return {tr("Model"), tr("Parameters"), tr("Weights"),       tr("KV per token"),
            tr("GPUs"),  tr("Throughput"), tr("Per 1M tokens"), tr("Licence")};
}

std::vector<DataTable::Row> ResultWords::candidates(const study::Answered& answered)
{
    using namespace compute;
    constexpr double kibi = 1024;
    std::vector<DataTable::Row> rows;
    for (const CandidateRow& row : answered.estimate.candidates) {
        const bool fits = row.fewestGpus.has_value();
        QString size = amountText(row.parameters);
        if (row.active < row.parameters)
            size += u" ("_s + tr("%1 active").arg(amountText(row.active)) + u')';
        rows.push_back(
            {{QString::fromStdString(row.name), size, CalcWords::memory(row.weightBytes, false),
              QString::number(row.kvBytesPerToken / kibi, 'f', 0) + u" KiB"_s,
              fits ? u"✓ "_s + amountText(*row.fewestGpus) : tr("✕ none"),
              fits ? amountText(std::round(row.tokensPerSecond)) + u" tok/s"_s : u"–"_s,
              row.usdPerMillionTokens ? u'$' + QString::number(*row.usdPerMillionTokens, 'f', 2)
                                      : u"–"_s,
              row.licence.empty() ? tr("not confirmed") : QString::fromStdString(row.licence)},
             !fits});
    }
    return rows;
}

QStringList ResultWords::layoutHeaders()
{
    return {tr("Layout"), tr("GPUs"), tr("Micro-batch"), tr("Per GPU"), tr("Step"), tr("MFU")};
}

QString ResultWords::layout(const compute::LayoutRow& row)
{
    QStringList parts;
    const auto add = [&parts](const QString& name, double degree) {
        if (degree > 1)
            parts << name + u' ' + amountText(degree);
    };
    add(u"TP"_s, row.degrees.tensor);
    add(u"PP"_s, row.degrees.pipeline);
    add(u"CP"_s, row.degrees.context);
    add(u"EP"_s, row.degrees.expert);
    add(u"DP"_s, row.dataParallel);
    QString text = parts.isEmpty() ? tr("one GPU") : parts.join(u" × "_s);
    if (row.zero != compute::ZeroStage::none)
        text += u", ZeRO-%1"_s.arg(static_cast<int>(row.zero));
    if (row.degrees.interleave > 1)
        text += tr(", %1 chunks a stage").arg(amountText(row.degrees.interleave));
    if (row.degrees.tensor > 1 && !row.degrees.sequenceParallel)
        text += tr(", without SP");
    if (row.recompute == compute::Recompute::full)
        text += tr(", recompute");
    return text;
}

std::vector<DataTable::Row> ResultWords::layouts(const compute::Estimate& estimate, bool gibibytes)
{
    constexpr std::size_t most = 10;
    std::vector<DataTable::Row> rows;
    for (const compute::LayoutRow& row : estimate.layouts) {
        if (rows.size() == most)
            break;
        rows.push_back({{layout(row), amountText(row.gpus), amountText(row.batch),
                         CalcWords::memory(row.bytes, gibibytes),
                         quantityText(row.stepSeconds, compute::unit::seconds),
                         quantityText(row.mfu, compute::unit::fraction)},
                        false});
    }
    return rows;
}

std::vector<deck::Block> ResultWords::derivation(const compute::Estimate& estimate)
{
    std::vector<deck::Block> blocks;
    std::vector<compute::DerivationStep> shown;
    for (const compute::MemoryItem& item : estimate.items) {
        if (item.derivation.empty() || item.bytes <= 0)
            continue;
        blocks.push_back(
            paragraph(FieldWords::item(item.id), quantityText(item.bytes, compute::unit::bytes)));
        blocks.push_back(formula(item.derivation, shown));
    }
    for (const compute::ResultQuantity& quantity : estimate.quantities) {
        if (quantity.derivation.empty())
            continue;
        blocks.push_back(paragraph(FieldWords::quantity(quantity.id), CalcWords::amount(quantity)));
        blocks.push_back(formula(quantity.derivation, shown));
    }
    return blocks;
}

QString ResultWords::assumptions(const study::Answered& answered)
{
    QStringList lines;
    for (const compute::Remark& warning : answered.estimate.warnings)
        lines << u"⚠ "_s + textOf(warning);
    for (const compute::Remark& assumption : answered.estimate.assumptions)
        lines << u"• "_s + textOf(assumption);
    const compute::Scenario& scenario = answered.scenario;
    if (scenario.model && !scenario.model->model.provenance.source.empty())
        lines << QString::fromStdString(scenario.model->model.name) + u": "_s +
                     CatalogueEntries::sourceOf(scenario.model->model.provenance);
    if (scenario.gpu && !scenario.gpu->gpu.provenance.source.empty())
        lines << QString::fromStdString(scenario.gpu->gpu.name) + u": "_s +
                     CatalogueEntries::sourceOf(scenario.gpu->gpu.provenance);
    return lines.join(u'\n');
}

QString ResultWords::fault(const study::ScenarioFault& fault)
{
    return fault.key.empty() ? textOf(fault.text)
                             : tr("%1: %2", "field and value")
                                   .arg(FieldWords::field(fault.key), textOf(fault.text));
}

QString ResultWords::stale(const study::ScenarioFault& fault)
{
    return tr("%1. Below is the last result that has an answer.").arg(ResultWords::fault(fault));
}

QString ResultWords::phaseNote(std::string_view id)
{
    return id == "generation" ? tr("rollout with its cache")
           : id == "scoring"  ? tr("reward and reference")
                              : tr("gradients and step");
}

} // namespace interval::ui
