// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_rows.h"

#include "deck/rich_text.h"
#include "ui/style/look.h"
#include "ui/words/words.h"

#include <numeric>

namespace interval::ui {

using namespace Qt::StringLiterals;
using collection::NoteFate;

namespace {

constexpr int iconSize = 16;

struct Sign {
    const char* icon;
    QColor colour;
};

Sign signOf(ImportRows::Fate fate)
{
    using Fate = ImportRows::Fate;
    const Tokens& t = look().colours();
    switch (fate) {
    case Fate::added:
        return {"check", t.good};
    case Fate::changed:
        return {"rotate-ccw", t.accent};
    case Fate::kept:
        return {"pencil", t.caution};
    case Fate::unchanged:
        return {"copy", t.text3};
    case Fate::unreadable:
        break;
    }
    return {"x", t.bad};
}

ImportRows::Fate fateFrom(NoteFate fate)
{
    switch (fate) {
    case NoteFate::added:
        return ImportRows::Fate::added;
    case NoteFate::changed:
        return ImportRows::Fate::changed;
    case NoteFate::kept:
        return ImportRows::Fate::kept;
    case NoteFate::unchanged:
        break;
    }
    return ImportRows::Fate::unchanged;
}

int reviewsOf(const collection::ImportedNote& note)
{
    return std::accumulate(note.cards.begin(), note.cards.end(), 0,
                           [](int sum, const collection::ImportedCard& card) {
                               return sum + static_cast<int>(card.reviews.size());
                           });
}

} // namespace

ImportRows::ImportRows(const exchange::ImportPlan& plan, QObject* parent)
    : QAbstractTableModel(parent), plan_(plan)
{
    ImportRows::show(std::nullopt, {});
}

std::size_t ImportRows::total() const
{
    return plan_.notes.size() + plan_.unreadable.size();
}

ImportRows::Fate ImportRows::fateOf(std::size_t row) const
{
    return isNote(row) ? fateFrom(plan_.fates[row]) : Fate::unreadable;
}

void ImportRows::show(std::optional<Fate> fate, const QString& words)
{
    beginResetModel();
    shown_.clear();
    for (std::size_t row = 0; row < total(); ++row)
        if ((!fate || fateOf(row) == *fate) &&
            (words.isEmpty() || question(row).contains(words, Qt::CaseInsensitive)))
            shown_.push_back(row);
    endResetModel();
}

int ImportRows::count(const exchange::ImportPlan& plan, Fate fate)
{
    switch (fate) {
    case Fate::added:
        return plan.count(NoteFate::added);
    case Fate::changed:
        return plan.count(NoteFate::changed);
    case Fate::kept:
        return plan.count(NoteFate::kept);
    case Fate::unchanged:
        return plan.count(NoteFate::unchanged);
    case Fate::unreadable:
        break;
    }
    return static_cast<int>(plan.unreadable.size());
}

QString ImportRows::word(Fate fate)
{
    switch (fate) {
    case Fate::added:
        return tr("New");
    case Fate::changed:
        return tr("Update");
    case Fate::kept:
        return tr("Yours stays");
    case Fate::unchanged:
        return tr("The same");
    case Fate::unreadable:
        break;
    }
    return tr("Cannot be read");
}

QString ImportRows::question(std::size_t row) const
{
    if (isNote(row)) {
        const deck::Card& note = plan_.notes[row].card;
        return QString::fromStdString(deck::plainText(note.text(note.baseLanguage).question));
    }
    const exchange::Unreadable& found = plan_.unreadable[row - plan_.notes.size()];
    const QString what = found.line > 0 ? tr("Line %1: %2").arg(found.line) : u"%2"_s;
    return what.arg(QString::fromStdString(found.what + ": " + found.reason));
}

QString ImportRows::words(std::size_t row, int column) const
{
    if (column == result)
        return word(fateOf(row));
    if (column == card)
        return question(row);
    if (!isNote(row))
        return u"–"_s;
    const collection::ImportedNote& note = plan_.notes[row];
    if (column == kind)
        return Words::of(note.card.kind);
    if (column == deck)
        return QString::fromStdString(note.deck);
    const int reviews = reviewsOf(note);
    return reviews > 0 ? tr("%n reviews", nullptr, reviews) : u"–"_s;
}

QString ImportRows::report() const
{
    QString lines;
    for (const std::size_t row : shown_) {
        for (int column = 0; column < columns; ++column)
            lines += (column > 0 ? u"\t"_s : QString()) + words(row, column);
        lines += u'\n';
    }
    return lines;
}

int ImportRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ImportRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportRows::data(const QModelIndex& index, int role) const
{
    const std::size_t row = shown_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const Sign sign = signOf(fateOf(row));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(row, column);
    case Qt::DecorationRole:
        if (column == result)
            return icon(QString::fromLatin1(sign.icon), sign.colour, look().px(iconSize));
        break;
    case Qt::ForegroundRole:
        return column == result ? sign.colour
               : column == card ? look().colours().text
                                : look().colours().text2;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == history ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        break;
    }
    return {};
}

QVariant ImportRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == history ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case result:
        return tr("Result");
    case card:
        return tr("Card");
    case kind:
        return tr("Kind");
    case deck:
        return tr("Deck");
    default:
        return tr("History");
    }
}

} // namespace interval::ui
