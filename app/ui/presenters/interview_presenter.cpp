// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/interview_presenter.h"

#include "study/drills/answer_reader.h"
#include "ui/work/collection_worker.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace interval::ui {

namespace {

constexpr int keepMs = 5000; ///< so much typing a crash may cost at most
constexpr int msPerSecond = 1000;

using study::MockMoment;
using study::MockRun;
using SharedRun = std::shared_ptr<std::optional<MockRun>>;

tl::unexpected<base::Error> notOpen()
{
    return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
}

} // namespace

InterviewPresenter::InterviewPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker), run_(std::make_shared<std::optional<MockRun>>())
{
    keeper_.setInterval(keepMs);
    connect(&keeper_, &QTimer::timeout, this, &InterviewPresenter::keepTyped);
}

void InterviewPresenter::fail(const base::Error& error, std::function<void()> again)
{
    again_ = std::move(again);
    Q_EMIT failed(error);
}

void InterviewPresenter::retry()
{
    if (const auto again = std::exchange(again_, nullptr))
        again();
}

void InterviewPresenter::open()
{
    if (part_ == Part::run || part_ == Part::report) {
        Q_EMIT partChanged();
        return;
    }
    showLobby();
}

void InterviewPresenter::showLobby()
{
    struct Found {
        study::InterviewLobby lobby;
        std::optional<study::MockView> view;
    };
    worker_.ask(
        this,
        [order = topicOrder_, run = run_](Desk& desk) -> base::Result<Found> {
            if (!desk.collection)
                return notOpen();
            auto lobby =
                study::interviewLobby(*desk.collection, desk.clock->now(), desk.preferences, order);
            if (!lobby)
                return tl::unexpected(lobby.error());
            Found found{std::move(*lobby), {}};
            if (!found.lobby.underWay)
                return found;
            auto resumed = MockRun::resume(*desk.collection, *desk.clock, desk.preferences);
            if (!resumed)
                return tl::unexpected(resumed.error());
            *run = std::move(*resumed);
            if (run->has_value())
                found.view = (*run)->view();
            return found;
        },
        [this](base::Result<Found> found) {
            if (!found) {
                fail(found.error(), [this] { showLobby(); });
                return;
            }
            lobby_ = std::move(found->lobby);
            if (!lobby_.usedBefore)
                lobby_.settings.asked = lobby_.settings.answered = usual_;
            if (found->view) {
                part_ = Part::run;
                paused_ = true; // until the person is back, the clock stands still
                pauseClock_.invalidate();
                accept(std::move(*found->view));
                return;
            }
            part_ = Part::lobby;
            Q_EMIT partChanged();
            askPreview();
        });
}

void InterviewPresenter::setSettings(study::InterviewSettings settings)
{
    if (settings == lobby_.settings)
        return;
    lobby_.settings = std::move(settings);
    askPreview();
}

/// Off the thread of the window: with very many cards it takes a moment.
void InterviewPresenter::askPreview()
{
    const int asked = ++previewAsked_;
    worker_.ask(
        this,
        [lobby = lobby_](Desk& /*desk*/) { return study::previewInterview(lobby, lobby.settings); },
        [this, asked](study::InterviewPreview preview) {
            if (asked != previewAsked_)
                return;
            preview_ = preview;
            Q_EMIT previewChanged();
        });
}

void InterviewPresenter::saveTemplate(const QString& name)
{
    const std::string wanted = name.trimmed().toStdString();
    if (wanted.empty())
        return;
    std::erase_if(lobby_.own, [&](const auto& each) { return each.name == wanted; });
    lobby_.own.push_back({wanted, lobby_.settings});
    worker_.ask(
        this,
        [own = lobby_.own](Desk& desk) { return study::keepTemplates(*desk.collection, own); },
        [this, name](const base::Result<void>& kept) {
            if (!kept)
                fail(kept.error(), [this, name] { saveTemplate(name); });
        });
    Q_EMIT partChanged();
}

