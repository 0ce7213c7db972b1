// SPDX-License-Identifier: GPL-3.0-or-later
// What decks have of their own: parameters, retention, fits.
#include "study/fitting.h"
#include "study/outlook.h"
#include "study/session_support.h"
#include "study/today.h"

#include "support/catch.h"

#include <array>

using namespace interval;

namespace {

/// A desk whose sample deck is in a preset.
struct Shelf : Desk {
    explicit Shelf(int cards = 20) : Desk(cards)
    {
        preset.name = "Lectures";
        preset.decks = {"sample"};
        save();
    }

    void save() { preset.id = collection.savePresets(std::array{preset}).value().front(); }
    [[nodiscard]] study::Preferences read() const
    {
        return study::loadPreferences(collection).value();
    }
    /// Begins anew with what is on disk.
    study::Showing begin()
    {
        session.setPreferences(read());
        return session.start(0).value().value();
    }

    /// A fit that was found better.
    study::KeptFit take(double recallGain)
    {
        const auto basis = study::fitBasis(collection, read(), preset.id).value();
        scheduling::Fit fit;
        fit.outcome = scheduling::FitOutcome::accepted;
        fit.fitted.recallGain = recallGain;
        return study::takeFit(collection, fit, basis, study::FitBy::learner, clock.now(), 5)
            .value();
    }

    collection::Preset preset;
};

int daysOf(const study::Showing& showing, scheduling::Rating rating)
{
    return scheduling::choice(showing.choices, rating).days;
}

} // namespace

TEST_CASE("presets: what is not its own comes from the general one", "[study][presets]")
{
    Shelf shelf;
    CHECK(shelf.read() == study::Preferences{});

    shelf.preset.retention = 95;
    shelf.save();
    const study::Preferences preferences = shelf.read();
    CHECK(preferences.retentionOf(shelf.preset.id) == 0.95);
    CHECK(preferences.retentionOf(collection::generalPreset) == 0.9);
    CHECK(preferences.parametersOf(shelf.preset.id) == preferences.scheduling.parameters);
    const scheduling::Settings settings = preferences.schedulingOf(shelf.preset.id);
    CHECK(settings.desiredRetention == 0.95);
    CHECK(settings.learningSteps == preferences.scheduling.learningSteps);
    CHECK(preferences.retentionOf(99) == 0.9);
}

TEST_CASE("presets: the buttons say the intervals of the card's own retention", "[study][presets]")
{
    Shelf shelf;
    const int general = daysOf(shelf.begin(), scheduling::Rating::easy);
    shelf.preset.retention = 80;
    shelf.save();
    const auto showing = shelf.begin();
    CHECK(daysOf(showing, scheduling::Rating::easy) > general);

    REQUIRE(shelf.collection.removePreset(shelf.preset.id).has_value());
    CHECK(daysOf(shelf.begin(), scheduling::Rating::easy) == general);

    // What the button said is what is stored.
    shelf.save();
    const auto again = shelf.begin();
    const int told = daysOf(again, scheduling::Rating::easy);
    CHECK(told == daysOf(showing, scheduling::Rating::easy));
    (void)shelf.grade(again, scheduling::Rating::easy);
    CHECK(shelf.collection.card(again.card.id)->state.scheduledDays == told);
}

TEST_CASE("presets: a fit is for the preset it was made for, and can be taken back",
          "[study][presets]")
{
    Shelf shelf;
    shelf.preset.ownParameters = true;
    shelf.save();
    const auto kept = shelf.take(1.5);
    CHECK(kept.outcome == scheduling::FitOutcome::accepted);
    CHECK(kept.preset == shelf.preset.id);
    CHECK_FALSE(kept.before.has_value()); // it inherited until then
    CHECK(shelf.collection.parameterVersions()->front().preset == shelf.preset.id);
    CHECK(shelf.read().parametersOf(shelf.preset.id).recallGain == 1.5);
    CHECK(shelf.read().scheduling.parameters == scheduling::Parameters{});
    CHECK(study::fitBasis(shelf.collection, shelf.read(), shelf.preset.id)->current.recallGain ==
          1.5);

    REQUIRE(shelf.collection.useParameters(kept.before, shelf.preset.id).has_value());
    CHECK(shelf.read().parametersOf(shelf.preset.id) == scheduling::Parameters{});
}

