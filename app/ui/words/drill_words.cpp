// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/drill_words.h"

#include <QLocale>

namespace interval::ui {

using study::DrillMark;

base::Language DrillWords::language()
{
    return QLocale().language() == QLocale::Chinese ? base::Language::zhCn : base::Language::en;
}

QString DrillWords::of(const study::Bilingual& text)
{
    return QString::fromStdString(text.in(language()));
}

QString DrillWords::mark(const study::DrillJudgement& judgement)
{
    if (judgement.mark == DrillMark::right)
        return tr("Within tolerance");
    if (judgement.unitMixUp)
        return tr("Unit mixed up");
    return judgement.mark == DrillMark::close ? tr("Close") : tr("Outside of the tolerance");
}

QString DrillWords::reason(const study::DrillJudgement& judgement)
{
    if (judgement.mark == DrillMark::right)
        return tr("Right within tolerance");
    if (judgement.unitMixUp)
        return tr("Right but for the unit");
    return judgement.mark == DrillMark::close ? tr("Close, outside of the tolerance")
                                              : tr("Outside of the tolerance");
}

QString DrillWords::answer(const QString& amount)
{
    return tr("The answer: %1").arg(amount);
}

QString DrillWords::terms(const study::Drill& drill)
{
    return tr("%1. With or without a unit: 112 GB, 1.5e9, 3.3 days. Space on the empty field shows "
              "the answer.")
        .arg(QString::fromStdString(study::toleranceInWords(drill, language())));
}

QString DrillWords::tex(const compute::Derivation& derivation)
{
    // Longer lines would have to be set smaller to fit the column.
    constexpr std::size_t longLine = 90; // characters of TeX
    // A low empty line on top: Qt sets a tall formula some pixels too high in its first line.
    std::string text = "\\begin{aligned}\n & \\\\[-14pt]\n";
    for (const compute::DerivationStep& step : derivation.steps(compute::Notation::tex)) {
        text += step.symbol + " &= " + step.formula;
        if (step.numbers != step.formula)
            text += " \\\\\n &= " + step.numbers;
        if (step.result != step.numbers)
            text += (step.numbers.size() > longLine ? " \\\\\n &= " : " = ") + step.result;
        text += " \\\\[4pt]\n";
    }
    return QString::fromStdString(text + "\\end{aligned}");
}

} // namespace interval::ui
