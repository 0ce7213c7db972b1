// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/missed_presenter.h"
#include "ui/today/heatmap.h"
#include "ui/today/plan_words.h"
#include "ui/today/today_cards.h"
#include "ui/window/plan_desk.h"
#include "ui/words/words.h"

#include <QDate>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortSitting = 10;       ///< [min]
constexpr double worthShortening = 12; ///< a day longer than so many minutes offers it
constexpr int secondsPerMinute = 60;
constexpr int pageMargin = 32;
constexpr int barHeight = 8;
constexpr int readinessShare = 708; ///< of the width, beside the interview
constexpr int interviewShare = 412;

} // namespace

TodayPage::TodayPage(PlanDesk& plan, MissedPresenter& missed, QWidget* parent)
    : Page(Place::today, parent), plan_(plan), missed_(missed)
{
    setObjectName(u"todayPage"_s);
    connect(&plan_.outlook(), &OutlookPresenter::changed, this, &TodayPage::rebuild);
    connect(&missed_, &MissedPresenter::changed, this, &TodayPage::rebuild);
    // Ctrl+Z takes back a change of the interview as long as nothing else was done since.
    connect(&plan_.settings(), &SettingsPresenter::applied, this, [this](Setting what) {
        const bool interview = what == Setting::interviewSaved || what == Setting::interviewRemoved;
        last_ = interview && isVisible() ? LastStep::interview : LastStep::other;
    });
    TodayPage::rebuild();
}

bool TodayPage::undo()
{
    if (last_ != LastStep::interview)
        return false;
    last_ = LastStep::interviewUndone;
    plan_.settings().undo();
    return true;
}

bool TodayPage::redo()
{
    if (last_ != LastStep::interviewUndone)
        return false;
    last_ = LastStep::interview;
    plan_.settings().redo();
    return true;
}

void TodayPage::setToday(study::Today today)
{
    today_ = std::move(today);
    known_ = true;
    plan_.outlook().refresh();
    missed_.refresh();
    rebuild();
}

void TodayPage::setTitles(const QHash<QString, QString>& titles)
{
    titles_ = titles;
}

bool TodayPage::narrow() const
{
    return look().layoutWidth(window()->width()) < narrowWidth;
}

bool TodayPage::wide() const
{
    return look().layoutWidth(window()->width()) >= middleWidth;
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (narrow() != wasNarrow_ || wide() != wasWide_)
        QMetaObject::invokeMethod(this, &TodayPage::rebuild, Qt::QueuedConnection);
}

void TodayPage::rebuild()
{
    wasNarrow_ = narrow();
    wasWide_ = wide();
    const int position = scroll_ != nullptr ? scroll_->verticalScrollBar()->value() : 0;
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus =
        scroll_ != nullptr && focused != nullptr && scroll_->isAncestorOf(focused);
    const QString focusName = hadFocus ? focused->objectName() : QString();
    delete scroll_;
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll_);
    page->setObjectName(u"todayContent"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look().space(pageMargin), look().space(16), look().space(pageMargin),
                               look().space(pageMargin));
    column->setSpacing(look().space(16));
    column->addWidget(makeHeader());
    if (known_) {
        column->addWidget(today_.counts.total() == 0 ? makeDone() : makePlan());
        column->addWidget(makeTopics());
        column->addWidget(makeYear());
    }
    column->addStretch(1);
    scroll_->setWidget(page);
    layout()->addWidget(scroll_);
    messages().refresh();
    scroll_->verticalScrollBar()->setValue(position);
    if (!hadFocus)
        return;
    auto* again = focusName.isEmpty() ? nullptr : scroll_->findChild<QWidget*>(focusName);
    (again != nullptr ? again : this)->setFocus(Qt::OtherFocusReason);
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
    line->addWidget(makeLabel(QLocale().toString(date, format), Type::ui, Tone::second, row), 1,
                    Qt::AlignBaseline);
    return row;
}

