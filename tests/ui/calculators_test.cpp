// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators, by clicks and keys.
#include "ui/calculators/calc_report.h"
#include "ui/calculators/figure_export.h"
#include "ui/calculators/own_hardware.h"
#include "ui/calculators/result_words.h"
#include "ui/evening.h"
#include "ui/parts/curve_chart.h"
#include "ui/parts/data_table.h"
#include "ui/parts/figure_grid.h"
#include "ui/parts/memory_chart.h"
#include "ui/parts/number_slider.h"
#include "ui/parts/picker.h"
#include "ui/parts/rich_text_view.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/words/amount.h"
#include "ui/words/calc_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProcess>
#include <QSlider>
#include <QToolButton>

#include <cmath>
#include <random>

using namespace interval;
using namespace interval::ui;
using compute::Calculator;

namespace {

/// The window with the calculators in front.
struct Calculators : Evening {
    explicit Calculators(const TempFolder& folder, const QString& language = u"en"_s)
        : Evening(folder, language, u"calculators"_s)
    {
        REQUIRE(page() == u"calculatorsPage"_s);
        REQUIRE(wait([&] { return visible(u"headline"_s) != nullptr; }));
        QCoreApplication::processEvents(); // the first layout
    }

    void choose(Calculator calculator)
    {
        click(u"tab%1"_s.arg(static_cast<int>(calculator)));
        REQUIRE(window.calculator().calculator() == calculator);
    }

    [[nodiscard]] QString headline() { return visibleAs<QLabel>(u"headline"_s)->text(); }

    void type(const QString& key, const QString& text)
    {
        auto* field = visibleAs<QLineEdit>(key);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void slide(const QString& key, Qt::Key direction)
    {
        auto* slider = visibleAs<QSlider>(key + u".slider"_s);
        slider->setFocus(Qt::TabFocusReason);
        QTest::keyClick(slider, direction);
    }

    [[nodiscard]] study::Worksheet& sheet() { return window.calculator().sheet(); }
};

constexpr std::array calculators{Calculator::selection,  Calculator::training,
                                 Calculator::cost,       Calculator::rlhf,
                                 Calculator::evaluation, Calculator::serving};

/// A number that each calculator asks for.
QString leadingKey(Calculator calculator)
{
    return calculator == Calculator::evaluation ? u"n"_s : u"gpus"_s;
}

/// An answer of the shell, as JSON.
QJsonObject shellAnswer(const std::string& scenario)
{
    QProcess shell;
    shell.start(QStringLiteral(INTERVAL_CLI), {u"calc"_s, u"-"_s, u"--json"_s});
    shell.write(QByteArray::fromStdString(scenario));
    shell.closeWriteChannel();
    REQUIRE(shell.waitForFinished());
    REQUIRE(shell.exitCode() == 0);
    return QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
}

std::string randomScenario(std::mt19937& random, const compute::Catalogue& catalogue)
{
    const auto below = [&random](std::size_t count) { return random() % count; };
    const auto model = [&] {
        for (;;) {
            const auto& row = catalogue.models()[below(catalogue.models().size())];
            if (row.shape)
                return row.name;
        }
    };
    const auto power = [&](int most) {
        return std::to_string(1U << below(static_cast<std::size_t>(most)));
    };
    const std::string gpu = catalogue.gpus()[below(catalogue.gpus().size())].name;
    const std::string common = R"("model":")" + model() + R"(","gpu":")" + gpu + "\"";
    switch (below(5)) {
    case 0:
        return R"({"calculator":"training",)" + common + R"(,"gpus":)" + power(6) + R"(,"zero":)" +
               std::to_string(below(4)) + R"(,"seq":)" + power(14) + "}";
    case 1:
        return R"({"calculator":"serving",)" + common + R"(,"context":)" + power(16) +
               R"(,"concurrency":)" + power(8) + "}";
    case 2:
        return R"({"calculator":"rlhf",)" + common + R"(,"gpus":8,"zero":3,"rollout":{"batch":)" +
               power(8) + "}}";
    case 3:
        return R"({"calculator":"cost",)" + common + R"(,"gpus":)" + power(12) + R"(,"tokens":)" +
               power(30) + "000}";
    default:
        return R"({"calculator":"evaluation","question":"interval","n":)" +
               std::to_string(100 + below(5000)) + R"(,"correct":)" + std::to_string(below(100)) +
               "}";
    }
}

} // namespace

