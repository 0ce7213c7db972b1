// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/compare_view.h"

#include "ui/calculators/calc_report.h"
#include "ui/calculators/result_words.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/memory_chart.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/words/calc_words.h"
#include "ui/words/field_words.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;

QString letter(std::size_t index)
{
    return QString(QChar(u'A' + static_cast<char16_t>(index)));
}

/// A row of the table: what it is called, what each scenario says.
struct Row {
    QString key;
    QString name;
    std::vector<QString> values;
};

void put(std::vector<Row>& rows,
         const QString& key,
         const QString& name,
         std::size_t column,
         std::size_t columns,
         const QString& value)
{
    auto found =
        std::find_if(rows.begin(), rows.end(), [&key](const Row& row) { return row.key == key; });
    if (found == rows.end())
        found = rows.insert(rows.end(), {key, name, std::vector<QString>(columns)});
    found->values[column] = value;
}

/// Inputs first, then results, each in the order in which it first appears.
std::vector<Row> rowsOf(const std::vector<study::Answered>& compared)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < compared.size(); ++i)
        for (const CalcReport::Line& line : CalcReport::inputs(compared[i]))
            put(rows, line.key, line.name, i, compared.size(), line.value);
    for (Row& row : rows) // what one of them states the others have by default
        for (std::size_t i = 0; i < compared.size(); ++i)
            row.values[i] = CalcReport::input(compared[i], row.key);
    for (std::size_t i = 0; i < compared.size(); ++i)
        for (const FigureGrid::Figure& figure : ResultWords::figures(compared[i].estimate))
            put(rows, u"= "_s + figure.name, figure.name, i, compared.size(), figure.value);
    for (Row& row : rows)
        for (QString& value : row.values)
            if (value.isEmpty())
                value = u"–"_s;
    return rows;
}

} // namespace

CompareView::CompareView(CalculatorPresenter& presenter, QWidget* parent)
    : QWidget(parent), presenter_(presenter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CompareView::refresh()
{
    if (body_ != nullptr) {
        body_->hide();
        body_->deleteLater(); // its button may be what was clicked
    }
    auto* scroll = new QScrollArea(this);
    body_ = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(gap));
    const auto& compared = presenter_.compared();
    if (compared.empty()) {
        auto* empty = makeLabel(tr("Nothing to compare yet. Back in a calculator, Compare puts its "
                                   "scenario here; three stand side by side."),
                                Type::body, Tone::second, inside);
        empty->setWordWrap(true);
        column->addWidget(empty);
    } else {
        auto* heads = new QHBoxLayout;
        heads->setSpacing(look().space(gap));
        for (std::size_t i = 0; i < compared.size(); ++i)
            heads->addWidget(makeHead(i), 1);
        column->addLayout(heads);
        if (QWidget* bars = makeBars())
            column->addWidget(bars);
        column->addWidget(makeRows());
    }
    column->addStretch(1);
    scroll->setWidget(inside);
    layout()->addWidget(scroll);
}

QWidget* CompareView::makeHead(std::size_t index)
{
    const study::Answered& answered = presenter_.compared()[index];
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look().space(16), look().space(12), look().space(16),
                               look().space(12));
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(letter(index), Type::ui, Tone::accent, card, QFont::DemiBold));
    auto* title =
        makeLabel(CalcReport::title(answered), Type::ui, Tone::normal, card, QFont::DemiBold);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    column->addLayout(row);
    auto* headline = makeLabel(CalcWords::headline(answered, presenter_.gibibytes()), Type::body,
                               Tone::normal, card, QFont::DemiBold);
    headline->setWordWrap(true);
    column->addWidget(headline);
    if (answered.estimate.memory)
        column->addWidget(makeChip(answered.estimate.fits() ? tr("Fits") : tr("Does not fit"),
                                   answered.estimate.fits() ? u"check"_s : u"x"_s,
                                   answered.estimate.fits() ? Chip::good : Chip::caution, card));
    column->addStretch(1);
    auto* actions = new QHBoxLayout;
    auto* edit = makeButton(tr("Go on with it"), "small", {}, card);
    auto* out = makeButton(tr("Take out"), "small", {}, card);
    connect(edit, &QAbstractButton::clicked, this, [this, index] { Q_EMIT editRequested(index); });
    connect(out, &QAbstractButton::clicked, this,
            [this, index] { presenter_.removeFromComparison(index); });
    actions->addWidget(edit);
    actions->addWidget(out);
    actions->addStretch(1);
    column->addLayout(actions);
    return card;
}

/// @return null when no scenario has memory to show
QWidget* CompareView::makeBars()
{
    std::vector<MemoryRow> rows;
    const auto& compared = presenter_.compared();
    for (std::size_t i = 0; i < compared.size(); ++i)
        if (const auto& memory = compared[i].estimate.memory)
            rows.push_back(
                {letter(i),
                 tr("of %1").arg(CalcWords::memory(memory->capacity, presenter_.gibibytes())),
                 memoryParts(compared[i].estimate), memory->capacity});
    if (rows.empty())
        return nullptr;
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look().space(20), look().space(14), look().space(20),
                               look().space(14));
    column->addWidget(
        makeLabel(tr("Memory per GPU"), Type::ui, Tone::normal, card, QFont::DemiBold));
    auto* chart = new MemoryChart(card);
    chart->show(std::move(rows), tr("usable memory"), presenter_.gibibytes());
    column->addWidget(chart);
    return card;
}

QWidget* CompareView::makeRows()
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(look().space(20), look().space(14), look().space(20),
                             look().space(14));
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().space(8));
    const auto& compared = presenter_.compared();
    for (std::size_t i = 0; i < compared.size(); ++i) {
        grid->addWidget(makeLabel(letter(i), Type::caption, Tone::second, card, QFont::Medium), 0,
                        static_cast<int>(i) + 1);
        grid->setColumnStretch(static_cast<int>(i) + 1, 1);
    }
    int line = 1;
    for (const Row& row : rowsOf(compared)) {
        grid->addWidget(makeLabel(row.name, Type::ui, Tone::second, card), line, 0);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            const bool differs = row.values[i] != row.values.front();
            auto* value = makeLabel(differs ? row.values[i] + u"  ≠"_s : row.values[i], Type::ui,
                                    Tone::normal, card, differs ? QFont::DemiBold : QFont::Normal);
            value->setWordWrap(true);
            if (differs)
                value->setAccessibleName(tr("%1, changed").arg(row.values[i]));
            grid->addWidget(value, line, static_cast<int>(i) + 1);
        }
        ++line;
    }
    return card;
}

QString CompareView::markdown() const
{
    const auto& compared = presenter_.compared();
    QStringList head{QString()};
    QStringList rule{u"---"_s};
    for (std::size_t i = 0; i < compared.size(); ++i) {
        head << letter(i) + u": "_s + CalcReport::title(compared[i]);
        rule << u"---"_s;
    }
    const auto line = [](const QStringList& cells) {
        return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    };
    QString text = line(head) + line(rule);
    QStringList verdicts{tr("Verdict")};
    for (const study::Answered& answered : compared)
        verdicts << CalcWords::headline(answered, presenter_.gibibytes());
    text += line(verdicts);
    for (const Row& row : rowsOf(compared)) {
        QStringList cells{row.name};
        for (const QString& value : row.values)
            cells << value;
        text += line(cells);
    }
    return text;
}

} // namespace interval::ui
