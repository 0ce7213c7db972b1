// SPDX-License-Identifier: GPL-3.0-or-later
// A person's first evening, by clicks and keys, on the shipped cards.
#include "support/temp_folder.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/card_view.h"
#include "ui/window/main_window.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <set>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;

struct Evening {
    explicit Evening(const QString& profile, const QString& language = u"en"_s)
        : window({profile,
                  QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core"),
                  language,
                  u"light"_s,
                  {}})
    {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.show();
        REQUIRE(wait([&] { return settled.count() > 0; }));
    }

    template <class Condition>
    static bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }

    [[nodiscard]] QString page() const
    {
        return window.findChild<QStackedWidget*>()->currentWidget()->objectName();
    }

    [[nodiscard]] QWidget* visible(const QString& name) const
    {
        for (QWidget* widget : window.findChildren<QWidget*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    void click(const QString& name)
    {
        REQUIRE(wait([&] { return visible(name) != nullptr; }));
        QTest::mouseClick(visible(name), Qt::LeftButton);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(visible(u"studyPage"_s), key, modifiers);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const study::Showing& shown() { return *window.study().showing(); }

    void begin()
    {
        if (page() == u"welcomePage"_s) {
            click(u"continue"_s);
            click(u"continue"_s);
        } else {
            click(u"start"_s);
        }
        REQUIRE(
            wait([&] { return window.study().showing().has_value() && visible(u"showAnswer"_s); }));
    }

    /// Shows the answer and grades; waits for the next card.
    void answer(Qt::Key grade)
    {
        const auto before = shown().card;
        key(Qt::Key_Space);
        REQUIRE(window.study().revealed());
        REQUIRE(wait([&] { return visible(u"grade1"_s) != nullptr; }));
        key(grade);
        REQUIRE(wait([&] {
            return !window.study().busy() &&
                   (!window.study().showing() || !window.study().revealed());
        }));
    }

    MainWindow window;
};

} // namespace

TEST_CASE("story: first start, ten cards, undo three, suspend, quit, the same again", "[ui][story]")
{
    const TempFolder folder;
    const QString profile = QString::fromStdString(folder.path().string());
    collection::CardId suspended = 0;
    collection::CardId next = 0;
    study::Counts left;
    {
        Evening evening(profile);
        REQUIRE(evening.page() == u"welcomePage"_s);
        evening.begin();

        for (int i = 0; i < 10; ++i)
            evening.answer(Qt::Key_4);
        CHECK(evening.shown().answered == 10);

        for (int i = 9; i >= 7; --i) {
            evening.key(Qt::Key_Z, Qt::ControlModifier);
            REQUIRE(Evening::wait(
                [&] { return !evening.window.study().busy() && evening.shown().answered == i; }));
        }
        auto* message = evening.visible(u"messageBar"_s);
        REQUIRE(message != nullptr);
        CHECK(static_cast<MessageBar*>(message)->text().contains(u"grade"_s));

        suspended = evening.shown().card.id;
        evening.key(Qt::Key_S);
        REQUIRE(Evening::wait([&] { return evening.shown().card.id != suspended; }));
        next = evening.shown().card.id;
        left = evening.shown().left;
        evening.window.close();
    }
    Evening again(profile);
    CHECK(again.page() == u"todayPage"_s);
    again.begin();

    CHECK(again.shown().card.id == next);
    CHECK(again.shown().left == left);
}

TEST_CASE("story: the rubric is ticked, suggests the grade and is stored", "[ui][story]")
{
    const TempFolder folder;
    Evening evening(QString::fromStdString(folder.path().string()));
    evening.begin();
    while (evening.shown().note.kind != deck::CardKind::basic)
        evening.answer(Qt::Key_4);
    const auto card = evening.shown().card.id;
    const auto points = evening.shown().note.text(base::Language::en).keyPoints.size();

    evening.key(Qt::Key_Return);
    auto* outline = static_cast<QPlainTextEdit*>(evening.visible(u"outline"_s));
    REQUIRE(outline != nullptr);
    REQUIRE(Evening::wait([&] { return outline->hasFocus() || !outline->isActiveWindow(); }));
    QTest::keyClicks(outline, u"policy s 1"_s);
    CHECK(outline->toPlainText() == u"policy s 1"_s); // single keys are off while typing
    QTest::keyClick(outline, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return evening.window.study().revealed(); }));

    CHECK(evening.window.study().suggested() == scheduling::Rating::again);
    QTest::mouseClick(evening.visible(u"point0"_s), Qt::LeftButton, {}, {4, 4});
    CHECK(evening.window.study().ticks() == 1);
    evening.key(Qt::Key_2, Qt::ShiftModifier);
    CHECK(evening.window.study().ticks() == 3);
    evening.key(Qt::Key_A);
    CHECK(evening.window.study().attempt().pointsTicked == static_cast<int>(points));
    CHECK(evening.window.study().suggested() == scheduling::Rating::good);
    evening.key(Qt::Key_Space);
    REQUIRE(Evening::wait(
        [&] { return !evening.window.study().showing() || evening.shown().card.id != card; }));
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
    Evening evening(QString::fromStdString(folder.path().string()), u"zh_CN"_s);
    evening.click(u"language-zh_CN"_s);
    evening.begin();
    std::set<deck::CardKind> seen;
    for (int i = 0; i < 200 && evening.window.study().showing(); ++i) {
        const auto kind = evening.shown().note.kind;
        CAPTURE(evening.shown().note.id);
        if (seen.insert(kind).second) {
            for (int language = 0; language < 3; ++language)
                evening.key(Qt::Key_L);
            if (kind == deck::CardKind::choice) {
                const auto& options = evening.shown().note.text(base::Language::en).options;
                for (std::size_t option = 0; option < options.size(); ++option)
                    if (options[option].correct)
                        evening.key(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(option)));
                evening.key(Qt::Key_Space);
                CHECK(evening.window.study().suggested() == scheduling::Rating::good);
            } else {
                evening.key(Qt::Key_Space);
            }
            REQUIRE(evening.window.study().revealed());
            for (int step = 0; step < 4; ++step)
                evening.key(Qt::Key_N);
            for (int language = 0; language < 3; ++language)
                evening.key(Qt::Key_L);
            CHECK(evening.window.study().revealed());
        }
        if (!evening.window.study().revealed())
            evening.key(Qt::Key_Space);
        evening.key(Qt::Key_4);
        REQUIRE(Evening::wait([&] {
            return !evening.window.study().busy() &&
                   (!evening.window.study().showing() || !evening.window.study().revealed());
        }));
    }
    CHECK(seen.size() >= 4);
}

TEST_CASE("story: every control on every page has a name", "[ui][access]")
{
    const TempFolder folder;
    Evening evening(QString::fromStdString(folder.path().string()));
    const auto check = [&] {
        for (QWidget* widget : evening.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const QString name = widget->accessibleName();
            if (button != nullptr) {
                INFO(widget->metaObject()->className()
                     << " " << widget->objectName().toStdString());
                CHECK_FALSE((name + button->text()).isEmpty());
            }
        }
    };
    check();
    evening.begin();
    check();
    evening.key(Qt::Key_Space);
    check();
    evening.key(Qt::Key_Escape);
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    check();
}

TEST_CASE("story: a second window on the same data is told, and changes nothing", "[ui][story]")
{
    const TempFolder folder;
    const auto other = collection::Collection::open(folder.path(), collection::Access::readWrite);
    REQUIRE(other.has_value());

    Evening evening(QString::fromStdString(folder.path().string()));

    REQUIRE(Evening::wait([&] { return evening.visible(u"messageBar"_s) != nullptr; }));
    CHECK(static_cast<MessageBar*>(evening.visible(u"messageBar"_s))
              ->text()
              .contains(u"already open"_s));
}