TEST_CASE("calculators: each answers at once to a slider's key and to a typed number", "[ui][calc]")
{
    const QString language = GENERATE(u"en"_s, u"zh_CN"_s);
    CAPTURE(language.toStdString());
    const TempFolder folder;
    Calculators desk(folder, language);

    for (const Calculator calculator : calculators) {
        CAPTURE(static_cast<int>(calculator));
        desk.choose(calculator);
        const QString before = desk.headline();
        CHECK_FALSE(before.isEmpty());
        CHECK_FALSE(before.contains(u"nan"_s, Qt::CaseInsensitive));
        const QString key = leadingKey(calculator);
        const auto value = [&] { return desk.visibleAs<QLineEdit>(key)->text(); };
        const QString first = value();

        desk.slide(key, Qt::Key_Right);
        CHECK(value() != first);
        desk.type(key, u"4k"_s);
        CHECK(desk.sheet().asked().find("4000") != std::string::npos);

        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.headline() == before);
    }
}

TEST_CASE("calculators: the page shows what the shell prints, for fifty scenarios", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    std::mt19937 random(20261125);

    for (int shown = 0; shown < 50;) {
        const std::string scenario = randomScenario(random, desk.window.calculator().catalogue());
        if (!study::answer(scenario, desk.window.calculator().catalogue()))
            continue; // a GPU without a known peak, for instance
        ++shown;
        CAPTURE(scenario);
        const QJsonObject expected = shellAnswer(scenario);

        REQUIRE(desk.window.calculator().open(scenario).has_value());
        QCoreApplication::processEvents(); // new labels come into view

        const study::Answered& answered = desk.sheet().answered();
        if (const QJsonObject perGpu = expected[u"per_gpu"_s].toObject(); !perGpu.isEmpty()) {
            const double bytes = perGpu[u"process_bytes"_s].toDouble();
            if (answered.scenario.calculator != Calculator::serving)
                CHECK(desk.headline().contains(CalcWords::memory(bytes, false)));
            if (answered.scenario.calculator == Calculator::training) {
                const QString said = desk.window.findChild<MemoryChart*>()->accessibleDescription();
                CHECK(said.contains(u"in all "_s + CalcWords::memory(bytes, false)));
            }
        }
        const auto figures = ResultWords::figures(answered.estimate);
        int compared = 0;
        for (const QJsonValue& value : expected[u"quantities"_s].toArray()) {
            const std::string id = value[u"id"_s].toString().toStdString();
            const compute::ResultQuantity* own = answered.estimate.quantity(id);
            REQUIRE(own != nullptr);
            CHECK(own->value == Approx(value[u"value"_s].toDouble()));
            const QString text = CalcWords::amount(*own);
            for (const FigureGrid::Figure& figure :
                 desk.visibleAs<FigureGrid>(u"figures"_s)->figures())
                if (figure.value == text)
                    ++compared;
        }
        CHECK(compared >= static_cast<int>(figures.size()));
    }
}

