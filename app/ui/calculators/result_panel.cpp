// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/result_panel.h"

#include "ui/calculators/catalogue_entries.h"
#include "ui/calculators/result_words.h"
#include "ui/parts/controls.h"
#include "ui/parts/curve_chart.h"
#include "ui/parts/data_table.h"
#include "ui/parts/figure_grid.h"
#include "ui/parts/key_button.h"
#include "ui/parts/memory_chart.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/switcher.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/style/look.h"
#include "ui/words/amount.h"
#include "ui/words/calc_words.h"
#include "ui/words/field_words.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = 12;
constexpr int derivationAfterMs = 250; // typesetting follows a slider that has come to rest
constexpr int figureWidth = 900;
constexpr int signSize = 16;
constexpr int scrollBar = 10;

/// What the process takes beside the allocator stands in every phase.
std::vector<compute::MemoryItem> withProcess(std::vector<compute::MemoryItem> items,
                                             const std::vector<compute::MemoryItem>& peak)
{
    for (const compute::MemoryItem& item : peak)
        if (item.id == "context" || item.id == "nccl" || item.id == "fragmentation")
            items.push_back(item);
    return items;
}

} // namespace

ResultPanel::ResultPanel(CalculatorPresenter& presenter, MathStore* maths, QWidget* parent)
    : QWidget(parent), presenter_(presenter), maths_(maths)
{
    derivationTimer_.setSingleShot(true);
    derivationTimer_.setInterval(derivationAfterMs);
    connect(&derivationTimer_, &QTimer::timeout, this, &ResultPanel::showDerivation);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ResultPanel::rebuild()
{
    delete body_;
    build();
    refresh();
    refreshLayouts();
}

void ResultPanel::build()
{
    body_ = new QWidget(this);
    layout()->addWidget(body_);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(cardGap));
    buildVerdict(column);
    scroll_ = new QScrollArea(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll_);
    auto* cards = new QVBoxLayout(inside);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(look().space(cardGap));
    memory_ = new MemoryChart(inside);
    makeCard(memoryCard_, {}, cards)->addWidget(memory_);
    figures_ = new FigureGrid(inside);
    figures_->setObjectName(u"figures"_s);
    makeCard(figuresCard_, {}, cards)->addWidget(figures_);
    buildCurve(cards);
    buildRows(cards);
    derivation_ = new RichTextView(maths_, inside);
    derivation_->setObjectName(u"derivation"_s);
    makeCard(derivationCard_, tr("Derivation"), cards)->addWidget(derivation_);
    QFrame* assumed = nullptr;
    assumptions_ = makeLabel({}, Type::ui, Tone::second, inside);
    assumptions_->setWordWrap(true);
    assumptions_->setObjectName(u"assumptions"_s);
    makeCard(assumed, tr("Assumptions and sources"), cards)->addWidget(assumptions_);
    cards->addStretch(1);
    scroll_->setWidget(inside);
    column->addWidget(scroll_, 1);
}

QVBoxLayout* ResultPanel::makeCard(QFrame*& card, const QString& title, QVBoxLayout* column)
{
    card = new QFrame(body_);
    card->setProperty("role", u"card"_s);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(look().space(20), look().space(14), look().space(20),
                               look().space(14));
    inside->setSpacing(look().space(10));
    if (!title.isEmpty())
        inside->addWidget(makeLabel(title, Type::ui, Tone::normal, card, QFont::DemiBold));
    column->addWidget(card);
    return inside;
}

