// SPDX-License-Identifier: GPL-3.0-or-later
// Cards from elsewhere and to elsewhere, by hand.
#include "ui/evening.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_page.h"
#include "ui/parts/switcher.h"
#include "ui/presenters/backup_presenter.h"
#include "ui/presenters/export_presenter.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QTableView>

using namespace interval;
using namespace interval::ui;

namespace {

const QString samples = QStringLiteral(INTERVAL_TEST_DATA "/anki/");

/// As a file manager hands a file over.
void drop(QWidget& page, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(page.rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent event(page.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
}

/// As another program sees the profile.
std::size_t cardsIn(const TempFolder& folder, const std::string& query)
{
    const auto collection =
        collection::Collection::open(folder.path(), collection::Access::readOnly).value();
    const base::Instant now = base::SystemClock().now();
    return collection.find(collection::parseQuery(query).value(), {now, base::studyDay(now, 4)})
        .value()
        .size();
}

struct ImportEvening : Evening {
    explicit ImportEvening(const TempFolder& folder, const QString& language = u"en"_s)
        : Evening(folder, language, u"today"_s)
    {
        key(Qt::Key_I, Qt::ControlModifier);
        REQUIRE(page() == u"importPage"_s);
    }

    void dropFile(const QString& file) { drop(*window.findChild<ImportPage*>(), file); }
    [[nodiscard]] int rows()
    {
        return visibleAs<QTableView>(u"importTable"_s)->model()->rowCount();
    }
};

} // namespace

TEST_CASE("import: a package is shown card by card, then taken in whole", "[ui][exchange]")
{
    const TempFolder folder;
    ImportEvening evening(folder);
    const std::size_t before = cardsIn(folder, "");
    evening.dropFile(samples + u"real_2115_sched_media.apkg"_s);
    const int all = evening.rows();
    CHECK(all > 0);
    CHECK(cardsIn(folder, "") == before);

    // Only what the words name.
    auto* search = evening.visibleAs<QLineEdit>(u"importSearch"_s);
    QTest::keyClicks(search, u"nothing has these words"_s);
    CHECK(evening.visible(u"importTable"_s) == nullptr);
    search->clear();
    CHECK(evening.rows() == all);

    evening.window.findChild<ImportPage*>()->setFocus();
    evening.key(Qt::Key_Return);
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"Took in"_s); }));
    CHECK(evening.page() == u"todayPage"_s);
    CHECK(cardsIn(folder, "") == before + 57);
    CHECK(cardsIn(folder, "is:suspended") == 3);

    // A second time everything is known.
    evening.key(Qt::Key_I, Qt::ControlModifier);
    evening.dropFile(samples + u"real_2115_sched_media.apkg"_s);
    CHECK_FALSE(evening.visibleAs<QAbstractButton>(u"writeImport"_s)->isEnabled());
    evening.key(Qt::Key_Escape);
    CHECK(evening.page() == u"todayPage"_s);
}

TEST_CASE("import: without history, suspended, as chosen", "[ui][exchange]")
{
    const TempFolder folder;
    ImportEvening evening(folder, u"zh_CN"_s);
    const std::size_t suspended = cardsIn(folder, "is:suspended");
    evening.dropFile(samples + u"real_2115_onedeck_sched.apkg"_s);
    evening.click(u"importHistory"_s);
    evening.click(u"importSuspend"_s);
    evening.click(u"writeImport"_s);
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    CHECK(cardsIn(folder, "is:suspended") == suspended + 5);
    CHECK(cardsIn(folder, "is:suspended reps>0") == 0);
}

