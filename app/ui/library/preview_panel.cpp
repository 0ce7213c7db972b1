// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/preview_panel.h"

#include "study/calculator/scenario_link.h"
#include "ui/library/card_sheet.h"
#include "ui/parts/controls.h"
#include "ui/parts/data_table.h"
#include "ui/parts/key_button.h"
#include "ui/parts/switcher.h"
#include "ui/words/library_words.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>
#include <QVariant>

#include <bit>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 18;
constexpr int msPerSecond = 1000;
constexpr int iconSize = 14;
constexpr int hundred = 100;

QWidget* makePage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    page->setProperty("role", u"surface"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    return page;
}

} // namespace

PreviewPanel::PreviewPanel(MathStore* maths, CalcDesk& calcs, QWidget* parent)
    : QWidget(parent), maths_(maths), calcs_(calcs)
{
    setObjectName(u"previewPanel"_s);
    setProperty("role", u"preview"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    build();
}

void PreviewPanel::setFolders(QString shipped, QString profile)
{
    shipped_ = std::move(shipped);
    profile_ = std::move(profile);
}

void PreviewPanel::setLanguage(base::Language language)
{
    if (language == language_)
        return;
    language_ = language;
    languages_->setCurrent(language_ == base::Language::zhCn ? 0 : 1);
    fill();
}

void PreviewPanel::show(std::optional<study::CardFacts> facts)
{
    facts_ = std::move(facts);
    fill();
}

void PreviewPanel::refresh()
{
    build();
}

void PreviewPanel::build()
{
    delete body_;
    body_ = new QWidget(this);
    layout()->addWidget(body_);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look().px(sidePadding), look().px(14), look().px(sidePadding),
                             look().px(6));
    tabs_ = new Switcher(body_);
    tabs_->setObjectName(u"previewTabs"_s);
    tabs_->setItems({tr("Preview"), tr("Edit"), tr("History")});
    tabs_->setCurrent(static_cast<int>(tab_));
    connect(tabs_, &Switcher::chosen, this, [this](int index) {
        if (static_cast<Tab>(index) == Tab::edit) {
            tabs_->setCurrent(static_cast<int>(tab_)); // the editor opens in its own place
            Q_EMIT editAsked();
            return;
        }
        tab_ = static_cast<Tab>(index);
        fill();
    });
    languages_ = new Switcher(body_);
    languages_->setObjectName(u"previewLanguage"_s);
    languages_->setItems({u"中"_s, u"EN"_s});
    languages_->setCurrent(language_ == base::Language::zhCn ? 0 : 1);
    connect(languages_, &Switcher::chosen, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? base::Language::zhCn : base::Language::en);
    });
    head->addWidget(tabs_);
    head->addStretch(1);
    head->addWidget(languages_);
    column->addLayout(head);
    scroll_ = new QScrollArea(body_);
    scroll_->setObjectName(u"previewScroll"_s);
    scroll_->setAccessibleName(tr("The card"));
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll_, 1);

    footer_ = new QWidget(body_);
    footer_->setProperty("role", u"footer"_s);
    footer_->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(footer_);
    row->setContentsMargins(look().px(14), look().px(8), look().px(14), look().px(8));
    row->setSpacing(look().px(8));
    auto* edit = makeButton(tr("Edit"), "small", u"E"_s, footer_);
    edit->setObjectName(u"editCard"_s);
    auto* duplicate = makeButton(tr("Duplicate"), "small", {}, footer_);
    duplicate->setObjectName(u"duplicateCard"_s);
    calculator_ = makeButton(tr("Calculator"), "small", {}, footer_);
    calculator_->setIcon(icon(u"calculator"_s, look().colours().text, look().px(iconSize)));
    row->addWidget(edit);
    row->addWidget(duplicate);
    row->addStretch(1);
    row->addWidget(calculator_);
    column->addWidget(footer_);
    connect(edit, &QPushButton::clicked, this, &PreviewPanel::editAsked);
    connect(duplicate, &QPushButton::clicked, this, &PreviewPanel::duplicateAsked);
    connect(calculator_, &QPushButton::clicked, this, &PreviewPanel::openCalculator);
    fill();
}

void PreviewPanel::fill()
{
    const bool card = facts_.has_value();
    footer_->setVisible(card);
    tabs_->setVisible(card);
    languages_->setVisible(card);
    scroll_->setWidget(!card ? makeEmpty() : tab_ == Tab::history ? makeHistory() : makePreview());
    bool scenario = false;
    if (sheet_)
        for (const RichTextView* view : sheet_->findChildren<RichTextView*>())
            scenario = scenario || !view->scenarios().isEmpty();
    calculator_->setVisible(scenario);
}

QWidget* PreviewPanel::makeEmpty()
{
    QWidget* page = makePage(scroll_);
    auto* column = new QVBoxLayout(page);
    const int side = look().px(sidePadding);
    column->setContentsMargins(side, side, side, side);
    auto* words =
        makeLabel(tr("The card that you choose at the left is shown here, with its answer "
                     "and its history."),
                  Type::ui, Tone::second, page);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
    return page;
}