TEST_CASE("calculators: a contradiction is told at its field, the last result stays", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    const QString before = desk.headline();
    desk.click(u"moreSettings"_s);

    desk.type(u"tp"_s, u"3"_s);

    CHECK(desk.headline() == before);
    CHECK(desk.visibleAs<QLabel>(u"stale"_s)->text().contains(u"not a multiple of"_s));
    CHECK(desk.visibleAs<QLineEdit>(u"tp"_s)->text() == u"3"_s);
    desk.type(u"gpus"_s, u"0"_s);
    CHECK(
        desk.visibleAs<QLabel>(u"stale"_s)->text().contains(u"must be between 1 and 1,000,000"_s));
    desk.type(u"gpus"_s, u"many"_s);
    CHECK(desk.headline() == before);
    desk.type(u"gpus"_s, u"24"_s);
    desk.type(u"tp"_s, u"8"_s);
    CHECK(desk.visible(u"stale"_s) == nullptr);
    CHECK(desk.headline() != before);
}

TEST_CASE("calculators: what would fit is one button away", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    desk.type(u"gpus"_s, u"8"_s);
    REQUIRE(desk.headline().contains(u"too much"_s));

    auto* offers = desk.visibleAs<QWidget>(u"remedies"_s);
    const auto buttons = offers->findChildren<QAbstractButton*>();
    REQUIRE_FALSE(buttons.isEmpty());
    buttons.front()->click();

    CHECK(desk.headline().contains(u"to spare"_s));
}

TEST_CASE("calculators: a model is found by a few letters", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);

    auto* picker = desk.visibleAs<Picker>(u"model"_s);
    picker->open();
    auto* search = picker->findChild<QLineEdit*>(u"pickerSearch"_s);
    REQUIRE(search != nullptr);
    QTest::keyClicks(search, u"llama 3.1 8b"_s);
    const auto* list = picker->findChild<QListWidget*>(u"pickerList"_s);
    CHECK(list->item(0)->text() == u"Llama-3.1-8B"_s);
    QTest::keyClick(search, Qt::Key_Return);

    CHECK(picker->text() == u"Llama-3.1-8B"_s);
    CHECK(desk.sheet().scenario().model->model.name == "Llama-3.1-8B");
    picker->open();
    CHECK(picker->findChild<QListWidget*>(u"pickerList"_s)->item(0)->text() == u"Llama-3.1-8B"_s);
}

TEST_CASE("calculators: a config.json becomes a model, anything else says why not", "[ui][calc]")
{
    const TempFolder folder;
    const Calculators desk(folder);
    const OwnModel config = readOwnModel(
        uR"({"model_type":"llama","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,
            "num_key_value_heads":8,"intermediate_size":14336,"vocab_size":128256,
            "tie_word_embeddings":false})"_s);
    CHECK_FALSE(config.json.empty());
    CHECK(config.finding.contains(u"8.03B"_s));
    CHECK(readOwnModel(u"7B"_s).json == R"({"params":7000000000})");
    CHECK(readOwnModel(uR"({"model_type":"lama"})"_s).json.empty());
    CHECK(readOwnModel(uR"({"model_type":"llama"})"_s).finding.contains(u"hidden_size"_s));
    CHECK(readOwnModel(u"hello"_s).json.empty());
    CHECK(readOwnModel({}).json.empty());
}

TEST_CASE("calculators: a layout is put into the scenario", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    auto* rows = desk.visibleAs<DataTable>(u"rows"_s);
    REQUIRE(Evening::wait([&] { return rows->rowCount() > 1; }));
    const double gpus = desk.sheet().scenario().gpus;

    rows->setCurrentCell(0, 0);
    QTest::keyClick(rows, Qt::Key_Return);

    CHECK(desk.sheet().scenario().gpus == gpus);
    CHECK(desk.sheet().asked().find("micro_batches") != std::string::npos);
    CHECK(desk.headline().contains(rows->item(0, 3)->text()));
}

