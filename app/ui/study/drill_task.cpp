// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/drill_task.h"

#include "study/drills/drill_scenario.h"
#include "ui/parts/answer_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/drill_parts.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/card_column.h"
#include "ui/words/drill_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

class DrillWriter {
    Q_DECLARE_TR_FUNCTIONS(DrillWriter)
public:
    DrillWriter(CardColumn& column, StudyPresenter& presenter, MathStore* maths)
        : column_(column),
          presenter_(presenter),
          maths_(maths),
          drill_(*presenter.drill()),
          instance_(presenter.drillInstance())
    {
    }

    AnswerField* write()
    {
        column_.addSpace(4);
        if (!presenter_.revealed())
            return addField();
        addResult();
        return nullptr;
    }

private:
    AnswerField* addField();
    void addResult();

    CardColumn& column_;
    StudyPresenter& presenter_;
    MathStore* maths_;
    const study::Drill& drill_;
    const study::DrillInstance& instance_;
};

AnswerField* DrillWriter::addField()
{
    QWidget* page = column_.page();
    AnswerField* field =
        makeAnswerField(drill_, presenter_.languages().front(), presenter_.outline(), page);
    QObject::connect(field, &AnswerField::edited, &presenter_, &StudyPresenter::setOutline);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(12));
    row->addWidget(field);
    row->addWidget(makeHint(tr("check"), tr("Enter"), page));
    row->addStretch(1);
    column_.add(row);
    if (presenter_.unreadAnswer())
        column_.add(makeRemark(u"drillFault"_s, u"circle-alert"_s,
                               DrillWords::of(*presenter_.unreadAnswer()), page));
    QLabel* terms = makeLabel(DrillWords::terms(drill_), Type::caption, Tone::third, page);
    terms->setWordWrap(true);
    column_.add(terms);
    prepareDerivation(drill_, instance_, maths_);
    return field;
}

void DrillWriter::addResult()
{
    QWidget* page = column_.page();
    if (const auto& judgement = presenter_.attempt().drill)
        column_.add(makeDrillResult(drill_, *judgement, presenter_.languages().front(),
                                    presenter_.outline(), page));
    else
        column_.add(makeRightAnswer(drill_, instance_, page));
    const bool leads = study::scenarioOf(drill_, instance_).has_value();
    column_.addHeading(tr("Derivation"), tr("with these numbers"),
                       leads ? tr("open in the calculator") : QString(),
                       leads ? u"C"_s : QString());
    column_.add(makeDerivation(drill_, instance_, maths_, page));
}

} // namespace

AnswerField* writeDrill(CardColumn& column, StudyPresenter& presenter, MathStore* maths)
{
    return DrillWriter(column, presenter, maths).write();
}

} // namespace interval::ui
