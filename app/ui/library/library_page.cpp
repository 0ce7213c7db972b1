// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "ui/library/card_table.h"
#include "ui/library/filter_list.h"
#include "ui/library/library_dialogs.h"
#include "ui/library/preview_panel.h"
#include "ui/library/query_field.h"
#include "ui/library/search_bar.h"
#include "ui/library/selection_bar.h"
#include "ui/parts/calc_desk.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/library_presenter.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columnsKey("library/columns");
constexpr int filtersWidth = 188;
constexpr int previewWidth = 330;
constexpr int pageMargin = 32;
constexpr int iconSize = 16;

const std::vector<CardColumnId>& usualColumns()
{
    static const std::vector<CardColumnId> columns{CardColumnId::question, CardColumnId::subtopic,
                                                   CardColumnId::difficulty, CardColumnId::due,
                                                   CardColumnId::recall};
    return columns;
}

/// A table of TSV: what stands in a cell has no tab and no line end.
QString inOneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

LibraryPage::LibraryPage(CollectionWorker& worker,
                         MathStore* maths,
                         const QString& deckFolder,
                         const QString& profile,
                         QSettings& settings,
                         QWidget* parent)
    : Page(Place::library, parent),
      settings_(settings),
      calcs_(std::make_unique<CalcDesk>(deckFolder + u"/../../catalogue"_s)),
      presenter_(new LibraryPresenter(worker, this))
{
    setObjectName(u"libraryPage"_s);
    auto* body = new QWidget(this);
    layout()->addWidget(body);
    auto* column = new QVBoxLayout(body);
    head_ = makeHead();
    search_ = new SearchBar(body);
    auto* frame = new QFrame(body);
    frame->setProperty("role", u"card"_s);
    parts_ = new QHBoxLayout(frame);
    parts_->setContentsMargins(1, 1, 1, 1);
    parts_->setSpacing(0);
    filters_ = new FilterList(*presenter_, frame);
    middle_ = new QWidget(frame);
    auto* stack = new QVBoxLayout(middle_);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    table_ = new CardTable(*presenter_, middle_);
    empty_ = makeLabel({}, Type::ui, Tone::second, middle_);
    empty_->setObjectName(u"nothingFound"_s);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->hide();
    selection_ = new SelectionBar(middle_);
    stack->addWidget(table_, 1);
    stack->addWidget(empty_, 1);
    stack->addWidget(selection_);
    preview_ = new PreviewPanel(maths, *calcs_, frame);
    preview_->setFolders(deckFolder, profile);
    for (QWidget*& line : lines_) {
        line = new QWidget(frame);
        line->setProperty("role", u"edge"_s);
        line->setAttribute(Qt::WA_StyledBackground);
    }
    for (QWidget* part : {static_cast<QWidget*>(filters_), lines_[0], middle_, lines_[1],
                          static_cast<QWidget*>(preview_)})
        parts_->addWidget(part);
    column->addWidget(head_);
    column->addWidget(search_);
    column->addWidget(frame, 1);
    setTabOrder(search_, filters_);
    readColumns();
    connectParts();
    connectTable();
    rebuild();
}

LibraryPage::~LibraryPage() = default;

QWidget* LibraryPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    title_ = makeLabel({}, Type::title, Tone::normal, head, QFont::DemiBold);
    columnsButton_ = new QToolButton(head);
    columnsButton_->setObjectName(u"columns"_s);
    columnsButton_->setProperty("role", u"quiet"_s);
    columnsButton_->setPopupMode(QToolButton::InstantPopup);
    columnsButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columnsMenu_ = new QMenu(columnsButton_);
    columnsMenu_->setObjectName(u"columnsMenu"_s);
    columnsButton_->setMenu(columnsMenu_);
    add_ = makeButton({}, "accent", u"Ctrl N"_s, head);
    add_->setObjectName(u"addCard"_s);
    row->addWidget(title_);
    row->addStretch(1);
    row->addWidget(columnsButton_);
    import_ = makeButton({}, "", {}, head);
    import_->setObjectName(u"importCards"_s);
    export_ = makeButton({}, "", {}, head);
    export_->setObjectName(u"exportCards"_s);
    row->setSpacing(look().px(8));
    for (KeyButton* button : {import_, export_, add_})
        row->addWidget(button);
    connect(import_, &QPushButton::clicked, this, &LibraryPage::importAsked);
    connect(export_, &QPushButton::clicked, this,
            [this] { Q_EMIT exportAsked(presenter_->query()); });
    connect(add_, &QPushButton::clicked, this, [this] { Q_EMIT newAsked({}); });
    return head;
}

