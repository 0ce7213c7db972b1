// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session.h"

#include "study/move_cards.h"
#include "study/rubric.h"

#include <algorithm>

namespace interval::study {

namespace {

using collection::Act;
using collection::CardRecord;
using scheduling::Phase;

constexpr std::int64_t longestAnswerMs = std::int64_t{20} * 60 * 1000;

/// Stable for one showing of one card, different for the next.
std::uint64_t fuzzSeed(const CardRecord& card)
{
    return static_cast<std::uint64_t>(card.id) * std::uint64_t{0x9E3779B97F4A7C15} +
           static_cast<std::uint64_t>(card.state.reps);
}

int elapsedDays(const CardRecord& card, base::Day today)
{
    // A clock set back must not give a negative number of days.
    return card.state.memory ? std::max(0, today - card.lastDay) : 0;
}

collection::ReviewRecord
recordOf(const Answer& answer, base::Instant now, base::Day day, int elapsed)
{
    return {now,
            day,
            answer.rating,
            elapsed,
            std::clamp<std::int64_t>(answer.takenMs, 0, longestAnswerMs),
            answer.pointsTicked,
            answer.pointsTotal,
            answer.outline};
}

CardRecord after(const CardRecord& before,
                 const scheduling::Choice& choice,
                 base::Instant now,
                 base::Day today)
{
    CardRecord card = before;
    card.state = choice.after;
    card.lastMs = now.unixMs;
    card.lastDay = today;
    card.firstDay = before.firstDay.value_or(today);
    card.buriedUntil = 0;
    card.dueDay = today + choice.days;
    card.dueMs = now.unixMs + std::chrono::milliseconds(choice.delay).count();
    return card;
}

} // namespace

Session::Session(collection::Collection& collection,
                 const base::Clock& clock,
                 Preferences preferences)
    : collection_(collection), clock_(clock), preferences_(std::move(preferences))
{
}

base::Day Session::today() const
{
    return base::studyDay(clock_.now(), preferences_.dayStartHour);
}

base::Result<std::optional<Showing>> Session::start(int minutes)
{
    set_.reset();
    minutes_ = minutes;
    return begin();
}

base::Result<std::optional<Showing>> Session::startSet(CardSet set)
{
    set_ = std::move(set);
    done_.clear();
    minutes_ = 0;
    return begin();
}

base::Result<std::optional<Showing>> Session::begin()
{
    answered_ = 0;
    spentMs_ = 0;
    current_.reset();
    if (auto built = rebuild(); !built)
        return tl::unexpected(built.error());
    return showNext();
}

base::Result<void> Session::rebuild()
{
    const base::Instant now = clock_.now();
    builtFor_ = base::studyDay(now, preferences_.dayStartHour);
    const auto pace = paceOf(collection_, builtFor_);
    if (set_ && pace) {
        interview_.reset();
        return Queue::ofSet(collection_, *set_, done_, now, preferences_, *pace)
            .map([this](Queue queue) { queue_ = std::move(queue); });
    }
    const auto spent = collection_.activity(builtFor_);
    if (!pace || !spent)
        return tl::unexpected(!pace ? pace.error() : spent.error());
    std::int64_t spentToday = 0;
    for (const collection::DayActivity& day : *spent)
        if (day.day == builtFor_)
            spentToday = day.takenMs;
    const std::int64_t spentMs = minutes_ == 0 ? spentToday : spentMs_;
    const auto plan = planner_.plan(collection_, builtFor_, spentToday, preferences_);
    if (!plan)
        return tl::unexpected(plan.error());
    const DayPlan* day = *plan ? &**plan : nullptr;
    const int minutes = minutes_ > 0 ? minutes_ : preferences_.minutesPerDay;
    const double limit = day != nullptr && minutes_ == 0 ? day->secondsLeftToday(spentToday)
                                                         : secondsRemaining(minutes, spentMs);
    auto queue = Queue::build(collection_, now, preferences_, limit, *pace, day);
    if (!queue)
        return tl::unexpected(queue.error());
    queue_ = std::move(*queue);
    interview_ = day != nullptr ? std::optional(day->interview) : std::nullopt;
    answersSincePlan_ = 0;
    return {};
}

base::Result<scheduling::Choices> Session::futures(const CardRecord& card, base::Day day) const
{
    const scheduling::Settings settings = preferences_.schedulingOf(card.preset);
    if (!settings.fuzz || !preferences_.balance)
        return scheduling::choices(card.state, elapsedDays(card, day), settings, fuzzSeed(card));
    constexpr int balancedDays = 91; // beyond, days are not told apart
    auto due = collection_.dueByDay(day, balancedDays);
    const auto siblings = collection_.siblingDays(card.id);
    if (!due || !siblings)
        return tl::unexpected(!due ? due.error() : siblings.error());
    scheduling::Load load;
    load.dueByDay = std::move(*due);
    for (const base::Day other : *siblings)
        load.siblingDays.push_back(other - day);
    for (std::size_t i = 0; i < load.week.size(); ++i)
        load.week[i] =
            preferences_
                .week[static_cast<std::size_t>(base::weekday(day + static_cast<base::Day>(i)))];
    return scheduling::choices(card.state, elapsedDays(card, day), settings, fuzzSeed(card), &load);
}

base::Result<std::optional<Showing>> Session::showNext()
{
    if (today() != builtFor_) // studied past the start of a new day
        if (auto built = rebuild(); !built)
            return tl::unexpected(built.error());
    auto item = queue_.take(clock_.now().unixMs);
    if (!item && interview_ && answersSincePlan_ > 0) { // faster than expected: time may be left
        if (auto built = rebuild(); !built)
            return tl::unexpected(built.error());
        item = queue_.take(clock_.now().unixMs);
    }
    current_ = item ? std::optional(item->id) : std::nullopt;
    return current();
}

base::Result<std::optional<Showing>> Session::current()
{
    if (!current_) {
        const auto item = queue_.take(clock_.now().unixMs);
        if (!item)
            return std::optional<Showing>();
        current_ = item->id;
    }
    auto showing = show(*current_);
    if (!showing)
        return tl::unexpected(showing.error());
    return std::optional(std::move(*showing));
}

base::Result<Showing> Session::show(collection::CardId id)
{
    auto card = collection_.card(id);
    if (!card)
        return tl::unexpected(card.error());
    auto note = collection_.note(card->note);
    if (!note)
        return tl::unexpected(note.error());
    const auto update = collection_.updateAvailable(card->note);
    const auto reviews = collection_.reviews(id);
    if (!update || !reviews)
        return tl::unexpected(!update ? update.error() : reviews.error());

    shownOn_ = today();
    Showing showing;
    const auto choices = futures(*card, shownOn_);
    if (!choices)
        return tl::unexpected(choices.error());
    showing.choices = *choices;
    showing.planned = interview_.has_value();
    showing.plannedFor = interview_ ? interview_->name : std::string();
    showing.cram = crams();
    showing.daysLeft = interview_ ? interview_->day - shownOn_ : 0;
    showing.twoGrades = preferences_.twoGrades;
    showing.left = queue_.counts();
    const bool fresh = card->state.phase == Phase::fresh;
    const bool review = card->state.phase == Phase::review;
    ++(fresh ? showing.left.fresh : review ? showing.left.review : showing.left.learning);
    showing.secondsLeft = queue_.secondsLeft() + queue_.secondsFor(card->state.phase);
    showing.answered = answered_;
    showing.secondsLimit = secondsLimit(note->kind);
    showing.updateAvailable = *update;
    if (!reviews->empty())
        showing.lastOutline = reviews->back().outline;
    showing.card = std::move(*card);
    showing.note = std::move(*note);
    return showing;
}

base::Result<std::optional<Showing>> Session::answer(const Answer& answer)
{
    const auto before = collection_.card(answer.card);
    if (!before)
        return tl::unexpected(before.error());
    if (before->state.reps != answer.reps || before->suspended)
        return base::fail(base::ErrorCode::outdated, "the card has changed since it was shown");
    const base::Instant now = clock_.now();
    const base::Day day = base::studyDay(now, preferences_.dayStartHour);
    // A day that began in front of the card must not change what its buttons said.
    const base::Day shown = current_ == answer.card ? shownOn_ : day;
    const int elapsed = elapsedDays(*before, shown);
    const auto ways = futures(*before, shown);
    if (!ways)
        return tl::unexpected(ways.error());
    if (crams())
        return practise(answer, *before, *ways, now);
    const CardRecord next = after(*before, scheduling::choice(*ways, answer.rating), now, day);
    const collection::ReviewRecord review = recordOf(answer, now, day, elapsed);
    if (auto stored = collection_.answer(*before, next, review); !stored)
        return tl::unexpected(stored.error());
    ++answered_;
    spentMs_ += review.takenMs;
    queue_.remove(answer.card);
    if (next.state.phase == Phase::learning || next.state.phase == Phase::relearning)
        queue_.putBack(itemOf(next));
    constexpr int answersPerPlan = 20;
    if (interview_ && ++answersSincePlan_ >= answersPerPlan)
        if (auto built = rebuild(); !built)
            return tl::unexpected(built.error());
    return showNext();
}

/// What was forgotten comes again behind the others, everything else is done for this sitting.
base::Result<std::optional<Showing>> Session::practise(const Answer& answer,
                                                       const CardRecord& card,
                                                       const scheduling::Choices& ways,
                                                       base::Instant now)
{
    const base::Day day = base::studyDay(now, preferences_.dayStartHour);
    const collection::ReviewRecord review = recordOf(answer, now, day, elapsedDays(card, day));
    const auto memory = card.state.memory ? card.state.memory
                                          : scheduling::choice(ways, answer.rating).after.memory;
    if (auto stored =
            collection_.practise(card, memory.value_or(scheduling::MemoryState{}), review);
        !stored)
        return tl::unexpected(stored.error());
    ++answered_;
    spentMs_ += review.takenMs;
    queue_.remove(card.id);
    if (answer.rating == scheduling::Rating::again)
        queue_.putLast(itemOf(card));
    else
        done_.insert(card.id);
    return showNext();
}

base::Result<std::optional<Showing>> Session::hide(Act act, const CardRecord& card)
{
    const auto before = collection_.card(card.id);
    if (!before)
        return tl::unexpected(before.error());
    if (auto changed = collection_.change(act, *before, card); !changed)
        return tl::unexpected(changed.error());
    // The place that became free is filled, as a session that starts now would fill it.
    if (auto built = rebuild(); !built)
        return tl::unexpected(built.error());
    return showNext();
}

base::Result<std::optional<Showing>> Session::suspend(collection::CardId id)
{
    auto card = collection_.card(id);
    if (!card)
        return tl::unexpected(card.error());
    card->suspended = true;
    return hide(Act::suspend, *card);
}

base::Result<std::optional<Showing>> Session::bury(collection::CardId id)
{
    auto card = collection_.card(id);
    if (!card)
        return tl::unexpected(card.error());
    card->buriedUntil = today() + 1;
    return hide(Act::bury, *card);
}

base::Result<std::optional<Showing>> Session::toggleFlag(collection::CardId id)
{
    const auto before = collection_.card(id);
    if (!before)
        return tl::unexpected(before.error());
    CardRecord card = *before;
    card.flagged = !card.flagged;
    if (auto changed = collection_.change(Act::flag, *before, card); !changed)
        return tl::unexpected(changed.error());
    return current();
}

base::Result<Restored> Session::travel(Step step, int answeredChange)
{
    const auto undone = step(collection_);
    if (!undone)
        return tl::unexpected(undone.error());
    const bool back = answeredChange < 0;
    if (crams() && undone->act == Act::grade && back)
        done_.erase(undone->card);
    else if (crams() && undone->act == Act::grade)
        done_.insert(undone->card);
    if (undone->act == Act::grade)
        answered_ = std::max(0, answered_ + answeredChange);
    if (auto built = rebuild(); !built)
        return tl::unexpected(built.error());
    Restored restored{undone->act, undone->cards, undone->many, std::nullopt};
    if (undone->many) { // of the library: the card on show stays, unless it is hidden now
        const auto shown = current_ ? collection_.card(*current_) : base::Result<CardRecord>();
        if (current_ && shown && isShown(*shown, today()))
            queue_.remove(*current_);
        else
            current_.reset();
    } else if (back || undone->act == Act::flag) {
        queue_.remove(undone->card);
        current_ = undone->card;
    } else if (current_ == undone->card) {
        current_.reset();
    } else if (current_) {
        queue_.remove(*current_);
    }
    auto showing = current();
    if (!showing)
        return tl::unexpected(showing.error());
    restored.showing = std::move(*showing);
    return restored;
}

base::Result<Restored> Session::undo()
{
    return travel(&undoAct, -1);
}

base::Result<Restored> Session::redo()
{
    return travel(&redoAct, +1);
}

} // namespace interval::study