TEST_CASE("presets: a fit for one that was deleted meanwhile is let go", "[study][presets]")
{
    Shelf shelf;
    shelf.preset.ownParameters = true;
    shelf.save();
    const auto basis = study::fitBasis(shelf.collection, shelf.read(), shelf.preset.id).value();
    REQUIRE(shelf.collection.removePreset(shelf.preset.id).has_value());
    scheduling::Fit fit;
    fit.outcome = scheduling::FitOutcome::accepted;
    const auto kept =
        study::takeFit(shelf.collection, fit, basis, study::FitBy::itself, shelf.clock.now(), 5);
    CHECK(kept->outcome == scheduling::FitOutcome::cancelled);
    CHECK(shelf.collection.parameterVersions()->empty());
}

TEST_CASE("presets: each that has its own is fitted when enough is new there", "[study][presets]")
{
    Shelf shelf;
    CHECK(study::fitsDue(shelf.collection)->empty());
    shelf.preset.ownParameters = true;
    shelf.save();
    scheduling::Fit fit;
    fit.outcome = scheduling::FitOutcome::notBetter;
    const auto keep = [&](std::int64_t reviews, collection::PresetId preset) {
        REQUIRE(study::keepFit(shelf.collection, fit, reviews, study::FitBy::itself,
                               shelf.clock.now(), 5, preset)
                    .has_value());
    };
    keep(-500, shelf.preset.id); // as if 500 answers had come since
    CHECK(study::fitsDue(shelf.collection).value() == std::vector{shelf.preset.id});
    keep(0, shelf.preset.id);
    CHECK(study::fitsDue(shelf.collection)->empty());
    keep(-500, collection::generalPreset);
    CHECK(study::fitsDue(shelf.collection).value() == std::vector{collection::generalPreset});
    keep(5000, collection::generalPreset); // its decks went elsewhere: nothing is left to fit
    CHECK(study::fitsDue(shelf.collection)->empty());
}

TEST_CASE("presets: the forecast lives with each card's own model", "[study][presets]")
{
    Shelf shelf;
    shelf.preset.retention = 95;
    shelf.preset.ownParameters = true;
    shelf.save();
    (void)shelf.take(1.5);
    const auto preferences = shelf.read();
    const base::Day today = base::studyDay(shelf.clock.now(), 4);
    const auto basis =
        study::forecastBasis(shelf.collection, today, preferences, std::nullopt, 30).value();
    REQUIRE(basis.simulation.models.size() == 2);
    CHECK(basis.simulation.cards.front().model == 1);
    CHECK(basis.simulation.models[1].believed.recallGain == 1.5);
    CHECK(basis.simulation.models[1].desiredRetention == 0.95);
    CHECK(basis.inherits == std::vector<bool>{true, false});

    // The general retention does not move cards that have their own.
    const auto at = [&](int percent) {
        return study::retentionEffect(basis, percent, 30, {})->secondsPerDay;
    };
    CHECK(at(80) == at(95));
}

TEST_CASE("presets: the plan looks at each card with its own model", "[study][presets]")
{
    Shelf shelf;
    collection::Interview interview;
    interview.name = "Interview";
    interview.day = base::studyDay(shelf.clock.now(), 4) + 12;
    (void)shelf.collection.saveInterview(interview).value();
    for (int i = 0; i < 6; ++i)
        (void)shelf.grade(shelf.begin(), scheduling::Rating::easy);
    shelf.clock.advance(4 * FixedClock::day);
    const base::Day today = base::studyDay(shelf.clock.now(), 4);
    const auto secondsOfSeen = [&] {
        study::Planner planner;
        const auto plan = planner.plan(shelf.collection, today, 0, shelf.read()).value().value();
        double seconds = 0;
        for (const study::PlannedCard& card : plan.order)
            seconds += card.item.phase == scheduling::Phase::review ? card.seconds : 0;
        return seconds;
    };
    const double before = secondsOfSeen();
    shelf.preset.ownParameters = true;
    shelf.save();
    const auto basis = study::fitBasis(shelf.collection, shelf.read(), shelf.preset.id).value();
    scheduling::Fit fit;
    fit.outcome = scheduling::FitOutcome::accepted;
    fit.fitted.initialStabilityEasy = 0.5; // they are forgotten sooner, and cost more
    fit.fitted.decay = 0.5;
    (void)study::takeFit(shelf.collection, fit, basis, study::FitBy::learner, shelf.clock.now(), 5)
        .value();
    CHECK(secondsOfSeen() > before);
    CHECK(study::today(shelf.collection, shelf.clock.now(), shelf.read(), {})->topics[0].recall <
          study::today(shelf.collection, shelf.clock.now(), {}, {})->topics[0].recall);
}