void LibraryPage::connectParts()
{
    connect(&search_->field(), &QueryField::queryChanged, presenter_, &LibraryPresenter::setQuery);
    connect(&search_->field(), &QueryField::left, this,
            [this] { table_->setFocus(Qt::TabFocusReason); });
    connect(search_, &SearchBar::saveAsked, this, &LibraryPage::saveSearch);
    connect(search_, &SearchBar::filtersAsked, this, [this] {
        filtersShown_ = !filtersShown_;
        fit();
    });
    connect(filters_, &FilterList::chosen, this, &LibraryPage::search);
    connect(filters_, &FilterList::forgetAsked, this, &LibraryPage::forgetSearch);
    connect(filters_, &FilterList::decksAsked, this, &LibraryPage::decksAsked);
    connect(presenter_, &LibraryPresenter::foundChanged, this, &LibraryPage::showFound);
    connect(presenter_, &LibraryPresenter::faultChanged, this,
            [this] { search_->setFault(presenter_->fault()); });
    connect(presenter_, &LibraryPresenter::countsChanged, this,
            [this] { search_->field().setValues(presenter_->values()); });
    connect(presenter_, &LibraryPresenter::changed, this, &LibraryPage::tell);
    connect(presenter_, &LibraryPresenter::failed, this, &LibraryPage::failed);
    connect(selection_, &SelectionBar::asked, this, &LibraryPage::ask);
    connect(selection_, &SelectionBar::tagAsked, this, &LibraryPage::askForTag);
    connect(selection_, &SelectionBar::studyAsked, this, &LibraryPage::studyChosen);
    connect(selection_, &SelectionBar::copyAsked, this, &LibraryPage::copyChosen);
    connect(selection_, &SelectionBar::exportAsked, this,
            [this] { Q_EMIT exportChosenAsked(table_->chosen()); });
    connect(selection_, &SelectionBar::moveAsked, this,
            [this] { Q_EMIT moveAsked(static_cast<int>(table_->chosen().size())); });
    connect(selection_, &SelectionBar::dueAsked, this, [this] {
        ui::askForDueDay(*this, [this](int days) {
            collection::CardChange change;
            change.act = collection::Act::setDue;
            change.day = days;
            ask(change);
        });
    });
    connect(preview_, &PreviewPanel::languageChosen, this, &LibraryPage::setLanguage);
    connect(preview_, &PreviewPanel::editAsked, this, &LibraryPage::editCurrent);
    connect(preview_, &PreviewPanel::duplicateAsked, this, &LibraryPage::duplicateCurrent);
    connect(preview_, &PreviewPanel::calculatorRequested, this, &LibraryPage::calculatorRequested);
    connect(preview_, &PreviewPanel::linkActivated, this, &LibraryPage::openLink);
}

void LibraryPage::connectTable()
{
    connect(table_, &CardTable::chosenChanged, this, &LibraryPage::showChosen);
    connect(table_, &CardTable::opened, this, &LibraryPage::editCurrent);
    connect(table_, &CardTable::copyAsked, this, &LibraryPage::copyChosen);
    connect(table_, &CardTable::sortAsked, presenter_, &LibraryPresenter::sortBy);
    connect(table_, &CardTable::deleteAsked, this, [this] {
        collection::CardChange change;
        change.act = collection::Act::remove;
        ask(change);
    });
    connect(&table_->cards(), &QAbstractItemModel::dataChanged, this, [this] {
        const collection::FoundCard* found = table_->cards().at(table_->currentIndex().row());
        const bool hidden = found != nullptr && found->card.suspended;
        selection_->show(static_cast<qsizetype>(table_->chosen().size()),
                         static_cast<qsizetype>(presenter_->found().size()), hidden);
    });
}

void LibraryPage::rebuild()
{
    messages().refresh();
    const int margin = look().space(pageMargin);
    auto* body = head_->parentWidget();
    body->layout()->setContentsMargins(margin, look().space(16), margin, look().space(24));
    body->layout()->setSpacing(look().space(16));
    const Tokens& t = look().colours();
    title_->setText(tr("Library"));
    title_->setFont(typeFont(Type::title, QFont::DemiBold));
    columnsButton_->setText(tr("Columns"));
    columnsButton_->setAccessibleName(tr("Columns"));
    const int size = look().px(iconSize);
    columnsButton_->setIcon(icon(u"columns-3"_s, t.text2, size));
    columnsButton_->setIconSize({size, size});
    import_->setText(tr("Import"));
    export_->setText(tr("Export"));
    add_->setText(tr("Add card"));
    add_->setAccessibleName(tr("Add card"));
    empty_->setFont(typeFont(Type::ui));
    search_->refresh();
    filters_->refresh();
    table_->refresh();
    selection_->refresh();
    preview_->refresh();
    fillColumnMenu();
    fit();
    showFound();
}

