// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_page.h"

#include "deck/rich_text.h"
#include "study/calculator/scenario_link.h"
#include "study/drills/drill_scenario.h"
#include "ui/parts/calc_desk.h"
#include "ui/parts/answer_field.h"
#include "ui/parts/controls.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/outline_field.h"
#include "ui/parts/rich_text_view.h"
#include "ui/study/card_view.h"
#include "ui/study/study_bar.h"
#include "ui/study/study_footer.h"
#include "ui/words/drill_words.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680;
constexpr int twoColumnsWidth = 1064;
constexpr int pageMargin = 32;

/// Arrows belong to the rows of the card: the page scrolls when there are none.
class CardScroll final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }
};

} // namespace

StudyPage::StudyPage(StudyPresenter& presenter,
                     MathStore* maths,
                     QMenu* cardMenu,
                     QString deckFolder,
                     QWidget* parent)
    : Page({}, parent),
      presenter_(presenter),
      maths_(maths),
      cardMenu_(cardMenu),
      deckFolder_(std::move(deckFolder)),
      calcs_(std::make_unique<CalcDesk>(deckFolder_ + u"/../../catalogue"_s))
{
    setObjectName(u"studyPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    constexpr int second = 1000;
    timer_.setInterval(second);
    connect(&timer_, &QTimer::timeout, this, &StudyPage::updateTimer);
    connect(&presenter_, &StudyPresenter::cardShown, this, &StudyPage::showNew);
    connect(&presenter_, &StudyPresenter::cardChanged, this, &StudyPage::showChange);
    connect(&presenter_, &StudyPresenter::ratingChanged, this, &StudyPage::updateFooter);
    connect(&presenter_, &StudyPresenter::finished, this, &StudyPage::ended);
}

StudyPage::~StudyPage() = default;

void StudyPage::build()
{
    delete bar_;
    delete body_;
    bar_ = new StudyBar(cardMenu_, this);
    connect(bar_, &StudyBar::ended, this, &StudyPage::ended);
    connect(bar_, &StudyBar::languageChosen, &presenter_, &StudyPresenter::setLanguage,
            Qt::QueuedConnection);
    connect(bar_, &StudyBar::languageCycled, &presenter_, &StudyPresenter::cycleLanguage,
            Qt::QueuedConnection);
    connect(bar_, &StudyBar::flagToggled, &presenter_, &StudyPresenter::toggleFlag);

    body_ = new QWidget(this);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTimer());
    scroll_ = new CardScroll(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll_, 1);
    footer_ = new StudyFooter(body_);
    column->addWidget(footer_);
    connect(footer_, &StudyFooter::hintAsked, &presenter_, &StudyPresenter::showHint);
    connect(footer_, &StudyFooter::buryAsked, &presenter_, &StudyPresenter::bury);
    connect(footer_, &StudyFooter::suspendAsked, &presenter_, &StudyPresenter::suspend);
    connect(footer_, &StudyFooter::revealAsked, &presenter_, &StudyPresenter::reveal);
    connect(footer_, &StudyFooter::graded, &presenter_,
            [this](int number) { presenter_.grade(static_cast<scheduling::Rating>(number)); });

    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->insertWidget(0, bar_);
    outer->addWidget(body_, 1);
}

QWidget* StudyPage::makeTimer()
{
    timerRow_ = new QWidget(body_);
    auto* row = new QHBoxLayout(timerRow_);
    row->setContentsMargins(0, look().space(12), 0, 0);
    timerLine_ = new ProgressLine(ProgressLine::Use::time, 2, timerRow_);
    timerLine_->setAccessibleName(tr("Time"));
    timerText_ = makeLabel({}, Type::caption, Tone::second, timerRow_);
    timerText_->setObjectName(u"timer"_s);
    row->addWidget(timerLine_, 1);
    row->addWidget(timerText_);
    timerRow_->setFixedHeight(look().space(12) + timerText_->sizeHint().height());
    return makeCentred(timerRow_, columnWidth, body_);
}

void StudyPage::rebuild()
{
    build();
    messages().refresh();
    if (presenter_.showing()) {
        makeCard();
        // Queued: whoever asked for it gives the page the keyboard once all is built.
        QMetaObject::invokeMethod(this, &StudyPage::takeFocus, Qt::QueuedConnection);
    }
}

