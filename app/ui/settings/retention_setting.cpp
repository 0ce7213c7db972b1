// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retention_setting.h"

#include "study/preferences.h"
#include "ui/interviews/interview_editor.h"
#include "ui/parts/controls.h"
#include "ui/parts/curve_chart.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/retention_presenter.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array compared{85, 95}; ///< [%] told beside the chosen one
constexpr int sliderHeight = 22;
constexpr int page = 5;
constexpr double secondsPerMinute = 60;

QString percentText(double share)
{
    return u"%1%"_s.arg(qRound(share * 100));
}

} // namespace

RetentionSetting::RetentionSetting(RetentionPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      slider_(new QSlider(Qt::Horizontal, this)),
      plan_(makeLabel({}, Type::caption, Tone::second, this)),
      help_(makeButton(tr("Help me decide"), "small", {}, this)),
      curve_(new CurveChart(this)),
      curveWords_(makeLabel({}, Type::caption, Tone::second, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    slider_->setRange(study::lowestRetention, study::highestRetention);
    slider_->setPageStep(page);
    slider_->setMinimumHeight(look().px(sliderHeight));
    slider_->setObjectName(u"retentionSlider"_s);
    slider_->setAccessibleName(tr("Desired retention"));
    slider_->setFocusPolicy(Qt::TabFocus); // the wheel scrolls the page
    column->addWidget(slider_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().space(24));
    grid->setVerticalSpacing(look().px(2));
    for (std::size_t i = 0; i < names_.size(); ++i) {
        names_[i] = makeLabel({}, Type::caption, Tone::second, this);
        names_[i]->setWordWrap(true);
        const int weight =
            i < 2 ? static_cast<int>(QFont::DemiBold) : static_cast<int>(QFont::Normal);
        values_[i] = makeLabel({}, Type::ui, i < 2 ? Tone::normal : Tone::second, this, weight);
        values_[i]->setObjectName(u"retentionEffect%1"_s.arg(i));
        values_[i]->setWordWrap(true);
        grid->addWidget(names_[i], 0, static_cast<int>(i), Qt::AlignBottom);
        grid->addWidget(values_[i], 1, static_cast<int>(i), Qt::AlignTop);
        grid->setColumnStretch(static_cast<int>(i), 1);
    }
    column->addLayout(grid);
    plan_->setWordWrap(true);
    plan_->hide();
    column->addWidget(plan_);
    help_->setObjectName(u"helpMeDecide"_s);
    column->addWidget(help_, 0, Qt::AlignLeft);
    curve_->setObjectName(u"retentionCurve"_s);
    curve_->hide();
    curveWords_->setWordWrap(true);
    curveWords_->hide();
    column->addWidget(curveWords_);
    column->addWidget(curve_);
    connect(slider_, &QSlider::valueChanged, this, [this](int percent) {
        preview(percent);
        if (!slider_->isSliderDown())
            Q_EMIT chosen(percent); // a key is a change of its own
    });
    connect(slider_, &QSlider::sliderReleased, this, [this] { Q_EMIT chosen(slider_->value()); });
    connect(help_, &QPushButton::clicked, this, [this] {
        presenter_.wantCurve();
        tell();
    });
    connect(curve_, &CurveChart::chosen, this, [this](double x) { Q_EMIT chosen(qRound(x)); });
    connect(&presenter_, &RetentionPresenter::changed, this, &RetentionSetting::tell);
    for (const int percent : compared)
        presenter_.want(percent);
    preview(percent_);
}

void RetentionSetting::setPercent(int percent)
{
    if (slider_->isSliderDown())
        return;
    const QSignalBlocker quiet(slider_);
    slider_->setValue(percent);
    preview(percent);
}

void RetentionSetting::tellPlan(const QString& date)
{
    plan_->setVisible(!date.isEmpty());
    plan_->setText(tr("Until %1 the plan for the interview decides what comes when; these figures "
                      "are those of plain FSRS without it.")
                       .arg(date));
}

void RetentionSetting::preview(int percent)
{
    percent_ = percent;
    presenter_.want(percent);
    tell();
}

void RetentionSetting::tell()
{
    const auto& interview = presenter_.interview();
    //: a date without its year, in Qt's date format: 14 December
    const QString date =
        interview ? QLocale().toString(dateOf(interview->day), tr("d MMMM")) : QString();
    tellPlan(date);
    names_[0]->setText(tr("Minutes a day, steady state"));
    names_[1]->setText(
        interview ? tr("Readiness on %1").arg(date)
                  : tr("Recall of all cards in %n days", nullptr, RetentionPresenter::horizon));
    const auto effect = presenter_.effect(percent_);
    values_[0]->setText(effect ? QString::number(Words::minutes(effect->secondsPerDay)) : u"…"_s);
    values_[1]->setText(effect ? percentText(effect->recall) : u"…"_s);
    for (std::size_t i = 0; i < compared.size(); ++i) {
        const auto other = presenter_.effect(compared[i]);
        names_[i + 2]->setText(tr("At %1%").arg(compared[i]));
        values_[i + 2]->setText(
            other ? tr("%n minutes, %1", nullptr, Words::minutes(other->secondsPerDay))
                        .arg(percentText(other->recall))
                  : u"…"_s);
    }
    showCurve();
}

void RetentionSetting::showCurve()
{
    const bool wanted = presenter_.curveWanted();
    help_->setVisible(!wanted);
    curve_->setVisible(wanted);
    curveWords_->setVisible(wanted);
    if (!wanted)
        return;
    curveWords_->setText(tr("Line: minutes a day (left). Dashed: recall of all cards (right). A "
                            "click on the curve takes that retention."));
    CurveData curve;
    curve.logarithmic = false;
    curve.title = tr("Minutes a day and recall by desired retention");
    for (const auto& [percent, effect] : presenter_.effects()) {
        curve.line.emplace_back(percent, effect.secondsPerDay / secondsPerMinute);
        curve.second.emplace_back(percent, effect.recall * 100);
    }
    curve.xText = [](double x) { return u"%1%"_s.arg(qRound(x)); };
    curve.yText = [](double y) { return QLocale().toString(y, 'f', y < 10 && y > 0 ? 1 : 0); };
    curve.secondTop = 100;
    curve.secondText = [](double y) { return u"%1%"_s.arg(qRound(y)); };
    if (const auto here = presenter_.effect(percent_)) {
        curve.here = QPointF(percent_, here->secondsPerDay / secondsPerMinute);
        curve.hereName =
            tr("%1%: %n minutes a day, recall %2", nullptr, Words::minutes(here->secondsPerDay))
                .arg(percent_)
                .arg(percentText(here->recall));
    }
    if (!curve.line.empty())
        curve_->show(std::move(curve));
}

} // namespace interval::ui
