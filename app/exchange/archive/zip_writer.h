// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

struct zip;

namespace interval::exchange {

enum class Packing : std::uint8_t { deflated, stored };

/// Writes a ZIP file beside its place and moves it there when it is whole.
class ZipWriter {
public:
    /// @error cannotWrite
    [[nodiscard]] static base::Result<ZipWriter> create(const std::filesystem::path& file);

    /// @error cannotWrite
    [[nodiscard]] base::Result<void>
    add(const std::string& name, std::string bytes, Packing packing);
    /// `source` is read by finish(). @error cannotRead
    [[nodiscard]] base::Result<void>
    addFile(const std::string& name, const std::filesystem::path& source, Packing packing);
    /// @error cannotWrite, diskFull: what stood at the place before is still there
    [[nodiscard]] base::Result<void> finish();

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    ZipWriter() = default;
    [[nodiscard]] base::Result<void>
    addSource(const std::string& name, void* source, Packing packing);

    std::filesystem::path file_;
    std::filesystem::path temporary_;
    std::vector<std::unique_ptr<std::string>> bytes_; ///< read when the archive is closed
    std::unique_ptr<zip, Closer> archive_;
};

} // namespace interval::exchange
