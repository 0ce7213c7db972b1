// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scheduling/optimizer/evaluate.h"
#include "study/fitting.h"
#include "ui/work/job.h"

#include <QObject>

#include <memory>
#include <optional>

namespace interval::ui {

class CollectionWorker;

/// How well the memory model predicts the learner's answers.
struct Judgement {
    scheduling::Evaluation current;  ///< of the parameters in use
    scheduling::Evaluation defaults; ///< of those that ship
};

/// The parameters of the memory model: fitted to the log off the window's thread, by itself or when
/// asked, and judged. What was found is taken into use only where it predicts later answers better.
class MemoryPresenter final : public QObject {
    Q_OBJECT
public:
    MemoryPresenter(CollectionWorker& worker, QObject* parent);

    /// Fits, where the learner lets it happen by itself and enough answers are new.
    void fitIfDue();
    void fit();
    void cancel();
    /// Predicts the whole log with the parameters in use, and with the defaults.
    void judge();

    [[nodiscard]] bool fitting() const { return fitting_; }
    [[nodiscard]] double progress() const { return progress_; } ///< 0..1
    /// Nothing: not judged yet, or there is nothing to predict.
    [[nodiscard]] const std::optional<Judgement>& judgement() const { return judgement_; }

Q_SIGNALS:
    void progressed();
    /// The fit is over, one way or the other.
    void fitted(const interval::study::KeptFit& kept, interval::study::FitBy by);
    void judged();
    void failed(const interval::base::Error& error);

private:
    using Basis = std::shared_ptr<const study::FitBasis>;

    void ask(study::FitBy by);
    void compute(const Basis& basis, study::FitBy by);
    void keep(const scheduling::Fit& fit, const Basis& basis, study::FitBy by);
    void end();

    CollectionWorker& worker_;
    bool fitting_ = false;
    double progress_ = 0;
    std::optional<Judgement> judgement_;
    Job fit_;
    Job judge_;
};

} // namespace interval::ui
