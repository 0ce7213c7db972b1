// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and changing cards by clicks and keys.
#include "ui/editor/editor_page.h"
#include "ui/evening.h"
#include "ui/library/card_table.h"
#include "ui/library/library_page.h"
#include "ui/presenters/editor_presenter.h"
#include "ui/presenters/library_presenter.h"

#include "exchange/import.h"
#include "study/own_cards.h"
#include "study/own_deck.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QPlainTextEdit>

#include <fstream>
#include <sstream>

using namespace interval;
using namespace interval::ui;

namespace {

struct Writing : Evening {
    explicit Writing(const TempFolder& folder) : Evening(folder, u"en"_s, u"library"_s)
    {
        REQUIRE(wait([&] { return table().cards().at(0) != nullptr; }));
    }

    [[nodiscard]] CardTable& table() const { return *window.findChild<CardTable*>(); }
    [[nodiscard]] EditorPresenter& editor() const
    {
        return window.findChild<EditorPage*>()->presenter();
    }
    [[nodiscard]] SourceField* base() const { return visibleAs<SourceField>(u"baseText"_s); }

    void openFirst()
    {
        table().setFocus();
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        REQUIRE(wait([&] {
            return page() == u"editorPage"_s && !editor().note().empty() &&
                   !base()->toPlainText().isEmpty();
        }));
    }

    void begin()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(wait([&] {
            return page() == u"editorPage"_s && editor().isNew() &&
                   !base()->toPlainText().isEmpty();
        }));
    }

    void write(const QString& text)
    {
        base()->selectAll();
        base()->insertPlainText(text);
    }
};

QString card(const QString& id, const QString& question)
{
    return u"## %1 {#%2}\n\n```card\ntype: basic\ndifficulty: 2\n```\n\n### Key points\n\n- one\n- two\n"_s
        .arg(question, id);
}

QString idOf(const Writing& writing)
{
    return QString::fromStdString(writing.editor().note());
}

} // namespace

TEST_CASE("editor: a new card is written, saved in a file of one's own and found", "[ui][editor]")
{
    const TempFolder folder;
    Writing writing(folder);
    writing.begin();
    const QString id = idOf(writing);
    CHECK_FALSE(
        writing.visibleAs<QAbstractButton>(u"saveCard"_s)->isEnabled()); // points are missing

    writing.write(card(id, u"What is a zebra token?"_s));
    REQUIRE(writing.visibleAs<QAbstractButton>(u"saveCard"_s)->isEnabled());
    writing.key(Qt::Key_S, Qt::ControlModifier);

    REQUIRE(Evening::wait([&] { return writing.message().contains(u"Saved the new card."_s); }));
    CHECK(study::findOwnCard({folder.path()}, id.toStdString())->has_value());
    writing.window.setFocus();
    writing.visible(u"editorPage"_s)->setFocus();
    writing.key(Qt::Key_Escape);
    REQUIRE(Evening::wait([&] { return writing.page() == u"libraryPage"_s; }));
    writing.window.findChild<LibraryPage*>()->search(u"zebra is:own"_s);
    CHECK(Evening::wait(
        [&] { return writing.window.findChild<LibraryPage*>()->presenter().found().size() == 1; }));
}

TEST_CASE("editor: a draft is there again after the program was killed", "[ui][editor]")
{
    const TempFolder folder;
    QString id;
    {
        Writing writing(folder);
        writing.begin();
        id = idOf(writing);
        writing.write(u"## Half a question {#%1}\n"_s.arg(id));
        REQUIRE(Evening::wait([&] {
            const auto stored =
                collection::Collection::open(folder.path(), collection::Access::readOnly);
            const auto draft = stored->setting("editor/draft/" + id.toStdString());
            return draft && *draft && (*draft)->find("Half a question") != std::string::npos;
        })); // nothing was saved, nothing closed: it is on disk all the same
    }
    Writing again(folder);
    again.begin();
    CHECK(idOf(again) == id);
    CHECK(again.base()->toPlainText().startsWith(u"## Half a question"_s));
    again.click(u"discardDraft"_s);
    CHECK(Evening::wait([&] { return !again.editor().dirty(); }));
}

