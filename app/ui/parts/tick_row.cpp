// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tick_row.h"

#include "ui/parts/controls.h"
#include "ui/parts/rich_text_view.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSize = 18;
constexpr int boxGap = 12;
constexpr int sidePadding = 12; ///< the row under the pointer reaches beyond the column
constexpr int above = 3;
constexpr int below = 4;
constexpr int trailingWidth = 40;

} // namespace

int TickRow::textIndent()
{
    return look().px(boxSize) + look().px(boxGap);
}

TickRow::TickRow(QWidget* parent)
    : QAbstractButton(parent), layout_(new QHBoxLayout(this)), box_(new QWidget(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout_->setContentsMargins(sidePadding, look().space(above), sidePadding, look().space(below));
    layout_->setSpacing(look().px(boxGap));
    box_->setFixedWidth(look().px(boxSize));
    box_->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout_->addWidget(box_, 0, Qt::AlignTop);
}

void TickRow::setTexts(const std::vector<RichTextView*>& views, bool sideBySide)
{
    auto* texts = new QBoxLayout(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    texts->setSpacing(sideBySide ? look().space(columnGap) : look().px(2));
    QStringList spoken;
    for (RichTextView* view : views) {
        view->setParent(this);
        view->viewport()->installEventFilter(this);
        view->viewport()->setCursor(Qt::PointingHandCursor);
        texts->addWidget(view, 1, Qt::AlignTop);
        spoken << view->text();
        if (sideBySide || middle_ == 0)
            middle_ = std::max(middle_, view->firstLineMiddle());
    }
    box_->setFixedHeight(2 * middle_);
    layout_->addLayout(texts, 1);
    setAccessibleName(spoken.join(u" / "_s));
}

void TickRow::setTrailing(QWidget* widget)
{
    auto* holder = new QWidget(this);
    holder->setFixedSize(look().px(trailingWidth), 2 * middle_);
    holder->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
    layout_->addWidget(holder, 0, Qt::AlignTop);
}

void TickRow::setExclusive()
{
    setAutoExclusive(true);
}

void TickRow::setVerdict(bool wanted)
{
    locked_ = true;
    unsetCursor();
    const Tokens& t = look().colours();
    auto* sign = new QLabel(this);
    const int size = look().px(boxSize);
    sign->setPixmap(
        ui::icon(wanted ? u"check"_s : u"x"_s, wanted ? t.good : t.bad, size).pixmap(size));
    const bool told = wanted || isChecked(); // a wrong option left alone needs no sign
    sign->setVisible(told);
    setTrailing(sign);
    if (told)
        setAccessibleDescription(wanted ? tr("right") : tr("wrong"));
}

void TickRow::nextCheckState()
{
    if (!locked_)
        QAbstractButton::nextCheckState();
}

void TickRow::checkStateSet()
{
    update();
}

bool TickRow::eventFilter(QObject* watched, QEvent* event)
{
    // A click on the text is a click on the row, unless it marked some of the text.
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* view = qobject_cast<RichTextView*>(watched->parent());
        if (view != nullptr && !view->textCursor().hasSelection())
            click();
    }
    return QAbstractButton::eventFilter(watched, event);
}

void TickRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_X && event->modifiers() == Qt::NoModifier)
        click();
    else
        event->ignore(); // Space and arrows are the page's
}

void TickRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TickRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TickRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!locked_ && (underMouse() || hasFocus())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int size = look().px(boxSize);
    const bool ticked = isChecked();
    const QRectF box(box_->x() + 0.5, box_->y() + (box_->height() - size) / 2.0 + 0.5, size - 1,
                     size - 1);
    painter.setPen(QPen(ticked ? t.accent : t.field, 1.25));
    painter.setBrush(ticked ? t.accent : t.surface);
    const double radius = autoExclusive() ? size / 2.0 : 3;
    painter.drawRoundedRect(box, radius, radius);
    if (!ticked)
        return;
    if (autoExclusive()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(box.center(), size / 6.0, size / 6.0);
        return;
    }
    painter.setPen(QPen(t.onAccent, size / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{box.left() + size * 0.24, box.top() + size * 0.50},
                                   {box.left() + size * 0.42, box.top() + size * 0.68},
                                   {box.left() + size * 0.74, box.top() + size * 0.30}});
}

} // namespace interval::ui
