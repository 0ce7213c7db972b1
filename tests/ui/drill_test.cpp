// SPDX-License-Identifier: GPL-3.0-or-later
// Drills in the window, by keys and clicks.
#include "ui/drill_deck.h"
#include "ui/evening.h"

#include "study/drills/judge.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace interval;
using namespace interval::ui;

namespace {

struct DrillEvening : Evening {
    DrillEvening(const TempFolder& profile,
                 const DrillDeck& deck,
                 const QString& language = u"en"_s)
        : Evening(profile, language, {}, QString::fromStdString(deck.path()))
    {
        begin();
        REQUIRE(study().drill().has_value());
    }

    [[nodiscard]] double right() { return study().drillInstance().answer; }

    /// Types into what has the focus, which is the answer field.
    void type(const QString& text)
    {
        REQUIRE(wait([&] { return qobject_cast<QLineEdit*>(window.focusWidget()) != nullptr; }));
        QTest::keyClicks(window.focusWidget(), text);
    }

    void check(const QString& text)
    {
        type(text);
        key(Qt::Key_Return);
    }

    [[nodiscard]] QString label(const QString& name) const
    {
        const auto* found = qobject_cast<QLabel*>(visible(name));
        return found == nullptr ? QString() : found->text();
    }

    void revealedNow()
    {
        REQUIRE(wait([&] { return study().revealed(); }));
    }
};

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

} // namespace

TEST_CASE("drill page: a right answer is typed, checked and graded by keys", "[ui][drill]")
{
    const QString language = GENERATE(u"en"_s, u"zh_CN"_s);
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck, language);
    const auto id = evening.shown().card.id;
    CHECK_FALSE(
        QString::fromStdString(evening.shown().note.text(base::Language::en).body).contains(u'{'));

    evening.check(number(evening.right()));
    evening.revealedNow();

    CHECK(evening.study().suggested() == scheduling::Rating::good);
    CHECK(evening.label(u"drillComparison"_s)
              .contains(language == u"en"_s ? u"exactly"_s : u"正是"_s));
    CHECK(evening.label(u"reason"_s)
              .contains(language == u"en"_s ? u"Right within tolerance"_s : u"容差"_s));
    CHECK(evening.visible(u"derivation"_s) != nullptr);
    evening.key(Qt::Key_3);
    REQUIRE(Evening::wait([&] { return evening.shown().card.id != id; }));
}

TEST_CASE("drill page: GB for GiB is named and suggests Hard", "[ui][drill]")
{
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck);
    REQUIRE(evening.shown().note.id == "drill-states");

    evening.check(number(evening.right() / 1.073741824));
    evening.revealedNow();

    CHECK(evening.study().suggested() == scheduling::Rating::hard);
    CHECK(evening.label(u"drillHint"_s).contains(u"GiB"_s));
}

TEST_CASE("drill page: an answer that cannot be read says why and stays", "[ui][drill]")
{
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck);

    evening.check(u"3 days"_s);

    REQUIRE(Evening::wait([&] { return evening.visible(u"drillFault"_s) != nullptr; }));
    CHECK_FALSE(evening.study().revealed());
    CHECK(evening.label(u"drillFault"_s).contains(u"measures something else"_s));
    auto* field = qobject_cast<QLineEdit*>(evening.window.focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text() == u"3 days"_s);
    field->selectAll();
    evening.check(number(evening.right()) + u" GB"_s);
    evening.revealedNow();
}

TEST_CASE("drill page: Space on the empty field shows the answer without judging", "[ui][drill]")
{
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck);
    evening.type({});

    evening.key(Qt::Key_Space);
    evening.revealedNow();

    CHECK_FALSE(evening.study().attempt().drill.has_value());
    CHECK_FALSE(evening.study().suggested().has_value());
}

