// SPDX-License-Identifier: GPL-3.0-or-later
// What holds on every page: names, the way of the keyboard, room for the text, live changes.
#include "ui/evening.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/rich_text_view.h"
#include "ui/presenters/interview_presenter.h"
#include "ui/window/plan_desk.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <functional>
#include <set>

using namespace interval;
using namespace interval::ui;

namespace {

/// How far what holds the widget is scrolled: Tab scrolls to what it reaches.
int scrolledBy(const QWidget& widget)
{
    int pixels = 0;
    for (const QWidget* holder = widget.parentWidget(); holder; holder = holder->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(holder))
            pixels += area->verticalScrollBar()->value();
    return pixels;
}

std::string describe(const QWidget& widget)
{
    return (QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() +
            u' ' + widget.accessibleName())
        .toStdString();
}

/// Today with an interview and its forecast, and the sections of the settings.
void onPlanPages(Evening& evening, const std::function<void()>& check)
{
    PlanDesk& plan = evening.window.plan();
    REQUIRE(Evening::wait([&] { return plan.settings().state().has_value(); }));
    collection::Interview interview;
    interview.name = "Inference engineer at a company with a rather long name";
    interview.day = plan.settings().state()->today + 12;
    interview.minutes.fill(5);
    plan.settings().saveInterview(interview);
    REQUIRE(Evening::wait([&] { return plan.outlook().outlook().has_value(); }));
    REQUIRE(Evening::wait([&] { return evening.visible(u"loadBars"_s) != nullptr; }));
    check();
    evening.key(Qt::Key_Comma, Qt::ControlModifier);
    auto* list = evening.window.findChild<QListWidget*>(u"settingsList"_s);
    REQUIRE(list != nullptr);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        Q_EMIT list->itemClicked(list->item(row)); // a narrow window goes on to the section
        check();
    }
}

/// Walks through all pages and calls `check` on each.
void onEveryPage(Evening& evening, const std::function<void()>& check)
{
    check(); // language
    evening.key(Qt::Key_Return);
    check(); // minutes
    evening.key(Qt::Key_Escape);
    evening.begin();
    std::set<deck::CardKind> seen;
    while (evening.study().showing()) {
        if (seen.insert(evening.shown().note.kind).second) {
            check();
            evening.key(Qt::Key_Space);
            evening.key(Qt::Key_N);
            check();
            evening.study().setLanguage(CardLanguage::both);
            check();
            evening.study().setLanguage(CardLanguage::english);
            evening.key(Qt::Key_4);
            evening.settle();
        } else {
            evening.answer();
        }
    }
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    REQUIRE(Evening::wait([&] { return evening.visible(u"planDetail"_s) != nullptr; }));
    check();
    onPlanPages(evening, check);
    evening.key(Qt::Key_6, Qt::ControlModifier);
    check(); // the log is being read
    REQUIRE(Evening::wait([&] { return evening.visible(u"insightFigures"_s) != nullptr; }));
    for (int tab = 0; tab < 4; ++tab) {
        evening.click(u"insightTab%1"_s.arg(tab));
        check();
    }
}

/// The parts of a mock interview: set-up, question, points, pause, report.
void onInterview(Evening& evening, const std::function<void()>& check)
{
    using Part = InterviewPresenter::Part;
    InterviewPresenter& presenter = evening.window.interview();
    const auto settle = [&] {
        REQUIRE(Evening::wait([&] { return !presenter.busy(); }));
        QCoreApplication::processEvents();
    };
    evening.key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] {
        const QWidget* start = evening.visible(u"startInterview"_s);
        return start != nullptr && start->isEnabled();
    }));
    check();
    evening.key(Qt::Key_Return);
    REQUIRE(Evening::wait([&] { return presenter.part() == Part::run; }));
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_Space, Qt::Key_Space, Qt::Key_S, Qt::Key_Escape}) {
        settle();
        check();
        evening.key(key);
    }
    settle();
    check();
    evening.key(Qt::Key_E);
    REQUIRE(Evening::wait([&] { return evening.visible(u"interviewReport"_s) != nullptr; }));
    check();
}

bool takesKeys(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Nothing is cut: labels and buttons have the room their words need, texts all their lines, and
/// no child leaves the column at the right.
void checkRoom(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        INFO(describe(*widget));
        if (const auto* view = qobject_cast<const RichTextView*>(widget)) {
            CHECK(view->document()->size().height() <= view->height() + 1);
            CHECK(view->document()->idealWidth() <= view->width() + 1);
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const bool givesWay =
                label->wordWrap() || qobject_cast<const ElidedLabel*>(widget) != nullptr;
            CHECK((givesWay || label->width() >= label->sizeHint().width()));
            CHECK((!label->wordWrap() || label->height() >= label->heightForWidth(label->width())));
        } else if (qobject_cast<const QAbstractButton*>(widget) != nullptr) {
            CHECK(widget->height() >= widget->minimumSizeHint().height());
            CHECK(widget->width() >= widget->minimumSizeHint().width());
        }
        const int right = widget->mapTo(&window, QPoint(widget->width(), 0)).x();
        CHECK(right <= window.width());
    }
}

} // namespace

TEST_CASE("access: every control on every page has a name", "[ui][access]")
{
    const TempFolder folder;
    Evening evening(folder);
    const auto everyControlHasAName = [&] {
        for (const QWidget* widget : evening.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const auto* label = qobject_cast<const QLabel*>(widget); // its text is its name
            const bool isPage = widget->objectName().endsWith(u"Page"_s);
            INFO(describe(*widget));
            CHECK((isPage || !widget->accessibleName().isEmpty() ||
                   (button != nullptr && !button->text().isEmpty()) ||
                   (label != nullptr && !label->text().isEmpty())));
        }
    };
    onEveryPage(evening, everyControlHasAName);
    onInterview(evening, everyControlHasAName);
}