void ResultPanel::buildVerdict(QVBoxLayout* column)
{
    QFrame* card = nullptr;
    auto* level = new QVBoxLayout; // with the cards below, beside their scroll bar
    level->setContentsMargins(0, 0, scrollBar, 0);
    column->addLayout(level);
    QVBoxLayout* inside = makeCard(card, {}, level);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(12));
    chip_ = new QFrame(card);
    auto* chip = new QHBoxLayout(chip_);
    chip->setContentsMargins(look().px(8), look().px(3), look().px(10), look().px(3));
    chip->setSpacing(look().px(6));
    chipSign_ = new QLabel(chip_);
    chipText_ = makeLabel({}, Type::ui, Tone::normal, chip_, QFont::Medium);
    chip->addWidget(chipSign_);
    chip->addWidget(chipText_);
    chip_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(chip_, 0, Qt::AlignTop);
    headline_ = makeLabel({}, Type::title, Tone::normal, card, QFont::DemiBold);
    headline_->setObjectName(u"headline"_s);
    headline_->setWordWrap(true);
    row->addWidget(headline_, 1);
    unit_ = new Switcher(card);
    unit_->setItems({u"GB"_s, u"GiB"_s});
    unit_->setObjectName(u"unit"_s);
    connect(unit_, &Switcher::chosen, this,
            [this](int index) { presenter_.setGibibytes(index == 1); });
    row->addWidget(unit_, 0, Qt::AlignTop);
    inside->addLayout(row);
    beside_ = makeLabel({}, Type::ui, Tone::second, card);
    beside_->setWordWrap(true);
    inside->addWidget(beside_);
    stale_ = makeLabel({}, Type::ui, Tone::normal, card, QFont::Medium);
    stale_->setObjectName(u"stale"_s);
    stale_->setProperty("role", u"fault"_s);
    stale_->setWordWrap(true);
    inside->addWidget(stale_);
    buildRemedies(inside, card);
}

void ResultPanel::buildCurve(QVBoxLayout* column)
{
    QVBoxLayout* inside = makeCard(curveCard_, {}, column);
    auto* row = new QHBoxLayout;
    curveTitle_ = makeLabel({}, Type::ui, Tone::normal, curveCard_, QFont::DemiBold);
    row->addWidget(curveTitle_, 1);
    axes_ = new Switcher(curveCard_);
    axes_->setObjectName(u"axes"_s);
    connect(axes_, &Switcher::chosen, this, [this](int index) { presenter_.setAxis(index); });
    row->addWidget(axes_);
    inside->addLayout(row);
    chart_ = new CurveChart(curveCard_);
    chart_->setObjectName(u"curve"_s);
    connect(chart_, &CurveChart::chosen, this, &ResultPanel::moveTo);
    inside->addWidget(chart_);
}

void ResultPanel::buildRows(QVBoxLayout* column)
{
    QVBoxLayout* inside = makeCard(rowsCard_, {}, column);
    auto* row = new QHBoxLayout;
    rowsTitle_ = makeLabel({}, Type::ui, Tone::normal, rowsCard_, QFont::DemiBold);
    row->addWidget(rowsTitle_, 1);
    objectives_ = new Switcher(rowsCard_);
    objectives_->setObjectName(u"objectives"_s);
    objectives_->setItems({FieldWords::choice("objective", "fewest-gpus"),
                           FieldWords::choice("objective", "fastest"),
                           FieldWords::choice("objective", "cheapest")});
    objectives_->setCurrent(static_cast<int>(presenter_.objective()));
    connect(objectives_, &Switcher::chosen, this, [this](int index) {
        presenter_.setObjective(static_cast<compute::LayoutObjective>(index));
    });
    row->addWidget(objectives_);
    inside->addLayout(row);
    rows_ = new DataTable(rowsCard_);
    rows_->setObjectName(u"rows"_s);
    connect(rows_, &DataTable::taken, this, [this](int index) {
        const auto& found = presenter_.layouts();
        if (presenter_.calculator() == compute::Calculator::training && found && *found)
            presenter_.applyLayout((*found)->layouts[static_cast<std::size_t>(index)]);
    });
    inside->addWidget(rows_);
    rowsNote_ = makeLabel({}, Type::caption, Tone::third, rowsCard_);
    rowsNote_->setWordWrap(true);
    inside->addWidget(rowsNote_);
}

void ResultPanel::refresh()
{
    showVerdict();
    showMemory();
    showFigures();
    showCurve();
    showRows();
    showAssumptions();
    derivationTimer_.start();
}

