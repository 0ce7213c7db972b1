// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/replace_file.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace interval::base {

namespace {

ErrorCode codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::diskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::readOnly;
    default:
        return ErrorCode::cannotWrite;
    }
}

/// @return 0 or what went wrong
int flushed(const std::filesystem::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

} // namespace

Result<void> replaceFile(const std::filesystem::path& whole, const std::filesystem::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    int error = flushed(whole, O_RDONLY);
    if (error == 0 && ::rename(whole.c_str(), file.c_str()) != 0)
        error = errno;
    if (error == 0)
        error = flushed(folder, O_RDONLY | O_DIRECTORY);
    // Some file systems cannot flush a folder; the rename stands all the same.
    if (error == 0 || error == EINVAL)
        return {};
    return fail(codeOf(error), file.string() + ": " + std::generic_category().message(error));
}

} // namespace interval::base