/// The page has the keyboard, but for a drill, whose answer is typed at once.
void StudyPage::takeFocus()
{
    if (!isVisible() || !card_)
        return;
    setFocus(Qt::OtherFocusReason);
    if (card_->answerField() == nullptr)
        return;
    card_->focusField();
    // Large text may have pushed it below the edge; the card must be laid out first.
    QMetaObject::invokeMethod(
        card_,
        [this] {
            if (card_->answerField() != nullptr)
                scroll_->ensureWidgetVisible(card_->answerField(), 0, look().space(16));
        },
        Qt::QueuedConnection);
}

void StudyPage::setTitles(const QHash<QString, QString>& titles)
{
    titles_ = titles;
    if (presenter_.showing())
        updateBar();
}

void StudyPage::showTimer(bool shown)
{
    timerShown_ = shown;
    updateTimer();
    Q_EMIT timerToggled(shown);
}

void StudyPage::showNew()
{
    makeCard();
    takeFocus();
    timer_.start();
    speak();
}

/// The same card in another state: what the eye and the keyboard were at stays where it was.
void StudyPage::showChange()
{
    if (!presenter_.showing())
        return;
    const bool wasTyping = typing();
    const int row = card_ ? card_->focusedRow() : -1;
    const bool furtherFollowUp = presenter_.followUpsShown() > followUps_;
    const int position = scroll_->verticalScrollBar()->value();
    const int height = card_ ? card_->height() : 0;
    makeCard();
    // Until it has been laid out, the new card is not tall enough to be scrolled that far.
    card_->setMinimumHeight(height);
    scroll_->verticalScrollBar()->setValue(position);
    QMetaObject::invokeMethod(
        card_,
        [this, position, furtherFollowUp] {
            card_->setMinimumHeight(0);
            scroll_->verticalScrollBar()->setValue(position);
            if (furtherFollowUp && card_->latestFollowUp() != nullptr)
                scroll_->ensureWidgetVisible(card_->latestFollowUp(), 0, look().space(24));
        },
        Qt::QueuedConnection);
    if (wasTyping && !presenter_.revealed())
        card_->focusField();
    else if (row >= 0)
        card_->focusRow(row);
    else
        setFocus(Qt::OtherFocusReason);
    if (presenter_.revealed())
        speak();
}

