// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preset_effect.h"

#include "ui/interviews/interview_editor.h"
#include "ui/parts/controls.h"
#include "ui/presenters/retention_presenter.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

PresetEffect::PresetEffect(RetentionPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      words_(makeLabel({}, Type::caption, Tone::second, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words_);
    words_->setObjectName(u"presetEffect"_s);
    words_->setWordWrap(true);
    connect(&presenter_, &RetentionPresenter::changed, this, &PresetEffect::refresh);
}

void PresetEffect::tell(int own, int general)
{
    own_ = own;
    general_ = general;
    presenter_.want(general);
    presenter_.want(own);
    refresh();
}

QString PresetEffect::wordsOf(int percent) const
{
    const auto effect = presenter_.effect(percent);
    if (!effect)
        return {};
    const int minutes = Words::minutes(effect->secondsPerDay);
    const QString recall = u"%1%"_s.arg(qRound(effect->recall * 100));
    const auto& interview = presenter_.interview();
    if (!interview)
        return tr("%n minutes a day in the steady state, %1 of all cards recalled in %2 days",
                  nullptr, minutes)
            .arg(recall, QString::number(RetentionPresenter::horizon));
    //: a date without its year, in Qt's date format: 14 December
    const QString date = QLocale().toString(dateOf(interview->day), tr("d MMMM"));
    return tr("%n minutes a day in the steady state, readiness on %1 %2", nullptr, minutes)
        .arg(date, recall);
}

void PresetEffect::refresh()
{
    const QString own = wordsOf(own_);
    const QString general = wordsOf(general_);
    if (own.isEmpty() || general.isEmpty())
        words_->setText(tr("Working out what %1% takes and gives …").arg(own_));
    else if (own_ == general_)
        words_->setText(tr("All cards together: %1.").arg(own));
    else
        words_->setText(tr("All cards together: %1. With %2% here, too: %3.")
                            .arg(own, QString::number(general_), general));
}

} // namespace interval::ui
