// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace interval::exchange {

/// A file in the system's temporary folder, for its owner alone; gone with this object.
class ScratchFile {
public:
    /// @error cannotWrite, diskFull
    [[nodiscard]] static base::Result<ScratchFile> write(std::string_view bytes);

    ScratchFile(ScratchFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    ScratchFile& operator=(ScratchFile&&) = delete;
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    explicit ScratchFile(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

/// The whole of a file. @error notFound, cannotRead; fileCorrupt when larger than `limit` [bytes]
[[nodiscard]] base::Result<std::string> readFile(const std::filesystem::path& file,
                                                 std::int64_t limit);
/// Writes a file beside its place and moves it there when it is whole. @error cannotWrite, diskFull
[[nodiscard]] base::Result<void> writeFile(const std::filesystem::path& file,
                                           std::string_view bytes);

} // namespace interval::exchange
