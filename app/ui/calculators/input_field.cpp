// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/input_field.h"

#include "study/calculator/scenario_values.h"
#include "ui/calculators/catalogue_entries.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_slider.h"
#include "ui/parts/picker.h"
#include "ui/parts/switcher.h"
#include "ui/words/field_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSlider>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSegments = 4;
constexpr int widestSegments = 26; ///< letters that fit the joined segments of one row

class InputWords {
    Q_DECLARE_TR_FUNCTIONS(InputWords)
public:
    static QString ownModel() { return tr("Use my own model…"); }
    static QString ownGpu() { return tr("Use my own GPU…"); }
    static QString samePolicy() { return tr("Same as the policy"); }
    static QString addModel() { return tr("Add a model"); }
    static QString takeOut(const QString& name) { return tr("Take out %1").arg(name); }
    static QString open() { return tr("default"); }
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

std::string numberJson(double value)
{
    constexpr int exact = 17;
    return QByteArray::number(value, 'g', exact).toStdString();
}

/// Nothing is touched, so nothing laid out again, while nothing changes.
void tellFault(QLabel& fault, const QString& text)
{
    if (fault.text() == text)
        return;
    fault.setText(text);
    fault.setVisible(!text.isEmpty());
}

/// A label above, the control, what is wrong below.
QVBoxLayout* makeColumn(InputField* field, QLabel*& fault)
{
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label =
        makeLabel(FieldWords::field(field->spec().key), Type::caption, Tone::second, field);
    column->addWidget(label);
    fault = makeLabel({}, Type::caption, Tone::normal, field);
    fault->setProperty("role", u"fault"_s);
    fault->setWordWrap(true);
    fault->hide();
    return column;
}

class NumberField final : public InputField {
public:
    NumberField(const InputSpec& spec, QWidget* parent)
        : InputField(spec, parent),
          pair_(new NumberSlider(FieldWords::field(spec.key),
                                 FieldWords::unit(spec.key),
                                 sliderSteps(spec),
                                 this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(pair_);
        const std::string key(spec.key);
        pair_->field().setObjectName(textOf(key));
        pair_->slider().setObjectName(textOf(key) + u".slider"_s);
        connect(pair_, &NumberSlider::changed, this,
                [this, key](double value) { Q_EMIT changed(key, numberJson(value)); });
        connect(pair_, &NumberSlider::settled, this, &InputField::settled);
        connect(pair_, &NumberSlider::unreadable, this, &InputField::unreadable);
        connect(&pair_->slider(), &QSlider::sliderPressed, this, [this] { Q_EMIT held(true); });
        connect(&pair_->slider(), &QSlider::sliderReleased, this, [this] { Q_EMIT held(false); });
    }

    void show(const compute::Scenario& scenario) override
    {
        pair_->setValue(study::numberOf(scenario, spec().key), InputWords::open());
    }
    void setFault(const QString& text) override { pair_->setFault(text); }

private:
    NumberSlider* pair_;
};

class ChoiceField final : public InputField {
public:
    ChoiceField(const InputSpec& spec, const compute::Scenario& scenario, QWidget* parent)
        : InputField(spec, parent)
    {
        auto* column = makeColumn(this, fault_);
        const study::ChoiceValue choice = study::choiceOf(scenario, spec.key);
        QStringList names;
        for (const std::string& word : choice.words)
            names << FieldWords::choice(spec.key, word);
        const bool joined =
            names.size() <= mostSegments && names.join(QString()).size() <= widestSegments;
        if (joined)
            addSwitcher(names, column);
        else
            addCombo(names, column);
        column->addWidget(fault_);
        values_ = choice.values;
    }

