// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_archive.h"

#include "deck/text.h"
#include "exchange/archive/limits.h"
#include "exchange/archive/zip_reader.h"
#include "exchange/html/to_markdown.h"
#include "exchange/media_name.h"

namespace interval::exchange {

base::Result<ScratchFile> collectionOf(const std::filesystem::path& archive)
{
    const auto zip = ZipReader::open(archive);
    if (!zip)
        return tl::unexpected(zip.error());
    if (!zip->has("collection.db"))
        return base::fail(base::ErrorCode::foreignFile,
                          archive.string() + " is no archive of a profile");
    const auto bytes = zip->read("collection.db", largestCollection);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ScratchFile::write(*bytes);
}

base::Result<int> takeMedia(const std::filesystem::path& archive,
                            const std::filesystem::path& profile)
{
    const auto zip = ZipReader::open(archive);
    if (!zip)
        return tl::unexpected(zip.error());
    const auto folder = profile / mediaFolder;
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return base::fail(base::ErrorCode::cannotWrite, folder.string() + ": " + failure.message());
    int taken = 0;
    for (const auto& [entry, size] : zip->entries()) {
        if (!deck::startsWith(entry, mediaFolder))
            continue;
        const std::string name = entry.substr(mediaFolder.size());
        if (!isPlainName(name) || std::filesystem::exists(folder / name, failure))
            continue;
        const auto bytes = zip->read(entry, largestMedium);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (auto written = writeFile(folder / name, *bytes); !written)
            return tl::unexpected(written.error());
        ++taken;
    }
    return taken;
}

} // namespace interval::exchange
