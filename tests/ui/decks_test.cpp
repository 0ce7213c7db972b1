// SPDX-License-Identifier: GPL-3.0-or-later
// Decks of one's own by clicks and keys, and what happens to their folders behind the window.
#include "ui/editor/editor_page.h"
#include "ui/evening.h"
#include "ui/library/card_table.h"
#include "ui/library/filter_list.h"
#include "ui/library/library_page.h"
#include "ui/presenters/editor_presenter.h"
#include "ui/presenters/library_presenter.h"

#include "study/own_cards.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

using namespace interval;
using namespace interval::ui;

namespace {

struct Shelf : Evening {
    explicit Shelf(const TempFolder& folder, const QString& language = u"en"_s)
        : Evening(folder, language, u"library"_s)
    {
        REQUIRE(wait([&] { return window.findChild<CardTable*>()->cards().at(0) != nullptr; }));
    }

    [[nodiscard]] FilterList& filters() const { return *window.findChild<FilterList*>(); }
    [[nodiscard]] LibraryPage& library() const { return *window.findChild<LibraryPage*>(); }
    [[nodiscard]] EditorPresenter& editor() const
    {
        return window.findChild<EditorPage*>()->presenter();
    }

    [[nodiscard]] QListWidgetItem* filter(const QString& words) const
    {
        const auto found = filters().findItems(words, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.back(); // a topic of its own may be called so
    }

    /// By the keyboard: the row that leads to the decks.
    void openDecks()
    {
        REQUIRE(wait([&] { return filter(u"Your decks…"_s) != nullptr; }));
        filters().setFocus();
        filters().setCurrentItem(filter(u"Your decks…"_s));
        QTest::keyClick(&filters(), Qt::Key_Return);
        REQUIRE(wait([&] { return decks() != nullptr && decks()->count() > 0; }));
    }

    [[nodiscard]] QListWidget* decks() const
    {
        auto* sheet = window.findChild<QDialog*>(u"decksSheet"_s);
        return sheet == nullptr ? nullptr : sheet->findChild<QListWidget*>(u"decks"_s);
    }

    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        auto* found = window.findChild<QAbstractButton*>(name);
        REQUIRE(found != nullptr);
        return found;
    }

    void press(const QString& name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    /// Types a name into the sheet that asks for one.
    [[nodiscard]] QDialog* typeName(const QString& name) const
    {
        REQUIRE(wait([&] { return window.findChild<QDialog*>(u"deckNameSheet"_s) != nullptr; }));
        auto* sheet = window.findChild<QDialog*>(u"deckNameSheet"_s);
        auto* field = sheet->findChild<QLineEdit*>(u"sheetField"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
        return sheet;
    }

    void take(QDialog* sheet) const
    {
        const QPointer<QDialog> gone(sheet);
        QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"sheetTake"_s), Qt::LeftButton);
        REQUIRE(wait([&] { return gone.isNull(); }));
    }

    void make(const QString& name)
    {
        openDecks();
        press(u"newDeck"_s);
        take(typeName(name));
        REQUIRE(wait([&] { return decks()->count() == 2; }));
    }

    void closeDecks()
    {
        press(u"closeDecks"_s);
        REQUIRE(wait([&] { return decks() == nullptr; }));
    }

    /// The menu of what can be done with chosen cards.
    void act(const QString& name) const
    {
        auto* action = window.findChild<QMenu*>(u"moreActsMenu"_s)->findChild<QAction*>(name);
        REQUIRE(action != nullptr);
        action->trigger();
    }

    [[nodiscard]] QListWidget* targets() const
    {
        auto* sheet = window.findChild<QDialog*>(u"moveSheet"_s);
        return sheet == nullptr ? nullptr : sheet->findChild<QListWidget*>(u"moveTo"_s);
    }

    void writeCard(const QString& deck, const QString& question)
    {
        click(u"addCard"_s);
        REQUIRE(wait([&] { return page() == u"editorPage"_s && editor().isNew(); }));
        auto* choice = visibleAs<QComboBox>(u"deckOfCard"_s);
        const int row = choice->findText(deck);
        REQUIRE(row >= 0);
        choice->setFocus();
        while (choice->currentIndex() < row)
            QTest::keyClick(choice, Qt::Key_Down);
        auto* text = visibleAs<QPlainTextEdit>(u"baseText"_s);
        text->selectAll();
        text->insertPlainText(
            u"## %1 {#%2}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### Key points\n\n- a\n- b\n"_s
                .arg(question, QString::fromStdString(editor().note())));
        click(u"saveCard"_s);
        REQUIRE(wait([&] { return message().contains(u"Saved the new card."_s); }));
    }
};

} // namespace

