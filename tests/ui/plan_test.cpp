// SPDX-License-Identifier: GPL-3.0-or-later
// The interview in the window: set it, see the plan change, miss days, let it pass.
#include "ui/evening.h"
#include "ui/moving_clock.h"

#include "deck/rich_text.h"
#include "ui/interviews/interview_editor.h"
#include "ui/today/readiness_chart.h"
#include "ui/window/plan_desk.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace interval;
using namespace interval::ui;

namespace {

/// A learner who is past the first start, with a clock that can be moved.
struct Preparing {
    explicit Preparing(const QString& page = u"today"_s)
    {
        auto store =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        (void)store.setSetting("welcome/done", "1");
        start_ = page;
    }

    /// Opens the window; again after close().
    Evening& open()
    {
        evening.emplace(folder, u"en"_s, start_,
                        QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core"), clock);
        REQUIRE(
            Evening::wait([&] { return evening->window.plan().settings().state().has_value(); }));
        return *evening;
    }

    void close()
    {
        evening->window.close();
        evening.reset();
    }

    /// Keeps an interview, as if it had been set before.
    void keep(int daysAhead, int minutes = 10)
    {
        auto store =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        collection::Interview interview;
        interview.name = "Kernel engineer";
        interview.day = clock->today() + daysAhead;
        interview.minutes.fill(minutes);
        (void)store.saveInterview(interview).value();
    }

    [[nodiscard]] QString text(const QString& name) const
    {
        REQUIRE(Evening::wait([&] { return evening->visible(name) != nullptr; }));
        return qobject_cast<QLabel*>(evening->visible(name))->text();
    }

    [[nodiscard]] const std::vector<collection::Interview>& interviews()
    {
        return evening->window.plan().settings().state()->interviews;
    }

    /// The date field takes keys section by section.
    void typeDate(const QString& name, base::Day day)
    {
        auto* field = evening->visibleAs<QDateEdit>(name);
        field->setFocus();
        field->setSelectedSection(QDateEdit::YearSection);
        QTest::keyClicks(field, dateOf(day).toString(u"yyyyMMdd"_s));
        CHECK(field->date() == dateOf(day));
    }

    TempFolder folder;
    std::shared_ptr<MovingClock> clock = std::make_shared<MovingClock>();
    std::optional<Evening> evening;

private:
    QString start_;
};

} // namespace

TEST_CASE("plan: a date is set by clicks and keys, and the day follows it", "[ui][plan]")
{
    Preparing desk;
    Evening& evening = desk.open();
    CHECK(desk.text(u"planDetail"_s).contains(u"new"_s));
    CHECK_FALSE(desk.text(u"planDetail"_s).contains(u"ordered"_s));
    CHECK(evening.visible(u"interviewCard"_s) == nullptr);

    evening.click(u"setInterview"_s);
    auto* name = evening.visibleAs<QLineEdit>(u"interviewName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Inference engineer"_s);
    desk.typeDate(u"interviewDate"_s, desk.clock->today() + 14);
    CHECK(desk.text(u"interviewAway"_s) == u"Monday, in 14 days"_s);
    auto* monday = evening.visibleAs<QLineEdit>(u"minutes0"_s);
    monday->selectAll();
    QTest::keyClicks(monday, u"35"_s);
    evening.click(u"saveInterview"_s);

    REQUIRE(Evening::wait([&] { return evening.visible(u"interviewCard"_s) != nullptr; }));
    REQUIRE(desk.interviews().size() == 1);
    CHECK(desk.interviews().front().name == "Inference engineer");
    CHECK(desk.interviews().front().minutes[0] == 35);
    CHECK(desk.interviews().front().minutes[1] == 20);
    CHECK(
        desk.text(u"planDetail"_s).contains(u"ordered by what helps “Inference engineer” most"_s));
    CHECK(desk.text(u"interviewTitle"_s) == u"Inference engineer"_s);
    CHECK(evening.message().contains(u"saved"_s));
    // The forecast comes from another thread.
    REQUIRE(Evening::wait([&] {
        const auto* chart = evening.window.findChild<ReadinessChart*>();
        return chart != nullptr && chart->accessibleDescription().contains(u"on the day"_s);
    }));
    CHECK(Evening::wait([&] { return evening.visible(u"loadBars"_s) != nullptr; }));
    CHECK(desk.text(u"planReach"_s).contains(u"cannot be reached"_s));
}

TEST_CASE("plan: study says whose plan orders the cards, and what lies beyond", "[ui][plan]")
{
    Preparing desk;
    desk.keep(3);
    Evening& evening = desk.open();
    evening.click(u"start"_s);
    REQUIRE(Evening::wait([&] { return evening.study().showing().has_value(); }));
    CHECK(evening.shown().planned);
    CHECK(desk.text(u"place"_s).contains(u"planned for Kernel engineer"_s));
    evening.key(Qt::Key_Space);
    REQUIRE(evening.study().revealed());
    // Easy puts a new card more than three days away.
    CHECK(evening.visible(u"grade4"_s)->accessibleName().contains(u"after the interview"_s));
    CHECK(evening.visible(u"grade1"_s)->accessibleName().contains(u"in 1 min"_s));
}

TEST_CASE("plan: what cannot be kept is told in the form, and nothing is kept", "[ui][plan]")
{
    Preparing desk;
    Evening& evening = desk.open();
    evening.click(u"setInterview"_s);
    desk.typeDate(u"interviewDate"_s, desk.clock->today());
    evening.click(u"saveInterview"_s);
    CHECK(desk.text(u"interviewFault"_s).contains(u"after today"_s));

    desk.typeDate(u"interviewDate"_s, desk.clock->today() + 5);
    auto* name = evening.visibleAs<QLineEdit>(u"interviewName"_s);
    name->clear();
    evening.click(u"saveInterview"_s);
    CHECK(desk.text(u"interviewFault"_s).contains(u"needs a name"_s));

    QTest::keyClicks(name, u"x"_s);
    auto* minutes = evening.visibleAs<QLineEdit>(u"minutes3"_s);
    minutes->setText(u"a lot"_s);
    evening.click(u"saveInterview"_s);
    CHECK(desk.text(u"interviewFault"_s).contains(u"whole number"_s));
    CHECK(minutes->text() == u"a lot"_s); // what was typed stays

    for (int day = 0; day < 7; ++day)
        evening.visibleAs<QLineEdit>(u"minutes%1"_s.arg(day))->setText(u"0"_s);
    evening.click(u"saveInterview"_s);
    CHECK(desk.text(u"interviewFault"_s).contains(u"At least one weekday"_s));

    QTest::keyClick(evening.visible(u"interviewEditor"_s), Qt::Key_Escape);
    QTest::qWait(50);
    CHECK(evening.visible(u"interviewEditor"_s) == nullptr);
    CHECK(desk.interviews().empty());
}

TEST_CASE("plan: an interview is changed, deleted and taken back", "[ui][plan]")
{
    Preparing desk;
    desk.keep(20, 5);
    Evening& evening = desk.open();
    REQUIRE(Evening::wait([&] { return evening.visible(u"adjustPlan"_s) != nullptr; }));
    evening.click(u"adjustPlan"_s);
    evening.click(u"addDayOff"_s);
    evening.click(u"deeper"_s);
    evening.click(u"saveInterview"_s);
    REQUIRE(Evening::wait([&] { return desk.interviews().front().deeper; }));
    CHECK(desk.interviews().front().daysOff == std::vector<base::Day>{desk.clock->today() + 1});

    REQUIRE(Evening::wait([&] { return evening.visible(u"changePlan"_s) != nullptr; }));
    evening.click(u"changePlan"_s);
    evening.click(u"removeInterview"_s);
    REQUIRE(Evening::wait([&] { return desk.interviews().empty(); }));
    REQUIRE(Evening::wait([&] { return evening.visible(u"setInterview"_s) != nullptr; }));
    CHECK(evening.message().contains(u"deleted"_s));

    evening.window.activateWindow(); // where no window manager does it after a dialog
    REQUIRE(Evening::wait([&] { return evening.window.isActiveWindow(); }));
    evening.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return desk.interviews().size() == 1; }));
    CHECK(desk.interviews().front().deeper);
    REQUIRE(Evening::wait([&] { return evening.visible(u"interviewCard"_s) != nullptr; }));
    evening.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Evening::wait([&] { return desk.interviews().empty(); }));
}