void InterviewPresenter::removeTemplate(const QString& name)
{
    std::erase_if(lobby_.own, [&](const auto& each) { return each.name == name.toStdString(); });
    worker_.ask(
        this,
        [own = lobby_.own](Desk& desk) { return study::keepTemplates(*desk.collection, own); },
        [this, name](const base::Result<void>& kept) {
            if (!kept)
                fail(kept.error(), [this, name] { removeTemplate(name); });
        });
    Q_EMIT partChanged();
}

void InterviewPresenter::start()
{
    if (busy_ || part_ != Part::lobby)
        return;
    busy_ = true;
    study::InterviewSettings settings = study::settled(lobby_, lobby_.settings);
    // Without a seed of one's own every interview is another.
    if (settings.seed == 0)
        settings.seed = QRandomGenerator::global()->generate();
    worker_.ask(
        this,
        [settings, kept = lobby_.settings,
         run = run_](Desk& desk) -> base::Result<study::MockView> {
            if (!desk.collection)
                return notOpen();
            if (auto saved = study::keepSettings(*desk.collection, kept); !saved)
                return tl::unexpected(saved.error());
            auto started =
                MockRun::start(*desk.collection, *desk.clock, desk.preferences, settings);
            if (!started)
                return tl::unexpected(started.error());
            *run = std::move(*started);
            return (*run)->view();
        },
        [this](base::Result<study::MockView> view) {
            busy_ = false;
            if (!view) {
                fail(view.error(), [this] { start(); });
                return;
            }
            part_ = Part::run;
            paused_ = false;
            accept(std::move(*view));
        });
}

bool InterviewPresenter::asking() const
{
    return part_ == Part::run && view_.place.moment == MockMoment::asking;
}

void InterviewPresenter::startClock()
{
    clock_.invalidate();
    keeper_.stop();
    if (!asking() || paused_)
        return;
    clock_.start();
    keeper_.start();
}

/// What has been done since it was told last; from now on it counts as told.
study::MockEffort InterviewPresenter::takeEffort()
{
    const study::MockEffort effort{typed_.toStdString(), clock_.isValid() ? clock_.elapsed() : 0};
    if (clock_.isValid())
        clock_.restart();
    return effort;
}

int InterviewPresenter::seconds() const
{
    if (!asking())
        return 0;
    const std::int64_t told =
        view_.place.followUp == 0 ? view_.question().takenMs : view_.followUp().takenMs;
    return static_cast<int>((told + (clock_.isValid() ? clock_.elapsed() : 0)) / msPerSecond);
}

int InterviewPresenter::targetSeconds() const
{
    return view_.place.followUp == 0 ? view_.question().targetSeconds : study::followUpSeconds;
}

int InterviewPresenter::secondsLeft() const
{
    const auto since = clock_.isValid() ? clock_.elapsed() / msPerSecond : 0;
    return view_.secondsLeft - static_cast<int>(since);
}

/// One step, on disk before it is shown.
void InterviewPresenter::step(const Step& work)
{
    busy_ = true;
    worker_.ask(
        this,
        [work, run = run_](Desk& desk) -> base::Result<study::MockView> {
            if (!desk.collection || !run->has_value())
                return notOpen();
            if (auto done = work(**run); !done)
                return tl::unexpected(done.error());
            return (*run)->view();
        },
        [this, work](base::Result<study::MockView> view) {
            busy_ = false;
            if (view)
                accept(std::move(*view));
            else
                fail(view.error(), [this, work] { step(work); });
        });
}

void InterviewPresenter::accept(study::MockView view)
{
    view_ = std::move(view);
    unread_.reset();
    if (view_.place.moment == MockMoment::over) {
        startClock();
        showReport(view_.interview.id);
        return;
    }
    typed_.clear();
    if (asking())
        typed_ = QString::fromStdString(view_.place.followUp == 0 ? view_.question().outline
                                                                  : view_.followUp().outline);
    startClock();
    Q_EMIT momentChanged();
}

