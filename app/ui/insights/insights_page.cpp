// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insights_page.h"

#include "ui/insights/empty_insights.h"
#include "ui/insights/insight_cards.h"
#include "ui/insights/insight_export.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/switcher.h"
#include "ui/presenters/insights_presenter.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>
#include <array>
#include <iterator>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 32;
constexpr const auto& periods = InsightsPresenter::periods;
constexpr int rowsOnOverview = 5;
constexpr int week = 7;

QMargins cardMargins()
{
    return {look().space(20), look().space(16), look().space(20), look().space(16)};
}

/// One of the figures at the top: what, how much, and what that means.
struct Figure {
    QString name;
    QString value;
    QString unit;
    QString detail;
};

QWidget* makeFigure(const Figure& figure, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().px(2));
    column->addWidget(makeLabel(figure.name, Type::caption, Tone::second, box));
    auto* line = new QHBoxLayout;
    line->setSpacing(look().px(4));
    line->addWidget(makeLabel(figure.value, Type::title, Tone::normal, box, QFont::DemiBold), 0,
                    Qt::AlignBaseline);
    line->addWidget(makeLabel(figure.unit, Type::ui, Tone::second, box), 1, Qt::AlignBaseline);
    column->addLayout(line);
    auto* detail = makeLabel(figure.detail, Type::caption, Tone::second, box);
    detail->setWordWrap(true);
    column->addWidget(detail);
    column->addStretch(1);
    return box;
}

} // namespace

InsightsPage::InsightsPage(InsightsPresenter& presenter, QWidget* parent)
    : Page(Place::insights, parent), presenter_(presenter)
{
    setObjectName(u"insightsPage"_s);
    connect(&presenter_, &InsightsPresenter::changed, this, [this] {
        fillTopics();
        showContent();
    });
    connect(&presenter_, &InsightsPresenter::progressed, this, &InsightsPage::showProgress);
    connect(&presenter_, &InsightsPresenter::failed, this, [this](const base::Error& error) {
        messages().say(
            MessageBar::Kind::bad,
            [error] {
                const Message message = Words::of(error);
                return MessageBar::Content{message.what, message.meaning, tr("Try again")};
            },
            [this] { presenter_.refresh(); });
    });
    InsightsPage::rebuild();
}

void InsightsPage::arrive()
{
    presenter_.refresh();
}

void InsightsPage::setTitles(const QHash<QString, QString>& titles)
{
    titles_ = titles;
}

InsightsPage::Width InsightsPage::widthNow() const
{
    const int width = look().layoutWidth(window()->width());
    return width < narrowWidth ? Width::narrow : width < middleWidth ? Width::middle : Width::wide;
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (widthNow() != built_)
        QMetaObject::invokeMethod(this, &InsightsPage::rebuild, Qt::QueuedConnection);
}

void InsightsPage::rebuild()
{
    built_ = widthNow();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    delete header_;
    header_ = makeHeader();
    layout()->addWidget(header_);
    fillTopics();
    showContent();
    messages().refresh();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

QWidget* InsightsPage::makeHeader()
{
    auto* header = new QWidget(this);
    const bool wide = built_ == Width::wide;
    auto* row = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, header);
    row->setContentsMargins(look().space(pageMargin), look().space(16), look().space(pageMargin),
                            look().space(12));
    row->setSpacing(look().space(8));
    auto* left = new QHBoxLayout;
    left->setSpacing(look().space(12));
    left->addWidget(makeLabel(tr("Insights"), Type::title, Tone::normal, header, QFont::DemiBold));
    left->addSpacing(look().space(12));
    addTabs(*left, header);
    left->addStretch(1);
    row->addLayout(left, 1);
    filters_ = new QWidget(header);
    auto* right = new QHBoxLayout(filters_);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(look().space(12));
    addFilters(*right, filters_);
    row->addWidget(filters_);
    return header;
}