void ResultPanel::showVerdict()
{
    const study::Worksheet& sheet = presenter_.sheet();
    const study::Answered& answered = sheet.answered();
    const bool judged = answered.estimate.memory.has_value();
    const bool fits = answered.estimate.fits();
    const Tokens& colours = look().colours();
    chip_->setVisible(judged);
    const QString role = fits ? u"chip-good"_s : u"chip-bad"_s;
    if (chip_->property("role") != role) {
        chip_->setProperty("role", role);
        const int size = look().px(signSize);
        chipSign_->setPixmap(
            icon(fits ? u"check"_s : u"x"_s, fits ? colours.good : colours.bad, size).pixmap(size));
        chipText_->setText(fits ? tr("Fits") : tr("Does not fit"));
        chip_->setStyle(chip_->style()); // the style sheet looks at the property once
    }
    headline_->setText(CalcWords::headline(answered, presenter_.gibibytes()));
    const QString beside = CalcWords::beside(answered, presenter_.gibibytes());
    beside_->setText(beside);
    beside_->setVisible(!beside.isEmpty());
    unit_->setVisible(judged);
    unit_->setCurrent(presenter_.gibibytes() ? 1 : 0);
    stale_->setVisible(sheet.fault().has_value());
    if (sheet.fault())
        stale_->setText(ResultWords::stale(*sheet.fault()));
    headline_->setEnabled(!sheet.fault());
    showRemedies();
}

/// The buttons stay and say something else: making new ones would lay the page out at every step.
void ResultPanel::showRemedies()
{
    const study::Worksheet& sheet = presenter_.sheet();
    offered_ = sheet.fault() ? std::vector<study::Remedy>()
                             : study::remedies(sheet.answered(), sheet.catalogue());
    remedies_->setVisible(!offered_.empty());
    for (std::size_t i = 0; i < offers_.size(); ++i) {
        offers_.at(i)->setVisible(i < offered_.size());
        if (i < offered_.size())
            offers_.at(i)->setText(CalcWords::remedy(offered_[i], presenter_.gibibytes()));
    }
}

void ResultPanel::buildRemedies(QVBoxLayout* column, QWidget* card)
{
    remedies_ = new QWidget(card);
    remedies_->setObjectName(u"remedies"_s);
    remedies_->hide();
    auto* row = new QHBoxLayout(remedies_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("What would fit:"), Type::ui, Tone::second, remedies_));
    for (std::size_t i = 0; i < offers_.size(); ++i) {
        offers_.at(i) = makeButton({}, "small", {}, remedies_);
        connect(offers_.at(i), &QAbstractButton::clicked, this, [this, i] {
            const study::Remedy remedy = offered_.at(i);
            presenter_.set(remedy.key, remedy.value);
            presenter_.settle();
        });
        row->addWidget(offers_.at(i));
    }
    row->addStretch(1);
    column->addWidget(remedies_);
}

void ResultPanel::showMemory()
{
    const study::Answered& answered = presenter_.sheet().answered();
    const compute::Estimate& estimate = answered.estimate;
    memoryCard_->setVisible(estimate.memory.has_value());
    if (!estimate.memory)
        return;
    std::vector<MemoryRow> rows;
    for (const compute::PhaseMemory& phase : estimate.phases)
        rows.push_back({FieldWords::phase(phase.id), ResultWords::phaseNote(phase.id),
                        memoryParts(withProcess(phase.items, estimate.items)),
                        estimate.memory->capacity});
    if (rows.empty())
        rows.push_back({{}, {}, memoryParts(estimate), estimate.memory->capacity});
    memory_->show(std::move(rows),
                  tr("%1: %2 usable")
                      .arg(CatalogueEntries::nameOf(*answered.scenario.gpu),
                           CalcWords::memory(estimate.memory->capacity, presenter_.gibibytes())),
                  presenter_.gibibytes());
}

void ResultPanel::showFigures()
{
    auto shown = ResultWords::figures(presenter_.sheet().answered().estimate);
    figuresCard_->setVisible(!shown.empty());
    figures_->show(std::move(shown));
}

void ResultPanel::showCurve()
{
    const auto axes = presenter_.axes();
    curveCard_->setVisible(!axes.empty());
    if (axes.empty())
        return;
    const auto index = static_cast<std::size_t>(presenter_.axis());
    QStringList names;
    for (const study::CurveAxis& axis : axes)
        names << FieldWords::field(axis.key);
    if (axes_->property("names").toStringList() != names) {
        axes_->setItems(names);
        axes_->setProperty("names", names);
    }
    axes_->setVisible(axes.size() > 1);
    axes_->setCurrent(presenter_.axis());
    curveTitle_->setText(FieldWords::curve(axes[index].value));
    curve_ = study::curveOver(presenter_.sheet().answered(), axes[index]);
    chart_->show(ResultWords::chart(curve_, presenter_.gibibytes()));
}

