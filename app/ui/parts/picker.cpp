// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/picker.h"

#include "ui/parts/controls.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 36;
constexpr int padding = 10;
constexpr int arrowSize = 14;
constexpr int popupWidth = 380;
constexpr int popupHeight = 380;
constexpr int rowHeight = 30;
constexpr int numberRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2; ///< index of the entry; -1: bring one's own

/// Letters and digits only, so that "llama 3 8b" finds "Llama-3-8B".
QString plain(const QString& text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber() || c == u'.')
            result += c.toLower();
    return result;
}

/// Name at the left, number at the right.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(look().colours().text3);
        painter->setFont(typeFont(Type::caption));
        painter->drawText(option.rect.adjusted(0, 0, -look().px(padding), 0),
                          Qt::AlignVCenter | Qt::AlignRight, index.data(numberRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {look().px(popupWidth / 2.0), look().px(rowHeight)};
    }
};

} // namespace

Picker::Picker(const QString& name, const QString& own, QWidget* parent)
    : QPushButton(parent), own_(own)
{
    setProperty("role", u"picker"_s);
    setAccessibleName(name);
    connect(this, &QPushButton::clicked, this, &Picker::open);
}

void Picker::setEntries(std::vector<PickerEntry> entries)
{
    entries_ = std::move(entries);
}

void Picker::setCurrent(const QString& name, const QString& number)
{
    setText(name);
    number_ = number;
    setAccessibleDescription(name + u' ' + number);
    update();
}

QSize Picker::sizeHint() const
{
    return {look().px(200), look().px(fieldHeight)};
}

QSize Picker::minimumSizeHint() const
{
    return {look().px(120), look().px(fieldHeight)};
}

void Picker::paintEvent(QPaintEvent* event)
{
    const QString name = text();
    setText({});
    QPushButton::paintEvent(event); // edge and background by the style
    setText(name);
    QPainter painter(this);
    const Tokens& colours = look().colours();
    const int arrow = look().px(arrowSize);
    QRect inside = rect().adjusted(look().px(padding), 0, -look().px(padding), 0);
    ui::icon(u"chevron-down"_s, colours.text2, arrow)
        .paint(&painter, inside.right() - arrow, (height() - arrow) / 2, arrow, arrow);
    inside.setRight(inside.right() - arrow - look().px(6));
    painter.setFont(typeFont(Type::caption));
    painter.setPen(colours.text3);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, number_);
    inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(number_) -
                    look().px(8));
    painter.setFont(typeFont(Type::ui));
    painter.setPen(colours.text);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, inside.width()));
}

void Picker::build()
{
    popup_ = new QFrame(this, Qt::Popup);
    popup_->setProperty("role", u"popup"_s);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    search_ = new QLineEdit(popup_);
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search"));
    search_->setObjectName(u"pickerSearch"_s);
    search_->installEventFilter(this);
    column->addWidget(search_);
    list_ = new QListWidget(popup_);
    list_->setObjectName(u"pickerList"_s);
    list_->setItemDelegate(new EntryDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    column->addWidget(list_, 1);
    detail_ = makeLabel({}, Type::caption, Tone::second, popup_);
    detail_->setWordWrap(true);
    detail_->setMinimumHeight(3 * detail_->fontMetrics().height());
    detail_->setAlignment(Qt::AlignTop);
    column->addWidget(detail_);
    connect(search_, &QLineEdit::textChanged, this, &Picker::list);
    connect(list_, &QListWidget::currentRowChanged, this, &Picker::showDetail);
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(list_->row(item)); });
}

void Picker::open()
{
    if (popup_ == nullptr)
        build();
    const QSize size(std::max(width(), look().px(popupWidth)), look().px(popupHeight));
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    corner.setX(
        std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    corner.setY(
        std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    popup_->setGeometry(QRect(corner, size));
    search_->clear();
    list({});
    popup_->show();
    search_->setFocus(Qt::PopupFocusReason);
}

std::vector<const PickerEntry*> Picker::matches(const QString& wanted) const
{
    std::vector<const PickerEntry*> found;
    QStringList words;
    for (const QString& word : wanted.split(u' ', Qt::SkipEmptyParts))
        words << plain(word);
    const auto add = [&found](const PickerEntry& entry) {
        if (std::find(found.begin(), found.end(), &entry) == found.end())
            found.push_back(&entry);
    };
    if (words.isEmpty())
        for (const QString& name : recent_)
            for (const PickerEntry& entry : entries_)
                if (entry.name == name)
                    add(entry);
    for (const PickerEntry& entry : entries_) {
        const QString all = plain(entry.name + u' ' + entry.also);
        if (std::all_of(words.begin(), words.end(),
                        [&all](const QString& word) { return all.contains(word); }))
            add(entry);
    }
    return found;
}

void Picker::list(const QString& wanted)
{
    list_->clear();
    for (const PickerEntry* entry : matches(wanted)) {
        auto* item = new QListWidgetItem(entry->name, list_);
        item->setData(numberRole, entry->number);
        item->setData(entryRole, static_cast<int>(entry - entries_.data()));
        if (entry->name == text())
            list_->setCurrentItem(item);
    }
    if (!own_.isEmpty()) {
        auto* item = new QListWidgetItem(own_, list_);
        item->setData(entryRole, -1);
    }
    if (list_->currentRow() < 0)
        list_->setCurrentRow(0);
}

void Picker::showDetail(int row)
{
    const QListWidgetItem* item = list_->item(row);
    const int entry = item != nullptr ? item->data(entryRole).toInt() : -1;
    detail_->setText(entry >= 0 ? entries_[static_cast<std::size_t>(entry)].detail : QString());
}

void Picker::take(int row)
{
    const QListWidgetItem* item = list_->item(row);
    if (item == nullptr)
        return;
    const int entry = item->data(entryRole).toInt();
    popup_->hide();
    setFocus(Qt::OtherFocusReason);
    if (entry < 0)
        Q_EMIT ownRequested();
    else
        Q_EMIT picked(entries_[static_cast<std::size_t>(entry)].name);
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    constexpr int page = 10;
    const auto move = [this](int by) {
        list_->setCurrentRow(std::clamp(list_->currentRow() + by, 0, list_->count() - 1));
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(page);
    case Qt::Key_PageUp:
        return move(-page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(list_->currentRow());
        return true;
    default:
        return QPushButton::eventFilter(watched, event);
    }
}

} // namespace interval::ui
