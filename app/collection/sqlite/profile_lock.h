// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>

namespace interval::collection {

/// Held by the one process that may write a profile; the kernel lets go of it when that process
/// ends, however it ends.
class ProfileLock {
public:
    /// @error inUse, readOnly, cannotWrite
    [[nodiscard]] static base::Result<ProfileLock> take(const std::filesystem::path& file);

    ProfileLock() = default;
    ProfileLock(ProfileLock&& other) noexcept;
    ProfileLock& operator=(ProfileLock&& other) noexcept;
    ~ProfileLock();

private:
    explicit ProfileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_ = -1;
};

} // namespace interval::collection
