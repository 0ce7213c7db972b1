// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: reached by keys, changed, checked, taken back; each change is on disk at once.
#include "ui/evening.h"
#include "ui/moving_clock.h"
#include "ui/parts/switcher.h"
#include "ui/window/plan_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>

using namespace interval;
using namespace interval::ui;

namespace {

constexpr int appearanceRow = 1;
constexpr int interviewsRow = 2;
constexpr int schedulingRow = 3;
constexpr int memoryRow = 4;

struct Adjusting {
    Adjusting()
    {
        {
            auto store =
                collection::Collection::open(folder.path(), collection::Access::readWrite).value();
            (void)store.setSetting("welcome/done", "1");
        }
        evening.emplace(folder, u"en"_s, u"today"_s);
        evening->key(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(evening->page() == u"settingsPage"_s);
        REQUIRE(Evening::wait([&] { return settings().state().has_value(); }));
    }

    [[nodiscard]] SettingsPresenter& settings() { return evening->window.plan().settings(); }
    [[nodiscard]] const study::Preferences& preferences()
    {
        return settings().state()->preferences;
    }

    void section(int row)
    {
        auto* list = evening->visibleAs<QListWidget>(u"settingsList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
    }

    void type(const QString& name, const QString& text)
    {
        auto* field = evening->visibleAs<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] QString field(const QString& name) const
    {
        return evening->visibleAs<QLineEdit>(name)->text();
    }

    /// The preset of all that was made; there is one.
    [[nodiscard]] const collection::Preset& preset()
    {
        REQUIRE(settings().state()->presets.size() == 1);
        return settings().state()->presets.front();
    }

    /// Makes a preset for the shipped deck, by clicks.
    void makePreset()
    {
        section(memoryRow);
        evening->click(u"newPreset"_s);
        REQUIRE(Evening::wait([&] { return evening->visible(u"presetDeck:core"_s) != nullptr; }));
        evening->visibleAs<QCheckBox>(u"presetDeck:core"_s)->click();
        REQUIRE(Evening::wait([&] { return !preset().decks.empty(); }));
    }

    /// What the buttons of the first card of the day say.
    QString easyOfFirstCard()
    {
        evening->key(Qt::Key_2, Qt::ControlModifier);
        REQUIRE(Evening::wait(
            [&] { return evening->study().showing().has_value() && !evening->study().busy(); }));
        evening->key(Qt::Key_Space);
        REQUIRE(evening->study().revealed());
        const QString said = evening->visible(u"grade4"_s)->accessibleName();
        evening->key(Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(evening->page() == u"settingsPage"_s);
        return said;
    }

    void choose(const QString& name, int index)
    {
        evening->visibleAs<Switcher>(name)->choose(index);
    }

    /// As it is on disk, read beside the window.
    [[nodiscard]] study::Preferences stored() const
    {
        const auto store =
            collection::Collection::open(folder.path(), collection::Access::readOnly);
        return study::loadPreferences(*store).value();
    }

    TempFolder folder;
    std::optional<Evening> evening;
};

} // namespace

TEST_CASE("settings: a number applies at once, and Ctrl+Z takes it back", "[ui][settings]")
{
    Adjusting desk;
    desk.section(schedulingRow);
    desk.type(u"newPerDay"_s, u"7"_s);
    REQUIRE(Evening::wait([&] { return desk.preferences().newPerDay == 7; }));
    CHECK(desk.stored().newPerDay == 7);
    desk.type(u"minutesPerDay"_s, u"25"_s);
    REQUIRE(Evening::wait([&] { return desk.preferences().minutesPerDay == 25; }));

    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.preferences().minutesPerDay == 0; }));
    CHECK(desk.field(u"minutesPerDay"_s) == u"0"_s);
    CHECK(desk.evening->message().contains(u"Undid"_s));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.preferences().newPerDay == 20; }));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Evening::wait([&] { return desk.preferences().newPerDay == 7; }));
    CHECK(desk.stored().newPerDay == 7);
}

