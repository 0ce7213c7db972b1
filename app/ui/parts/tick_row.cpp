// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tick_row.h"

#include "ui/parts/rich_text_view.h"
#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxSize = 18;
/// A first line of text carries its spare height above: its middle is lower than the line's.
constexpr int firstLine = 35;

} // namespace

TickRow::TickRow(QWidget* parent)
    : QFrame(parent), layout_(new QHBoxLayout(this)), box_(new QWidget(this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    layout_->setContentsMargins(look().px(4), look().space(5), look().px(4), look().space(5));
    layout_->setSpacing(look().px(12));
    box_->setFixedSize(look().px(boxSize), look().px(firstLine));
    box_->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout_->addWidget(box_, 0, Qt::AlignTop);
}

void TickRow::addText(RichTextView* view)
{
    view->setParent(this);
    view->viewport()->installEventFilter(this);
    view->viewport()->setCursor(Qt::PointingHandCursor);
    layout_->addWidget(view, 1, Qt::AlignTop);
    setAccessibleName(accessibleName().isEmpty() ? view->text()
                                                 : accessibleName() + u" / "_s + view->text());
}

void TickRow::addTrailing(QWidget* widget)
{
    auto* holder = new QWidget(this);
    holder->setFixedHeight(look().px(firstLine));
    holder->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* middle = new QHBoxLayout(holder);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(widget, 0, Qt::AlignVCenter);
    layout_->addWidget(holder, 0, Qt::AlignTop);
}

void TickRow::setTicked(bool ticked)
{
    ticked_ = ticked;
    setAccessibleDescription(ticked ? tr("ticked") : tr("not ticked"));
    update();
}

void TickRow::setVerdict(bool right, bool wanted)
{
    locked_ = true;
    unsetCursor();
    auto* sign = new QLabel(this);
    const Tokens& t = look().colours();
    const QString name = wanted ? u"check"_s : u"x"_s;
    sign->setPixmap(icon(name, right ? t.good : t.bad, look().px(18)).pixmap(look().px(18)));
    sign->setAccessibleName(wanted ? tr("right") : tr("wrong"));
    sign->setVisible(wanted || ticked_);
    addTrailing(sign);
}

void TickRow::toggle()
{
    if (locked_)
        return;
    setTicked(!ticked_);
    Q_EMIT toggled(ticked_);
}

void TickRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        toggle();
}

bool TickRow::eventFilter(QObject* watched, QEvent* event)
{
    // A click on the text is a click on the row, unless it marked some of the text.
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* view = qobject_cast<RichTextView*>(watched->parent());
        if (view != nullptr && !view->textCursor().hasSelection())
            toggle();
    }
    return QFrame::eventFilter(watched, event);
}

void TickRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_X || event->key() == Qt::Key_Return)
        toggle();
    else
        QFrame::keyPressEvent(event);
}

void TickRow::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    update();
}

void TickRow::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    update();
}

void TickRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush((underMouse() && !locked_) ? t.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const int size = look().px(boxSize);
    const QRectF box(box_->x() + 0.5, box_->y() + (box_->height() - size) / 2.0 + 0.5, size - 1,
                     size - 1);
    painter.setPen(QPen(ticked_ ? t.accent : t.field, 1.25));
    painter.setBrush(ticked_ ? t.accent : t.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (!ticked_)
        return;
    painter.setPen(QPen(t.onAccent, size / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{box.left() + size * 0.24, box.top() + size * 0.50},
                                   {box.left() + size * 0.42, box.top() + size * 0.68},
                                   {box.left() + size * 0.74, box.top() + size * 0.30}});
}

} // namespace interval::ui
