// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in and giving out large files: wall clock, CPU time and peak memory of each act, each in a process
// of its own so that none pays for another. Usage: exchange_bench [notes]
#include "exchange/archive/zip_writer.h"
#include "exchange/export.h"
#include "exchange/import.h"
#include "support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <span>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace interval;

constexpr base::Instant now{1'793'620'800'000, 480};
constexpr std::int64_t dayMs = 86'400'000;
const exchange::ImportSettings importing{now, 4, {}};

/// Questions of about the length and the words of real ones, in both languages.
class Sentences {
public:
    std::string next(int length)
    {
        constexpr std::array words{"attention", "KV cache", "显存",  "训练成本", "gradient",
                                   "奖励模型",  "token",    "散度",  "tensor",   "并行",
                                   "memory",    "推理",     "batch", "参数",     "LoRA",
                                   "优化器",    "ZeRO",     "评估"};
        std::string text;
        for (int i = 0; i < length; ++i)
            text.append(i == 0 ? "" : " ").append(words.at(random_() % words.size()));
        return text;
    }

private:
    std::mt19937 random_{1};
};

struct Sides {
    std::string front;
    std::string back;
};

Sides sidesOf(int note, Sentences& sentences)
{
    Sides sides;
    sides.front = "问题 " + std::to_string(note) + ' ' + sentences.next(8) + '?';
    sides.back = "<b>" + sentences.next(6) + "</b><br>" + sentences.next(25);
    return sides;
}

std::string table(int notes)
{
    Sentences sentences;
    std::string text = "#separator:tab\n#html:true\n#tags column:3\n";
    for (int note = 0; note < notes; ++note) {
        const Sides sides = sidesOf(note, sentences);
        text += sides.front + '\t' + sides.back + "\ttag" + std::to_string(note % 40) + '\n';
    }
    return text;
}

constexpr const char* ankiTables = R"(
CREATE TABLE col (id integer PRIMARY KEY, crt integer, mod integer, scm integer, ver integer, dty integer,
  usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, mod integer, usn integer, tags text,
  flds text, sfld integer, csum integer, flags integer, data text);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, ord integer, mod integer, usn integer,
  type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer,
  left integer, odue integer, odid integer, flags integer, data text);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer, usn integer, ease integer, ivl integer,
  lastIvl integer, factor integer, time integer, type integer);
CREATE TABLE graves (usn integer, oid integer, type integer);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_revlog_cid ON revlog (cid);
INSERT INTO col VALUES (1, 1700000000, 0, 0, 11, 0, 0, 0, '{"schedVer":2}',
  '{"7":{"id":7,"name":"Basic","type":0,"flds":[{"name":"Front","ord":0},{"name":"Back","ord":1}],
    "tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}",
              "afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]}}',
  '{"1":{"id":1,"name":"Default"},"5":{"id":5,"name":"LLM::Training"}}', '{}', '{}');
)";

