// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/plan.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/interview_plan/calendar.h"
#include "scheduling/interview_plan/day_outcomes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace interval::study {

namespace {

using collection::Interview;
using collection::PlannableCard;
using scheduling::PlanCard;

constexpr double fiveMinutes = 300; ///< [s]
constexpr double msPerSecond = 1000;

/// An answer aloud takes longer than one of Anki's: a guess, until there are the learner's own.
constexpr double startPace = 1.6;

scheduling::StudyWeek weekOf(const Interview& interview)
{
    scheduling::StudyWeek week;
    std::copy(interview.minutes.begin(), interview.minutes.end(), week.minutes.begin());
    week.daysOff = interview.daysOff;
    return week;
}

constexpr double paceStep = 1.0 / 12;  ///< of its logarithm
constexpr double shareStep = 1.0 / 40; ///< of the frequencies of grades

scheduling::StudyHabits atPace(scheduling::StudyHabits habits, double pace)
{
    for (auto& kind : habits.seconds)
        for (double& seconds : kind)
            seconds *= pace;
    return habits;
}

/// Moves shares to whole steps. What is rare stays possible: a step is its least share.
template <std::size_t size>
void inSteps(std::array<double, size>& shares)
{
    double sum = 0;
    for (double& share : shares) {
        share = std::max(1.0, std::round(share / shareStep)) * shareStep;
        sum += share;
    }
    for (double& share : shares)
        share /= sum;
}

double weightOf(const Interview& interview, const std::string& topic)
{
    const auto found = interview.topicWeights.find(topic);
    return found == interview.topicWeights.end() ? 1 : found->second;
}

int elapsedOf(const PlannableCard& card, base::Day today)
{
    return card.memory ? std::max(0, today - card.lastDay) : 0;
}

/// The cards of an interview as the plan sees them, and where each stands in the list given.
struct PlanCards {
    std::vector<PlanCard> cards;
    std::vector<std::size_t> origin;
    std::vector<std::string> topics;            ///< by number
    std::vector<collection::PresetId> presets;  ///< by model; the general one first
    std::vector<scheduling::Parameters> models; ///< their parameters
};

/// Moves new cards so that those of each topic lie evenly from the first place to the last: plans leave cards
/// of equal worth in their order, and a deck has topic after topic. An interview asks about all of them.
void spreadTopics(PlanCards& known)
{
    std::vector<double> total(known.topics.size());
    for (const PlanCard& card : known.cards)
        total[static_cast<std::size_t>(card.topic)] += card.memory ? 0 : 1;
    std::vector<double> before(known.topics.size());
    std::vector<std::pair<double, std::size_t>> places;
    for (std::size_t i = 0; i < known.cards.size(); ++i) {
        const PlanCard& card = known.cards[i];
        const auto topic = static_cast<std::size_t>(card.topic);
        places.emplace_back(card.memory ? 0 : (before[topic]++ + 0.5) / total[topic], i);
    }
    std::sort(places.begin(), places.end());
    const PlanCards old = known;
    for (std::size_t i = 0; i < places.size(); ++i) {
        known.cards[i] = old.cards[places[i].second];
        known.origin[i] = old.origin[places[i].second];
    }
}

PlanCards planCards(const std::vector<PlannableCard>& all,
                    base::Day today,
                    const Preferences& preferences,
                    const std::optional<Interview>& interview)
{
    PlanCards result;
    result.presets = {collection::generalPreset};
    for (const PresetModel& model : preferences.presets)
        result.presets.push_back(model.preset);
    for (const collection::PresetId preset : result.presets)
        result.models.push_back(preferences.parametersOf(preset));
    std::map<std::string, int> numbers;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const PlannableCard& card = all[i];
        const double weight = interview ? weightOf(*interview, card.topic) : 1;
        if (weight <= 0)
            continue;
        const auto [number, fresh] =
            numbers.try_emplace(card.topic, static_cast<int>(result.topics.size()));
        if (fresh)
            result.topics.push_back(card.topic);
        const auto model = std::find(result.presets.begin(), result.presets.end(), card.preset);
        result.cards.push_back(
            {card.memory, elapsedOf(card, today), weight, number->second,
             model == result.presets.end() // of a preset that has nothing of its own
                 ? 0
                 : static_cast<std::size_t>(model - result.presets.begin())});
        result.origin.push_back(i);
    }
    if (interview) // without one, new cards come in the deck's order
        spreadTopics(result);
    return result;
}

