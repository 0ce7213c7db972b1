// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "collection/records.h"
#include "study/preferences.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace interval::ui {

class CollectionWorker;
struct Desk;

/// What the settings show, as it is on disk.
struct SettingsState {
    base::Day today = 0;
    study::Preferences preferences;
    std::vector<collection::Interview> interviews;      ///< by day
    std::vector<collection::ParameterVersion> versions; ///< of all presets, newest first
    std::int64_t version = 0;                           ///< of the general preset; 0: the defaults
    std::vector<collection::Preset> presets;            ///< all but the general one, by name
    std::vector<collection::DeckSize> decks;            ///< by name
    /// Answers that a fit rests on: by preset with parameters of its own, and of the general one.
    std::map<collection::PresetId, std::int64_t> answers;

    /// Nothing for the general preset, or one that is gone.
    [[nodiscard]] const collection::Preset* preset(collection::PresetId id) const;
    /// The version that a preset uses; nothing: that of the general one.
    [[nodiscard]] std::optional<std::int64_t> versionOf(collection::PresetId id) const;
};

/// What a change was about, for the words that tell of it.
enum class Setting : unsigned char {
    preference,
    window, ///< language, theme, text size
    interviewSaved,
    interviewRemoved,
    parameters,
    presetSaved,
    presetRemoved,
};

/// Changes of settings: each is on disk before it shows, and can be taken back. What fails has
/// changed nothing and can be tried again.
class SettingsPresenter final : public QObject {
    Q_OBJECT
public:
    SettingsPresenter(CollectionWorker& worker, QObject* parent);

    /// Reads everything again.
    void load();
    /// Nothing until the collection is open.
    [[nodiscard]] const std::optional<SettingsState>& state() const { return state_; }

    /// The same preferences again: nothing happens.
    void setPreferences(const study::Preferences& wanted);
    /// Changes a copy of the preferences and takes it.
    template <class Change>
    void edit(Change change)
    {
        if (!state_)
            return;
        study::Preferences wanted = wanted_.value_or(state_->preferences);
        change(wanted);
        setPreferences(wanted);
    }
    /// A new one has the id 0.
    void saveInterview(const collection::Interview& interview);
    void removeInterview(std::int64_t id);
    /// @param version 0: the defaults; nothing: those of the general preset
    void useParameters(std::optional<std::int64_t> version,
                       collection::PresetId preset = collection::generalPreset);
    void addPreset(const std::string& name);
    /// Changes a copy of a preset and takes it. A deck that it gains leaves the preset it was in.
    void editPreset(collection::PresetId id,
                    const std::function<void(collection::Preset&)>& change);
    /// Its decks follow the general preset again.
    void removePreset(collection::PresetId id);
    /// A change that has nothing to do with the collection.
    void changeWindow(std::function<void()> forth, std::function<void()> back);

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !past_.empty(); }
    /// Does again what failed last.
    void retry();

Q_SIGNALS:
    /// The state was read again.
    void changed();
    void applied(interval::ui::Setting what);
    /// Undone, or done again.
    void stepped(interval::ui::Setting what, bool back);
    void failed(const interval::base::Error& error);

private:
    using Work = std::function<base::Result<void>(Desk&)>;
    struct Step {
        Setting what = Setting::preference;
        Work forth;
        Work back;
        std::function<void()> forthHere{}; ///< in the place of the two above: on this thread
        std::function<void()> backHere{};
    };

    void take(Step step);
    void travel(bool back);
    void run(const Step& step, bool back, std::function<void()> done);

    CollectionWorker& worker_;
    std::optional<SettingsState> state_;
    std::optional<study::Preferences> wanted_; ///< with what is on its way to the disk
    std::optional<std::vector<collection::Preset>> wantedPresets_; ///< the same
    std::vector<Step> past_;
    std::vector<Step> future_;
    std::function<void()> again_;
    int underWay_ = 0; ///< steps that are on their way to the disk
};

} // namespace interval::ui
