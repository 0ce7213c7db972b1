// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"
#include "ui/work/job.h"

#include <QObject>

#include <optional>
#include <vector>

namespace interval::ui {

class CollectionWorker;

/// What the coming days bring as things are, and what they would under other preferences. Simulated off the
/// window's thread.
class TrialPresenter final : public QObject {
    Q_OBJECT
public:
    static constexpr int horizon = 90; ///< [days]

    struct Courses {
        std::vector<scheduling::ForecastDay> now;
        std::vector<scheduling::ForecastDay> tried;
    };

    TrialPresenter(CollectionWorker& worker, QObject* parent);

    /// Asks for both courses; `changed` tells when they are there. What was asked for before is dropped.
    void want(const study::Preferences& tried);
    /// Nothing until they are there.
    [[nodiscard]] const std::optional<Courses>& courses() const { return courses_; }

Q_SIGNALS:
    void changed();
    void failed(const interval::base::Error& error);

private:
    struct Bases {
        study::ForecastBasis now;
        study::ForecastBasis tried;
    };

    void simulate(Bases bases);

    CollectionWorker& worker_;
    std::optional<Courses> courses_;
    int latest_ = 0; ///< number of the last request
    Job job_;
};

} // namespace interval::ui
