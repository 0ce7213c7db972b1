// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preset_panel.h"

#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_field.h"
#include "ui/parts/switcher.h"
#include "ui/presenters/memory_presenter.h"
#include "ui/presenters/retention_presenter.h"
#include "ui/settings/preset_effect.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 240;
constexpr const char* shippedDeck = "core";

/// A deck of one's own is called as its topic is; an imported one by its id.
QString deckTitle(const std::string& deck, const std::vector<Topic>& topics)
{
    if (deck == shippedDeck)
        return PresetPanel::tr("Interval's deck");
    const QString id = QString::fromStdString(deck);
    const auto topic = std::ranges::find(topics, id, &Topic::id);
    return topic == topics.end() ? id : topic->title;
}

bool contains(const std::vector<std::string>& decks, const std::string& deck)
{
    return std::find(decks.begin(), decks.end(), deck) != decks.end();
}

/// The preset, but for this one, in which a deck is.
const collection::Preset*
otherOf(const SettingsState& state, const std::string& deck, collection::PresetId id)
{
    for (const collection::Preset& preset : state.presets)
        if (preset.id != id && contains(preset.decks, deck))
            return &preset;
    return nullptr;
}

QLabel* makeFault(QWidget* parent)
{
    QLabel* label = makeLabel({}, Type::caption, Tone::normal, parent);
    label->setProperty("role", u"fault"_s);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void setFault(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

/// A line of the panel: what it is, and the controls for it.
QHBoxLayout* addLine(QVBoxLayout& column, const QString& title, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(look().space(12));
    QLabel* label = makeLabel(title, Type::ui, Tone::normal, parent);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    column.addLayout(line);
    return line;
}

} // namespace

PresetPanel::PresetPanel(const SettingsDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(12));
    column->addWidget(makeHead());
    own_ = makeOwn();
    column->addWidget(own_);
    own_->hide();
}

QWidget* PresetPanel::makeHead()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(8));
    choice_ = new ChoiceBox(box);
    choice_->setObjectName(u"presetChoice"_s);
    choice_->setAccessibleName(tr("Preset"));
    choice_->setMinimumWidth(look().px(choiceWidth));
    connect(choice_, &ChoiceBox::activated, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(listed_.size()))
            pick(listed_[static_cast<std::size_t>(index)]);
    });
    auto* create = makeButton(tr("New preset"), "small", {}, box);
    create->setObjectName(u"newPreset"_s);
    connect(create, &QPushButton::clicked, this, &PresetPanel::add);
    remove_ = makeButton(tr("Delete"), "small", {}, box);
    remove_->setObjectName(u"deletePreset"_s);
    remove_->setAccessibleName(tr("Delete the preset"));
    remove_->setToolTip(tr("Its decks follow all cards again. Their history stays."));
    connect(remove_, &QPushButton::clicked, this,
            [this] { desk_.settings.removePreset(desk_.memory.preset()); });
    row->addWidget(choice_);
    row->addStretch(1);
    row->addWidget(create);
    row->addWidget(remove_);
    return box;
}

QWidget* PresetPanel::makeOwn()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"presetPanel"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    addName(*column, box);
    column->addWidget(makeLabel(tr("Decks"), Type::ui, Tone::normal, box));
    noDecks_ = makeLabel(tr("Without a deck a preset changes nothing. Choose at least one."),
                         Type::caption, Tone::second, box);
    noDecks_->setWordWrap(true);
    column->addWidget(noDecks_);
    decks_ = new QWidget(box);
    auto* decks = new QVBoxLayout(decks_);
    decks->setContentsMargins(0, 0, 0, 0);
    decks->setSpacing(look().space(4));
    column->addWidget(decks_);
    addRetention(*column, box);
    addParameters(*column, box);
    return box;
}

void PresetPanel::addName(QVBoxLayout& column, QWidget* parent)
{
    QHBoxLayout* line = addLine(column, tr("Name"), parent);
    name_ = new QLineEdit(parent);
    name_->setObjectName(u"presetName"_s);
    name_->setAccessibleName(tr("Name of the preset"));
    name_->setFixedWidth(look().px(choiceWidth));
    connect(name_, &QLineEdit::editingFinished, this, &PresetPanel::rename);
    line->addWidget(name_);
    nameFault_ = makeFault(parent);
    column.addWidget(nameFault_);
}

