// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/clock.h"
#include "cli/profile.h"
#include "exchange/profile_archive.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
#include <memory>
#include <optional>

namespace interval::cli {

namespace {

using collection::Backup;

/// ISO 8601, UTC; "-" for never.
std::string utc(std::int64_t unixMs)
{
    if (unixMs <= 0)
        return "-";
    constexpr std::int64_t msPerSecond = 1000;
    const auto seconds = static_cast<std::time_t>(unixMs / msPerSecond);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

nlohmann::ordered_json toJson(const Backup& backup)
{
    return {{"file", backup.file.string()},
            {"at", utc(backup.atMs)},
            {"reason", collection::name(backup.reason)},
            {"bytes", backup.bytes}};
}

void print(const Backup& backup)
{
    std::cout << utc(backup.atMs) << "  " << collection::name(backup.reason) << "  " << backup.bytes
              << " bytes  " << backup.file.string() << '\n';
}

int list(const std::filesystem::path& profile, bool json)
{
    auto all = nlohmann::ordered_json::array();
    for (const Backup& backup : collection::listBackups(profile)) {
        if (json)
            all.push_back(toJson(backup));
        else
            print(backup);
    }
    if (json)
        std::cout << all.dump() << '\n';
    return exitOk;
}

int backUp(const std::filesystem::path& profile, bool json)
{
    auto collection = openProfile(profile, collection::Access::readWrite);
    if (!collection)
        return exitFile;
    const auto backup =
        collection->backUp(collection::BackupReason::manual, base::SystemClock().now());
    if (!backup)
        return complain(backup.error());
    if (json)
        std::cout << toJson(*backup).dump() << '\n';
    else
        print(*backup);
    return exitOk;
}

struct RestoreArguments {
    std::filesystem::path file;
    bool latest = false;
    bool dryRun = false;
    bool json = false;
};

/// The newest that was not made by restoring another.
std::optional<std::filesystem::path> latest(const std::filesystem::path& profile)
{
    const auto backups = collection::listBackups(profile);
    const auto found = std::find_if(backups.begin(), backups.end(), [](const Backup& backup) {
        return backup.reason != collection::BackupReason::restore;
    });
    return found == backups.end() ? std::nullopt : std::optional(found->file);
}

nlohmann::ordered_json toJson(const collection::CollectionState& state)
{
    return {{"notes", state.size.notes},
            {"cards", state.size.cards},
            {"reviews", state.size.reviews},
            {"last_review", utc(state.lastReviewMs)}};
}

nlohmann::ordered_json toJson(const collection::RestorePreview& preview)
{
    return {{"now", toJson(preview.now)},
            {"then", toJson(preview.then)},
            {"notes_lost", preview.notesLost},
            {"notes_back", preview.notesBack},
            {"notes_changed", preview.notesChanged},
            {"cards_lost", preview.cardsLost},
            {"cards_back", preview.cardsBack},
            {"reviews_lost", preview.reviewsLost},
            {"reviews_back", preview.reviewsBack}};
}

void print(const collection::RestorePreview& preview)
{
    const auto line = [](const char* what, std::int64_t now, std::int64_t then, std::int64_t lost,
                         std::int64_t back) {
        std::cout << what << now << " -> " << then << " (" << lost << " lost, " << back
                  << " back)\n";
    };
    line("notes    ", preview.now.size.notes, preview.then.size.notes, preview.notesLost,
         preview.notesBack);
    line("cards    ", preview.now.size.cards, preview.then.size.cards, preview.cardsLost,
         preview.cardsBack);
    line("reviews  ", preview.now.size.reviews, preview.then.size.reviews, preview.reviewsLost,
         preview.reviewsBack);
    std::cout << "texts    " << preview.notesChanged << " notes say something else\n"
              << "last     " << utc(preview.now.lastReviewMs) << " -> "
              << utc(preview.then.lastReviewMs) << '\n';
}

/// Over a collection that cannot be opened: there is nothing to compare with.
int restoreDamaged(const std::filesystem::path& profile, const std::filesystem::path& file)
{
    const auto aside = collection::replaceDamaged(profile, file, base::SystemClock().now().unixMs);
    if (!aside)
        return complain(aside.error());
    std::cout << "restored; the damaged files are in " << aside->string() << '\n';
    return exitOk;
}

int restoreOver(collection::Collection& collection,
                const std::filesystem::path& file,
                const RestoreArguments& arguments)
{
    const auto preview = collection.previewRestore(file);
    if (!preview)
        return complain(preview.error());
    auto json = toJson(*preview);
    json["file"] = (arguments.latest ? file : arguments.file).string();
    json["applied"] = !arguments.dryRun;
    if (!arguments.json)
        print(*preview);
    if (!arguments.dryRun) {
        const auto present = collection.restore(file, base::SystemClock().now());
        if (!present)
            return complain(present.error());
        json["backup"] = present->file.string();
        if (!arguments.json)
            std::cout << "restored; what there was is in " << present->file.string() << '\n';
    } else if (!arguments.json) {
        std::cout << "nothing was changed\n";
    }
    if (arguments.json)
        std::cout << json.dump() << '\n';
    return exitOk;
}

/// Restores `file` whether or not what is there can be opened.
int restoreFile(const std::filesystem::path& file,
                const RestoreArguments& arguments,
                const std::filesystem::path& profile)
{
    auto opened = collection::Collection::open(
        profile, arguments.dryRun ? collection::Access::readOnly : collection::Access::readWrite);
    if (opened)
        return restoreOver(*opened, file, arguments);
    if (opened.error().code == base::ErrorCode::fileCorrupt && !arguments.dryRun)
        return restoreDamaged(profile, file);
    return complain(opened.error());
}

/// An archive of a whole profile: its media first, which replace nothing.
int restoreArchive(const RestoreArguments& arguments, const std::filesystem::path& profile)
{
    const auto collection = exchange::collectionOf(arguments.file);
    if (!collection)
        return complain(collection.error());
    if (const auto sound = collection::expectRestorable(collection->path()); !sound)
        return complain(sound.error());
    if (!arguments.dryRun)
        if (const auto media = exchange::takeMedia(arguments.file, profile); !media)
            return complain(media.error());
    return restoreFile(collection->path(), arguments, profile);
}

int restore(const RestoreArguments& arguments, const std::filesystem::path& profile)
{
    if (arguments.latest != arguments.file.empty()) {
        std::cerr << "interval-cli: name a backup, or --latest\n";
        return exitUsage;
    }
    const auto file = arguments.latest ? latest(profile) : std::optional(arguments.file);
    if (!file) {
        std::cerr << "interval-cli: there is no backup in "
                  << collection::backupFolder(profile).string() << '\n';
        return exitFile;
    }
    if (file->extension() == ".zip")
        return restoreArchive(arguments, profile);
    return restoreFile(*file, arguments, profile);
}

} // namespace

void addBackupCommands(CLI::App& program, int& exitCode)
{
    struct Arguments {
        bool list = false;
        bool json = false;
    };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* backup = program.add_subcommand("backup", "Write a backup into the profile");
    backup->add_flag("--list", arguments->list, "show those there are, newest first; write none");
    backup->add_flag("--json", arguments->json, "machine-readable");
    backup->callback([arguments, &program, &exitCode] {
        const auto profile = chosenProfile(program);
        exitCode =
            arguments->list ? list(profile, arguments->json) : backUp(profile, arguments->json);
    });

    const auto chosen = std::make_shared<RestoreArguments>();
    CLI::App* command = program.add_subcommand(
        "restore", "Put a backup in the place of the collection, after a backup of that");
    command->add_option("file", chosen->file,
                        "a backup (see backup --list), or an archive of a profile");
    command->add_flag("--latest", chosen->latest, "the newest that was not made by restoring");
    command->add_flag("--dry-run", chosen->dryRun, "say what would change, change nothing");
    command->add_flag("--json", chosen->json, "machine-readable");
    command->callback(
        [chosen, &program, &exitCode] { exitCode = restore(*chosen, chosenProfile(program)); });
}

} // namespace interval::cli
