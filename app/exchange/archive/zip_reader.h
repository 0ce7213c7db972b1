// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct zip;

namespace interval::exchange {

/// Takes bytes piece by piece.
using ByteSink = std::function<base::Result<void>(std::string_view)>;

/// A ZIP file from outside, read with limits (archive/limits.h). Nothing is ever unpacked by the name
/// an entry has: the caller says where bytes go.
class ZipReader {
public:
    /// @error notFound, cannotRead
    /// @error fileCorrupt  no ZIP file, damaged, or beyond the limits
    [[nodiscard]] static base::Result<ZipReader> open(const std::filesystem::path& file);

    [[nodiscard]] bool has(const std::string& name) const { return sizes_.contains(name); }
    [[nodiscard]] const std::unordered_map<std::string, std::int64_t>& entries() const
    {
        return sizes_;
    }
    /// The bytes of an entry. @error notFound, fileCorrupt (also when larger than `limit`)
    [[nodiscard]] base::Result<std::string> read(const std::string& name, std::int64_t limit) const;
    /// Gives the bytes of an entry to `sink`, piece by piece, for what need not stand in memory.
    /// @error notFound, fileCorrupt; that of `sink`, which ends it
    [[nodiscard]] base::Result<void>
    unpack(const std::string& name, std::int64_t limit, const ByteSink& sink) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    ZipReader() = default;

    std::unique_ptr<zip, Closer> archive_;
    std::unordered_map<std::string, std::int64_t> sizes_; ///< unpacked, as the archive says
};

} // namespace interval::exchange
