// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/order_list.h"

#include "ui/parts/controls.h"
#include "ui/parts/rich_text_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;

/// Puts a widget level with the first line of the texts beside it.
void addLevel(QHBoxLayout& line, QWidget* widget, int middle)
{
    auto* holder = new QWidget(widget->parentWidget());
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget, 0, Qt::AlignVCenter);
    holder->setFixedHeight(std::max(2 * middle, widget->sizeHint().height()));
    line.addWidget(holder, 0, Qt::AlignTop);
}

} // namespace

OrderList::OrderList(MathStore* maths, QWidget* parent)
    : QWidget(parent), maths_(maths), layout_(new QVBoxLayout(this))
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(look().space(8));
}

void OrderList::setSteps(const std::vector<std::vector<std::string>>& steps,
                         const std::vector<bool>& chinese,
                         std::vector<int> order,
                         bool locked)
{
    steps_ = steps;
    chinese_ = chinese;
    order_ = std::move(order);
    locked_ = locked;
    rebuild();
}

std::vector<QWidget*> OrderList::rows() const
{
    return locked_ ? std::vector<QWidget*>() : rows_;
}

void OrderList::move(std::size_t place, int by)
{
    const auto target = static_cast<std::ptrdiff_t>(place) + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(order_.size()))
        return;
    std::swap(order_[place], order_[static_cast<std::size_t>(target)]);
    rebuild();
    rows_[static_cast<std::size_t>(target)]->setFocus(Qt::TabFocusReason);
    Q_EMIT reordered(order_);
}

void OrderList::rebuild()
{
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    rows_.clear();
    for (std::size_t place = 0; place < order_.size(); ++place) {
        rows_.push_back(makeRow(place));
        layout_->addWidget(rows_.back());
    }
}

QWidget* OrderList::makeRow(std::size_t place)
{
    auto* row = new QFrame(this);
    row->setObjectName(u"step%1"_s.arg(place));
    row->setProperty("role", u"choice"_s);
    row->setProperty("focusRing", true);
    row->setFocusPolicy(locked_ ? Qt::NoFocus : Qt::StrongFocus);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(look().px(12), look().space(3), look().px(8), look().space(4));
    auto* number = makeLabel(QString::number(place + 1), Type::ui, Tone::third, row);
    number->setAlignment(Qt::AlignCenter);
    line->addWidget(number, 0, Qt::AlignTop);
    const auto [middle, spoken] = addTexts(*line, static_cast<std::size_t>(order_[place]), row);
    number->setFixedHeight(2 * middle);
    row->setAccessibleName(tr("Step %1: %2").arg(place + 1).arg(spoken));
    auto* tail = new QHBoxLayout;
    locked_ ? addSigns(*tail, place, row) : addButtons(*tail, place, row);
    auto* end = new QWidget(row);
    tail->setContentsMargins(0, 0, 0, 0);
    end->setLayout(tail);
    addLevel(*line, end, middle);
    return row;
}

std::pair<int, QString> OrderList::addTexts(QHBoxLayout& line, std::size_t step, QWidget* row)
{
    int middle = 0;
    QStringList spoken;
    for (std::size_t language = 0; language < steps_.size(); ++language) {
        auto* view = new RichTextView(maths_, row);
        RichTextView::Options options;
        options.chinese = chinese_[language];
        const std::vector<std::string>& texts = steps_[language];
        view->setBlocks(deck::richText(step < texts.size() ? texts[step] : std::string()), options);
        middle = std::max(middle, view->firstLineMiddle());
        spoken << view->text();
        line.addWidget(view, 1, Qt::AlignTop);
    }
    return {middle, spoken.join(u" / "_s)};
}

void OrderList::addSigns(QHBoxLayout& line, std::size_t place, QWidget* row)
{
    const bool right = order_[place] == static_cast<int>(place);
    const Tokens& t = look().colours();
    const int size = look().px(iconSize);
    auto* sign = new QLabel(row);
    sign->setPixmap(icon(right ? u"check"_s : u"x"_s, right ? t.good : t.bad, size).pixmap(size));
    sign->setAccessibleName(right ? tr("right") : tr("wrong"));
    line.addWidget(sign);
    if (!right)
        line.addWidget(makeLabel(tr("belongs at %1").arg(order_[place] + 1), Type::caption,
                                 Tone::second, row));
}

void OrderList::addButtons(QHBoxLayout& line, std::size_t place, QWidget* row)
{
    for (const int by : {-1, 1}) {
        auto* button = new QToolButton(row);
        button->setProperty("role", u"quiet"_s);
        const int size = look().px(iconSize);
        button->setIconSize({size, size});
        button->setIcon(
            icon(by < 0 ? u"arrow-up"_s : u"arrow-down"_s, look().colours().text2, size));
        button->setAccessibleName(by < 0 ? tr("Move up") : tr("Move down"));
        button->setToolTip(by < 0 ? tr("Move up (Alt+Up)") : tr("Move down (Alt+Down)"));
        button->setFocusPolicy(Qt::NoFocus);
        button->setEnabled(by < 0 ? place > 0 : place + 1 < order_.size());
        // Queued: the row that holds the button goes away.
        const auto act = [this, place, by] { move(place, by); };
        connect(button, &QToolButton::clicked, this, act, Qt::QueuedConnection);
        auto* key = new QShortcut(QKeySequence(by < 0 ? u"Alt+Up"_s : u"Alt+Down"_s), row, nullptr,
                                  nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, act, Qt::QueuedConnection);
        line.addWidget(button);
    }
}

} // namespace interval::ui
