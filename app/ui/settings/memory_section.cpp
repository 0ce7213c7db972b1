// SPDX-License-Identifier: GPL-3.0-or-later
// How what is learned is forgotten, by presets of decks.
#include "ui/settings/sections.h"

#include "ui/parts/toggle.h"
#include "ui/settings/memory_model.h"
#include "ui/settings/preset_panel.h"

namespace interval::ui {

using namespace Qt::StringLiterals;

QString MemorySection::name()
{
    return tr("Memory model");
}

MemorySection::MemorySection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    auto* panel = new PresetPanel(desk_, this);
    addRow(tr("Presets"),
           tr("Some decks may be remembered differently, or matter more. A preset gives its decks "
              "parameters or a desired retention of their own; what it has not of its own it takes "
              "from all cards."),
           nullptr)
        ->addBelow(panel);
    auto* model = new MemoryModel(desk_, this);
    addRow(tr("Parameters"), tr("Those of FSRS-6, by which intervals are chosen."), nullptr)
        ->addBelow(model);
    addToggle(tr("Fit the memory model by itself"),
              tr("After every 400 new answers, in the background. It is told, and can be undone."),
              &study::Preferences::fitOften)
        ->setObjectName(u"fitOften"_s);
    const auto show = [panel, model](const SettingsState& state) {
        panel->show(state);
        model->show(state);
    };
    whenChanged(show);
    connect(panel, &PresetPanel::chosen, this, &Section::refresh);
}

} // namespace interval::ui