void StudyPage::makeCard()
{
    const deck::Card& note = presenter_.showing()->note;
    wasWide_ = wide();
    followUps_ = presenter_.followUpsShown();
    card_ = new CardView(presenter_, maths_,
                         {deckFolder_ + u'/' + QString::fromStdString(note.topic), profile_},
                         calcs_.get(), wasWide_, scroll_);
    connect(card_, &CardView::linkActivated, this, &StudyPage::openLink);
    if (OutlineField* outline = card_->outlineField()) {
        connect(outline, &OutlineField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
        connect(outline, &OutlineField::focusChanged, this, &StudyPage::updateFooter);
        connect(outline, &OutlineField::submitted, &presenter_, &StudyPresenter::reveal,
                Qt::QueuedConnection);
    }
    if (AnswerField* answer = card_->answerField()) {
        connect(answer, &AnswerField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
        connect(answer, &AnswerField::focusChanged, this, &StudyPage::updateFooter);
        connect(answer, &AnswerField::edited, this, &StudyPage::updateFooter);
        // Queued: the field goes away with the card it stands in.
        connect(answer, &AnswerField::submitted, &presenter_, &StudyPresenter::answerDrill,
                Qt::QueuedConnection);
        connect(answer, &AnswerField::skipped, &presenter_, &StudyPresenter::reveal,
                Qt::QueuedConnection);
    }
    fitColumn();
    scroll_->setWidget(card_);
    updateBar();
    updateFooter();
    updateTimer();
}

bool StudyPage::wide() const
{
    return look().layoutWidth(width()) >= narrowWidth;
}

void StudyPage::fitColumn()
{
    if (!card_)
        return;
    const bool two = presenter_.languages().size() > 1 && wide();
    const int wanted = look().px(two ? twoColumnsWidth : columnWidth);
    const int margin = look().space(pageMargin);
    const int column = std::min(wanted, width() - 2 * margin);
    card_->setColumn((width() - column) / 2, column);
}

void StudyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (card_ && wide() != wasWide_ && presenter_.languages().size() > 1)
        QMetaObject::invokeMethod(this, &StudyPage::showChange, Qt::QueuedConnection);
    else
        fitColumn();
}

void StudyPage::updateBar()
{
    const study::Showing& showing = *presenter_.showing();
    const QString topic = QString::fromStdString(showing.note.topic);
    const QString subtopic = QString::fromStdString(showing.note.subtopic);
    bar_->describe(showing,
                   titles_.value(topic, topic) + u" / "_s +
                       titles_.value(topic + u'/' + subtopic, subtopic),
                   presenter_.language());
}

void StudyPage::updateFooter()
{
    if (!presenter_.showing())
        return;
    bar_->setTyping(typing());
    if (presenter_.revealed())
        footer_->showGrades(*presenter_.showing(), presenter_.attempt(), presenter_.suggested());
    else
        footer_->showQuestion(presenter_.canHint(), typing(), revealKey());
}

void StudyPage::updateTimer()
{
    const bool asking = presenter_.showing() && !presenter_.revealed();
    // The row keeps its place after the answer, so that the question does not move.
    timerRow_->parentWidget()->setVisible(timerShown_);
    timerLine_->setVisible(asking);
    timerText_->setVisible(asking);
    if (!asking)
        return;
    const int limit = std::max(1, presenter_.showing()->secondsLimit);
    const int now = presenter_.seconds();
    timerLine_->setValue(static_cast<double>(now) / limit, now > limit);
    timerText_->setText(Words::clock(now) + u" / "_s + Words::clock(limit));
}

/// A screen reader tells a change of the name of what has the focus, and that is the page.
void StudyPage::speak()
{
    const deck::Card& note = presenter_.showing()->note;
    QStringList words;
    for (const base::Language language : presenter_.languages()) {
        const deck::CardText& text = note.text(language);
        if (!presenter_.revealed()) {
            words << QString::fromStdString(deck::plainText(text.question));
            continue;
        }
        for (const std::string& point : text.keyPoints)
            words << QString::fromStdString(deck::plainText(point));
        words << QString::fromStdString(deck::plainText(text.answer));
    }
    if (presenter_.revealed()) {
        if (const auto& judgement = presenter_.attempt().drill) {
            words << DrillWords::of(judgement->comparison);
            words << (judgement->hint ? DrillWords::of(*judgement->hint) : QString());
        }
        words << footer_->reason();
    }
    words.removeAll(QString());
    setAccessibleName(words.join(u". "_s));
}

void StudyPage::moveFocus(int by)
{
    if (QWidget* row = card_->moveFocus(by))
        scroll_->ensureWidgetVisible(row, 0, look().space(16));
    else
        scroll(by > 0 ? QAbstractSlider::SliderSingleStepAdd
                      : QAbstractSlider::SliderSingleStepSub);
}

void StudyPage::scroll(QAbstractSlider::SliderAction action)
{
    scroll_->verticalScrollBar()->triggerAction(action);
}

bool StudyPage::typing() const
{
    if (!card_)
        return false;
    const bool outline = card_->outlineField() != nullptr && card_->outlineField()->hasFocus();
    return outline || (card_->answerField() != nullptr && card_->answerField()->hasFocus());
}

/// What shows the answer now.
QString StudyPage::revealKey() const
{
    if (!typing())
        return tr("Space");
    const AnswerField* answer = card_->answerField();
    if (answer == nullptr)
        return u"Ctrl ⏎"_s;
    return answer->text().isEmpty() ? tr("Space") : u"⏎"_s;
}

void StudyPage::resume()
{
    timer_.start();
    updateTimer();
}

/// Opens the scenario of the drill that has been answered, or the first in the card's text.
bool StudyPage::openCalculator()
{
    if (const auto& drill = presenter_.drill(); drill && presenter_.revealed())
        if (const auto scenario = study::scenarioOf(*drill, presenter_.drillInstance())) {
            Q_EMIT calculatorRequested(*scenario);
            return true;
        }
    for (const RichTextView* view : card_->findChildren<RichTextView*>())
        if (const QStringList scenarios = view->scenarios(); !scenarios.isEmpty()) {
            Q_EMIT calculatorRequested(scenarios.front().toStdString());
            return true;
        }
    return false;
}

void StudyPage::openLink(const QUrl& link)
{
    if (link.scheme() == calcStepScheme)
        return; // the text turns its scenario by itself
    if (link.scheme() == u"interval"_s) {
        const auto scenario =
            study::scenarioFromText(link.toString(QUrl::FullyEncoded).toStdString());
        if (scenario)
            Q_EMIT calculatorRequested(*scenario);
        return;
    }
    messages().say(
        MessageBar::Kind::info,
        [address = link.toString()] {
            return MessageBar::Content{tr("This address opens in your browser:"), address,
                                       tr("Open")};
        },
        [link] { QDesktopServices::openUrl(link); });
}

} // namespace interval::ui
