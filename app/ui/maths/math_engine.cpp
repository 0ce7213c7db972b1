// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/math_engine.h"

#include "ui/style/resources.h"

#include <QFile>
#include <QJSEngine>
#include <QLoggingCategory>

namespace interval::ui {

using namespace Qt::StringLiterals;

MathEngine::MathEngine(QObject* parent) : QObject(parent)
{
    loadResources();
}
MathEngine::~MathEngine() = default;

void MathEngine::load()
{
    // Minified code looks odd to the engine's linter, page after page of it.
    QLoggingCategory::setFilterRules(u"qt.qml.compiler=false\nqt.qml.usedbeforedeclared=false"_s);
    engine_ = std::make_unique<QJSEngine>();
    QFile bundle(u":/maths/mathjax.js"_s);
    if (bundle.open(QIODevice::ReadOnly))
        engine_->evaluate(QString::fromUtf8(bundle.readAll()));
}

void MathEngine::interrupt()
{
    if (engine_)
        engine_->setInterrupted(true);
}

QByteArray MathEngine::renderNow(const QString& tex, bool display)
{
    if (!engine_)
        load();
    Q_EMIT started();
    const QJSValue result =
        engine_->globalObject().property(u"texToSteps"_s).call({QJSValue(tex), QJSValue(display)});
    if (engine_->isInterrupted()) {
        engine_.reset(); // what it was in the middle of is not to be trusted
        return R"({"error":"takes too long"})";
    }
    return result.isError() ? QByteArray(R"({"error":"cannot be read"})")
                            : result.toString().toUtf8();
}

void MathEngine::render(const QString& tex, bool display)
{
    Q_EMIT rendered(tex, display, renderNow(tex, display));
}

} // namespace interval::ui