TEST_CASE("calculators: copied as a link it pastes back, as Markdown it tells everything",
          "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    desk.type(u"gpus"_s, u"24"_s);
    const std::string scenario = desk.sheet().asked();
    const auto copy = [&](const QString& what) {
        for (QToolButton* button : desk.window.findChildren<QToolButton*>())
            if (button->menu() != nullptr && button->text() == u"Copy"_s) {
                Q_EMIT button->menu()->aboutToShow();
                for (QAction* action : button->menu()->actions())
                    if (action->text() == what)
                        action->trigger();
            }
        return QGuiApplication::clipboard()->text();
    };

    const QString markdown = copy(u"Markdown"_s);
    CHECK(markdown.contains(desk.headline()));
    CHECK(markdown.contains(u"| GPUs | 24 |"_s));
    CHECK(markdown.contains(u"`interval:training?"_s));
    CHECK(copy(u"Derivation as TeX"_s).contains(u"\\begin{aligned}"_s));
    const QString link = copy(u"Scenario as a link"_s);
    desk.window.calculator().reset();
    REQUIRE(desk.sheet().asked() != scenario);
    QGuiApplication::clipboard()->setText(link);
    auto* page = desk.visibleAs<QWidget>(u"calculatorsPage"_s);
    page->setFocus();
    QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);

    CHECK(desk.sheet().scenario().gpus == 24);
    QGuiApplication::clipboard()->setText(u"hello"_s);
    QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.message().contains(u"This scenario cannot be used."_s));
    CHECK(desk.sheet().scenario().gpus == 24);
}

TEST_CASE("calculators: what is saved and where one was are there again", "[ui][calc]")
{
    const TempFolder folder;
    {
        Calculators desk(folder);
        desk.choose(Calculator::serving);
        desk.type(u"concurrency"_s, u"48"_s);
        desk.window.calculator().keep({u"mine"_s, desk.sheet().answered().written});
        desk.window.close();
    }
    Calculators again(folder);
    REQUIRE(Evening::wait([&] { return !again.window.calculator().saved().empty(); }));

    CHECK(again.window.calculator().saved().front().name == u"mine"_s);
    CHECK(again.window.calculator().calculator() == Calculator::serving);
    CHECK(again.sheet().scenario().serving.concurrency == 48);
}

TEST_CASE("calculators: three stand beside each other, not four", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    desk.click(u"compare"_s);
    CHECK(desk.window.calculator().compared().size() == 1);
    desk.click(u"compare"_s); // back to one
    CHECK(desk.visible(u"headline"_s) != nullptr);
    CalculatorPresenter& calculator = desk.window.calculator();
    CHECK(calculator.addToComparison(startingScenario(Calculator::serving)));
    CHECK(calculator.addToComparison(startingScenario(Calculator::cost)));
    CHECK_FALSE(calculator.addToComparison(startingScenario(Calculator::rlhf)));
    CHECK_FALSE(calculator.addToComparison("{}"));
    calculator.removeFromComparison(0);
    CHECK(calculator.compared().size() == 2);
}

TEST_CASE("calculators: a scenario becomes a card that is studied", "[ui][calc]")
{
    const TempFolder folder;
    {
        Calculators desk(folder);
        QSignalSpy made(&desk.window.calculator(), &CalculatorPresenter::cardMade);
        desk.window.calculator().makeCard(false);
        desk.window.calculator().makeCard(true);
        desk.window.calculator().makeCard(true); // the same once more
        REQUIRE(Evening::wait([&] { return made.count() == 3; }));
        CHECK(made[1][0].toBool());
        CHECK_FALSE(made[2][0].toBool());
        CHECK(desk.message().contains(u"already"_s));
        desk.window.close();
    }
    const auto collection =
        collection::Collection::open(folder.path(), collection::Access::readOnly);
    REQUIRE(collection.has_value());
    const auto drills = collection->notesOfKind(deck::CardKind::drill);
    REQUIRE(drills.has_value());
    CHECK(std::any_of(drills->begin(), drills->end(),
                      [](const deck::Card& card) { return card.id.rfind("u-drill-", 0) == 0; }));
}

