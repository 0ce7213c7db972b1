// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QJSEngine;

namespace interval::ui {

/// MathJax in a script engine, on a thread of its own. Loaded at the first formula: half a second
/// and some 50 MB that most sittings never need, because shipped formulas come precomputed.
class MathEngine final : public QObject {
    Q_OBJECT
public:
    explicit MathEngine(QObject* parent = nullptr);
    ~MathEngine() override;

    /// Stops the formula being rendered; may be called from any thread.
    void interrupt();

    /// Runs on the engine's thread and answers with `rendered`.
    void render(const QString& tex, bool display);
    /// The same at once, for the tool that precomputes.
    [[nodiscard]] QByteArray renderNow(const QString& tex, bool display);

Q_SIGNALS:
    void started();
    void rendered(const QString& tex, bool display, const QByteArray& json);

private:
    void load();

    std::unique_ptr<QJSEngine> engine_;
};

} // namespace interval::ui
