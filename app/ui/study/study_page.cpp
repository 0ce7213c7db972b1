// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/grade_buttons.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/outline_field.h"
#include "ui/parts/switcher.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680;
constexpr int twoColumnsWidth = 1064;
constexpr int pageMargin = 32;

/// A row in a column of the page's measure, centred.
QWidget* centred(QWidget* inner, QWidget* parent)
{
    auto* outer = new QWidget(parent);
    auto* row = new QHBoxLayout(outer);
    row->setContentsMargins(look().space(pageMargin), 0, look().space(pageMargin), 0);
    inner->setMaximumWidth(look().px(columnWidth));
    inner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    return outer;
}

} // namespace

StudyPage::StudyPage(StudyPresenter& presenter, MathStore* maths, QWidget* parent)
    : QWidget(parent), presenter_(presenter), maths_(maths)
{
    setObjectName(u"studyPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    build();
    timer_.setInterval(1000);
    connect(&timer_, &QTimer::timeout, this, &StudyPage::updateTimer);
    connect(&presenter_, &StudyPresenter::cardShown, this, [this] { showCard(true); });
    connect(&presenter_, &StudyPresenter::cardChanged, this, [this] { showCard(false); });
    connect(&presenter_, &StudyPresenter::ratingChanged, this, &StudyPage::updateFooter);
    connect(&presenter_, &StudyPresenter::finished, this, &StudyPage::showDone);
    connect(&presenter_, &StudyPresenter::failed, this, [this](const base::Error& error) {
        const Message message = Words::of(error);
        const bool quiet = error.code == base::ErrorCode::nothingToDo;
        messages_->show(quiet ? MessageBar::Kind::good : MessageBar::Kind::bad, message.what,
                        message.meaning);
    });
    connect(&presenter_, &StudyPresenter::stepped, this, [this](collection::Act act, bool back) {
        messages_->show(MessageBar::Kind::good, back ? Words::undone(act) : Words::redone(act),
                        back ? tr("Ctrl+Shift+Z does it again.") : QString());
    });
}

void StudyPage::build()
{
    delete content_;
    content_ = new QWidget(this);
    layout()->addWidget(content_);
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    messages_ = new MessageBar(content_);
    column->addWidget(centred(messages_, content_));

    timerRow_ = new QWidget(content_);
    auto* timerLayout = new QHBoxLayout(timerRow_);
    timerLayout->setContentsMargins(0, look().space(12), 0, 0);
    timerLine_ = new ProgressLine(timerRow_);
    timerLine_->setFixedHeight(look().px(2));
    timerLine_->setAccessibleName(tr("Time"));
    timerText_ = makeLabel({}, Type::caption, Tone::second, timerRow_);
    timerLayout->addWidget(timerLine_, 1);
    timerLayout->addWidget(timerText_);
    column->addWidget(centred(timerRow_, content_));

    scroll_ = new QScrollArea(content_);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll_, 1);
    column->addWidget(makeFooter());
}

void StudyPage::rebuild()
{
    build();
    if (presenter_.showing())
        showCard(false);
}

