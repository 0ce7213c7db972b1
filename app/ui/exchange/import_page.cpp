// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/switcher.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;
using Fate = ImportRows::Fate;
using Stage = ImportPresenter::Stage;

namespace {

constexpr int margin = 32;
constexpr int rowHeight = 34;
constexpr int searchWidth = 220;
constexpr int placeWidth = 200;
constexpr std::array allFates{Fate::added, Fate::changed,   Fate::edited,
                              Fate::kept,  Fate::unchanged, Fate::unreadable};

QString kindOf(exchange::ImportKind kind)
{
    switch (kind) {
    case exchange::ImportKind::ankiPackage:
        return ImportPage::tr("Anki package");
    case exchange::ImportKind::delimitedText:
        return ImportPage::tr("table");
    case exchange::ImportKind::markdown:
        return u"Markdown"_s;
    case exchange::ImportKind::deck:
        break;
    }
    return ImportPage::tr("deck of Interval");
}

QString explain(Fate fate)
{
    switch (fate) {
    case Fate::added:
        return ImportPage::tr("new");
    case Fate::changed:
        return ImportPage::tr("updates");
    case Fate::edited:
        return ImportPage::tr("edited here and in the file");
    case Fate::kept:
        return ImportPage::tr("come with Interval or stand in your files, and stay");
    case Fate::unchanged:
        return ImportPage::tr("the same");
    case Fate::unreadable:
        break;
    }
    return ImportPage::tr("cannot be read");
}

QString fileFault(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::fileTooNew:
        return ImportPage::tr("This file was written by a newer program than Interval knows.");
    case base::ErrorCode::fileCorrupt:
        return ImportPage::tr("This file is damaged.");
    case base::ErrorCode::foreignFile:
        return ImportPage::tr("This file holds no cards.");
    default:
        break;
    }
    return ImportPage::tr("This file cannot be imported.");
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    return card;
}

} // namespace

ImportPage::ImportPage(ImportPresenter& presenter, QWidget* parent)
    : Page({}, parent), presenter_(presenter)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    // Queued: the button that was pressed goes away with the part that it stands in.
    connect(&presenter_, &ImportPresenter::changed, this, &ImportPage::rebuild,
            Qt::QueuedConnection);
    connect(&presenter_, &ImportPresenter::chosen, this, &ImportPage::showChoices);
    connect(&presenter_, &ImportPresenter::failed, this, &ImportPage::complain);
    ImportPage::rebuild();
}

bool ImportPage::choose()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import cards"), {},
        tr("Cards") + u" (*.apkg *.colpkg *.csv *.tsv *.txt *.md *.markdown);;"_s +
            tr("All files") + u" (*)"_s);
    if (file.isEmpty())
        return false;
    presenter_.read(file);
    return true;
}

void ImportPage::rebuild()
{
    const bool focused = isAncestorOf(focusWidget());
    delete body_;
    body_ = new QWidget(this);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(look().space(margin), look().space(16), look().space(margin),
                               look().space(16));
    column->setSpacing(look().space(16));
    fill(*column);
    static_cast<QVBoxLayout*>(layout())->addWidget(body_, 1);
    messages().refresh();
    if (focused || isVisible())
        setFocus(Qt::OtherFocusReason);
}

void ImportPage::fill(QVBoxLayout& column)
{
    column.addWidget(makeHeader());
    switch (presenter_.stage()) {
    case Stage::nothing:
        column.addWidget(makeInvitation());
        column.addStretch(1);
        break;
    case Stage::reading:
    case Stage::writing:
        column.addWidget(makeWait());
        column.addStretch(1);
        break;
    case Stage::ready:
        column.addWidget(makeCounts());
        column.addWidget(makeList(), 1);
        column.addWidget(makeChoices());
        column.addWidget(makeFoot());
        break;
    }
}

QWidget* ImportPage::makeHeader()
{
    auto* header = new QWidget(body_);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    const bool ready = presenter_.stage() == Stage::ready;
    row->addWidget(makeLabel(ready ? tr("Import preview") : tr("Import cards"), Type::title,
                             Tone::normal, header, QFont::DemiBold));
    auto* file = new ElidedLabel(Type::ui, header);
    if (presenter_.stage() != Stage::nothing) {
        const QFileInfo info(presenter_.source());
        const QString size =
            info.isFile()
                ? u", "_s + locale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat)
                : QString();
        file->setText(info.fileName() + size +
                      (ready ? u", "_s + kindOf(presenter_.plan().kind) : QString()));
    }
    row->addWidget(file, 1);
    if (ready)
        row->addWidget(
            makeChip(tr("Nothing has been written yet"), u"shield-check"_s, Chip::plain, header));
    return header;
}

