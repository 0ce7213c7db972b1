// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scheduling/optimizer/evaluate.h"
#include "study/fitting.h"
#include "ui/work/job.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

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

    /// Fits the presets for which enough answers are new, one after the other, where the learner lets
    /// it happen by itself.
    void fitIfDue();
    /// Fits the parameters of the preset that is looked at.
    void fit();
    void cancel();
    /// Predicts the log of the preset that is looked at with the parameters in use, and with the
    /// defaults.
    void judge();

    /// Whose parameters are looked at, asked for and judged.
    [[nodiscard]] collection::PresetId preset() const { return preset_; }
    void look(collection::PresetId preset);

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

    void ask(study::FitBy by, collection::PresetId preset);
    void fitNext();
    void compute(const Basis& basis, study::FitBy by);
    void keep(const scheduling::Fit& fit, const Basis& basis, study::FitBy by);
    void end();

    CollectionWorker& worker_;
    collection::PresetId preset_ = collection::generalPreset;
    std::vector<collection::PresetId> due_; ///< still to be fitted by itself
    bool fitting_ = false;
    double progress_ = 0;
    std::optional<Judgement> judgement_;
    Job fit_;
    Job judge_;
};

} // namespace interval::ui