void ResultPanel::moveTo(double x)
{
    constexpr int exact = 17;
    presenter_.set(curve_.key, QByteArray::number(x, 'g', exact).toStdString());
    presenter_.settle();
}

void ResultPanel::showRows()
{
    const compute::Calculator calculator = presenter_.calculator();
    const bool plans = calculator == compute::Calculator::training;
    rowsCard_->setVisible(plans || calculator == compute::Calculator::selection);
    objectives_->setVisible(plans);
    if (calculator == compute::Calculator::selection)
        showCandidates();
    else
        rowsTitle_->setText(tr("Layouts"));
}

void ResultPanel::showCandidates()
{
    const study::Answered& answered = presenter_.sheet().answered();
    rowsTitle_->setText(tr("Models"));
    rows_->show(ResultWords::candidateHeaders(), ResultWords::candidates(answered));
    rowsNote_->setText(tr("Throughput is an upper bound at the concurrency asked; Ctrl+C copies "
                          "the selected rows."));
}

void ResultPanel::refreshLayouts()
{
    const auto& found = presenter_.layouts();
    if (presenter_.calculator() != compute::Calculator::training || !found)
        return;
    if (!*found) {
        rows_->show(ResultWords::layoutHeaders(), {});
        rowsNote_->setText(ResultWords::fault(study::faultOf(found->error())));
        return;
    }
    rows_->show(ResultWords::layoutHeaders(),
                ResultWords::layouts(**found, presenter_.gibibytes()));
    rowsNote_->setText(tr("Enter or a double click puts a layout into the scenario. Step times "
                          "rank layouts; measured ones may differ by tens of per cent."));
}

void ResultPanel::showDerivation()
{
    const compute::Estimate& estimate = presenter_.sheet().answered().estimate;
    std::vector<deck::Block> blocks = ResultWords::derivation(estimate);
    derivationCard_->setVisible(!blocks.empty());
    RichTextView::Options options;
    options.type = Type::ui;
    options.chinese = QLocale().language() == QLocale::Chinese;
    derivation_->setBlocks(std::move(blocks), options);
}

void ResultPanel::showAssumptions()
{
    const QString text = ResultWords::assumptions(presenter_.sheet().answered());
    if (text != assumptions_->text())
        assumptions_->setText(text);
}

void ResultPanel::hold(bool held)
{
    memory_->hold(held);
}

QSize ResultPanel::figureSize() const
{
    int height = look().px(48);
    if (memoryCard_->isVisibleTo(body_))
        height += memory_->heightFor(look().px(figureWidth));
    if (curveCard_->isVisibleTo(body_))
        height += chart_->minimumSizeHint().height() + look().px(40);
    return {look().px(figureWidth), height};
}

void ResultPanel::paintFigure(QPainter& painter, const QRectF& rect) const
{
    const Tokens& colours = look().colours();
    painter.fillRect(rect, colours.surface);
    QRectF rest = rect.adjusted(look().px(16), look().px(8), -look().px(16), -look().px(8));
    painter.setFont(typeFont(Type::body, QFont::DemiBold));
    painter.setPen(colours.text);
    painter.drawText(rest, Qt::AlignTop | Qt::AlignLeft, headline_->text());
    rest.setTop(rest.top() + look().px(36));
    if (memoryCard_->isVisibleTo(body_)) {
        const int height = memory_->heightFor(static_cast<int>(rest.width()));
        memory_->paint(painter, {rest.left(), rest.top(), rest.width(), double(height)});
        rest.setTop(rest.top() + height);
    }
    if (!curveCard_->isVisibleTo(body_))
        return;
    painter.setFont(typeFont(Type::ui, QFont::DemiBold));
    painter.setPen(colours.text);
    painter.drawText(rest, Qt::AlignTop | Qt::AlignLeft,
                     curveTitle_->text() + u" · "_s + FieldWords::field(curve_.key));
    rest.setTop(rest.top() + look().px(28));
    chart_->paint(painter, rest);
}

void ResultPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (memory_ != nullptr)
        memory_->updateGeometry();
}

} // namespace interval::ui