TEST_CASE("settings: what makes no sense is told and changes nothing", "[ui][settings]")
{
    Adjusting desk;
    desk.section(schedulingRow);
    desk.type(u"desiredRetention"_s, u"120"_s);
    CHECK(desk.field(u"desiredRetention"_s) == u"120"_s);
    const auto fault = [&] {
        const auto* label = qobject_cast<QLabel*>(desk.evening->visible(u"settingFault"_s));
        return label == nullptr ? QString() : label->text();
    };
    CHECK(fault().contains(u"from 70 to 99"_s));
    desk.type(u"desiredRetention"_s, u"92"_s);
    REQUIRE(Evening::wait([&] { return desk.preferences().scheduling.desiredRetention == 0.92; }));
    CHECK(fault().isEmpty());
    CHECK(desk.evening->visibleAs<QSlider>(u"retentionSlider"_s)->value() == 92);

    desk.type(u"learningSteps"_s, u"1 x"_s);
    CHECK(fault().contains(u"Nothing was changed"_s));
    CHECK(desk.preferences().scheduling.learningSteps == scheduling::Settings{}.learningSteps);
    desk.type(u"learningSteps"_s, u"5m 1d"_s);
    REQUIRE(Evening::wait([&] {
        return desk.preferences().scheduling.learningSteps.back() == std::chrono::hours(24);
    }));
    CHECK(desk.stored().scheduling.learningSteps.size() == 2);
}

TEST_CASE("settings: the effect of a retention is told before it is taken", "[ui][settings]")
{
    Adjusting desk;
    desk.section(schedulingRow);
    const auto told = [&](int place) {
        return desk.evening->visibleAs<QLabel>(u"retentionEffect%1"_s.arg(place))->text();
    };
    REQUIRE(Evening::wait([&] {
        return told(0) != u"…"_s && told(1) != u"…"_s && told(2) != u"…"_s && told(3) != u"…"_s;
    }));
    CHECK(told(2).contains(u"minute"_s));
    const auto& retention = desk.evening->window.plan().retention();
    CHECK(retention.effect(95)->recall > retention.effect(85)->recall);

    desk.evening->click(u"helpMeDecide"_s);
    REQUIRE(Evening::wait([&] { return retention.effect(70) && retention.effect(98); }));
    CHECK(desk.evening->visible(u"retentionCurve"_s) != nullptr);
    CHECK(desk.preferences().scheduling.desiredRetention == 0.9);
}

TEST_CASE("settings: a section goes back to its defaults in one step", "[ui][settings]")
{
    Adjusting desk;
    desk.section(schedulingRow);
    desk.type(u"newPerDay"_s, u"3"_s);
    desk.type(u"dayStart"_s, u"6"_s);
    desk.choose(u"settingGrades"_s, 1);
    REQUIRE(Evening::wait([&] { return desk.preferences().twoGrades; }));
    desk.evening->click(u"resetSection"_s);
    REQUIRE(Evening::wait([&] { return desk.preferences() == study::Preferences{}; }));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.preferences().newPerDay == 3; }));
    CHECK(desk.preferences().twoGrades);
    CHECK(desk.preferences().dayStartHour == 6);
}

TEST_CASE("settings: language, theme and text size change the page under the hand, and come back",
          "[ui][settings]")
{
    Adjusting desk;
    Appearance& look = desk.evening->window.appearance();
    desk.section(appearanceRow);
    desk.choose(u"settingTheme"_s, 2);
    REQUIRE(Evening::wait([&] { return look.theme() == u"dark"_s; }));
    desk.choose(u"settingTextSize"_s, 2);
    REQUIRE(Evening::wait([&] { return look.textSize() == 150; }));
    CHECK(Evening::wait([&] { return desk.evening->visible(u"settingTextSize"_s) != nullptr; }));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return look.textSize() == 100; }));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return look.theme() == u"light"_s; }));

    desk.section(0);
    desk.choose(u"settingLanguage"_s, 0);
    REQUIRE(Evening::wait([&] { return look.chinese(); }));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return !look.chinese(); }));
}

TEST_CASE("settings: a search leaves what it finds", "[ui][settings]")
{
    Adjusting desk;
    auto* search = desk.evening->visibleAs<QLineEdit>(u"findSetting"_s);
    QTest::keyClicks(search, u"easy d"_s);
    auto* list = desk.evening->visibleAs<QListWidget>(u"settingsList"_s);
    CHECK(list->item(0)->isHidden());
    CHECK_FALSE(list->item(schedulingRow)->isHidden());
    CHECK(desk.evening->visible(u"easyDay6"_s) != nullptr);
    CHECK(desk.evening->visible(u"newPerDay"_s) == nullptr);
    search->setText(u"no such thing"_s);
    CHECK(desk.evening->visible(u"section-scheduling"_s) == nullptr);
    search->clear();
    CHECK(desk.evening->visible(u"newPerDay"_s) != nullptr);
}

