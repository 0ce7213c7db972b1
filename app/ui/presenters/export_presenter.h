// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"
#include "ui/exchange/sheet_printer.h"
#include "ui/work/collection_worker.h"

namespace interval::ui {

/// What leaves the program.
struct ExportRequest {
    QString file;
    /// Nothing: a sheet to print.
    std::optional<exchange::ExportFormat> format = exchange::ExportFormat::ankiPackage;
    QString query; ///< in the search language; empty: all cards
    base::Language language = base::Language::zhCn;
    std::vector<collection::CardId>
        cards{}; ///< in the place of the query's; none: those of the query
};

/// Finds cards and writes them to a file.
class ExportPresenter final : public QObject {
    Q_OBJECT
public:
    ExportPresenter(CollectionWorker& worker,
                    MathStore* maths,
                    std::filesystem::path profile,
                    QObject* parent);

    /// How many notes a request's cards have; `counted` follows, for the last asked only.
    void count(const QString& query, const std::vector<collection::CardId>& cards);
    void write(const ExportRequest& request);
    /// A sheet that is being printed is given up; the file stays as it was.
    void cancel();

Q_SIGNALS:
    /// @param fault where the query cannot be read, in words; empty: it can
    void counted(int notes, const QString& fault);
    void progressed(int done, int total);
    void written(const QString& file, const interval::exchange::ExportCounts& counts);
    void failed(const interval::base::Error& error);

private:
    void writePackage(const ExportRequest& request);
    void printSheet(const ExportRequest& request);

    CollectionWorker& worker_;
    SheetPrinter printer_;
    std::filesystem::path profile_;
    QString printed_; ///< the sheet that is being printed
    int notes_ = 0;   ///< on it
    int round_ = 0;
};

} // namespace interval::ui
