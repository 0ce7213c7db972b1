// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "compute/catalogue/model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interval::compute {

/// UTF-8 bytes that one token of a tokenizer stands for, on ordinary text [B/token]. Statistics, not
/// constants: the same tokenizer moves by 10-20 % between corpora.
struct TokenizerStatistics {
    std::string name;
    std::vector<std::string> families; ///< catalogue families that use it
    double english = 0;                ///< web text
    double chinese = 0;                ///< web text
    std::optional<double> code;        ///< Python sources
    Provenance provenance;

    bool operator==(const TokenizerStatistics&) const = default;
};

/// Bytes per token of text in general, where no tokenizer is named.
struct TextDefaults {
    double english = 0;
    double chinese = 0;
    double code = 0;

    bool operator==(const TextDefaults&) const = default;
};

/// What content/catalogue/text.json says.
struct TextStatistics {
    TextDefaults defaults;
    std::vector<TokenizerStatistics> tokenizers;

    bool operator==(const TextStatistics&) const = default;

    /// @error invalidInput  not JSON, or a row without source, date or a figure it needs
    [[nodiscard]] static base::Result<TextStatistics> fromJson(std::string_view text);

    /// The tokenizer of a family of the catalogue; null when none is known.
    [[nodiscard]] const TokenizerStatistics* ofFamily(std::string_view family) const;
};

} // namespace interval::compute
