// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/interview/report.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <memory>

class QTextDocument;

namespace interval::ui {

class MathStore;

/// A report as a document of its own: for the printer, or as Markdown. In the interface's language.
class InterviewDocument {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::InterviewDocument)
public:
    /// All of these outlive it.
    InterviewDocument(const study::InterviewReport& report,
                      const QHash<QString, QString>& titles,
                      MathStore* maths);

    [[nodiscard]] QString markdown() const;
    /// Pages of A4 with page numbers, black on white whatever the theme.
    /// @return what went wrong; empty: nothing
    [[nodiscard]] QString writePdf(const QString& file) const;
    /// @return as writePdf()
    [[nodiscard]] QString writeMarkdown(const QString& file) const;

private:
    struct Line {
        QString name;
        QString value;
    };

    [[nodiscard]] std::unique_ptr<QTextDocument> print(double widthInPoints) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] std::vector<Line> summary() const;
    [[nodiscard]] std::vector<Line> topics() const;
    [[nodiscard]] QString scoreOf(std::size_t question) const;
    [[nodiscard]] std::vector<QString> nextReviews() const;
    [[nodiscard]] QString titleOf(const std::string& id) const;

    const study::InterviewReport& report_;
    const QHash<QString, QString>& titles_;
    MathStore* maths_;
};

} // namespace interval::ui
