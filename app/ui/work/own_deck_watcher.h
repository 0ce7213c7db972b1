// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/own_decks.h"
#include "ui/work/collection_worker.h"

#include <QFileSystemWatcher>

namespace interval::ui {

/// Reads the files of the person's own decks again when another program has changed them; decks come and
/// go with their folders. Histories stay: a card is known by its id.
class OwnDeckWatcher final : public QObject {
    Q_OBJECT
public:
    OwnDeckWatcher(CollectionWorker& worker, const QString& profile, QObject* parent);

    /// Begins to watch, and reads what has changed until then. Also after a deck was made.
    void begin();

Q_SIGNALS:
    void taken(const interval::study::OwnDecks& own);
    void failed(const interval::base::Error& error);

private:
    struct Reading {
        study::OwnDecks own;
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
