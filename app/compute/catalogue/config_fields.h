// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/model_shape.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// What a family calls a field that all families have: `n_embd` for `hidden_size`. Both are understood.
struct KeyAlias {
    std::string_view common;
    std::string_view own;
};

/// The fields of one config.json, read with their rules. The first fault is kept and everything after it
/// reads as a harmless value, so that a family is read in one go and asked once whether it went well. The
/// JSON outlives this. Internal to the catalogue.
class ConfigFields {
public:
    /// The file itself: what a decoder cannot be without must be there.
    explicit ConfigFields(const nlohmann::json& object);
    /// An object in the file, such as text_config: transformers writes only what differs there from the
    /// defaults of the family, and `tie_word_embeddings` may stand outside.
    /// @param path  where `object` stands, for messages: "text_config."
    ConfigFields(const nlohmann::json& object, std::string path, const nlohmann::json& outer);

    void setAliases(std::span<const KeyAlias> aliases) { aliases_ = aliases; }

    /// Present and not null, under its common or its own name.
    [[nodiscard]] bool has(std::string_view key) const;

    /// A whole number from 1 to 10^9.
    /// @param nestedDefault  what an absent key means in a nested object; 0: it must be there
    std::int64_t size(std::string_view key, std::int64_t nestedDefault = 0);
    /// `nested` in a text_config, else `top`: what an absent key means.
    [[nodiscard]] std::int64_t nestedOr(std::int64_t nested, std::int64_t top) const
    {
        return outer_ != nullptr ? nested : top;
    }
    /// The same as `size`, with a value for an absent key on any level; `otherwise` may be 0.
    std::int64_t sizeOr(std::string_view key, std::int64_t otherwise);
    /// A whole number from 0 to 10^9.
    std::int64_t countOr(std::string_view key, std::int64_t otherwise);
    bool flagOr(std::string_view key, bool otherwise);
    std::string textOr(std::string_view key, std::string_view otherwise);
    /// A list of texts; empty when absent.
    std::vector<std::string> texts(std::string_view key);
    /// A list of whole numbers >= 0; empty when absent.
    std::vector<std::int64_t> numbers(std::string_view key);

    /// Keeps the first fault: `config: <key>: <what>`, with the name that the file uses.
    void reject(std::string_view key, const std::string& what);
    /// Something a reader of the result should know.
    void note(std::string text) { notes_.push_back(std::move(text)); }

    [[nodiscard]] const std::optional<base::Error>& fault() const { return fault_; }
    [[nodiscard]] const std::vector<std::string>& notes() const { return notes_; }
    /// The name of a field as the file writes it, with the path.
    [[nodiscard]] std::string nameOf(std::string_view key) const;

private:
    [[nodiscard]] const nlohmann::json* find(std::string_view key) const;
    /// A list of bearable length, or nothing.
    [[nodiscard]] const nlohmann::json* findList(std::string_view key);
    std::int64_t
    wholeNumber(std::string_view key, const nlohmann::json& value, std::int64_t lowest);

    const nlohmann::json& object_;
    const nlohmann::json* outer_ = nullptr;
    std::string path_;
    std::span<const KeyAlias> aliases_;
    std::optional<base::Error> fault_;
    std::vector<std::string> notes_;
};

/// A text of the file for a message: in double quotes, on one line, not long.
[[nodiscard]] std::string quoted(const std::string& text);

/// `must be <rule> (got <value>)`.
[[nodiscard]] std::string mustBe(std::string_view rule, std::int64_t got);

} // namespace interval::compute