QWidget* StudyPage::makeBar()
{
    auto* bar = new QWidget(content_);
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setMinimumHeight(look().px(52));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(look().space(16), 0, look().space(16), 0);
    row->setSpacing(look().space(12));
    auto* end = makeButton(tr("End"), "quiet", tr("Esc"), bar);
    end->setObjectName(u"end"_s);
    connect(end, &QPushButton::clicked, this, &StudyPage::ended);
    place_ = makeLabel({}, Type::ui, Tone::second, bar);
    place_->setMinimumWidth(0);
    count_ = makeLabel({}, Type::caption, Tone::second, bar);
    count_->setObjectName(u"count"_s);
    progress_ = new ProgressLine(bar);
    progress_->setFixedWidth(look().px(140));
    progress_->setAccessibleName(tr("Progress"));
    left_ = makeLabel({}, Type::caption, Tone::second, bar);
    languages_ = new Switcher(bar);
    languages_->setObjectName(u"cardLanguage"_s);
    //: both languages side by side
    languages_->setItems({u"中文"_s, u"English"_s, tr("Both")});
    languages_->setToolTip(tr("Language of the cards (L)"));
    connect(languages_, &Switcher::chosen, this,
            [this](int index) { presenter_.setLanguage(static_cast<CardLanguage>(index)); });
    flag_ = new QToolButton(bar);
    flag_->setProperty("role", u"quiet"_s);
    flag_->setCheckable(true);
    flag_->setToolTip(tr("Flag (F)"));
    flag_->setAccessibleName(tr("Flag"));
    flag_->setIconSize({look().px(18), look().px(18)});
    connect(flag_, &QToolButton::clicked, &presenter_, &StudyPresenter::toggleFlag);
    row->addWidget(end);
    row->addWidget(place_, 1);
    row->addWidget(count_);
    row->addWidget(progress_);
    row->addWidget(left_);
    row->addStretch(1);
    row->addWidget(languages_);
    row->addWidget(flag_);
    return bar;
}

QWidget* StudyPage::makeFooter()
{
    auto* footer = new QWidget(content_);
    footer->setProperty("role", u"footer"_s);
    footer->setAttribute(Qt::WA_StyledBackground);
    footer_ = new QStackedLayout(footer);
    footer_->addWidget(makeAskFooter());
    footer_->addWidget(makeGradeFooter());
    return footer;
}

QWidget* StudyPage::makeAskFooter()
{
    auto* inner = new QWidget(content_);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, look().space(12), 0, look().space(12));
    hint_ = makeButton(tr("Hint"), "quiet", u"H"_s, inner);
    connect(hint_, &QPushButton::clicked, &presenter_, &StudyPresenter::showHint,
            Qt::QueuedConnection);
    auto* bury = makeButton(tr("Bury"), "quiet", u"B"_s, inner);
    bury->setToolTip(tr("Not today: it comes back tomorrow."));
    connect(bury, &QPushButton::clicked, &presenter_, &StudyPresenter::bury);
    auto* suspend = makeButton(tr("Suspend"), "quiet", u"S"_s, inner);
    suspend->setToolTip(tr("Not until you resume it."));
    connect(suspend, &QPushButton::clicked, &presenter_, &StudyPresenter::suspend);
    show_ = makeButton(tr("Show answer"), "primary", tr("Space"), inner);
    show_->setObjectName(u"showAnswer"_s);
    connect(show_, &QPushButton::clicked, &presenter_, &StudyPresenter::reveal,
            Qt::QueuedConnection);
    // Equal shares left and right keep the button in the middle whatever the words weigh.
    auto* left = new QHBoxLayout;
    left->addWidget(hint_);
    left->addStretch(1);
    auto* right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(bury);
    right->addWidget(suspend);
    row->addLayout(left, 1);
    row->addWidget(show_);
    row->addLayout(right, 1);
    return centred(inner, content_);
}

QWidget* StudyPage::makeGradeFooter()
{
    auto* inner = new QWidget(content_);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, look().space(8), 0, look().space(12));
    rows->setSpacing(look().space(6));
    auto* line = new QHBoxLayout;
    reason_ = makeLabel({}, Type::caption, Tone::second, inner);
    reason_->setObjectName(u"reason"_s);
    line->addWidget(reason_, 1);
    line->addWidget(makeLabel(tr("undo"), Type::caption, Tone::second, inner));
    line->addWidget(makeKeyCap(u"Ctrl Z"_s, inner));
    grades_ = new GradeButtons(inner);
    connect(grades_, &GradeButtons::graded, this,
            [this](int number) { presenter_.grade(static_cast<scheduling::Rating>(number)); });
    rows->addLayout(line);
    rows->addWidget(grades_);
    return centred(inner, content_);
}