TEST_CASE("settings: interviews are listed, deleted and taken back", "[ui][settings]")
{
    Adjusting desk;
    desk.section(interviewsRow);
    desk.evening->click(u"addInterview"_s);
    desk.evening->click(u"saveInterview"_s);
    REQUIRE(Evening::wait([&] { return desk.settings().state()->interviews.size() == 1; }));
    const auto first = desk.settings().state()->interviews;
    REQUIRE(Evening::wait([&] { return desk.evening->visible(u"deleteInterview"_s) != nullptr; }));
    desk.evening->click(u"deleteInterview"_s);
    REQUIRE(Evening::wait([&] { return desk.settings().state()->interviews.empty(); }));
    desk.evening->click(u"messageAction"_s); // Undo
    REQUIRE(Evening::wait([&] { return desk.settings().state()->interviews == first; }));
}

TEST_CASE("settings: two grades on the study page", "[ui][settings]")
{
    Adjusting desk;
    desk.section(schedulingRow);
    desk.choose(u"settingGrades"_s, 1);
    REQUIRE(Evening::wait([&] { return desk.preferences().twoGrades; }));
    desk.evening->key(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.evening->study().showing().has_value(); }));
    const auto card = desk.evening->shown().card.id;
    desk.evening->key(Qt::Key_Space);
    REQUIRE(desk.evening->study().revealed());
    CHECK(desk.evening->visible(u"grade1"_s) != nullptr);
    CHECK(desk.evening->visible(u"grade2"_s) == nullptr);
    CHECK(desk.evening->visible(u"grade3"_s) != nullptr);
    CHECK(desk.evening->visible(u"grade4"_s) == nullptr);
    desk.evening->key(Qt::Key_2);
    desk.evening->settle();
    desk.evening->window.close();
    const auto store =
        collection::Collection::open(desk.folder.path(), collection::Access::readOnly);
    CHECK(store->reviews(card)->back().rating == scheduling::Rating::good);
}

TEST_CASE("settings: a fit without enough answers leaves everything as it is", "[ui][settings]")
{
    Adjusting desk;
    desk.section(memoryRow);
    desk.evening->click(u"optimise"_s);
    REQUIRE(Evening::wait([&] { return desk.evening->message().contains(u"stay as they are"_s); }));
    CHECK(desk.settings().state()->versions.empty());
    CHECK_FALSE(desk.evening->window.plan().memory().fitting());
    desk.evening->click(u"showParameters"_s);
    CHECK(desk.evening->visibleAs<QLabel>(u"parameters"_s)->text().startsWith(u"0.212, "_s));
}

TEST_CASE("settings: others are tried before they are used", "[ui][settings]")
{
    Adjusting desk;
    desk.section(schedulingRow);
    desk.evening->click(u"tryOther"_s);
    const auto figure = [&](int row, int side) {
        return desk.evening->visibleAs<QLabel>(u"tryFigure%1%2"_s.arg(row).arg(side))->text();
    };
    const TrialPresenter& trial = desk.evening->window.plan().trial();
    REQUIRE(Evening::wait([&] { return trial.courses() && figure(1, 1) != u"…"_s; }));
    CHECK(figure(0, 1) == figure(1, 1));
    CHECK_FALSE(desk.evening->visible(u"useTried"_s)->isEnabled());

    desk.type(u"tryNewCards"_s, u"2"_s);
    REQUIRE(Evening::wait([&] { return figure(0, 1) != figure(1, 1); }));
    CHECK(trial.courses()->tried.back().recall < trial.courses()->now.back().recall);
    CHECK(desk.preferences().newPerDay == 20); // nothing changed yet

    desk.evening->click(u"useTried"_s);
    REQUIRE(Evening::wait([&] { return desk.preferences().newPerDay == 2; }));
    CHECK(desk.field(u"newPerDay"_s) == u"2"_s);
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.preferences().newPerDay == 20; }));
}

TEST_CASE("presets: a deck gets a retention of its own, and its buttons follow", "[ui][presets]")
{
    Adjusting desk;
    const QString general = desk.easyOfFirstCard();
    desk.makePreset();
    CHECK(desk.field(u"presetName"_s) == u"Preset 1"_s);
    CHECK(desk.evening->visibleAs<QLabel>(u"inheritedRetention"_s)->text() == u"90%"_s);
    desk.choose(u"ownRetention"_s, 1);
    REQUIRE(Evening::wait([&] { return desk.preset().retention == 90; })); // nothing changes yet
    CHECK(desk.easyOfFirstCard() == general);

    desk.type(u"presetRetention"_s, u"65"_s); // out of range: told, not taken
    CHECK(desk.preset().retention == 90);
    desk.type(u"presetRetention"_s, u"75"_s);
    REQUIRE(Evening::wait([&] { return desk.preset().retention == 75; }));
    CHECK(desk.stored().retentionOf(desk.preset().id) == 0.75);
    CHECK(desk.easyOfFirstCard() != general);
    const auto& retention = desk.evening->window.plan().presetRetention();
    REQUIRE(Evening::wait([&] { return retention.effect(75) && retention.effect(90); }));
    CHECK(retention.effect(75)->secondsPerDay < retention.effect(90)->secondsPerDay);
    CHECK(desk.evening->visibleAs<QLabel>(u"presetEffect"_s)->text().contains(u"With 90%"_s));

    desk.evening->click(u"deletePreset"_s);
    REQUIRE(Evening::wait([&] { return desk.settings().state()->presets.empty(); }));
    CHECK(desk.evening->message().contains(u"preset is deleted"_s));
    CHECK(desk.easyOfFirstCard() == general);
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.settings().state()->presets.size() == 1; }));
    CHECK(desk.preset().retention == 75);
    CHECK(desk.preset().decks == std::vector<std::string>{"core"});
}

