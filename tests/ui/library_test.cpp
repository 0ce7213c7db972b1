// SPDX-License-Identifier: GPL-3.0-or-later
// The library by clicks and keys: searching, choosing, changing many cards, studying a set.
#include "ui/evening.h"
#include "ui/exchange/export_dialog.h"
#include "ui/library/card_table.h"
#include "ui/library/library_page.h"
#include "ui/library/query_field.h"
#include "ui/presenters/export_presenter.h"
#include "ui/presenters/library_presenter.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace interval;
using namespace interval::ui;

namespace {

/// The library of a person who has been welcomed.
struct Library : Evening {
    explicit Library(const TempFolder& folder, const QString& language = u"en"_s)
        : Evening(folder, language, u"library"_s)
    {
        REQUIRE(wait([&] { return page() == u"libraryPage"_s && rows() > 0 && counted(); }));
    }

    [[nodiscard]] LibraryPage& library() const { return *window.findChild<LibraryPage*>(); }
    [[nodiscard]] CardTable& table() const { return *window.findChild<CardTable*>(); }
    [[nodiscard]] int rows() const { return table().cards().rowCount(); }
    [[nodiscard]] bool counted() const { return library().presenter().counts().all > 0; }

    /// What is offered goes away, as when one goes on.
    void search(const QString& text)
    {
        type(text);
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->hide();
    }

    void type(const QString& text)
    {
        auto* field = visibleAs<QueryField>(u"query"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        REQUIRE(wait([&] { return library().presenter().query() == text; }));
    }

    [[nodiscard]] bool finds(std::size_t cards) const
    {
        return wait([&] { return library().presenter().found().size() == cards; });
    }

    /// Chooses the first rows with the keyboard.
    void chooseRows(int count)
    {
        REQUIRE(wait([&] { return table().cards().at(count - 1) != nullptr; }));
        table().setFocus();
        table().selectRow(0);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        REQUIRE(table().chosen().size() == static_cast<std::size_t>(count));
    }

    void act(const QString& name)
    {
        auto* menu = window.findChild<QMenu*>(u"moreActsMenu"_s);
        REQUIRE(menu != nullptr);
        auto* action = menu->findChild<QAction*>(name);
        REQUIRE(action != nullptr);
        action->trigger();
    }

    /// Types into the field of a sheet and takes it.
    void answerSheet(const QString& text)
    {
        REQUIRE(wait([&] { return window.findChild<QLineEdit*>(u"sheetField"_s) != nullptr; }));
        auto* field = window.findChild<QLineEdit*>(u"sheetField"_s);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(wait([&] { return window.findChild<QLineEdit*>(u"sheetField"_s) == nullptr; }));
    }
};

} // namespace

TEST_CASE("library: what is typed is looked for, and how many were found is told", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    const int all = library.rows();
    CHECK(all == library.library().presenter().counts().all);

    library.search(u"topic:rlhf KL"_s);

    REQUIRE(Evening::wait([&] { return library.rows() > 0 && library.rows() < all; }));
    CHECK(library.visibleAs<QLabel>(u"queryResult"_s)
              ->text()
              .startsWith(QString::number(library.rows()) + u" cards, "_s));
    library.search(u"no such words zzz"_s);
    CHECK(library.finds(0));
    CHECK(library.visibleAs<QLabel>(u"nothingFound"_s)->isVisible());
}

TEST_CASE("library: a search that cannot be read is told with its place, and nothing is lost",
          "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.search(u"topic:rlhf"_s);
    REQUIRE(Evening::wait([&] { return library.rows() < 200; }));
    const int found = library.rows();

    library.search(u"topic:rlhf colour:red"_s);

    const auto* fault = library.visibleAs<QLabel>(u"queryFault"_s);
    CHECK(fault->text().startsWith(u"At character 12: There is no key"_s));
    CHECK(library.rows() == found);
    CHECK_FALSE(library.visibleAs<QAbstractButton>(u"saveSearch"_s)->isEnabled());
    library.search(u"is:new"_s);
    CHECK(Evening::wait([&] { return library.visible(u"queryFault"_s) == nullptr; }));
}

TEST_CASE("library: keys and values are offered while one types", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    auto* field = library.visibleAs<QueryField>(u"query"_s);
    library.type(u"to"_s);
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);

    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(field->query() == u"topic:"_s);
    QTest::keyClicks(field, u"rl"_s);
    popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);

    CHECK(field->query() == u"topic:rlhf "_s);
}

TEST_CASE("library: many cards are suspended in one step, and that is undone in one",
          "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.chooseRows(3);
    library.click(u"suspendChosen"_s);
    REQUIRE(Evening::wait([&] { return library.message().contains(u"Suspended 3 cards."_s); }));
    REQUIRE(Evening::wait([&] { return library.library().presenter().counts().suspended == 3; }));

    library.key(Qt::Key_Z, Qt::ControlModifier);

    CHECK(
        Evening::wait([&] { return library.message().contains(u"Undid suspending 3 cards."_s); }));
    CHECK(Evening::wait([&] { return library.library().presenter().counts().suspended == 0; }));
    CHECK(library.page() == u"libraryPage"_s);
    library.click(u"messageAction"_s); // redo
    CHECK(Evening::wait([&] { return library.library().presenter().counts().suspended == 3; }));
}