    void show(const compute::Scenario& scenario) override
    {
        const int current = study::choiceOf(scenario, spec().key).current;
        if (switcher_ != nullptr)
            switcher_->setCurrent(current);
        else
            combo_->setCurrentIndex(current);
    }
    void setFault(const QString& text) override { tellFault(*fault_, text); }

private:
    void addSwitcher(const QStringList& names, QVBoxLayout* column)
    {
        switcher_ = new Switcher(this);
        switcher_->setObjectName(textOf(spec().key));
        switcher_->setItems(names);
        switcher_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(switcher_, &Switcher::chosen, this, &ChoiceField::take);
        column->addWidget(switcher_);
    }
    void addCombo(const QStringList& names, QVBoxLayout* column)
    {
        combo_ = new ChoiceBox(this);
        combo_->setObjectName(textOf(spec().key));
        combo_->setAccessibleName(FieldWords::field(spec().key));
        combo_->addItems(names);
        connect(combo_, &ChoiceBox::activated, this, &ChoiceField::take);
        column->addWidget(combo_);
    }
    void take(int index)
    {
        Q_EMIT changed(std::string(spec().key), values_[static_cast<std::size_t>(index)]);
        Q_EMIT settled();
    }

    std::vector<std::string> values_;
    QLabel* fault_ = nullptr;
    Switcher* switcher_ = nullptr;
    ChoiceBox* combo_ = nullptr;
};

class FlagField final : public InputField {
public:
    FlagField(const InputSpec& spec, QWidget* parent)
        : InputField(spec, parent), box_(new QCheckBox(FieldWords::field(spec.key), this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        box_->setObjectName(textOf(spec.key));
        column->addWidget(box_);
        fault_ = makeLabel({}, Type::caption, Tone::normal, this);
        fault_->setProperty("role", u"fault"_s);
        fault_->setWordWrap(true);
        fault_->hide();
        column->addWidget(fault_);
        connect(box_, &QCheckBox::clicked, this, [this](bool on) {
            const study::ValueChange change = study::flagChange(scenario_, this->spec().key, on);
            Q_EMIT changed(change.path, change.value);
            Q_EMIT settled();
        });
    }

    void show(const compute::Scenario& scenario) override
    {
        scenario_ = scenario;
        box_->setChecked(study::flagOf(scenario, spec().key));
    }
    void setFault(const QString& text) override { tellFault(*fault_, text); }

private:
    compute::Scenario scenario_;
    QCheckBox* box_;
    QLabel* fault_;
};

class ModelField final : public InputField {
public:
    ModelField(const InputSpec& spec, const compute::Catalogue& catalogue, QWidget* parent)
        : InputField(spec, parent)
    {
        auto* column = makeColumn(this, fault_);
        picker_ = new Picker(FieldWords::field(spec.key), InputWords::ownModel(), this);
        picker_->setObjectName(textOf(spec.key));
        std::vector<PickerEntry> entries = CatalogueEntries::models(catalogue);
        if (spec.key != "model")
            entries.insert(entries.begin(), {InputWords::samePolicy(), {}, {}, {}});
        picker_->setEntries(std::move(entries));
        column->addWidget(picker_);
        column->addWidget(fault_);
        connect(picker_, &Picker::picked, this, [this](const QString& name) {
            Q_EMIT changed(std::string(this->spec().key),
                           name == InputWords::samePolicy() ? "null" : quoted(name));
            Q_EMIT settled();
        });
        connect(picker_, &Picker::ownRequested, this,
                [this] { Q_EMIT ownRequested(textOf(this->spec().key)); });
    }

    void setRecent(const QStringList& names) override { picker_->setRecent(names); }
    void show(const compute::Scenario& scenario) override
    {
        const auto& model = spec().key == "critic"      ? scenario.critic
                            : spec().key == "reward"    ? scenario.reward
                            : spec().key == "reference" ? scenario.reference
                                                        : scenario.model;
        if (model)
            picker_->setCurrent(CatalogueEntries::nameOf(*model), CatalogueEntries::sizeOf(*model));
        else
            picker_->setCurrent(InputWords::samePolicy(), {});
    }
    void setFault(const QString& text) override { tellFault(*fault_, text); }

private:
    Picker* picker_;
    QLabel* fault_ = nullptr;
};

class GpuField final : public InputField {
public:
    GpuField(const InputSpec& spec, const compute::Catalogue& catalogue, QWidget* parent)
        : InputField(spec, parent)
    {
        auto* column = makeColumn(this, fault_);
        picker_ = new Picker(FieldWords::field(spec.key), InputWords::ownGpu(), this);
        picker_->setObjectName(textOf(spec.key));
        picker_->setEntries(CatalogueEntries::gpus(catalogue));
        column->addWidget(picker_);
        column->addWidget(fault_);
        connect(picker_, &Picker::picked, this, [this](const QString& name) {
            Q_EMIT changed("gpu", quoted(name));
            Q_EMIT settled();
        });
        connect(picker_, &Picker::ownRequested, this, [this] { Q_EMIT ownRequested(u"gpu"_s); });
    }

