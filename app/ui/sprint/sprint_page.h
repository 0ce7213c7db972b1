// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sprint/sprint_run.h"
#include "ui/sprint/sprint_setup.h"
#include "ui/window/page.h"

#include <optional>

namespace interval::ui {

class CollectionWorker;

/// Drill sprint: choose, run, see how it went. It writes nothing: the schedule stays as it is.
class SprintPage final : public Page {
    Q_OBJECT
public:
    SprintPage(CollectionWorker& worker, MathStore* maths, QWidget* parent);

    /// Fetches the drills and shows the choice; a sprint that is under way goes on.
    /// @param language in which the drills are asked
    void open(base::Language language);
    void setTitles(const QHash<QString, QString>& titles) override;
    void rebuild() override;

Q_SIGNALS:
    void ended();
    void failed(const interval::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Part : unsigned char { setup, run, report };

    void show(Part part);
    void start();
    [[nodiscard]] QWidget* makePart();
    [[nodiscard]] SprintRun* run() const;

    CollectionWorker& worker_;
    MathStore* maths_;
    QHash<QString, QString> titles_;
    base::Language language_ = base::Language::zhCn;
    std::vector<deck::Card> drills_;
    SprintChoice choice_;
    std::optional<study::Sprint> sprint_;
    Part part_ = Part::setup;
    QPointer<QWidget> body_; ///< the part on show
    QPointer<QWidget> frame_;
};

} // namespace interval::ui
