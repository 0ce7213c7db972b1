// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_cards.h"

#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/today/load_bars.h"
#include "ui/today/plan_words.h"
#include "ui/today/readiness_chart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;

/// The words of the cards.
struct Cards {
    Q_DECLARE_TR_FUNCTIONS(TodayCards)
};

QString percentText(double share)
{
    return QString::number(qRound(share * 100));
}

QLabel* wrapped(const QString& text, Type type, Tone tone, QWidget* parent)
{
    auto* label = makeLabel(text, type, tone, parent);
    label->setWordWrap(true);
    return label;
}

/// A large share of recall with what it is.
QVBoxLayout* makeShare(const QString& share, const QString& meaning, Tone tone, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(look().px(2));
    auto* figure = new QHBoxLayout;
    figure->setSpacing(look().px(4));
    const int weight = tone == Tone::normal ? QFont::DemiBold : QFont::Normal;
    figure->addWidget(makeLabel(share, Type::figure, tone, parent, weight), 0, Qt::AlignBaseline);
    figure->addWidget(makeLabel(u"%"_s, Type::body, Tone::second, parent), 0, Qt::AlignBaseline);
    figure->addStretch(1);
    column->addLayout(figure);
    column->addWidget(wrapped(meaning, Type::caption, Tone::second, parent));
    return column;
}

