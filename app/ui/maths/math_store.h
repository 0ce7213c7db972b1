// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/maths/math_image.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <memory>

namespace interval::ui {

class MathEngine;

/// Formulas that have been rendered, and the way to those that have not.
class MathStore final : public QObject {
    Q_OBJECT
public:
    explicit MathStore(QObject* parent = nullptr);
    ~MathStore() override;

    /// @return the formula, or nullptr when it is being rendered: `ready` follows. The pointer is
    ///         for now: the oldest of many that were rendered make room, and are rendered again when
    ///         they are wanted again.
    [[nodiscard]] const MathImage* find(const QString& tex, bool display);

    /// Whether the shipped file has it: what the first card must not wait for.
    [[nodiscard]] bool isPrecomputed(const QString& tex, bool display);

    /// Whether nothing that was asked for is still being rendered.
    [[nodiscard]] bool idle() const { return waiting_ == 0; }

    /// One name for a formula in one of its two forms.
    [[nodiscard]] static QString key(const QString& tex, bool display);

Q_SIGNALS:
    void ready(const QString& tex, bool display);

private:
    void accept(const QString& tex, bool display, const QByteArray& json);
    void request(const QString& tex, bool display);

    QHash<QString, std::shared_ptr<const MathImage>> images_;
    QSet<QString> requested_;
    QQueue<QString> rendered_; ///< not shipped, oldest first
    int waiting_ = 0;          ///< asked for, not there yet
    QJsonObject precomputed_;
    bool loaded_ = false;
    QThread thread_;
    QTimer watchdog_;
    MathEngine* engine_ = nullptr;
};

} // namespace interval::ui
