// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace interval::ui {

/// One window per profile: a second start asks the first window to come to the front.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& profile, QObject* parent = nullptr);

    /// @return true when another window answered; this process should end
    [[nodiscard]] bool raiseOther() const;
    /// Begins to listen for later starts.
    void listen();

Q_SIGNALS:
    void raiseRequested();

private:
    QString name_;
    QLocalServer server_;
};

} // namespace interval::ui
