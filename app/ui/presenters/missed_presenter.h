// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "study/insights/insights.h"
#include "ui/work/job.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

namespace interval::ui {

/// The key points missed most in the last weeks. Read on a thread of its own by a reader of its own:
/// neither the window nor the study of cards waits for it.
class MissedPresenter final : public QObject {
    Q_OBJECT
public:
    /// @param clock nothing: the computer's
    MissedPresenter(std::filesystem::path profile,
                    std::shared_ptr<const base::Clock> clock,
                    QObject* parent);

    /// Reads anew. What is on show stays until then, and where it cannot be read.
    void refresh();
    /// Most often missed first; few.
    [[nodiscard]] const std::vector<study::MissedPoint>& points() const { return points_; }

    static constexpr int days = 30; ///< that are looked at

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<study::MissedPoint> points);

    std::filesystem::path profile_;
    std::shared_ptr<const base::Clock> clock_;
    std::vector<study::MissedPoint> points_;
    Job job_;
};

} // namespace interval::ui
