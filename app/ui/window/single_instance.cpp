// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 300;

} // namespace

SingleInstance::SingleInstance(const QString& profile, QObject* parent) : QObject(parent)
{
    const QByteArray path = QDir(profile).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    name_ = u"interval-"_s + QString::fromLatin1(hash.left(16));
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        delete server_.nextPendingConnection();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(name_);
    return socket.waitForConnected(answerMs);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(name_); // left behind by a process that was killed
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.listen(name_);
}

} // namespace interval::ui
