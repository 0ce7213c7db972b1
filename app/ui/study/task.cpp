// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/task.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_cap.h"
#include "ui/parts/order_list.h"
#include "ui/parts/outline_field.h"
#include "ui/parts/switcher.h"
#include "ui/parts/tick_row.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/card_column.h"
#include "ui/study/drill_task.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;
using deck::CardKind;

namespace {

constexpr int verdicts = 5;

class TaskWriter {
    Q_DECLARE_TR_FUNCTIONS(TaskWriter)
public:
    TaskWriter(CardColumn& column, StudyPresenter& presenter, MathStore* maths)
        : column_(column), presenter_(presenter), maths_(maths)
    {
    }

    Task write();

private:
    void addInstruction(const QString& text);
    void addOptions();
    void addOrder();
    void addVerdict();
    void addOutline();
    void addOutlineField();

    CardColumn& column_;
    StudyPresenter& presenter_;
    MathStore* maths_;
    Task task_;
};

Task TaskWriter::write()
{
    switch (column_.card().kind) {
    case CardKind::choice:
        addOptions();
        break;
    case CardKind::order:
        addOrder();
        break;
    case CardKind::debate:
        addVerdict();
        addOutline();
        break;
    case CardKind::basic:
    case CardKind::story:
        addOutline();
        break;
    case CardKind::drill:
        if (presenter_.drill())
            task_.answer = writeDrill(column_, presenter_, maths_);
        else
            addOutline();
        break;
    case CardKind::cloze:
        break;
    }
    return std::move(task_);
}

void TaskWriter::addInstruction(const QString& text)
{
    auto* label = makeLabel(text, Type::ui, Tone::second, column_.page());
    label->setWordWrap(true);
    column_.add(label);
}

void TaskWriter::addOptions()
{
    const std::vector<deck::Option>& options = column_.original().options;
    const bool several =
        std::count_if(options.begin(), options.end(),
                      [](const deck::Option& option) { return option.correct; }) > 1;
    const bool revealed = presenter_.revealed();
    if (!revealed)
        addInstruction(several ? tr("Several are right. Pick them all.") : tr("Pick one."));
    for (std::size_t i = 0; i < options.size(); ++i) {
        auto* row = new TickRow(column_.page());
        row->setObjectName(u"option%1"_s.arg(i));
        column_.fill(*row, [i, revealed](const deck::CardText& text) {
            if (i >= text.options.size())
                return std::string();
            const deck::Option& option = text.options[i];
            return revealed && !option.note.empty() ? option.text + "\n\n" + option.note
                                                    : option.text;
        });
        row->setChecked(presenter_.attempt().chosen[i]);
        if (!several)
            row->setExclusive();
        if (revealed)
            row->setVerdict(options[i].correct);
        else
            row->setTrailing(new KeyCap(QString::number(i + 1), row));
        QObject::connect(
            row, &TickRow::toggled, &presenter_,
            [presenter = &presenter_, i](bool on) { presenter->choose(static_cast<int>(i), on); });
        task_.options.push_back(row);
        column_.addRow(row);
    }
}

void TaskWriter::addOrder()
{
    std::vector<std::vector<std::string>> steps;
    std::vector<bool> chinese;
    for (const base::Language language : presenter_.languages()) {
        steps.push_back(column_.card().text(language).steps);
        chinese.push_back(language == base::Language::zhCn);
    }
    if (!presenter_.revealed())
        addInstruction(
            tr("Bring the steps into order: up and down choose one, with Alt they move it."));
    auto* list = new OrderList(maths_, column_.page());
    list->setObjectName(u"orderList"_s);
    list->setSteps(steps, chinese, presenter_.attempt().order, presenter_.revealed());
    QObject::connect(list, &OrderList::reordered, &presenter_, &StudyPresenter::reorder);
    task_.order = list;
    column_.add(list);
}

void TaskWriter::addVerdict()
{
    const bool revealed = presenter_.revealed();
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(8));
    row->addWidget(makeLabel(tr("Your verdict"), Type::ui, Tone::second, column_.page()));
    auto* own = new Switcher(column_.page());
    own->setObjectName(u"verdict"_s);
    QStringList words;
    for (int i = 0; i < verdicts; ++i)
        words << Words::of(static_cast<deck::Verdict>(i));
    own->setItems(words);
    if (presenter_.attempt().verdict)
        own->setCurrent(static_cast<int>(*presenter_.attempt().verdict));
    own->setEnabled(!revealed);
    QObject::connect(own, &Switcher::chosen, &presenter_, [presenter = &presenter_](int index) {
        presenter->judge(static_cast<deck::Verdict>(index));
    });
    row->addWidget(own);
    task_.verdict = own;
    if (!revealed)
        row->addWidget(new KeyCap(u"1–5"_s, column_.page()));
    row->addStretch(1);
    const auto& verdict = column_.card().verdict;
    if (revealed && verdict) {
        const bool same = presenter_.attempt().verdict == verdict;
        row->addWidget(makeChip(tr("Verdict: %1").arg(Words::of(*verdict)), u"scale"_s,
                                same ? Chip::good : Chip::caution, column_.page()));
    }
    column_.add(row);
    if (revealed)
        column_.addProse({}, [](const deck::CardText& text) { return text.verdictText; });
}

void TaskWriter::addOutline()
{
    if (!presenter_.revealed())
        addOutlineField();
    else if (!presenter_.outline().trimmed().isEmpty())
        column_.addQuote(tr("Your outline"), presenter_.outline().trimmed());
}

void TaskWriter::addOutlineField()
{
    QWidget* page = column_.page();
    column_.addSpace(4);
    addInstruction(tr("Answer aloud, or note your points here; then look."));
    auto* field = new OutlineField(page);
    field->setPlainText(presenter_.outline());
    QObject::connect(
        field, &QPlainTextEdit::textChanged, &presenter_,
        [field, presenter = &presenter_] { presenter->setOutline(field->toPlainText()); });
    task_.outline = field;
    column_.add(field);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look().px(6));
    const bool before = !presenter_.showing()->lastOutline.empty();
    auto* kept =
        makeLabel(before ? tr("Kept with this review. That of your last review comes with the "
                              "answer.")
                         : tr("Kept with this review, to compare the next time."),
                  Type::caption, Tone::third, page);
    kept->setWordWrap(true);
    foot->addWidget(kept, 1);
    auto* enter = makeHint(tr("write"), tr("Enter"), page);
    auto* leave = makeHint(tr("leave the field"), tr("Esc"), page);
    leave->setVisible(false);
    QObject::connect(field, &OutlineField::focusChanged, page, [enter, leave](bool typing) {
        enter->setVisible(!typing);
        leave->setVisible(typing);
    });
    foot->addWidget(enter);
    foot->addWidget(leave);
    column_.add(foot);
}

} // namespace

Task writeTask(CardColumn& column, StudyPresenter& presenter, MathStore* maths)
{
    return TaskWriter(column, presenter, maths).write();
}

} // namespace interval::ui