TEST_CASE("import: a tag, a deck, and whose text stays, card by card", "[ui][exchange]")
{
    const TempFolder folder;
    const TempFolder outside;
    const auto file = [&outside](const char* rows) {
        outside.write("in.txt", std::string("#separator:tab\n#html:true\n") + rows);
        return QString::fromStdString((outside.path() / "in.txt").string());
    };
    {
        ImportEvening evening(folder);
        evening.dropFile(file("zebra one?\tfirst\nzebra two?\tsecond\n"));
        QTest::keyClicks(evening.visibleAs<QLineEdit>(u"importTag"_s), u"two words"_s);
        const auto* write = evening.visibleAs<QAbstractButton>(u"writeImport"_s);
        CHECK_FALSE(write->isEnabled());
        CHECK(write->text() == u"The tag has to be one word"_s);
        evening.visibleAs<QLineEdit>(u"importTag"_s)->clear();
        QTest::keyClicks(evening.visibleAs<QLineEdit>(u"importTag"_s), u"zoo"_s);
        QTest::keyClicks(evening.visibleAs<QLineEdit>(u"importDeck"_s), u"Animals"_s);
        evening.click(u"writeImport"_s);
        REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    }
    CHECK(cardsIn(folder, "tag:zoo deck:Animals") == 2);
    {
        auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        const auto ids = collection.find(collection::parseQuery("zebra").value(), {}).value();
        for (const collection::CardId id : ids) {
            const auto note = collection.card(id)->note;
            auto text = *collection.note(note)->texts[1];
            text.explanation = "mine";
            REQUIRE(collection.editText(note, base::Language::en, text).has_value());
        }
    }
    ImportEvening evening(folder);
    evening.dropFile(file("zebra one?\tnewer\nzebra two?\tnewer\n"));
    const auto* write = evening.visibleAs<QAbstractButton>(u"writeImport"_s);
    CHECK_FALSE(write->isEnabled());
    evening.visibleAs<Switcher>(u"importWinner"_s)->choose(1);
    CHECK(write->text().contains(u'2'));
    auto* table = evening.visibleAs<QTableView>(u"importTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space); // for this one the other way round
    REQUIRE(Evening::wait([&] { return write->text().contains(u'1'); }));
    evening.click(u"writeImport"_s);
    REQUIRE(Evening::wait([&] { return evening.page() == u"todayPage"_s; }));
    CHECK(cardsIn(folder, "zebra mine") == 1);
    CHECK(cardsIn(folder, "zebra newer") == 1);
}

TEST_CASE("import: what is no package is told, and nothing changes", "[ui][exchange]")
{
    const TempFolder folder;
    const TempFolder elsewhere;
    elsewhere.write("broken.apkg", "PK\x03\x04 and then nothing that a package would hold");
    elsewhere.write("picture.png", "no cards");
    ImportEvening evening(folder);
    const std::size_t before = cardsIn(folder, "");
    for (const QString& name : {u"broken.apkg"_s, u"picture.png"_s, u"missing.apkg"_s}) {
        evening.dropFile(QString::fromStdString(elsewhere.path().string()) + u'/' + name);
        REQUIRE(
            Evening::wait([&] { return evening.message().contains(u"Nothing was changed"_s); }));
        evening.click(u"messageDismiss"_s);
    }
    CHECK(evening.visibleAs<QAbstractButton>(u"chooseImport"_s)->isEnabled());
    CHECK(cardsIn(folder, "") == before);
}

TEST_CASE("export: the dialog counts, and complains of a search it cannot read", "[ui][exchange]")
{
    const TempFolder folder;
    Evening evening(folder, u"en"_s, u"today"_s);
    evening.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = evening.window.findChild<ExportDialog*>();
    REQUIRE(dialog != nullptr);
    auto* count = dialog->findChild<QLabel*>(u"exportCount"_s);
    const QString all = QString::number(cardsIn(folder, "")); // clozes share a note
    REQUIRE(Evening::wait([&] { return count->text().endsWith(u" cards"_s); }));
    CHECK(count->text().split(u' ').front().toInt() <= all.toInt());

    auto* scope = dialog->findChild<QComboBox*>(u"exportScope"_s);
    scope->setCurrentIndex(scope->count() - 1);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"exportQuery"_s), u"topic:"_s);
    REQUIRE(Evening::wait([&] { return count->text().contains(u"column"_s); }));
    CHECK_FALSE(dialog->findChild<QAbstractButton*>(u"exportSave"_s)->isEnabled());
    dialog->reject();
}

TEST_CASE("export: a package and a sheet are written", "[ui][exchange]")
{
    const TempFolder folder;
    Evening evening(folder, u"en"_s, u"today"_s);
    auto* presenter = evening.window.findChild<ExportPresenter*>();
    const QString place = QString::fromStdString(folder.path().string());
    presenter->write({place + u"/out.apkg"_s, exchange::ExportFormat::ankiPackage, u"topic:rlhf"_s,
                      base::Language::en});
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"Exported"_s); }));
    CHECK(QFile(place + u"/out.apkg"_s).size() > 0);

    presenter->write({place + u"/out.pdf"_s, std::nullopt, u"topic:rlhf"_s, base::Language::zhCn});
    REQUIRE(Evening::wait([&] { return QFile::exists(place + u"/out.pdf"_s); }));
    QFile sheet(place + u"/out.pdf"_s);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    const QByteArray bytes = sheet.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.count("/Type /Page\n") >= 2);

    // A place that cannot be written to.
    presenter->write({place + u"/no/such/folder.pdf"_s, std::nullopt, {}, base::Language::en});
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"could not be saved"_s); }));
}

TEST_CASE("backups: one is made, and put back after its effect was told", "[ui][exchange]")
{
    const TempFolder folder;
    const TempFolder elsewhere;
    elsewhere.write("mine.md", "## What is a KV cache?\n\nKeys and values of the tokens so far.\n");
    Evening evening(folder, u"en"_s, u"today"_s);
    const std::size_t before = cardsIn(folder, "");
    auto* backups = evening.window.findChild<BackupPresenter*>();
    backups->backUp();
    REQUIRE(Evening::wait([&] { return !backups->backups().empty(); }));
    evening.key(Qt::Key_I, Qt::ControlModifier);
    drop(*evening.window.findChild<ImportPage*>(),
         QString::fromStdString((elsewhere.path() / "mine.md").string()));
    evening.click(u"writeImport"_s);
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"Took in"_s); }));
    REQUIRE(cardsIn(folder, "") == before + 1);

    evening.key(Qt::Key_Comma, Qt::ControlModifier);
    auto* list = evening.window.findChild<QListWidget*>(u"settingsList"_s);
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text() == u"Data and backups"_s)
            list->setCurrentRow(row);
    evening.click(u"backUpNow"_s);
    constexpr std::size_t made = 3; // the first, the one before the import, this one
    REQUIRE(Evening::wait([&] { return backups->backups().size() >= made; }));
    const auto& first =
        *std::ranges::min_element(backups->backups(), {}, &collection::Backup::atMs);
    backups->preview(first);
    REQUIRE(Evening::wait([&] { return QApplication::activeModalWidget() != nullptr; }));
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    REQUIRE(box != nullptr);
    CHECK(box->informativeText().contains(u"1 card that came since goes"_s));
    CHECK(cardsIn(folder, "") == before + 1);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    REQUIRE(Evening::wait([&] { return evening.message().contains(u"Put back"_s); }));
    REQUIRE(Evening::wait([&] { return cardsIn(folder, "") == before; }));
    CHECK(evening.page() == u"todayPage"_s);
    evening.begin(); // and study goes on
}