TEST_CASE("access: Tab reaches every control, from above to below", "[ui][access]")
{
    const TempFolder folder;
    Evening evening(folder);
    onEveryPage(evening, [&] {
        QCoreApplication::processEvents();
        INFO(evening.page().toStdString());
        QString climbed;
        std::set<const QWidget*> wanted;
        for (const QWidget* widget : evening.window.findChildren<QWidget*>())
            if (takesKeys(*widget) && qobject_cast<const QAbstractButton*>(widget) != nullptr)
                wanted.insert(widget);
        int lastTop = -1;
        int lastRight = -1;
        int climbs = 0;
        for (std::size_t i = 0; i < 2 * wanted.size() + 20; ++i) {
            QWidget* now = evening.window.focusWidget();
            REQUIRE(now != nullptr);
            if (wanted.erase(now) > 0) {
                const int top = now->mapTo(&evening.window, QPoint(0, now->height() / 2)).y() +
                                scrolledBy(*now);
                const int left = now->mapTo(&evening.window, QPoint(0, 0)).x();
                const bool nextColumn = left >= lastRight; // from the rail to the page
                if (top + now->height() < lastTop && !nextColumn) {
                    ++climbs;
                    climbed += QString::fromStdString(describe(*now)) + u"; "_s;
                }
                lastTop = top;
                lastRight = left + now->width();
            }
            QTest::keyClick(now, Qt::Key_Tab);
        }
        // Of joined segments Tab visits one: the arrows do the rest.
        for (const QWidget* widget : wanted) {
            INFO(describe(*widget));
            CHECK(qobject_cast<const QAbstractButton*>(widget)->isCheckable());
        }
        INFO(climbed.toStdString());
        CHECK(climbs <= 1); // around the end, back to the beginning
        evening.window.findChild<QStackedWidget*>()->currentWidget()->setFocus();
    });
}

TEST_CASE("access: nothing is cut, whatever the size", "[ui][access]")
{
    const auto [percent, width, language] =
        GENERATE(table<int, int, std::string>({{100, 1280, "en"},
                                               {100, 960, "zh_CN"},
                                               {100, 800, "en"},
                                               {200, 1280, "zh_CN"},
                                               {200, 1280, "en"}}));
    CAPTURE(percent, width, language);
    const TempFolder folder;
    Evening evening(folder, QString::fromStdString(language));
    evening.window.resize(width, 800);
    evening.window.appearance().setTextSize(percent);
    const auto hasRoom = [&] {
        QTest::qWait(50);
        CAPTURE(evening.page().toStdString(),
                evening.study().showing() ? evening.shown().note.id : std::string());
        checkRoom(evening.window);
    };
    onEveryPage(evening, hasRoom);
    onInterview(evening, hasRoom);
}

TEST_CASE("access: language, theme and text size change under a card that is half done",
          "[ui][access]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::basic));
    evening.key(Qt::Key_Return);
    QTest::keyClicks(evening.visible(u"outline"_s), u"mine"_s);
    evening.window.appearance().setLocaleName(u"zh_CN"_s);
    CHECK(evening.visibleAs<QPlainTextEdit>(u"outline"_s)->toPlainText() == u"mine"_s);
    CHECK(evening.visibleAs<QAbstractButton>(u"end"_s)->text() == u"结束"_s);
    evening.key(Qt::Key_Space);
    evening.key(Qt::Key_A);
    const auto ticks = evening.study().ticks();
    REQUIRE(ticks != 0);

    evening.window.appearance().setTheme(u"dark"_s);
    evening.window.appearance().setTextSize(150);
    evening.window.appearance().setLocaleName(u"en"_s);

    CHECK(evening.study().revealed());
    CHECK(evening.study().ticks() == ticks);
    CHECK(evening.visibleAs<QAbstractButton>(u"point0"_s)->isChecked());
    CHECK(look().theme == Theme::dark);
    evening.key(Qt::Key_Space); // the keys are still the page's
    CHECK(Evening::wait([&] { return !evening.study().revealed(); }));
    evening.window.appearance().setTextSize(100);
}

TEST_CASE("access: a screen reader is told the answer and the suggestion", "[ui][access]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    REQUIRE(evening.find(deck::CardKind::basic));
    QWidget* page = evening.visible(u"studyPage"_s);
    const QString question = page->accessibleName();
    CHECK_FALSE(question.isEmpty());
    evening.key(Qt::Key_Space);
    CHECK(page->accessibleName() != question);
    CHECK(page->accessibleName().contains(u"suggested"_s));
}

TEST_CASE("access: window, timer and menu bar are remembered, a theme of the command line is not",
          "[ui][access]")
{
    const QSize other(800, 620); // within the offscreen platform's screen: Qt 6.8 insists on it
    const TempFolder folder;
    {
        Evening evening(folder);
        evening.window.resize(other);
        evening.begin();
        evening.key(Qt::Key_T);
        CHECK(evening.visible(u"timer"_s) == nullptr);
        evening.window.close();
    }
    Evening again(folder);
    CHECK(again.window.size() == other);
    again.begin();
    CHECK(again.visible(u"timer"_s) == nullptr);
    QSettings settings(QString::fromStdString((folder.path() / "settings.ini").string()),
                       QSettings::IniFormat);
    CHECK_FALSE(settings.contains(u"ui/theme"_s));
}
