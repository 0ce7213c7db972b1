// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "study/outlook.h"
#include "ui/work/job.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace interval::ui {

class CollectionWorker;
struct Desk;

/// What other desired retentions would take and give: simulated off the window's thread, kept until
/// the cards or the other settings change.
class RetentionPresenter final : public QObject {
    Q_OBJECT
public:
    RetentionPresenter(CollectionWorker& worker, QObject* parent);

    /// From the next refresh on, the retention of a preset is varied; else that of all cards without their own.
    void look(collection::PresetId preset);
    /// Reads the cards again; what is known goes when they have changed.
    void refresh();
    /// Asks for the effect of a retention; `changed` tells when it is there.
    /// @param percent 70..99
    void want(int percent);
    /// Asks for the effects of the whole range.
    void wantCurve();

    [[nodiscard]] std::optional<study::RetentionEffect> effect(int percent) const;
    /// By rising retention; those that are known.
    [[nodiscard]] const std::map<int, study::RetentionEffect>& effects() const { return effects_; }
    /// The interview on whose day recall is told; nothing: it is told after 90 days.
    [[nodiscard]] const std::optional<collection::Interview>& interview() const
    {
        return interview_;
    }
    [[nodiscard]] bool curveWanted() const { return curve_; }

    static constexpr int horizon = 90; ///< [days]

Q_SIGNALS:
    void changed();
    void failed(const interval::base::Error& error);

private:
    struct Basis {
        study::ForecastBasis forecast;
        std::optional<collection::Interview> interview;
        int day = horizon; ///< on which recall is told
    };

    [[nodiscard]] static base::Result<Basis> basisOf(Desk& desk, collection::PresetId preset);
    void next();

    CollectionWorker& worker_;
    collection::PresetId preset_ = collection::generalPreset;
    std::shared_ptr<const Basis> basis_;
    std::optional<collection::Interview> interview_;
    std::map<int, study::RetentionEffect> effects_;
    std::vector<int> wanted_; ///< latest last
    bool curve_ = false;
    Job job_;
};

} // namespace interval::ui
