// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/own_deck_watcher.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace interval::ui {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

/// The first of these places that there is.
void addFirst(QStringList& paths, std::initializer_list<fs::path> places)
{
    std::error_code failed;
    for (const fs::path& place : places)
        if (fs::exists(place, failed)) {
            paths << QString::fromStdString(place.string());
            return;
        }
}

/// A folder's own folders and Markdown files.
void addBelow(QStringList& paths, const fs::path& folder)
{
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code none;
        if (entry->is_directory(none) && entry->path().filename().string().starts_with('.'))
            entry.disable_recursion_pending(); // .git changes with every command
        else if (entry->is_directory(none) || entry->path().extension() == ".md")
            paths << QString::fromStdString(entry->path().string());
    }
}

/// Where decks are, and where they would be: one that comes or goes changes the folder above it.
QStringList pathsToWatch(const study::DeckPlaces& places)
{
    QStringList paths;
    const fs::path decks = places.profile / "decks";
    addFirst(paths, {decks, places.profile});
    addBelow(paths, decks);
    for (const fs::path& folder : places.elsewhere) {
        addFirst(paths, {folder, folder.parent_path()});
        addBelow(paths, folder);
    }
    paths.removeDuplicates();
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
            auto own = study::takeOwnDecks(*desk.collection, profile);
            const auto places = study::deckPlaces(*desk.collection, profile);
            if (!own || !places)
                return tl::unexpected(!own ? own.error() : places.error());
            return Reading{std::move(*own), pathsToWatch(*places)};
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

/// A file that was replaced is no longer watched: what is missing is added. Into a folder that is new
/// something may have come before it was watched.
void OwnDeckWatcher::watch(const QStringList& paths)
{
    const QStringList watched = watcher_.files() + watcher_.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    const QSet<QString> wanted(paths.begin(), paths.end());
    const QSet<QString> gone = known - wanted;
    const QSet<QString> fresh = wanted - known;
    const bool newFolder = std::any_of(
        fresh.begin(), fresh.end(), [](const QString& path) { return !path.endsWith(u".md"_s); });
    readAgain_ = readAgain_ || (newFolder && !watched.isEmpty());
    if (!gone.isEmpty())
        watcher_.removePaths(gone.values());
    if (!fresh.isEmpty())
        watcher_.addPaths(fresh.values());
}

} // namespace interval::ui
