// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_rows.h"

#include "deck/rich_text.h"
#include "ui/style/look.h"
#include "ui/words/words.h"

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
    case Fate::edited:
        return {"pencil", t.caution};
    case Fate::kept:
        return {"shield-check", t.text3};
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
    case NoteFate::edited:
        return ImportRows::Fate::edited;
    case NoteFate::unchanged:
        break;
    }
    return ImportRows::Fate::unchanged;
}

} // namespace

ImportRows::ImportRows(const exchange::ImportPlan& plan,
                       const exchange::ImportChoices& choices,
                       QObject* parent)
    : QAbstractTableModel(parent), plan_(plan), choices_(choices)
{
    ImportRows::show(std::nullopt, {});
}

void ImportRows::chosenAnew()
{
    if (!shown_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ImportRows::takesFile(std::size_t row) const
{
    return fateOf(row) == Fate::edited && choices_.winnerOf(row) == exchange::EditWinner::file;
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
    case Fate::edited:
        return plan.count(NoteFate::edited);
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
    case Fate::edited:
        return tr("Edited in both");
    case Fate::kept:
        return tr("Not replaced");
    case Fate::unchanged:
        return tr("The same");
    case Fate::unreadable:
        break;
    }
    return tr("Cannot be read");
}

QString ImportRows::question(std::size_t row) const
{
    if (isNote(row))
        return QString::fromStdString(deck::plainText(plan_.notes.summary(row).question));
    const exchange::Unreadable& found = plan_.unreadable[row - plan_.notes.size()];
    const QString what = found.line > 0 ? tr("Line %1: %2").arg(found.line) : u"%2"_s;
    return what.arg(QString::fromStdString(found.what + ": " + found.reason));
}

QString ImportRows::resultWord(std::size_t row) const
{
    if (fateOf(row) != Fate::edited)
        return word(fateOf(row));
    return takesFile(row) ? tr("The file's is taken") : tr("Yours stays");
}

QString ImportRows::deckName(std::size_t row) const
{
    if (!choices_.deck.empty() && fateOf(row) != Fate::kept && fateOf(row) != Fate::unchanged)
        return QString::fromStdString(choices_.deck);
    const auto note = plan_.notes.note(row);
    return note ? QString::fromStdString(note->deck) : u"–"_s;
}

QString ImportRows::words(std::size_t row, int column) const
{
    if (column == result)
        return resultWord(row);
    if (column == card)
        return question(row);
    if (!isNote(row))
        return u"–"_s;
    if (column == kind)
        return Words::of(plan_.notes.summary(row).kind);
    if (column == deck)
        return deckName(row);
    const int reviews = plan_.notes.summary(row).reviews;
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
    const Sign sign = signOf(takesFile(row) ? Fate::changed : fateOf(row));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(row, column);
    case Qt::DecorationRole:
        if (column == result)
            return icon(QString::fromLatin1(sign.icon), sign.colour, look().px(iconSize));
        break;
    case Qt::CheckStateRole:
        if (column == result && fateOf(row) == Fate::edited)
            return static_cast<int>(takesFile(row) ? Qt::Checked : Qt::Unchecked);
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

bool ImportRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::size_t row = shown_[static_cast<std::size_t>(index.row())];
    if (role != Qt::CheckStateRole || index.column() != result || fateOf(row) != Fate::edited)
        return false;
    if ((value.toInt() == Qt::Checked) != takesFile(row))
        Q_EMIT turned(row);
    return true;
}

Qt::ItemFlags ImportRows::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    const std::size_t row = shown_[static_cast<std::size_t>(index.row())];
    const bool choice = index.column() == result && fateOf(row) == Fate::edited;
    return choice ? usual | Qt::ItemIsUserCheckable : usual;
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
