// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/gpu.h"
#include "compute/catalogue/model.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// The models and accelerators that come with Interval, with names to find them by.
///
/// A name is found whatever its case, with blanks or hyphens; aliases are Hugging Face ids and names in common
/// use.
class Catalogue {
public:
    /// Reads the two files of `content/catalogue`.
    /// @param models  text of models.json
    /// @param gpus    text of gpus.json
    /// @error invalidInput  not JSON (with line and column), a row without source, date or a figure it
    ///                      needs, a config that cannot be read, a name that two rows share: the message
    ///                      names the row
    [[nodiscard]] static base::Result<Catalogue> fromJson(std::string_view models,
                                                          std::string_view gpus);

    /// In the order of the file: by vendor, family and size.
    [[nodiscard]] const std::vector<Model>& models() const { return models_; }
    [[nodiscard]] const std::vector<Gpu>& gpus() const { return gpus_; }

    /// Never null; valid as long as the catalogue.
    /// @error notFound  `unknown model 'Lama-3-8B' (did you mean Llama-3-8B, …?)`
    [[nodiscard]] base::Result<const Model*> model(std::string_view name) const;
    /// Never null; valid as long as the catalogue.
    /// @error notFound  as with `model`
    [[nodiscard]] base::Result<const Gpu*> gpu(std::string_view name) const;

    /// The names most like this one, best first: that contain it, or that differ in few letters. Fewer
    /// than `count`, or none, when nothing is like it.
    [[nodiscard]] std::vector<std::string> nearestModels(std::string_view name,
                                                         std::size_t count = 3) const;
    [[nodiscard]] std::vector<std::string> nearestGpus(std::string_view name,
                                                       std::size_t count = 3) const;

private:
    /// Normalised name or alias → row.
    using Index = std::map<std::string, std::size_t, std::less<>>;

    Catalogue() = default;

    std::vector<Model> models_;
    std::vector<Gpu> gpus_;
    Index modelIndex_;
    Index gpuIndex_;
};

} // namespace interval::compute