/// From time to time, so that a crash costs seconds. Nothing on show changes.
void InterviewPresenter::keepTyped()
{
    if (busy_ || !asking() || paused_)
        return;
    const study::MockEffort effort = takeEffort();
    worker_.ask(
        this,
        [effort, run = run_](Desk& desk) -> base::Result<study::MockView> {
            if (!desk.collection || !run->has_value())
                return notOpen();
            if (auto kept = (*run)->keep(effort); !kept)
                return tl::unexpected(kept.error());
            return (*run)->view();
        },
        [this](base::Result<study::MockView> view) {
            if (!view)
                fail(view.error(), [this] { keepTyped(); });
            else if (view->place == view_.place)
                view_ = std::move(*view);
        });
}

void InterviewPresenter::answer()
{
    if (busy_ || !asking() || paused_)
        return;
    if (view_.drill.drill && view_.place.followUp == 0) {
        const auto read = study::readAnswer(typed_.toStdString(), *view_.drill.drill);
        if (!read) {
            unread_ = read.error();
            Q_EMIT momentChanged();
            return;
        }
    }
    giveUp();
}

void InterviewPresenter::giveUp()
{
    if (busy_ || !asking() || paused_)
        return;
    const study::MockEffort effort = takeEffort();
    step([effort](MockRun& run) { return run.answer(effort); });
}

void InterviewPresenter::tick(int point, bool said)
{
    if (part_ != Part::run || view_.place.moment != MockMoment::rating || point < 0 ||
        point >= static_cast<int>(view_.points().size()))
        return;
    const auto index = static_cast<std::size_t>(point);
    auto& question = view_.interview.questions[view_.place.question];
    auto& points =
        view_.place.followUp == 0
            ? question.points
            : question.followUps[static_cast<std::size_t>(view_.place.followUp - 1)].points;
    points[index].said = said;
    worker_.ask(
        this,
        [index, said, run = run_](Desk& desk) -> base::Result<void> {
            if (!desk.collection || !run->has_value())
                return notOpen();
            return (*run)->tick(index, said);
        },
        [this, point, said](const base::Result<void>& done) {
            if (!done)
                fail(done.error(), [this, point, said] { tick(point, said); });
        });
    Q_EMIT ticked();
}

void InterviewPresenter::tickAll()
{
    if (part_ != Part::run || view_.place.moment != MockMoment::rating)
        return;
    const auto& points = view_.points();
    const bool all =
        std::all_of(points.begin(), points.end(), [](const auto& p) { return p.said; });
    for (int i = 0; i < static_cast<int>(points.size()); ++i)
        if (points[static_cast<std::size_t>(i)].said == all)
            tick(i, !all);
    Q_EMIT momentChanged();
}

void InterviewPresenter::next()
{
    if (!busy_ && part_ == Part::run && view_.place.moment == MockMoment::rating)
        step([](MockRun& run) { return run.next(); });
}

void InterviewPresenter::pass()
{
    if (busy_ || !asking() || paused_)
        return;
    const study::MockEffort effort = takeEffort();
    step([effort](MockRun& run) { return run.pass(effort); });
}

void InterviewPresenter::comeBack(std::size_t question)
{
    if (busy_ || part_ != Part::run || paused_)
        return;
    const study::MockEffort effort = takeEffort();
    step([question, effort](MockRun& run) { return run.comeBack(question, effort); });
}

void InterviewPresenter::pause()
{
    if (part_ != Part::run || paused_)
        return;
    const study::MockEffort effort = takeEffort();
    paused_ = true;
    clock_.invalidate();
    keeper_.stop();
    pauseClock_.start();
    // Marked at once: the pause may last until the computer is switched on again.
    step([effort](MockRun& run) { return run.pause(effort); });
}

