// SPDX-License-Identifier: GPL-3.0-or-later
// What the day of an interview is expected to bring, what a desired retention costs, and which
// interviews can be kept.
#include "study/fitting.h"
#include "study/interview_check.h"
#include "study/outlook.h"
#include "study/session_support.h"
#include "study/today.h"

#include "support/catch.h"

#include <algorithm>

using namespace interval;

namespace {

collection::Interview sound(base::Day day)
{
    collection::Interview interview;
    interview.name = "Inference engineer";
    interview.day = day;
    return interview;
}

/// A desk whose learner has known some cards for a while.
struct Learned : Desk {
    explicit Learned(int cards) : Desk(cards)
    {
        for (int i = 0; i < 3; ++i) {
            for (auto showing = session.start(0).value(); showing;)
                showing = grade(*showing, scheduling::Rating::good);
            clock.advance(FixedClock::day);
        }
    }

    [[nodiscard]] base::Day today() const { return base::studyDay(clock.now(), 4); }
    [[nodiscard]] study::ForecastBasis basis(const std::optional<collection::Interview>& interview,
                                             int days) const
    {
        return study::forecastBasis(collection, today(), {}, interview, days).value();
    }
};

} // namespace

TEST_CASE("interview check: each fault is found, and nothing else", "[study][interview]")
{
    using study::InterviewFault;
    using Faults = std::vector<InterviewFault>;
    const base::Day today = 1000;
    const std::vector<std::string> topics{"train", "rlhf"};
    const auto faults = [&](auto change) {
        collection::Interview interview = sound(today + 21);
        change(interview);
        return study::faultsOf(interview, today, topics);
    };
    CHECK(faults([](auto&) {}).empty());
    CHECK(faults([](auto& one) { one.name = " \t"; }) == Faults{InterviewFault::noName});
    CHECK(faults([&](auto& one) { one.day = today; }) == Faults{InterviewFault::notAhead});
    CHECK(faults([&](auto& one) { one.day = today - 3; }) == Faults{InterviewFault::notAhead});
    CHECK(faults([&](auto& one) { one.day = today + 4000; }) == Faults{InterviewFault::tooFar});
    CHECK(faults([](auto& one) { one.minutes[2] = -1; }) == Faults{InterviewFault::badMinutes});
    CHECK(faults([](auto& one) { one.minutes[6] = 1441; }) == Faults{InterviewFault::badMinutes});
    CHECK(faults([](auto& one) { one.minutes.fill(0); }) == Faults{InterviewFault::noTime});
    CHECK(faults([](auto& one) {
              one.topicWeights = {{"train", 0}, {"rlhf", 0}};
          }) == Faults{InterviewFault::noTopics});
    CHECK(faults([](auto& one) { one.topicWeights = {{"train", 0}}; }).empty());
}

TEST_CASE("interview check: tidied of blanks and of days off that do nothing", "[study][interview]")
{
    collection::Interview interview = sound(1010);
    interview.name = "  Kernel engineer \n";
    interview.daysOff = {1012, 1005, 999, 1005, 1010};
    const auto tidy = study::tidied(interview, 1000);
    CHECK(tidy.name == "Kernel engineer");
    CHECK(tidy.daysOff == std::vector<base::Day>{1005});
}

TEST_CASE("outlook: time raises it, and what was never begun cannot be at risk", "[study][outlook]")
{
    Learned desk(60);
    collection::Interview interview = sound(desk.today() + 10);
    interview.minutes.fill(3);

    const auto outlook = study::outlook(desk.basis(interview, 0), std::stop_token()).value();

    CHECK(outlook.topics == std::vector<std::string>{"train"});
    CHECK(outlook.forecast.days.size() == 10);
    CHECK(outlook.forecast.then.low <= outlook.forecast.then.median);
    CHECK(outlook.forecast.then.median <= outlook.forecast.then.high);
    CHECK(outlook.fiveMinutesMore > outlook.forecast.then.mean);
    for (const std::string& note : outlook.atRisk)
        CHECK(std::count(outlook.atRisk.begin(), outlook.atRisk.end(), note) == 1);
}

TEST_CASE("outlook: a stopped one says nothing", "[study][outlook]")
{
    Learned desk(20);
    std::stop_source stop;
    stop.request_stop();
    const auto basis = desk.basis(sound(desk.today() + 10), 0);
    CHECK_FALSE(study::outlook(basis, stop.get_token()).has_value());
    CHECK_FALSE(
        study::retentionEffect(desk.basis(std::nullopt, 30), 90, 30, stop.get_token()).has_value());
}

