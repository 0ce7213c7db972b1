// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/math_object.h"

#include "ui/maths/math_store.h"
#include "ui/style/look.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace interval::ui {

namespace {

constexpr int mathObjectType = QTextFormat::UserObject + 1;
constexpr int texProperty = QTextFormat::UserProperty + 1;
constexpr int displayProperty = QTextFormat::UserProperty + 2;
constexpr int emProperty = QTextFormat::UserProperty + 3;

/// Height above and below the baseline as Qt will place them. Qt centres an AlignMiddle object a
/// quarter x-height of its own font above the baseline, so the smaller side is padded to match.
struct Extent {
    double ascent;
    double descent;
};

/// The size at which the formula is drawn: as asked for, or smaller when the column is too narrow
/// for it. A formula cannot be broken, and cutting it would change what it says.
double emWithin(const MathImage& image, const QTextDocument& document, const QTextFormat& format)
{
    constexpr double slack = 4; ///< what the layout needs beside the formula [px]
    const double em = format.intProperty(emProperty);
    const double room = document.textWidth() - slack;
    const double width = image.width(em);
    return room > slack && width > room ? em * room / width : em;
}

Extent extentOf(const MathImage& image, double em, const QTextCharFormat& format)
{
    Extent extent{image.ascent(em), std::max(1.0, image.descent(em))};
    const double halfX = QFontMetricsF(format.font()).xHeight() / 2;
    if (extent.ascent - extent.descent < halfX)
        extent.ascent = extent.descent + halfX;
    else
        extent.descent = extent.ascent - halfX;
    return extent;
}

/// The font size whose x-height makes Qt's placement equal the formula's own baseline.
int alignmentPixelSize(const MathImage& image, double em, QFont font)
{
    constexpr int reference = 100;
    const double wanted = 2 * (image.ascent(em) - std::max(1.0, image.descent(em)));
    font.setPixelSize(reference);
    const double perPixel = QFontMetricsF(font).xHeight() / reference;
    return std::clamp(static_cast<int>(std::floor(wanted / perPixel)), 1, 400);
}

/// The em of TeX's type whose small letters are as tall as those of the text beside it.
/// @source MathJax's TeX fonts: x-height 0.431 em
int emBeside(const QFont& text)
{
    constexpr double xHeightOfTex = 0.431;
    return static_cast<int>(std::lround(QFontMetricsF(text).xHeight() / xHeightOfTex));
}

void insertTex(QTextCursor& cursor, const MathSpec& spec)
{
    QTextCharFormat format;
    format.setFont(codeFont(spec.textSize));
    format.setForeground(spec.colour);
    cursor.insertText(spec.tex, format);
}

} // namespace

MathObject::MathObject(MathStore& store, QObject* parent) : QObject(parent), store_(store) {}

QSizeF MathObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const MathImage* image =
        store_.find(format.stringProperty(texProperty), format.boolProperty(displayProperty));
    if (image == nullptr)
        return {};
    const double em = emWithin(*image, *document, format);
    const Extent extent = extentOf(*image, em, format.toCharFormat());
    return {image->width(em) + 2, extent.ascent + extent.descent};
}

void MathObject::drawObject(QPainter* painter,
                            const QRectF& rect,
                            QTextDocument* document,
                            int position,
                            const QTextFormat& format)
{
    const MathImage* image =
        store_.find(format.stringProperty(texProperty), format.boolProperty(displayProperty));
    if (image == nullptr)
        return;
    const QTextBlock block = document->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double baseline = rect.center().y() - line.height() / 2 + line.ascent();
    image->draw(*painter, {rect.left() + 1, baseline}, emWithin(*image, *document, format),
                format.toCharFormat().foreground().color());
}

void insertMath(QTextCursor& cursor, MathStore* store, const MathSpec& spec)
{
    const MathImage* image = store == nullptr ? nullptr : store->find(spec.tex, spec.display);
    if (image == nullptr && spec.tex.contains(u'\n')) {
        cursor.insertText(QStringLiteral("…")); // a whole derivation as TeX would only flicker
        return;
    }
    if (image == nullptr || !image->error().isEmpty()) {
        insertTex(cursor, spec);
        return;
    }
    QAbstractTextDocumentLayout* layout = cursor.document()->documentLayout();
    if (layout->handlerForObject(mathObjectType) == nullptr)
        layout->registerHandler(mathObjectType, new MathObject(*store, layout));
    QTextCharFormat format;
    QFont font = cursor.document()->defaultFont();
    font.setPixelSize(spec.textSize);
    const int em = emBeside(font);
    font.setPixelSize(alignmentPixelSize(*image, em, font));
    format.setFont(font);
    format.setForeground(spec.colour);
    format.setObjectType(mathObjectType);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(texProperty, spec.tex);
    format.setProperty(displayProperty, spec.display);
    format.setProperty(emProperty, em);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace interval::ui