void PresetPanel::addRetention(QVBoxLayout& column, QWidget* parent)
{
    const QString title = tr("Desired retention");
    QHBoxLayout* line = addLine(column, title, parent);
    inherited_ = makeLabel({}, Type::ui, Tone::second, parent);
    inherited_->setObjectName(u"inheritedRetention"_s);
    retention_ =
        new NumberField(title, u"%"_s, {study::lowestRetention, study::highestRetention}, parent);
    retention_->field().setObjectName(u"presetRetention"_s);
    connect(retention_, &NumberField::changed, this, [this](int percent) {
        edit([percent](collection::Preset& preset) { preset.retention = percent; });
    });
    ownRetention_ = new Switcher(parent);
    ownRetention_->setObjectName(u"ownRetention"_s);
    ownRetention_->setAccessibleName(title);
    ownRetention_->setItems({tr("As all cards"), tr("Its own")});
    connect(ownRetention_, &Switcher::chosen, this, [this](int index) {
        edit([this, index](collection::Preset& preset) {
            // Its own begins where all cards are: nothing changes until it is changed.
            const double general = desk_.settings.state()->preferences.scheduling.desiredRetention;
            preset.retention = index == 1
                                   ? std::optional(static_cast<int>(std::lround(general * 100)))
                                   : std::nullopt;
        });
    });
    line->addWidget(inherited_);
    line->addWidget(retention_);
    line->addWidget(ownRetention_);
    retentionFault_ = makeFault(parent);
    column.addWidget(retentionFault_);
    effect_ = new PresetEffect(desk_.presetRetention, parent);
    column.addWidget(effect_);
    connect(retention_, &NumberField::faultChanged, this,
            [this](const QString& text) { setFault(*retentionFault_, text); });
}

void PresetPanel::addParameters(QVBoxLayout& column, QWidget* parent)
{
    const QString title = tr("Parameters");
    QHBoxLayout* line = addLine(column, title, parent);
    ownParameters_ = new Switcher(parent);
    ownParameters_->setObjectName(u"ownParameters"_s);
    ownParameters_->setAccessibleName(title);
    ownParameters_->setItems({tr("As all cards"), tr("Its own")});
    connect(ownParameters_, &Switcher::chosen, this, [this](int index) {
        edit([index](collection::Preset& preset) { preset.ownParameters = index == 1; });
    });
    line->addWidget(ownParameters_);
}

void PresetPanel::show(const SettingsState& state)
{
    const auto added =
        std::find_if(state.presets.begin(), state.presets.end(), [this](const auto& preset) {
            return !awaited_.empty() && preset.name == awaited_;
        });
    const bool isNew = added != state.presets.end();
    if (isNew) {
        awaited_.clear();
        desk_.memory.look(added->id);
    }
    const collection::Preset* preset = state.preset(desk_.memory.preset());
    if (preset == nullptr)
        desk_.memory.look(collection::generalPreset); // it was deleted
    listPresets(state);
    remove_->setVisible(preset != nullptr);
    own_->setVisible(preset != nullptr);
    if (preset != nullptr)
        showOwn(state, *preset);
    if (isNew) { // what one wants to do first is to name it
        name_->setFocus(Qt::OtherFocusReason);
        name_->selectAll();
    }
}

void PresetPanel::listPresets(const SettingsState& state)
{
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    listed_ = {collection::generalPreset};
    choice_->addItem(tr("All cards"));
    for (const collection::Preset& preset : state.presets) {
        listed_.push_back(preset.id);
        choice_->addItem(QString::fromStdString(preset.name));
    }
    const auto at = std::find(listed_.begin(), listed_.end(), desk_.memory.preset());
    choice_->setCurrentIndex(static_cast<int>(at - listed_.begin()));
}

