// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a profile, and a person's hands.
#pragma once

#include "ui/parts/message_bar.h"
#include "ui/presenters/study_presenter.h"
#include "ui/window/appearance.h"
#include "ui/window/main_window.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace interval::ui {

using namespace Qt::StringLiterals;

struct Evening {
    explicit Evening(const TempFolder& folder,
                     const QString& language = u"en"_s,
                     const QString& page = {},
                     const QString& deck = QStringLiteral(INTERVAL_SOURCE_DIR
                                                          "/content/decks/core"),
                     std::shared_ptr<const base::Clock> clock = {})
        : window({QString::fromStdString(folder.path().string()), deck, language, u"light"_s, page,
                  std::move(clock)})
    {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.show();
        if (page != u"study"_s)
            REQUIRE(wait([&] { return settled.count() > 0; }));
    }

    template <class Condition>
    static bool wait(Condition condition)
    {
        constexpr int patienceMs = 20000;
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

    template <class Kind>
    [[nodiscard]] Kind* visibleAs(const QString& name) const
    {
        REQUIRE(wait([&] { return visible(name) != nullptr; }));
        auto* found = qobject_cast<Kind*>(visible(name));
        REQUIRE(found != nullptr);
        return found;
    }

    [[nodiscard]] QString message() const
    {
        const auto* bar = qobject_cast<MessageBar*>(visible(u"messageBar"_s));
        return bar == nullptr ? QString() : bar->text();
    }

    void click(const QString& name)
    {
        REQUIRE(wait([&] { return visible(name) != nullptr; }));
        QTest::mouseClick(visible(name), Qt::LeftButton);
    }

    /// To what has the focus, as a keyboard does it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] StudyPresenter& study() { return window.study(); }
    [[nodiscard]] const study::Showing& shown() { return *window.study().showing(); }

    void begin()
    {
        if (page() == u"welcomePage"_s) {
            click(u"continue"_s);
            click(u"continue"_s);
        } else {
            click(u"start"_s);
        }
        REQUIRE(wait([&] { return study().showing().has_value() && visible(u"showAnswer"_s); }));
    }

    void settle()
    {
        REQUIRE(wait([&] { return !study().busy(); }));
    }

    /// Shows the answer and grades; waits for the next card.
    void answer(Qt::Key grade = Qt::Key_4)
    {
        key(Qt::Key_Space);
        REQUIRE(study().revealed());
        key(grade);
        REQUIRE(
            wait([&] { return !study().busy() && (!study().showing() || !study().revealed()); }));
    }

    /// Answers until a card of the kind is asked. @return false when the day has none
    bool find(deck::CardKind kind)
    {
        while (study().showing() && shown().note.kind != kind)
            answer();
        return study().showing().has_value();
    }

    MainWindow window;
};

} // namespace interval::ui
