// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/catalogue.h"

#include "compute/catalogue/catalogue_rows.h"
#include "compute/catalogue/json_text.h"

#include <algorithm>
#include <numeric>

namespace interval::compute {

namespace {

/// Longer names are cut before they are compared: a distance costs the product of the lengths.
constexpr std::size_t longestName = 80;

/// Lower case, with hyphens for blanks and underscores.
std::string normalised(std::string_view name)
{
    std::string key;
    for (const char c : name.substr(0, longestName)) {
        if (c == ' ' || c == '_')
            key += '-';
        else if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
        else
            key += c;
    }
    return key;
}

/// Levenshtein's distance: insertions, deletions and replacements of bytes.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

template <class Row>
base::Result<std::vector<Row>> readRows(std::string_view text,
                                        std::string_view table,
                                        base::Result<Row> (*read)(const nlohmann::json&,
                                                                  std::size_t))
{
    const auto file = parseJsonObject(text, table);
    if (!file)
        return tl::unexpected(file.error());
    const auto list = file->find(std::string(table));
    if (list == file->end() || !list->is_array())
        return base::fail(base::ErrorCode::invalidInput, std::string(table) + ": the list '" +
                                                             std::string(table) + "' is missing");
    std::vector<Row> rows;
    for (const nlohmann::json& object : *list) {
        auto row = read(object, rows.size() + 1);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

template <class Row, class Index>
base::Result<Index> makeIndex(const std::vector<Row>& rows, std::string_view table)
{
    Index index;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<std::string> names = rows[i].aliases;
        names.push_back(rows[i].name);
        for (const std::string& name : names) {
            const auto [place, fresh] = index.emplace(normalised(name), i);
            if (!fresh)
                return base::fail(base::ErrorCode::invalidInput,
                                  std::string(table) + ": '" + rows[i].name + "': the name '" +
                                      name + "' belongs to '" + rows[place->second].name +
                                      "' already");
        }
    }
    return index;
}

template <class Row, class Index>
std::vector<std::string>
nearest(const std::vector<Row>& rows, const Index& index, std::string_view name, std::size_t count)
{
    const std::string key = normalised(name);
    const std::size_t tooFar = std::max<std::size_t>(key.size() / 2, 2) + 1;
    std::vector<std::size_t> best(rows.size(), tooFar);
    for (const auto& [known, row] : index) {
        const bool within = !key.empty() && known.find(key) != std::string::npos;
        best[row] = std::min(best[row], within ? std::size_t{0} : editDistance(key, known));
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&best](std::size_t a, std::size_t b) { return best[a] < best[b]; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        if (best[order[i]] < tooFar)
            names.push_back(rows[order[i]].name);
    return names;
}

base::Error
unknown(std::string_view what, std::string_view name, const std::vector<std::string>& likely)
{
    // Messages are one line, whatever the name contains.
    std::string shown(name.substr(0, longestName));
    const auto control = [](char c) { return c >= 0 && c < ' '; };
    std::replace_if(shown.begin(), shown.end(), control, ' ');
    std::string detail = "unknown " + std::string(what) + " '" + shown + "'";
    for (std::size_t i = 0; i < likely.size(); ++i)
        detail += (i == 0 ? " (did you mean " : ", ") + likely[i];
    return {base::ErrorCode::notFound, detail + (likely.empty() ? "" : "?)")};
}

} // namespace

base::Result<Catalogue> Catalogue::fromJson(std::string_view models, std::string_view gpus)
{
    auto modelRows = readRows<Model>(models, "models", readModelRow);
    if (!modelRows)
        return tl::unexpected(modelRows.error());
    auto gpuRows = readRows<Gpu>(gpus, "gpus", readGpuRow);
    if (!gpuRows)
        return tl::unexpected(gpuRows.error());
    auto modelIndex = makeIndex<Model, Index>(*modelRows, "models");
    if (!modelIndex)
        return tl::unexpected(modelIndex.error());
    auto gpuIndex = makeIndex<Gpu, Index>(*gpuRows, "gpus");
    if (!gpuIndex)
        return tl::unexpected(gpuIndex.error());

    Catalogue catalogue;
    catalogue.models_ = std::move(*modelRows);
    catalogue.gpus_ = std::move(*gpuRows);
    catalogue.modelIndex_ = std::move(*modelIndex);
    catalogue.gpuIndex_ = std::move(*gpuIndex);
    return catalogue;
}

base::Result<const Model*> Catalogue::model(std::string_view name) const
{
    const auto found = modelIndex_.find(normalised(name));
    if (found == modelIndex_.end())
        return tl::unexpected(unknown("model", name, nearestModels(name)));
    return &models_[found->second];
}

base::Result<const Gpu*> Catalogue::gpu(std::string_view name) const
{
    const auto found = gpuIndex_.find(normalised(name));
    if (found == gpuIndex_.end())
        return tl::unexpected(unknown("GPU", name, nearestGpus(name)));
    return &gpus_[found->second];
}

std::vector<std::string> Catalogue::nearestModels(std::string_view name, std::size_t count) const
{
    return nearest(models_, modelIndex_, name, count);
}

std::vector<std::string> Catalogue::nearestGpus(std::string_view name, std::size_t count) const
{
    return nearest(gpus_, gpuIndex_, name, count);
}

} // namespace interval::compute
