// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/interview_words.h"

#include "ui/words/words.h"

#include <QDate>
#include <QLocale>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int msPerSecond = 1000;
constexpr int secondsPerMinute = 60;

} // namespace

QString InterviewWords::of(study::QuestionKind kind)
{
    switch (kind) {
    case study::QuestionKind::conceptual:
        return tr("Concepts");
    case study::QuestionKind::derivation:
        return tr("Derivations");
    case study::QuestionKind::drill:
        return tr("Calculations");
    case study::QuestionKind::design:
        return tr("System design");
    case study::QuestionKind::story:
        return tr("Projects");
    }
    return tr("Concepts");
}

QStringList InterviewWords::kinds()
{
    QStringList words;
    for (std::size_t i = 0; i < study::questionKindCount; ++i)
        words << of(static_cast<study::QuestionKind>(i));
    return words;
}

QStringList InterviewWords::levels()
{
    return {tr("Junior"), tr("Mid"), tr("Senior"), tr("Staff")};
}

QStringList InterviewWords::strictness()
{
    return {tr("Kind"), tr("Normal"), tr("Strict")};
}

QString InterviewWords::meaning(study::Strictness strictness)
{
    switch (strictness) {
    case study::Strictness::lenient:
        return tr("Kind: a hint of a key point counts, and time does not.");
    case study::Strictness::normal:
        break;
    case study::Strictness::strict:
        return tr("Strict: a key point counts with its reason or number; being late costs more.");
    }
    return tr("Normal: a key point counts when its idea was said.");
}

QStringList InterviewWords::followUpRules()
{
    return {tr("None"), tr("One"), tr("Until I pass")};
}

QStringList InterviewWords::answerWays()
{
    return {tr("Speaking"), tr("Typing an outline")};
}

QString InterviewWords::meaning(study::AnswerBy way)
{
    return way == study::AnswerBy::speaking
               ? tr("Say it aloud. Nothing is recorded.")
               : tr("The field has the keyboard; your outline stands in the report.");
}

QStringList InterviewWords::languages()
{
    return {u"中文"_s, u"English"_s, u"中文 → English"_s, u"English → 中文"_s};
}

QString InterviewWords::nameOf(const study::InterviewTemplate& shipped)
{
    if (shipped.name == "first-round")
        return tr("First technical round");
    if (shipped.name == "rlhf")
        return tr("RLHF deep dive");
    if (shipped.name == "whiteboard")
        return tr("Whiteboard numbers");
    if (shipped.name == "projects")
        return tr("Résumé and projects");
    return QString::fromStdString(shipped.name);
}

QString InterviewWords::percent(double share)
{
    return u"%1%"_s.arg(qRound(share * 100));
}

QString InterviewWords::date(base::Day day)
{
    //: a date in Qt's date format: 23 November
    return QLocale().toString(QDate(1970, 1, 1).addDays(day), tr("d MMMM"));
}

QString InterviewWords::span(int seconds)
{
    return tr("%1 min %2 s").arg(seconds / secondsPerMinute).arg(seconds % secondsPerMinute);
}

QString InterviewWords::countOf(const study::TopicScore& topic)
{
    const QString questions = tr("%n questions", nullptr, topic.questions);
    return topic.late == 0 ? questions : tr("%1, %2 over time").arg(questions).arg(topic.late);
}

QString InterviewWords::said(int said, int points)
{
    return tr("%1 of %n key points", nullptr, points).arg(said);
}

QString InterviewWords::whenMissed(const study::UnsaidPoint& point)
{
    const auto number = static_cast<int>(point.question) + 1;
    if (point.followUp > 0)
        return tr("question %1, follow-up %2").arg(number).arg(point.followUp);
    if (point.times == 1)
        return tr("question %1").arg(number);
    if (point.missed == 1)
        return tr("question %1 · missed for the first time in %2").arg(number).arg(point.times);
    return tr("question %1 · missed %2 of the last %3 times")
        .arg(number)
        .arg(point.missed)
        .arg(point.times);
}

std::vector<std::pair<QString, double>> InterviewWords::axes(const study::Axes& axes)
{
    std::vector<std::pair<QString, double>> words;
    if (axes.coverage)
        words.emplace_back(tr("Key points"), *axes.coverage);
    if (axes.followUps)
        words.emplace_back(tr("Follow-ups"), *axes.followUps);
    if (axes.numbers)
        words.emplace_back(tr("Numbers"), *axes.numbers);
    if (axes.time)
        words.emplace_back(tr("Time"), *axes.time);
    return words;
}

QString InterviewWords::pauses(const collection::MockInterview& interview)
{
    if (interview.pauses == 0)
        return {};
    const QString count = tr("%n pauses", nullptr, interview.pauses);
    const auto seconds = static_cast<int>(interview.pausedMs / msPerSecond);
    return seconds == 0 ? count : tr("%1, %2 in all").arg(count, Words::clock(seconds));
}

} // namespace interval::ui
