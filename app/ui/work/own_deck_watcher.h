// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/collection_worker.h"

#include <QFileSystemWatcher>

namespace interval::ui {

/// Reads the files of the person's own deck again when another program has changed them. Histories stay:
/// a card is known by its id.
class OwnDeckWatcher final : public QObject {
    Q_OBJECT
public:
    OwnDeckWatcher(CollectionWorker& worker, const QString& profile, QObject* parent);

    /// Begins to watch, and reads what has changed until then. Also after the deck was made.
    void begin();

Q_SIGNALS:
    void taken(const interval::ui::OwnDeck& own);
    void failed(const interval::base::Error& error);

private:
    struct Reading {
        OwnDeck own;
        QStringList paths; ///< files and folders to be watched
    };

    void watch(const QStringList& paths);

    CollectionWorker& worker_;
    std::filesystem::path profile_;
    QFileSystemWatcher watcher_;
    bool reading_ = false;
    bool readAgain_ = false;
};

} // namespace interval::ui