TEST_CASE("outlook: asked again only when something is another", "[study][outlook]")
{
    Learned desk(80); // of which twenty are still new
    collection::Interview interview = sound(desk.today() + 10);
    const auto before = desk.basis(interview, 0);
    CHECK(study::sameBasis(before, desk.basis(interview, 0)));

    interview.minutes.fill(40);
    CHECK_FALSE(study::sameBasis(before, desk.basis(interview, 0)));
    interview.minutes.fill(20);
    const auto showing = desk.session.start(0).value();
    (void)desk.grade(*showing, scheduling::Rating::again);
    CHECK_FALSE(study::sameBasis(before, desk.basis(interview, 0)));
}

TEST_CASE("retention: more of it takes more time and gives more recall", "[study][outlook]")
{
    Learned desk(100);
    const auto basis = desk.basis(std::nullopt, 90);
    const auto effect = [&](int percent) {
        return study::retentionEffect(basis, percent, 90, std::stop_token()).value();
    };
    const auto low = effect(75);
    const auto high = effect(95);
    CHECK(low.percent == 75);
    CHECK(high.secondsPerDay > low.secondsPerDay);
    CHECK(high.recall > low.recall);
    CHECK(high.recall > 0.9);
}

TEST_CASE("today: missed days are those meant for study since the last answer", "[study][outlook]")
{
    Desk desk(40);
    const auto missed = [&](const collection::Interview& interview) {
        collection::Interview kept = interview;
        if (const auto known = desk.collection.interviews().value(); !known.empty())
            kept.id = known.front().id;
        (void)desk.collection.saveInterview(kept).value();
        return study::today(desk.collection, desk.clock.now(), {}, {})->plan->missedDays;
    };
    const base::Day start = base::studyDay(desk.clock.now(), 4); // a Monday
    collection::Interview interview = sound(start + 30);
    CHECK(missed(interview) == 0); // nothing was answered yet

    const auto showing = desk.session.start(0).value();
    (void)desk.grade(*showing, scheduling::Rating::good);
    CHECK(missed(interview) == 0);
    desk.clock.advance(4 * FixedClock::day); // Friday
    CHECK(missed(interview) == 3);
    interview.minutes[1] = 0; // Tuesdays without study
    CHECK(missed(interview) == 2);
    interview.daysOff = {start + 2};
    CHECK(missed(interview) == 1);
}

TEST_CASE("fit: taken into use when accepted, and only then", "[study][fit]")
{
    Desk desk(3);
    const auto basis = study::fitBasis(desk.collection, {}).value();
    CHECK(basis.log.empty());
    CHECK(basis.version == 0);
    scheduling::Fit fit;
    const auto take = [&] {
        return study::takeFit(desk.collection, fit, basis, study::FitBy::itself, desk.clock.now(),
                              5)
            .value();
    };
    CHECK(take().outcome == scheduling::FitOutcome::tooFewAnswers);
    CHECK(desk.collection.parameterVersions()->empty());

    fit.fitted.recallGain = 1.5;
    fit.outcome = scheduling::FitOutcome::notBetter;
    (void)take();
    CHECK(desk.collection.parameterVersions()->size() == 1);
    CHECK(desk.collection.parameterVersion().value() == 0);

    fit.outcome = scheduling::FitOutcome::accepted;
    CHECK(take().before == 0);
    CHECK(study::loadPreferences(desk.collection)->scheduling.parameters.recallGain == 1.5);

    // Fitted under parameters that are not in use any more: kept, not used.
    fit.fitted.recallGain = 1.7;
    CHECK(take().outcome == scheduling::FitOutcome::cancelled);
    CHECK(desk.collection.parameters()->recallGain == 1.5);
}

TEST_CASE("session: the days to the interview and two grades are told", "[study][plan]")
{
    study::Preferences preferences;
    preferences.twoGrades = true;
    Desk desk(10, false, preferences);
    CHECK(desk.session.start(0).value()->daysLeft == 0);
    (void)desk.collection.saveInterview(sound(base::studyDay(desk.clock.now(), 4) + 9)).value();
    const auto showing = desk.session.start(0).value();
    CHECK(showing->daysLeft == 9);
    CHECK(showing->twoGrades);
}
