// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QString>

#include <vector>

namespace interval::ui {

enum class CodeKind : unsigned char { plain, keyword, string, number, comment };

/// A stretch of code with one look.
struct CodeSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    CodeKind kind = CodeKind::plain;

    bool operator==(const CodeSpan&) const = default;
};

/// Spans that cover `source` from end to end. Knows python, c++, cuda, shell, sql, json and yaml;
/// any other language is plain. A table of words and marks, not a parser: good enough to read by.
[[nodiscard]] std::vector<CodeSpan> highlight(const QString& source, const QString& language);

[[nodiscard]] QColor codeColour(CodeKind kind, const Tokens& tokens);

} // namespace interval::ui
