// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/package.h"

#include "exchange/anki/protobuf.h"
#include "exchange/archive/limits.h"
#include "exchange/archive/zstandard.h"
#include "exchange/media_name.h"

#include <nlohmann/json.hpp>

namespace interval::exchange {

namespace {

constexpr std::int64_t largestMeta = 4096;
constexpr std::uint64_t legacyOne = 1;
constexpr std::uint64_t legacyTwo = 2;
constexpr std::uint64_t latest = 3;

base::Error damagedList()
{
    return {base::ErrorCode::fileCorrupt, "the list of media is damaged"};
}

using MediaList = std::map<std::string, std::string>;

base::Result<MediaList> listFromJson(const std::string& text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return tl::unexpected(damagedList());
    MediaList list;
    for (const auto& [entry, name] : json.items()) {
        if (!name.is_string())
            return tl::unexpected(damagedList());
        list.emplace(name.get<std::string>(), entry);
    }
    return list;
}

base::Result<MediaList> listFromMessage(const std::string& bytes)
{
    const auto fields = readMessage(bytes);
    if (!fields)
        return tl::unexpected(damagedList());
    MediaList list;
    int index = 0;
    for (const WireField& field : *fields) {
        if (field.number != 1)
            continue;
        const auto entry = readMessage(field.bytes);
        const WireField* name = entry ? findField(*entry, 1) : nullptr;
        if (name == nullptr)
            return tl::unexpected(damagedList());
        list.emplace(std::string(name->bytes), std::to_string(index++));
    }
    return list;
}

} // namespace

base::Result<AnkiPackage> AnkiPackage::open(const std::filesystem::path& file)
{
    auto archive = ZipReader::open(file);
    if (!archive)
        return tl::unexpected(archive.error());
    AnkiPackage package(std::move(*archive));
    const auto source = package.source();
    if (!source)
        return tl::unexpected(source.error());
    package.format_ = source->format;
    if (auto read = package.readCollection(*source); !read)
        return tl::unexpected(read.error());
    if (auto read = package.readMediaList(source->format); !read)
        return tl::unexpected(read.error());
    return package;
}

base::Result<AnkiPackage::Source> AnkiPackage::source() const
{
    std::uint64_t version = archive_.has("collection.anki21") ? legacyTwo : legacyOne;
    if (archive_.has("meta")) {
        const auto meta = archive_.read("meta", largestMeta);
        if (!meta)
            return tl::unexpected(meta.error());
        const auto fields = readMessage(*meta);
        const WireField* stated = fields ? findField(*fields, 1) : nullptr;
        if (stated == nullptr)
            return base::fail(base::ErrorCode::fileCorrupt, "the package's version is damaged");
        version = stated->value;
    }
    Source source;
    if (version == legacyOne)
        source = {"collection.anki2", Format::schema11};
    else if (version == legacyTwo)
        source = {"collection.anki21", Format::schema11};
    else if (version == latest)
        source = {"collection.anki21b", Format::compressed};
    else
        return base::fail(base::ErrorCode::fileTooNew, "the package is of format " +
                                                           std::to_string(version) +
                                                           ", newer than this program");
    if (!archive_.has(source.entry))
        return base::fail(base::ErrorCode::foreignFile, "the package holds no collection of Anki");
    return source;
}

base::Result<void> AnkiPackage::readCollection(const Source& source)
{
    auto scratch = ScratchFile::create();
    if (!scratch)
        return tl::unexpected(scratch.error());
    const ByteSink write = [&scratch](std::string_view bytes) { return scratch->append(bytes); };
    base::Result<void> done;
    if (source.format == Format::compressed) {
        ZstandardUnpacker unpacker(largestCollection);
        done = archive_
                   .unpack(source.entry, largestCollection,
                           [&](std::string_view bytes) { return unpacker.take(bytes, write); })
                   .and_then([&] { return unpacker.finish(); });
    } else {
        done = archive_.unpack(source.entry, largestCollection, write);
    }
    if (done)
        done = scratch->close();
    if (!done)
        return done;
    auto collection = readAnkiCollection(scratch->path());
    if (!collection)
        return tl::unexpected(collection.error());
    collection_ = std::move(*collection);
    database_ = std::make_unique<ScratchFile>(std::move(*scratch));
    return {};
}

base::Result<void> AnkiPackage::eachNote(const AnkiNoteVisitor& visit) const
{
    return readAnkiNotes(database_->path(), visit);
}

void AnkiPackage::forgetNotes()
{
    collection_ = {};
    database_.reset();
}

base::Result<void> AnkiPackage::readMediaList(Format format)
{
    if (!archive_.has("media"))
        return {}; // old mobile programs write none
    auto bytes = archive_.read("media", largestText);
    if (bytes && format == Format::compressed)
        bytes = unpackZstandard(*bytes, largestText);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto list = format == Format::compressed ? listFromMessage(*bytes) : listFromJson(*bytes);
    if (!list)
        return tl::unexpected(list.error());
    for (const auto& [name, entry] : *list)
        if (!isPlainName(name))
            return base::fail(base::ErrorCode::fileCorrupt,
                              "the name of a medium leaves its folder");
    media_ = std::move(*list);
    return {};
}

base::Result<std::string> AnkiPackage::medium(const std::string& name) const
{
    const auto entry = media_.find(name);
    if (entry == media_.end())
        return base::fail(base::ErrorCode::notFound, "the package has no medium " + name);
    auto bytes = archive_.read(entry->second, largestMedium);
    if (bytes && format_ == Format::compressed)
        return unpackZstandard(*bytes, largestMedium);
    return bytes;
}

} // namespace interval::exchange
