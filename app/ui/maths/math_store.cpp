// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/math_store.h"

#include "ui/maths/math_engine.h"
#include "ui/style/resources.h"

#include <QFile>
#include <QJsonDocument>

#include <memory>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRenderMs = 300;
constexpr qsizetype longestTex = 4000;
constexpr qsizetype mostRendered = 600;

} // namespace

MathStore::MathStore(QObject* parent) : QObject(parent)
{
    loadResources();
    watchdog_.setSingleShot(true);
    watchdog_.setInterval(longestRenderMs);
}

MathStore::~MathStore()
{
    if (engine_ != nullptr)
        engine_->interrupt();
    thread_.quit();
    thread_.wait();
}

QString MathStore::key(const QString& tex, bool display)
{
    return (display ? u"D "_s : u"I "_s) + tex.trimmed();
}

bool MathStore::isPrecomputed(const QString& tex, bool display)
{
    if (!loaded_) {
        QFile file(u":/maths/formulas.json"_s);
        if (file.open(QIODevice::ReadOnly))
            precomputed_ = QJsonDocument::fromJson(file.readAll()).object();
        loaded_ = true;
    }
    return precomputed_.contains(key(tex, display));
}

const MathImage* MathStore::find(const QString& tex, bool display)
{
    const QString name = key(tex, display);
    if (const auto found = images_.constFind(name); found != images_.constEnd())
        return found->get();
    if (isPrecomputed(tex, display)) {
        const QJsonDocument steps(precomputed_[name].toObject());
        const auto image = std::make_shared<const MathImage>(
            MathImage::fromJson(steps.toJson(QJsonDocument::Compact)));
        return images_.insert(name, image)->get();
    }
    if (tex.size() > longestTex) {
        const auto image =
            std::make_shared<const MathImage>(MathImage::fromJson(R"({"error":"too long"})"));
        return images_.insert(name, image)->get();
    }
    request(tex, display);
    return nullptr;
}

void MathStore::request(const QString& tex, bool display)
{
    const QString name = key(tex, display);
    if (requested_.contains(name))
        return;
    requested_.insert(name);
    ++waiting_;
    if (engine_ == nullptr) {
        engine_ = new MathEngine; // moved to its thread, which ends with the store
        engine_->moveToThread(&thread_);
        connect(&thread_, &QThread::finished, engine_, &QObject::deleteLater);
        connect(engine_, &MathEngine::started, &watchdog_, qOverload<>(&QTimer::start));
        connect(engine_, &MathEngine::rendered, this, &MathStore::accept);
        connect(&watchdog_, &QTimer::timeout, this, [this] { engine_->interrupt(); });
        thread_.start();
    }
    QMetaObject::invokeMethod(engine_,
                              [engine = engine_, tex, display] { engine->render(tex, display); });
}

void MathStore::accept(const QString& tex, bool display, const QByteArray& json)
{
    watchdog_.stop();
    --waiting_;
    const QString name = key(tex, display);
    images_.insert(name, std::make_shared<const MathImage>(MathImage::fromJson(json)));
    rendered_.enqueue(name);
    if (rendered_.size() > mostRendered) {
        const QString oldest = rendered_.dequeue();
        images_.remove(oldest);
        requested_.remove(oldest);
    }
    Q_EMIT ready(tex, display);
}

} // namespace interval::ui
