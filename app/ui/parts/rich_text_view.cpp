// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rich_text_view.h"

#include "ui/maths/math_store.h"
#include "ui/parts/block_writer.h"
#include "ui/parts/figure.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace interval::ui {

RichTextView::RichTextView(MathStore* maths, QWidget* parent) : QTextBrowser(parent), maths_(maths)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Keys belong to the page; text can still be marked with the pointer and copied.
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    if (maths_ != nullptr)
        connect(maths_, &MathStore::ready, this, [this] { rebuild(); });
}

void RichTextView::setBlocks(std::vector<deck::Block> blocks, const Options& options)
{
    blocks_ = std::move(blocks);
    options_ = options;
    rebuild();
}

void RichTextView::rebuild()
{
    document()->clear();
    BlockWriter(*document(), options_, maths_).write(blocks_);
    setAccessibleName(spokenText(*document()));
    if (testAttribute(Qt::WA_Resized)) // before that, any width is a guess
        fitHeight();
}

void RichTextView::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height()));
    if (height != this->height())
        setFixedHeight(height);
}

int RichTextView::firstLineMiddle()
{
    const QFontMetricsF metrics(typeFont(options_.type));
    const QTextBlock block = document()->begin();
    if (!block.text().contains(QChar::ObjectReplacementCharacter)) {
        const double line = std::max(block.blockFormat().lineHeight(), metrics.height());
        return static_cast<int>(std::lround(line - metrics.descent() - metrics.capHeight() / 2));
    }
    constexpr int column = 640; // as wide as it will be, or the line would break elsewhere
    document()->setTextWidth(look().px(column));
    if (block.layout()->lineCount() == 0)
        return look().px(static_cast<int>(options_.type));
    const QTextLine line = block.layout()->lineAt(0);
    const double baseline = block.layout()->position().y() + line.y() + line.ascent();
    return static_cast<int>(std::lround(baseline - metrics.capHeight() / 2));
}

QSize RichTextView::sizeHint() const
{
    return {look().px(200), height()};
}

QSize RichTextView::minimumSizeHint() const
{
    return {look().px(60), height()};
}

void RichTextView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void RichTextView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !blocks_.empty())
        rebuild();
}

void RichTextView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QTextBrowser::keyPressEvent(event);
    else
        event->ignore(); // even after a click on the text, Space shows the answer
}

void RichTextView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the paragraph
}

} // namespace interval::ui
