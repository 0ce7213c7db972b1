// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interviews/interview_editor.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/memory_presenter.h"
#include "ui/presenters/outlook_presenter.h"
#include "ui/presenters/retention_presenter.h"
#include "ui/presenters/trial_presenter.h"
#include "ui/presenters/settings_presenter.h"

#include <QObject>

namespace interval::ui {

class CollectionWorker;

/// What Today, the settings and the editor of interviews share: settings and interviews, the
/// outlook on the day, the memory model. Tells what was changed, in words.
class PlanDesk final : public QObject {
    Q_OBJECT
public:
    PlanDesk(CollectionWorker& worker, QObject* parent);

    /// The collection is open.
    void open();
    /// A sitting is over, or the program has begun: fits the memory model where it is time.
    void rest() { memory_.fitIfDue(); }

    [[nodiscard]] SettingsPresenter& settings() { return settings_; }
    [[nodiscard]] MemoryPresenter& memory() { return memory_; }
    [[nodiscard]] RetentionPresenter& retention() { return retention_; }
    /// What the retention of a preset would take and give.
    [[nodiscard]] RetentionPresenter& presetRetention() { return presetRetention_; }
    [[nodiscard]] TrialPresenter& trial() { return trial_; }
    [[nodiscard]] OutlookPresenter& outlook() { return outlook_; }
    [[nodiscard]] const std::vector<Topic>& topics() const { return topics_; }
    void setTopics(std::vector<Topic> topics) { topics_ = std::move(topics); }

Q_SIGNALS:
    /// A setting, an interview or the memory model is another: what rests on them is to be asked
    /// for again.
    void changed();
    void told(interval::ui::MessageBar::Kind kind,
              const interval::ui::MessageBar::Source& source,
              const std::function<void()>& act);
    void failed(const interval::base::Error& error, const std::function<void()>& again);

private:
    void tellApplied(Setting what);
    void tellStep(Setting what, bool back);
    void tellFit(const study::KeptFit& kept, study::FitBy by);
    [[nodiscard]] QString presetName(collection::PresetId preset) const;

    SettingsPresenter settings_;
    MemoryPresenter memory_;
    RetentionPresenter retention_;
    RetentionPresenter presetRetention_;
    TrialPresenter trial_;
    OutlookPresenter outlook_;
    std::vector<Topic> topics_;
};

} // namespace interval::ui