void StudyPage::setTitles(QHash<QString, QString> titles, const QString& deckFolder)
{
    titles_ = std::move(titles);
    deckFolder_ = deckFolder;
    if (presenter_.showing())
        updateBar();
}

void StudyPage::showTimer(bool shown)
{
    timerShown_ = shown;
    updateTimer();
}

void StudyPage::showCard(bool fromTop)
{
    if (!presenter_.showing())
        return;
    const bool wasTyping = typing();
    const int position = fromTop ? 0 : scroll_->verticalScrollBar()->value();
    const deck::Card& note = presenter_.showing()->note;
    card_ = new CardView(presenter_, maths_,
                         {{}, deckFolder_ + u'/' + QString::fromStdString(note.topic)}, scroll_);
    connect(card_, &CardView::linkActivated, this, &StudyPage::openLink);
    connect(card_, &CardView::outlineFocusChanged, this, &StudyPage::updateFooter);
    connect(card_, &CardView::submitted, &presenter_, &StudyPresenter::reveal,
            Qt::QueuedConnection);
    if (OutlineField* outline = card_->outlineField())
        connect(outline, &OutlineField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    scroll_->setWidget(card_);
    fitColumn();
    scroll_->verticalScrollBar()->setValue(position);
    if (wasTyping && !presenter_.revealed())
        card_->focusOutline();
    else
        setFocus(Qt::OtherFocusReason);
    updateBar();
    updateFooter();
    updateTimer();
    timer_.start();
}

void StudyPage::showDone()
{
    timer_.stop();
    Q_EMIT ended();
}

void StudyPage::fitColumn()
{
    if (!card_)
        return;
    const bool two = presenter_.language() == CardLanguage::both;
    const int wanted = look().px(two ? twoColumnsWidth : columnWidth);
    const int room = scroll_->viewport()->width();
    const int side = std::max(look().space(pageMargin), (room - wanted) / 2);
    card_->layout()->setContentsMargins(side, look().space(20), side, look().space(32));
}

void StudyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < look().px(900);
    place_->setVisible(!narrow);
    left_->setVisible(!narrow);
    QMetaObject::invokeMethod(
        this, [this] { fitColumn(); }, Qt::QueuedConnection);
}

void StudyPage::updateBar()
{
    const study::Showing& showing = *presenter_.showing();
    const QString topic = QString::fromStdString(showing.note.topic);
    const QString subtopic = topic + u'/' + QString::fromStdString(showing.note.subtopic);
    place_->setText(titles_.value(topic, topic) + u" / "_s +
                    titles_.value(subtopic, QString::fromStdString(showing.note.subtopic)));
    const int total = showing.answered + showing.left.total();
    count_->setText(u"%1 / %2"_s.arg(showing.answered + 1).arg(total));
    count_->setToolTip(tr("%1 new, %2 in learning, %3 reviews left")
                           .arg(showing.left.fresh)
                           .arg(showing.left.learning)
                           .arg(showing.left.review));
    progress_->setValue(total > 0 ? static_cast<double>(showing.answered) / total : 0);
    left_->setText(tr("about %n min left", nullptr, Words::minutes(showing.secondsLeft)));
    languages_->setCurrent(static_cast<int>(presenter_.language()));
    const bool flagged = showing.card.flagged;
    flag_->setChecked(flagged);
    flag_->setIcon(
        icon(u"flag"_s, flagged ? look().colours().accent : look().colours().text2, look().px(18)));
}