TEST_CASE("plan: three missed days are told without scolding, and planned anew", "[ui][plan]")
{
    Preparing desk;
    desk.keep(20);
    Evening& first = desk.open();
    first.click(u"start"_s);
    REQUIRE(Evening::wait([&] { return first.study().showing().has_value(); }));
    first.answer();
    desk.close();

    desk.clock->advanceDays(4);
    Evening& evening = desk.open();
    CHECK(desk.text(u"planNotice"_s).contains(u"No study on 3 days"_s));
    CHECK(evening.visible(u"start"_s) != nullptr);
    CHECK(desk.text(u"interviewTitle"_s) == u"Kernel engineer"_s);
    REQUIRE(Evening::wait([&] { return evening.window.plan().outlook().outlook().has_value(); }));
    CHECK(evening.window.plan().outlook().outlook()->forecast.days.size() == 16);
}

TEST_CASE("plan: on the date and after it cards come as plain FSRS has them", "[ui][plan]")
{
    Preparing desk;
    desk.keep(2);
    desk.clock->advanceDays(2);
    (void)desk.open();
    CHECK(desk.text(u"noInterviewWords"_s).contains(u"“Kernel engineer” is today"_s));
    CHECK_FALSE(desk.text(u"planDetail"_s).contains(u"ordered"_s));
    desk.close();

    desk.clock->advanceDays(3);
    Evening& evening = desk.open();
    CHECK(desk.text(u"noInterviewWords"_s).contains(u"plain FSRS"_s));
    evening.click(u"start"_s);
    REQUIRE(Evening::wait([&] { return evening.study().showing().has_value(); }));
    CHECK_FALSE(evening.shown().planned);
}

TEST_CASE("today: what was missed most is told, and practised outside of the schedule",
          "[ui][plan]")
{
    Preparing desk;
    Evening& evening = desk.open();
    CHECK(evening.visible(u"missedMost"_s) == nullptr);
    evening.click(u"start"_s);
    REQUIRE(Evening::wait([&] { return evening.study().showing().has_value(); }));
    REQUIRE(evening.find(deck::CardKind::basic));
    const auto card = evening.shown().card.id;
    const QString point = QString::fromStdString(
        deck::plainText(evening.shown().note.text(base::Language::en).keyPoints.front()));
    evening.answer(Qt::Key_1); // nothing was said
    evening.key(Qt::Key_1, Qt::ControlModifier);

    CHECK(desk.text(u"missedPoint"_s) == point);
    evening.click(u"practiseMissed"_s);
    REQUIRE(Evening::wait([&] {
        return evening.study().showing().has_value() && evening.shown().cram &&
               evening.shown().card.id == card;
    }));
}