/// What will be here, and how it comes.
QWidget* ImportPage::makeInvitation()
{
    QFrame* card = makeCard(body_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look().space(24), look().space(24), look().space(24),
                               look().space(24));
    column->setSpacing(look().space(12));
    column->addWidget(makeLabel(tr("Drop a file here, or choose one"), Type::body, Tone::normal,
                                card, QFont::DemiBold));
    QLabel* what = makeLabel(
        tr("Anki packages (.apkg, .colpkg) come with their pictures, tags and the whole review "
           "history; tables (.csv, .tsv, .txt) with a column for question and answer; Markdown "
           "files (.md) with a heading for each question. You see what would happen to each card "
           "before anything is written."),
        Type::ui, Tone::second, card);
    what->setWordWrap(true);
    column->addWidget(what);
    auto* row = new QHBoxLayout;
    KeyButton* open = makeButton(tr("Choose a file…"), "primary", tr("Enter"), card);
    open->setObjectName(u"chooseImport"_s);
    connect(open, &QPushButton::clicked, this, &ImportPage::choose, Qt::QueuedConnection);
    row->addWidget(open);
    row->addStretch(1);
    column->addLayout(row);
    return card;
}

QWidget* ImportPage::makeWait()
{
    const bool writing = presenter_.stage() == Stage::writing;
    QFrame* card = makeCard(body_);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(look().space(20), look().space(16), look().space(20), look().space(16));
    row->setSpacing(look().space(16));
    row->addWidget(makeLabel(writing ? tr("Taking the cards in…") : tr("Reading the file…"),
                             Type::ui, Tone::normal, card));
    auto* progress = new QProgressBar(card);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Import under way"));
    row->addWidget(progress, 1);
    if (!writing) {
        KeyButton* cancel = makeButton(tr("Cancel"), "", tr("Esc"), card);
        cancel->setObjectName(u"cancelImport"_s);
        connect(cancel, &QPushButton::clicked, this, &ImportPage::leavePage);
        row->addWidget(cancel);
    }
    return card;
}

QWidget* ImportPage::makeCounts()
{
    const exchange::ImportPlan& plan = presenter_.plan();
    QFrame* card = makeCard(body_);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(look().space(20), look().space(16), look().space(20), look().space(16));
    row->setSpacing(look().space(32));
    for (const Fate fate : allFates) {
        const int count = ImportRows::count(plan, fate);
        if (count == 0 && fate != Fate::added)
            continue;
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(
            makeLabel(locale().toString(count), Type::title, Tone::normal, card, QFont::DemiBold));
        pair->addWidget(makeLabel(explain(fate), Type::caption, Tone::second, card));
        row->addLayout(pair);
    }
    row->addStretch(1);
    QStringList lines;
    if (const auto pictures = static_cast<int>(plan.media.size()); pictures > 0)
        lines << tr("%n pictures and sounds", nullptr, pictures);
    if (const auto missing = static_cast<int>(plan.missingMedia.size()); missing > 0)
        lines << tr("%n are missing in the file", nullptr, missing);
    if (const int reviews = plan.reviewCount(); reviews > 0)
        lines << tr("%n reviews of history", nullptr, reviews);
    QLabel* more = makeLabel(lines.join(u'\n'), Type::caption, Tone::second, card);
    more->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(more);
    return card;
}

