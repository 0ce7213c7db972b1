// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data are, and the copies of them.
#include "ui/settings/sections.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/backup_presenter.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QMessageBox>
#include <QUrl>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;
using collection::BackupReason;

namespace {

constexpr std::size_t mostShown = 12;

QString reasonOf(BackupReason reason)
{
    switch (reason) {
    case BackupReason::daily:
        return DataSection::tr("of the day");
    case BackupReason::migration:
        return DataSection::tr("before an update of the program");
    case BackupReason::import:
        return DataSection::tr("before an import");
    case BackupReason::restore:
        return DataSection::tr("before a copy was put back");
    case BackupReason::mend:
        return DataSection::tr("before a repair");
    case BackupReason::manual:
        break;
    }
    return DataSection::tr("made by you");
}

QString momentOf(const collection::Backup& backup, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(backup.atMs), QLocale::ShortFormat);
}

/// What goes and what comes back, a line each; one line when nothing does.
QString changesOf(const collection::RestorePreview& preview)
{
    QStringList lines;
    const auto say = [&lines](std::int64_t count, QString (*words)(int)) {
        if (count > 0)
            lines << words(static_cast<int>(count));
    };
    say(preview.reviewsLost,
        [](int n) { return DataSection::tr("%n answers that came since go.", nullptr, n); });
    say(preview.reviewsBack,
        [](int n) { return DataSection::tr("%n answers come back.", nullptr, n); });
    say(preview.notesLost,
        [](int n) { return DataSection::tr("%n cards that came since go.", nullptr, n); });
    say(preview.notesBack,
        [](int n) { return DataSection::tr("%n cards come back.", nullptr, n); });
    say(preview.notesChanged, [](int n) {
        return DataSection::tr("%n cards say again what they said then.", nullptr, n);
    });
    if (lines.isEmpty())
        lines << DataSection::tr("Cards and answers are the same as now.");
    return lines.join(u'\n');
}

} // namespace

QString DataSection::name()
{
    return tr("Data and backups");
}

DataSection::DataSection(const SettingsDesk& desk, QWidget* parent) : Section(name(), desk, parent)
{
    BackupPresenter& backups = desk_.backups;
    KeyButton* folder = makeButton(tr("Open the folder"), "small", {}, this);
    const QString place = QString::fromStdString(backups.profile().string());
    connect(folder, &QPushButton::clicked, this,
            [place] { QDesktopServices::openUrl(QUrl::fromLocalFile(place)); });
    addRow(tr("Data folder"), place, folder);
    KeyButton* now = makeButton(tr("Make one now"), "small", {}, this);
    now->setObjectName(u"backUpNow"_s);
    connect(now, &QPushButton::clicked, &backups, &BackupPresenter::backUp);
    SettingRow* row = addRow(
        tr("Backups"),
        tr("Once a day, and before anything is imported, updated, repaired or put back, the whole "
           "collection is copied and the copy is checked. Older copies make room by themselves."),
        now);
    list_ = new QWidget(this);
    auto* lines = new QVBoxLayout(list_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().space(4));
    row->addBelow(list_);
    connect(&backups, &BackupPresenter::changed, this, &DataSection::showList);
    connect(&backups, &BackupPresenter::previewed, this, &DataSection::confirm);
    showList();
    backups.load();
}

void DataSection::showList()
{
    qDeleteAll(list_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const auto& backups = desk_.backups.backups();
    for (std::size_t i = 0; i < std::min(mostShown, backups.size()); ++i)
        list_->layout()->addWidget(makeEntry(backups[i]));
}

QWidget* DataSection::makeEntry(const collection::Backup& backup)
{
    auto* entry = new QWidget(list_);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    row->addWidget(makeLabel(momentOf(backup, locale()), Type::ui, Tone::normal, entry));
    row->addWidget(
        makeLabel(reasonOf(backup.reason) + u", "_s +
                      locale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat),
                  Type::caption, Tone::second, entry),
        1);
    KeyButton* restore = makeButton(tr("Put back…"), "small", {}, entry);
    restore->setObjectName(u"restoreBackup"_s);
    restore->setAccessibleName(tr("Put back the copy of %1").arg(momentOf(backup, locale())));
    connect(restore, &QPushButton::clicked, this,
            [this, backup] { desk_.backups.preview(backup); });
    row->addWidget(restore);
    return entry;
}

/// Nothing is written before the person has seen what would change.
void DataSection::confirm(const collection::Backup& backup,
                          const collection::RestorePreview& preview)
{
    auto* box = new QMessageBox(QMessageBox::Question, name(),
                                tr("Put back the copy of %1?").arg(momentOf(backup, locale())),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"confirmRestore"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(changesOf(preview) + u"\n\n"_s +
                            tr("What you have now is copied first, so you can come back to it."));
    const QPushButton* go = box->addButton(tr("Put back"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, go, backup](const QAbstractButton* button) {
                if (button == go)
                    desk_.backups.restore(backup);
            });
    box->open();
}

} // namespace interval::ui