TEST_CASE("presets: renamed, with the faults of a name told", "[ui][presets]")
{
    Adjusting desk;
    desk.makePreset();
    desk.type(u"presetName"_s, u"  "_s);
    CHECK(desk.preset().name == "Preset 1");
    desk.type(u"presetName"_s, u"Lectures"_s);
    REQUIRE(Evening::wait([&] { return desk.preset().name == "Lectures"; }));
    auto* choice = desk.evening->visibleAs<QComboBox>(u"presetChoice"_s);
    CHECK(choice->currentText() == u"Lectures"_s);

    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up); // All cards
    CHECK(desk.evening->visible(u"presetName"_s) == nullptr);
    CHECK(desk.evening->visible(u"deletePreset"_s) == nullptr);
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(desk.field(u"presetName"_s) == u"Lectures"_s);
    desk.evening->visibleAs<QCheckBox>(u"presetDeck:core"_s)->click();
    REQUIRE(Evening::wait([&] { return desk.preset().decks.empty(); }));
    desk.evening->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return !desk.preset().decks.empty(); }));
}

TEST_CASE("presets: parameters are those of all cards until its own are fitted", "[ui][presets]")
{
    Adjusting desk;
    desk.makePreset();
    const auto words = [&] { return desk.evening->visibleAs<QLabel>(u"memoryWords"_s)->text(); };
    CHECK(words().contains(u"Those of all cards are used."_s));
    CHECK_FALSE(desk.evening->visible(u"optimise"_s)->isEnabled());
    desk.choose(u"ownParameters"_s, 1);
    REQUIRE(Evening::wait([&] { return desk.preset().ownParameters; }));
    CHECK(words().contains(u"until its own are fitted"_s));
    CHECK(words().contains(u"0 answers so far"_s));
    desk.evening->click(u"optimise"_s);
    REQUIRE(Evening::wait([&] { return desk.evening->message().contains(u"stay as they are"_s); }));

    desk.evening->click(u"showParameters"_s);
    desk.evening->click(u"useVersion0"_s); // the defaults, whatever happens to all cards
    REQUIRE(Evening::wait([&] { return desk.preset().version == 0; }));
    desk.evening->click(u"useGeneralVersion"_s);
    REQUIRE(Evening::wait([&] { return !desk.preset().version.has_value(); }));
}

TEST_CASE("memory model: fitted by itself when enough answers are new, told, and taken back",
          "[ui][settings]")
{
    const TempFolder folder;
    auto clock = std::make_shared<MovingClock>();
    {
        Desk desk;
        REQUIRE(openProfile(desk, folder.path(), INTERVAL_SOURCE_DIR "/content/decks/core")
                    .has_value());
        (void)desk.collection->setSetting("welcome/done", "1");
        study::Session session(*desk.collection, *clock, {});
        int answers = 0;
        for (; answers < 800; clock->advanceDays(1)) // a learner who never forgets
            for (auto showing = session.start(0).value(); showing && answers < 800; ++answers) {
                study::Answer answer;
                answer.card = showing->card.id;
                answer.reps = showing->card.state.reps;
                answer.takenMs = 20'000;
                showing = session.answer(answer).value();
            }
    }
    Evening evening(folder, u"en"_s, u"today"_s,
                    QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core"), clock);
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"was fitted"_s); }));
    SettingsPresenter& settings = evening.window.plan().settings();
    REQUIRE(Evening::wait([&] { return settings.state() && settings.state()->version > 0; }));
    CHECK(settings.state()->versions.front().automatic);
    CHECK_FALSE(settings.state()->preferences.scheduling.parameters == scheduling::Parameters{});

    evening.click(u"messageAction"_s); // Go back
    REQUIRE(Evening::wait([&] { return settings.state()->version == 0; }));
    CHECK(settings.state()->preferences.scheduling.parameters == scheduling::Parameters{});
    CHECK(settings.state()->versions.size() == 1);
}
