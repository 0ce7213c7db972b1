// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/own_deck_watcher.h"

#include "study/own_deck.h"

#include <QSet>

#include <utility>

namespace interval::ui {

namespace fs = std::filesystem;

namespace {

/// The deck's folders and its Markdown files; the profile as long as there is no deck.
QStringList pathsToWatch(const fs::path& profile)
{
    const fs::path folder = study::ownDeckFolder(profile);
    std::error_code failed;
    QStringList paths;
    for (const fs::path& place : {folder, folder.parent_path(), profile})
        if (paths.isEmpty() && fs::exists(place, failed))
            paths << QString::fromStdString(place.string());
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code none;
        if (entry->is_directory(none) && entry->path().filename().string().starts_with('.'))
            entry.disable_recursion_pending(); // .git changes with every command
        else if (entry->is_directory(none) || entry->path().extension() == ".md")
            paths << QString::fromStdString(entry->path().string());
    }
    return paths;
}

} // namespace

OwnDeckWatcher::OwnDeckWatcher(CollectionWorker& worker, const QString& profile, QObject* parent)
    : QObject(parent), worker_(worker), profile_(profile.toStdString())
{
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &OwnDeckWatcher::begin);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &OwnDeckWatcher::begin);
}

/// An editor writes a file in several steps, git many files: of what happens while one reading goes on,
/// one more is made.
void OwnDeckWatcher::begin()
{
    if (std::exchange(reading_, true)) {
        readAgain_ = true;
        return;
    }
    worker_.ask(
        this,
        [profile = profile_](Desk& desk) -> base::Result<Reading> {
            if (!desk.collection)
                return Reading{};
            auto own = takeOwnDeck(desk, profile);
            if (!own)
                return tl::unexpected(own.error());
            return Reading{std::move(*own), pathsToWatch(profile)};
        },
        [this](base::Result<Reading> reading) {
            reading_ = false;
            if (reading)
                watch(reading->paths);
            if (std::exchange(readAgain_, false))
                begin();
            if (reading)
                Q_EMIT taken(reading->own);
            else
                Q_EMIT failed(reading.error());
        });
}

/// A file that was replaced is no longer watched: what is missing is added.
void OwnDeckWatcher::watch(const QStringList& paths)
{
    const QStringList watched = watcher_.files() + watcher_.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    const QSet<QString> wanted(paths.begin(), paths.end());
    const QSet<QString> gone = known - wanted;
    const QSet<QString> fresh = wanted - known;
    if (!gone.isEmpty())
        watcher_.removePaths(gone.values());
    if (!fresh.isEmpty())
        watcher_.addPaths(fresh.values());
}

} // namespace interval::ui
