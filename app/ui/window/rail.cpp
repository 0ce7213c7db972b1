// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/style/look.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideRail = 84;
constexpr int narrowRail = 56;
constexpr int wideEntry = 58;
constexpr int narrowEntry = 44;
constexpr int iconSize = 20;

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    for (const PlaceEntry& entry : placeEntries) {
        if (entry.place == Place::settings)
            column->addStretch(1); // apart from where one works
        auto* button = new QToolButton(this);
        button->setProperty("role", u"rail"_s);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, place = entry.place] {
            setCurrent(current_); // the window decides, and tells
            Q_EMIT chosen(place);
        });
        column->addWidget(button);
        entries_.push_back({entry, button});
    }
    refresh();
}

void Rail::setCurrent(Place place)
{
    current_ = place;
    refresh();
}

void Rail::setNarrow(bool narrow)
{
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    refresh();
}

void Rail::refresh()
{
    setFixedWidth(look().px(narrow_ ? narrowRail : wideRail));
    const int side = 3;
    layout()->setContentsMargins(side, 12, side, 12);
    for (const auto& [entry, shown] : entries_) {
        const bool current = entry.place == current_;
        const int size = look().px(iconSize);
        const QString name = title(entry.place);
        QToolButton& button = *shown;
        button.setToolButtonStyle(narrow_ ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
        button.setText(name);
        button.setAccessibleName(name);
        button.setToolTip(u"%1 (%2)"_s.arg(name, QString::fromLatin1(entry.key)));
        button.setIconSize({size, size});
        const Tokens& t = look().colours();
        button.setIcon(icon(QString::fromLatin1(entry.icon), current ? t.accent : t.text2, size));
        button.setFixedHeight(look().px(narrow_ ? narrowEntry : wideEntry));
        button.setChecked(current);
    }
}

void Rail::takeFocus()
{
    for (const auto& [entry, button] : entries_)
        if (entry.place == current_)
            button->setFocus(Qt::TabFocusReason);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace interval::ui
