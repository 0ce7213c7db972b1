// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filter_list.h"

#include "ui/presenters/library_presenter.h"
#include "ui/style/look.h"
#include "ui/words/library_words.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int iconSize = 16;
constexpr int levelIndent = 14;

constexpr int chevronSize = 12;

enum Role {
    queryRole = Qt::UserRole + 1,
    cardsRole,
    iconRole,
    levelRole,
    savedRole,
    sectionRole,
    actRole ///< of the row that is no filter, but leads somewhere
};

QString quotedIfNeeded(const QString& key, const QString& value)
{
    static const QRegularExpression sign(u"[\\s()]"_s);
    return key + (value.contains(sign) ? u"\"%1\""_s.arg(value) : value);
}

class FilterDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const override
    {
        return {0, look().px(rowHeight)};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = look().colours();
        const bool header = !index.data(queryRole).isValid() && !index.data(actRole).isValid();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool under = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const bool folding = index.data(sectionRole).isValid();
        const bool usable = !header || folding;
        painter->setBrush(current ? t.accentSoft : under && usable ? t.hover : Qt::transparent);
        painter->drawRoundedRect(option.rect, 6, 6);
        QRect room = option.rect.adjusted(look().px(8), 0, -look().px(8), 0);
        const QColor ink = current ? t.accent : t.text;
        paintCount(*painter, room, index);
        if (folding) {
            const int size = look().px(chevronSize);
            icon(index.data(iconRole).toString(), current ? t.accent : t.text2, size)
                .paint(painter, room.left(), room.center().y() - size / 2, size, size);
            room.setLeft(room.left() + size + look().px(6));
        } else if (const QString name = index.data(iconRole).toString(); !name.isEmpty()) {
            const int size = look().px(iconSize);
            icon(name, ink, size)
                .paint(painter, room.left(), room.center().y() - size / 2, size, size);
            room.setLeft(room.left() + size + look().px(8));
        }
        room.setLeft(room.left() + look().px(levelIndent) * index.data(levelRole).toInt());
        const QFont font =
            typeFont(header ? Type::caption : Type::ui, current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(header && !current ? t.text2 : ink);
        const Qt::Alignment place =
            (header && !folding ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft;
        painter->drawText(room, static_cast<int>(place),
                          QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    static void paintCount(QPainter& painter, QRect& room, const QModelIndex& index)
    {
        const QVariant cards = index.data(cardsRole);
        if (!cards.isValid())
            return;
        const QString text = QLocale().toString(cards.toInt());
        const QFont font = typeFont(Type::caption);
        painter.setFont(font);
        painter.setPen(look().colours().text2);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
        room.setRight(room.right() - QFontMetrics(font).horizontalAdvance(text) - look().px(6));
    }
};

} // namespace

FilterList::FilterList(LibraryPresenter& presenter, QWidget* parent)
    : QListWidget(parent), presenter_(presenter)
{
    setObjectName(u"filters"_s);
    setProperty("role", u"filters"_s);
    setItemDelegate(new FilterDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        choose(item, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    connect(&presenter_, &LibraryPresenter::countsChanged, this, &FilterList::refresh);
    connect(&presenter_, &LibraryPresenter::foundChanged, this, &FilterList::markCurrent);
    refresh();
}

void FilterList::setTitles(const QHash<QString, QString>& titles)
{
    titles_ = titles;
    refresh();
}

void FilterList::addHeader(const QString& words)
{
    auto* item = new QListWidgetItem(words, this);
    item->setFlags(Qt::NoItemFlags);
}

void FilterList::addFolding(const QString& id,
                            const QString& words,
                            const std::vector<Entry>& entries)
{
    if (entries.empty())
        return;
    const bool open = unfolded_.contains(id);
    auto* item = new QListWidgetItem(words, this);
    item->setData(sectionRole, id);
    item->setData(iconRole, open ? u"chevron-down"_s : u"chevron-right"_s);
    item->setData(Qt::AccessibleTextRole,
                  open ? tr("%1, unfolded").arg(words) : tr("%1, folded").arg(words));
    if (open)
        for (const Entry& entry : entries)
            add(entry);
}

void FilterList::add(const Entry& entry)
{
    auto* item = new QListWidgetItem(entry.words, this);
    item->setData(queryRole, entry.query);
    item->setData(cardsRole, entry.cards);
    item->setData(iconRole, entry.icon);
    item->setData(levelRole, entry.level);
    item->setData(savedRole, entry.saved);
    item->setToolTip(entry.words + u'\n' + tr("With Ctrl: added to the search, or taken from it."));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, %n cards", nullptr, entry.cards).arg(entry.words));
}

void FilterList::refresh()
{
    const QSignalBlocker quiet(this);
    setAccessibleName(tr("Filters"));
    clear();
    const collection::CardCounts& counts = presenter_.counts();
    add({tr("All cards"), {}, counts.all, u"layers"_s});
    add({tr("Due"), u"is:due"_s, counts.due, u"clock"_s});
    add({tr("Flagged"), u"flag:any"_s, counts.flagged, u"flag"_s});
    add({tr("Suspended"), u"is:suspended"_s, counts.suspended, u"circle-pause"_s});
    if (!presenter_.saved().empty()) {
        addHeader(tr("Saved searches"));
        for (const SavedCount& saved : presenter_.saved())
            add({QString::fromStdString(saved.search.name),
                 QString::fromStdString(saved.search.query), saved.cards, u"bookmark"_s, 0,
                 QString::fromStdString(saved.search.name)});
    }
    addTopics();
    if (!counts.kinds.empty()) {
        addHeader(tr("Kinds"));
        for (const auto& [kind, cards] : counts.kinds) {
            const QString name = QString::fromStdString(kind);
            add({LibraryWords::kind(name), u"kind:"_s + name, cards});
        }
    }
    addDecks();
    addFoldings();
    markCurrent();
}

void FilterList::addDecks()
{
    addHeader(tr("Decks"));
    for (const collection::DeckSize& size : presenter_.decks()) {
        const QString id = QString::fromStdString(size.deck);
        add({titles_.value(u"deck:"_s + id, id), quotedIfNeeded(u"deck:"_s, id),
             static_cast<int>(size.cards)});
    }
    auto* item = new QListWidgetItem(tr("Your decks…"), this);
    item->setData(actRole, true);
    item->setData(iconRole, u"pencil"_s);
    item->setToolTip(tr("Make a deck of your own, rename it, remove it."));
}

void FilterList::addFoldings()
{
    const collection::CardCounts& counts = presenter_.counts();
    const auto entries = [](const std::map<std::string, int>& cardsBy, const QString& key,
                            const auto& wordsOf) {
        std::vector<Entry> all;
        for (const auto& [value, cards] : cardsBy) {
            const QString name = QString::fromStdString(value);
            all.push_back({wordsOf(name), quotedIfNeeded(key, name), cards});
        }
        return all;
    };
    const auto itself = [](const QString& name) { return name; };
    addFolding(u"states"_s, tr("States"),
               entries(counts.states, u"is:"_s, &LibraryWords::stateNamed));
    std::vector<Entry> flags;
    for (std::size_t colour = 1; colour < counts.flags.size(); ++colour)
        if (const int cards = counts.flags.at(colour); cards > 0) {
            const auto number = static_cast<int>(colour);
            const std::string_view name = collection::flagName(number);
            flags.push_back({LibraryWords::flag(number),
                             u"flag:"_s + QString::fromLatin1(name.data(), std::ssize(name)), cards,
                             u"flag"_s});
        }
    addFolding(u"flags"_s, tr("Flags"), flags);
    addFolding(u"languages"_s, tr("Languages"),
               entries(counts.languages, u"lang:"_s, &LibraryWords::languageNamed));
    std::vector<Entry> tags = entries(counts.tags, u"tag:"_s, itself);
    for (Entry& tag : tags) // one that lies below another stands further in, by its own name
        if (const qsizetype above = tag.words.lastIndexOf(u"::"_s); above > 0) {
            tag.level = static_cast<int>(tag.words.count(u"::"_s));
            tag.words = tag.words.mid(above + 2);
        }
    addFolding(u"tags"_s, tr("Tags"), tags);
    addFolding(u"claims"_s, tr("Claims"), entries(counts.claims, u"claim:"_s, itself));
    std::vector<Entry> ages;
    for (const collection::AgeCount& age : counts.checked) {
        const QString when = QString::fromStdString(age.query);
        ages.push_back({LibraryWords::checked(when), u"verified"_s + when, age.cards});
    }
    addFolding(u"checked"_s, tr("Sources checked"), ages);
}

QString FilterList::topicOfQuery() const
{
    static const QRegularExpression term(u"(?:^|[\\s(])topic:\"?([^\\s/\")]+)"_s);
    return term.match(presenter_.query()).captured(1);
}

/// Sub-topics are shown below the topic that is looked at: all of them would be a long list.
void FilterList::addTopics()
{
    const auto& topics = presenter_.counts().topics;
    if (topics.empty())
        return;
    addHeader(tr("Topics"));
    openTopic_ = topicOfQuery();
    for (const auto& [id, cards] : topics) {
        const QString name = QString::fromStdString(id);
        const qsizetype slash = name.indexOf(u'/');
        const QString topic = name.left(slash);
        if (slash >= 0 && topic != openTopic_)
            continue;
        add({titles_.value(name, slash < 0 ? name : name.mid(slash + 1)),
             quotedIfNeeded(u"topic:"_s, name),
             cards,
             {},
             slash < 0 ? 0 : 1});
    }
}

/// The filter that the query says, the most exact one.
void FilterList::markCurrent()
{
    const QString query = presenter_.query().trimmed();
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* best = nullptr;
    qsizetype length = -1;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* one = item(row);
        const QVariant said = one->data(queryRole);
        if (!said.isValid())
            continue;
        const QString filter = said.toString();
        const bool holds = filter == query || (!filter.isEmpty() && words.contains(filter));
        if (holds && filter.size() > length) {
            best = one;
            length = filter.size();
        }
    }
    if (topicOfQuery() != openTopic_ && !signalsBlocked()) {
        refresh();
        return;
    }
    clearSelection();
    setCurrentItem(best);
}

void FilterList::choose(const QListWidgetItem* item, bool added)
{
    if (item == nullptr)
        return;
    if (const QVariant section = item->data(sectionRole); section.isValid())
        fold(section.toString());
    else if (item->data(actRole).isValid())
        Q_EMIT decksAsked();
    else if (const QVariant query = item->data(queryRole); query.isValid())
        Q_EMIT chosen(added ? joined(query.toString()) : query.toString());
}

void FilterList::fold(const QString& section)
{
    if (!unfolded_.remove(section))
        unfolded_.insert(section);
    refresh();
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(sectionRole).toString() == section)
            setCurrentRow(row);
}

QString FilterList::joined(const QString& filter) const
{
    const QString query = presenter_.query().trimmed();
    const QString there = u' ' + query + u' ';
    const QString part = u' ' + filter + u' ';
    if (filter.isEmpty() || query.isEmpty())
        return filter;
    if (there.contains(part))
        return QString(there).replace(part, u" "_s).trimmed();
    return (there.contains(u" or "_s) ? u"(%1)"_s.arg(query) : query) + u' ' + filter;
}

void FilterList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const QString section =
        currentItem() == nullptr ? QString() : currentItem()->data(sectionRole).toString();
    const bool open = unfolded_.contains(section);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(currentItem(), event->modifiers().testFlag(Qt::ControlModifier));
    else if (!section.isEmpty() && key == (open ? Qt::Key_Left : Qt::Key_Right))
        fold(section);
    else if (key == Qt::Key_Delete && currentItem() != nullptr &&
             !currentItem()->data(savedRole).toString().isEmpty())
        Q_EMIT forgetAsked(currentItem()->data(savedRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

void FilterList::contextMenuEvent(QContextMenuEvent* event)
{
    const QListWidgetItem* item =
        event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos());
    if (item != nullptr && !item->data(savedRole).toString().isEmpty())
        offerToForget(item, event->globalPos());
}

void FilterList::offerToForget(const QListWidgetItem* item, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = item->data(savedRole).toString();
    connect(menu->addAction(tr("Remove this search")), &QAction::triggered, this,
            [this, name] { Q_EMIT forgetAsked(name); });
    menu->popup(place);
}

} // namespace interval::ui