void InterviewPresenter::goOn()
{
    if (part_ != Part::run || !paused_)
        return;
    const std::int64_t ms = pauseClock_.isValid() ? pauseClock_.elapsed() : 0;
    paused_ = false;
    step([ms](MockRun& run) { return run.stoodStill(ms); });
}

void InterviewPresenter::end()
{
    if (busy_ || part_ != Part::run)
        return;
    const study::MockEffort effort = takeEffort();
    step([effort](MockRun& run) { return run.end(effort); });
}

void InterviewPresenter::leave()
{
    if (part_ == Part::run)
        pause();
}

void InterviewPresenter::showReport(std::int64_t id)
{
    worker_.ask(
        this,
        [id](Desk& desk) -> base::Result<study::InterviewReport> {
            if (!desk.collection)
                return notOpen();
            return study::interviewReport(*desk.collection, id);
        },
        [this, id](base::Result<study::InterviewReport> report) {
            if (!report) {
                fail(report.error(), [this, id] { showReport(id); });
                return;
            }
            report_ = std::move(*report);
            part_ = Part::report;
            Q_EMIT partChanged();
        });
}

void InterviewPresenter::bringForward()
{
    worker_.ask(
        this,
        [id = report_.interview.id, cards = report_.cards](Desk& desk) -> base::Result<int> {
            if (!desk.collection)
                return notOpen();
            const base::Day today =
                base::studyDay(desk.clock->now(), desk.preferences.dayStartHour);
            const auto moved = desk.collection->bringForward(id, cards, today);
            if (!moved)
                return moved;
            return desk.collection->broughtForward(id);
        },
        [this](const base::Result<int>& count) {
            if (!count) {
                fail(count.error(), [this] { bringForward(); });
                return;
            }
            report_.broughtForward = *count;
            Q_EMIT reviewsChanged();
        });
}

void InterviewPresenter::putBack()
{
    worker_.ask(
        this,
        [id = report_.interview.id](Desk& desk) -> base::Result<int> {
            if (!desk.collection)
                return notOpen();
            return desk.collection->putBack(id);
        },
        [this](const base::Result<int>& count) {
            if (!count) {
                fail(count.error(), {});
                return;
            }
            report_.broughtForward = 0;
            Q_EMIT reviewsChanged();
        });
}

void InterviewPresenter::again()
{
    lobby_.settings = report_.settings;
    lobby_.settings.seed = 0;
    const study::InterviewSettings settings = lobby_.settings;
    part_ = Part::nothing;
    worker_.ask(
        this,
        [settings](Desk& desk) -> base::Result<void> {
            if (!desk.collection)
                return notOpen();
            return study::keepSettings(*desk.collection, settings);
        },
        [this](const base::Result<void>& kept) {
            if (kept)
                showLobby();
            else
                fail(kept.error(), [this] { again(); });
        });
}

void InterviewPresenter::remove()
{
    worker_.ask(
        this,
        [id = report_.interview.id](Desk& desk) -> base::Result<void> {
            if (!desk.collection)
                return notOpen();
            return desk.collection->removeMockInterview(id);
        },
        [this](const base::Result<void>& gone) {
            if (!gone) {
                fail(gone.error(), [this] { remove(); });
                return;
            }
            Q_EMIT removed(report_.interview.id);
            closeReport();
        });
}

void InterviewPresenter::restore(const collection::MockInterview& interview)
{
    worker_.ask(
        this,
        [interview](Desk& desk) -> base::Result<std::int64_t> {
            if (!desk.collection)
                return notOpen();
            return desk.collection->saveMockInterview(interview);
        },
        [this, interview](const base::Result<std::int64_t>& kept) {
            if (kept)
                showLobby();
            else
                fail(kept.error(), [this, interview] { restore(interview); });
        });
}

void InterviewPresenter::closeReport()
{
    part_ = Part::nothing;
    showLobby();
}

} // namespace interval::ui
