// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/rich_text.h"
#include "study/calculator/curve.h"
#include "ui/parts/curve_chart.h"
#include "ui/parts/data_table.h"
#include "ui/parts/figure_grid.h"

#include <QCoreApplication>

namespace interval::ui {

/// Answers of the compute library as the parts of the result panel show them.
class ResultWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::ResultWords)
public:
    /// The results of a calculator beside its memory, most telling first.
    [[nodiscard]] static std::vector<FigureGrid::Figure> figures(const compute::Estimate& estimate);
    [[nodiscard]] static CurveData chart(const study::Curve& curve, bool gibibytes);
    [[nodiscard]] static QStringList candidateHeaders();
    [[nodiscard]] static std::vector<DataTable::Row> candidates(const study::Answered& answered);
    [[nodiscard]] static QStringList layoutHeaders();
    [[nodiscard]] static std::vector<DataTable::Row> layouts(const compute::Estimate& estimate,
                                                             bool gibibytes);
    /// "TP 8 × PP 2, ZeRO-1, recompute"
    [[nodiscard]] static QString layout(const compute::LayoutRow& row);
    /// Every derivation of an answer: a line that names it, the steps typeset.
    [[nodiscard]] static std::vector<deck::Block> derivation(const compute::Estimate& estimate);
    /// What was assumed, warned of, and where the figures of model and GPU come from.
    [[nodiscard]] static QString assumptions(const study::Answered& answered);
    /// What is wrong, with the name of the field.
    [[nodiscard]] static QString fault(const study::ScenarioFault& fault);
    /// The same, and that the results on show are those before.
    [[nodiscard]] static QString stale(const study::ScenarioFault& fault);
    [[nodiscard]] static QString phaseNote(std::string_view id);
};

} // namespace interval::ui
