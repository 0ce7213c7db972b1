// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/order_list.h"

#include "ui/parts/controls.h"
#include "ui/parts/rich_text_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

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

void OrderList::move(std::size_t place, int by)
{
    const auto target = static_cast<std::ptrdiff_t>(place) + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(order_.size()))
        return;
    std::swap(order_[place], order_[static_cast<std::size_t>(target)]);
    rebuild();
    if (QWidget* row = findChild<QWidget*>(u"step%1"_s.arg(target)))
        row->setFocus(Qt::OtherFocusReason);
    Q_EMIT reordered(order_);
}

void OrderList::rebuild()
{
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t place = 0; place < order_.size(); ++place) {
        auto* row = new QFrame(this);
        row->setObjectName(u"step%1"_s.arg(place));
        row->setProperty("role", u"choice"_s);
        row->setFocusPolicy(locked_ ? Qt::NoFocus : Qt::StrongFocus);
        auto* line = new QHBoxLayout(row);
        // Text carries its spare height above: less margin there puts it in the middle.
        line->setContentsMargins(look().px(12), look().space(1), look().px(8), look().space(7));
        line->addWidget(makeLabel(QString::number(place + 1), Type::ui, Tone::third, row));
        const auto index = static_cast<std::size_t>(order_[place]);
        QString spoken;
        for (std::size_t language = 0; language < steps_.size(); ++language) {
            auto* view = new RichTextView(maths_, row);
            RichTextView::Options options;
            options.chinese = chinese_[language];
            view->setBlocks(deck::richText(steps_[language][index]), options);
            spoken += view->text() + u' ';
            line->addWidget(view, 1);
        }
        row->setAccessibleName(tr("Step %1: %2").arg(place + 1).arg(spoken));
        if (locked_) {
            const bool right = order_[place] == static_cast<int>(place);
            const Tokens& t = look().colours();
            auto* sign = new QLabel(row);
            sign->setPixmap(icon(right ? u"check"_s : u"x"_s, right ? t.good : t.bad, look().px(18))
                                .pixmap(look().px(18)));
            sign->setAccessibleName(right ? tr("right") : tr("wrong"));
            line->addWidget(sign);
            if (!right)
                line->addWidget(makeLabel(tr("belongs at %1").arg(order_[place] + 1), Type::caption,
                                          Tone::second, row));
        } else {
            for (const int by : {-1, 1}) {
                auto* button = new QToolButton(row);
                button->setProperty("role", u"quiet"_s);
                button->setIcon(icon(by < 0 ? u"arrow-up"_s : u"arrow-down"_s,
                                     look().colours().text2, look().px(18)));
                button->setAccessibleName(by < 0 ? tr("Move up") : tr("Move down"));
                button->setToolTip(by < 0 ? tr("Move up (Alt+Up)") : tr("Move down (Alt+Down)"));
                button->setFocusPolicy(Qt::NoFocus);
                // Queued: the row that holds the button goes away.
                connect(
                    button, &QToolButton::clicked, this, [this, place, by] { move(place, by); },
                    Qt::QueuedConnection);
                auto* key = new QShortcut(QKeySequence(by < 0 ? u"Alt+Up"_s : u"Alt+Down"_s), row,
                                          nullptr, nullptr, Qt::WidgetShortcut);
                connect(
                    key, &QShortcut::activated, this, [this, place, by] { move(place, by); },
                    Qt::QueuedConnection);
                line->addWidget(button);
            }
        }
        layout_->addWidget(row);
    }
}

} // namespace interval::ui
