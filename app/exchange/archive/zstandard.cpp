// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/zstandard.h"

#include "exchange/archive/limits.h"

#include <zstd.h>

#include <memory>

namespace interval::exchange {

namespace {

struct StreamDeleter {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

} // namespace

base::Result<std::string> unpackZstandard(std::string_view frame, std::int64_t limit)
{
    const base::Error damaged{base::ErrorCode::fileCorrupt, "compressed data are damaged"};
    const std::unique_ptr<ZSTD_DStream, StreamDeleter> stream(ZSTD_createDStream());
    ZSTD_inBuffer input{frame.data(), frame.size(), 0};
    std::string bytes;
    std::string chunk(ZSTD_DStreamOutSize(), '\0');
    std::size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer output{chunk.data(), chunk.size(), 0};
        left = ZSTD_decompressStream(stream.get(), &output, &input);
        const bool stuck = output.pos == 0 && input.pos == input.size && left != 0;
        if (ZSTD_isError(left) != 0 || stuck)
            return tl::unexpected(damaged);
        bytes.append(chunk, 0, output.pos);
        const auto size = static_cast<std::int64_t>(bytes.size());
        if (size > limit ||
            (size > ratioFrom && size / static_cast<std::int64_t>(frame.size()) > largestRatio))
            return base::fail(base::ErrorCode::fileCorrupt, "compressed data are too large");
    }
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
