// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in and out, backups and checks, as a shell asks for them.
#include "cli/shell.h"

#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using nlohmann::json;

namespace {

const std::string samples = INTERVAL_TEST_DATA "/anki/";

struct Profile {
    TempFolder folder;

    [[nodiscard]] Outcome operator()(const std::string& arguments) const
    {
        return run("--profile '" + folder.path().string() + "' " + arguments);
    }
    [[nodiscard]] json answer(const std::string& arguments) const
    {
        const Outcome outcome = (*this)(arguments + " --json");
        CAPTURE(arguments, outcome.errors);
        REQUIRE(outcome.code == 0);
        return json::parse(outcome.out);
    }
    [[nodiscard]] std::string at(const std::string& name) const
    {
        return (folder.path() / name).string();
    }
    void damage(const std::string& sql) const
    {
        SQLite::Database(at("collection.db"), SQLite::OPEN_READWRITE)
            .exec("PRAGMA foreign_keys=OFF; " + sql);
    }
};

/// What must come back equal, whatever the day.
json lasting(json stats)
{
    stats.erase("due");
    return stats;
}

} // namespace

TEST_CASE("cli: a package in, counted, searched, out, and in again", "[cli][library]")
{
    const Profile first;
    const Profile second;

    const json done = first.answer("import " + samples + "real_2115_sched_media.apkg");
    CHECK(done["cards"] == 57);
    CHECK(done["reviews"] == 370);
    CHECK(done["unreadable"].empty());
    const json stats = first.answer("stats");
    CHECK(stats["cards"] == 57);
    CHECK(stats["reviews"] == 370);
    CHECK(stats["suspended"] == 3);
    CHECK(stats["flagged"] == 2);
    CHECK(stats["media"] == 3);
    CHECK(stats["decks"].get<int>() >= 1);
    CHECK(first("stats").out.find("reviews 370") != std::string::npos);
    CHECK(first.answer("search is:suspended")["count"] == 3);
    CHECK(run("search is:suspended --profile '" + first.folder.path().string() + "'").code == 0);

    CHECK(first.answer("export --to '" + first.at("out.apkg") + "'")["cards"] == 57);
    (void)second.answer("import '" + first.at("out.apkg") + "'");
    CHECK(lasting(second.answer("stats")) == lasting(stats));
    CHECK(second.answer("import '" + first.at("out.apkg") + "'")["new"] == 0);
    CHECK(lasting(second.answer("stats")) == lasting(stats));

    CHECK(first.answer("export --to '" + first.at("few.apkg") +
                       "' --query is:suspended")["cards"] >= 3);
    CHECK(first("export --to '" + first.at("x.apkg") + "' --query 'flag:'").code == 2);
    CHECK(first("export --to '" + first.at("x.odd") + "'").code == 2);
    CHECK(first("import /nowhere.apkg").code == 3);
}

TEST_CASE("cli: backups are written, listed, compared and restored", "[cli][library]")
{
    const Profile profile;
    (void)profile.answer("import " + samples + "npm_anki-apkg-export.apkg");
    const json stats = profile.answer("stats");

    const json backup = profile.answer("backup");
    CHECK(backup["reason"] == "manual");
    CHECK(std::filesystem::exists(backup["file"].get<std::string>()));
    (void)profile.answer("import " + samples + "real_2115_onedeck_sched.apkg");
    const json more = profile.answer("stats");
    CHECK(profile.answer("backup --list").size() == 3);

    const std::string file = " '" + backup["file"].get<std::string>() + "'";
    const json preview = profile.answer("restore --dry-run" + file);
    CHECK(preview["applied"] == false);
    CHECK(preview["reviews_lost"] == 48);
    CHECK(preview["notes_back"] == 0);
    CHECK(profile.answer("stats") == more);

    const json done = profile.answer("restore" + file);
    CHECK(done["applied"] == true);
    CHECK(profile.answer("stats") == stats);
    (void)profile.answer("restore '" + done["backup"].get<std::string>() + "'");
    CHECK(profile.answer("stats") == more);

    CHECK(profile("restore --latest").code == 0);
    CHECK(profile("restore").code == 2);
    CHECK(profile("restore --latest" + file).code == 2);
    CHECK(profile("restore /nowhere.db").code == 3);
    CHECK(Profile()("restore --latest").code == 3);
}

TEST_CASE("cli: a whole profile as an archive, and back", "[cli][library]")
{
    const Profile first;
    const Profile second;
    (void)first.answer("import " + samples + "real_2115_sched_media.apkg");
    CHECK(first.answer("export --to '" + first.at("all.zip") + "'")["media"] == 3);

    const std::string restore = "restore '" + first.at("all.zip") + "'";
    CHECK(second(restore).code == 0);

    CHECK(second.answer("stats") == first.answer("stats"));
    const json none = second.answer(restore + " --dry-run");
    CHECK(none["notes_changed"] == 0);
    CHECK(none["reviews_lost"] == 0);
    first.folder.write("bad.zip", "no archive");
    CHECK(second("restore '" + first.at("bad.zip") + "'").code == 3);
}

TEST_CASE("cli: Markdown to be read comes back as questions", "[cli][library]")
{
    const Profile first;
    const Profile second;
    (void)first.answer("import " + samples + "real_2115_sched_media.apkg");

    CHECK(first.answer("export --to '" + first.at("out.md") + "'")["notes"] == 55);

    const json back = second.answer("import '" + first.at("out.md") + "'");
    CHECK(back["unreadable"].empty());
    CHECK(back["notes"] == 57);
}

TEST_CASE("cli: a collection that cannot be opened comes back from its backup", "[cli][library]")
{
    const Profile profile;
    (void)profile.answer("import " + samples + "npm_anki-apkg-export.apkg");
    const json stats = profile.answer("stats");
    (void)profile.answer("backup");
    profile.folder.write("collection.db", std::string(8192, 'x'));
    REQUIRE(profile("stats").code == 3);

    CHECK(profile("restore --latest").code == 0);

    CHECK(profile.answer("stats") == stats);
}

TEST_CASE("cli: what does not fit together is found and mended", "[cli][library]")
{
    const Profile profile;
    (void)profile.answer("import " + samples + "real_2115_nomedia.apkg");
    CHECK(profile("collection check").code == 0);
    profile.damage("DELETE FROM texts WHERE note = (SELECT min(id) FROM notes)");

    const Outcome found = profile("collection check --json");
    CHECK(found.code == 1);
    const json report = json::parse(found.out);
    CHECK(report["faults"][0]["kind"] == "textless_note");
    CHECK(report["faults"][0]["mended"] == false);
    CHECK_FALSE(report["missing_media"].empty());

    const json mended = profile.answer("collection check --mend");
    CHECK(mended["faults"][0]["mended"] == true);
    CHECK(mended["left"] == 0);
    CHECK(profile("collection check").code == 0);
    CHECK(profile.answer("backup --list")[0]["reason"] == "mend");
}