TEST_CASE("editor: what is wrong is told with its line while one types", "[ui][editor]")
{
    const TempFolder folder;
    Writing writing(folder);
    writing.begin();
    writing.write(
        u"## Q {#%1}\n\n```card\ntype: basic\ndifficulty: 9\n```\n\n### Key points\n\n- a\n- b\n"_s
            .arg(idOf(writing)));

    auto* findings = writing.visibleAs<QListWidget>(u"findings"_s);
    REQUIRE(findings->count() > 0);
    CHECK(findings->item(0)->text().startsWith(u"Line 5: "_s));
    Q_EMIT findings->itemActivated(findings->item(0));
    CHECK(writing.base()->textCursor().blockNumber() == 4);
}

TEST_CASE("editor: a wrong drill and a wrong calculator are told at their lines while one types",
          "[ui][editor]")
{
    const TempFolder folder;
    Writing writing(folder);
    writing.begin();
    writing.write(
        u"## Q {#%1}\n\n```card\ntype: drill\ndifficulty: 2\n```\n\n```drill\nformula = "
        u"model-stats\n"
        "param params = choice 7e9 70e9\nparam bytes_per_param = 16\nunit = GB\n"
        "example params=7e9 -> 112\n```\n\n{params:B}?\n\n### Explanation\n\n```calc\n"
        "{\"calculator\": \"training\", \"model\": \"Llama-3.1-8B\", \"gpus\": 0}\n```\n"_s.arg(
            idOf(writing)));

    auto* findings = writing.visibleAs<QListWidget>(u"findings"_s);
    REQUIRE(Evening::wait([&] { return findings->count() == 2; }));
    CHECK(findings->item(0)->text().startsWith(u"Line 9: the drill: unknown formula"_s));
    CHECK(findings->item(1)->text().startsWith(u"Line 21: "_s));
    CHECK_FALSE(writing.visibleAs<QAbstractButton>(u"saveCard"_s)->isEnabled());

    // One letter is typed into the name of the formula; then the card can be saved at once.
    QTextCursor cursor = writing.base()->document()->find(u"model-stat"_s);
    cursor.setPosition(writing.base()->document()->find(u"model-stat"_s).selectionEnd());
    writing.base()->setTextCursor(cursor);
    QTest::keyClicks(writing.base(), u"e"_s);
    writing.key(Qt::Key_S, Qt::ControlModifier);

    REQUIRE(Evening::wait([&] { return writing.message().contains(u"Saved the new card."_s); }));
    REQUIRE(Evening::wait([&] { // the calculator is a warning
        return findings->count() == 1 && findings->item(0)->text().startsWith(u"Line 21: "_s);
    }));
}

TEST_CASE("editor: nearly the same question of another card is pointed out", "[ui][editor]")
{
    const TempFolder folder;
    Writing writing(folder);
    const auto* first = writing.table().cards().at(0);
    const QString question = QString::fromStdString(first->question);
    writing.begin();
    writing.write(card(idOf(writing), question));

    CHECK(Evening::wait([&] { return !writing.editor().alike().empty(); }));
    CHECK(writing.visibleAs<QListWidget>(u"findings"_s)
              ->item(0)
              ->text()
              .startsWith(u"Nearly the same"_s));
}

TEST_CASE("editor: a shipped card is edited, compared with the original and restored",
          "[ui][editor]")
{
    const TempFolder folder;
    Writing writing(folder);
    writing.openFirst();
    const std::string note = writing.editor().note();
    const QString before = writing.base()->toPlainText();
    REQUIRE(writing.editor().original().has_value());
    QString text = before;
    text.replace(text.indexOf(u"## "_s), 3, u"## Changed: "_s);
    writing.write(text);
    writing.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return writing.message().contains(u"Saved."_s); }));
    REQUIRE(Evening::wait([&] { return writing.editor().edited(); }));
    CHECK(writing.editor().versions().size() == 1);

    writing.click(u"compareOriginal"_s);
    auto* diff = writing.visibleAs<QPlainTextEdit>(u"diff"_s);
    CHECK(diff->toPlainText().contains(u"+ ## Changed: "_s));
    CHECK(diff->toPlainText().contains(u"− ## "_s));
    writing.click(u"restoreOriginal"_s);

    REQUIRE(Evening::wait([&] { return writing.message().contains(u"is back"_s); }));
    REQUIRE(Evening::wait([&] { return writing.base()->toPlainText() == before; }));
    CHECK_FALSE(writing.editor().edited());
    writing.window.close();
    const auto stored = collection::Collection::open(folder.path(), collection::Access::readOnly);
    CHECK(stored->versions(note)->size() == 2); // the edit is not lost
}