void StudyPage::updateFooter()
{
    if (!presenter_.showing())
        return;
    const study::Showing& showing = *presenter_.showing();
    const QString key = typing() ? tr("Ctrl Enter") : tr("Space");
    if (!presenter_.revealed()) {
        footer_->setCurrentIndex(0);
        show_->setText(tr("Show answer") + u"   "_s + key);
        hint_->setVisible(!showing.note.text(showing.note.baseLanguage).hint.empty() &&
                          !presenter_.hintShown());
        return;
    }
    footer_->setCurrentIndex(1);
    std::array<QString, 4> intervals;
    for (std::size_t i = 0; i < intervals.size(); ++i)
        intervals[i] = Words::when(showing.choices[i]);
    grades_->setChoices(Words::grades(), intervals);
    const auto suggested = presenter_.suggested();
    grades_->setSuggested(suggested ? std::optional(static_cast<int>(*suggested)) : std::nullopt,
                          key);
    const study::Attempt& attempt = presenter_.attempt();
    const QString word =
        suggested ? Words::grades()[static_cast<std::size_t>(*suggested) - 1] : QString();
    if (!suggested)
        reason_->setText(tr("How did it go? Be honest: the schedule learns from it."));
    else if (attempt.pointsTotal > 0)
        reason_->setText(tr("%1 of %2 key points in %3: suggested %4")
                             .arg(attempt.pointsTicked)
                             .arg(attempt.pointsTotal)
                             .arg(Words::clock(attempt.seconds), word));
    else
        reason_->setText(tr("Suggested by your answer: %1").arg(word));
}

void StudyPage::updateTimer()
{
    const bool shown = timerShown_ && presenter_.showing() && !presenter_.revealed();
    timerRow_->setVisible(shown);
    if (!shown)
        return;
    const int limit = presenter_.showing()->secondsLimit;
    const int now = presenter_.seconds();
    timerLine_->setValue(static_cast<double>(now) / limit, now > limit);
    timerText_->setText(Words::clock(now) + u" / "_s + Words::clock(limit));
}

bool StudyPage::typing() const
{
    return card_ && card_->outlineField() != nullptr && card_->outlineField()->hasFocus();
}

void StudyPage::openLink(const QUrl& link)
{
    const auto answer = QMessageBox::question(
        this, tr("Open link"), tr("Open this address in your browser?\n\n%1").arg(link.toString()));
    if (answer == QMessageBox::Yes)
        QDesktopServices::openUrl(link);
}

bool StudyPage::handlePlainKey(int key)
{
    const bool revealed = presenter_.revealed();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const int number = key - Qt::Key_0;
        if (revealed && number <= 4)
            presenter_.grade(static_cast<scheduling::Rating>(number));
        else if (!revealed && presenter_.showing()->note.kind == deck::CardKind::choice)
            card_->toggleTick(number - 1);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        revealed ? presenter_.gradeSuggested() : presenter_.reveal();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!revealed)
            card_->focusOutline();
        return true;
    case Qt::Key_L:
        presenter_.cycleLanguage();
        return true;
    case Qt::Key_H:
        if (!revealed)
            presenter_.showHint();
        return true;
    case Qt::Key_N:
        if (revealed)
            presenter_.nextFollowUp();
        return true;
    case Qt::Key_A:
        presenter_.tickAll();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        card_->moveTick(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_S:
        presenter_.suspend();
        return true;
    case Qt::Key_B:
        presenter_.bury();
        return true;
    case Qt::Key_F:
        presenter_.toggleFlag();
        return true;
    case Qt::Key_T:
        showTimer(!timerShown_);
        return true;
    default:
        return false;
    }
}

void StudyPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT ended();
        return;
    }
    if (!presenter_.showing() || !card_) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // Shift and a digit gives another character on every keyboard: the place of the key counts.
    constexpr quint32 firstDigitScanCode = 10; // evdev's KEY_1 + 8, as X11 and Wayland count
    if (modifiers == Qt::ShiftModifier && presenter_.revealed()) {
        const quint32 code = event->nativeScanCode();
        int point = -1;
        if (code >= firstDigitScanCode && code < firstDigitScanCode + 9)
            point = static_cast<int>(code - firstDigitScanCode);
        else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
            point = event->key() - Qt::Key_1;
        if (point >= 0) {
            card_->toggleTick(point);
            return;
        }
    }
    if (modifiers != Qt::NoModifier || !handlePlainKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace interval::ui
