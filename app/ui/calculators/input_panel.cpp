// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/input_panel.h"

#include "ui/calculators/input_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/style/look.h"
#include "ui/words/calc_words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 12;

} // namespace

InputPanel::InputPanel(CalculatorPresenter& presenter, QWidget* parent)
    : QWidget(parent), presenter_(presenter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&presenter_, &CalculatorPresenter::kept, this, [this] {
        for (InputField* field : fields_)
            field->setRecent(recentFor(field->spec()));
    });
}

InputPanel::~InputPanel() = default;

void InputPanel::rebuild()
{
    built_ = compute::Calculator::layout;
    refresh();
}

const QStringList& InputPanel::recentFor(const InputSpec& spec) const
{
    return spec.kind == InputKind::gpu ? presenter_.recentGpus() : presenter_.recentModels();
}

void InputPanel::build()
{
    delete body_;
    fields_.clear();
    built_ = presenter_.calculator();
    const compute::Scenario& scenario = presenter_.sheet().scenario();
    body_ = new QWidget(this);
    layout()->addWidget(body_);
    auto* column = new QVBoxLayout(body_);
    const int margin = look().space(16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look().space(fieldGap));
    more_ = new QWidget(body_);
    auto* folded = new QVBoxLayout(more_);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(look().space(fieldGap));
    for (const InputSpec& spec : inputsOf(built_)) {
        auto* field =
            makeInputField(spec, presenter_.catalogue(), scenario, spec.more ? more_ : body_);
        (spec.more ? folded : column)->addWidget(field);
        fields_.push_back(field);
        connect(field, &InputField::changed, this,
                [this](const std::string& path, const std::string& value) {
                    presenter_.set(path, value);
                });
        connect(field, &InputField::settled, this, [this] { presenter_.settle(); });
        connect(field, &InputField::held, this, &InputPanel::held);
        connect(field, &InputField::ownRequested, this, &InputPanel::ownRequested);
        connect(field, &InputField::unreadable, this,
                [field](const QString& text) { field->setFault(CalcWords::unreadable(text)); });
    }
    fold_ = makeButton(tr("More settings"), "quiet", {}, body_);
    fold_->setObjectName(u"moreSettings"_s);
    fold_->setCheckable(true);
    connect(fold_, &QAbstractButton::clicked, this, &InputPanel::unfold);
    column->addWidget(fold_, 0, Qt::AlignLeft);
    column->addWidget(more_);
    column->addStretch(1);
    fold_->setVisible(folded->count() > 0);
    unfold(unfolded_);
}

void InputPanel::unfold(bool open)
{
    unfolded_ = open;
    fold_->setChecked(open);
    fold_->setIcon(
        icon(open ? u"chevron-down"_s : u"chevron-right"_s, look().colours().text2, look().px(16)));
    more_->setVisible(open);
}

void InputPanel::refresh()
{
    if (built_ != presenter_.calculator())
        build();
    const study::Worksheet& sheet = presenter_.sheet();
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (InputField* field : fields_) {
        const InputSpec& spec = field->spec();
        const bool shown = spec.shown == nullptr || spec.shown(sheet.scenario());
        if (field->isVisibleTo(field->parentWidget()) != shown)
            field->setVisible(shown);
        const bool wrong = sheet.fault() && sheet.fault()->key == spec.key;
        field->setFault(!wrong    ? QString()
                        : chinese ? QString::fromStdString(sheet.fault()->text.zh)
                                  : QString::fromStdString(sheet.fault()->text.en));
        field->setRecent(recentFor(spec));
        if (!wrong && shown)
            field->show(sheet.scenario());
    }
}

} // namespace interval::ui
