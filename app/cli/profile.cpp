// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profile.h"

#include "cli/command.h"

#include <cstdlib>
#include <iostream>

namespace interval::cli {

std::filesystem::path defaultProfile()
{
    const char* data = std::getenv("XDG_DATA_HOME"); // NOLINT(concurrency-mt-unsafe): one thread
    if (data != nullptr && *data != '\0')
        return std::filesystem::path(data) / "interval";
    const char* home = std::getenv("HOME"); // NOLINT(concurrency-mt-unsafe): one thread
    return std::filesystem::path(home == nullptr ? "." : home) / ".local/share/interval";
}

void addProfileOption(CLI::App& program)
{
    program.fallthrough(); // commands, which are added after this, hand on what they do not know
    program.add_option("--profile", "folder of the collection");
}

std::filesystem::path chosenProfile(const CLI::App& program)
{
    const CLI::Option* option = program.get_option("--profile");
    return option->count() > 0 ? std::filesystem::path(option->as<std::string>())
                               : defaultProfile();
}

int complain(const base::Error& error)
{
    std::cerr << "interval-cli: " << error.detail << '\n';
    return exitFile;
}

std::optional<collection::Collection> openProfile(const std::filesystem::path& profile,
                                                  collection::Access access)
{
    auto opened = collection::Collection::open(profile, access);
    if (!opened) {
        complain(opened.error());
        return std::nullopt;
    }
    return std::move(*opened);
}

} // namespace interval::cli
