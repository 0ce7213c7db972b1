// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/card_table_model.h"

#include "deck/rich_text.h"
#include "scheduling/forgetting_curve.h"
#include "ui/presenters/library_presenter.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 64;
constexpr int mostPages = 64; ///< kept; beyond, those out of sight are let go
constexpr int percent = 100;

QString dateOf(std::int64_t unixMs)
{
    if (unixMs == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(unixMs).date(), QLocale::ShortFormat);
}

} // namespace

QString kindIcon(deck::CardKind kind)
{
    switch (kind) {
    case deck::CardKind::basic:
        return u"message-circle-question"_s;
    case deck::CardKind::cloze:
        return u"text-cursor-input"_s;
    case deck::CardKind::choice:
        return u"list-todo"_s;
    case deck::CardKind::order:
        return u"list-ordered"_s;
    case deck::CardKind::drill:
        return u"dumbbell"_s;
    case deck::CardKind::debate:
        return u"scale"_s;
    case deck::CardKind::story:
        return u"user-round"_s;
    }
    return {};
}

bool isFigure(CardColumnId column)
{
    return column == CardColumnId::difficulty || column == CardColumnId::recall ||
           column == CardColumnId::stability || column == CardColumnId::lapses ||
           column == CardColumnId::answers;
}

CardTableModel::CardTableModel(LibraryPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent), presenter_(presenter)
{
}

void CardTableModel::show(base::Language language)
{
    beginResetModel();
    language_ = language;
    ids_ = presenter_.found();
    pages_.clear();
    asked_.clear();
    ++generation_;
    endResetModel();
}

void CardTableModel::setTitles(const QHash<QString, QString>& titles)
{
    titles_ = titles;
}

void CardTableModel::setColumns(std::vector<CardColumnId> columns)
{
    if (columns == columns_)
        return;
    beginResetModel();
    columns_ = std::move(columns);
    endResetModel();
}

void CardTableModel::prepare(int first, int last)
{
    const int rows = rowCount();
    if (rows == 0 || first < 0)
        return;
    const int until = std::min(last, rows - 1) / pageRows;
    for (int page = first / pageRows; page <= until; ++page)
        request(page);
    if (pages_.size() <= mostPages)
        return;
    for (auto page = pages_.begin(); page != pages_.end();) {
        const bool near = page.key() >= first / pageRows - 1 && page.key() <= until + 1;
        if (!near)
            asked_.erase(page.key());
        page = near ? std::next(page) : pages_.erase(page);
    }
}

void CardTableModel::request(int page)
{
    if (!asked_.insert(page).second)
        return;
    const auto begin = ids_.begin() + page * pageRows;
    const auto end = ids_.begin() + std::min<int>((page + 1) * pageRows, rowCount());
    presenter_.fetch(
        {begin, end}, language_,
        [this, page, generation = generation_](const std::vector<collection::FoundCard>& found) {
            if (generation != generation_)
                return;
            pages_[page] = found;
            const int first = page * pageRows;
            const int last = std::min(first + pageRows, rowCount()) - 1;
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        });
}

collection::CardId CardTableModel::cardAt(int row) const
{
    return row >= 0 && row < rowCount() ? ids_[static_cast<std::size_t>(row)] : 0;
}

int CardTableModel::rowOf(collection::CardId card) const
{
    const auto found = std::find(ids_.begin(), ids_.end(), card);
    return found == ids_.end() ? -1 : static_cast<int>(found - ids_.begin());
}

const collection::FoundCard* CardTableModel::at(int row) const
{
    const auto page = pages_.constFind(row / pageRows);
    const auto place = static_cast<std::size_t>(row % pageRows);
    // A card that went in the meantime makes the page shorter: the list is about to be searched again.
    if (page == pages_.constEnd() || place >= page->size() || (*page)[place].card.id != cardAt(row))
        return nullptr;
    return &(*page)[place];
}

int CardTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

int CardTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

std::optional<double> CardTableModel::recall(const collection::CardRecord& card) const
{
    if (!card.state.memory)
        return std::nullopt;
    return scheduling::retrievability(std::max(0, presenter_.today() - card.lastDay),
                                      card.state.memory->stability,
                                      presenter_.parametersOf(card.preset));
}

QString CardTableModel::text(const collection::FoundCard& found, CardColumnId column) const
{
    const collection::CardRecord& card = found.card;
    const QString topic = QString::fromStdString(found.topic);
    const QString subtopic = QString::fromStdString(found.subtopic);
    switch (column) {
    case CardColumnId::question: {
        const QString question = QString::fromStdString(deck::plainText(found.question));
        return card.cloze > 0 ? u"%1 (%2)"_s.arg(question).arg(card.cloze) : question;
    }
    case CardColumnId::topic:
        return titles_.value(topic, topic);
    case CardColumnId::subtopic:
        return titles_.value(topic + u'/' + subtopic, subtopic.isEmpty() ? topic : subtopic);
    case CardColumnId::kind:
        return Words::of(found.kind);
    case CardColumnId::difficulty:
        return QString::number(found.difficulty);
    case CardColumnId::state:
        return LibraryWords::state(card, presenter_.today());
    case CardColumnId::due:
        return LibraryWords::due(card, presenter_.today());
    case CardColumnId::recall: {
        const auto share = recall(card);
        return share ? u"%1%"_s.arg(std::lround(*share * percent)) : QString();
    }
    case CardColumnId::stability:
        return card.state.memory ? LibraryWords::days(card.state.memory->stability) : QString();
    case CardColumnId::lapses:
        return QString::number(card.state.lapses);
    case CardColumnId::answers:
        return QString::number(card.state.reps);
    case CardColumnId::tags:
        return QString::fromStdString(found.tags);
    case CardColumnId::added:
        return dateOf(found.addedMs);
    case CardColumnId::lastReview:
        return dateOf(card.lastMs);
    case CardColumnId::deck:
        return titles_.value(u"deck:"_s + QString::fromStdString(found.deck),
                             QString::fromStdString(found.deck));
    }
    return {};
}

QVariant
CardTableModel::shownData(const collection::FoundCard& found, CardColumnId column, int role) const
{
    const collection::CardRecord& card = found.card;
    const bool hidden = card.suspended || card.buriedUntil > presenter_.today();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(found, column);
    case Qt::ToolTipRole:
        return column == CardColumnId::question || column == CardColumnId::tags
                   ? QVariant(text(found, column))
                   : QVariant();
    case iconRole:
        if (column == CardColumnId::question)
            return kindIcon(found.kind);
        if (column == CardColumnId::state && hidden)
            return card.suspended ? u"circle-pause"_s : u"clock"_s;
        return {};
    case flagRole:
        return column == CardColumnId::question && card.flagged ? card.flagColour : 0;
    case shareRole: {
        const auto share = column == CardColumnId::recall ? recall(card) : std::nullopt;
        return share ? QVariant(*share) : QVariant();
    }
    case lateRole:
        return column == CardColumnId::due && card.state.phase == scheduling::Phase::review &&
               card.dueDay < presenter_.today() && !hidden;
    case quietRole:
        return hidden;
    default:
        return {};
    }
}

QVariant CardTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.column() >= columnCount())
        return {};
    const CardColumnId column = columns_[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    const collection::FoundCard* found = at(index.row());
    return found == nullptr ? QVariant() : shownData(*found, column, role);
}

QVariant CardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CardColumnId column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return LibraryWords::of(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace interval::ui