TEST_CASE("editor: a card that came from Anki is edited and saved without key points",
          "[ui][editor]")
{
    const TempFolder folder;
    {
        auto store =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        const std::filesystem::path package = INTERVAL_TEST_DATA "/anki/real_2115_sched_media.apkg";
        const auto plan =
            exchange::planImport(store, folder.path(), package, {{1'793'620'800'000, 480}, 4, {}})
                .value();
        REQUIRE(exchange::applyImport(store, folder.path(), plan).has_value());
    }
    Writing writing(folder);
    auto& library = *writing.window.findChild<LibraryPage*>();
    library.search(u"\"Q00 What is KV cache size\""_s);
    REQUIRE(Evening::wait([&] {
        return library.presenter().found().size() == 1 && writing.table().cards().at(0) != nullptr;
    }));
    writing.openFirst();

    writing.write(writing.base()->toPlainText().replace(u"Q00 What"_s, u"Q00 Which zebra"_s));
    REQUIRE(
        Evening::wait([&] { return writing.visibleAs<QPushButton>(u"saveCard"_s)->isEnabled(); }));
    writing.click(u"saveCard"_s);

    REQUIRE(Evening::wait([&] { return !writing.editor().dirty(); }));
    library.search(u"zebra"_s);
    CHECK(Evening::wait([&] { return library.presenter().found().size() == 1; }));
}

TEST_CASE("editor: an image is pasted, kept by its content and named in the text", "[ui][editor]")
{
    const TempFolder folder;
    Writing writing(folder);
    writing.begin();
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    writing.base()->setFocus();

    writing.base()->paste();

    REQUIRE(
        Evening::wait([&] { return writing.base()->toPlainText().contains(u"![](<media/"_s); }));
    int files = 0;
    for ([[maybe_unused]] const auto& entry :
         std::filesystem::directory_iterator(folder.path() / "media"))
        ++files;
    CHECK(files == 1);
}

TEST_CASE("editor: files that another program changes are read again, and histories stay",
          "[ui][editor]")
{
    const TempFolder folder;
    const study::CardDraft draft{
        base::Language::zhCn, card(u"u-one"_s, u"Where are zebras?"_s).toStdString(), {}};
    REQUIRE(study::writeOwnCard({folder.path()}, "u-one", draft).has_value());
    Writing writing(folder);
    auto& library = *writing.window.findChild<LibraryPage*>();
    library.search(u"zebras"_s);
    REQUIRE(Evening::wait([&] { return library.presenter().found().size() == 1; }));
    const auto id = library.presenter().found().front();
    study::CardDraft changed = draft;
    changed.base = card(u"u-one"_s, u"Where are okapis?"_s).toStdString();

    REQUIRE(study::writeOwnCard({folder.path()}, "u-one", changed).has_value());

    REQUIRE(Evening::wait([&] { return writing.message().contains(u"read again"_s); }));
    library.search(u"okapis"_s);
    REQUIRE(Evening::wait([&] { return library.presenter().found().size() == 1; }));
    CHECK(library.presenter().found().front() == id);
}

TEST_CASE("editor: E on the study page edits the card on show, and comes back to it",
          "[ui][editor]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    const auto card = evening.shown().card.id;
    evening.key(Qt::Key_E);
    REQUIRE(Evening::wait([&] { return evening.page() == u"editorPage"_s; }));
    REQUIRE(Evening::wait(
        [&] { return !evening.visibleAs<SourceField>(u"baseText"_s)->toPlainText().isEmpty(); }));

    evening.click(u"endEditing"_s);

    REQUIRE(Evening::wait([&] { return evening.page() == u"studyPage"_s; }));
    CHECK(evening.shown().card.id == card);
}
