// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_document.h"

#include "deck/rich_text.h"
#include "ui/interview/print_writer.h"
#include "ui/words/interview_words.h"
#include "ui/words/words.h"

#include <QDate>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace interval::ui {

using namespace Qt::StringLiterals;
using collection::MockStage;

namespace {

constexpr int dotsPerInch = 96; ///< sizes of type are those of the window
constexpr double marginMm = 18;
constexpr int footerHeight = 28;
constexpr int footerSize = 11;

bool wasAsked(const collection::MockFollowUp& followUp)
{
    return followUp.stage != MockStage::unasked && followUp.stage != MockStage::asked;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

void paintPages(QPdfWriter& writer, const QTextDocument& document, const QString& title)
{
    QPainter painter(&writer);
    const QSizeF page = document.pageSize();
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document.documentLayout()->draw(
            &painter,
            PrintWriter::paintContext(QRectF(0, i * page.height(), page.width(), page.height())));
        painter.restore();
        QFont font = painter.font();
        font.setPixelSize(footerSize);
        painter.setFont(font);
        painter.setPen(QColor(0x52, 0x55, 0x5B));
        const QRectF footer(0, page.height(), page.width(), footerHeight);
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                         u"%1 / %2"_s.arg(i + 1).arg(pages));
    }
}

/// What a drill asks for has no points that would tell it.
bool isDrill(const collection::MockQuestion& question)
{
    return question.kind == static_cast<int>(study::QuestionKind::drill);
}

} // namespace

InterviewDocument::InterviewDocument(const study::InterviewReport& report,
                                     const QHash<QString, QString>& titles,
                                     MathStore* maths)
    : report_(report), titles_(titles), maths_(maths)
{
}

QString InterviewDocument::titleOf(const std::string& id) const
{
    return titles_.value(text(id), text(id));
}

QString InterviewDocument::title() const
{
    const QDate date = QDate(1970, 1, 1).addDays(report_.interview.day);
    return tr("Mock interview of %1").arg(QLocale().toString(date, QLocale::LongFormat));
}

QString InterviewDocument::about() const
{
    QStringList parts{
        InterviewWords::levels().at(static_cast<int>(report_.settings.level)),
        tr("%n minutes planned", nullptr, report_.settings.minutes),
        tr("%1 of answering").arg(InterviewWords::span(report_.score.seconds)),
        tr("strictness: %1")
            .arg(InterviewWords::strictness().at(static_cast<int>(report_.settings.strictness))),
        tr("seed %1").arg(report_.settings.seed)};
    if (const QString pauses = InterviewWords::pauses(report_.interview); !pauses.isEmpty())
        parts << pauses;
    return parts.join(u" · "_s);
}

std::vector<InterviewDocument::Line> InterviewDocument::summary() const
{
    std::vector<Line> lines;
    lines.push_back({tr("Score"),
                     report_.score.total ? InterviewWords::percent(*report_.score.total) : u"–"_s});
    if (const auto last = report_.last())
        lines.push_back({tr("Last time"), InterviewWords::percent(*last)});
    for (const auto& [words, share] : InterviewWords::axes(report_.score.axes))
        lines.push_back({words, InterviewWords::percent(share)});
    if (report_.score.late > 0)
        lines.push_back({tr("Questions over time"), QString::number(report_.score.late)});
    if (report_.score.passed > 0)
        lines.push_back({tr("Questions passed over"), QString::number(report_.score.passed)});
    return lines;
}

std::vector<InterviewDocument::Line> InterviewDocument::topics() const
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < report_.score.topics.size(); ++i) {
        const study::TopicScore& topic = report_.score.topics[i];
        QString value =
            InterviewWords::percent(topic.total) + u" · "_s + InterviewWords::countOf(topic);
        if (const auto& before = report_.before[i])
            value += u" · "_s + tr("%1 before").arg(InterviewWords::percent(*before));
        lines.push_back({titleOf(topic.topic), value});
    }
    return lines;
}

/// "62% · 2 of 4 key points · 3:05 / 2:00, over time"
QString InterviewDocument::scoreOf(std::size_t index) const
{
    const study::QuestionScore& score = report_.score.questions[index];
    const collection::MockQuestion& question = report_.interview.questions[index];
    if (!score.counts)
        return tr("cut off by the end, does not count");
    if (score.passed)
        return tr("passed over");
    QStringList parts{InterviewWords::percent(score.total)};
    if (score.points > 0)
        parts << InterviewWords::said(score.said, score.points);
    constexpr int msPerSecond = 1000;
    const QString time = Words::clock(static_cast<int>(question.takenMs / msPerSecond)) + u" / "_s +
                         Words::clock(question.targetSeconds);
    parts << (score.late ? tr("%1, over time").arg(time) : time);
    return parts.join(u" · "_s);
}