/// A package as another program writes it: every second card has been answered four times.
void writePackage(const std::filesystem::path& file, int notes)
{
    const auto database = file.parent_path() / "collection.anki2";
    SQLite::Database anki(database.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    anki.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    anki.exec(ankiTables);
    SQLite::Transaction transaction(anki);
    SQLite::Statement insertNote(anki,
                                 "INSERT INTO notes VALUES (?,?,7,1700000000,0,?,?,?,0,0,'')");
    SQLite::Statement insertCard(anki,
                                 "INSERT INTO cards VALUES (?,?,5,0,1700000000,0,?,?,?,?,2500,?,0,"
                                 "0,0,0,0,'')");
    SQLite::Statement insertReview(anki, "INSERT INTO revlog VALUES (?,?,0,3,?,0,2500,6000,?)");
    constexpr std::array<std::int64_t, 4> days{300, 297, 289, 270};
    Sentences sentences;
    for (int note = 0; note < notes; ++note) {
        const Sides sides = sidesOf(note, sentences);
        const std::int64_t id = now.unixMs - 400 * dayMs + note;
        const bool answered = note % 2 == 0;
        insertNote.bind(1, id);
        insertNote.bind(2, "guid" + std::to_string(note));
        insertNote.bind(3, " tag" + std::to_string(note % 40) + ' ');
        insertNote.bind(4, sides.front + '\x1f' + sides.back);
        insertNote.bind(5, sides.front);
        insertNote.exec();
        insertNote.reset();
        insertCard.bind(1, id);
        insertCard.bind(2, id);
        insertCard.bind(3, answered ? 2 : 0);
        insertCard.bind(4, answered ? 2 : 0);
        insertCard.bind(5, answered ? 1100 : note);
        insertCard.bind(6, answered ? 60 : 0);
        insertCard.bind(7, answered ? 4 : 0);
        insertCard.exec();
        insertCard.reset();
        for (std::size_t i = 0; answered && i < days.size(); ++i) {
            insertReview.bind(1, now.unixMs - days.at(i) * dayMs + note);
            insertReview.bind(2, id);
            insertReview.bind(3, i + 1 < days.size() ? static_cast<int>(days.at(i) - days.at(i + 1))
                                                     : 60);
            insertReview.bind(4, i == 0 ? 0 : 1);
            insertReview.exec();
            insertReview.reset();
        }
    }
    transaction.commit();
    auto zip = exchange::ZipWriter::create(file).value();
    const bool written = zip.addFile("collection.anki2", database, exchange::Packing::deflated) &&
                         zip.add("media", "{}", exchange::Packing::deflated) && zip.finish();
    if (!written)
        std::abort();
}

/// Runs an act in a process of its own and prints what it took.
void measure(const char* name, const std::function<void()>& act)
{
    std::fflush(stdout);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        act();
        std::fflush(stdout);
        ::_exit(0);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::printf("%-34s %8.2f %8.2f %8.2f %8.0f%s\n", name, wall.count(), seconds(used.ru_utime),
                seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024,
                status == 0 ? "" : "  FAILED");
    std::fflush(stdout);
}

collection::Collection openedIn(const std::filesystem::path& profile)
{
    return collection::Collection::open(profile, collection::Access::readWrite).value();
}

void importInto(const std::filesystem::path& profile, const std::filesystem::path& file, int notes)
{
    auto collection = openedIn(profile);
    const auto plan = exchange::planImport(collection, profile, file, importing).value();
    const auto counts = exchange::applyImport(collection, profile, plan).value();
    if (counts.added + counts.unchanged != notes)
        std::abort();
}

void exportFrom(const std::filesystem::path& profile,
                const std::filesystem::path& file,
                exchange::ExportFormat format)
{
    const auto collection = openedIn(profile);
    const auto ids = collection.find({}, {now, importing.today(), 8}).value();
    std::vector<std::string> notes;
    constexpr std::size_t page = 1000;
    for (std::size_t at = 0; at < ids.size(); at += page) {
        const auto cards =
            collection.cards(std::span(ids).subspan(at, std::min(page, ids.size() - at))).value();
        for (const collection::CardRecord& card : cards)
            notes.push_back(card.note);
    }
    (void)exchange::exportTo(file, format, collection, profile, notes, {now, 4, {}}).value();
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int usual = 100'000;
    const int notes = argc > 1 ? std::atoi(argv[1]) : usual;
    const TempFolder folder;
    const auto in = [&folder](const char* name) { return folder.path() / name; };
    std::printf("%d notes%25s %8s %8s %8s %8s\n", notes, "", "wall s", "user s", "sys s",
                "peak MB");
    measure("(making the files)", [&] {
        folder.write("in.txt", table(notes));
        writePackage(in("in.apkg"), notes);
    });
    measure("import a table", [&] { importInto(in("a"), in("in.txt"), notes); });
    measure("import an Anki package", [&] { importInto(in("b"), in("in.apkg"), notes); });
    measure("import it again", [&] { importInto(in("b"), in("in.apkg"), notes); });
    measure("export as an Anki package",
            [&] { exportFrom(in("b"), in("out.apkg"), exchange::ExportFormat::ankiPackage); });
    measure("export notes of one moment",
            [&] { exportFrom(in("a"), in("out_a.apkg"), exchange::ExportFormat::ankiPackage); });
    measure("export as a table",
            [&] { exportFrom(in("b"), in("out.txt"), exchange::ExportFormat::delimitedText); });
    measure("import a package of our own", [&] { importInto(in("c"), in("out.apkg"), notes); });
}
