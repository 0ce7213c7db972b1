// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/number_field.h"

#include "ui/parts/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 72;
constexpr int shortWidth = 48;

std::optional<int> readNumber(const QString& text)
{
    bool readable = false;
    int number = QLocale().toInt(text.trimmed(), &readable);
    if (!readable)
        number = QLocale::c().toInt(text.trimmed(), &readable);
    return readable ? std::optional(number) : std::nullopt;
}

} // namespace

NumberField::NumberField(const QString& name,
                         const QString& unit,
                         const Range& range,
                         QWidget* parent)
    : QWidget(parent), range_(range), value_(range.low), field_(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    field_->setAccessibleName(unit.isEmpty() ? name : u"%1 [%2]"_s.arg(name, unit));
    field_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field_->setFixedWidth(look().px(fieldWidth));
    field_->installEventFilter(this);
    row->addWidget(field_);
    if (!unit.isEmpty())
        row->addWidget(makeLabel(unit, Type::caption, Tone::second, this));
    setFocusProxy(field_);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(field_, &QLineEdit::editingFinished, this, &NumberField::commit);
}

void NumberField::setShort()
{
    field_->setFixedWidth(look().px(shortWidth));
}

void NumberField::setValue(int value)
{
    value_ = value;
    if (field_->hasFocus() && field_->isModified() && !fault_.isEmpty())
        return; // as it was typed
    field_->setText(QLocale().toString(value));
    setFault({});
}

bool NumberField::commit()
{
    const auto number = readNumber(field_->text());
    if (!number || *number < range_.low || *number > range_.high) {
        const QLocale locale;
        setFault(tr("A whole number from %1 to %2 is needed. It stays %3.")
                     .arg(locale.toString(range_.low), locale.toString(range_.high),
                          locale.toString(value_)));
        return false;
    }
    take(*number);
    return true;
}

void NumberField::take(int value)
{
    setFault({});
    field_->setModified(false);
    const bool other = value != value_;
    value_ = value;
    field_->setText(QLocale().toString(value));
    if (other)
        Q_EMIT changed(value);
}

void NumberField::setFault(const QString& text)
{
    if (fault_ == text)
        return;
    fault_ = text;
    field_->setProperty("wrong", !text.isEmpty());
    field_->setAccessibleDescription(text);
    field_->setStyle(field_->style()); // the style sheet looks at the property once
    Q_EMIT faultChanged(text);
}

/// The arrows step. Undo takes back settings, not letters.
bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int by = key == Qt::Key_Up ? range_.step : -range_.step;
            take(std::clamp(value_ + by, range_.low, range_.high));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace interval::ui
