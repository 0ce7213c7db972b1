// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSyntaxHighlighter>

namespace interval::ui {

/// Colours the Markdown of a card: headings, blocks, code, formulas, gaps; and underlines the lines in
/// which something is wrong.
class MarkdownHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// @param faults by line, from 1; true: an error, false: a warning
    void setFaults(const QHash<int, bool>& faults);

protected:
    void highlightBlock(const QString& text) override;

private:
    enum State { prose = 0, fenced = 1 };

    void highlightProse(const QString& text);
    void underline(const QString& text);

    QHash<int, bool> faults_;
};

} // namespace interval::ui
