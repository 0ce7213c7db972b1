// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in and out: what the window says of it.
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_page.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/backup_presenter.h"
#include "ui/presenters/study_presenter.h"
#include "ui/today/today_page.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace interval::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectExchange()
{
    connect(importPage_, &ImportPage::ended, this, &MainWindow::showToday);
    connect(import_, &ImportPresenter::written, this,
            [this](const collection::ImportCounts& counts) {
                showToday();
                current().messages().say(MessageBar::Kind::good, [counts] {
                    return MessageBar::Content{
                        tr("Took in %n cards.", nullptr, counts.added + counts.changed),
                        counts.reviews > 0
                            ? tr("%n reviews of history came along.", nullptr, counts.reviews)
                            : QString()};
                });
            });
    connect(export_, &ExportPresenter::written, this,
            [this](const QString& file, const exchange::ExportCounts& counts) {
                current().messages().say(
                    MessageBar::Kind::good,
                    [file, counts] {
                        return MessageBar::Content{tr("Exported %n cards.", nullptr, counts.notes),
                                                   file, tr("Open the folder")};
                    },
                    [folder = QFileInfo(file).absolutePath()] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                    });
            });
    connect(backups_, &BackupPresenter::failed, this,
            [this](const base::Error& error) { tell(error, {}); });
    connect(backups_, &BackupPresenter::restored, this, [this](const collection::Backup& backup) {
        opened_.reset(); // until it is open again nothing can be asked of it
        options_.page = u"today"_s;
        openCollection();
        today_->messages().say(MessageBar::Kind::good, [this, backup] {
            return MessageBar::Content{
                tr("Put back the copy of %1.")
                    .arg(locale().toString(QDateTime::fromMSecsSinceEpoch(backup.atMs),
                                           QLocale::ShortFormat)),
                tr("What you had before is the newest of the backups.")};
        });
    });
    connect(export_, &ExportPresenter::failed, this,
            [this](const base::Error& error) { tell(error, {}); });
}

void MainWindow::showImport()
{
    if (!opened_)
        return;
    bring(importPage_);
}

void MainWindow::showExport(const QString& query, const std::vector<collection::CardId>& cards)
{
    if (!opened_)
        return;
    auto* dialog = new ExportDialog(*export_, query, cards, presenter_->languages().front(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, export_, &ExportPresenter::write);
    dialog->open();
}

} // namespace interval::ui