void LibraryPage::arrive()
{
    presenter_->refresh();
    fit();
}

void LibraryPage::prepare()
{
    presenter_->prepare();
}

void LibraryPage::refresh()
{
    presenter_->refresh();
}

void LibraryPage::setTitles(const QHash<QString, QString>& titles)
{
    table_->cards().setTitles(titles);
    filters_->setTitles(titles);
}

void LibraryPage::setLanguage(base::Language language)
{
    if (language == language_)
        return;
    language_ = language;
    preview_->setLanguage(language);
    table_->show(language_);
}

void LibraryPage::search(const QString& query)
{
    search_->field().setQuery(query);
    if (look().layoutWidth(window()->width()) < middleWidth) {
        filtersShown_ = false;
        fit();
    }
}

/// What there is room for: the filters fold first, then the preview goes below the table.
void LibraryPage::fit()
{
    const int width = look().layoutWidth(window()->width());
    const bool roomy = width >= middleWidth;
    const bool narrow = width < narrowWidth;
    search_->setFiltersFolded(!roomy);
    filters_->setVisible(roomy || filtersShown_);
    parts_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    lines_[0]->setVisible(filters_->isVisibleTo(this));
    for (QWidget* line : lines_) {
        line->setMinimumSize(1, 1);
        line->setMaximumSize(narrow ? QWIDGETSIZE_MAX : 1, narrow ? 1 : QWIDGETSIZE_MAX);
    }
    const int side = look().px(filtersWidth);
    filters_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    filters_->setMinimumWidth(narrow ? 0 : side);
    preview_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : look().px(previewWidth));
    preview_->setMinimumWidth(narrow ? 0 : look().px(previewWidth));
    parts_->setStretchFactor(middle_, 1);
    parts_->setStretchFactor(preview_, narrow ? 1 : 0);
    columnsButton_->setVisible(!narrow);
    showColumns();
}

void LibraryPage::readColumns()
{
    columns_.clear();
    for (const QString& number : settings_.value(columnsKey).toString().split(u',')) {
        bool known = false;
        const int column = number.toInt(&known);
        if (known && column > 0 && column < cardColumnCount)
            columns_.push_back(static_cast<CardColumnId>(column));
    }
    if (columns_.empty())
        columns_ = usualColumns();
    else
        columns_.insert(columns_.begin(), CardColumnId::question);
}

void LibraryPage::fillColumnMenu()
{
    columnsMenu_->clear();
    for (int i = 1; i < cardColumnCount; ++i) { // the question is always there
        const auto column = static_cast<CardColumnId>(i);
        QAction* action = columnsMenu_->addAction(LibraryWords::of(column));
        action->setCheckable(true);
        action->setChecked(std::find(columns_.begin(), columns_.end(), column) != columns_.end());
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            std::erase(columns_, column);
            if (shown)
                columns_.push_back(column);
            std::sort(columns_.begin(), columns_.end());
            QStringList numbers;
            for (const CardColumnId kept : columns_)
                numbers << QString::number(static_cast<int>(kept));
            settings_.setValue(columnsKey, numbers.join(u','));
            showColumns();
        });
    }
}

void LibraryPage::showColumns()
{
    const bool narrow = look().layoutWidth(window()->width()) < narrowWidth;
    table_->setColumns(narrow ? std::vector{CardColumnId::question, CardColumnId::due} : columns_);
    table_->showOrder(presenter_->order(), presenter_->descending());
}

void LibraryPage::showFound()
{
    const auto count = static_cast<qsizetype>(presenter_->found().size());
    search_->setResult(count, presenter_->milliseconds());
    table_->show(language_);
    table_->showOrder(presenter_->order(), presenter_->descending());
    const bool nothing = count == 0;
    table_->setVisible(!nothing);
    empty_->setVisible(nothing);
    empty_->setText(presenter_->counts().all == 0
                        ? tr("No cards yet. The ones you write or bring in will stand here.")
                        : tr("No card is like this. A shorter search finds more; the question mark "
                             "shows how to search."));
}

void LibraryPage::showChosen()
{
    const collection::CardId card = table_->current();
    const collection::FoundCard* found = table_->cards().at(table_->currentIndex().row());
    selection_->show(static_cast<qsizetype>(table_->chosen().size()),
                     static_cast<qsizetype>(presenter_->found().size()),
                     found != nullptr && found->card.suspended);
    if (card == 0) {
        preview_->show({});
        return;
    }
    presenter_->look(card, [this](study::CardFacts facts) { preview_->show(std::move(facts)); });
}

