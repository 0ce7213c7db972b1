// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/curve.h"
#include "study/calculator/worksheet.h"
#include "ui/work/collection_worker.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace interval::ui {

/// A scenario a person kept under a name, or worked on lately.
struct KeptScenario {
    QString name;
    std::string scenario; ///< JSON
};

/// What is worked on in the calculators: one worksheet each, what was saved, what was compared. Decides;
/// the page draws.
class CalculatorPresenter final : public QObject {
    Q_OBJECT
public:
    /// @param folder with models.json and gpus.json
    /// @param profile where the deck of one's own is
    CalculatorPresenter(CollectionWorker& worker, QString folder, QString profile, QObject* parent);

    /// Reads the catalogue when it is first needed.
    /// @error cannotRead, invalidInput  the installation is not whole
    [[nodiscard]] base::Result<void> prepare();
    /// What was kept, from the collection; once it is open.
    void restore();
    /// Writes down what has not been written yet: the window closes.
    void storeNow();

    /// The page is there: what takes longer is begun.
    void arrive();
    void choose(compute::Calculator calculator);
    [[nodiscard]] compute::Calculator calculator() const { return calculator_; }
    /// @pre prepare() succeeded
    [[nodiscard]] study::Worksheet& sheet();
    [[nodiscard]] const compute::Catalogue& catalogue() const { return *catalogue_; }

    /// Puts a scenario on the worksheet of its calculator.
    /// @error invalidInput  no such calculator
    [[nodiscard]] base::Result<void> open(const std::string& scenario);
    void set(std::string_view path, std::string_view value);
    /// A change that is over: what follows is a new step.
    void settle();
    void undo();
    void redo();
    /// Back to the scenario that the calculator begins with.
    void reset();

    [[nodiscard]] std::vector<study::CurveAxis> axes();
    [[nodiscard]] int axis();
    void setAxis(int index);

    [[nodiscard]] bool gibibytes() const { return gibibytes_; }
    void setGibibytes(bool on);

    /// The layout search for the training scenario; empty while it runs, or when there is none.
    [[nodiscard]] const std::optional<base::Result<compute::Estimate>>& layouts() const
    {
        return layouts_;
    }
    [[nodiscard]] compute::LayoutObjective objective() const { return objective_; }
    void setObjective(compute::LayoutObjective objective);
    void applyLayout(const compute::LayoutRow& row);

    /// Keeps a scenario under its name; another one of that name makes room.
    void keep(const KeptScenario& scenario);
    void forget(const QString& name);
    [[nodiscard]] const std::vector<KeptScenario>& saved() const { return saved_; }
    [[nodiscard]] const std::vector<KeptScenario>& recent() const { return recent_; }
    [[nodiscard]] const QStringList& recentModels() const { return recentModels_; }
    [[nodiscard]] const QStringList& recentGpus() const { return recentGpus_; }

    /// Adds a card about the scenario to the deck of one's own: a question, or a drill on its formula.
    void makeCard(bool drill);
    /// Whether a drill can be made of it.
    [[nodiscard]] bool canDrill();

    /// The scenarios beside each other, at most three.
    [[nodiscard]] const std::vector<study::Answered>& compared() const { return compared_; }
    /// @return false when three are there already, or the scenario has no answer
    bool addToComparison(const std::string& scenario);
    void removeFromComparison(std::size_t index);

    static constexpr std::size_t mostCompared = 3;

Q_SIGNALS:
    void changed();
    void planned(); ///< the layouts are there, or have none
    void kept();    ///< saved or recent scenarios changed
    void comparedChanged();
    /// @param added false: the card was there already
    void cardMade(bool added);
    void failed(const interval::base::Error& error);

private:
    void becameDifferent();
    void plan();
    void store();
    void remember();
    void noteUse();
    [[nodiscard]] QByteArray state() const;
    void takeState(const QByteArray& json);

    CollectionWorker& worker_;
    QString folder_;
    QString profile_;
    std::shared_ptr<const compute::Catalogue> catalogue_;
    compute::Calculator calculator_ = compute::Calculator::training;
    std::map<compute::Calculator, std::unique_ptr<study::Worksheet>> sheets_;
    std::map<compute::Calculator, std::string> kept_; ///< sheets of the last time, until opened
    std::map<compute::Calculator, int> axes_;
    bool gibibytes_ = false;

    compute::LayoutObjective objective_ = compute::LayoutObjective::fastest;
    std::optional<base::Result<compute::Estimate>> layouts_;
    std::string plannedFor_;
    int plan_ = 0;        ///< which search counts
    QThreadPool planner_; ///< waits for its search when the presenter goes
    QTimer planTimer_;
    QTimer storeTimer_;

    std::vector<KeptScenario> saved_;
    std::vector<KeptScenario> recent_;
    QStringList recentModels_; ///< of the catalogue, latest first
    QStringList recentGpus_;
    std::vector<study::Answered> compared_;
};

/// The scenario that a calculator begins with, as JSON.
[[nodiscard]] std::string startingScenario(compute::Calculator calculator);
/// The numbers that a question of the evaluation calculator begins with.
[[nodiscard]] std::string startingScenario(compute::EvaluationQuestion question);

} // namespace interval::ui
