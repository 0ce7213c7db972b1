// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/interview/report.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace interval::ui {

/// Mock interviews in words of the interface's language.
class InterviewWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::InterviewWords)
public:
    [[nodiscard]] static QString of(study::QuestionKind kind);
    /// The kinds, in their order.
    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] static QStringList levels();
    [[nodiscard]] static QStringList strictness();
    /// What a strictness means for who ticks.
    [[nodiscard]] static QString meaning(study::Strictness strictness);
    [[nodiscard]] static QStringList followUpRules();
    [[nodiscard]] static QStringList answerWays();
    [[nodiscard]] static QString meaning(study::AnswerBy way);
    /// Asked and answered: Chinese, English, the one and the other, the other and the one.
    [[nodiscard]] static QStringList languages();
    /// What a template is called; its own name for one of one's own.
    [[nodiscard]] static QString nameOf(const study::InterviewTemplate& shipped);
    /// "62%"
    [[nodiscard]] static QString percent(double share);
    /// "23 November" in the language of the interface.
    [[nodiscard]] static QString date(base::Day day);
    /// "27 min 51 s"
    [[nodiscard]] static QString span(int seconds);
    /// "2 questions, 1 over time"
    [[nodiscard]] static QString countOf(const study::TopicScore& topic);
    /// "21 of 34 key points"
    [[nodiscard]] static QString said(int said, int points);
    /// "question 1 · missed 3 of the last 4 times"
    [[nodiscard]] static QString whenMissed(const study::UnsaidPoint& point);
    /// The axes there are, with their values: "Key points 62%".
    [[nodiscard]] static std::vector<std::pair<QString, double>> axes(const study::Axes& axes);
    /// "1 pause, 10:00 in all"; empty: none.
    [[nodiscard]] static QString pauses(const collection::MockInterview& interview);
};

} // namespace interval::ui
