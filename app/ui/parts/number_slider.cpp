// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/number_slider.h"

#include "ui/parts/controls.h"
#include "ui/words/amount.h"

#include <QEvent>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 92;
constexpr int fieldHeight = 26;
constexpr int sliderHeight = 22; // below 20 the style clips the handle
constexpr int page = 10;

int nearest(const std::vector<double>& steps, double value)
{
    const auto above = std::lower_bound(steps.begin(), steps.end(), value);
    if (above == steps.begin())
        return 0;
    if (above == steps.end())
        return static_cast<int>(steps.size()) - 1;
    const auto below = above - 1;
    return static_cast<int>((value - *below < *above - value ? below : above) - steps.begin());
}

} // namespace

NumberSlider::NumberSlider(const QString& name,
                           const QString& unit,
                           std::vector<double> steps,
                           QWidget* parent)
    : QWidget(parent),
      steps_(std::move(steps)),
      fault_(makeLabel({}, Type::caption, Tone::normal, this)),
      field_(new QLineEdit(this)),
      slider_(new QSlider(Qt::Horizontal, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* label = makeLabel(name, Type::caption, Tone::second, this);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    field_->setFixedSize(look().px(fieldWidth), look().px(fieldHeight));
    field_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field_->setProperty("role", u"number"_s);
    row->addWidget(field_);
    if (!unit.isEmpty())
        row->addWidget(makeLabel(unit, Type::caption, Tone::third, this));
    column->addLayout(row);
    slider_->setRange(0, static_cast<int>(steps_.size()) - 1);
    slider_->setPageStep(page);
    slider_->setMinimumHeight(look().px(sliderHeight));
    column->addWidget(slider_);
    fault_->setProperty("role", u"fault"_s);
    fault_->setWordWrap(true);
    fault_->hide();
    column->addWidget(fault_);
    for (QWidget* control : {static_cast<QWidget*>(field_), static_cast<QWidget*>(slider_)})
        control->setAccessibleName(unit.isEmpty() ? name : u"%1 [%2]"_s.arg(name, unit));
    slider_->setFocusPolicy(Qt::StrongFocus);
    slider_->installEventFilter(this);
    field_->installEventFilter(this);
    connect(slider_, &QSlider::valueChanged, this, &NumberSlider::slide);
    connect(slider_, &QSlider::sliderReleased, this, &NumberSlider::settled);
    connect(field_, &QLineEdit::textEdited, this, &NumberSlider::read);
    connect(field_, &QLineEdit::editingFinished, this, &NumberSlider::settled);
}

/// The wheel scrolls the page; it turns the slider only when the keyboard is there. Undo takes back what
/// was done to the scenario, not letters.
bool NumberSlider::eventFilter(QObject* watched, QEvent* event)
{
    const bool scrolls = event->type() == QEvent::Wheel && !slider_->hasFocus();
    const auto takesBack = [event] {
        auto* key = static_cast<QKeyEvent*>(event);
        return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    };
    if (!scrolls && (event->type() != QEvent::ShortcutOverride || !takesBack()))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void NumberSlider::slide(int step)
{
    if (showing_)
        return;
    field_->setText(amountText(steps_[static_cast<std::size_t>(step)]));
    Q_EMIT changed(steps_[static_cast<std::size_t>(step)]);
    if (!slider_->isSliderDown())
        Q_EMIT settled(); // a key is a step of its own
}

void NumberSlider::read()
{
    const QString text = field_->text();
    if (const auto value = readAmount(text))
        Q_EMIT changed(*value);
    else
        Q_EMIT unreadable(text);
}

void NumberSlider::setValue(const std::optional<double>& value, const QString& open)
{
    showing_ = true;
    if (value && !slider_->isSliderDown())
        slider_->setValue(nearest(steps_, *value));
    showing_ = false;
    field_->setPlaceholderText(open);
    if (field_->hasFocus() && (!value || readAmount(field_->text()) == value))
        return; // as it was typed
    field_->setText(value ? amountText(*value) : QString());
}

void NumberSlider::setFault(const QString& text)
{
    if (fault_->text() == text)
        return;
    fault_->setText(text);
    fault_->setVisible(!text.isEmpty());
    field_->setProperty("wrong", !text.isEmpty());
    field_->setStyle(field_->style()); // the style sheet looks at the property once
}

std::vector<double> binarySteps(double low, double high)
{
    std::vector<double> steps;
    for (double power = 1; power <= high; power *= 2)
        for (const double step : {power, power * 1.5})
            if (step >= low && step <= high && step == std::trunc(step))
                steps.push_back(step);
    return steps;
}

std::vector<double> decimalSteps(double low, double high)
{
    constexpr int aDecade = 20;
    std::vector<double> steps;
    const int count = static_cast<int>(std::round(std::log10(high / low) * aDecade));
    for (int i = 0; i <= count; ++i) {
        const double exact = low * std::pow(10, static_cast<double>(i) / aDecade);
        const double unit = std::pow(10, std::floor(std::log10(exact)) - 1);
        const double step = std::round(exact / unit) * unit;
        if (steps.empty() || step > steps.back())
            steps.push_back(step);
    }
    return steps;
}

std::vector<double> linearSteps(double low, double high, double step)
{
    std::vector<double> steps;
    const int count = static_cast<int>(std::round((high - low) / step));
    for (int i = 0; i <= count; ++i)
        steps.push_back(std::round((low + i * step) / step) * step);
    return steps;
}

} // namespace interval::ui