TEST_CASE("library: a tag is typed, found, and can be completed", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.chooseRows(2);
    library.act(u"actTag"_s);
    library.answerSheet(u"weak"_s);
    REQUIRE(Evening::wait([&] { return library.message().contains(u"“weak”"_s); }));

    library.search(u"tag:weak"_s);

    CHECK(library.finds(2));
    CHECK(Evening::wait([&] {
        const auto& values = library.library().presenter().values();
        const auto tags = values.find("tag");
        return tags != values.end() &&
               std::find(tags->second.begin(), tags->second.end(), "weak") != tags->second.end();
    }));
}

TEST_CASE("library: Delete suspends shipped cards, and says why", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    const int all = library.rows();
    library.chooseRows(1);

    QTest::keyClick(&library.table(), Qt::Key_Delete);

    CHECK(Evening::wait([&] { return library.message().contains(u"suspended instead"_s); }));
    CHECK(library.rows() == all);
}

TEST_CASE("library: a filter is a search, and the keyboard reaches it", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    auto* filters = library.visibleAs<QListWidget>(u"filters"_s);
    const auto topic = filters->findItems(u"RLHF and RL pitfalls"_s, Qt::MatchExactly);
    REQUIRE_FALSE(topic.isEmpty());
    filters->setFocus();
    filters->setCurrentItem(topic.front());

    QTest::keyClick(filters, Qt::Key_Return);

    CHECK(library.visibleAs<QueryField>(u"query"_s)->query() == u"topic:rlhf"_s);
    CHECK(library.finds(
        static_cast<std::size_t>(library.library().presenter().counts().topics.at("rlhf"))));
}

TEST_CASE("library: filters are unfolded, and joined with Ctrl", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    auto* filters = library.visibleAs<QListWidget>(u"filters"_s);
    const auto go = [&](const QString& words, Qt::KeyboardModifiers with = {}) {
        const auto found = filters->findItems(words, Qt::MatchExactly);
        REQUIRE_FALSE(found.isEmpty());
        filters->scrollToItem(found.front());
        QTest::mouseClick(filters->viewport(), Qt::LeftButton, with,
                          filters->visualItemRect(found.front()).center());
    };
    REQUIRE(filters->findItems(u"English"_s, Qt::MatchExactly).isEmpty());

    go(u"Languages"_s);
    go(u"English"_s);
    REQUIRE(Evening::wait([&] { return library.library().presenter().query() == u"lang:en"_s; }));

    filters->setFocus();
    filters->setCurrentItem(filters->findItems(u"Claims"_s, Qt::MatchExactly).front());
    QTest::keyClick(filters, Qt::Key_Right);
    go(u"A16"_s, Qt::ControlModifier);
    REQUIRE(Evening::wait(
        [&] { return library.library().presenter().query() == u"lang:en claim:A16"_s; }));
    CHECK(Evening::wait([&] {
        return library.rows() > 0 && library.rows() < library.library().presenter().counts().all;
    }));
    go(u"English"_s, Qt::ControlModifier);
    CHECK(Evening::wait([&] { return library.library().presenter().query() == u"claim:A16"_s; }));

    filters->setCurrentItem(filters->findItems(u"Claims"_s, Qt::MatchExactly).front());
    QTest::keyClick(filters, Qt::Key_Left);
    CHECK(filters->findItems(u"A16"_s, Qt::MatchExactly).isEmpty());
}

TEST_CASE("library: the chosen cards are exported", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.search(u"topic:rlhf kind:question"_s);
    REQUIRE(Evening::wait([&] { return library.rows() > 3 && library.rows() < 100; }));
    library.chooseRows(3);

    library.act(u"actExport"_s);

    auto* dialog = library.window.findChild<ExportDialog*>();
    REQUIRE(dialog != nullptr);
    auto* scope = dialog->findChild<QComboBox*>(u"exportScope"_s);
    CHECK(scope->currentText() == u"The 3 selected cards"_s);
    auto* count = dialog->findChild<QLabel*>(u"exportCount"_s);
    CHECK(Evening::wait([&] { return count->text() == u"3 cards"_s; }));
    scope->setCurrentIndex(0);
    CHECK(Evening::wait([&] { return count->text() != u"3 cards"_s; }));
    dialog->reject();

    auto* presenter = library.window.findChild<ExportPresenter*>();
    const QString file = QString::fromStdString((folder.path() / "three.tsv").string());
    presenter->write({file,
                      exchange::ExportFormat::delimitedText,
                      {},
                      base::Language::en,
                      library.table().chosen()});
    REQUIRE(Evening::wait([&] { return library.message().contains(u"Exported"_s); }));
    CHECK(library.message().contains(u"Exported 3 cards"_s));
}

