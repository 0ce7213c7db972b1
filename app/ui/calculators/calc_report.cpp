// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/calc_report.h"

#include "compute/number/derivation.h"
#include "study/calculator/scenario_link.h"
#include "study/calculator/scenario_values.h"
#include "ui/calculators/catalogue_entries.h"
#include "ui/calculators/input_specs.h"
#include "ui/calculators/result_words.h"
#include "ui/words/amount.h"
#include "ui/words/calc_words.h"
#include "ui/words/field_words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether a scenario says something about a key, "lora.rank" too.
bool states(const QJsonObject& scenario, std::string_view key)
{
    const QStringList path = textOf(key).split(u'.');
    const QJsonValue outer = scenario[path.front()];
    if (path.front() == u"tricks")
        return false; // told one by one below
    return path.size() == 1 ? !outer.isUndefined() : outer.toObject().contains(path.back());
}

QString valueOf(const compute::Scenario& scenario, const InputSpec& spec)
{
    switch (spec.kind) {
    case InputKind::model: {
        const auto& model = spec.key == "critic"      ? scenario.critic
                            : spec.key == "reward"    ? scenario.reward
                            : spec.key == "reference" ? scenario.reference
                                                      : scenario.model;
        return model ? CatalogueEntries::nameOf(*model) : QString();
    }
    case InputKind::gpu:
        return CatalogueEntries::nameOf(*scenario.gpu);
    case InputKind::candidates: {
        QStringList names;
        for (const auto& candidate : scenario.candidates)
            names << CatalogueEntries::nameOf(*candidate);
        return names.join(u", "_s);
    }
    case InputKind::number: {
        const QString unit = FieldWords::unit(spec.key);
        const auto value = study::numberOf(scenario, spec.key);
        return value ? amountText(*value) + (unit.isEmpty() ? QString() : u' ' + unit) : QString();
    }
    case InputKind::choice: {
        const study::ChoiceValue choice = study::choiceOf(scenario, spec.key);
        return choice.current < 0
                   ? QString()
                   : FieldWords::choice(spec.key,
                                        choice.words[static_cast<std::size_t>(choice.current)]);
    }
    case InputKind::flag:
        break;
    }
    return study::flagOf(scenario, spec.key) ? u"✓"_s : u"✕"_s;
}

QString row(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

std::vector<CalcReport::Line> CalcReport::inputs(const study::Answered& answered)
{
    const QJsonObject written =
        QJsonDocument::fromJson(QByteArray::fromStdString(answered.written)).object();
    std::vector<Line> lines;
    for (const InputSpec& spec : inputsOf(answered.scenario.calculator)) {
        const bool trick =
            textOf(spec.key).startsWith(u"tricks.") && study::flagOf(answered.scenario, spec.key);
        if (trick || states(written, spec.key))
            lines.push_back(
                {textOf(spec.key), FieldWords::field(spec.key), valueOf(answered.scenario, spec)});
    }
    return lines;
}

QString CalcReport::input(const study::Answered& answered, const QString& key)
{
    for (const InputSpec& spec : inputsOf(answered.scenario.calculator))
        if (textOf(spec.key) == key)
            return valueOf(answered.scenario, spec);
    return {};
}

QString CalcReport::title(const study::Answered& answered)
{
    const compute::Scenario& scenario = answered.scenario;
    QStringList parts{FieldWords::calculator(scenario.calculator)};
    if (scenario.calculator == compute::Calculator::evaluation)
        parts << FieldWords::choice(
            "question", study::choiceOf(scenario, "question")
                            .words[static_cast<std::size_t>(scenario.evaluation.question)]);
    if (scenario.model)
        parts << CatalogueEntries::nameOf(*scenario.model);
    if (scenario.gpu)
        parts << amountText(scenario.gpus) + u" × "_s + CatalogueEntries::nameOf(*scenario.gpu);
    return parts.join(u" · "_s);
}

QString CalcReport::markdown(const study::Answered& answered, bool gibibytes)
{
    QString text = u"### "_s + title(answered) + u"\n\n**"_s +
                   CalcWords::headline(answered, gibibytes) + u"**\n\n"_s;
    if (const QString beside = CalcWords::beside(answered, gibibytes); !beside.isEmpty())
        text += beside + u"\n\n"_s;
    text += row({tr("Input"), tr("Value")}) + row({u"---"_s, u"---"_s});
    for (const Line& line : inputs(answered))
        text += row({line.name, line.value});
    text += u'\n' + row({tr("Result"), tr("Value")}) + row({u"---"_s, u"---:"_s});
    for (const compute::MemoryItem& item : answered.estimate.items)
        if (item.bytes > 0)
            text += row({FieldWords::item(item.id), CalcWords::memory(item.bytes, gibibytes)});
    for (const FigureGrid::Figure& figure : ResultWords::figures(answered.estimate))
        text += row({figure.name, figure.value});
    if (!answered.estimate.candidates.empty()) {
        text += u'\n' + row(ResultWords::candidateHeaders()) +
                row(QStringList(ResultWords::candidateHeaders().size(), u"---"_s));
        for (const DataTable::Row& candidate : ResultWords::candidates(answered))
            text += row(candidate.cells);
    }
    return text + u"\n`"_s + QString::fromStdString(study::scenarioLink(answered.written)) +
           u"`\n"_s;
}

QString CalcReport::plain(const study::Answered& answered, bool gibibytes)
{
    QStringList given;
    for (const Line& line : inputs(answered))
        given << line.name + u' ' + line.value;
    QStringList parts;
    for (const compute::MemoryItem& item : answered.estimate.items)
        if (item.bytes > 0)
            parts << FieldWords::item(item.id) + u' ' + CalcWords::memory(item.bytes, gibibytes);
    if (parts.isEmpty())
        for (const FigureGrid::Figure& figure : ResultWords::figures(answered.estimate))
            parts << figure.name + u' ' + figure.value;
    return title(answered) + u'\n' + CalcWords::headline(answered, gibibytes) + u'\n' +
           given.join(u", "_s) + u'\n' + parts.join(u", "_s);
}

QString CalcReport::derivationTex(const study::Answered& answered)
{
    QStringList formulas;
    const auto add = [&formulas](const compute::Derivation& derivation) {
        if (!derivation.empty())
            formulas << u"\\[\n"_s + QString::fromStdString(compute::toTex(derivation)) +
                            u"\n\\]"_s;
    };
    for (const compute::MemoryItem& item : answered.estimate.items)
        if (item.bytes > 0)
            add(item.derivation);
    for (const compute::ResultQuantity& quantity : answered.estimate.quantities)
        add(quantity.derivation);
    return formulas.join(u'\n');
}

} // namespace interval::ui
