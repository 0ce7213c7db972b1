// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/study_presenter.h"

#include "study/drills/answer_reader.h"
#include "study/drills/placeholders.h"
#include "study/drills/random.h"
#include "ui/work/collection_worker.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <random>
#include <utility>

namespace interval::ui {

namespace {

/// Another order than the right one; the same for one showing of one card.
std::vector<int> shuffled(int count, std::uint64_t seed)
{
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937_64 random(seed);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    if (std::is_sorted(order.begin(), order.end()) && order.size() > 1)
        std::swap(order.front(), order.back());
    return order;
}

tl::unexpected<base::Error> notOpen()
{
    return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
}

bool sameState(const std::optional<study::Showing>& a, const std::optional<study::Showing>& b)
{
    return a && b && a->card.id == b->card.id && a->card.state.reps == b->card.state.reps;
}

} // namespace

StudyPresenter::StudyPresenter(CollectionWorker& worker, QObject* parent)
    : QObject(parent), worker_(worker)
{
}

template <class Work>
void StudyPresenter::request(Work work)
{
    if (busy_)
        return;
    busy_ = true;
    worker_.ask(
        this, [work](Desk& desk) { return desk.session ? work(desk) : ShowingResult(notOpen()); },
        [this, work](ShowingResult result) {
            busy_ = false;
            if (result)
                accept(std::move(*result));
            else
                fail(result.error(), [this, work] { request(work); });
        });
}

void StudyPresenter::fail(const base::Error& error, std::function<void()> again)
{
    again_ = std::move(again);
    Q_EMIT failed(error);
}

void StudyPresenter::retry()
{
    if (const auto again = std::exchange(again_, nullptr))
        again();
}

const deck::CardText& StudyPresenter::original() const
{
    return showing_->note.text(showing_->note.baseLanguage);
}

void StudyPresenter::accept(std::optional<study::Showing> showing)
{
    const bool resumed = sameState(showing_, showing); // left with Esc, and come back to
    showing_ = std::move(showing);
    attempt_ = {};
    ticks_ = 0;
    revealed_ = false;
    hintShown_ = false;
    followUpsShown_ = 0;
    if (!resumed)
        outline_.clear();
    timer_.start();
    unread_.reset();
    drill_.reset();
    if (!showing_) {
        Q_EMIT finished();
        return;
    }
    if (showing_->note.kind == deck::CardKind::drill)
        drawNumbers();
    const deck::CardText& text = original();
    attempt_.secondsLimit = showing_->secondsLimit;
    if (showing_->note.kind == deck::CardKind::choice)
        attempt_.chosen.assign(text.options.size(), false);
    if (showing_->note.kind == deck::CardKind::order)
        attempt_.order = shuffled(
            static_cast<int>(text.steps.size()),
            static_cast<std::uint64_t>(showing_->card.id * 1000 + showing_->card.state.reps));
    Q_EMIT cardShown();
}

void StudyPresenter::start(int minutes)
{
    request([minutes](Desk& desk) { return desk.session->start(minutes); });
}

void StudyPresenter::startSet(const study::CardSet& set)
{
    request([set](Desk& desk) { return desk.session->startSet(set); });
}

void StudyPresenter::showAgain()
{
    request([](Desk& desk) { return desk.session->current(); });
}

/// The same until the card is graded, and again after undo: seeded by the card and its reviews.
void StudyPresenter::drawNumbers()
{
    auto drill = study::Drill::compile(showing_->note);
    if (!drill)
        return;
    auto instance = drill->draw(study::drillSeed(showing_->note.id, showing_->card.state.reps));
    if (!instance)
        return;
    drillInstance_ = std::move(*instance);
    showing_->note = study::filled(std::move(showing_->note), *drill, drillInstance_);
    drill_ = std::move(*drill);
}

void StudyPresenter::answerDrill()
{
    if (!drill_ || revealed_)
        return;
    const auto read = study::readAnswer(outline_.toStdString(), *drill_);
    if (read) {
        reveal();
        return;
    }
    unread_ = read.error();
    Q_EMIT cardChanged();
}

void StudyPresenter::reveal()
{
    if (!showing_ || revealed_)
        return;
    if (drill_)
        if (const auto read = study::readAnswer(outline_.toStdString(), *drill_))
            attempt_.drill = study::judge(*drill_, drillInstance_, read->value);
    revealed_ = true;
    attempt_.seconds = seconds();
    const auto& points = original().keyPoints;
    const bool rubric = showing_->note.kind != deck::CardKind::cloze;
    attempt_.pointsTotal = rubric ? static_cast<int>(points.size()) : 0;
    Q_EMIT cardChanged();
}

void StudyPresenter::grade(scheduling::Rating rating)
{
    if (!showing_ || !revealed_)
        return;
    study::Answer answer;
    answer.card = showing_->card.id;
    answer.reps = showing_->card.state.reps;
    answer.rating = rating;
    answer.takenMs = timer_.elapsed();
    answer.pointsTicked = ticks_;
    answer.pointsTotal = attempt_.pointsTotal;
    answer.outline = outline_.toStdString();
    request([answer](Desk& desk) { return desk.session->answer(answer); });
}

void StudyPresenter::gradeSuggested()
{
    grade(suggested().value_or(scheduling::Rating::good));
}

void StudyPresenter::travel(bool back)
{
    if (busy_)
        return;
    busy_ = true;
    worker_.ask(
        this,
        [back](Desk& desk) -> base::Result<study::Restored> {
            if (!desk.session)
                return notOpen();
            return back ? desk.session->undo() : desk.session->redo();
        },
        [this, back](base::Result<study::Restored> result) {
            busy_ = false;
            if (!result) {
                fail(result.error(), [this, back] { travel(back); });
                return;
            }
            accept(std::move(result->showing));
            Q_EMIT stepped(result->act, back, result->many ? result->cards : 0);
        });
}

void StudyPresenter::undo()
{
    travel(true);
}

void StudyPresenter::redo()
{
    travel(false);
}

void StudyPresenter::suspend()
{
    if (showing_)
        request([id = showing_->card.id](Desk& desk) { return desk.session->suspend(id); });
}

void StudyPresenter::bury()
{
    if (showing_)
        request([id = showing_->card.id](Desk& desk) { return desk.session->bury(id); });
}

void StudyPresenter::toggleFlag()
{
    if (!showing_ || busy_)
        return;
    busy_ = true;
    worker_.ask(
        this, [id = showing_->card.id](Desk& desk) { return desk.session->toggleFlag(id); },
        [this](ShowingResult result) {
            busy_ = false;
            if (!result) {
                fail(result.error(), [this] { toggleFlag(); });
            } else if (*result && showing_) {
                showing_->card = (*result)->card; // what was ticked and typed stays
                Q_EMIT cardChanged();
            }
        });
}

void StudyPresenter::tick(int point, bool ticked)
{
    const std::uint32_t bit = 1U << static_cast<unsigned>(point);
    ticks_ = ticked ? ticks_ | bit : ticks_ & ~bit;
    attempt_.pointsTicked = std::popcount(ticks_);
    Q_EMIT ratingChanged();
}

void StudyPresenter::tickAll()
{
    if (!revealed_ || attempt_.pointsTotal == 0)
        return;
    const std::uint32_t all = (1U << static_cast<unsigned>(attempt_.pointsTotal)) - 1;
    ticks_ = ticks_ == all ? 0 : all;
    attempt_.pointsTicked = std::popcount(ticks_);
    Q_EMIT cardChanged();
}

void StudyPresenter::choose(int option, bool chosen)
{
    attempt_.chosen.at(static_cast<std::size_t>(option)) = chosen;
}

void StudyPresenter::reorder(const std::vector<int>& order)
{
    attempt_.order = order;
}

void StudyPresenter::judge(deck::Verdict verdict)
{
    attempt_.verdict = verdict;
    if (revealed_)
        Q_EMIT ratingChanged();
}

void StudyPresenter::nextFollowUp()
{
    if (!canFollowUp())
        return;
    ++followUpsShown_;
    Q_EMIT cardChanged();
}

bool StudyPresenter::canFollowUp() const
{
    if (!showing_ || !revealed_ || original().followUps.empty())
        return false;
    const auto& all = original().followUps;
    const auto answers = std::count_if(all.begin(), all.end(),
                                       [](const deck::FollowUp& f) { return !f.answer.empty(); });
    return followUpsShown_ < static_cast<int>(all.size()) - 1 + static_cast<int>(answers);
}

bool StudyPresenter::canHint() const
{
    return showing_ && !revealed_ && !hintShown_ && !original().hint.empty();
}

void StudyPresenter::showHint()
{
    if (!canHint())
        return;
    hintShown_ = true;
    Q_EMIT cardChanged();
}

void StudyPresenter::setLanguage(CardLanguage language)
{
    if (language == language_)
        return;
    language_ = language;
    Q_EMIT languageChanged(language);
    Q_EMIT cardChanged();
}

void StudyPresenter::cycleLanguage()
{
    setLanguage(static_cast<CardLanguage>((static_cast<int>(language_) + 1) % 3));
}

std::vector<base::Language> StudyPresenter::languages() const
{
    if (language_ == CardLanguage::both)
        return {base::Language::zhCn, base::Language::en};
    return {language_ == CardLanguage::chinese ? base::Language::zhCn : base::Language::en};
}

std::optional<scheduling::Rating> StudyPresenter::suggested() const
{
    if (!showing_ || !revealed_)
        return std::nullopt;
    const auto rating = study::suggestRating(showing_->note, attempt_);
    const bool passed = rating && *rating != scheduling::Rating::again;
    return showing_->twoGrades && passed ? scheduling::Rating::good : rating;
}

int StudyPresenter::seconds() const
{
    return timer_.isValid() ? static_cast<int>(timer_.elapsed() / 1000) : 0;
}

} // namespace interval::ui
