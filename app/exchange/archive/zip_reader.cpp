// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/zip_reader.h"

#include "exchange/archive/limits.h"

#include <zip.h>

#include <algorithm>

namespace interval::exchange {

namespace {

constexpr std::size_t pieceSize = std::size_t{256} << 10U; // [bytes]

base::ErrorCode codeOf(int zipError)
{
    switch (zipError) {
    case ZIP_ER_NOENT:
        return base::ErrorCode::notFound;
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK:
        return base::ErrorCode::cannotRead;
    default:
        return base::ErrorCode::fileCorrupt;
    }
}

bool isBomb(const zip_stat_t& stat)
{
    const auto size = static_cast<std::int64_t>(stat.size);
    const auto packed = std::max<std::int64_t>(1, static_cast<std::int64_t>(stat.comp_size));
    return size < 0 || (size > ratioFrom && size / packed > largestRatio);
}

/// Closes an entry however reading it ends.
struct EntryCloser {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

} // namespace

void ZipReader::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

base::Result<ZipReader> ZipReader::open(const std::filesystem::path& file)
{
    int failure = 0;
    ZipReader reader;
    reader.archive_.reset(zip_open(file.c_str(), ZIP_RDONLY, &failure));
    if (!reader.archive_)
        return base::fail(codeOf(failure), file.string() + " cannot be read as a package");
    const std::int64_t count = zip_get_num_entries(reader.archive_.get(), 0);
    if (count > mostEntries)
        return base::fail(base::ErrorCode::fileCorrupt, "the package has too many entries");
    std::int64_t total = 0;
    for (std::int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(reader.archive_.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
            return base::fail(base::ErrorCode::fileCorrupt, "the package's directory is damaged");
        if (isBomb(stat))
            return base::fail(base::ErrorCode::fileCorrupt,
                              "the package grows beyond all measure when it is unpacked");
        total += static_cast<std::int64_t>(stat.size);
        if (total > largestTotal)
            return base::fail(base::ErrorCode::fileCorrupt, "the package is too large");
        reader.sizes_.emplace(stat.name, static_cast<std::int64_t>(stat.size));
    }
    return reader;
}

base::Result<std::string> ZipReader::read(const std::string& name, std::int64_t limit) const
{
    std::string bytes;
    if (const auto known = sizes_.find(name); known != sizes_.end() && known->second <= limit)
        bytes.reserve(static_cast<std::size_t>(known->second));
    const auto done = unpack(name, limit, [&bytes](std::string_view piece) -> base::Result<void> {
        bytes.append(piece);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return bytes;
}

base::Result<void>
ZipReader::unpack(const std::string& name, std::int64_t limit, const ByteSink& sink) const
{
    const auto known = sizes_.find(name);
    if (known == sizes_.end())
        return base::fail(base::ErrorCode::notFound, "the package has no entry " + name);
    if (known->second > limit)
        return base::fail(base::ErrorCode::fileCorrupt, "entry " + name + " is too large");
    const std::unique_ptr<zip_file_t, EntryCloser> entry(
        zip_fopen(archive_.get(), name.c_str(), 0));
    if (!entry)
        return base::fail(base::ErrorCode::fileCorrupt, "entry " + name + " cannot be unpacked");
    std::string piece(pieceSize, '\0');
    std::int64_t left = known->second;
    while (left > 0) {
        const auto wanted = std::min(left, static_cast<std::int64_t>(piece.size()));
        const auto got = zip_fread(entry.get(), piece.data(), static_cast<zip_uint64_t>(wanted));
        if (got <= 0)
            return base::fail(base::ErrorCode::fileCorrupt, "entry " + name + " is cut short");
        left -= got;
        if (auto taken = sink(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
            !taken)
            return taken;
    }
    char beyond = 0; // also where the check sum is compared
    if (zip_fread(entry.get(), &beyond, 1) != 0)
        return base::fail(base::ErrorCode::fileCorrupt, "entry " + name + " is damaged");
    return {};
}

} // namespace interval::exchange
