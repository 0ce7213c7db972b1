// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sqlite/profile_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace interval::collection {

base::Result<ProfileLock> ProfileLock::take(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const auto code = errno == EACCES || errno == EROFS ? base::ErrorCode::readOnly
                          : errno == ENOSPC                 ? base::ErrorCode::diskFull
                                                            : base::ErrorCode::cannotWrite;
        return base::fail(code, file.string() + ": " + std::generic_category().message(errno));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return base::fail(base::ErrorCode::inUse, file.string() + " is held by another process");
    }
    return ProfileLock(descriptor);
}

ProfileLock::ProfileLock(ProfileLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1))
{
}

ProfileLock& ProfileLock::operator=(ProfileLock&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

ProfileLock::~ProfileLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

} // namespace interval::collection
