// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/calc_words.h"

#include "ui/words/amount.h"
#include "ui/words/field_words.h"

#include <QLocale>

#include <algorithm>
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

struct CountWords {
    Q_DECLARE_TR_FUNCTIONS(CountWords)
public:
    /// What is counted, in the interface's language.
    static QString of(const QString& label)
    {
        const std::pair<QString, QString> words[] = {{u"tokens"_s, tr("tokens")},
                                                     {u"tokens/s"_s, tr("tokens/s")},
                                                     {u"requests"_s, tr("requests")},
                                                     {u"sequences"_s, tr("sequences")},
                                                     {u"blocks"_s, tr("blocks")},
                                                     {u"questions"_s, tr("questions")},
                                                     {u"GPU-hours"_s, tr("GPU-hours")},
                                                     {u"days"_s, tr("days")},
                                                     {u"USD"_s, tr("USD")},
                                                     {u"pp"_s, tr("pp")},
                                                     {u"B/token"_s, tr("B/token")},
                                                     {u"FLOP/token"_s, tr("FLOP/token")},
                                                     {u"parameters"_s, tr("parameters")},
                                                     {u"games"_s, tr("games")}};
        for (const auto& [english, word] : words)
            if (label == english)
                return word;
        return label;
    }
};

/// A value with its unit; the two stay together.
QString shown(const compute::ResultQuantity& quantity)
{
    if (quantity.unit == compute::unit::parameters)
        return amountText(quantity.value);
    QString text = inFull(quantity).value_or(withRaisedPower(QString::fromStdString(
        compute::formatQuantity(quantity.value, quantity.unit, compute::Notation::plain))));
    const qsizetype space = text.lastIndexOf(u' ');
    if (space > 0)
        text = text.left(space + 1) + CountWords::of(text.mid(space + 1));
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

QString CalcWords::memory(double bytes, bool gibibytes)
{
    constexpr double gibi = 1024.0 * 1024 * 1024;
    return gibibytes ? QString::number(bytes / gibi, 'f', 1) + QChar(QChar::Nbsp) + u"GiB"_s
                     : gigabytes(bytes);
}

QString CalcWords::amount(const compute::ResultQuantity& quantity)
{
    return shown(quantity);
}

QString CalcWords::unreadable(const QString& text)
{
    return text.trimmed().isEmpty() ? tr("A number is needed.")
                                    : tr("“%1” is no number.").arg(text.trimmed());
}

QString CalcWords::remedy(const study::Remedy& remedy, bool gibibytes)
{
    QString value = QString::fromStdString(remedy.value);
    value.remove(u'"').remove(u'[').remove(u']');
    const std::string word = value.toStdString();
    const QString what = remedy.key == "gpus"     ? tr("%n GPU(s)", "", value.toInt())
                         : remedy.key == "tricks" ? FieldWords::field("tricks." + word)
                                                  : tr("%1: %2", "field and value")
                                                        .arg(FieldWords::field(remedy.key),
                                                             FieldWords::choice(remedy.key, word));
    return tr("%1 → %2 per GPU").arg(what, memory(remedy.bytes, gibibytes));
}

namespace {

QString amountOf(const compute::Estimate& estimate, std::string_view id)
{
    const compute::ResultQuantity* found = estimate.quantity(id);
    return found != nullptr ? CalcWords::amount(*found) : QString();
}

} // namespace

QString CalcWords::headline(const study::Answered& answered, bool gibibytes)
{
    const compute::Estimate& estimate = answered.estimate;
    const compute::Scenario& scenario = answered.scenario;
    const auto of = [&estimate](std::string_view id) { return amountOf(estimate, id); };
    switch (scenario.calculator) {
    case compute::Calculator::serving:
        return tr("Room for %1 of %2 tokens; you asked for %3")
            .arg(of("max_concurrency"), amountText(scenario.serving.context),
                 amountText(scenario.serving.concurrency));
    case compute::Calculator::cost:
        return tr("%1 on %Ln GPU(s): %2", "", static_cast<int>(scenario.gpus))
            .arg(of("days"), of("usd"));
    case compute::Calculator::selection: {
        const auto& rows = estimate.candidates;
        const auto fitting =
            std::count_if(rows.begin(), rows.end(), [&](const compute::CandidateRow& row) {
                return row.fewestGpus && *row.fewestGpus <= scenario.gpus;
            });
        return tr("%1 of %2 models fit on %Ln GPU(s)", "", static_cast<int>(scenario.gpus))
            .arg(fitting)
            .arg(rows.size());
    }
    case compute::Calculator::evaluation:
        return evaluationHeadline(answered);
    default:
        break;
    }
    const compute::MemoryTotals& total = *estimate.memory;
    return estimate.fits()
               ? tr("%1 per GPU, %2 to spare")
                     .arg(memory(total.process, gibibytes), memory(estimate.headroom(), gibibytes))
               : tr("%1 per GPU, %2 too much")
                     .arg(memory(total.process, gibibytes),
                          memory(-estimate.headroom(), gibibytes));
}

QString CalcWords::evaluationHeadline(const study::Answered& answered)
{
    const auto of = [&answered](std::string_view id) { return amountOf(answered.estimate, id); };
    using Q = compute::EvaluationQuestion;
    switch (answered.scenario.evaluation.question) {
    case Q::interval:
        return tr("%1 right; the truth lies between %2 and %3")
            .arg(of("accuracy"), of("interval_low"), of("interval_high"));
    case Q::compare: {
        const compute::ResultQuantity* p = answered.estimate.quantity("p_value");
        constexpr double significant = 0.05;
        return p != nullptr && p->value < significant
                   ? tr("Model B differs by %1, p = %2").arg(of("difference"), of("p_value"))
                   : tr("No difference shown: %1, p = %2").arg(of("difference"), of("p_value"));
    }
    case Q::sampleSize:
        return tr("%1 for each model").arg(of("questions_per_model"));
    case Q::passAtK:
        return tr("pass@%1 = %2").arg(amountText(answered.scenario.evaluation.k), of("pass_at_k"));
    case Q::elo:
        return of("elo_difference").isEmpty() ? tr("Expected score %1").arg(of("expected_score"))
                                              : tr("Elo difference %1").arg(of("elo_difference"));
    case Q::judgeAgreement:
        return tr("κ = %1").arg(of("kappa"));
    case Q::perplexity:
        return tr("Perplexity %1, %2").arg(of("perplexity"), of("bits_per_byte"));
    case Q::evalCost:
        break;
    }
    return tr("%1 and %2").arg(of("usd"), of("seconds"));
}

QString CalcWords::beside(const study::Answered& answered, bool gibibytes)
{
    const compute::Estimate& estimate = answered.estimate;
    if (!estimate.memory) {
        const compute::ResultQuantity* hours = estimate.quantity("gpu_hours");
        return hours != nullptr ? tr("%1 in all.").arg(amount(*hours)) : QString();
    }
    QStringList sentences;
    if (answered.scenario.calculator == compute::Calculator::serving)
        sentences << tr("%1 per GPU of %2.")
                         .arg(memory(estimate.memory->process, gibibytes),
                              memory(estimate.memory->capacity, gibibytes));
    sentences << tr("Likely between %1 and %2.")
                     .arg(memory(estimate.memory->low, gibibytes),
                          memory(estimate.memory->high, gibibytes));
    if (estimate.smallest) {
        const int gpus = static_cast<int>(estimate.smallest->gpus);
        sentences << (estimate.smallest->zero ? tr("%n GPU(s) with ZeRO-3 would do.", "", gpus)
                                              : tr("%n GPU(s) would do.", "", gpus));
    }
    return sentences.join(u' ');
}

QString CalcWords::noAnswer(const study::ScenarioFault& fault)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return tr("This scenario has no answer: %1: %2")
        .arg(FieldWords::field(fault.key),
             QString::fromStdString(chinese ? fault.text.zh : fault.text.en));
}

QString CalcWords::openHere()
{
    return tr("Open in the calculator (C)");
}

} // namespace interval::ui
