// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/worksheet.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace interval::ui {

/// An answer as text, to be pasted somewhere else. In the interface's language.
class CalcReport {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::CalcReport)
public:
    /// A key of a scenario with its value, as a person reads them.
    struct Line {
        QString key;
        QString name;
        QString value;
    };

    /// What was asked, in the order in which the inputs stand; only what is not at its default.
    [[nodiscard]] static std::vector<Line> inputs(const study::Answered& answered);
    /// The value of an input, also where it is the default; empty: the calculator has no such input.
    [[nodiscard]] static QString input(const study::Answered& answered, const QString& key);
    [[nodiscard]] static QString markdown(const study::Answered& answered, bool gibibytes);
    /// A few lines for a chat.
    [[nodiscard]] static QString plain(const study::Answered& answered, bool gibibytes);
    [[nodiscard]] static QString derivationTex(const study::Answered& answered);
    /// "Training memory · LLaMA-65B · 16 × A100 SXM 80GB"
    [[nodiscard]] static QString title(const study::Answered& answered);
};

} // namespace interval::ui
