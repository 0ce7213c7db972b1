// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/calc_summary.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

class CalcSummary {
    Q_DECLARE_TR_FUNCTIONS(CalcSummary)
public:
    explicit CalcSummary(const QJsonObject& scenario) : scenario_(scenario) {}

    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString hardware() const;
    [[nodiscard]] QString value(const QString& key) const;

    const QJsonObject& scenario_;
};

QString CalcSummary::value(const QString& key) const
{
    const QJsonValue found = scenario_[key];
    return found.isDouble() ? QString::number(found.toDouble()) : found.toString();
}

QString CalcSummary::title() const
{
    const QHash<QString, QString> titles{{u"training"_s, tr("Training memory")},
                                         {u"serving"_s, tr("Serving")},
                                         {u"rlhf"_s, tr("RLHF memory")},
                                         {u"cost"_s, tr("Training cost")},
                                         {u"selection"_s, tr("Model selection")},
                                         {u"evaluation"_s, tr("Evaluation")},
                                         {u"layout"_s, tr("Layout")}};
    return titles.value(value(u"calculator"_s), tr("Scenario"));
}

QString CalcSummary::model() const
{
    const QJsonValue model = scenario_[u"model"_s];
    if (!model.isObject())
        return model.toString();
    constexpr double billion = 1e9;
    const double parameters = model[u"params"_s].toDouble();
    return parameters > 0 ? QString::number(parameters / billion) + u" B"_s
                          : model[u"model_type"_s].toString();
}

QString CalcSummary::hardware() const
{
    const QString count = value(u"gpus"_s);
    const QString gpu = value(u"gpu"_s);
    if (gpu.isEmpty())
        return count.isEmpty() ? QString() : count + u" GPU"_s;
    return count.isEmpty() ? gpu : count + u" × "_s + gpu;
}

QString CalcSummary::text() const
{
    QStringList parts{title(), model(), hardware()};
    for (const QString& key : {u"method"_s, u"precision"_s, u"optimizer"_s, u"algorithm"_s,
                               u"weights"_s, u"kv"_s, u"question"_s})
        parts << value(key);
    if (const QString zero = value(u"zero"_s); !zero.isEmpty())
        parts << u"ZeRO-"_s + zero;
    for (const QString& key :
         {u"batch"_s, u"seq"_s, u"context"_s, u"concurrency"_s, u"recompute"_s})
        if (const QString number = value(key); !number.isEmpty())
            parts << key + u' ' + number;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString calcSummary(const QByteArray& json)
{
    const QJsonObject scenario = QJsonDocument::fromJson(json).object();
    return CalcSummary(scenario).text();
}

} // namespace interval::ui