TEST_CASE("library: a search is saved, stands among the filters and survives a restart",
          "[ui][library]")
{
    const TempFolder folder;
    {
        Library library(folder);
        library.search(u"difficulty>=4"_s);
        REQUIRE(Evening::wait([&] { return library.rows() < 500 && library.rows() > 0; }));
        library.click(u"saveSearch"_s);
        library.answerSheet(u"Hard ones"_s);
        REQUIRE(Evening::wait([&] { return !library.library().presenter().saved().empty(); }));
        library.window.close();
    }
    Library again(folder);
    auto* filters = again.visibleAs<QListWidget>(u"filters"_s);
    REQUIRE_FALSE(filters->findItems(u"Hard ones"_s, Qt::MatchExactly).isEmpty());
    filters->setCurrentItem(filters->findItems(u"Hard ones"_s, Qt::MatchExactly).front());
    QTest::keyClick(filters, Qt::Key_Return);
    CHECK(again.visibleAs<QueryField>(u"query"_s)->query() == u"difficulty>=4"_s);
    filters->setCurrentItem(filters->findItems(u"Hard ones"_s, Qt::MatchExactly).front());
    QTest::keyClick(filters, Qt::Key_Delete);
    CHECK(Evening::wait([&] { return again.library().presenter().saved().empty(); }));
}

TEST_CASE("library: the cards that were found are studied without touching the schedule",
          "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.search(u"topic:rlhf kind:question"_s);
    REQUIRE(Evening::wait([&] { return library.rows() > 2 && library.rows() < 100; }));
    library.table().selectAll();
    const auto chosen = library.table().chosen().size();
    library.click(u"studyChosen"_s);
    library.click(u"studyAll"_s);
    REQUIRE(Evening::wait(
        [&] { return library.study().showing().has_value() && library.visible(u"showAnswer"_s); }));
    CHECK(library.shown().cram);
    CHECK(library.shown().left.total() == static_cast<int>(chosen));
    const auto before = library.shown().card;

    library.answer(Qt::Key_3);
    library.window.close();

    const auto stored = collection::Collection::open(folder.path(), collection::Access::readOnly);
    CHECK(stored->card(before.id).value() == before);
    CHECK(stored->reviewCount().value() == 1);
}

TEST_CASE("library: a column sorts, both ways", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    auto* header = library.table().horizontalHeader();
    const auto clickColumn = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 8, 8));
    };
    clickColumn(2); // difficulty
    CHECK(Evening::wait([&] {
        const auto* first = library.table().cards().at(0);
        return first != nullptr && first->difficulty == 1;
    }));

    clickColumn(2);

    CHECK(Evening::wait([&] {
        library.table().scrollToTop(); // the table stays with the card that is chosen
        const auto* first = library.table().cards().at(0);
        return first != nullptr && first->difficulty == 5;
    }));
}

TEST_CASE("library: chosen rows are copied as a table", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.chooseRows(2);

    QTest::keyClick(&library.table(), Qt::Key_C, Qt::ControlModifier);

    REQUIRE(Evening::wait([&] { return library.message().contains(u"Copied 2 cards"_s); }));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(u"Question\t"_s));
    CHECK(lines[1].count(u'\t') == lines[0].count(u'\t'));
}

TEST_CASE("library: the slash goes to the search, Down to the cards", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    library.library().setFocus();
    library.key(Qt::Key_Slash);
    CHECK(library.visibleAs<QueryField>(u"query"_s)->hasFocus());
    CHECK(library.visibleAs<QueryField>(u"query"_s)->query().isEmpty());

    library.key(Qt::Key_Down);

    CHECK(library.table().hasFocus());
}

TEST_CASE("library: the model keeps its promises while pages come and go", "[ui][library]")
{
    const TempFolder folder;
    Library library(folder);
    const QAbstractItemModelTester tester(&library.table().cards(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    library.table().scrollToBottom();
    CHECK(Evening::wait([&] { return library.table().cards().at(library.rows() - 1) != nullptr; }));
    library.search(u"is:new"_s);
    CHECK(Evening::wait([&] { return library.table().cards().at(0) != nullptr; }));
}

TEST_CASE("library: every control has a name, at any width nothing leaves the window",
          "[ui][library]")
{
    const auto [percent, width] =
        GENERATE(table<int, int>({{100, 1280}, {100, 960}, {100, 800}, {150, 1280}, {200, 1280}}));
    CAPTURE(percent, width);
    const TempFolder folder;
    Library library(folder, u"zh_CN"_s);
    library.window.resize(width, 800);
    library.window.appearance().setTextSize(percent);
    QTest::qWait(50);
    for (const QWidget* widget : library.window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(widget->mapTo(&library.window, QPoint(widget->width(), 0)).x() <=
              library.window.width());
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().endsWith(u"Page"_s))
            CHECK((!widget->accessibleName().isEmpty() ||
                   (button != nullptr && !button->text().isEmpty())));
        if (button != nullptr)
            CHECK(widget->width() >= widget->minimumSizeHint().width());
    }
    library.window.appearance().setTextSize(100);
}
