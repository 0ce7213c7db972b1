// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/rich_text.h"

#include <QAbstractTextDocumentLayout>
#include <QString>
#include <QTextCursor>

class QTextDocument;

namespace interval::ui {

class MathStore;

/// Writes a document for paper: black on white, in type for print, formulas typeset.
class PrintWriter {
public:
    enum class Level : unsigned char { title, section };

    /// @param width of the text [px]
    PrintWriter(QTextDocument& document, MathStore* maths, double width);

    void heading(const QString& text, Level level);
    void caption(const QString& text);
    /// A name at the left, its value behind it.
    void pair(const QString& name, const QString& value);
    void question(int number, const std::string& markdown);
    void text(const std::string& markdown);
    void quote(const QString& text);
    /// A key point with a tick or a cross before it.
    void point(const std::string& markdown, bool said);

    /// Breaks pages above headings, not below them. @pre the page has its size
    static void keepTogether(QTextDocument& document);
    /// How a part of the document is drawn, whatever the palette of the window.
    [[nodiscard]] static QAbstractTextDocumentLayout::PaintContext paintContext(const QRectF& clip);

private:
    struct Face;
    enum class Next : unsigned char { free, together };

    void start(int above, int indent, Next next);
    void write(const QString& text, const Face& face);
    void write(const std::vector<deck::Run>& runs, const Face& face);
    void write(const deck::Block& block, const Face& face, int indent);

    QTextCursor cursor_;
    MathStore* maths_;
    double width_;
    bool empty_ = true;
};

} // namespace interval::ui
