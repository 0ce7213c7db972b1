// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/zstandard.h"

#include "exchange/archive/limits.h"

#include <zstd.h>

namespace interval::exchange {

void ZstandardUnpacker::Closer::operator()(ZSTD_DCtx_s* stream) const
{
    ZSTD_freeDStream(stream);
}

ZstandardUnpacker::ZstandardUnpacker(std::int64_t limit)
    : stream_(ZSTD_createDStream()), chunk_(ZSTD_DStreamOutSize(), '\0'), limit_(limit)
{
}

base::Result<void> ZstandardUnpacker::take(std::string_view piece, const ByteSink& sink)
{
    packed_ += static_cast<std::int64_t>(piece.size());
    ZSTD_inBuffer input{piece.data(), piece.size(), 0};
    bool more = true; // the last chunk may have been full
    while (!whole_ && (input.pos < input.size || more)) {
        ZSTD_outBuffer output{chunk_.data(), chunk_.size(), 0};
        const std::size_t left = ZSTD_decompressStream(stream_.get(), &output, &input);
        if (ZSTD_isError(left) != 0)
            return base::fail(base::ErrorCode::fileCorrupt, "compressed data are damaged");
        whole_ = left == 0;
        more = output.pos == output.size;
        unpacked_ += static_cast<std::int64_t>(output.pos);
        if (unpacked_ > limit_ || (unpacked_ > ratioFrom && unpacked_ / packed_ > largestRatio))
            return base::fail(base::ErrorCode::fileCorrupt, "compressed data are too large");
        if (auto taken = sink(std::string_view(chunk_).substr(0, output.pos)); !taken)
            return taken;
    }
    return {};
}

base::Result<void> ZstandardUnpacker::finish() const
{
    if (!whole_)
        return base::fail(base::ErrorCode::fileCorrupt, "compressed data are cut short");
    return {};
}

base::Result<std::string> unpackZstandard(std::string_view frame, std::int64_t limit)
{
    ZstandardUnpacker unpacker(limit);
    std::string bytes;
    const auto done = unpacker
                          .take(frame,
                                [&bytes](std::string_view piece) -> base::Result<void> {
                                    bytes.append(piece);
                                    return {};
                                })
                          .and_then([&] { return unpacker.finish(); });
    if (!done)
        return tl::unexpected(done.error());
    return bytes;
}

std::string packZstandard(std::string_view bytes)
{
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    frame.resize(
        ZSTD_compress(frame.data(), frame.size(), bytes.data(), bytes.size(), ZSTD_CLEVEL_DEFAULT));
    return frame;
}

} // namespace interval::exchange