std::vector<QString> InterviewDocument::nextReviews() const
{
    std::vector<QString> lines;
    for (const study::NextReview& next : report_.next) {
        const std::string id = next.topic + '/' + next.subtopic;
        const QString subtopic = titles_.value(text(id), text(next.subtopic));
        const QString cards = tr("%n cards", nullptr, static_cast<int>(next.cards.size()));
        lines.push_back(tr("%1 / %2: %3").arg(titleOf(next.topic), subtopic, cards));
    }
    return lines;
}

QString InterviewDocument::markdown() const
{
    QString out = u"# %1\n\n%2\n\n"_s.arg(title(), about());
    for (const Line& line : summary())
        out += u"- %1: **%2**\n"_s.arg(line.name, line.value);
    out += u"\n## %1\n\n"_s.arg(tr("By topic"));
    for (const Line& line : topics())
        out += u"- %1: %2\n"_s.arg(line.name, line.value);
    out += u"\n## %1\n"_s.arg(tr("Question by question"));
    const auto points = [&out](const std::vector<collection::MockPoint>& all) {
        for (const collection::MockPoint& point : all)
            out += u"- [%1] %2\n"_s.arg(point.said ? u"x"_s : u" "_s, text(point.text));
    };
    for (std::size_t i = 0; i < report_.interview.questions.size(); ++i) {
        const collection::MockQuestion& question = report_.interview.questions[i];
        out += u"\n### %1. %2\n\n"_s.arg(i + 1).arg(text(question.question));
        if (!question.body.empty())
            out += text(question.body) + u"\n\n"_s;
        out += u"*%1 · %2*\n\n"_s.arg(titleOf(question.topic), scoreOf(i));
        if (!question.outline.empty())
            out += u"> "_s + text(question.outline).replace(u'\n', u"\n> "_s) + u"\n\n"_s;
        if (isDrill(question))
            out += u"**%1** %2\n\n"_s.arg(tr("Answer:"), text(question.answer));
        points(question.points);
        for (const collection::MockFollowUp& followUp : question.followUps) {
            if (!wasAsked(followUp))
                continue;
            out += u"\n**%1** %2\n\n"_s.arg(tr("Follow-up:"), text(followUp.question));
            points(followUp.points);
        }
    }
    if (!report_.next.empty())
        out += u"\n## %1\n\n"_s.arg(tr("Review before the next one"));
    for (const QString& line : nextReviews())
        out += u"- %1\n"_s.arg(line);
    return out;
}

std::unique_ptr<QTextDocument> InterviewDocument::print(double width) const
{
    auto document = std::make_unique<QTextDocument>();
    PrintWriter writer(*document, maths_, width);
    writer.heading(title(), PrintWriter::Level::title);
    writer.caption(about());
    for (const Line& line : summary())
        writer.pair(line.name, line.value);
    writer.heading(tr("By topic"), PrintWriter::Level::section);
    for (const Line& line : topics())
        writer.pair(line.name, line.value);
    writer.heading(tr("Question by question"), PrintWriter::Level::section);
    const auto points = [&writer](const std::vector<collection::MockPoint>& all) {
        for (const collection::MockPoint& point : all)
            writer.point(point.text, point.said);
    };
    for (std::size_t i = 0; i < report_.interview.questions.size(); ++i) {
        const collection::MockQuestion& question = report_.interview.questions[i];
        writer.question(static_cast<int>(i) + 1, question.question);
        if (!question.body.empty())
            writer.text(question.body);
        writer.caption(titleOf(question.topic) + u" · "_s + scoreOf(i));
        if (!question.outline.empty())
            writer.quote(text(question.outline));
        if (isDrill(question))
            writer.text("**" + tr("Answer:").toStdString() + "** " + question.answer);
        points(question.points);
        for (const collection::MockFollowUp& followUp : question.followUps) {
            if (!wasAsked(followUp))
                continue;
            writer.text("**" + tr("Follow-up:").toStdString() + "** " + followUp.question);
            points(followUp.points);
        }
    }
    if (!report_.next.empty())
        writer.heading(tr("Review before the next one"), PrintWriter::Level::section);
    for (const QString& line : nextReviews())
        writer.pair(line, {});
    return document;
}

QString InterviewDocument::writePdf(const QString& file) const
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return device.errorString();
    {
        QPdfWriter writer(&device);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
        writer.setTitle(title());
        writer.setCreator(u"Interval"_s);
        const QSizeF area = writer.pageLayout().paintRectPixels(dotsPerInch).size();
        const auto document = print(area.width());
        document->setPageSize({area.width(), area.height() - footerHeight});
        PrintWriter::keepTogether(*document);
        paintPages(writer, *document, title());
    }
    return device.commit() ? QString() : device.errorString();
}

QString InterviewDocument::writeMarkdown(const QString& file) const
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return device.errorString();
    device.write(markdown().toUtf8());
    return device.commit() ? QString() : device.errorString();
}

} // namespace interval::ui
