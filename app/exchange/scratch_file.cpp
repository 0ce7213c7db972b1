// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scratch_file.h"

#include "base/replace_file.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace interval::exchange {

namespace {

base::ErrorCode codeOf(int error)
{
    return error == ENOSPC || error == EDQUOT ? base::ErrorCode::diskFull
                                              : base::ErrorCode::cannotWrite;
}

/// Writes everything and closes; @return 0 or what went wrong
int writeAll(int descriptor, std::string_view bytes)
{
    int error = 0;
    while (!bytes.empty() && error == 0) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            error = errno;
    }
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    return error;
}

base::Result<std::filesystem::path> writeTemporary(std::string name, std::string_view bytes)
{
    const int descriptor = ::mkstemp(name.data());
    const int error = descriptor < 0 ? errno : writeAll(descriptor, bytes);
    if (error == 0)
        return name;
    if (descriptor >= 0)
        ::unlink(name.c_str());
    return base::fail(codeOf(error), name + ": " + std::generic_category().message(error));
}

} // namespace

base::Result<ScratchFile> ScratchFile::write(std::string_view bytes)
{
    std::error_code failure;
    auto folder = std::filesystem::temp_directory_path(failure);
    if (failure)
        folder = ".";
    auto path = writeTemporary((folder / "interval-XXXXXX").string(), bytes);
    if (!path)
        return tl::unexpected(path.error());
    return ScratchFile(std::move(*path));
}

ScratchFile::~ScratchFile()
{
    std::error_code ignored;
    if (!path_.empty())
        std::filesystem::remove(path_, ignored);
}

base::Result<std::string> readFile(const std::filesystem::path& file, std::int64_t limit)
{
    std::error_code failure;
    if (!std::filesystem::exists(file, failure))
        return base::fail(base::ErrorCode::notFound, "there is no " + file.string());
    const auto size = std::filesystem::file_size(file, failure);
    if (failure)
        return base::fail(base::ErrorCode::cannotRead, file.string() + ": " + failure.message());
    if (static_cast<std::int64_t>(size) > limit)
        return base::fail(base::ErrorCode::fileCorrupt, file.string() + " is too large");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.gcount() != static_cast<std::streamsize>(bytes.size()))
        return base::fail(base::ErrorCode::cannotRead, file.string() + " cannot be read");
    return bytes;
}

base::Result<void> writeFile(const std::filesystem::path& file, std::string_view bytes)
{
    const auto temporary = writeTemporary(file.string() + ".XXXXXX", bytes);
    if (!temporary)
        return tl::unexpected(temporary.error());
    std::error_code ignored;
    std::filesystem::permissions(
        *temporary, std::filesystem::perms::group_read | std::filesystem::perms::others_read,
        std::filesystem::perm_options::add, ignored);
    auto replaced = base::replaceFile(*temporary, file);
    if (!replaced)
        std::filesystem::remove(*temporary, ignored);
    return replaced;
}

} // namespace interval::exchange
