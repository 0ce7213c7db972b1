// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace interval::exchange {

/// A file in the system's temporary folder, for its owner alone; gone with this object.
class ScratchFile {
public:
    /// An empty one, open to be written to. @error cannotWrite, diskFull
    [[nodiscard]] static base::Result<ScratchFile> create();
    /// One with these bytes, closed. @error cannotWrite, diskFull
    [[nodiscard]] static base::Result<ScratchFile> write(std::string_view bytes);

    ScratchFile(ScratchFile&& other) noexcept
        : path_(std::exchange(other.path_, {})), descriptor_(std::exchange(other.descriptor_, -1))
    {
    }
    ScratchFile& operator=(ScratchFile&&) = delete;
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile();

    /// Appends to a file that is open. @error cannotWrite, diskFull
    [[nodiscard]] base::Result<void> append(std::string_view bytes);
    /// Bytes of a file that is open. @error cannotRead
    [[nodiscard]] base::Result<std::string> read(std::int64_t offset, std::size_t size) const;
    /// Closes it, for others to open. @error cannotWrite, diskFull
    [[nodiscard]] base::Result<void> close();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    ScratchFile(std::filesystem::path path, int descriptor)
        : path_(std::move(path)), descriptor_(descriptor)
    {
    }
    [[nodiscard]] base::Error failure(base::ErrorCode otherwise) const;

    std::filesystem::path path_;
    int descriptor_ = -1; ///< while it is open
};

/// The whole of a file. @error notFound, cannotRead; fileCorrupt when larger than `limit` [bytes]
[[nodiscard]] base::Result<std::string> readFile(const std::filesystem::path& file,
                                                 std::int64_t limit);
/// Writes a file beside its place and moves it there when it is whole. @error cannotWrite, diskFull
[[nodiscard]] base::Result<void> writeFile(const std::filesystem::path& file,
                                           std::string_view bytes);

} // namespace interval::exchange
