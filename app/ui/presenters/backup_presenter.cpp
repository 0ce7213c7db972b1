// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/backup_presenter.h"

namespace interval::ui {

namespace {

base::Error notOpen()
{
    return {base::ErrorCode::cannotRead, "the collection is not open"};
}

} // namespace

BackupPresenter::BackupPresenter(CollectionWorker& worker,
                                 std::filesystem::path profile,
                                 QObject* parent)
    : QObject(parent), worker_(worker), profile_(std::move(profile))
{
}

void BackupPresenter::load()
{
    worker_.ask(
        this, [profile = profile_](const Desk&) { return collection::listBackups(profile); },
        [this](std::vector<collection::Backup> backups) {
            backups_ = std::move(backups);
            Q_EMIT changed();
        });
}

void BackupPresenter::backUp()
{
    worker_.ask(
        this,
        [](Desk& desk) -> base::Result<collection::Backup> {
            if (!desk.collection)
                return tl::unexpected(notOpen());
            return desk.collection->backUp(collection::BackupReason::manual, desk.clock->now());
        },
        [this](const base::Result<collection::Backup>& made) {
            if (!made)
                Q_EMIT failed(made.error());
            load();
        });
}

void BackupPresenter::preview(const collection::Backup& backup)
{
    worker_.ask(
        this,
        [backup](const Desk& desk) -> base::Result<collection::RestorePreview> {
            if (!desk.collection)
                return tl::unexpected(notOpen());
            return desk.collection->previewRestore(backup.file);
        },
        [this, backup](const base::Result<collection::RestorePreview>& found) {
            if (found)
                Q_EMIT previewed(backup, *found);
            else
                Q_EMIT failed(found.error());
        });
}

void BackupPresenter::restore(const collection::Backup& backup)
{
    worker_.ask(
        this,
        [backup](Desk& desk) -> base::Result<collection::Backup> {
            if (!desk.collection)
                return tl::unexpected(notOpen());
            return desk.collection->restore(backup.file, desk.clock->now());
        },
        [this, backup](const base::Result<collection::Backup>& kept) {
            if (kept)
                Q_EMIT restored(backup);
            else
                Q_EMIT failed(kept.error());
            load();
        });
}

} // namespace interval::ui
