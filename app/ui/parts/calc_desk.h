// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/worksheet.h"

#include <QString>

#include <optional>
#include <string>

namespace interval::ui {

/// The models and accelerators that come with Interval.
/// @param folder with models.json and gpus.json
/// @error as compute::Catalogue::fromJson
[[nodiscard]] base::Result<compute::Catalogue> readCatalogue(const QString& folder);

/// Answers the scenarios of cards. The catalogue is read when the first of them is shown.
class CalcDesk {
public:
    /// @param folder with models.json and gpus.json
    explicit CalcDesk(QString folder) : folder_(std::move(folder)) {}

    /// @return as compute::evaluate; cannotRead when there is no catalogue
    [[nodiscard]] base::Result<study::Answered> answer(const std::string& scenario);

private:
    QString folder_;
    std::optional<base::Result<compute::Catalogue>> catalogue_;
};

} // namespace interval::ui