TEST_CASE("decks: one is made, a card is written into it, and its filter finds the card",
          "[ui][decks]")
{
    const TempFolder folder;
    Shelf shelf(folder);
    shelf.make(u"Serving notes"_s);
    CHECK(shelf.decks()->currentItem()->text() == u"Serving notes · 0 cards"_s);
    shelf.closeDecks();

    shelf.writeCard(u"Serving notes"_s, u"What is a zebra batch?"_s);

    CHECK(shelf.message().contains(u"Serving notes"_s));
    const auto own = study::findOwnCard({folder.path()}, shelf.editor().note())
                         .value()
                         .value_or(study::OwnText{});
    CHECK(own.deck.id == "u-serving-notes");
    shelf.click(u"endEditing"_s);
    REQUIRE(Evening::wait([&] { return shelf.filter(u"Serving notes"_s) != nullptr; }));
    shelf.filters().setCurrentItem(shelf.filter(u"Serving notes"_s));
    QTest::keyClick(&shelf.filters(), Qt::Key_Return);
    CHECK(Evening::wait([&] { return shelf.library().presenter().found().size() == 1; }));
    CHECK(shelf.library().presenter().query() == u"deck:u-serving-notes"_s);
}

TEST_CASE("decks: a card is moved into a deck made on the way, and Undo puts it back",
          "[ui][decks]")
{
    const TempFolder folder;
    Shelf shelf(folder);
    shelf.make(u"Serving"_s);
    shelf.closeDecks();
    shelf.writeCard(u"Serving"_s, u"What is a zebra batch?"_s);
    const std::string note = shelf.editor().note();
    shelf.click(u"endEditing"_s);
    const auto deckOfCard = [&] {
        const auto own = study::findOwnCard({folder.path()}, note).value();
        return own ? own->deck.id : std::string();
    };
    auto* table = shelf.window.findChild<CardTable*>();
    shelf.library().search(u"zebra"_s);
    REQUIRE(Evening::wait([&] { return shelf.library().presenter().found().size() == 1; }));
    table->setFocus();
    table->selectRow(0);

    shelf.act(u"actMove"_s);
    REQUIRE(Evening::wait([&] { return shelf.targets() && shelf.targets()->count() == 2; }));
    shelf.press(u"moveToNew"_s);
    shelf.take(shelf.typeName(u"Training"_s));
    REQUIRE(Evening::wait([&] { return shelf.targets()->count() == 3; }));
    CHECK(shelf.targets()->currentItem()->text().startsWith(u"Training"_s));
    QTest::keyClick(shelf.targets(), Qt::Key_Return);

    REQUIRE(Evening::wait([&] { return shelf.message().contains(u"Moved 1 card."_s); }));
    CHECK(deckOfCard() == "u-training");
    REQUIRE(Evening::wait([&] { return shelf.filter(u"Training"_s) != nullptr; }));
    shelf.library().search(u"deck:u-training"_s);
    CHECK(Evening::wait([&] { return shelf.library().presenter().found().size() == 1; }));

    shelf.click(u"messageAction"_s); // Undo
    REQUIRE(Evening::wait(
        [&] { return shelf.message().contains(u"Put 1 card back into its deck."_s); }));
    CHECK(deckOfCard() == "u-serving");
    CHECK(Evening::wait([&] { return shelf.library().presenter().found().empty(); }));
}

TEST_CASE("decks: shipped cards are not moved, and the window says so", "[ui][decks]")
{
    const TempFolder folder;
    Shelf shelf(folder);
    shelf.window.findChild<CardTable*>()->selectRow(0);
    shelf.act(u"actMove"_s);
    REQUIRE(Evening::wait([&] { return shelf.targets() && shelf.targets()->count() == 1; }));

    shelf.press(u"moveTake"_s);

    CHECK(Evening::wait([&] { return shelf.message().contains(u"Nothing was changed."_s); }));
    CAPTURE(shelf.message());
    CHECK(shelf.message().contains(u"shipped"_s));
}

TEST_CASE("decks: a name that cannot be one says why, and is not taken", "[ui][decks]")
{
    const TempFolder folder;
    Shelf shelf(folder);
    shelf.openDecks();
    shelf.press(u"newDeck"_s);
    struct Row {
        const char16_t* name;
        const char16_t* says;
    };
    const auto row =
        GENERATE(Row{u"a/b", u"leave out"}, Row{u"your OWN cards", u"already"}, Row{u" ", u""});

    QDialog* sheet = shelf.typeName(QString::fromUtf16(row.name));

    auto* fault = sheet->findChild<QLabel*>(u"sheetFault"_s);
    CHECK(fault->isVisible() == (QString::fromUtf16(row.says).size() > 0));
    CHECK(fault->text().contains(QString::fromUtf16(row.says)));
    CHECK_FALSE(sheet->findChild<QAbstractButton*>(u"sheetTake"_s)->isEnabled());
    QTest::keyClick(sheet, Qt::Key_Escape);
}

