// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/file_name.h"

#include <filesystem>

namespace interval::deck {

FileName splitFileName(const std::string& relative)
{
    const std::filesystem::path path(relative);
    FileName name{relative, std::nullopt, path.parent_path().generic_string(),
                  path.stem().string()};
    const std::filesystem::path stem(name.subtopic);
    if (const std::string suffix = stem.extension().string(); !suffix.empty())
        name.translation = base::languageFromTag(suffix.substr(1));
    if (name.translation) {
        name.subtopic = stem.stem().string();
        name.base = (path.parent_path() / (name.subtopic + ".md")).generic_string();
    }
    return name;
}

} // namespace interval::deck
