// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rich_text_view.h"

#include "study/calculator/scenario_values.h"
#include "ui/maths/math_store.h"
#include "ui/parts/block_writer.h"
#include "ui/parts/calc_desk.h"
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
    connect(this, &QTextBrowser::anchorClicked, this, &RichTextView::follow);
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

QStringList RichTextView::scenarios() const
{
    QStringList found;
    for (const deck::Block& block : blocks_)
        if (block.kind == deck::Block::Kind::calc)
            found << QString::fromStdString(block.text);
    return found;
}

/// Turns a number of a scenario that stands in the text.
void RichTextView::follow(const QUrl& link)
{
    const QStringList path = link.path().split(u'/');
    constexpr int parts = 3;
    if (link.scheme() != calcStepScheme || path.size() != parts || options_.calcs == nullptr)
        return;
    int place = path[0].toInt();
    for (deck::Block& block : blocks_) {
        if (block.kind != deck::Block::Kind::calc || place-- != 0)
            continue;
        const auto answered = options_.calcs->answer(block.text);
        const std::string key = path[1].toStdString();
        const auto value = answered ? study::numberOf(answered->scenario, key) : std::nullopt;
        if (!value)
            return;
        std::string turned = study::withValue(
            block.text, key,
            QByteArray::number(study::steppedValue(key, *value, path[2] == u"up"), 'g', 17)
                .toStdString());
        if (options_.calcs->answer(turned))
            block.text = std::move(turned);
    }
    rebuild();
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
