// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "ui/work/collection_worker.h"

#include <QThread>

namespace interval::ui {

/// An import from choosing a file to what it brought. Reading goes on a thread of its own, so that the
/// collection can be studied meanwhile; only comparing and writing need its thread.
class ImportPresenter final : public QObject {
    Q_OBJECT
public:
    enum class Stage : unsigned char { nothing, reading, ready, writing };

    /// @param profile folder of the collection, for its media
    ImportPresenter(CollectionWorker& worker, std::filesystem::path profile, QObject* parent);
    ~ImportPresenter() override;

    /// Reads a file or folder and compares it; what was read before goes away.
    void read(const QString& source);
    /// Forgets what was read, or is being read. Once writing has begun it goes on to its end.
    void cancel();
    /// Writes everything, or nothing.
    void write();
    void setChoices(const exchange::ImportChoices& choices);
    /// The other text than the one that would stay is wanted for a note that is edited in both places.
    void turn(std::size_t note);
    [[nodiscard]] bool tagIsWord() const;
    /// Whether what was chosen can be done.
    [[nodiscard]] bool canWrite() const;

    [[nodiscard]] Stage stage() const { return stage_; }
    [[nodiscard]] QString source() const { return source_; }
    [[nodiscard]] const exchange::ImportChoices& choices() const { return choices_; }
    /// While ready or writing.
    [[nodiscard]] const exchange::ImportPlan& plan() const { return *plan_; }
    /// Cards that writing would change or bring.
    [[nodiscard]] int notesToWrite() const;

Q_SIGNALS:
    void changed();
    void chosen();
    void failed(const interval::base::Error& error);
    void written(const interval::collection::ImportCounts& counts);

private:
    using Plan = std::shared_ptr<exchange::ImportPlan>;

    void readBeside(const exchange::ImportSettings& settings);
    void compareWith(const Plan& plan);
    void become(Stage stage);
    void fail(const base::Error& error);

    CollectionWorker& worker_;
    std::filesystem::path profile_;
    QString source_;
    exchange::ImportChoices choices_;
    Stage stage_ = Stage::nothing;
    Plan plan_;
    int round_ = 0; ///< answers to an earlier one are dropped
    std::unique_ptr<QThread> reader_;
};

} // namespace interval::ui