QWidget* PreviewPanel::makePreview()
{
    QWidget* page = makePage(scroll_);
    auto* column = new QVBoxLayout(page);
    const int side = look().px(sidePadding);
    column->setContentsMargins(side, look().px(4), side, side);
    column->setSpacing(look().px(12));
    const deck::Card& note = facts_->note;
    const QString folder = shipped_ + u'/' + QString::fromStdString(note.topic);
    sheet_ = new CardSheet(
        note, {maths_, &calcs_, {folder, profile_}, language_, facts_->card.cloze}, page);
    connect(sheet_, &CardSheet::linkActivated, this, &PreviewPanel::openLink);
    column->addWidget(sheet_);
    column->addWidget(makeLine(page));
    column->addWidget(makeMemory(page));
    column->addStretch(1);
    return page;
}

QWidget* PreviewPanel::makeMemory(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().px(12));
    grid->setVerticalSpacing(look().px(4));
    int count = 0;
    const auto add = [&](const QString& name, const QString& value) {
        const int row = count / 2;
        const int at = count % 2 * 2;
        grid->addWidget(makeLabel(name, Type::caption, Tone::second, box), row, at);
        grid->addWidget(makeLabel(value, Type::caption, Tone::normal, box), row, at + 1);
        ++count;
    };
    const QLocale locale;
    const collection::CardRecord& card = facts_->card;
    if (const auto& memory = card.state.memory) {
        add(tr("Stability"), LibraryWords::days(memory->stability));
        add(tr("Answers"), locale.toString(card.state.reps));
        add(tr("Difficulty"), locale.toString(memory->difficulty, 'f', 1));
        add(tr("Last answer"), LibraryWords::date(card.lastDay));
        add(tr("Recall now"), u"%1%"_s.arg(std::lround(facts_->recall.value_or(0) * hundred)));
        add(tr("Forgotten"), tr("%n times", nullptr, card.state.lapses));
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    QStringList remarks;
    if (count == 0)
        remarks << tr("New: not answered yet.");
    if (card.suspended)
        remarks << tr("Suspended: it is not asked until it is resumed.");
    if (facts_->updateAvailable)
        remarks << tr("Your edit is shown; the shipped card has a newer text.");
    else if (facts_->edited)
        remarks << tr("Edited by you.");
    if (const auto& missed = facts_->missed)
        remarks << tr("Missed most: point %1, in %2 of %3 answers.")
                       .arg(missed->point + 1)
                       .arg(missed->missed)
                       .arg(missed->answers);
    for (const QString& remark : remarks) {
        auto* words = makeLabel(remark, Type::caption, Tone::second, box);
        words->setWordWrap(true);
        grid->addWidget(words, ++count + 1, 0, 1, 4);
    }
    return box;
}

QWidget* PreviewPanel::makeHistory()
{
    QWidget* page = makePage(scroll_);
    auto* column = new QVBoxLayout(page);
    const int side = look().px(sidePadding);
    column->setContentsMargins(side, look().px(4), side, side);
    column->setSpacing(look().px(12));
    if (facts_->reviews.empty()) {
        auto* words =
            makeLabel(tr("No answers yet. Each one will stand here, with its grade and the "
                         "key points that were said."),
                      Type::ui, Tone::second, page);
        words->setWordWrap(true);
        column->addWidget(words);
    } else {
        auto* table = new DataTable(page);
        table->setObjectName(u"history"_s);
        table->setAccessibleName(tr("Answers"));
        std::vector<DataTable::Row> rows;
        for (auto review = facts_->reviews.rbegin(); review != facts_->reviews.rend(); ++review) {
            const QString points =
                review->pointsTotal > 0
                    ? u"%1/%2"_s.arg(std::popcount(review->pointsTicked)).arg(review->pointsTotal)
                    : QString();
            rows.push_back({{LibraryWords::date(review->day), Words::grade(review->rating), points,
                             Words::clock(static_cast<int>(review->takenMs / msPerSecond))},
                            false});
        }
        table->show({tr("Day"), tr("Grade"), tr("Points"), tr("Time")}, rows, 2);
        column->addWidget(table);
    }
    column->addWidget(makeLine(page));
    column->addWidget(makeMemory(page));
    column->addStretch(1);
    return page;
}

void PreviewPanel::openLink(const QUrl& link)
{
    if (link.scheme() == calcStepScheme)
        return; // the text turns its scenario by itself
    if (link.scheme() != u"interval"_s) {
        Q_EMIT linkActivated(link);
        return;
    }
    const auto scenario = study::scenarioFromText(link.toString(QUrl::FullyEncoded).toStdString());
    if (scenario)
        Q_EMIT calculatorRequested(*scenario);
}

void PreviewPanel::openCalculator()
{
    if (!sheet_)
        return;
    for (const RichTextView* view : sheet_->findChildren<RichTextView*>())
        if (const QStringList scenarios = view->scenarios(); !scenarios.isEmpty()) {
            Q_EMIT calculatorRequested(scenarios.front().toStdString());
            return;
        }
}

} // namespace interval::ui
