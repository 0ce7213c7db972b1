// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/backup/backup.h"
#include "collection/backup/restore.h"
#include "ui/work/collection_worker.h"

#include <vector>

namespace interval::ui {

/// The copies of the collection: makes one, says what putting one back would change, puts it back.
class BackupPresenter final : public QObject {
    Q_OBJECT
public:
    /// @param profile folder of the collection
    BackupPresenter(CollectionWorker& worker, std::filesystem::path profile, QObject* parent);

    /// Looks which there are; `changed` follows.
    void load();
    void backUp();
    /// Compares a copy with what there is now; `previewed` follows.
    void preview(const collection::Backup& backup);
    /// Puts a copy in the place of everything, after a copy of that; `restored` follows.
    void restore(const collection::Backup& backup);

    /// Newest first.
    [[nodiscard]] const std::vector<collection::Backup>& backups() const { return backups_; }
    [[nodiscard]] const std::filesystem::path& profile() const { return profile_; }

Q_SIGNALS:
    void changed();
    void previewed(const interval::collection::Backup& backup,
                   const interval::collection::RestorePreview& preview);
    /// The collection is another: all that was read of it is to be read again.
    void restored(const interval::collection::Backup& backup);
    void failed(const interval::base::Error& error);

private:
    CollectionWorker& worker_;
    std::filesystem::path profile_;
    std::vector<collection::Backup> backups_;
};

} // namespace interval::ui