std::vector<ReadinessRow> rowsOf(const study::Today& today,
                                 const std::optional<study::Outlook>& outlook,
                                 const QHash<QString, QString>& titles)
{
    std::vector<ReadinessRow> rows;
    for (const study::TopicReadiness& topic : today.topics) {
        const QString id = QString::fromStdString(topic.topic);
        ReadinessRow row{titles.value(id, id), topic.recall, std::nullopt};
        if (outlook)
            for (const scheduling::TopicForecast& ahead : outlook->forecast.topics)
                if (outlook->topics[static_cast<std::size_t>(ahead.topic)] == topic.topic)
                    row.then = ahead.then;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Mean over all cards, unseen ones counting 0.
double recallNow(const study::Today& today)
{
    double sum = 0;
    int cards = 0;
    for (const study::TopicReadiness& topic : today.topics) {
        sum += topic.recall * topic.cards;
        cards += topic.cards;
    }
    return cards > 0 ? sum / cards : 0;
}

void addShares(QVBoxLayout& column,
               const study::Today& today,
               const std::optional<study::Outlook>& outlook,
               QWidget* card)
{
    auto* shares = new QHBoxLayout;
    shares->setSpacing(look().space(32));
    if (outlook) {
        const scheduling::RecallBand& then = outlook->forecast.then;
        shares->addLayout(makeShare(percentText(then.median),
                                    Cards::tr("forecast recall, 80% band %1–%2%")
                                        .arg(percentText(then.low), percentText(then.high)),
                                    Tone::normal, card));
        shares->addLayout(makeShare(percentText(outlook->forecast.now),
                                    Cards::tr("if the interview were today"), Tone::second, card));
    } else {
        shares->addLayout(
            makeShare(u"…"_s, Cards::tr("the forecast is being computed"), Tone::normal, card));
        shares->addLayout(makeShare(percentText(recallNow(today)),
                                    Cards::tr("if the interview were today"), Tone::second, card));
    }
    shares->addStretch(1);
    column.addLayout(shares);
}

} // namespace

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QMargins cardMargins()
{
    return {look().space(20), look().space(16), look().space(20), look().space(16)};
}

void addFigure(QHBoxLayout& row, const QString& number, const QString& unit, QWidget* parent)
{
    row.addWidget(makeLabel(number, Type::figure, Tone::normal, parent, QFont::DemiBold), 0,
                  Qt::AlignBaseline);
    row.addWidget(makeLabel(unit, Type::body, Tone::second, parent), 0, Qt::AlignBaseline);
}

QWidget* makeMissed(const MissedPoints& missed, QWidget* parent)
{
    auto* box = new QWidget(parent);
    box->setObjectName(u"missedMost"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    auto* column = new QVBoxLayout;
    column->setSpacing(look().px(2));
    column->addWidget(makeLabel(Cards::tr("Missed most lately"), Type::caption, Tone::normal, box,
                                QFont::DemiBold));
    for (const QString& point : missed.points) {
        auto* line = new ElidedLabel(Type::caption, box);
        line->setObjectName(u"missedPoint"_s);
        line->setText(point);
        column->addWidget(line);
    }
    row->addLayout(column, 1);
    auto* practise =
        makeButton(Cards::tr("Practise %n cards", nullptr, missed.cards), "small", {}, box);
    practise->setObjectName(u"practiseMissed"_s);
    practise->setToolTip(Cards::tr("Outside of the schedule: nothing else changes"));
    QObject::connect(practise, &QPushButton::clicked, box, missed.practise);
    row->addWidget(practise, 0, Qt::AlignTop);
    return box;
}

QWidget* makeReadinessCard(const study::Today& today,
                           const std::optional<study::Outlook>& outlook,
                           const QHash<QString, QString>& titles,
                           QWidget* parent)
{
    QFrame* card = makeCard(parent);
    card->setObjectName(u"readinessCard"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargins());
    column->setSpacing(look().space(12));
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(Cards::tr("Readiness on interview day"), Type::ui, Tone::normal, card,
                              QFont::DemiBold));
    head->addStretch(1);
    head->addWidget(new ReadinessLegend(card));
    column->addLayout(head);
    addShares(*column, today, outlook, card);
    auto* chart = new ReadinessChart(card);
    chart->setRows(rowsOf(today, outlook, titles));
    column->addWidget(chart);
    column->addStretch(1);
    return card;
}

namespace {

QWidget* makeInterviewHead(const InterviewCard& source, QWidget* card)
{
    auto* head = new QWidget(card);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    const QString name = QString::fromStdString(source.today.plan->interview.name);
    auto* title = makeLabel(name, Type::ui, Tone::normal, head, QFont::DemiBold);
    title->setObjectName(u"interviewTitle"_s);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    auto* change = makeButton({}, "quiet", {}, head);
    change->setObjectName(u"changePlan"_s);
    const int size = look().px(iconSize);
    change->setIconSize({size, size});
    change->setIcon(icon(u"calendar-clock"_s, look().colours().text2, size));
    change->setAccessibleName(Cards::tr("Change the interview"));
    change->setToolTip(change->accessibleName());
    QObject::connect(change, &QPushButton::clicked, card, source.change);
    row->addWidget(change, 0, Qt::AlignTop);
    return head;
}

QWidget* makeDays(const study::TodayPlan& plan, QWidget* card)
{
    auto* box = new QWidget(card);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    addFigure(*row, QString::number(plan.daysLeft), Cards::tr("days", nullptr, plan.daysLeft), box);
    row->addSpacing(look().space(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        wrapped(PlanWords::date(plan.interview.day), Type::caption, Tone::second, box));
    words->addWidget(wrapped(PlanWords::minutes(plan), Type::caption, Tone::second, box));
    row->addLayout(words, 1);
    return box;
}

QWidget* makeReach(const InterviewCard& source, QWidget* card)
{
    auto* box = new QWidget(card);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    auto* words = wrapped(PlanWords::reach(*source.today.plan, source.outlook), Type::caption,
                          Tone::normal, box);
    words->setObjectName(u"planReach"_s);
    row->addWidget(words, 1);
    auto* adjust = makeButton(Cards::tr("Adjust"), "small", {}, box);
    adjust->setObjectName(u"adjustPlan"_s);
    QObject::connect(adjust, &QPushButton::clicked, card, source.change);
    row->addWidget(adjust);
    return box;
}

QWidget* makeRisks(const InterviewCard& source, QWidget* card)
{
    auto* box = new QWidget(card);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().px(2));
    const int count = static_cast<int>(source.outlook->atRisk.size());
    column->addWidget(wrapped(Cards::tr("%n cards at risk: recalled less than %1 times in 10 on "
                                        "the day. First of all:",
                                        nullptr, count)
                                  .arg(qRound(study::riskBelow * 10)),
                              Type::caption, Tone::second, box));
    for (const QString& question : source.risks) {
        auto* line = new ElidedLabel(Type::caption, box);
        line->setObjectName(u"riskQuestion"_s);
        line->setText(question);
        column->addWidget(line);
    }
    return box;
}

} // namespace

QWidget* makeInterviewCard(const InterviewCard& source, QWidget* parent)
{
    QFrame* card = makeCard(parent);
    card->setObjectName(u"interviewCard"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargins());
    column->setSpacing(look().space(12));
    column->addWidget(makeInterviewHead(source, card));
    column->addWidget(makeDays(*source.today.plan, card));
    if (source.outlook) {
        auto* bars = new LoadBars(card);
        bars->setDays(source.outlook->forecast.days, source.today.day);
        column->addWidget(bars);
    }
    column->addWidget(makeLine(card));
    column->addWidget(makeReach(source, card));
    if (source.outlook && !source.outlook->atRisk.empty()) {
        column->addWidget(makeLine(card));
        column->addWidget(makeRisks(source, card));
    }
    if (!source.missed.points.isEmpty()) {
        column->addWidget(makeLine(card));
        column->addWidget(makeMissed(source.missed, card));
    }
    column->addStretch(1);
    return card;
}

QWidget*
makeNoInterviewCard(const study::Today& today, const std::function<void()>& add, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", u"empty"_s);
    card->setObjectName(u"noInterview"_s);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargins());
    column->setSpacing(look().space(12));
    const QString notice = PlanWords::notice(today);
    auto* words =
        wrapped(notice.isEmpty()
                    ? Cards::tr("With a date, each day's cards come in the order that helps that "
                                "day most, and you see what to expect of it.")
                    : notice,
                Type::ui, Tone::second, card);
    words->setObjectName(u"noInterviewWords"_s);
    column->addWidget(words);
    auto* button = makeButton(Cards::tr("Set an interview date"), "", {}, card);
    button->setObjectName(u"setInterview"_s);
    QObject::connect(button, &QPushButton::clicked, card, add);
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace interval::ui
