// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprint_report.h"

#include "deck/rich_text.h"
#include "ui/parts/controls.h"
#include "ui/parts/drill_parts.h"
#include "ui/parts/key_button.h"
#include "ui/parts/rich_text_view.h"
#include "ui/words/drill_words.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int msPerSecond = 1000;

int seconds(std::int64_t ms)
{
    return static_cast<int>((ms + msPerSecond / 2) / msPerSecond);
}

} // namespace

SprintReport::SprintReport(const study::Sprint& sprint,
                           base::Language language,
                           MathStore* maths,
                           QWidget* parent)
    : QWidget(parent), language_(language), maths_(maths)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, look().space(16), 0, look().space(16));
    outer->setSpacing(look().space(12));
    outer->addWidget(makeHead(sprint));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Questions of the sprint"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget(scroll);
    list->setProperty("role", u"surface"_s);
    list->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, look().px(12), 0);
    column->setSpacing(look().space(16));
    int number = 0;
    for (const study::SprintAnswer& answer : sprint.answers())
        column->addWidget(makeAnswer(answer, ++number));
    column->addStretch(1);
    scroll->setWidget(list);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeFoot());
    setFocusProxy(scroll);
}

QWidget* SprintReport::makeHead(const study::Sprint& sprint)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    const auto count = static_cast<int>(sprint.answers().size());
    QLabel* score = makeLabel(count == 0 ? tr("No question was answered.")
                                         : tr("%1 of %n right", nullptr, count).arg(sprint.right()),
                              Type::title, Tone::normal, head, QFont::DemiBold);
    score->setObjectName(u"sprintScore"_s);
    row->addWidget(score, 0, Qt::AlignBaseline);
    if (count > 0)
        row->addWidget(makeLabel(tr("%1 in all, %2 a question")
                                     .arg(Words::clock(seconds(sprint.spentMs())),
                                          Words::clock(seconds(sprint.spentMs() / count))),
                                 Type::ui, Tone::second, head),
                       0, Qt::AlignBaseline);
    row->addStretch(1);
    return head;
}

QWidget* SprintReport::makeAnswer(const study::SprintAnswer& answer, int number)
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look().space(16), look().space(12), look().space(16),
                               look().space(12));
    column->setSpacing(look().space(8));
    const deck::CardText& text = answer.task.card.text(language_);
    auto* head = new QHBoxLayout;
    head->setSpacing(look().px(12));
    QLabel* title =
        makeLabel(u"%1. "_s.arg(number) + QString::fromStdString(deck::plainText(text.question)),
                  Type::ui, Tone::normal, card, QFont::DemiBold);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(makeLabel(Words::clock(seconds(answer.ms)), Type::caption, Tone::second, card));
    column->addLayout(head);
    if (!text.body.empty()) {
        auto* body = new RichTextView(maths_, card);
        RichTextView::Options options;
        options.type = Type::ui;
        options.chinese = language_ == base::Language::zhCn;
        body->setBlocks(deck::richText(text.body), options);
        column->addWidget(body);
    }
    const study::Drill& drill = *answer.task.drill;
    column->addWidget(answer.judgement ? makeDrillResult(drill, *answer.judgement, language_,
                                                         QString::fromStdString(answer.typed), card)
                                       : makeRightAnswer(drill, answer.task.instance, card));
    if (!answer.right())
        column->addWidget(makeDerivation(drill, answer.task.instance, maths_, card));
    return card;
}

QWidget* SprintReport::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    row->addStretch(1);
    KeyButton* end = makeButton(tr("Done"), "", tr("Esc"), foot);
    end->setObjectName(u"sprintDone"_s);
    // No key of its own: one Enter too many must not take the report away.
    KeyButton* again = makeButton(tr("Another sprint"), "primary", {}, foot);
    again->setObjectName(u"sprintAgain"_s);
    connect(end, &QPushButton::clicked, this, &SprintReport::ended, Qt::QueuedConnection);
    connect(again, &QPushButton::clicked, this, &SprintReport::again, Qt::QueuedConnection);
    row->addWidget(end);
    row->addWidget(again);
    return foot;
}

} // namespace interval::ui
