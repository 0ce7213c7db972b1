// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace interval::ui {

class ChartCard;

/// Insights into files.
class InsightExport {
public:
    /// By the ending of the name: the charts below each other as PNG, SVG or PDF, or the tables as
    /// CSV (UTF-8, a table's title on a line of its own when there are several). The file is there
    /// as a whole or not at all.
    /// @return empty, or why it could not be written
    [[nodiscard]] static QString write(const QString& file,
                                       const std::vector<const ChartCard*>& cards);
};

} // namespace interval::ui