void PresetPanel::showOwn(const SettingsState& state, const collection::Preset& preset)
{
    const QString name = QString::fromStdString(preset.name);
    if (name != shownName_ || !name_->hasFocus()) // what is being typed stays
        name_->setText(name);
    shownName_ = name;
    listDecks(state);
    for (const DeckBox& each : boxes_) {
        const QSignalBlocker quiet(each.box);
        each.box->setChecked(contains(preset.decks, each.deck));
    }
    noDecks_->setVisible(preset.decks.empty());
    const double general = state.preferences.scheduling.desiredRetention;
    const auto generalPercent = static_cast<int>(std::lround(general * 100));
    inherited_->setText(u"%1%"_s.arg(generalPercent));
    inherited_->setVisible(!preset.retention);
    retention_->setVisible(preset.retention.has_value());
    effect_->setVisible(preset.retention.has_value());
    if (preset.retention) {
        retention_->setValue(*preset.retention);
        desk_.presetRetention.look(preset.id);
        desk_.presetRetention.refresh();
        effect_->tell(*preset.retention, generalPercent);
    } else {
        setFault(*retentionFault_, {});
    }
    ownRetention_->setCurrent(preset.retention ? 1 : 0);
    ownParameters_->setCurrent(preset.ownParameters ? 1 : 0);
}

/// What is ticked stays where it is: the boxes are made anew only when there are other decks.
void PresetPanel::listDecks(const SettingsState& state)
{
    const bool same = std::equal(
        boxes_.begin(), boxes_.end(), state.decks.begin(), state.decks.end(),
        [](const DeckBox& box, const collection::DeckSize& size) { return box.deck == size.deck; });
    if (!same) {
        for (const DeckBox& each : boxes_)
            delete each.box;
        boxes_.clear();
        for (const collection::DeckSize& size : state.decks) {
            auto* box = new QCheckBox(decks_);
            box->setObjectName(u"presetDeck:%1"_s.arg(QString::fromStdString(size.deck)));
            connect(box, &QCheckBox::clicked, this, [this, deck = size.deck](bool on) {
                edit([&](collection::Preset& preset) {
                    std::erase(preset.decks, deck);
                    if (on)
                        preset.decks.push_back(deck);
                    std::sort(preset.decks.begin(), preset.decks.end());
                });
            });
            decks_->layout()->addWidget(box);
            boxes_.push_back({size.deck, box});
        }
    }
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const collection::DeckSize& size = state.decks[i];
        const QString title = tr("%1 · %n cards", nullptr, static_cast<int>(size.cards))
                                  .arg(deckTitle(size.deck, desk_.topics));
        const collection::Preset* other = otherOf(state, size.deck, desk_.memory.preset());
        boxes_[i].box->setText(
            other == nullptr
                ? title
                : tr("%1 (now in “%2”)").arg(title, QString::fromStdString(other->name)));
    }
}

void PresetPanel::pick(collection::PresetId preset)
{
    setFault(*nameFault_, {});
    setFault(*retentionFault_, {});
    desk_.memory.look(preset);
    Q_EMIT chosen();
}

void PresetPanel::add()
{
    if (!desk_.settings.state())
        return;
    const auto& presets = desk_.settings.state()->presets;
    std::size_t number = presets.size();
    QString name;
    do
        name = tr("Preset %1").arg(++number);
    while (std::any_of(presets.begin(), presets.end(), [&](const collection::Preset& one) {
        return one.name == name.toStdString();
    }));
    awaited_ = name.toStdString();
    desk_.settings.addPreset(awaited_);
}

void PresetPanel::rename()
{
    if (!desk_.settings.state())
        return;
    const collection::Preset* preset = desk_.settings.state()->preset(desk_.memory.preset());
    if (preset == nullptr)
        return;
    const std::string name = name_->text().trimmed().toStdString();
    const auto& all = desk_.settings.state()->presets;
    const bool taken = std::any_of(all.begin(), all.end(), [&](const collection::Preset& one) {
        return one.id != preset->id && one.name == name;
    });
    if (name.empty() || taken) {
        setFault(*nameFault_, name.empty()
                                  ? tr("A preset needs a name. Nothing was changed.")
                                  : tr("Another preset has this name. Nothing was changed."));
        return;
    }
    setFault(*nameFault_, {});
    edit([&](collection::Preset& changed) { changed.name = name; });
}

void PresetPanel::edit(const std::function<void(collection::Preset&)>& change)
{
    desk_.settings.editPreset(desk_.memory.preset(), change);
}

} // namespace interval::ui