    void setRecent(const QStringList& names) override { picker_->setRecent(names); }
    void show(const compute::Scenario& scenario) override
    {
        picker_->setCurrent(CatalogueEntries::nameOf(*scenario.gpu),
                            CatalogueEntries::sizeOf(scenario.gpu->gpu));
    }
    void setFault(const QString& text) override { tellFault(*fault_, text); }

private:
    Picker* picker_;
    QLabel* fault_ = nullptr;
};

/// The models of a selection: a row each that can be taken out, and a list to add from.
class CandidatesField final : public InputField {
public:
    CandidatesField(const InputSpec& spec, const compute::Catalogue& catalogue, QWidget* parent)
        : InputField(spec, parent), rows_(new QVBoxLayout)
    {
        auto* column = makeColumn(this, fault_);
        rows_->setSpacing(0);
        column->addLayout(rows_);
        picker_ = new Picker(InputWords::addModel(), InputWords::ownModel(), this);
        picker_->setObjectName(u"candidates"_s);
        picker_->setEntries(CatalogueEntries::models(catalogue));
        picker_->setCurrent(InputWords::addModel(), {});
        column->addWidget(picker_);
        column->addWidget(fault_);
        connect(picker_, &Picker::picked, this, [this](const QString& name) {
            written_.push_back(quoted(name));
            tell();
        });
        connect(picker_, &Picker::ownRequested, this,
                [this] { Q_EMIT ownRequested(u"candidates"_s); });
    }

    void show(const compute::Scenario& scenario) override
    {
        std::vector<std::string> written;
        for (const auto& candidate : scenario.candidates)
            written.push_back(candidate->written);
        if (written == written_ && rows_->count() > 0)
            return;
        written_ = std::move(written);
        while (QLayoutItem* item = rows_->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may be what was clicked
            delete item;
        }
        for (std::size_t i = 0; i < scenario.candidates.size(); ++i)
            addRow(*scenario.candidates[i], i, scenario.candidates.size() > 1);
    }
    void setFault(const QString& text) override { tellFault(*fault_, text); }

private:
    void addRow(const compute::ChosenModel& model, std::size_t index, bool removable)
    {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(makeLabel(CatalogueEntries::nameOf(model), Type::ui, Tone::normal, row), 1);
        line->addWidget(
            makeLabel(CatalogueEntries::sizeOf(model), Type::caption, Tone::third, row));
        auto* out = makeButton(u"✕"_s, "bare", {}, row);
        out->setAccessibleName(InputWords::takeOut(CatalogueEntries::nameOf(model)));
        out->setEnabled(removable);
        line->addWidget(out);
        connect(out, &QAbstractButton::clicked, this, [this, index] {
            written_.erase(written_.begin() + static_cast<std::ptrdiff_t>(index));
            tell();
        });
        rows_->addWidget(row);
    }
    void tell()
    {
        std::string list = "[";
        for (const std::string& model : written_)
            list += (list.size() > 1 ? "," : "") + model;
        written_.clear(); // so that the answer draws the rows again
        Q_EMIT changed("candidates", list + "]");
        Q_EMIT settled();
    }

    std::vector<std::string> written_;
    QVBoxLayout* rows_;
    Picker* picker_;
    QLabel* fault_ = nullptr;
};

} // namespace

InputField* makeInputField(const InputSpec& spec,
                           const compute::Catalogue& catalogue,
                           const compute::Scenario& scenario,
                           QWidget* parent)
{
    switch (spec.kind) {
    case InputKind::model:
        return new ModelField(spec, catalogue, parent);
    case InputKind::gpu:
        return new GpuField(spec, catalogue, parent);
    case InputKind::candidates:
        return new CandidatesField(spec, catalogue, parent);
    case InputKind::number:
        return new NumberField(spec, parent);
    case InputKind::choice:
        return new ChoiceField(spec, scenario, parent);
    case InputKind::flag:
        break;
    }
    return new FlagField(spec, parent);
}

} // namespace interval::ui
