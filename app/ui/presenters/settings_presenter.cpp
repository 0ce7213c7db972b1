// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/settings_presenter.h"

#include "ui/work/collection_worker.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace interval::ui {

namespace {

base::Result<SettingsState> stateOf(Desk& desk)
{
    if (!desk.collection)
        return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
    if (const auto read = reloadPreferences(desk); !read)
        return tl::unexpected(read.error());
    auto interviews = desk.collection->interviews();
    auto versions = desk.collection->parameterVersions();
    const auto version = desk.collection->parameterVersion();
    const auto reviews = desk.collection->reviewCount();
    if (!interviews || !versions)
        return tl::unexpected(!interviews ? interviews.error() : versions.error());
    if (!version || !reviews)
        return tl::unexpected(!version ? version.error() : reviews.error());
    SettingsState state;
    state.today = base::studyDay(desk.clock->now(), desk.preferences.dayStartHour);
    state.preferences = desk.preferences;
    state.interviews = std::move(*interviews);
    state.versions = std::move(*versions);
    state.version = *version;
    state.reviews = *reviews;
    return state;
}

} // namespace

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

void SettingsPresenter::useParameters(std::int64_t version)
{
    if (!state_ || version == state_->version)
        return;
    const auto use = [](std::int64_t id) -> Work {
        return [id](Desk& desk) { return desk.collection->useParameters(id); };
    };
    take({Setting::parameters, use(version), use(state_->version)});
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
            if (--underWay_ == 0 || !state)
                wanted_.reset();
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
