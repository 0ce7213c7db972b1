// SPDX-License-Identifier: GPL-3.0-or-later
// interval-maths DECK OUTPUT: renders every formula of a deck folder into one JSON file.
#include "deck/deck.h"
#include "ui/maths/deck_formulas.h"
#include "ui/maths/math_engine.h"
#include "ui/maths/math_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

int main(int argc, char** argv)
{
    using namespace interval;
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        errors << "usage: interval-maths DECK OUTPUT\n";
        return 2;
    }
    const auto deck = deck::readDeck(arguments[1].toStdString(), "");
    if (!deck) {
        errors << QString::fromStdString(deck.error().detail) << '\n';
        return 3;
    }
    ui::MathEngine engine;
    QJsonObject formulas;
    for (const auto& [tex, display] : ui::formulasOf(*deck)) {
        const QJsonObject steps = QJsonDocument::fromJson(engine.renderNow(tex, display)).object();
        if (steps.contains(QStringLiteral("error"))) {
            errors << tex << ": " << steps[QStringLiteral("error")].toString() << '\n';
            return 1;
        }
        formulas[ui::MathStore::key(tex, display)] = steps;
    }
    QFile output(arguments[2]);
    if (!output.open(QIODevice::WriteOnly)) {
        errors << output.errorString() << '\n';
        return 3;
    }
    output.write(QJsonDocument(formulas).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}
