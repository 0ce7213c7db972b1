// SPDX-License-Identifier: GPL-3.0-or-later
// Sections that only tell.
#include "ui/settings/sections.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/window/about.h"
#include "ui/window/keys.h"

#include <QCoreApplication>

namespace interval::ui {

QString ShortcutsSection::name()
{
    return tr("Shortcuts");
}

ShortcutsSection::ShortcutsSection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    addRow(tr("Keys"), tr("Everything can be done by keyboard. F1 shows this list anywhere."),
           nullptr)
        ->addBelow(makeKeyList(this));
}

QString AboutSection::name()
{
    return tr("About");
}

AboutSection::AboutSection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    auto* licences = makeButton(tr("Licences"), "", {}, this);
    licences->setObjectName(QStringLiteral("showLicences"));
    connect(licences, &QPushButton::clicked, this, [this] { showAbout(*window()); });
    addRow(tr("Interval %1").arg(QCoreApplication::applicationVersion()),
           tr("Cards for LLM engineering interviews, scheduled by FSRS-6. Free software (GPL-3.0 "
              "or later). It works offline and sends nothing anywhere."),
           licences);
}

} // namespace interval::ui