void InsightsPage::addTabs(QBoxLayout& row, QWidget* parent)
{
    const std::array names{tr("Overview"), tr("Memory"), tr("Weak points"), tr("Time")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* tab = new QToolButton(parent);
        tab->setObjectName(u"insightTab%1"_s.arg(i));
        tab->setText(names[i]);
        tab->setAccessibleName(names[i]);
        tab->setProperty("role", u"tab"_s);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        tab->setFocusPolicy(Qt::TabFocus);
        tab->setChecked(static_cast<Tab>(i) == tab_);
        connect(tab, &QToolButton::clicked, this, [this, i] {
            tab_ = static_cast<Tab>(i);
            showContent();
        });
        row.addWidget(tab);
    }
}

void InsightsPage::addFilters(QBoxLayout& row, QWidget* parent)
{
    if (built_ != Width::wide)
        row.addStretch(1);
    topics_ = new ChoiceBox(parent);
    topics_->setObjectName(u"insightTopic"_s);
    topics_->setAccessibleName(tr("Topic"));
    topics_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(topics_, &QComboBox::activated, this, [this](int index) {
        presenter_.setTopic(topics_->itemData(index).toString().toStdString());
    });
    row.addWidget(topics_);
    auto* period = new Switcher(parent);
    period->setObjectName(u"insightPeriod"_s);
    period->setItems({tr("30 days"), tr("90 days"), tr("1 year"), tr("All")});
    const auto* const chosen = std::find(periods.begin(), periods.end(), presenter_.filter().days);
    period->setCurrent(static_cast<int>(chosen - periods.begin()));
    connect(period, &Switcher::chosen, this, [this](int index) {
        presenter_.setPeriod(periods.at(static_cast<std::size_t>(index)));
    });
    row.addWidget(period);
    auto* out = makeButton(tr("Export"), "", {}, parent);
    out->setObjectName(u"insightExport"_s);
    auto* menu = new QMenu(out);
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s})
        connect(
            menu->addAction(tr("Save as %1…").arg(suffix.toUpper())), &QAction::triggered, this,
            [this, suffix] { askFile(suffix, [this](const QString& file) { save({}, file); }); },
            Qt::QueuedConnection);
    out->setIcon(icon(u"file-down"_s, look().colours().text, look().px(16)));
    connect(out, &QPushButton::clicked, this,
            [menu, out] { menu->popup(out->mapToGlobal(QPoint(0, out->height()))); });
    row.addWidget(out);
}

/// "All topics" and those that have cards; the chosen one stays chosen.
void InsightsPage::fillTopics()
{
    const QSignalBlocker quiet(topics_);
    topics_->clear();
    topics_->addItem(tr("All topics"), QString());
    for (const std::string& id : presenter_.topics()) {
        const QString key = QString::fromStdString(id);
        topics_->addItem(titles_.value(key, key), key);
    }
    topics_->setCurrentIndex(
        std::max(0, topics_->findData(QString::fromStdString(presenter_.filter().topic))));
}