void LibraryPage::ask(const collection::CardChange& change)
{
    presenter_->change(change, table_->chosen());
}

void LibraryPage::moveChosen(const std::string& deck)
{
    collection::CardChange change;
    change.act = collection::Act::move;
    change.deck = deck;
    ask(change);
}

void LibraryPage::askForTag(bool given)
{
    QStringList known;
    if (const auto tags = presenter_->values().find("tag"); tags != presenter_->values().end())
        for (const std::string& tag : tags->second)
            known << QString::fromStdString(tag);
    ui::askForTag(*this, given, known, [this, given](const QString& tag) {
        collection::CardChange change;
        change.act = collection::Act::tag;
        change.tag = tag.toStdString();
        change.tagGiven = given;
        ask(change);
    });
}

void LibraryPage::saveSearch()
{
    askForSearchName(*this, presenter_->query(),
                     [this](const QString& name) { presenter_->saveQuery(name); });
}

void LibraryPage::forgetSearch(const QString& name)
{
    presenter_->forgetQuery(name);
    messages().say(MessageBar::Kind::good, [name] {
        return MessageBar::Content{tr("Removed the search “%1”.").arg(name),
                                   tr("Its cards are untouched.")};
    });
}

void LibraryPage::studyChosen()
{
    std::vector<collection::CardId> cards = table_->chosen();
    if (cards.size() == 1) // one is always chosen: a set is all that was found
        cards = presenter_->found();
    presenter_->countSet(cards, [this, cards](const study::SetCounts& counts) {
        askHowToStudy(*this, counts, [this, cards](study::SetMode mode) {
            Q_EMIT studyAsked(study::CardSet{cards, mode});
        });
    });
}

void LibraryPage::copyChosen()
{
    presenter_->fetch(
        table_->chosen(), language_, [this](const std::vector<collection::FoundCard>& found) {
            QStringList lines;
            QStringList cells;
            const auto& columns = table_->cards().columns();
            for (const CardColumnId column : columns)
                cells << LibraryWords::of(column);
            lines << cells.join(u'\t');
            for (const collection::FoundCard& card : found) {
                cells.clear();
                for (const CardColumnId column : columns)
                    cells << inOneCell(table_->cards().text(card, column));
                lines << cells.join(u'\t');
            }
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
            messages().say(MessageBar::Kind::good, [count = static_cast<int>(found.size())] {
                return MessageBar::Content{tr("Copied %n cards as a table.", nullptr, count), {}};
            });
        });
}

void LibraryPage::editCurrent()
{
    if (const auto& facts = preview_->facts(); facts && facts->card.id == table_->current())
        Q_EMIT editAsked(facts->note.id);
    else if (const collection::CardId card = table_->current(); card != 0)
        presenter_->look(
            card, [this](const study::CardFacts& found) { Q_EMIT editAsked(found.note.id); });
}

void LibraryPage::duplicateCurrent()
{
    if (preview_->facts())
        Q_EMIT newAsked(preview_->facts()->note.id);
}

void LibraryPage::tell(const collection::CardChange& change, const collection::ChangeCounts& counts)
{
    const bool nothing = counts.changed == 0;
    messages().say(
        nothing ? MessageBar::Kind::info : MessageBar::Kind::good,
        [change, counts, nothing] {
            if (nothing)
                return MessageBar::Content{tr("Nothing was changed."),
                                           LibraryWords::left(change, counts)};
            return MessageBar::Content{LibraryWords::done(change, counts),
                                       LibraryWords::left(change, counts), tr("Undo"), u"Ctrl Z"_s};
        },
        [this] { Q_EMIT undoAsked(); });
}

void LibraryPage::openLink(const QUrl& link)
{
    messages().say(
        MessageBar::Kind::info,
        [address = link.toString()] {
            return MessageBar::Content{tr("This address opens in your browser:"), address,
                                       tr("Open")};
        },
        [link] { QDesktopServices::openUrl(link); });
}

void LibraryPage::keyPressEvent(QKeyEvent* event)
{
    const bool slash = event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier;
    if (slash || event->matches(QKeySequence::Find)) {
        search_->field().setFocus(Qt::ShortcutFocusReason);
        search_->field().selectAll();
    } else if (event->key() == Qt::Key_E && event->modifiers() == Qt::NoModifier) {
        editCurrent();
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        table_->setFocus(Qt::TabFocusReason);
    } else {
        Page::keyPressEvent(event);
    }
}

void LibraryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace interval::ui
