// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/message_bar.h"
#include "ui/today/heatmap.h"
#include "ui/words/words.h"

#include <QDate>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortSitting = 10; ///< [min]

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    return card;
}

QHBoxLayout* makeFigure(const QString& number, const QString& unit, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(6));
    row->addWidget(makeLabel(number, Type::figure, Tone::normal, parent, QFont::DemiBold), 0,
                   Qt::AlignBaseline);
    row->addWidget(makeLabel(unit, Type::body, Tone::second, parent), 0, Qt::AlignBaseline);
    return row;
}

} // namespace

TodayPage::TodayPage(QWidget* parent) : QWidget(parent), messages_(new MessageBar(this))
{
    setObjectName(u"todayPage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(messages_);
    rebuild();
}

void TodayPage::setToday(study::Today today)
{
    today_ = std::move(today);
    known_ = true;
    rebuild();
}

void TodayPage::setTitles(QHash<QString, QString> titles)
{
    titles_ = std::move(titles);
    rebuild();
}

void TodayPage::rebuild()
{
    delete content_;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look().space(32), look().space(16), look().space(32),
                               look().space(32));
    column->setSpacing(look().space(16));
    column->addWidget(makeHeader());
    if (known_) {
        column->addWidget(makePlan());
        column->addWidget(makeReadiness());
        column->addWidget(makeYear());
    }
    column->addStretch(1);
    scroll->setWidget(page);
    content_ = scroll;
    layout()->addWidget(content_);
}

QWidget* TodayPage::makeHeader()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look().px(12));
    line->addWidget(makeLabel(tr("Today"), Type::title, Tone::normal, row, QFont::DemiBold), 0,
                    Qt::AlignBaseline);
    const QDate date = known_ ? QDate(1970, 1, 1).addDays(today_.day) : QDate::currentDate();
    //: a date with its weekday, in Qt's date format: Monday, 23 November
    const QString format = tr("dddd, d MMMM");
    line->addWidget(makeLabel(locale().toString(date, format), Type::ui, Tone::second, row), 1,
                    Qt::AlignBaseline);
    return row;
}

QWidget* TodayPage::makePlan()
{
    QFrame* card = makeCard(this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(look().space(20), look().space(16), look().space(20), look().space(16));
    row->setSpacing(look().space(12));
    auto* words = new QVBoxLayout;
    const int total = today_.counts.total();
    if (total == 0) {
        words->addWidget(
            makeLabel(today_.answered > 0 ? tr("Done for today") : tr("Nothing is due"),
                      Type::title, Tone::normal, card, QFont::DemiBold));
        words->addWidget(makeLabel(
            tr("%n answers today. The next cards come tomorrow.", nullptr, today_.answered),
            Type::ui, Tone::second, card));
        row->addLayout(words, 1);
        return card;
    }
    auto* figures = new QHBoxLayout;
    figures->setSpacing(look().px(14));
    figures->addLayout(makeFigure(QString::number(total), tr("cards", nullptr, total), card));
    const int minutes = Words::minutes(today_.seconds);
    figures->addLayout(makeFigure(QString::number(minutes), tr("minutes", nullptr, minutes), card));
    figures->addStretch(1);
    words->addLayout(figures);
    QStringList parts;
    if (today_.counts.review > 0)
        parts << tr("%n reviews", nullptr, today_.counts.review);
    if (today_.counts.learning > 0)
        parts << tr("%n in learning", nullptr, today_.counts.learning);
    if (today_.counts.fresh > 0)
        parts << tr("%n new", nullptr, today_.counts.fresh);
    auto* detail =
        makeLabel(parts.join(tr(", ")) + tr("; what you are about to forget comes first"), Type::ui,
                  Tone::second, card);
    detail->setObjectName(u"planDetail"_s);
    words->addWidget(detail);
    row->addLayout(words, 1);
    if (today_.seconds > shortSitting * 60 * 1.2) {
        auto* little = makeButton(tr("Only %n minutes", nullptr, shortSitting), "", {}, card);
        little->setObjectName(u"startShort"_s);
        connect(little, &QPushButton::clicked, this,
                [this] { Q_EMIT startRequested(shortSitting); });
        row->addWidget(little);
    }
    auto* start = makeButton(tr("Start review"), "primary", u"⏎"_s, card);
    start->setObjectName(u"start"_s);
    start->setDefault(true);
    start->setAutoDefault(true);
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(0); });
    row->addWidget(start);
    return card;
}

QWidget* TodayPage::makeReadiness()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(look().space(20), look().space(16), look().space(20),
                             look().space(20));
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().space(10));
    grid->addWidget(
        makeLabel(tr("What you would recall now"), Type::ui, Tone::normal, card, QFont::DemiBold),
        0, 0, 1, 2);
    grid->addWidget(makeLabel(tr("recalled, of all cards; seen"), Type::caption, Tone::third, card),
                    0, 2, 1, 2, Qt::AlignRight);
    int row = 1;
    for (const study::TopicReadiness& topic : today_.topics) {
        const QString id = QString::fromStdString(topic.topic);
        const QString title = titles_.value(id, id);
        auto* bar = new ProgressLine(card);
        bar->setFixedHeight(look().px(8));
        bar->setValue(topic.recall);
        bar->setAccessibleName(title);
        grid->addWidget(makeLabel(title, Type::ui, Tone::normal, card), row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(makeLabel(u"%1%"_s.arg(qRound(topic.recall * 100)), Type::ui, Tone::normal,
                                  card, QFont::DemiBold),
                        row, 2, Qt::AlignRight);
        grid->addWidget(makeLabel(u"%1 / %2"_s.arg(topic.seen).arg(topic.cards), Type::caption,
                                  Tone::second, card),
                        row, 3, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return card;
}

QWidget* TodayPage::makeYear()
{
    QFrame* card = makeCard(this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(look().space(20), look().space(16), look().space(20), look().space(16));
    row->setSpacing(look().space(24));
    auto* heatmap = new Heatmap(card);
    heatmap->setDays(today_.year, today_.day);
    row->addWidget(heatmap, 1, Qt::AlignTop);
    int total = 0;
    int recent = 0;
    constexpr int recentDays = 30;
    for (const collection::DayActivity& day : today_.year) {
        total += day.reviews;
        recent += day.day > today_.day - recentDays ? 1 : 0;
    }
    auto* summary = new QWidget(card);
    auto* words = new QVBoxLayout(summary);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(look().px(2));
    words->addWidget(makeLabel(tr("Last 30 days"), Type::caption, Tone::second, summary));
    words->addWidget(makeLabel(tr("%n days of study", nullptr, recent), Type::body, Tone::normal,
                               summary, QFont::DemiBold));
    words->addSpacing(look().space(12));
    words->addWidget(makeLabel(tr("This year"), Type::caption, Tone::second, summary));
    words->addWidget(makeLabel(tr("%n answers", nullptr, total), Type::body, Tone::normal, summary,
                               QFont::DemiBold));
    row->addWidget(summary, 0, Qt::AlignTop);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

} // namespace interval::ui
