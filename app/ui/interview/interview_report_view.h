// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/interview_presenter.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace interval::ui {

class MathStore;
class MessageBar;

/// What an interview came to: the score first, what to do at the end.
class InterviewReportView final : public QWidget {
    Q_OBJECT
public:
    InterviewReportView(InterviewPresenter& presenter,
                        MathStore* maths,
                        const QHash<QString, QString>& titles,
                        MessageBar& messages,
                        bool narrow,
                        QWidget* parent);

Q_SIGNALS:
    void reviewRequested();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeScore();
    [[nodiscard]] QWidget* makeTotal(QWidget* parent);
    [[nodiscard]] QWidget* makeTopics(QWidget* parent);
    [[nodiscard]] QWidget* makeAxes(QWidget* parent);
    [[nodiscard]] QWidget* makeQuestions();
    [[nodiscard]] QWidget* makeMissed();
    void addMissed(QVBoxLayout& column, const study::UnsaidPoint& point, QWidget* parent);
    void addQueueButtons(QVBoxLayout& column, QWidget* parent);
    [[nodiscard]] QWidget* makeTrend();
    [[nodiscard]] QWidget* makeNext();
    void exportPdf();
    void exportMarkdown();
    void tellExport(const QString& file, const QString& wrong);
    [[nodiscard]] QString titleOf(const std::string& topic) const;
    [[nodiscard]] QString titleOf(const study::NextReview& next) const;

    InterviewPresenter& presenter_;
    MathStore* maths_;
    const QHash<QString, QString>& titles_;
    MessageBar& messages_;
    bool narrow_;
};

} // namespace interval::ui
