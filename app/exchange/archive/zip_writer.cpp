// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/zip_writer.h"

#include "base/replace_file.h"

#include <zip.h>

namespace interval::exchange {

namespace {

/// The fastest level: packages are written while a person waits, and media are packed already.
constexpr zip_uint32_t deflateLevel = 1;

base::ErrorCode codeOf(zip* archive)
{
    const zip_error_t* error = zip_get_error(archive);
    const bool system = zip_error_system_type(error) == ZIP_ET_SYS;
    return system && zip_error_code_system(error) == ENOSPC ? base::ErrorCode::diskFull
                                                            : base::ErrorCode::cannotWrite;
}

} // namespace

void ZipWriter::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

base::Result<ZipWriter> ZipWriter::create(const std::filesystem::path& file)
{
    ZipWriter writer;
    writer.file_ = file;
    writer.temporary_ = file;
    writer.temporary_ += ".part";
    int failure = 0;
    writer.archive_.reset(zip_open(writer.temporary_.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &failure));
    if (!writer.archive_)
        return base::fail(base::ErrorCode::cannotWrite, file.string() + " cannot be written");
    return writer;
}

base::Result<void> ZipWriter::addSource(const std::string& name, void* source, Packing packing)
{
    auto* const bytes = static_cast<zip_source_t*>(source);
    if (bytes == nullptr)
        return base::fail(base::ErrorCode::cannotRead, name + " cannot be packed");
    const auto index =
        zip_file_add(archive_.get(), name.c_str(), bytes, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    if (index < 0) {
        zip_source_free(bytes);
        return base::fail(base::ErrorCode::cannotWrite, name + " cannot be packed");
    }
    const zip_int32_t method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    zip_set_file_compression(archive_.get(), static_cast<zip_uint64_t>(index), method,
                             packing == Packing::stored ? 0 : deflateLevel);
    return {};
}

base::Result<void> ZipWriter::add(const std::string& name, std::string bytes, Packing packing)
{
    bytes_.push_back(std::make_unique<std::string>(std::move(bytes)));
    const std::string& kept = *bytes_.back();
    return addSource(name, zip_source_buffer(archive_.get(), kept.data(), kept.size(), 0), packing);
}

base::Result<void>
ZipWriter::addFile(const std::string& name, const std::filesystem::path& source, Packing packing)
{
    return addSource(name, zip_source_file(archive_.get(), source.c_str(), 0, -1), packing);
}

base::Result<void> ZipWriter::finish()
{
    std::error_code failure;
    if (zip_close(archive_.get()) != 0) {
        const auto code = codeOf(archive_.get());
        archive_.reset();
        std::filesystem::remove(temporary_, failure);
        return base::fail(code, file_.string() + " cannot be written");
    }
    (void)archive_.release(); // closing has freed it
    return base::replaceFile(temporary_, file_);
}

} // namespace interval::exchange
