// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/switcher.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace interval::ui {

using namespace Qt::StringLiterals;

Switcher::Switcher(QWidget* parent)
    : QWidget(parent), layout_(new QHBoxLayout(this)), group_(new QButtonGroup(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &Switcher::chosen);
}

void Switcher::setItems(const QStringList& items)
{
    const auto old = group_->buttons();
    for (QAbstractButton* button : old) {
        group_->removeButton(button);
        delete button;
    }
    for (int i = 0; i < items.size(); ++i) {
        auto* button = new QPushButton(items[i], this);
        button->setCheckable(true);
        button->setProperty("role", u"segment"_s);
        button->setProperty("edge", i == 0                  ? u"first"_s
                                    : i + 1 == items.size() ? u"last"_s
                                                            : u""_s);
        button->setAccessibleName(items[i]);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the page
        group_->addButton(button, i);
        layout_->addWidget(button);
    }
}

void Switcher::setCurrent(int index)
{
    if (QAbstractButton* button = group_->button(index))
        button->setChecked(true);
}

void Switcher::choose(int index)
{
    if (QAbstractButton* button = group_->button(index))
        button->click();
}

int Switcher::current() const
{
    return group_->checkedId();
}

} // namespace interval::ui