/// What a queue needs of a card that the plan knows.
collection::QueueItem itemOf(const PlannableCard& card)
{
    return {card.id,      card.note,   card.phase, card.memory ? card.memory->stability : 0,
            card.lastDay, card.dueDay, 0,          card.preset};
}

/// Learning cards come when their step is due; buried ones not today.
bool waits(const PlannableCard& card, base::Day today)
{
    using scheduling::Phase;
    return card.phase == Phase::learning || card.phase == Phase::relearning ||
           card.buriedUntil > today;
}

void setModels(ForecastBasis& basis,
               const std::vector<collection::PresetId>& presets,
               const Preferences& preferences)
{
    basis.simulation.models.clear();
    for (const collection::PresetId preset : presets) {
        const scheduling::Parameters& parameters = preferences.parametersOf(preset);
        basis.simulation.models.push_back(
            {parameters, parameters, preferences.retentionOf(preset)});
        basis.inherits.push_back(std::none_of(
            preferences.presets.begin(), preferences.presets.end(), [&](const PresetModel& model) {
                return model.preset == preset && model.desiredRetention.has_value();
            }));
    }
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

std::optional<Interview> activeInterview(const std::vector<Interview>& interviews, base::Day today)
{
    std::optional<Interview> nearest;
    for (const Interview& interview : interviews) {
        const bool ahead = interview.day > today && interview.day - today <= planHorizon;
        if (ahead && (!nearest || interview.day < nearest->day))
            nearest = interview;
    }
    return nearest;
}

base::Result<std::optional<DayPlan>> Planner::plan(const collection::Collection& collection,
                                                   base::Day today,
                                                   std::int64_t spentMs,
                                                   const Preferences& preferences)
{
    const auto interviews = collection.interviews();
    if (!interviews)
        return tl::unexpected(interviews.error());
    const auto interview = activeInterview(*interviews, today);
    if (!interview)
        return std::optional<DayPlan>();
    const auto all = collection.plannableCards();
    const auto habits = habitsOf(collection);
    if (!all || !habits)
        return tl::unexpected(!all ? all.error() : habits.error());

    DayPlan day;
    day.interview = *interview;
    day.daysLeft = interview->day - today;
    const auto seconds = scheduling::studySeconds(weekOf(*interview), today, interview->day);
    day.secondsToday = seconds.front();
    const double spent = static_cast<double>(spentMs) / msPerSecond;
    day.secondsLeft = std::max(0.0, sumOf(seconds) - std::min(spent, day.secondsToday));

    PlanCards known = planCards(*all, today, preferences, interview);
    if (interview->deeper)
        known.cards = scheduling::fewerButDeeper(known.cards);
    const auto order = arrange(day, known.cards, known.models, *habits, seconds);
    const double learning = scheduling::learningOutcomes({}, *habits).seconds;
    const double relearning = scheduling::relearningSeconds(*habits);
    for (const std::size_t at : order) {
        const PlannableCard& card = (*all)[known.origin[at]];
        if (waits(card, today))
            continue;
        const double recall =
            card.memory
                ? scheduling::retrievability(known.cards[at].elapsedDays, card.memory->stability,
                                             preferences.parametersOf(card.preset))
                : 0;
        day.order.push_back(
            {itemOf(card),
             card.memory ? scheduling::reviewSeconds(recall, *habits, relearning) : learning});
    }
    return std::optional(std::move(day));
}

/// The order of the cards; fills in what the plan says beside it.
std::vector<std::size_t> Planner::arrange(DayPlan& day,
                                          const std::vector<PlanCard>& cards,
                                          const std::vector<scheduling::Parameters>& parameters,
                                          const scheduling::StudyHabits& habits,
                                          const std::vector<double>& seconds)
{
    if (day.daysLeft < 2)
        return scheduling::greedyOrder(cards, parameters, habits, day.daysLeft);
    const auto open = scheduling::openDays(seconds);
    const auto ahead = scheduling::outlooks(cards, tables(parameters, habits, open), day.daysLeft);
    const auto planned = scheduling::plan(cards, ahead, day.secondsLeft);
    day.unreachable = static_cast<int>(planned.unreachable);
    double weight = 0;
    for (const PlanCard& card : cards)
        weight += card.weight;
    const auto studyDays = static_cast<int>(std::count(open.begin(), open.end(), true));
    if (weight > 0)
        day.fiveMinutesMore = scheduling::moreTime(planned, fiveMinutes, studyDays, weight);
    return planned.order;
}

const std::vector<scheduling::PriceTable>&
Planner::tables(const std::vector<scheduling::Parameters>& parameters,
                const scheduling::StudyHabits& habits,
                const std::vector<bool>& open)
{
    // A table of more days holds those of fewer: they are counted from the interview.
    const bool fits =
        std::equal(tables_.begin(), tables_.end(), parameters.begin(), parameters.end(),
                   [&](const scheduling::PriceTable& table, const auto& each) {
                       return table.parameters() == each && table.habits() == habits;
                   }) &&
        open_.size() >= open.size() && std::equal(open.begin(), open.end(), open_.begin());
    if (!fits) {
        tables_ = scheduling::priceTables(parameters, habits, open);
        open_ = open;
    }
    return tables_;
}

base::Result<scheduling::StudyHabits> habitsOf(const collection::Collection& collection)
{
    constexpr int window = 500;
    const auto answers = collection.lastAnswers(window);
    if (!answers)
        return tl::unexpected(answers.error());
    using scheduling::AnswerKind;
    using scheduling::Phase;
    std::vector<scheduling::TimedAnswer> timed;
    for (const collection::TimedReview& answer : *answers) {
        const AnswerKind kind = answer.phase == Phase::review       ? AnswerKind::review
                                : answer.phase == Phase::relearning ? AnswerKind::relearning
                                                                    : AnswerKind::learning;
        timed.push_back({kind, answer.rating, static_cast<double>(answer.takenMs) / msPerSecond,
                         answer.phase == Phase::fresh});
    }
    const scheduling::StudyHabits usual = atPace({}, startPace);
    scheduling::StudyHabits own = scheduling::withOwnAnswers(usual, timed);
    const double pace = startPace * own.seconds[0][0] / usual.seconds[0][0];
    own.seconds = atPace({}, std::exp(std::round(std::log(pace) / paceStep) * paceStep)).seconds;
    inSteps(own.firstRating);
    inSteps(own.passRating);
    return own;
}

base::Result<ForecastBasis> forecastBasis(const collection::Collection& collection,
                                          base::Day today,
                                          const Preferences& preferences,
                                          const std::optional<Interview>& interview,
                                          int days)
{
    constexpr double secondsPerMinute = 60;
    constexpr double noLimit = 8 * 3600; ///< [s] a day has no more time for study
    const auto all = collection.plannableCards();
    const auto habits = habitsOf(collection);
    const auto activity = collection.activity(today);
    if (!all || !habits || !activity)
        return tl::unexpected(!all ? all.error() : !habits ? habits.error() : activity.error());
    ForecastBasis basis;
    scheduling::SimulationRequest& simulation = basis.simulation;
    simulation.habits = *habits;
    simulation.newPerDay = preferences.newPerDay;
    simulation.fuzz = preferences.scheduling.fuzz;
    if (interview) {
        simulation.policy = scheduling::Policy::interview;
        simulation.deeper = interview->deeper;
        simulation.secondsByDay =
            scheduling::studySeconds(weekOf(*interview), today, interview->day);
    } else {
        const double each =
            preferences.minutesPerDay > 0 ? preferences.minutesPerDay * secondsPerMinute : noLimit;
        simulation.secondsByDay.assign(static_cast<std::size_t>(std::max(0, days)), each);
    }
    if (!simulation.secondsByDay.empty())
        for (const collection::DayActivity& day : *activity)
            if (day.day == today)
                simulation.secondsByDay.front() =
                    std::max(0.0, simulation.secondsByDay.front() -
                                      static_cast<double>(day.takenMs) / msPerSecond);
    const PlanCards known = planCards(*all, today, preferences, interview);
    setModels(basis, known.presets, preferences);
    for (std::size_t i = 0; i < known.cards.size(); ++i) {
        const PlanCard& card = known.cards[i];
        simulation.cards.push_back(
            {card.memory, card.memory, card.elapsedDays, card.weight, card.topic, card.model});
        basis.notes.push_back((*all)[known.origin[i]].note);
    }
    basis.topics = known.topics;
    return basis;
}

} // namespace interval::study
