// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/content.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace interval::cli {

namespace fs = std::filesystem;

fs::path contentFolder()
{
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    const fs::path installed = program.parent_path() / "../share/interval/content";
    if (!failed && fs::exists(installed, failed))
        return installed.lexically_normal();
    return INTERVAL_CONTENT_FOLDER;
}

base::Result<std::string> readText(const std::string& file)
{
    if (file == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream stream(file, std::ios::binary);
    if (!stream || fs::is_directory(file))
        return base::fail(base::ErrorCode::cannotRead, "cannot read " + file);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

base::Result<compute::Catalogue> loadCatalogue()
{
    const fs::path folder = contentFolder() / "catalogue";
    const auto models = readText((folder / "models.json").string());
    if (!models)
        return tl::unexpected(models.error());
    const auto gpus = readText((folder / "gpus.json").string());
    if (!gpus)
        return tl::unexpected(gpus.error());
    return compute::Catalogue::fromJson(*models, *gpus);
}

} // namespace interval::cli
