// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/diagnostic.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace interval::deck {

/// `key: value` lines between two `---` lines at the top of a file.
struct FrontMatter {
    std::vector<std::pair<std::string, std::string>> entries; ///< in file order
    int lineCount = 0; ///< lines it takes, both `---` included; 0 when there is none

    /// The value of `key`, or an empty text.
    [[nodiscard]] const std::string& operator[](std::string_view key) const;
};

/// Reads the front matter that `lines` may begin with. A bad line is reported as E101 and skipped.
[[nodiscard]] FrontMatter readFrontMatter(const std::vector<std::string_view>& lines,
                                          const std::string& file,
                                          std::vector<Diagnostic>& diagnostics);

} // namespace interval::deck