TEST_CASE("calculators: the curve is walked by keys", "[ui][calc]")
{
    const TempFolder folder;
    Calculators desk(folder);
    auto* curve = desk.visibleAs<CurveChart>(u"curve"_s);
    CHECK(curve->accessibleDescription().contains(u"GB"_s));

    curve->setFocus(Qt::TabFocusReason);
    QTest::keyClick(curve, Qt::Key_Right);

    CHECK(desk.sheet().scenario().gpus > 16);
    QTest::keyClick(curve, Qt::Key_Left);
    CHECK(desk.sheet().scenario().gpus == 16);
}

TEST_CASE("calculators: a card's scenario opens and leads back to the card", "[ui][calc]")
{
    const TempFolder folder;
    Evening evening(folder);
    evening.begin();
    const auto hasScenario = [&] {
        for (const RichTextView* view :
             evening.visible(u"studyPage"_s)->findChildren<RichTextView*>())
            if (!view->scenarios().isEmpty())
                return true;
        return false;
    };
    evening.key(Qt::Key_Space);
    while (evening.study().showing() && !hasScenario()) {
        evening.key(Qt::Key_4);
        REQUIRE(Evening::wait([&] { return !evening.study().busy(); }));
        evening.key(Qt::Key_Space);
    }
    if (!evening.study().showing())
        return; // none of today's cards has one
    const auto card = evening.shown().card.id;

    evening.key(Qt::Key_C);
    REQUIRE(evening.page() == u"calculatorsPage"_s);
    CHECK(evening.visible(u"backToCard"_s) != nullptr);
    evening.click(u"backToCard"_s);

    CHECK(evening.page() == u"studyPage"_s);
    CHECK(evening.shown().card.id == card);
    CHECK(evening.study().revealed());
}

TEST_CASE("figures: PNG, SVG and PDF; a folder that is not there says so", "[ui][calc]")
{
    const TempFolder folder;
    const QString base = QString::fromStdString(folder.path().string());
    const auto paint = [](QPainter& painter, const QRectF& rect) {
        painter.fillRect(rect, Qt::red);
    };
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        CAPTURE(suffix.toStdString());
        const QString file = base + u"/figure."_s + suffix;
        CHECK(writeFigure(file, {300, 200}, paint).isEmpty());
        CHECK(QFileInfo(file).size() > 100);
    }
    CHECK(QImage(base + u"/figure.png"_s).size() == QSize(600, 400));
    CHECK_FALSE(writeFigure(base + u"/none/figure.png"_s, {300, 200}, paint).isEmpty());
}

TEST_CASE("amounts: what people type is read, and shown the same everywhere", "[ui][calc]")
{
    CHECK(readAmount(u"8,192"_s) == 8192);
    CHECK(readAmount(u"1.4T"_s) == 1.4e12);
    CHECK(readAmount(u"7b"_s) == 7e9);
    CHECK(readAmount(u"3万"_s) == 3e4);
    CHECK(readAmount(u"９２％"_s) == Approx(0.92));
    CHECK(readAmount(u" 12 "_s) == 12);
    for (const QString& text : {u""_s, u"many"_s, u"1e999"_s, u"nan"_s, u"1..2"_s, u"-"_s})
        CHECK_FALSE(readAmount(text).has_value());
    CHECK(amountText(8192) == u"8,192"_s);
    CHECK(amountText(0.92) == u"0.92"_s);
    CHECK(amountText(1.4e12) == u"1.4T"_s);
}

TEST_CASE("steps: the slider offers what its range begins and ends with", "[ui][calc]")
{
    CHECK(binarySteps(1, 16) == std::vector<double>{1, 2, 3, 4, 6, 8, 12, 16});
    CHECK(linearSteps(0, 0.3, 0.1).size() == 4);
    const auto decades = decimalSteps(1, 1000);
    CHECK(decades.front() == 1);
    CHECK(decades.back() == 1000);
    CHECK(std::is_sorted(decades.begin(), decades.end()));
}
