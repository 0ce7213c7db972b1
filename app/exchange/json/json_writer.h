// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace interval::exchange {

/// Writes JSON straight into a text. A tree of values, made for each of many cards to be written once,
/// costs more than all else that is done with them. What is opened is to be closed; nothing checks it.
class JsonWriter {
public:
    void open(char bracket); ///< '{' or '[', an element of a list, or the whole
    void open(std::string_view key, char bracket); ///< as the member of an object
    void close(char bracket) { text_ += bracket; } ///< '}' or ']'

    void add(std::string_view value); ///< an element of a list
    void add(bool value);
    void add(const char* value) = delete; // would become a bool
    void add(std::string_view key, std::string_view value);
    void add(std::string_view key, int value);
    void add(std::string_view key, bool value);
    void add(std::string_view key, double value); ///< finite; read again, it is the same
    void add(std::string_view key, const char* value) = delete;

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    void separate();
    void addKey(std::string_view key);
    /// Bytes that are not UTF-8 become U+FFFD.
    void addString(std::string_view value);

    std::string text_;
};

} // namespace interval::exchange
