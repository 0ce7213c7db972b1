// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/plan_words.h"

#include "ui/interviews/interview_editor.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace interval::ui {

namespace {

constexpr int rememberedDays = 14; ///< an interview that is past is spoken of for so long

int percent(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

QString nameOf(const collection::Interview& interview)
{
    return QString::fromStdString(interview.name);
}

} // namespace

QString PlanWords::detail(const study::Today& today)
{
    QStringList parts;
    if (today.counts.review > 0)
        parts << tr("%n reviews", nullptr, today.counts.review);
    if (today.counts.learning > 0)
        parts << tr("%n in learning", nullptr, today.counts.learning);
    if (today.counts.fresh > 0)
        parts << tr("%n new", nullptr, today.counts.fresh);
    QString detail = parts.join(tr(", "));
    if (today.plan)
        detail += tr("; ordered by what helps “%1” most").arg(nameOf(today.plan->interview));
    else if (today.counts.review > 0)
        detail += tr("; what you are about to forget comes first");
    return detail;
}

QString PlanWords::done(const study::Today& today)
{
    if (today.plan && today.plan->minutesToday <= 0 && today.answered == 0)
        return tr("A day off in the plan. The next cards come on your next day of study.");
    return tr("%n answers today. The next cards come tomorrow.", nullptr, today.answered);
}

QString PlanWords::notice(const study::Today& today)
{
    if (today.plan) {
        if (today.plan->missedDays == 0)
            return {};
        return tr("No study on %n days. The plan was made anew for the time that is left: there "
                  "is nothing to make up beside it.",
                  nullptr, today.plan->missedDays);
    }
    const collection::Interview* past = nullptr;
    for (const collection::Interview& interview : today.interviews) {
        if (interview.day == today.day)
            return tr("“%1” is today. The plan has done its part; cards come as plain FSRS has "
                      "them.")
                .arg(nameOf(interview));
        if (interview.day > today.day)
            return tr("“%1” is on %2. Its plan begins %n days before; until then cards come as "
                      "plain FSRS has them.",
                      nullptr, study::planHorizon)
                .arg(nameOf(interview), date(interview.day));
        past = &interview;
    }
    if (past != nullptr && today.day - past->day <= rememberedDays)
        return tr("“%1” was on %2. Cards come as plain FSRS has them again; nothing you learned "
                  "is lost.")
            .arg(nameOf(*past), date(past->day));
    return {};
}

QString PlanWords::date(base::Day day)
{
    //: a date with its weekday, in Qt's date format: Monday, 14 December
    return QLocale().toString(dateOf(day), tr("dddd, d MMMM"));
}

QString PlanWords::minutes(const study::TodayPlan& plan)
{
    const auto& minutes = plan.interview.minutes;
    const int today = static_cast<int>(std::lround(plan.minutesToday));
    const bool same = std::all_of(minutes.begin(), minutes.end(),
                                  [&](int each) { return each == minutes.front(); });
    return same && today == minutes.front() ? tr("%n minutes a day", nullptr, today)
                                            : tr("%n minutes today", nullptr, today);
}

QString PlanWords::reach(const study::TodayPlan& plan, const std::optional<study::Outlook>& outlook)
{
    QStringList sentences;
    if (plan.unreachable > 0)
        sentences << tr("%n cards cannot be reached in time.", nullptr, plan.unreachable);
    else
        sentences << tr("The time suffices to begin every card.");
    if (!outlook)
        return sentences.front();
    const scheduling::RecallBand& then = outlook->forecast.then;
    const double more = std::min(1.0, then.median + outlook->fiveMinutesMore - then.mean);
    if (percent(more) > percent(then.median))
        sentences << tr("Five more minutes a day raise the forecast to %1%.").arg(percent(more));
    return Words::sentences(sentences);
}

} // namespace interval::ui
