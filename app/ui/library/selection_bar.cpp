// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/selection_bar.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/words/library_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVariant>

#include <initializer_list>

namespace interval::ui {

using namespace Qt::StringLiterals;
using collection::Act;

namespace {

constexpr int iconSize = 14;
constexpr int flagColours = 7;

} // namespace

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent),
      words_(makeLabel({}, Type::caption, Tone::second, this)),
      suspend_(makeButton({}, "small", {}, this)),
      reset_(makeButton({}, "small", {}, this)),
      tag_(makeButton({}, "small", {}, this)),
      study_(makeButton({}, "small", {}, this)),
      more_(makeButton({}, "small", {}, this)),
      menu_(new QMenu(this))
{
    setObjectName(u"selectionBar"_s);
    setProperty("role", u"footer"_s);
    setAttribute(Qt::WA_StyledBackground);
    words_->setObjectName(u"selection"_s);
    suspend_->setObjectName(u"suspendChosen"_s);
    reset_->setObjectName(u"resetChosen"_s);
    tag_->setObjectName(u"tagChosen"_s);
    study_->setObjectName(u"studyChosen"_s);
    more_->setObjectName(u"moreActs"_s);
    menu_->setObjectName(u"moreActsMenu"_s);
    auto* row = new QHBoxLayout(this);
    row->addWidget(words_, 1);
    for (KeyButton* button : {suspend_, reset_, tag_, study_, more_})
        row->addWidget(button);
    more_->setMenu(menu_);
    connect(suspend_, &QPushButton::clicked, this,
            [this] { ask(hidden_ ? Act::resume : Act::suspend); });
    connect(reset_, &QPushButton::clicked, this, [this] { ask(Act::reset); });
    connect(tag_, &QPushButton::clicked, this, [this] { Q_EMIT tagAsked(true); });
    connect(study_, &QPushButton::clicked, this, &SelectionBar::studyAsked);
    refresh();
}

void SelectionBar::ask(Act act, int flagColour)
{
    collection::CardChange change;
    change.act = act;
    change.flagColour = flagColour;
    Q_EMIT asked(change);
}

void SelectionBar::buildMenu()
{
    menu_->clear();
    qDeleteAll(menu_->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    const auto add = [this](const QString& text, const QString& name, auto act) {
        QAction* action = menu_->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Study these…"), u"actStudy"_s, [this] { Q_EMIT studyAsked(); });
    menu_->addSeparator();
    add(tr("Suspend"), u"actSuspend"_s, [this] { ask(Act::suspend); });
    add(tr("Resume"), u"actResume"_s, [this] { ask(Act::resume); });
    add(tr("Bury until tomorrow"), u"actBury"_s, [this] { ask(Act::bury); });
    QMenu* flags = menu_->addMenu(tr("Flag"));
    for (int colour = 1; colour <= flagColours; ++colour)
        connect(flags->addAction(LibraryWords::flag(colour)), &QAction::triggered, this,
                [this, colour] { ask(Act::flag, colour); });
    flags->addSeparator();
    connect(flags->addAction(LibraryWords::flag(0)), &QAction::triggered, this,
            [this] { ask(Act::flag, 0); });
    menu_->addSeparator();
    add(tr("Add a tag…"), u"actTag"_s, [this] { Q_EMIT tagAsked(true); });
    add(tr("Take a tag away…"), u"actUntag"_s, [this] { Q_EMIT tagAsked(false); });
    menu_->addSeparator();
    add(tr("Set when due…"), u"actDue"_s, [this] { Q_EMIT dueAsked(); });
    add(tr("Make new again"), u"actReset"_s, [this] { ask(Act::reset); });
    menu_->addSeparator();
    add(tr("Move to another deck…"), u"actMove"_s, [this] { Q_EMIT moveAsked(); });
    add(tr("Export…"), u"actExport"_s, [this] { Q_EMIT exportAsked(); });
    add(tr("Copy as a table"), u"actCopy"_s, [this] { Q_EMIT copyAsked(); });
    add(tr("Delete"), u"actDelete"_s, [this] { ask(Act::remove); });
}

void SelectionBar::refresh()
{
    const Tokens& t = look().colours();
    const int size = look().px(iconSize);
    static_cast<QHBoxLayout*>(layout())->setContentsMargins(look().px(14), look().px(8),
                                                            look().px(12), look().px(8));
    layout()->setSpacing(look().px(8));
    words_->setFont(typeFont(Type::caption));
    const auto dress = [&](KeyButton* button, const QString& text, const QString& name) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setIcon(icon(name, t.text, size));
        button->setIconSize({size, size});
    };
    dress(suspend_, hidden_ ? tr("Resume") : tr("Suspend"),
          hidden_ ? u"play"_s : u"circle-pause"_s);
    dress(reset_, tr("Reset"), u"rotate-ccw"_s);
    dress(tag_, tr("Tag"), u"tag"_s);
    dress(study_, tr("Study these"), u"play"_s);
    dress(more_, tr("More"), u"ellipsis"_s);
    buildMenu();
    show(chosen_, all_, hidden_);
    fit();
}

void SelectionBar::show(qsizetype chosen, qsizetype all, bool hidden)
{
    const bool turned = hidden != hidden_;
    chosen_ = chosen;
    all_ = all;
    hidden_ = hidden;
    if (turned) {
        refresh();
        return;
    }
    const QLocale locale;
    words_->setText(tr("%1 of %2 selected").arg(locale.toString(chosen), locale.toString(all)));
    for (KeyButton* button : {suspend_, reset_, tag_, study_, more_})
        button->setEnabled(chosen > 0);
}

QSize SelectionBar::minimumSizeHint() const
{
    constexpr int leastWidth = 260;
    return {look().px(leastWidth), QWidget::minimumSizeHint().height()};
}

void SelectionBar::fit()
{
    const auto needed = [this](std::initializer_list<const KeyButton*> buttons) {
        int sum = words_->sizeHint().width() + layout()->contentsMargins().left() +
                  layout()->contentsMargins().right();
        for (const KeyButton* button : buttons)
            sum += button->sizeHint().width() + layout()->spacing();
        return sum;
    };
    const bool all = width() >= needed({suspend_, reset_, tag_, study_, more_});
    reset_->setVisible(all);
    tag_->setVisible(all);
    suspend_->setVisible(all || width() >= needed({suspend_, study_, more_}));
    study_->setVisible(all || width() >= needed({study_, more_}));
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace interval::ui
