// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/calc_words.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double giga = 1e9;

QString gigabytes(double bytes)
{
    return QString::number(bytes / giga, 'f', 1) + QChar(QChar::Nbsp) + u"GB"_s;
}

/// "10^24" as people read it: "10²⁴".
QString withRaisedPower(QString text)
{
    constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const qsizetype power = text.indexOf(u'^');
    if (power < 0)
        return text;
    text.remove(power, 1);
    for (qsizetype i = power; i < text.size() && text[i].isDigit(); ++i)
        text[i] = raised[text[i].digitValue()];
    return text;
}

/// Amounts up to a billion stand in full, at four significant digits: 5,352,000 rather than 5.352 × 10⁶.
std::optional<QString> inFull(const compute::ResultQuantity& quantity)
{
    constexpr double least = 1e6;
    constexpr double most = 1e10;
    const bool counted = quantity.unit.dimension.isOne() || quantity.unit == compute::unit::dollars;
    if (!counted || quantity.value < least || quantity.value >= most)
        return std::nullopt;
    const double step = std::pow(10, std::floor(std::log10(quantity.value)) - 3);
    const auto rounded = static_cast<qlonglong>(std::round(quantity.value / step) * step);
    return QLocale(QLocale::English).toString(rounded) + u' ' +
           QString::fromUtf8(quantity.unit.label.data(),
                             static_cast<qsizetype>(quantity.unit.label.size()));
}

/// That everything is trained goes without saying.
bool tells(const compute::ResultQuantity& quantity, const compute::Estimate& estimate)
{
    return quantity.id != "trainable_parameters" || quantity.value < estimate.parameters;
}

/// A value with its unit; the two stay together.
QString shown(const compute::ResultQuantity& quantity)
{
    QString text = inFull(quantity).value_or(withRaisedPower(QString::fromStdString(
        compute::formatQuantity(quantity.value, quantity.unit, compute::Notation::plain))));
    return text.replace(u' ', QChar(QChar::Nbsp));
}

} // namespace

QString CalcWords::verdict(const compute::Estimate& estimate)
{
    const compute::MemoryTotals& memory = *estimate.memory;
    if (estimate.fits())
        return tr("Fits: %1 per GPU of %2, %3 to spare.")
            .arg(gigabytes(memory.process), gigabytes(memory.capacity),
                 gigabytes(estimate.headroom()));
    QString text = tr("Does not fit: %1 per GPU, %2 too much.")
                       .arg(gigabytes(memory.process), gigabytes(-estimate.headroom()));
    if (!estimate.smallest)
        return text;
    const int gpus = static_cast<int>(estimate.smallest->gpus);
    const QString remedy = estimate.smallest->zero ? tr("%n GPU(s) with ZeRO-3 would do.", "", gpus)
                                                   : tr("%n GPU(s) would do.", "", gpus);
    return text + u' ' + remedy;
}

std::array<QString, 10> CalcWords::parts()
{
    return {tr("Weights"), tr("Gradients"), tr("Optimiser"), tr("fp32 master"),   tr("Activations"),
            tr("Logits"),  tr("KV cache"),  tr("Adapters"),  tr("Frozen models"), tr("Overhead")};
}

QStringList CalcWords::figures(const compute::Estimate& estimate)
{
    struct Figure {
        std::string_view id;
        QString pattern;
    };
    const Figure wanted[] = {
        {"max_concurrency", tr("at most %1")},
        {"kv_bytes_per_token", tr("KV cache %1")},
        {"time_per_output_token", tr("%1 an output token")},
        {"tokens_per_second", u"%1"_s},
        {"flops", u"%1"_s},
        {"gpu_hours", u"%1"_s},
        {"days", u"%1"_s},
        {"usd", u"%1"_s},
        {"text_gb_per_day", tr("%1 of text a day")},
        {"states_bytes", tr("states of all models %1")},
        {"trainable_parameters", tr("trained: %1")},
        {"accuracy", tr("accuracy %1")},
        {"interval_low", tr("from %1")},
        {"interval_high", tr("to %1")},
    };
    QStringList texts;
    for (const Figure& figure : wanted)
        if (const auto* found = estimate.quantity(figure.id); found && tells(*found, estimate))
            texts << figure.pattern.arg(shown(*found));
    return texts;
}

QString CalcWords::noAnswer(const std::string& reason)
{
    return tr("This scenario has no answer: %1").arg(QString::fromStdString(reason));
}

} // namespace interval::ui
