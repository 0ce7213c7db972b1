// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "exchange/archive/zip_reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct ZSTD_DCtx_s;

namespace interval::exchange {

/// Unpacks one zstd frame that comes in pieces, whether or not it says its size.
class ZstandardUnpacker {
public:
    /// @param limit [bytes] of what comes out
    explicit ZstandardUnpacker(std::int64_t limit);

    /// Gives what a piece of the frame unpacks to on to `sink`; what follows the frame is passed over.
    /// @error fileCorrupt  damaged, or larger than the limit; that of `sink`
    [[nodiscard]] base::Result<void> take(std::string_view piece, const ByteSink& sink);
    /// @error fileCorrupt  the frame was cut short
    [[nodiscard]] base::Result<void> finish() const;

private:
    struct Closer {
        void operator()(ZSTD_DCtx_s* stream) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Closer> stream_;
    std::string chunk_;
    std::int64_t limit_;
    std::int64_t packed_ = 0;   ///< bytes that came in
    std::int64_t unpacked_ = 0; ///< bytes that went out
    bool whole_ = false;
};

/// Unpacks one zstd frame, whether or not it says its size.
/// @error fileCorrupt  damaged, cut short, or larger than `limit` [bytes]
[[nodiscard]] base::Result<std::string> unpackZstandard(std::string_view frame, std::int64_t limit);

/// Packs bytes into one zstd frame; for tests and archives of our own.
[[nodiscard]] std::string packZstandard(std::string_view bytes);

} // namespace interval::exchange