void InsightsPage::showContent()
{
    const int position = scroll_ != nullptr ? scroll_->verticalScrollBar()->value() : 0;
    const bool hadFocus = content_ != nullptr && content_->isAncestorOf(focusWidget());
    cards_.clear();
    scroll_ = nullptr;
    progress_ = nullptr;
    delete content_;
    const bool known = presenter_.insights().has_value();
    header_->findChild<QAbstractButton*>(u"insightExport"_s)
        ->setEnabled(known && presenter_.hasAnswers());
    filters_->setVisible(!known || presenter_.hasAnswers());
    if (!known) {
        content_ = makeReading();
    } else if (!presenter_.hasAnswers()) {
        auto* nothing = new EmptyInsights(this);
        connect(nothing, &EmptyInsights::startRequested, this, &InsightsPage::startRequested);
        content_ = nothing;
    } else {
        scroll_ = new QScrollArea(this);
        content_ = scroll_;
        scroll_->setWidgetResizable(true);
        scroll_->setFocusPolicy(Qt::NoFocus);
        scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* page = new QWidget(scroll_);
        page->setObjectName(u"insightsContent"_s);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(look().space(pageMargin), look().space(4),
                                   look().space(pageMargin), look().space(pageMargin));
        column->setSpacing(look().space(16));
        if (tab_ == Tab::overview)
            column->addWidget(makeFigures(page));
        arrange(*column, makeRows(InsightCards(*presenter_.insights(), titles_, page)));
        column->addStretch(1);
        scroll_->setWidget(page);
    }
    layout()->addWidget(content_);
    qobject_cast<QVBoxLayout*>(layout())->setStretchFactor(content_, 1);
    if (scroll_ != nullptr)
        scroll_->verticalScrollBar()->setValue(position);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

QWidget* InsightsPage::makeReading()
{
    constexpr int lineWidth = 320;
    constexpr int lineHeight = 4;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(look().space(12));
    column->addStretch(1);
    column->addWidget(makeLabel(tr("Reading your answers…"), Type::ui, Tone::second, box), 0,
                      Qt::AlignHCenter);
    progress_ = new ProgressLine(ProgressLine::Use::progress, lineHeight, box);
    progress_->setAccessibleName(tr("Reading your answers…"));
    progress_->setFixedWidth(look().px(lineWidth));
    column->addWidget(progress_, 0, Qt::AlignHCenter);
    column->addStretch(2);
    showProgress();
    return box;
}

void InsightsPage::showProgress()
{
    if (progress_ != nullptr)
        progress_->setValue(presenter_.progress());
}

QWidget* InsightsPage::makeFigures(QWidget* parent) const
{
    constexpr double msPerHour = 3'600'000;
    constexpr double secondsPerHour = 3'600;
    using Cards = InsightCards;
    const study::Insights& all = *presenter_.insights();
    const study::Estimate recalled = study::estimate(all.recalled);
    const bool known = all.recalled.of > 0;
    const int due = all.loadOf(week);
    const auto answers = static_cast<double>(all.answers);
    const std::array figures{
        Figure{tr("True retention"), known ? Cards::number(recalled.value * 100, 1) : u"–"_s,
               known ? u"%"_s : QString(),
               tr("Wanted %1; 80% interval %2–%3")
                   .arg(Cards::percent(all.desiredRetention), Cards::number(recalled.low * 100, 1),
                        Cards::percent(recalled.high, 1))},
        Figure{
            tr("Answers"), Cards::number(answers),
            tr("answers", nullptr, static_cast<int>(all.answers)),
            tr("%1 on a day of study").arg(Cards::number(answers / std::max(1, all.daysStudied)))},
        Figure{tr("Time"), Cards::number(static_cast<double>(all.takenMs) / msPerHour, 1),
               tr("hours"), tr("%1 seconds an answer").arg(Cards::number(all.secondsEach))},
        Figure{tr("Seen"), Cards::number(all.seen), tr("of %1 cards").arg(Cards::number(all.cards)),
               tr("%1 mature (stability of 21 days or more)").arg(Cards::number(all.mature))},
        Figure{tr("Next 7 days"), Cards::number(due), tr("due", nullptr, due),
               tr("about %1 hours").arg(Cards::number(due * all.secondsEach / secondsPerHour, 1))},
    };
    const int columns = built_ == Width::wide ? 5 : built_ == Width::middle ? 3 : 2;
    auto* card = new QFrame(parent);
    card->setObjectName(u"insightFigures"_s);
    card->setProperty("role", u"card"_s);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(cardMargins());
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().space(16));
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        grid->addWidget(makeFigure(figures[static_cast<std::size_t>(i)], card), i / columns,
                        i % columns);
        grid->setColumnStretch(i % columns, 1);
    }
    return card;
}

ChartCard* InsightsPage::missed(const InsightCards& cards)
{
    ChartCard* card = cards.missedPoints();
    card->setObjectName(u"missedPoints"_s);
    const auto practise = study::cardsOf(presenter_.insights()->missed);
    if (practise.empty())
        return card;
    if (tab_ == Tab::overview)
        card->shorten(rowsOnOverview, 1);
    auto* button = makeButton(tr("Practise %n cards", nullptr, static_cast<int>(practise.size())),
                              "small", {}, card);
    button->setObjectName(u"practiseMissed"_s);
    connect(button, &QPushButton::clicked, this,
            [this, practise] { Q_EMIT practiseRequested(practise); });
    card->addControl(button);
    return card;
}

