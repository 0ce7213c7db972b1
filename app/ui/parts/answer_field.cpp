// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/answer_field.h"

#include "ui/parts/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 44;
constexpr int fieldWidth = 260;
constexpr int lockedWidth = 150;
constexpr int padding = 12;
constexpr int radius = 6;
constexpr int longestAnswer = 100; ///< [characters]

} // namespace

AnswerField::AnswerField(const QString& unit, QWidget* parent)
    : QWidget(parent),
      edit_(new QLineEdit(this)),
      unit_(makeLabel(unit, Type::body, Tone::second, this))
{
    edit_->setObjectName(u"drillAnswer"_s);
    edit_->setFrame(false);
    edit_->setFont(typeFont(Type::body));
    edit_->setMaxLength(longestAnswer);
    QPalette palette = edit_->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, look().colours().text);
    edit_->setPalette(palette);
    edit_->setAccessibleName(unit.isEmpty() ? tr("Your answer")
                                            : tr("Your answer, in %1").arg(unit));
    edit_->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().px(padding), 2, look().px(padding), 2);
    row->setSpacing(look().px(8));
    row->addWidget(edit_, 1);
    row->addWidget(unit_);
    setFixedHeight(look().px(fieldHeight));
    setFixedWidth(std::max(look().px(fieldWidth), unit_->sizeHint().width() + look().px(160)));
    setFocusProxy(edit_);
    setCursor(Qt::IBeamCursor);
    connect(edit_, &QLineEdit::textEdited, this, &AnswerField::edited);
}

void AnswerField::setText(const QString& text)
{
    edit_->setText(text);
}

QString AnswerField::text() const
{
    return edit_->text();
}

void AnswerField::lock()
{
    edit_->setReadOnly(true);
    edit_->setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    edit_->setCursorPosition(0);
    // A unit that was typed need not stand there twice.
    const bool typed = !text().isEmpty() && !text().trimmed().back().isDigit();
    unit_->setVisible(!typed);
    constexpr int around = 2 * padding + 40; ///< margins, gap, and those of the line edit
    const int words =
        edit_->fontMetrics().horizontalAdvance(text()) + (typed ? 0 : unit_->sizeHint().width());
    setFixedWidth(std::max(look().px(lockedWidth), words + look().px(around)));
}

bool AnswerField::takesKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Space:
        if (!edit_->text().isEmpty() || edit_->isReadOnly())
            return false;
        Q_EMIT skipped();
        return true;
    default:
        return false;
    }
}

bool AnswerField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<const QKeyEvent&>(*event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride) {
        // With nothing typed there is nothing of its own to undo: the last grade is meant.
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !edit_->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !edit_->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        Q_EMIT focusChanged(event->type() == QEvent::FocusIn);
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerField::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = look().colours();
    const double pen = edit_->hasFocus() ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edit_->hasFocus() ? t.accent : t.field, pen));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius,
                            radius);
}

void AnswerField::mousePressEvent(QMouseEvent* event)
{
    if (!edit_->isReadOnly())
        edit_->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

} // namespace interval::ui