QWidget* TodayPage::makeDone()
{
    QFrame* card = makeCard(this);
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(cardMargins());
    words->setSpacing(look().px(4));
    words->addWidget(makeLabel(today_.answered > 0 ? tr("Done for today") : tr("Nothing is due"),
                               Type::title, Tone::normal, card, QFont::DemiBold));
    auto* next = makeLabel(PlanWords::done(today_), Type::ui, Tone::second, card);
    next->setObjectName(u"planDetail"_s);
    next->setWordWrap(true);
    words->addWidget(next);
    return card;
}

QWidget* TodayPage::makePlan()
{
    QFrame* card = makeCard(this);
    auto* row =
        new QBoxLayout(wasNarrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, card);
    row->setContentsMargins(cardMargins());
    row->setSpacing(look().space(16));
    row->addWidget(makePlanWords(card), 1);
    addPlanButtons(*row, card);
    return card;
}

QWidget* TodayPage::makePlanWords(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* words = new QVBoxLayout(box);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(look().px(4));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(look().px(6));
    const int total = today_.counts.total();
    addFigure(*figures, QString::number(total), tr("cards", nullptr, total), box);
    figures->addWidget(makeLabel(u"·"_s, Type::figure, Tone::second, box), 0, Qt::AlignBaseline);
    const int minutes = Words::minutes(today_.seconds);
    addFigure(*figures, QString::number(minutes), tr("minutes", nullptr, minutes), box);
    figures->addStretch(1);
    words->addLayout(figures);
    auto* label = makeLabel(PlanWords::detail(today_), Type::ui, Tone::second, box);
    label->setObjectName(u"planDetail"_s);
    label->setWordWrap(true);
    words->addWidget(label);
    if (const QString notice = today_.plan ? PlanWords::notice(today_) : QString();
        !notice.isEmpty()) {
        auto* caught = makeLabel(notice, Type::ui, Tone::second, box);
        caught->setObjectName(u"planNotice"_s);
        caught->setWordWrap(true);
        words->addWidget(caught);
    }
    return box;
}

void TodayPage::addPlanButtons(QBoxLayout& row, QWidget* parent)
{
    if (today_.seconds > worthShortening * secondsPerMinute) {
        auto* little = makeButton(tr("Only %n minutes", nullptr, shortSitting), "", {}, parent);
        little->setObjectName(u"startShort"_s);
        little->setToolTip(tr("The most useful cards first"));
        connect(little, &QPushButton::clicked, this,
                [this] { Q_EMIT startRequested(shortSitting); });
        row.addWidget(little);
    }
    auto* start = makeButton(tr("Start review"), "primary", u"⏎"_s, parent);
    start->setObjectName(u"start"_s);
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(0); });
    row.addWidget(start);
}

/// How the topics stand beside the interview; one below the other where there is no room.
QWidget* TodayPage::makeTopics()
{
    auto* box = new QWidget(this);
    auto* row = new QBoxLayout(wasWide_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(16));
    if (!today_.plan) {
        row->addWidget(makeReadiness(), readinessShare);
        row->addWidget(makeNoInterview(box), interviewShare, Qt::AlignTop);
        if (!wasWide_)
            row->setDirection(QBoxLayout::BottomToTop); // what one may do comes first
        return box;
    }
    const auto& outlook = plan_.outlook().outlook();
    const base::Language language =
        QLocale().language() == QLocale::Chinese ? base::Language::zhCn : base::Language::en;
    const InterviewCard source{today_, outlook, plan_.outlook().risks(language), missedPoints(),
                               [this, id = today_.plan->interview.id] {
                                   editInterview(plan_.settings(), id, plan_.topics(), *window());
                               }};
    QWidget* readiness = makeReadinessCard(today_, outlook, titles_, box);
    QWidget* interview = makeInterviewCard(source, box);
    if (wasWide_) { // both as tall as the taller
        for (QWidget* card : {readiness, interview})
            card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        row->addWidget(readiness, readinessShare);
        row->addWidget(interview, interviewShare);
    } else {
        row->addWidget(interview);
        row->addWidget(readiness);
    }
    return box;
}

