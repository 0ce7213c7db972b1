// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drill_parts.h"

#include "ui/maths/math_store.h"
#include "ui/parts/answer_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/tolerance_ruler.h"
#include "ui/words/drill_words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSize = 16;

QWidget* makeComparison(const study::Drill& drill,
                        const study::DrillJudgement& judgement,
                        base::Language card,
                        const QString& typed,
                        QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    AnswerField* field = makeAnswerField(drill, card, typed, box);
    field->lock();
    row->addWidget(field);
    const bool right = judgement.mark == study::DrillMark::right;
    QWidget* chip = makeChip(DrillWords::mark(judgement), right ? u"check"_s : u"circle-alert"_s,
                             right ? Chip::good : Chip::caution, box);
    chip->setObjectName(u"drillMark"_s);
    row->addWidget(chip);
    QLabel* words = makeLabel(DrillWords::of(judgement.comparison), Type::ui, Tone::second, box);
    words->setObjectName(u"drillComparison"_s);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return box;
}

} // namespace

AnswerField* makeAnswerField(const study::Drill& drill,
                             base::Language card,
                             const QString& typed,
                             QWidget* parent)
{
    const QString unit = QString::fromStdString(study::unitWord(drill.unit(), card));
    auto* field = new AnswerField(unit, parent);
    field->setText(typed);
    return field;
}

QWidget*
makeRemark(const QString& name, const QString& iconName, const QString& text, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(8));
    auto* sign = new QLabel(box);
    const int size = look().px(signSize);
    sign->setPixmap(icon(iconName, look().colours().caution, size).pixmap(size));
    row->addWidget(sign, 0, Qt::AlignTop);
    QLabel* words = makeLabel(text, Type::ui, Tone::normal, box);
    words->setObjectName(name);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    return box;
}

QWidget* makeDrillResult(const study::Drill& drill,
                         const study::DrillJudgement& judgement,
                         base::Language card,
                         const QString& typed,
                         QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().space(8));
    lines->addWidget(makeComparison(drill, judgement, card, typed, box));
    if (ToleranceRuler::suits(drill, judgement))
        lines->addWidget(new ToleranceRuler(drill, judgement, box), 0, Qt::AlignLeft);
    if (judgement.hint)
        lines->addWidget(
            makeRemark(u"drillHint"_s, u"lightbulb"_s, DrillWords::of(*judgement.hint), box));
    return box;
}

QWidget*
makeRightAnswer(const study::Drill& drill, const study::DrillInstance& instance, QWidget* parent)
{
    const std::string words = study::answerInWords(drill, instance.answer, DrillWords::language());
    return makeLabel(DrillWords::answer(QString::fromStdString(words)), Type::body, Tone::normal,
                     parent, QFont::DemiBold);
}

QWidget* makeDerivation(const study::Drill& drill,
                        const study::DrillInstance& instance,
                        MathStore* maths,
                        QWidget* parent)
{
    auto* view = new RichTextView(maths, parent);
    view->setObjectName(u"derivation"_s);
    deck::Block block;
    block.kind = deck::Block::Kind::math;
    block.text = DrillWords::tex(drill.derive(instance.values)).toStdString();
    view->setBlocks({block}, {});
    return view;
}

void prepareDerivation(const study::Drill& drill,
                       const study::DrillInstance& instance,
                       MathStore* maths)
{
    if (maths != nullptr)
        (void)maths->find(DrillWords::tex(drill.derive(instance.values)), true);
}

} // namespace interval::ui
