// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "study/outlook.h"
#include "ui/work/job.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <optional>

namespace interval::ui {

class CollectionWorker;

/// What the day of the nearest interview is expected to bring. The cards are read on the
/// collection's thread, the days are lived through on another; the latest question wins.
class OutlookPresenter final : public QObject {
    Q_OBJECT
public:
    OutlookPresenter(CollectionWorker& worker, QObject* parent);

    /// Asks again where something has changed since.
    void refresh();

    /// Nothing: there is no interview to come, or its forecast is not there yet.
    [[nodiscard]] const std::optional<study::Outlook>& outlook() const { return outlook_; }
    [[nodiscard]] bool busy() const { return job_.running(); }
    /// The questions of the cards that are most at risk, in a language.
    [[nodiscard]] const QStringList& risks(base::Language language) const;

    static constexpr std::size_t risksTold = 3;

Q_SIGNALS:
    void changed();
    void failed(const interval::base::Error& error);

private:
    void compute(study::ForecastBasis basis);
    void accept(study::Outlook outlook);

    CollectionWorker& worker_;
    std::optional<study::ForecastBasis> basis_; ///< of the outlook, or of the one under way
    std::optional<study::Outlook> outlook_;
    std::array<QStringList, 2> risks_; ///< by language
    Job job_;
};

} // namespace interval::ui