QWidget* ImportPage::makeList()
{
    QFrame* card = makeCard(body_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    rows_ = new ImportRows(presenter_.plan(), presenter_.choices(), card);
    // Queued: the view that is being clicked is told of the change afterwards.
    connect(rows_, &ImportRows::turned, &presenter_, &ImportPresenter::turn, Qt::QueuedConnection);
    column->addWidget(makeFilter(card));
    column->addWidget(makeTable(card), 1);
    none_ = makeLabel(tr("No card of the file is like this."), Type::ui, Tone::second, card);
    none_->setAlignment(Qt::AlignCenter);
    none_->hide();
    column->addWidget(none_, 1);
    return card;
}

QWidget* ImportPage::makeFilter(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(look().space(16), look().space(12), look().space(16), look().space(12));
    row->setSpacing(look().space(12));
    fates_ = new Switcher(bar);
    fates_->setObjectName(u"importFates"_s);
    choices_ = {std::nullopt};
    QStringList items{tr("All %1").arg(locale().toString(rows_->rowCount()))};
    for (const Fate fate : allFates)
        if (const int count = ImportRows::count(presenter_.plan(), fate); count > 0) {
            choices_.emplace_back(fate);
            items << ImportRows::word(fate) + u' ' + locale().toString(count);
        }
    fates_->setItems(items);
    fates_->setCurrent(0);
    connect(fates_, &Switcher::chosen, this, &ImportPage::filter);
    row->addWidget(fates_);
    row->addStretch(1);
    words_ = new QLineEdit(bar);
    words_->setObjectName(u"importSearch"_s);
    words_->setPlaceholderText(tr("Search in the file"));
    words_->setAccessibleName(words_->placeholderText());
    words_->setClearButtonEnabled(true);
    words_->setMaximumWidth(look().px(searchWidth));
    connect(words_, &QLineEdit::textChanged, this, &ImportPage::filter);
    row->addWidget(words_);
    return bar;
}

QWidget* ImportPage::makeTable(QWidget* parent)
{
    table_ = new QTableView(parent);
    table_->setObjectName(u"importTable"_s);
    table_->setProperty("role", u"rows"_s);
    table_->setAccessibleName(tr("Cards of the file and what happens to them"));
    table_->setModel(rows_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setFont(typeFont(Type::ui));
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(look().px(rowHeight));
    QHeaderView& header = *table_->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(false);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(ImportRows::card, QHeaderView::Stretch);
    constexpr std::array widths{150, 0, 110, 160, 110};
    for (int column = 0; column < ImportRows::columns; ++column)
        if (const int width = widths.at(static_cast<std::size_t>(column)); width > 0)
            table_->setColumnWidth(column, look().px(width));
    return table_;
}

void ImportPage::filter()
{
    rows_->show(choices_.at(static_cast<std::size_t>(std::max(0, fates_->current()))),
                words_->text());
    const bool empty = rows_->rowCount() == 0;
    table_->setVisible(!empty);
    none_->setVisible(empty);
}

QWidget* ImportPage::makeChoices()
{
    auto* box = new QWidget(body_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(32));
    column->addLayout(row);
    column->addWidget(makePlaces(box));
    if (presenter_.plan().count(collection::NoteFate::edited) > 0)
        column->addWidget(makeWinner(box));
    const auto add = [&](const QString& text, const QString& name,
                         bool exchange::ImportChoices::*field) {
        auto* check = new QCheckBox(text, box);
        check->setObjectName(name);
        check->setFont(typeFont(Type::ui));
        check->setChecked(presenter_.choices().*field);
        connect(check, &QCheckBox::toggled, this, [this, field](bool on) {
            exchange::ImportChoices choices = presenter_.choices();
            choices.*field = on;
            presenter_.setChoices(choices);
        });
        row->addWidget(check);
    };
    if (presenter_.plan().reviewCount() > 0)
        add(tr("Bring the review history along: intervals and due days stay"), u"importHistory"_s,
            &exchange::ImportChoices::history);
    add(tr("Suspend the new cards"), u"importSuspend"_s, &exchange::ImportChoices::suspend);
    row->addStretch(1);
    return box;
}

/// A tag for all, and where they go.
QWidget* ImportPage::makePlaces(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    const auto add = [&](const QString& name, const QString& hint, const QString& object,
                         std::string exchange::ImportChoices::*field) {
        QLabel* label = makeLabel(name, Type::ui, Tone::second, box);
        auto* edit = new QLineEdit(QString::fromStdString(presenter_.choices().*field), box);
        edit->setObjectName(object);
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(name);
        edit->setMaximumWidth(look().px(placeWidth));
        label->setBuddy(edit);
        connect(edit, &QLineEdit::textChanged, this, [this, field](const QString& text) {
            exchange::ImportChoices choices = presenter_.choices();
            choices.*field = text.trimmed().toStdString();
            presenter_.setChoices(choices);
        });
        row->addWidget(label);
        row->addWidget(edit, 1);
    };
    add(tr("Tag for all:"), tr("none"), u"importTag"_s, &exchange::ImportChoices::tag);
    add(tr("Deck:"), tr("as in the file"), u"importDeck"_s, &exchange::ImportChoices::deck);
    row->addStretch(1);
    return box;
}

/// Whose text stays where both are edited; the table has the exceptions.
QWidget* ImportPage::makeWinner(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    row->addWidget(makeLabel(tr("Edited here and in the file:"), Type::ui, Tone::second, box));
    auto* winner = new Switcher(box);
    winner->setObjectName(u"importWinner"_s);
    winner->setItems({tr("Keep mine"), tr("Take the file's")});
    winner->setCurrent(presenter_.choices().winner == exchange::EditWinner::file ? 1 : 0);
    connect(winner, &Switcher::chosen, this, [this](int index) {
        exchange::ImportChoices choices = presenter_.choices();
        choices.winner = index == 1 ? exchange::EditWinner::file : exchange::EditWinner::mine;
        choices.exceptions.clear();
        presenter_.setChoices(choices);
    });
    row->addWidget(winner);
    QLabel* hint = makeLabel(tr("Single cards: tick them in the list. What you wrote stays among "
                                "the card's versions."),
                             Type::caption, Tone::second, box);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    return box;
}

void ImportPage::showChoices()
{
    if (!go_ || presenter_.stage() != Stage::ready)
        return;
    rows_->chosenAnew();
    const int count = presenter_.notesToWrite();
    go_->setText(!presenter_.tagIsWord() ? tr("The tag has to be one word")
                 : count > 0             ? tr("Import %n cards", nullptr, count)
                                         : tr("There is nothing to import"));
    go_->setKey(presenter_.canWrite() ? tr("Enter") : QString());
    go_->setEnabled(presenter_.canWrite());
}

QWidget* ImportPage::makeFoot()
{
    auto* foot = new QWidget(body_);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    QLabel* safe = makeLabel(tr("A backup is made first. All cards are taken in, or none."),
                             Type::caption, Tone::second, foot);
    safe->setWordWrap(true);
    row->addWidget(safe, 1);
    KeyButton* report = makeButton(tr("Save report…"), "", {}, foot);
    report->setObjectName(u"importReport"_s);
    connect(report, &QPushButton::clicked, this, &ImportPage::saveReport);
    row->addWidget(report);
    KeyButton* cancel = makeButton(tr("Cancel"), "", tr("Esc"), foot);
    cancel->setObjectName(u"cancelImport"_s);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::leavePage);
    row->addWidget(cancel);
    go_ = makeButton({}, "primary", {}, foot);
    go_->setObjectName(u"writeImport"_s);
    connect(go_, &QPushButton::clicked, &presenter_, &ImportPresenter::write, Qt::QueuedConnection);
    row->addWidget(go_);
    showChoices();
    return foot;
}

void ImportPage::saveReport()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the report"), u"import.tsv"_s, u"*.tsv"_s);
    if (file.isEmpty())
        return;
    QSaveFile device(file);
    const bool saved = device.open(QIODevice::WriteOnly) &&
                       device.write(rows_->report().toUtf8()) >= 0 && device.commit();
    messages().say(saved ? MessageBar::Kind::good : MessageBar::Kind::bad,
                   [file, saved, wrong = device.errorString()] {
                       return saved ? MessageBar::Content{tr("Saved the report."), file}
                                    : MessageBar::Content{tr("The report could not be saved."),
                                                          wrong};
                   });
}

/// A file that cannot be read says so itself; what could not be written is told as everywhere.
void ImportPage::complain(const base::Error& error)
{
    const bool reading = presenter_.stage() == Stage::nothing;
    messages().say(MessageBar::Kind::bad, [error, reading] {
        if (!reading) {
            const Message message = Words::of(error);
            return MessageBar::Content{message.what, message.meaning};
        }
        const QString why = QString::fromStdString(error.detail);
        return MessageBar::Content{fileFault(error.code),
                                   tr("Nothing was changed. Details: %1").arg(why)};
    });
}

void ImportPage::leavePage()
{
    presenter_.cancel();
    Q_EMIT ended();
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && presenter_.stage() != Stage::writing)
        leavePage();
    else if (enter && presenter_.stage() == Stage::nothing)
        QMetaObject::invokeMethod(
            this, [this] { choose(); }, Qt::QueuedConnection);
    else if (enter && presenter_.canWrite())
        QMetaObject::invokeMethod(&presenter_, &ImportPresenter::write, Qt::QueuedConnection);
    else
        Page::keyPressEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    presenter_.read(event->mimeData()->urls().front().toLocalFile());
}

} // namespace interval::ui
