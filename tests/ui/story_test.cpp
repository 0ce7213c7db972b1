// SPDX-License-Identifier: GPL-3.0-or-later
// A person's first evenings, by clicks and keys, on the shipped cards.
#include "ui/evening.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>
#include <set>

using namespace interval;
using namespace interval::ui;

TEST_CASE("story: first start, ten cards, undo three, suspend, quit, the same again", "[ui][story]")
{
    const TempFolder folder;
    collection::CardId suspended = 0;
    collection::CardId next = 0;
    study::Counts left;
    {
        Evening evening(folder);
        REQUIRE(evening.page() == u"welcomePage"_s);
        evening.begin();

        for (int i = 0; i < 10; ++i)
            evening.answer();
        CHECK(evening.shown().answered == 10);

        for (int i = 9; i >= 7; --i) {
            evening.key(Qt::Key_Z, Qt::ControlModifier);
            REQUIRE(Evening::wait(
                [&] { return !evening.study().busy() && evening.shown().answered == i; }));
        }
        CHECK(evening.message().startsWith(u"Undid the grade of"_s));

        suspended = evening.shown().card.id;
        evening.key(Qt::Key_S);
        REQUIRE(Evening::wait([&] { return evening.shown().card.id != suspended; }));
        next = evening.shown().card.id;
        left = evening.shown().left;
        evening.window.close();
    }
    Evening again(folder);
    CHECK(again.page() == u"todayPage"_s);
    again.begin();

    CHECK(again.shown().card.id == next);
    CHECK(again.shown().left == left);
}

TEST_CASE("story: the first start needs no pointer", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    CHECK(evening.visibleAs<QAbstractButton>(u"language-en"_s)->isChecked());

    evening.key(Qt::Key_Left); // 中文
    REQUIRE(Evening::wait([&] { return evening.window.appearance().chinese(); }));
    CHECK(evening.visibleAs<QAbstractButton>(u"language-zh_CN"_s)->isChecked());
    evening.key(Qt::Key_Return);
    CHECK(evening.visibleAs<QAbstractButton>(u"continue"_s)->text() == u"开始"_s);
    evening.key(Qt::Key_Escape);
    evening.key(Qt::Key_Return);
    evening.key(Qt::Key_Right); // thirty minutes
    evening.key(Qt::Key_Return);

    REQUIRE(Evening::wait([&] { return evening.study().showing().has_value(); }));
    CHECK(evening.study().language() == CardLanguage::chinese);
    evening.window.close();
    const auto stored = collection::Collection::open(folder.path(), collection::Access::readOnly);
    CHECK(study::loadPreferences(*stored)->minutesPerDay == 30);
}

TEST_CASE("story: the rubric is ticked, suggests the grade and is stored", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::basic));
    const auto card = evening.shown().card.id;
    const auto points = evening.shown().note.text(base::Language::en).keyPoints.size();

    evening.key(Qt::Key_Return);
    auto* outline = evening.visibleAs<QPlainTextEdit>(u"outline"_s);
    QTest::keyClicks(outline, u"policy s 1"_s);
    CHECK(outline->toPlainText() == u"policy s 1"_s); // single keys are off while typing
    QTest::keyClick(outline, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return evening.study().revealed(); }));

    CHECK(evening.study().suggested() == scheduling::Rating::again);
    QTest::mouseClick(evening.visible(u"point0"_s), Qt::LeftButton, {}, {4, 4});
    CHECK(evening.study().ticks() == 1);
    evening.key(Qt::Key_2, Qt::ShiftModifier);
    CHECK(evening.study().ticks() == 3);
    evening.key(Qt::Key_Down);
    evening.key(Qt::Key_Down);
    evening.key(Qt::Key_X);
    CHECK(evening.study().ticks() == 1);
    evening.key(Qt::Key_A);
    CHECK(evening.study().attempt().pointsTicked == static_cast<int>(points));
    CHECK(evening.study().suggested() == scheduling::Rating::good);
    CHECK(evening.visibleAs<QLabel>(u"reason"_s)->text().contains(u"suggested"_s));
    evening.key(Qt::Key_Space);
    REQUIRE(Evening::wait(
        [&] { return !evening.study().showing() || evening.shown().card.id != card; }));
    evening.window.close();

    const auto stored = collection::Collection::open(folder.path(), collection::Access::readOnly);
    const auto review = stored->reviews(card)->back();
    CHECK(review.pointsTicked == (1U << points) - 1);
    CHECK(review.outline == "policy s 1");
    CHECK(review.rating == scheduling::Rating::good);
}

