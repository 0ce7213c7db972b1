// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/protobuf.h"

namespace interval::exchange {

namespace {

enum class WireType : std::uint8_t { varint = 0, fixed64 = 1, lengthDelimited = 2, fixed32 = 5 };

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] bool atEnd() const { return bytes_.empty(); }

    std::optional<std::uint64_t> varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (bytes_.empty())
                return std::nullopt;
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        return std::nullopt;
    }

    std::optional<std::uint64_t> fixed(std::size_t width)
    {
        if (bytes_.size() < width)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = width; i-- > 0;)
            value = (value << 8U) | static_cast<unsigned char>(bytes_[i]);
        bytes_.remove_prefix(width);
        return value;
    }

    std::optional<std::string_view> text()
    {
        const auto length = varint();
        if (!length || *length > bytes_.size())
            return std::nullopt;
        const std::string_view text = bytes_.substr(0, *length);
        bytes_.remove_prefix(*length);
        return text;
    }

    std::optional<WireField> field()
    {
        const auto key = varint();
        if (!key || *key >> 3U == 0 || *key >> 35U != 0)
            return std::nullopt;
        WireField field;
        field.number = static_cast<std::uint32_t>(*key >> 3U);
        std::optional<std::uint64_t> value;
        switch (static_cast<WireType>(*key & 7U)) {
        case WireType::varint:
            value = varint();
            break;
        case WireType::fixed64:
            value = fixed(8);
            break;
        case WireType::fixed32:
            value = fixed(4);
            break;
        case WireType::lengthDelimited:
            if (const auto bytes = text()) {
                field.bytes = *bytes;
                return field;
            }
            return std::nullopt;
        }
        if (!value)
            return std::nullopt;
        field.value = *value;
        return field;
    }

private:
    std::string_view bytes_;
};

} // namespace

std::optional<std::vector<WireField>> readMessage(std::string_view message)
{
    Reader reader(message);
    std::vector<WireField> fields;
    while (!reader.atEnd()) {
        const auto field = reader.field();
        if (!field)
            return std::nullopt;
        fields.push_back(*field);
    }
    return fields;
}

const WireField* findField(const std::vector<WireField>& fields, std::uint32_t number)
{
    const WireField* found = nullptr;
    for (const WireField& field : fields)
        if (field.number == number)
            found = &field;
    return found;
}

} // namespace interval::exchange
