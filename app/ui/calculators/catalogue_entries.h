// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"
#include "compute/scenario/scenario.h"
#include "ui/parts/picker.h"

#include <QCoreApplication>

namespace interval::ui {

/// Rows of the catalogue as entries of a search list.
class CatalogueEntries {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::CatalogueEntries)
public:
    [[nodiscard]] static std::vector<PickerEntry> models(const compute::Catalogue& catalogue);
    [[nodiscard]] static std::vector<PickerEntry> gpus(const compute::Catalogue& catalogue);
    /// "Source: … (2026-11)", and what could not be confirmed.
    [[nodiscard]] static QString sourceOf(const compute::Provenance& provenance);
    /// "65.29 B"
    [[nodiscard]] static QString sizeOf(const compute::ChosenModel& model);
    /// "79.2 GiB"
    [[nodiscard]] static QString sizeOf(const compute::Gpu& gpu);
    /// What a chosen model is called: its name in the catalogue, or that it is one's own.
    [[nodiscard]] static QString nameOf(const compute::ChosenModel& model);
    [[nodiscard]] static QString nameOf(const compute::ChosenGpu& gpu);
};

} // namespace interval::ui
