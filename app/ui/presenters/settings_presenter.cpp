// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/settings_presenter.h"

#include "ui/work/collection_worker.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace interval::ui {

namespace {

/// Answers of each preset whose parameters can be fitted.
base::Result<void> countAnswers(const collection::Collection& collection, SettingsState& state)
{
    std::vector<collection::PresetId> owners{collection::generalPreset};
    for (const collection::Preset& preset : state.presets)
        if (preset.ownParameters)
            owners.push_back(preset.id);
    for (const collection::PresetId owner : owners) {
        const auto answers = collection.reviewLogSize(owner);
        if (!answers)
            return tl::unexpected(answers.error());
        state.answers[owner] = *answers;
    }
    return {};
}

base::Result<SettingsState> stateOf(Desk& desk)
{
    if (!desk.collection)
        return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
    if (const auto read = reloadPreferences(desk); !read)
        return tl::unexpected(read.error());
    auto interviews = desk.collection->interviews();
    auto versions = desk.collection->parameterVersions();
    const auto version = desk.collection->parameterVersion();
    if (!interviews || !versions || !version)
        return tl::unexpected(!interviews ? interviews.error()
                              : !versions ? versions.error()
                                          : version.error());
    auto presets = desk.collection->presets();
    auto decks = desk.collection->decks();
    if (!presets || !decks)
        return tl::unexpected(!presets ? presets.error() : decks.error());
    SettingsState state;
    state.today = base::studyDay(desk.clock->now(), desk.preferences.dayStartHour);
    state.preferences = desk.preferences;
    state.interviews = std::move(*interviews);
    state.versions = std::move(*versions);
    state.version = version->value_or(0);
    state.presets = std::move(*presets);
    state.decks = std::move(*decks);
    if (const auto counted = countAnswers(*desk.collection, state); !counted)
        return tl::unexpected(counted.error());
    return state;
}

base::Result<void> store(Desk& desk, const std::vector<collection::Preset>& presets)
{
    const auto ids = desk.collection->savePresets(presets);
    return ids ? base::Result<void>() : tl::unexpected(ids.error());
}

const collection::Preset* find(const std::vector<collection::Preset>& presets,
                               collection::PresetId id)
{
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [id](const auto& one) { return one.id == id; });
    return found == presets.end() ? nullptr : &*found;
}

bool shareDeck(const collection::Preset& a, const collection::Preset& b)
{
    return std::any_of(a.decks.begin(), a.decks.end(), [&](const std::string& deck) {
        return std::find(b.decks.begin(), b.decks.end(), deck) != b.decks.end();
    });
}

} // namespace

const collection::Preset* SettingsState::preset(collection::PresetId id) const
{
    return find(presets, id);
}

std::optional<std::int64_t> SettingsState::versionOf(collection::PresetId id) const
{
    if (id == collection::generalPreset)
        return version;
    const collection::Preset* const found = preset(id);
    return found != nullptr && found->ownParameters ? found->version : std::nullopt;
}

SettingsPresenter::SettingsPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker)
{
}

void SettingsPresenter::load()
{
    worker_.ask(this, &stateOf, [this](base::Result<SettingsState> state) {
        if (!state) {
            again_ = [this] { load(); };
            Q_EMIT failed(state.error());
            return;
        }
        state_ = std::move(*state);
        Q_EMIT changed();
    });
}

void SettingsPresenter::setPreferences(const study::Preferences& wanted)
{
    if (!state_)
        return;
    const study::Preferences before = wanted_.value_or(state_->preferences);
    if (wanted == before)
        return;
    const auto save = [](const study::Preferences& preferences) -> Work {
        return [preferences](Desk& desk) {
            return study::savePreferences(*desk.collection, preferences);
        };
    };
    wanted_ = wanted; // the next change builds on it, also before this one is on disk
    take({Setting::preference, save(wanted), save(before)});
}

void SettingsPresenter::saveInterview(const collection::Interview& interview)
{
    if (!state_)
        return;
    // A new one has its id from the first time on, also when it is done again.
    const auto kept = std::make_shared<collection::Interview>(interview);
    const Work save = [kept](Desk& desk) -> base::Result<void> {
        const auto id = desk.collection->saveInterview(*kept);
        if (!id)
            return tl::unexpected(id.error());
        kept->id = *id;
        return {};
    };
    const auto before =
        std::find_if(state_->interviews.begin(), state_->interviews.end(),
                     [&](const collection::Interview& one) { return one.id == interview.id; });
    Work back = [kept](Desk& desk) { return desk.collection->removeInterview(kept->id); };
    if (before != state_->interviews.end())
        back = [old = *before](Desk& desk) -> base::Result<void> {
            const auto id = desk.collection->saveInterview(old);
            return id ? base::Result<void>() : tl::unexpected(id.error());
        };
    take({Setting::interviewSaved, save, std::move(back)});
}

