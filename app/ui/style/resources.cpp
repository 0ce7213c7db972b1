// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/resources.h"

#include <QtGlobal>
#include <QDir>

// Q_INIT_RESOURCE declares a function and so cannot stand in a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(interval);
    Q_INIT_RESOURCE(i18n);
}

namespace interval::ui {

void loadResources()
{
    initResources();
}

} // namespace interval::ui