TEST_CASE("decks: another name shows everywhere, and an empty deck is removed", "[ui][decks]")
{
    const TempFolder folder;
    Shelf shelf(folder);
    shelf.make(u"Serving"_s);
    CHECK(shelf.button(u"removeDeck"_s)->isEnabled());
    shelf.closeDecks();
    shelf.writeCard(u"Serving"_s, u"What is a zebra batch?"_s);
    shelf.click(u"endEditing"_s);
    shelf.openDecks();
    shelf.decks()->setCurrentRow(1);
    REQUIRE(Evening::wait( // it has a card
        [&] { return !shelf.button(u"removeDeck"_s)->isEnabled(); }));

    shelf.press(u"renameDeck"_s);
    shelf.take(shelf.typeName(u"Deployment"_s));

    REQUIRE(Evening::wait([&] {
        return shelf.decks()->item(1)->text() == u"Deployment · 1 cards"_s ||
               shelf.decks()->item(1)->text() == u"Deployment · 1 card"_s;
    }));
    CHECK(Evening::wait([&] { return shelf.filter(u"Deployment"_s) != nullptr; }));
    CHECK(shelf.filter(u"Serving"_s) == nullptr);

    shelf.press(u"newDeck"_s);
    shelf.take(shelf.typeName(u"Empty"_s));
    REQUIRE(Evening::wait([&] { return shelf.decks()->count() == 3; }));
    CHECK(shelf.decks()->currentItem()->text().startsWith(u"Empty"_s));
    shelf.press(u"removeDeck"_s);
    REQUIRE(Evening::wait([&] { return shelf.decks()->count() == 2; }));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "decks" / "empty"));
}

TEST_CASE("decks: a folder kept elsewhere becomes one, and its cards are there", "[ui][decks]")
{
    const TempFolder folder;
    const TempFolder outside;
    outside.write("okapi/deck.md", "---\ndeck: okapi\ntitle: Okapi\n---\n\n# Okapi\n");
    outside.write("okapi/t/a.md",
                  "---\nlang: en\n---\n\n# A\n\n## Where are okapis? {#u-okapi}\n\n```card\ntype: "
                  "basic\ndifficulty: 2\n```\n\n### Key points\n\n- a\n- b\n");
    Shelf shelf(folder);
    shelf.openDecks();
    shelf.press(u"adoptDeck"_s);
    REQUIRE(Evening::wait([&] { return shelf.window.findChild<QFileDialog*>() != nullptr; }));
    auto* dialog = shelf.window.findChild<QFileDialog*>();
    Q_EMIT dialog->fileSelected(QString::fromStdString((outside.path() / "okapi").string()));
    dialog->reject();

    REQUIRE(Evening::wait([&] { return shelf.decks()->count() == 2; }));
    REQUIRE(Evening::wait([&] { return shelf.message().contains(u"1 new"_s); }));
    shelf.closeDecks();
    shelf.library().search(u"okapis is:own"_s);
    CHECK(Evening::wait([&] { return shelf.library().presenter().found().size() == 1; }));
}

TEST_CASE("decks: one that comes or goes on disk comes or goes in the window, histories stay",
          "[ui][decks]")
{
    const TempFolder folder;
    Shelf shelf(folder);
    const std::filesystem::path place = folder.path() / "decks" / "zebra";
    const std::filesystem::path away = folder.path() / "away";
    folder.write("away/deck.md", "---\ndeck: zebra\ntitle: 斑马\ntitle-en: Zebras\n---\n\n# Z\n");
    folder.write("away/z/a.md",
                 "---\nlang: en\n---\n\n# A\n\n## Where are zebras? {#u-zebra}\n\n```card\ntype: "
                 "basic\ndifficulty: 2\n```\n\n### Key points\n\n- a\n- b\n");
    std::filesystem::create_directories(place.parent_path());

    std::filesystem::rename(away, place);
    REQUIRE(Evening::wait([&] { return shelf.filter(u"Zebras"_s) != nullptr; }));
    shelf.library().search(u"deck:zebra"_s);
    REQUIRE(Evening::wait([&] { return shelf.library().presenter().found().size() == 1; }));
    const auto card = shelf.library().presenter().found().front();

    std::filesystem::rename(place, away);
    REQUIRE(Evening::wait([&] { return shelf.message().contains(u"1 no longer there"_s); }));
    REQUIRE(Evening::wait([&] { return shelf.filter(u"Zebras"_s) == nullptr; }));

    std::filesystem::rename(away, place);
    REQUIRE(Evening::wait([&] { return shelf.filter(u"Zebras"_s) != nullptr; }));
    CHECK(shelf.library().presenter().found() == std::vector{card});
}
