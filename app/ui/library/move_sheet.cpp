// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/move_sheet.h"

#include "ui/library/deck_list.h"
#include "ui/library/library_dialogs.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/decks_presenter.h"
#include "ui/words/deck_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 460;
constexpr int sheetHeight = 400;

} // namespace

MoveSheet::MoveSheet(DecksPresenter& presenter, int cards, QWidget* parent)
    : QDialog(parent), presenter_(presenter)
{
    setObjectName(u"moveSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move %n cards", nullptr, cards));
    auto* column = new QVBoxLayout(this);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look().space(12));
    column->addWidget(makeLabel(windowTitle(), Type::body, Tone::normal, this, QFont::DemiBold));
    auto* hint = makeLabel(tr("Their text goes into the Markdown files of the deck, history and "
                              "schedule stay with them. Shipped cards stay in their deck."),
                           Type::caption, Tone::second, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    list_ = new DeckList(this);
    list_->setObjectName(u"moveTo"_s);
    list_->setAccessibleName(tr("To which deck?"));
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& words, const QString& name) {
        KeyButton* button = makeButton(words, "", {}, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    KeyButton* make = add(tr("New deck…"), u"moveToNew"_s);
    row->addStretch(1);
    KeyButton* cancel = add(tr("Cancel"), u"moveCancel"_s);
    move_ = add(tr("Move"), u"moveTake"_s);
    move_->setDefault(true);
    column->addLayout(row);
    connect(make, &QPushButton::clicked, this, &MoveSheet::askForNew);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(move_, &QPushButton::clicked, this, &MoveSheet::take);
    connect(list_, &QListWidget::itemActivated, this, &MoveSheet::take);
    connect(&presenter_, &DecksPresenter::changed, this, [this] { fill(list_->chosen()); });
    connect(&presenter_, &DecksPresenter::kept, this, &MoveSheet::fill);
    resize(std::min(look().px(sheetWidth), parent->width()),
           std::min(look().px(sheetHeight), parent->height()));
    fill({});
    presenter_.refresh();
    list_->setFocus(Qt::OtherFocusReason);
}

void MoveSheet::fill(const std::string& wanted)
{
    list_->fill(presenter_.decks(), wanted);
    move_->setEnabled(list_->count() > 0);
}

void MoveSheet::askForNew()
{
    askForDeckName(
        *this, {tr("New deck"), tr("Its name is also that of its folder."), tr("Make")}, {},
        [this](const QString& name) {
            const auto fault = presenter_.faultOf(name, {});
            return fault ? DeckWords::of(*fault) : QString();
        },
        [this](const QString& name) { presenter_.make(name); });
}

void MoveSheet::take()
{
    const std::string deck = list_->chosen();
    if (deck.empty())
        return;
    accept();
    Q_EMIT chosen(deck);
}

} // namespace interval::ui