TEST_CASE("drill page: Esc leaves the field, then the keys of the page are back", "[ui][drill]")
{
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck);
    const auto language = evening.study().language();
    evening.type(u"l"_s);
    CHECK(evening.study().language() == language);

    evening.key(Qt::Key_Escape);
    evening.key(Qt::Key_L);
    CHECK(evening.study().language() != language);
    evening.key(Qt::Key_Return);
    CHECK(qobject_cast<QLineEdit*>(evening.window.focusWidget()) != nullptr);
}

TEST_CASE("drill page: undo and a restart show the same numbers, the next review others",
          "[ui][drill]")
{
    const TempFolder profile;
    const DrillDeck deck;
    study::DrillValues first;
    {
        DrillEvening evening(profile, deck);
        first = evening.study().drillInstance().values;
        const auto id = evening.shown().card.id;
        evening.check(number(evening.right()));
        evening.revealedNow();
        evening.key(Qt::Key_3);
        REQUIRE(Evening::wait([&] { return evening.shown().card.id != id; }));
        evening.settle();

        evening.key(Qt::Key_Z, Qt::ControlModifier); // the field is empty: the grade is undone
        REQUIRE(Evening::wait([&] { return evening.shown().card.id == id; }));
        CHECK(evening.study().drillInstance().values == first);
        evening.window.close();
    }
    DrillEvening again(profile, deck);
    CHECK(again.study().drillInstance().values == first);
}

TEST_CASE("drill sprint: choose, answer by keys, see the score; the schedule stays", "[ui][drill]")
{
    const QString language = GENERATE(u"en"_s, u"zh_CN"_s);
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck, language);
    const auto waiting = evening.shown().left;
    evening.window.findChild<QAction*>(u"drillSprint"_s)->trigger();
    REQUIRE(Evening::wait([&] { return evening.visible(u"sprintDrills"_s) != nullptr; }));
    evening.click(u"sprintNone"_s);
    CHECK_FALSE(evening.visible(u"sprintStart"_s)->isEnabled());
    evening.click(u"sprintAll"_s);

    evening.click(u"sprintStart"_s);
    for (int i = 1; i <= 10; ++i) {
        CAPTURE(i);
        REQUIRE(Evening::wait([&] {
            return evening.label(u"sprintPlace"_s) == u"%1 / 10"_s.arg(i) &&
                   evening.visible(u"sprintNext"_s) == nullptr &&
                   qobject_cast<QLineEdit*>(evening.window.focusWidget()) != nullptr;
        }));
        if (i == 1)
            evening.key(Qt::Key_Space); // passed over
        else
            evening.check(u"0.0001"_s);
        REQUIRE(Evening::wait([&] { return evening.visible(u"sprintNext"_s) != nullptr; }));
        evening.key(Qt::Key_Return);
    }
    REQUIRE(Evening::wait([&] { return evening.visible(u"sprintScore"_s) != nullptr; }));

    CHECK(evening.label(u"sprintScore"_s).contains(u"0"_s));
    CHECK(evening.label(u"sprintScore"_s).contains(u"10"_s));
    CHECK(evening.window.findChildren<QWidget*>(u"derivation"_s).size() == 10);
    evening.click(u"sprintDone"_s);
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    evening.click(u"start"_s);
    REQUIRE(Evening::wait([&] { return evening.page() == u"studyPage"_s; }));
    evening.settle();
    CHECK(evening.shown().left == waiting);
}

TEST_CASE("drill sprint: Esc ends it with what was answered", "[ui][drill]")
{
    const TempFolder profile;
    const DrillDeck deck;
    DrillEvening evening(profile, deck);
    evening.window.findChild<QAction*>(u"drillSprint"_s)->trigger();
    REQUIRE(Evening::wait([&] { return evening.visible(u"sprintDrills"_s) != nullptr; }));
    evening.key(Qt::Key_Return);
    REQUIRE(Evening::wait([&] { return evening.visible(u"sprintPlace"_s) != nullptr; }));

    evening.key(Qt::Key_Escape);
    REQUIRE(Evening::wait([&] { return evening.visible(u"sprintScore"_s) != nullptr; }));
    evening.key(Qt::Key_Escape);

    CHECK(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
}
