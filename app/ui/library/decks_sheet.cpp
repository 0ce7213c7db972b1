// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/decks_sheet.h"

#include "ui/library/deck_list.h"
#include "ui/library/library_dialogs.h"
#include "ui/parts/controls.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/decks_presenter.h"
#include "ui/words/deck_words.h"
#include "ui/words/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 620;
constexpr int sheetHeight = 480;

QString pathOf(const study::DeckFolder& deck)
{
    return QDir::toNativeSeparators(QString::fromStdString(deck.folder.string()));
}

} // namespace

DecksSheet::DecksSheet(DecksPresenter& presenter, QWidget* parent)
    : QDialog(parent), presenter_(presenter)
{
    setObjectName(u"decksSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your decks"));
    auto* column = new QVBoxLayout(this);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look().space(12));
    column->addWidget(makeLabel(windowTitle(), Type::body, Tone::normal, this, QFont::DemiBold));
    auto* words =
        makeLabel(tr("Each deck is a folder of Markdown files. What other programs change "
                     "in it is read again; the history of a card stays with the card."),
                  Type::caption, Tone::second, this);
    words->setWordWrap(true);
    column->addWidget(words);
    list_ = new DeckList(this);
    list_->setObjectName(u"decks"_s);
    list_->setAccessibleName(windowTitle());
    column->addWidget(list_, 1);
    folder_ = new ElidedLabel(Type::caption, this);
    folder_->setObjectName(u"deckFolder"_s);
    hint_ = makeLabel({}, Type::caption, Tone::second, this);
    hint_->setWordWrap(true);
    fault_ = makeLabel({}, Type::caption, Tone::normal, this);
    fault_->setObjectName(u"decksFault"_s);
    fault_->setProperty("role", u"fault"_s);
    fault_->setWordWrap(true);
    fault_->hide();
    for (QLabel* label : {static_cast<QLabel*>(folder_), hint_, fault_})
        column->addWidget(label);
    auto* chosenRow = new QHBoxLayout;
    rename_ = addButton(tr("Rename…"), u"renameDeck"_s);
    remove_ = addButton(tr("Remove"), u"removeDeck"_s);
    open_ = addButton(tr("Open the folder"), u"openDeck"_s);
    for (KeyButton* button : {rename_, remove_, open_})
        chosenRow->addWidget(button);
    chosenRow->addStretch(1);
    column->addLayout(chosenRow);
    column->addWidget(makeLine(this));
    auto* row = new QHBoxLayout;
    auto* make = addButton(tr("New deck…"), u"newDeck"_s);
    auto* adopt = addButton(tr("Use a folder…"), u"adoptDeck"_s);
    adopt->setToolTip(tr("A folder that there is already, for example one kept in git."));
    auto* close = addButton(tr("Close"), u"closeDecks"_s);
    row->addWidget(make);
    row->addWidget(adopt);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(make, &QPushButton::clicked, this, &DecksSheet::askForNew);
    connect(adopt, &QPushButton::clicked, this, &DecksSheet::askForFolder);
    connect(rename_, &QPushButton::clicked, this, &DecksSheet::askForRename);
    connect(remove_, &QPushButton::clicked, this, &DecksSheet::remove);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const DeckEntry* entry = presenter_.entry(list_->chosen()))
            QDesktopServices::openUrl(QUrl::fromLocalFile(pathOf(entry->deck)));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(list_, &QListWidget::currentRowChanged, this, &DecksSheet::showChosen);
    connect(list_, &QListWidget::itemActivated, this, &DecksSheet::askForRename);
    connect(&presenter_, &DecksPresenter::kept, this, [this](const std::string& id) {
        wanted_ = id;
        fill();
    });
    connect(&presenter_, &DecksPresenter::changed, this, &DecksSheet::fill);
    connect(&presenter_, &DecksPresenter::failed, this, [this](const base::Error& error) {
        const Message message = Words::of(error);
        fault_->setText(error.code == base::ErrorCode::invalidInput
                            ? tr("Another deck has this id, or a folder of this name is there "
                                 "already. Nothing was changed: choose another name, or write "
                                 "another id in the line “deck:” of its deck.md.")
                            : message.what + u' ' + message.meaning);
        fault_->show();
    });
    resize(std::min(look().px(sheetWidth), parent->width()),
           std::min(look().px(sheetHeight), parent->height()));
    fill();
    presenter_.refresh();
}

KeyButton* DecksSheet::addButton(const QString& words, const QString& name)
{
    KeyButton* button = makeButton(words, "", {}, this);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter belongs to the list
    return button;
}

void DecksSheet::fill()
{
    const std::string kept = wanted_.empty() ? list_->chosen() : wanted_;
    const QSignalBlocker quiet(list_);
    fault_->hide();
    list_->fill(presenter_.decks(), kept);
    wanted_.clear();
    showChosen();
}

void DecksSheet::showChosen()
{
    const DeckEntry* entry = presenter_.entry(list_->chosen());
    for (KeyButton* button : {rename_, remove_, open_})
        button->setEnabled(entry != nullptr);
    if (entry == nullptr)
        return;
    folder_->setText(pathOf(entry->deck));
    open_->setEnabled(QDir(pathOf(entry->deck)).exists());
    remove_->setEnabled(entry->removable);
    hint_->setText(
        entry->deck.elsewhere ? tr("Removing it leaves the folder as it is. Its new cards no "
                                   "longer come; those you have "
                                   "begun stay in review.")
        : entry->deck.id == study::firstOwnDeck
            ? tr("Every profile has this deck: cards made in the calculators go into it.")
        : entry->removable ? tr("It is empty and can be removed.")
                           : tr("A deck can be removed when nothing is left in its files."));
}

QString DecksSheet::faultIn(const QString& name, const std::string& renamed) const
{
    const auto fault = presenter_.faultOf(name, renamed);
    return fault ? DeckWords::of(*fault) : QString();
}

void DecksSheet::askForNew()
{
    askForDeckName(
        *this, {tr("New deck"), tr("Its name is also that of its folder."), tr("Make")}, {},
        [this](const QString& name) { return faultIn(name, {}); },
        [this](const QString& name) { presenter_.make(name); });
}

void DecksSheet::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Use a folder as a deck"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DecksSheet::adopt);
    dialog->open();
}

/// A folder that does not say what deck it is needs a name.
void DecksSheet::adopt(const QString& folder)
{
    if (study::hasManifest(folder.toStdString())) {
        presenter_.adopt(folder, {});
        return;
    }
    askForDeckName(
        *this,
        {tr("Use a folder as a deck"),
         tr("It stays where it is and gets a file deck.md with this name."), tr("Use")},
        QDir(folder).dirName(), [this](const QString& name) { return faultIn(name, {}); },
        [this, folder](const QString& name) { presenter_.adopt(folder, name); });
}

void DecksSheet::askForRename()
{
    const DeckEntry* entry = presenter_.entry(list_->chosen());
    if (entry == nullptr)
        return;
    askForDeckName(
        *this,
        {tr("Rename the deck"), tr("Its folder keeps its name, and its cards their history."),
         tr("Rename")},
        DeckWords::title(entry->deck.title),
        [this, id = entry->deck.id](const QString& name) { return faultIn(name, id); },
        [this, id = entry->deck.id](const QString& name) { presenter_.rename(id, name); });
}

void DecksSheet::remove()
{
    presenter_.remove(list_->chosen());
}

} // namespace interval::ui