/// The empty place of the interview, with what was missed below it.
QWidget* TodayPage::makeNoInterview(QWidget* parent)
{
    QWidget* empty = makeNoInterviewCard(
        today_, [this] { editInterview(plan_.settings(), 0, plan_.topics(), *window()); }, parent);
    const MissedPoints missed = missedPoints();
    if (missed.points.isEmpty())
        return empty;
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(16));
    column->addWidget(empty);
    QFrame* card = makeCard(box);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardMargins());
    inside->addWidget(makeMissed(missed, card));
    column->addWidget(card);
    return box;
}

/// In the interface's language.
MissedPoints TodayPage::missedPoints()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const auto language =
        static_cast<std::size_t>(chinese ? base::Language::zhCn : base::Language::en);
    MissedPoints missed;
    for (const study::MissedPoint& point : missed_.points())
        missed.points << QString::fromStdString(point.text[language]);
    const std::vector<collection::CardId> cards = study::cardsOf(missed_.points());
    missed.cards = static_cast<int>(cards.size());
    missed.practise = [this, cards] { Q_EMIT practiseRequested(cards); };
    return missed;
}

QWidget* TodayPage::makeReadiness()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(cardMargins());
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().space(8));
    grid->addWidget(
        makeLabel(tr("What you would recall now"), Type::ui, Tone::normal, card, QFont::DemiBold),
        0, 0, 1, 2);
    grid->addWidget(makeLabel(tr("recall"), Type::caption, Tone::third, card), 0, 2,
                    Qt::AlignRight);
    grid->addWidget(makeLabel(tr("seen"), Type::caption, Tone::third, card), 0, 3, Qt::AlignRight);
    int row = 1;
    for (const study::TopicReadiness& topic : today_.topics) {
        const QString id = QString::fromStdString(topic.topic);
        const QString title = titles_.value(id, id);
        auto* bar = new ProgressLine(ProgressLine::Use::quantity, barHeight, card);
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
    auto* row =
        new QBoxLayout(wasNarrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, card);
    row->setContentsMargins(cardMargins());
    row->setSpacing(look().space(24));
    auto* heatmap = new Heatmap(card);
    heatmap->setDays(today_.year, today_.day);
    row->addWidget(heatmap, 1, Qt::AlignTop);
    row->addWidget(makeSummary(card), 0, Qt::AlignTop);
    return card;
}

QWidget* TodayPage::makeSummary(QWidget* parent)
{
    int total = 0;
    int recent = 0;
    constexpr int recentDays = 30;
    for (const collection::DayActivity& day : today_.year) {
        total += day.reviews;
        recent += day.day > today_.day - recentDays ? 1 : 0;
    }
    auto* summary = new QWidget(parent);
    auto* words = new QVBoxLayout(summary);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(look().px(2));
    words->addWidget(makeLabel(tr("Last 30 days"), Type::caption, Tone::second, summary));
    words->addWidget(makeLabel(tr("%n days of study", nullptr, recent), Type::body, Tone::normal,
                               summary, QFont::DemiBold));
    words->addSpacing(look().space(8));
    words->addWidget(makeLabel(tr("Last 12 months"), Type::caption, Tone::second, summary));
    words->addWidget(makeLabel(tr("%n answers", nullptr, total), Type::body, Tone::normal, summary,
                               QFont::DemiBold));
    words->addSpacing(look().space(8));
    words->addWidget(new HeatLegend(summary));
    return summary;
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool scrolls = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    if (enter && known_ && today_.counts.total() > 0)
        Q_EMIT startRequested(0);
    else if (scrolls)
        scroll_->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown
                                                        ? QAbstractSlider::SliderPageStepAdd
                                                        : QAbstractSlider::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

} // namespace interval::ui
