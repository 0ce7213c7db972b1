// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/deck_file.h"

#include <fstream>
#include <sstream>

namespace interval::study {

namespace fs = std::filesystem;

base::Result<std::string> textOf(const fs::path& file, std::string_view whenNew)
{
    std::error_code none;
    if (!fs::exists(file, none))
        return std::string(whenNew);
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream)
        return base::fail(base::ErrorCode::cannotRead, file.string());
    return text.str();
}

base::Result<void> replaceText(const fs::path& file, const std::string& text)
{
    const fs::path fresh = file.string() + ".new";
    {
        std::ofstream stream(fresh, std::ios::binary);
        stream << text;
        if (!stream.flush())
            return base::fail(base::ErrorCode::cannotWrite, fresh.string());
    }
    std::error_code failed;
    fs::rename(fresh, file, failed);
    if (failed)
        return base::fail(base::ErrorCode::cannotWrite, file.string());
    return {};
}

} // namespace interval::study
