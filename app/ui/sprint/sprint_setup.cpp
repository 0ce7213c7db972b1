// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprint_setup.h"

#include "deck/rich_text.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/switcher.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int secondsPerMinute = 60;

} // namespace

SprintSetup::SprintSetup(const std::vector<deck::Card>& drills,
                         const QHash<QString, QString>& titles,
                         base::Language language,
                         SprintChoice& choice,
                         QWidget* parent)
    : QWidget(parent), drills_(drills), titles_(titles), language_(language), choice_(choice)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look().space(16), 0, look().space(16));
    column->setSpacing(look().space(12));
    column->addWidget(makeHead());
    list_ = new QListWidget(this);
    list_->setObjectName(u"sprintDrills"_s);
    list_->setFont(typeFont(Type::ui));
    list_->setAccessibleName(tr("Drills of the sprint"));
    column->addWidget(list_, 1);
    column->addWidget(makeFoot());
    fillList();
    connect(list_, &QListWidget::itemChanged, this, &SprintSetup::take);
    take();
    setFocusProxy(list_);
}

QWidget* SprintSetup::makeHead()
{
    auto* head = new QWidget(this);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().space(4));
    lines->addWidget(
        makeLabel(tr("Drill sprint"), Type::title, Tone::normal, head, QFont::DemiBold));
    QLabel* words = makeLabel(tr("Calculations against the clock, with new numbers each time. The "
                                 "schedule of your cards stays as it is."),
                              Type::ui, Tone::second, head);
    words->setWordWrap(true);
    lines->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(8));
    count_ = makeLabel({}, Type::ui, Tone::second, head);
    count_->setObjectName(u"sprintCount"_s);
    row->addWidget(count_, 1);
    for (const bool ticked : {true, false}) {
        KeyButton* button = makeButton(ticked ? tr("All") : tr("None"), "small", {}, head);
        button->setObjectName(ticked ? u"sprintAll"_s : u"sprintNone"_s);
        button->setFocusPolicy(Qt::TabFocus); // after a click Enter still starts
        connect(button, &QPushButton::clicked, this, [this, ticked] { tickAll(ticked); });
        row->addWidget(button);
    }
    lines->addLayout(row);
    return head;
}

QWidget* SprintSetup::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    auto* length = new Switcher(foot);
    length->setObjectName(u"sprintLength"_s);
    QStringList items;
    for (const study::SprintLength& each : sprintLengths)
        items << (each.questions > 0 ? tr("%n questions", nullptr, each.questions)
                                     : tr("%n minutes", nullptr, each.seconds / secondsPerMinute));
    length->setItems(items);
    length->setCurrent(choice_.length);
    connect(length, &Switcher::chosen, this, [this](int index) { choice_.length = index; });
    row->addWidget(length);
    row->addStretch(1);
    start_ = makeButton(tr("Start"), "primary", tr("Enter"), foot);
    start_->setObjectName(u"sprintStart"_s);
    // Queued: the page goes away with the start.
    connect(start_, &QPushButton::clicked, this, &SprintSetup::started, Qt::QueuedConnection);
    row->addWidget(start_);
    return foot;
}

void SprintSetup::fillList()
{
    QString topic;
    for (const deck::Card& drill : drills_) {
        if (const QString next = QString::fromStdString(drill.topic); next != topic) {
            topic = next;
            auto* head = new QListWidgetItem(titles_.value(topic, topic), list_);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(typeFont(Type::caption, QFont::DemiBold));
            head->setForeground(look().colours().text2);
        }
        const QString id = QString::fromStdString(drill.id);
        auto* item = new QListWidgetItem(
            QString::fromStdString(deck::plainText(drill.text(language_).question)), list_);
        item->setData(idRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice_.left.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
}

void SprintSetup::tickAll(bool ticked)
{
    const QSignalBlocker quiet(list_);
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->flags().testFlag(Qt::ItemIsUserCheckable))
            list_->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    take();
}

/// What is ticked, into the choice.
void SprintSetup::take()
{
    choice_.left.clear();
    int chosen = 0;
    for (int i = 0; i < list_->count(); ++i) {
        const QListWidgetItem* item = list_->item(i);
        const QString id = item->data(idRole).toString();
        if (id.isEmpty())
            continue;
        if (item->checkState() == Qt::Checked)
            ++chosen;
        else
            choice_.left.insert(id);
    }
    count_->setText(tr("%1 of %n drills", nullptr, static_cast<int>(drills_.size())).arg(chosen));
    start_->setEnabled(chosen > 0);
}

} // namespace interval::ui
