// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/print_writer.h"

#include "ui/maths/math_object.h"
#include "ui/style/look.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

// Sizes on paper [px at 96 dpi]: the text is 10.5 points.
constexpr int titleSize = 24;
constexpr int sectionSize = 18;
constexpr int questionSize = 15;
constexpr int textSize = 14;
constexpr int captionSize = 12;
constexpr int indentWidth = 22;
constexpr double lineHeight = 140; ///< [%]

/// Marks a paragraph that stands on the same page as the one after it.
constexpr int togetherProperty = QTextFormat::UserProperty + 1;

const QColor ink(0x1B, 0x1D, 0x20);
const QColor paleInk(0x52, 0x55, 0x5B);
const QColor missedInk(0xA8, 0x26, 0x1C);
const QColor saidInk(0x1F, 0x6B, 0x3A);

} // namespace

struct PrintWriter::Face {
    int size = textSize;
    int weight = QFont::Normal;
    QColor colour = ink;
};

PrintWriter::PrintWriter(QTextDocument& document, MathStore* maths, double width)
    : cursor_(&document), maths_(maths), width_(width)
{
    document.setDocumentMargin(0);
    document.setTextWidth(width);
    QFont font = typeFont(Type::ui);
    font.setPixelSize(textSize);
    document.setDefaultFont(font);
}

QAbstractTextDocumentLayout::PaintContext PrintWriter::paintContext(const QRectF& clip)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, ink);
    return context;
}

/// Headings go over to the next page with what they stand above; Qt has no word for that.
void PrintWriter::keepTogether(QTextDocument& document)
{
    const auto pageOf = [&document](const QTextBlock& block) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        return static_cast<int>(top / document.pageSize().height());
    };
    const auto isBound = [](const QTextBlock& block) {
        return block.blockFormat().boolProperty(togetherProperty);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isBound(block) || (block.previous().isValid() && isBound(block.previous())))
            continue;
        QTextBlock last = block;
        while (isBound(last) && last.next().isValid())
            last = last.next();
        if (pageOf(last) == pageOf(block))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

/// A new paragraph. @param next whether the one after it stands on the same page
void PrintWriter::start(int above, int indent, Next next)
{
    QTextBlockFormat format;
    format.setTopMargin(empty_ ? 0 : above);
    format.setLeftMargin(indent);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (next == Next::together)
        format.setProperty(togetherProperty, true);
    if (empty_)
        cursor_.setBlockFormat(format);
    else
        cursor_.insertBlock(format);
    empty_ = false;
}

void PrintWriter::write(const QString& text, const Face& face)
{
    QTextCharFormat format;
    QFont font = typeFont(Type::ui, face.weight);
    font.setPixelSize(face.size);
    format.setFont(font);
    format.setForeground(face.colour);
    cursor_.insertText(text, format);
}

void PrintWriter::write(const std::vector<deck::Run>& runs, const Face& face)
{
    for (const deck::Run& run : runs) {
        const QString text = QString::fromStdString(run.text);
        Face own = face;
        if (run.strong)
            own.weight = QFont::DemiBold;
        switch (run.kind) {
        case deck::Run::Kind::text:
            write(text, own);
            break;
        case deck::Run::Kind::image:
            write(u"[%1]"_s.arg(text), own);
            break;
        case deck::Run::Kind::lineBreak:
            cursor_.insertText(QString(QChar::LineSeparator));
            break;
        case deck::Run::Kind::math:
            insertMath(cursor_, maths_, {text, false, own.size, own.colour});
            break;
        case deck::Run::Kind::code: {
            QTextCharFormat format;
            format.setFont(codeFont(own.size - 1));
            format.setForeground(own.colour);
            cursor_.insertText(text, format);
            break;
        }
        }
    }
}

void PrintWriter::write(const deck::Block& block, const Face& face, int indent)
{
    constexpr int above = 4;
    using Kind = deck::Block::Kind;
    switch (block.kind) {
    case Kind::listItem:
        start(above, indent + indentWidth * (block.level + 1), Next::free);
        write(block.number > 0 ? u"%1. "_s.arg(block.number) : u"• "_s, face);
        write(block.runs, face);
        break;
    case Kind::math:
        start(above, indent + indentWidth, Next::free);
        insertMath(cursor_, maths_,
                   {QString::fromStdString(block.text), true, face.size, face.colour});
        break;
    case Kind::code:
    case Kind::calc: {
        start(above, indent + indentWidth, Next::free);
        QTextCharFormat format;
        format.setFont(codeFont(face.size - 1));
        format.setForeground(face.colour);
        cursor_.insertText(QString::fromStdString(block.text)
                               .trimmed()
                               .replace(u'\n', QChar(QChar::LineSeparator)),
                           format);
        break;
    }
    case Kind::table:
        for (const auto& row : block.rows) {
            start(2, indent + indentWidth, Next::free);
            bool first = true;
            for (const auto& cell : row) {
                if (!first)
                    write(u"  ·  "_s, face);
                first = false;
                write(cell, face);
            }
        }
        break;
    case Kind::rule:
        break;
    case Kind::paragraph:
    case Kind::heading:
    case Kind::quote:
        start(above, indent, Next::free);
        write(block.runs, face);
        break;
    }
}

void PrintWriter::heading(const QString& text, Level level)
{
    constexpr int aboveSection = 22;
    start(level == Level::title ? 0 : aboveSection, 0, Next::together);
    write(text, {level == Level::title ? titleSize : sectionSize, QFont::DemiBold, ink});
}

void PrintWriter::caption(const QString& text)
{
    constexpr int above = 2;
    start(above, 0, Next::together);
    write(text, {captionSize, QFont::Normal, paleInk});
}

void PrintWriter::pair(const QString& name, const QString& value)
{
    constexpr int above = 4;
    start(above, 0, Next::free);
    write(value.isEmpty() ? name : name + u"  "_s, {textSize, QFont::Normal, paleInk});
    if (!value.isEmpty())
        write(value, {textSize, QFont::DemiBold, ink});
}

void PrintWriter::question(int number, const std::string& markdown)
{
    constexpr int above = 18;
    start(above, 0, Next::together);
    const Face face{questionSize, QFont::DemiBold, ink};
    write(u"%1. "_s.arg(number), face);
    for (const deck::Block& block : deck::richText(markdown))
        write(block.runs, face);
}

void PrintWriter::text(const std::string& markdown)
{
    for (const deck::Block& block : deck::richText(markdown))
        write(block, {}, 0);
}

void PrintWriter::quote(const QString& text)
{
    constexpr int above = 6;
    start(above, indentWidth, Next::free);
    QString lines = text;
    write(lines.replace(u'\n', QChar(QChar::LineSeparator)), {textSize, QFont::Normal, paleInk});
}

void PrintWriter::point(const std::string& markdown, bool said)
{
    constexpr int above = 3;
    start(above, indentWidth, Next::free);
    QTextBlockFormat hanging = cursor_.blockFormat();
    hanging.setTextIndent(-indentWidth);
    hanging.setLeftMargin(2 * indentWidth);
    cursor_.setBlockFormat(hanging);
    write(said ? u"✓  "_s : u"✕  "_s, {textSize, QFont::DemiBold, said ? saidInk : missedInk});
    bool first = true;
    for (const deck::Block& block : deck::richText(markdown)) {
        if (first)
            write(block.runs, {});
        else
            write(block, {}, 2 * indentWidth);
        first = false;
    }
}

} // namespace interval::ui
