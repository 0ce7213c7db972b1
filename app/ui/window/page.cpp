// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page.h"

#include "ui/parts/message_bar.h"

#include <QVBoxLayout>

namespace interval::ui {

Page::Page(std::optional<Place> place, QWidget* parent)
    : QWidget(parent), place_(place), messages_(new MessageBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages_);
}

} // namespace interval::ui
