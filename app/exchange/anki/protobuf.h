// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace interval::exchange {

/// One field of a message, as it stands on the wire.
struct WireField {
    std::uint32_t number = 0;
    std::uint64_t value = 0; ///< of a varint or a fixed width
    std::string_view bytes;  ///< of a text, message or packed list: a view into the message

    bool operator==(const WireField&) const = default;
};

/// The fields of a message in their order; nothing when it is damaged. Three small messages are all we
/// read: a library and its compiler would weigh more than these lines.
/// @source protobuf.dev, "Encoding"
[[nodiscard]] std::optional<std::vector<WireField>> readMessage(std::string_view message);

/// The last field with that number; nothing when there is none.
[[nodiscard]] const WireField* findField(const std::vector<WireField>& fields,
                                         std::uint32_t number);

} // namespace interval::exchange