ChartCard* InsightsPage::hardest(const InsightCards& cards)
{
    ChartCard* card = cards.hardestCards();
    card->setObjectName(u"hardestCards"_s);
    std::vector<collection::CardId> practise;
    for (const study::HardCard& hard : presenter_.insights()->hardest)
        practise.push_back(hard.card);
    if (practise.empty())
        return card;
    auto* button = makeButton(tr("Practise %n cards", nullptr, static_cast<int>(practise.size())),
                              "small", {}, card);
    button->setObjectName(u"practiseHardest"_s);
    connect(button, &QPushButton::clicked, this,
            [this, practise] { Q_EMIT practiseRequested(practise); });
    card->addControl(button);
    return card;
}

std::vector<InsightsPage::Row> InsightsPage::makeRows(const InsightCards& cards)
{
    switch (tab_) {
    case Tab::overview:
        return {{{cards.answers(), 11}, {cards.topicRecall(), 13}},
                {{cards.calibration(), 9}, {cards.stability(), 11}, {missed(cards), 11}},
                {{cards.year(), 1}, {cards.interviews(), 1}}};
    case Tab::memory:
        return {{{cards.readiness(), 1}, {cards.topicReadiness(), 1}},
                {{cards.maturityRecall(), 1}, {cards.calibration(), 1}},
                {{cards.stability(), 4}, {cards.difficulty(), 3}, {cards.retrievability(), 4}}};
    case Tab::weak:
        return {{{missed(cards), 1}}, {{hardest(cards), 1}}, {{cards.drills(), 1}}};
    case Tab::time:
        break;
    }
    return {
        {{cards.minutes(), 1}, {cards.load(), 1}}, {{cards.kindTimes(), 1}}, {{cards.year(), 1}}};
}

/// Rows as they are where there is room; otherwise two beside each other, or one.
void InsightsPage::arrange(QVBoxLayout& column, const std::vector<Row>& rows)
{
    const std::size_t most = built_ == Width::wide ? 3 : built_ == Width::middle ? 2 : 1;
    for (const Row& row : rows) {
        QHBoxLayout* line = nullptr;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i % most == 0) {
                line = new QHBoxLayout;
                line->setSpacing(look().space(16));
                column.addLayout(line);
            }
            const auto& [card, share] = row[i];
            line->addWidget(card, share);
            cards_.push_back(card);
            // Queued, and the card is looked for again: while the dialog is open the figures may
            // change, and their cards with them.
            connect(
                card, &ChartCard::exportRequested, this,
                [this, title = card->words().title](const QString& suffix) {
                    askFile(suffix, [this, title](const QString& file) { save(title, file); });
                },
                Qt::QueuedConnection);
        }
    }
}

void InsightsPage::askFile(const QString& suffix, const std::function<void(const QString&)>& write)
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save the figure"),
                                                u"insights."_s + suffix, u"*."_s + suffix);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u'.' + suffix))
        file += u'.' + suffix;
    write(file);
}

void InsightsPage::save(const QString& title, const QString& file)
{
    std::vector<const ChartCard*> wanted;
    std::copy_if(
        cards_.begin(), cards_.end(), std::back_inserter(wanted),
        [&](const ChartCard* card) { return title.isEmpty() || card->words().title == title; });
    tellSaved(file, InsightExport::write(file, wanted));
}

void InsightsPage::tellSaved(const QString& file, const QString& wrong)
{
    messages().say(wrong.isEmpty() ? MessageBar::Kind::good : MessageBar::Kind::bad, [file, wrong] {
        return wrong.isEmpty()
                   ? MessageBar::Content{tr("Saved."), file}
                   : MessageBar::Content{
                         tr("It could not be saved."),
                         tr("%1 The collection is as it was; choose another folder.").arg(wrong)};
    });
}

void InsightsPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool scrolls = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    if (enter && presenter_.insights() && !presenter_.hasAnswers())
        Q_EMIT startRequested();
    else if (scrolls && scroll_ != nullptr)
        scroll_->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown
                                                        ? QAbstractSlider::SliderPageStepAdd
                                                        : QAbstractSlider::SliderPageStepSub);
    else
        Page::keyPressEvent(event);
}

} // namespace interval::ui
