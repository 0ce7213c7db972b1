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

/// @return 0 or what went wrong
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

base::Result<std::filesystem::path> writeTemporary(std::string name, std::string_view bytes)
{
    const int descriptor = ::mkstemp(name.data());
    int error = descriptor < 0 ? errno : writeAll(descriptor, bytes);
    if (descriptor >= 0 && ::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0)
        return name;
    if (descriptor >= 0)
        ::unlink(name.c_str());
    return base::fail(codeOf(error), name + ": " + std::generic_category().message(error));
}

} // namespace

base::Result<ScratchFile> ScratchFile::create()
{
    std::error_code failure;
    auto folder = std::filesystem::temp_directory_path(failure);
    if (failure)
        folder = ".";
    std::string name = (folder / "interval-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) {
        const int error = errno;
        return base::fail(codeOf(error), name + ": " + std::generic_category().message(error));
    }
    return ScratchFile(name, descriptor);
}

base::Result<ScratchFile> ScratchFile::write(std::string_view bytes)
{
    auto file = create();
    if (!file)
        return file;
    if (auto written = file->append(bytes).and_then([&] { return file->close(); }); !written)
        return tl::unexpected(written.error());
    return file;
}

ScratchFile::~ScratchFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
    std::error_code ignored;
    if (!path_.empty())
        std::filesystem::remove(path_, ignored);
}

base::Error ScratchFile::failure(base::ErrorCode otherwise) const
{
    const int error = errno;
    const auto code = codeOf(error);
    return {code == base::ErrorCode::diskFull ? code : otherwise,
            path_.string() + ": " + std::generic_category().message(error)};
}

base::Result<void> ScratchFile::append(std::string_view bytes)
{
    if (writeAll(descriptor_, bytes) != 0)
        return tl::unexpected(failure(base::ErrorCode::cannotWrite));
    return {};
}

base::Result<std::string> ScratchFile::read(std::int64_t offset, std::size_t size) const
{
    std::string bytes(size, '\0');
    std::size_t at = 0;
    while (at < size) {
        const ssize_t got = ::pread(descriptor_, bytes.data() + at, size - at,
                                    static_cast<off_t>(offset) + static_cast<off_t>(at));
        if (got == 0)
            return base::fail(base::ErrorCode::cannotRead, path_.string() + " was cut short");
        if (got > 0)
            at += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            return tl::unexpected(failure(base::ErrorCode::cannotRead));
    }
    return bytes;
}

base::Result<void> ScratchFile::close()
{
    if (::close(std::exchange(descriptor_, -1)) != 0)
        return tl::unexpected(failure(base::ErrorCode::cannotWrite));
    return {};
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