void SettingsPresenter::removeInterview(std::int64_t id)
{
    if (!state_)
        return;
    for (const collection::Interview& interview : state_->interviews)
        if (interview.id == id) {
            take({Setting::interviewRemoved,
                  [id](Desk& desk) { return desk.collection->removeInterview(id); },
                  [interview](Desk& desk) -> base::Result<void> {
                      const auto kept = desk.collection->saveInterview(interview);
                      return kept ? base::Result<void>() : tl::unexpected(kept.error());
                  }});
            return;
        }
}

void SettingsPresenter::useParameters(std::optional<std::int64_t> version,
                                      collection::PresetId preset)
{
    if (!state_ || version == state_->versionOf(preset))
        return;
    const auto use = [preset](std::optional<std::int64_t> id) -> Work {
        return [id, preset](Desk& desk) { return desk.collection->useParameters(id, preset); };
    };
    take({Setting::parameters, use(version), use(state_->versionOf(preset))});
}

void SettingsPresenter::addPreset(const std::string& name)
{
    if (!state_)
        return;
    // It has its id from the first time on, also when it is done again.
    const auto kept = std::make_shared<collection::Preset>();
    kept->name = name;
    take({Setting::presetSaved,
          [kept](Desk& desk) -> base::Result<void> {
              const auto ids = desk.collection->savePresets({kept.get(), 1});
              if (!ids)
                  return tl::unexpected(ids.error());
              kept->id = ids->front();
              return {};
          },
          [kept](Desk& desk) { return desk.collection->removePreset(kept->id); }});
}

void SettingsPresenter::editPreset(collection::PresetId id,
                                   const std::function<void(collection::Preset&)>& change)
{
    if (!state_)
        return;
    std::vector<collection::Preset> all = wantedPresets_.value_or(state_->presets);
    const collection::Preset* const found = find(all, id);
    if (found == nullptr)
        return;
    collection::Preset wanted = *found;
    change(wanted);
    if (wanted == *found)
        return;
    std::vector<collection::Preset> before; // it, and those from which it takes a deck
    for (collection::Preset& one : all) {
        if (one.id != id && !shareDeck(one, wanted))
            continue;
        before.push_back(one);
        if (one.id == id)
            one = wanted;
        else
            std::erase_if(one.decks, [&](const std::string& deck) {
                return std::find(wanted.decks.begin(), wanted.decks.end(), deck) !=
                       wanted.decks.end();
            });
    }
    wantedPresets_ = std::move(all); // the next change builds on it, also before it is on disk
    take({Setting::presetSaved, [wanted](Desk& desk) { return store(desk, {wanted}); },
          [before = std::move(before)](Desk& desk) { return store(desk, before); }});
}

void SettingsPresenter::removePreset(collection::PresetId id)
{
    if (!state_ || state_->preset(id) == nullptr)
        return;
    take({Setting::presetRemoved, [id](Desk& desk) { return desk.collection->removePreset(id); },
          [preset = *state_->preset(id)](Desk& desk) { return store(desk, {preset}); }});
}

void SettingsPresenter::changeWindow(std::function<void()> forth, std::function<void()> back)
{
    take({Setting::window, {}, {}, std::move(forth), std::move(back)});
}

void SettingsPresenter::take(Step step)
{
    run(step, false, [this, step] {
        past_.push_back(step);
        future_.clear();
        Q_EMIT applied(step.what);
    });
}

void SettingsPresenter::travel(bool back)
{
    std::vector<Step>& from = back ? past_ : future_;
    if (underWay_ > 0)
        return;
    if (from.empty()) {
        Q_EMIT failed({base::ErrorCode::nothingToDo, "no change of a setting"});
        return;
    }
    const Step step = from.back();
    run(step, back, [this, step, back] {
        (back ? past_ : future_).pop_back();
        (back ? future_ : past_).push_back(step);
        Q_EMIT stepped(step.what, back);
    });
}

void SettingsPresenter::undo()
{
    travel(true);
}

void SettingsPresenter::redo()
{
    travel(false);
}

/// Does a step, reads what came of it, then `done`.
void SettingsPresenter::run(const Step& step, bool back, std::function<void()> done)
{
    if (step.forthHere) {
        back ? step.backHere() : step.forthHere();
        done();
        Q_EMIT changed();
        return;
    }
    ++underWay_;
    worker_.ask(
        this,
        [work = back ? step.back : step.forth](Desk& desk) -> base::Result<SettingsState> {
            if (const auto worked = work(desk); !worked)
                return tl::unexpected(worked.error());
            return stateOf(desk);
        },
        [this, step, back, done](base::Result<SettingsState> state) {
            if (--underWay_ == 0 || !state) {
                wanted_.reset();
                wantedPresets_.reset();
            }
            if (!state) {
                again_ = [this, step, back, done] { run(step, back, done); };
                Q_EMIT failed(state.error());
                load(); // what is on show goes back to what is on disk
                return;
            }
            state_ = std::move(*state);
            done();
            Q_EMIT changed();
        });
}

void SettingsPresenter::retry()
{
    if (const auto again = std::exchange(again_, nullptr))
        again();
}

} // namespace interval::ui