TEST_CASE("story: every kind of card can be answered, in both languages", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder, u"zh_CN"_s);
    evening.begin();
    std::set<deck::CardKind> seen;
    while (evening.study().showing()) {
        const auto kind = evening.shown().note.kind;
        CAPTURE(evening.shown().note.id);
        if (seen.insert(kind).second) {
            for (int language = 0; language < 3; ++language)
                evening.key(Qt::Key_L);
            evening.key(Qt::Key_Space);
            REQUIRE(evening.study().revealed());
            while (evening.study().canFollowUp())
                evening.key(Qt::Key_N);
            for (int language = 0; language < 3; ++language)
                evening.key(Qt::Key_L);
            CHECK(evening.study().revealed());
        }
        if (!evening.study().revealed())
            evening.key(Qt::Key_Space);
        evening.key(Qt::Key_4);
        evening.settle();
    }
    CHECK(seen.size() >= 5);
    CHECK(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
}

TEST_CASE("story: a choice is picked by its digit, and suggests the grade", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::choice));
    const auto& options = evening.shown().note.text(base::Language::en).options;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].correct)
            evening.key(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
    evening.key(Qt::Key_Space);
    CHECK(evening.study().suggested() == scheduling::Rating::good);
}

TEST_CASE("story: steps are moved by keys alone", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::order));
    const auto sorted = [&] {
        const auto& order = evening.study().attempt().order;
        return std::is_sorted(order.begin(), order.end());
    };
    // Bubble sort, as a person would: step by step with Alt and the arrows.
    for (int moves = 0; !sorted() && moves < 100; ++moves) {
        const auto order = evening.study().attempt().order;
        const auto down = std::adjacent_find(order.begin(), order.end(), std::greater<>());
        const auto place = static_cast<int>(down - order.begin());
        evening.visible(u"step%1"_s.arg(place))->setFocus(Qt::TabFocusReason);
        evening.key(Qt::Key_Down, Qt::AltModifier);
        REQUIRE(Evening::wait([&] { return evening.study().attempt().order != order; }));
    }
    CHECK(sorted());
    evening.key(Qt::Key_Space);
    CHECK(evening.study().suggested() == scheduling::Rating::good);
}

TEST_CASE("story: a verdict is given by its digit and kept on show", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::debate));
    evening.key(Qt::Key_3);
    CHECK(evening.study().attempt().verdict == deck::Verdict::overstated);
    evening.key(Qt::Key_Space);
    CHECK(evening.study().revealed());
    CHECK(evening.study().attempt().verdict == deck::Verdict::overstated);
}

TEST_CASE("story: keys work after a click on the text of the card", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    QTest::mouseClick(
        evening.visible(u"question"_s)->findChild<QWidget*>(u"qt_scrollarea_viewport"_s),
        Qt::LeftButton);
    evening.key(Qt::Key_Space);
    CHECK(evening.study().revealed());
}

TEST_CASE("story: what was typed is there after Esc and back", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::basic));
    evening.key(Qt::Key_Return);
    QTest::keyClicks(evening.visible(u"outline"_s), u"half a thought"_s);
    evening.key(Qt::Key_Escape); // out of the field
    CHECK(evening.page() == u"studyPage"_s);
    evening.key(Qt::Key_Escape); // out of the study
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    REQUIRE(Evening::wait([&] { return evening.visible(u"start"_s) != nullptr; }));
    evening.key(Qt::Key_Return);
    REQUIRE(Evening::wait([&] { return evening.visible(u"outline"_s) != nullptr; }));
    CHECK(evening.visibleAs<QPlainTextEdit>(u"outline"_s)->toPlainText() == u"half a thought"_s);
}

TEST_CASE("story: the bar of an undo does it again", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    const auto first = evening.shown().card.id;
    evening.answer();
    evening.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(
        Evening::wait([&] { return !evening.study().busy() && evening.shown().card.id == first; }));
    evening.click(u"messageAction"_s);
    REQUIRE(
        Evening::wait([&] { return !evening.study().busy() && evening.shown().card.id != first; }));
    CHECK(evening.shown().answered == 1);
}

TEST_CASE("story: undo on the first page is told there, and the counts follow", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    const int left = evening.shown().left.total();
    evening.answer();
    evening.key(Qt::Key_Escape);
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    evening.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"Undid"_s); }));
    CHECK(evening.page() == u"todayPage"_s);
    CHECK(Evening::wait([&] {
        const auto* detail = qobject_cast<QLabel*>(evening.visible(u"planDetail"_s));
        return detail != nullptr && detail->text().contains(QString::number(left));
    }));
}
