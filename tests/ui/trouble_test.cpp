// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that cannot be used, as the window tells them.
#include "ui/evening.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QAction>

#include <fstream>

using namespace interval;
using namespace interval::ui;

namespace {

std::string databaseIn(const TempFolder& folder)
{
    return (folder.path() / "collection.db").string();
}

void makeProfile(const TempFolder& folder)
{
    REQUIRE(collection::Collection::open(folder.path(), collection::Access::readWrite).has_value());
}

/// Nothing of the study can be reached, and no key brings the window down.
void checkClosed(Evening& evening)
{
    CHECK(evening.page() == u"todayPage"_s);
    evening.key(Qt::Key_Z, Qt::ControlModifier);
    evening.key(Qt::Key_2, Qt::ControlModifier);
    evening.key(Qt::Key_Return);
    CHECK(evening.page() == u"todayPage"_s);
    CHECK_FALSE(evening.study().showing().has_value());
}

} // namespace

TEST_CASE("trouble: a second window on the same data is told, and may try again", "[ui][trouble]")
{
    const TempFolder folder;
    auto other = std::make_optional(
        collection::Collection::open(folder.path(), collection::Access::readWrite).value());
    Evening evening(folder);
    CHECK(evening.message().contains(u"already open"_s));
    checkClosed(evening);

    other.reset();
    evening.click(u"messageAction"_s);
    REQUIRE(Evening::wait([&] { return evening.page() == u"welcomePage"_s; }));
}

TEST_CASE("trouble: a damaged collection is told, with the way to its folder", "[ui][trouble]")
{
    const TempFolder folder;
    std::ofstream(databaseIn(folder)) << std::string(8192, 'x');
    Evening evening(folder);
    CHECK(evening.message().contains(u"damaged"_s));
    CHECK(evening.visibleAs<QAbstractButton>(u"messageAction"_s)->text() ==
          u"Open the data folder"_s);
    checkClosed(evening);
}

TEST_CASE("trouble: data of a newer version is left alone", "[ui][trouble]")
{
    const TempFolder folder;
    makeProfile(folder);
    SQLite::Database(databaseIn(folder), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 9999");
    Evening evening(folder);
    CHECK(evening.message().contains(u"newer version"_s));
    checkClosed(evening);
}

TEST_CASE("trouble: a file of another program is left alone", "[ui][trouble]")
{
    const TempFolder folder;
    {
        SQLite::Database foreign(databaseIn(folder), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("CREATE TABLE notes(x); PRAGMA application_id = 77");
    }
    Evening evening(folder);
    CHECK(evening.message().contains(u"another program"_s));
    checkClosed(evening);
}

TEST_CASE("trouble: the message speaks the language chosen after it", "[ui][trouble]")
{
    const TempFolder folder;
    std::ofstream(databaseIn(folder)) << std::string(8192, 'x');
    Evening evening(folder);
    evening.window.appearance().setLocaleName(u"zh_CN"_s);
    CHECK(evening.message().contains(u"已损坏"_s));
    evening.window.appearance().setTheme(u"dark"_s); // and survives what builds the page anew
    CHECK(evening.message().contains(u"已损坏"_s));
}

TEST_CASE("trouble: what concerns a card is off while none is on show", "[ui][trouble]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    const auto enabled = [&](const QString& text) {
        for (const QAction* action : evening.window.findChildren<QAction*>())
            if (action->text().startsWith(text))
                return action->isEnabled();
        return false;
    };
    CHECK(enabled(u"S&uspend"_s));
    evening.key(Qt::Key_Escape);
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    CHECK_FALSE(enabled(u"S&uspend"_s));
    CHECK(enabled(u"&Undo"_s));
}
