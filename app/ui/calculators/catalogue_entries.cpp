// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/catalogue_entries.h"

#include "compute/catalogue/parameter_count.h"

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double billion = 1e9;
constexpr double gibi = 1024.0 * 1024 * 1024;

QString billions(std::int64_t parameters)
{
    return QString::number(static_cast<double>(parameters) / billion, 'f', 2) + QChar(QChar::Nbsp) +
           u'B';
}

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

QStringList textsOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << textOf(text);
    return list;
}

bool fromCatalogue(const std::string& written)
{
    return !written.empty() && written.front() == '"';
}

} // namespace

QString CatalogueEntries::sourceOf(const compute::Provenance& provenance)
{
    const QString source =
        tr("Source: %1 (%2)").arg(textOf(provenance.source), textOf(provenance.checked));
    return provenance.confirmed ? source
                                : source + tr(" · not confirmed: %1").arg(textOf(provenance.doubt));
}

std::vector<PickerEntry> CatalogueEntries::models(const compute::Catalogue& catalogue)
{
    std::vector<PickerEntry> entries;
    for (const compute::Model& model : catalogue.models()) {
        QStringList detail;
        if (const auto& shape = model.shape) {
            detail << tr("%1 layers, hidden %2, %3 heads, %4 KV heads, vocabulary %5")
                          .arg(shape->layers)
                          .arg(shape->hidden)
                          .arg(shape->heads)
                          .arg(shape->kvHeads)
                          .arg(shape->vocabulary);
            if (shape->experts)
                detail << tr("%1 experts, %2 a token")
                              .arg(shape->experts->count)
                              .arg(shape->experts->perToken);
        } else {
            detail << tr("only the size is known");
        }
        if (!model.licence.empty())
            detail << textOf(model.licence);
        entries.push_back({textOf(model.name), billions(model.parameters),
                           textsOf(model.aliases).join(u' ') + u' ' + textOf(model.vendor) + u' ' +
                               textOf(model.family) + u' ' + textOf(model.huggingFaceId),
                           detail.join(u" · "_s) + u'\n' + sourceOf(model.provenance)});
    }
    return entries;
}

std::vector<PickerEntry> CatalogueEntries::gpus(const compute::Catalogue& catalogue)
{
    std::vector<PickerEntry> entries;
    for (const compute::Gpu& gpu : catalogue.gpus()) {
        QStringList detail;
        detail << tr("%1 GB/s").arg(gpu.bandwidth / billion, 0, 'f', 0);
        if (gpu.peaks.bf16)
            detail << tr("bf16 %1 TFLOP/s dense").arg(*gpu.peaks.bf16 / 1e12, 0, 'f', 0);
        if (gpu.watts > 0)
            detail << tr("%1 W").arg(gpu.watts, 0, 'f', 0);
        if (gpu.price)
            detail << tr("$%1 to $%2 an hour (%3)")
                          .arg(gpu.price->low)
                          .arg(gpu.price->high)
                          .arg(textOf(gpu.price->date));
        entries.push_back({textOf(gpu.name), sizeOf(gpu),
                           textsOf(gpu.aliases).join(u' ') + u' ' + textOf(gpu.vendor) + u' ' +
                               textOf(gpu.architecture),
                           detail.join(u" · "_s) + u'\n' + sourceOf(gpu.provenance)});
    }
    return entries;
}

QString CatalogueEntries::sizeOf(const compute::ChosenModel& model)
{
    return billions(model.count.total);
}

QString CatalogueEntries::sizeOf(const compute::Gpu& gpu)
{
    return QString::number(static_cast<double>(gpu.usableBytes) / gibi, 'f', 1) +
           QChar(QChar::Nbsp) + u"GiB"_s;
}

QString CatalogueEntries::nameOf(const compute::ChosenModel& model)
{
    if (fromCatalogue(model.written))
        return textOf(model.model.name);
    return model.model.shape ? tr("Your model (%1)").arg(textOf(model.model.family))
                             : tr("A model of this size");
}

QString CatalogueEntries::nameOf(const compute::ChosenGpu& gpu)
{
    return fromCatalogue(gpu.written) ? textOf(gpu.gpu.name)
                                      : tr("Your GPU, %1").arg(textOf(gpu.gpu.name));
}

} // namespace interval::ui
