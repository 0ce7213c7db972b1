// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_report_view.h"

#include "deck/rich_text.h"
#include "ui/interview/interview_document.h"
#include "ui/interview/interview_parts.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/rich_text_view.h"
#include "ui/words/interview_words.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 8;
constexpr std::size_t missedShown = 8;
constexpr int signSize = 16;
constexpr int msPerSecond = 1000;

} // namespace

InterviewReportView::InterviewReportView(InterviewPresenter& presenter,
                                         MathStore* maths,
                                         const QHash<QString, QString>& titles,
                                         MessageBar& messages,
                                         bool narrow,
                                         QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      maths_(maths),
      titles_(titles),
      messages_(messages),
      narrow_(narrow)
{
    setObjectName(u"interviewReport"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(16));
    column->addWidget(makeHead());
    column->addWidget(makeScore());
    const auto beside = [&](QWidget* left, int leftShare, QWidget* right, int rightShare) {
        auto* row = new QBoxLayout(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row->setSpacing(look().space(16));
        row->addWidget(left, leftShare);
        row->addWidget(right, rightShare);
        column->addLayout(row);
    };
    beside(makeQuestions(), 2, makeMissed(), 1);
    QWidget* next = makeNext();
    if (presenter_.report().held.size() > 1)
        beside(makeTrend(), 2, next, 3);
    else
        column->addWidget(next);
    column->addStretch(1);
}

QString InterviewReportView::titleOf(const std::string& topic) const
{
    const QString id = QString::fromStdString(topic);
    return titles_.value(id, id);
}

QString InterviewReportView::titleOf(const study::NextReview& next) const
{
    const QString id = QString::fromStdString(next.topic + '/' + next.subtopic);
    return u"%1 / %2"_s.arg(titleOf(next.topic),
                            titles_.value(id, QString::fromStdString(next.subtopic)));
}

QWidget* InterviewReportView::makeHead()
{
    const study::InterviewReport& report = presenter_.report();
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(12));
    row->addWidget(makeLabel(tr("Report"), Type::title, Tone::normal, head, QFont::DemiBold));
    QStringList parts{InterviewWords::date(report.interview.day),
                      InterviewWords::levels().at(static_cast<int>(report.settings.level)),
                      InterviewWords::span(report.score.seconds)};
    if (const QString pauses = InterviewWords::pauses(report.interview); !pauses.isEmpty())
        parts << pauses;
    QLabel* about = makeLabel(parts.join(u" · "_s), Type::ui, Tone::second, head);
    about->setObjectName(u"reportAbout"_s);
    about->setWordWrap(true);
    row->addWidget(about, 1);
    const auto add = [&](const QString& words, const QString& iconName, const QString& name,
                         auto act) {
        KeyButton* button = makeButton(words, "", {}, head);
        button->setObjectName(name);
        if (!iconName.isEmpty())
            button->setIcon(icon(iconName, look().colours().text, look().px(signSize)));
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
        row->addWidget(button);
    };
    add(u"Markdown"_s, u"file-down"_s, u"exportMarkdown"_s, [this] { exportMarkdown(); });
    add(u"PDF"_s, u"file-down"_s, u"exportPdf"_s, [this] { exportPdf(); });
    add(tr("Back"), {}, u"closeReport"_s, [this] { presenter_.closeReport(); });
    return head;
}

QWidget* InterviewReportView::makeScore()
{
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    auto* row = new QBoxLayout(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(look().space(24));
    row->addWidget(makeTotal(card));
    row->addWidget(makeAxes(card));
    row->addWidget(makeTopics(card), 1);
    column->addLayout(row);
    return card;
}

QWidget* InterviewReportView::makeTotal(QWidget* parent)
{
    const study::InterviewReport& report = presenter_.report();
    auto* box = new QWidget(parent);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().px(4));
    lines->addWidget(makeLabel(tr("Score"), Type::caption, Tone::second, box));
    QLabel* total =
        makeLabel(report.score.total ? InterviewWords::percent(*report.score.total) : u"–"_s,
                  Type::figure, Tone::normal, box, QFont::DemiBold);
    total->setObjectName(u"reportScore"_s);
    lines->addWidget(total);
    const auto add = [&](const QString& words) {
        QLabel* label = makeLabel(words, Type::ui, Tone::second, box);
        label->setWordWrap(true);
        lines->addWidget(label);
    };
    if (!report.score.total)
        add(tr("No question was answered."));
    if (report.score.points > 0)
        add(InterviewWords::said(report.score.said, report.score.points));
    if (const auto last = report.last())
        add(tr("Last time %1.").arg(InterviewWords::percent(*last)));
    if (report.score.late > 0)
        add(tr("%n questions over time.", nullptr, report.score.late));
    if (report.score.passed > 0)
        add(tr("%n questions passed over.", nullptr, report.score.passed));
    lines->addStretch(1);
    return box;
}

QWidget* InterviewReportView::makeAxes(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().px(12));
    grid->setVerticalSpacing(look().px(6));
    int row = 0;
    for (const auto& [words, share] : InterviewWords::axes(presenter_.report().score.axes)) {
        grid->addWidget(makeLabel(words, Type::ui, Tone::second, box), row, 0);
        grid->addWidget(
            makeLabel(InterviewWords::percent(share), Type::ui, Tone::normal, box, QFont::DemiBold),
            row, 1, Qt::AlignRight);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return box;
}

QWidget* InterviewReportView::makeTopics(QWidget* parent)
{
    const study::InterviewReport& report = presenter_.report();
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().px(6));
    const auto count = report.score.topics.size();
    for (std::size_t i = 0; i < count; ++i) {
        const study::TopicScore& topic = report.score.topics[i];
        const int row = static_cast<int>(i);
        const QString mark = count < 2        ? QString()
                             : i == 0         ? tr("strongest")
                             : i + 1 == count ? tr("weakest")
                                              : QString();
        QLabel* name = makeLabel(titleOf(topic.topic), Type::ui, Tone::normal, box);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        auto* bar = new ProgressLine(ProgressLine::Use::quantity, barHeight, box);
        bar->setValue(topic.total);
        bar->setAccessibleName(titleOf(topic.topic));
        grid->addWidget(bar, row, 1);
        grid->addWidget(makeLabel(InterviewWords::percent(topic.total), Type::ui, Tone::normal, box,
                                  QFont::DemiBold),
                        row, 2, Qt::AlignRight);
        QStringList notes{InterviewWords::countOf(topic)};
        if (const auto& before = report.before[i])
            notes << tr("%1 before").arg(InterviewWords::percent(*before));
        if (!mark.isEmpty())
            notes << mark;
        grid->addWidget(makeLabel(notes.join(u" · "_s), Type::caption, Tone::second, box), row, 3);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(static_cast<int>(count), 1);
    return box;
}

QWidget* InterviewReportView::makeQuestions()
{
    const study::InterviewReport& report = presenter_.report();
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(
        makeLabel(tr("Question by question"), Type::ui, Tone::normal, card, QFont::DemiBold));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().px(12));
    grid->setVerticalSpacing(look().px(6));
    const QStringList heads{tr("Question"), tr("Scored"), tr("Key points"), tr("Time")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(makeLabel(heads[i], Type::caption, Tone::second, card, QFont::Medium), 0, i,
                        i == 0 ? Qt::AlignLeft : Qt::AlignRight);
    for (std::size_t i = 0; i < report.score.questions.size(); ++i) {
        const study::QuestionScore& score = report.score.questions[i];
        const collection::MockQuestion& question = report.interview.questions[i];
        const int row = static_cast<int>(i) + 1;
        const QString words = QString::fromStdString(deck::plainText(question.question));
        QLabel* name = makeLabel(u"%1. %2"_s.arg(row).arg(words), Type::ui, Tone::normal, card);
        name->setWordWrap(true);
        name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0);
        const auto figure = [&](const QString& text, int at, Tone tone) {
            grid->addWidget(makeLabel(text, Type::ui, tone, card), row, at,
                            Qt::AlignRight | Qt::AlignTop);
        };
        figure(!score.counts  ? tr("cut off")
               : score.passed ? tr("passed")
                              : InterviewWords::percent(score.total),
               1, Tone::normal);
        figure(score.points > 0 ? u"%1 / %2"_s.arg(score.said).arg(score.points) : u"–"_s, 2,
               Tone::normal);
        const auto seconds = static_cast<int>(question.takenMs / msPerSecond);
        const QString time =
            Words::clock(seconds) + u" / "_s + Words::clock(question.targetSeconds);
        figure(score.late ? u"⚠ "_s + time : time, 3, Tone::second);
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return card;
}

void InterviewReportView::addMissed(QVBoxLayout& column,
                                    const study::UnsaidPoint& point,
                                    QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(8));
    auto* sign = new QLabel(parent);
    const int size = look().px(signSize);
    sign->setPixmap(icon(u"x"_s, look().colours().bad, size).pixmap(size));
    sign->setAccessibleName(tr("missed"));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto* text = new RichTextView(maths_, parent);
    RichTextView::Options options;
    options.type = Type::ui;
    options.chinese = presenter_.report().settings.answered == base::Language::zhCn;
    text->setBlocks(deck::richText(point.text), options);
    lines->addWidget(text);
    QLabel* when =
        makeLabel(InterviewWords::whenMissed(point), Type::caption, Tone::second, parent);
    when->setWordWrap(true);
    lines->addWidget(when);
    row->addLayout(lines, 1);
    column.addLayout(row);
}

QWidget* InterviewReportView::makeMissed()
{
    const study::InterviewReport& report = presenter_.report();
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(
        makeLabel(tr("Key points you missed"), Type::ui, Tone::normal, card, QFont::DemiBold));
    for (std::size_t i = 0; i < std::min(report.missed.size(), missedShown); ++i)
        addMissed(*column, report.missed[i], card);
    if (report.missed.size() > missedShown) {
        const auto more = static_cast<int>(report.missed.size() - missedShown);
        QLabel* rest = makeLabel(tr("and %n more, in the PDF and the Markdown", nullptr, more),
                                 Type::caption, Tone::second, card);
        rest->setWordWrap(true);
        column->addWidget(rest);
    }
    if (report.missed.empty()) {
        QLabel* none = makeLabel(tr("None of what was asked."), Type::ui, Tone::second, card);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch(1);
    addQueueButtons(*column, card);
    return card;
}

void InterviewReportView::addQueueButtons(QVBoxLayout& column, QWidget* parent)
{
    const study::InterviewReport& report = presenter_.report();
    const auto cards = static_cast<int>(report.cards.size());
    if (cards == 0)
        return;
    const bool done = report.broughtForward > 0;
    KeyButton* button =
        done ? makeButton(tr("Review now"), "primary", {}, parent)
             : makeButton(tr("Put %n cards into the queue", nullptr, cards), "primary", {}, parent);
    button->setObjectName(done ? u"reviewMissed"_s : u"queueMissed"_s);
    if (done)
        connect(button, &QPushButton::clicked, this, &InterviewReportView::reviewRequested,
                Qt::QueuedConnection);
    else
        connect(button, &QPushButton::clicked, &presenter_, &InterviewPresenter::bringForward,
                Qt::QueuedConnection);
    column.addWidget(button);
    QLabel* meaning = makeLabel(done ? tr("%n cards are in today's queue because of this "
                                          "interview.",
                                          nullptr, report.broughtForward)
                                     : tr("They become due today, as ordinary reviews; what you "
                                          "remember of them and all other cards stay as they are."),
                                Type::caption, Tone::second, parent);
    meaning->setWordWrap(true);
    column.addWidget(meaning);
}

QWidget* InterviewReportView::makeTrend()
{
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(
        makeLabel(tr("Scores so far"), Type::ui, Tone::normal, card, QFont::DemiBold));
    column->addWidget(makeScoreTrend(presenter_.report().held, card));
    column->addStretch(1);
    return card;
}

QWidget* InterviewReportView::makeNext()
{
    const study::InterviewReport& report = presenter_.report();
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(
        makeLabel(tr("Review before the next one"), Type::ui, Tone::normal, card, QFont::DemiBold));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().px(12));
    grid->setVerticalSpacing(look().px(6));
    int row = 0;
    for (const study::NextReview& next : report.next) {
        QLabel* name = makeLabel(titleOf(next), Type::ui, Tone::normal, card);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        const QString cards = tr("%n cards", nullptr, static_cast<int>(next.cards.size()));
        grid->addWidget(
            makeLabel(tr("%1 · %n min", nullptr, Words::minutes(next.seconds)).arg(cards),
                      Type::caption, Tone::second, card),
            row, 1, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    if (report.next.empty())
        column->addWidget(makeLabel(tr("Nothing was missed."), Type::ui, Tone::second, card));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look().px(12));
    KeyButton* again = makeButton(tr("The same topics again"), "", {}, card);
    again->setObjectName(u"interviewAgain"_s);
    again->setToolTip(tr("The same settings, other questions"));
    connect(again, &QPushButton::clicked, &presenter_, &InterviewPresenter::again,
            Qt::QueuedConnection);
    KeyButton* remove = makeButton(tr("Delete this interview"), "quiet", {}, card);
    remove->setObjectName(u"removeInterview"_s);
    connect(remove, &QPushButton::clicked, &presenter_, &InterviewPresenter::remove,
            Qt::QueuedConnection);
    buttons->addWidget(again);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return card;
}

void InterviewReportView::exportPdf()
{
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save the report"), u"interview.pdf"_s, u"*.pdf"_s);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".pdf"_s))
        file += u".pdf"_s;
    const InterviewDocument document(presenter_.report(), titles_, maths_);
    tellExport(file, document.writePdf(file));
}

void InterviewReportView::exportMarkdown()
{
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save the report"), u"interview.md"_s, u"*.md"_s);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".md"_s))
        file += u".md"_s;
    const InterviewDocument document(presenter_.report(), titles_, maths_);
    tellExport(file, document.writeMarkdown(file));
}

void InterviewReportView::tellExport(const QString& file, const QString& wrong)
{
    messages_.say(wrong.isEmpty() ? MessageBar::Kind::good : MessageBar::Kind::bad, [file, wrong] {
        return wrong.isEmpty()
                   ? MessageBar::Content{tr("Saved the report."), file}
                   : MessageBar::Content{tr("The report could not be saved."),
                                         tr("The interview is safe. Details: %1").arg(wrong)};
    });
}

} // namespace interval::ui
