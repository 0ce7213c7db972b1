// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/calculator_presenter.h"

#include "compute/scenario/fields.h"
#include "study/calculator/scenario_values.h"
#include "study/own_deck.h"
#include "study/own_decks.h"
#include "ui/parts/calc_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;
using compute::Calculator;

namespace {

constexpr std::string_view settingKey = "calculators";
constexpr int planAfterMs = 60;
constexpr int storeAfterMs = 800;
constexpr std::size_t mostRecent = 10;
constexpr qsizetype mostUsed = 6;

constexpr std::array calculators{Calculator::selection,  Calculator::training,
                                 Calculator::cost,       Calculator::rlhf,
                                 Calculator::evaluation, Calculator::serving};

QJsonObject object(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

std::string text(const QJsonValue& json)
{
    return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

std::string word(Calculator calculator)
{
    return std::string(compute::calculatorWords()[static_cast<std::size_t>(calculator)]);
}

/// The calculator that a scenario belongs to. Layouts are part of the training page.
std::optional<Calculator> calculatorOf(const QJsonObject& scenario)
{
    const std::string name = scenario[u"calculator"_s].toString().toStdString();
    if (name == word(Calculator::layout))
        return Calculator::training;
    for (const Calculator calculator : calculators)
        if (word(calculator) == name)
            return calculator;
    return std::nullopt;
}

QJsonArray toJson(const std::vector<KeptScenario>& list)
{
    QJsonArray array;
    for (const KeptScenario& kept : list)
        array.append(QJsonObject{{u"name"_s, kept.name}, {u"scenario"_s, object(kept.scenario)}});
    return array;
}

std::vector<KeptScenario> fromJson(const QJsonArray& array)
{
    std::vector<KeptScenario> list;
    for (const QJsonValue& value : array)
        list.push_back({value[u"name"_s].toString(), text(value[u"scenario"_s])});
    return list;
}

} // namespace

std::string startingScenario(compute::EvaluationQuestion question)
{
    using Q = compute::EvaluationQuestion;
    switch (question) {
    case Q::interval:
        return R"({"calculator":"evaluation","question":"interval","n":1000,"correct":700})";
    case Q::compare:
        return R"({"calculator":"evaluation","question":"compare","n":1000,"correct":700,"n2":1000,"correct2":730})";
    case Q::sampleSize:
        return R"({"calculator":"evaluation","question":"sample-size","delta":0.03,"baseline":0.7})";
    case Q::passAtK:
        return R"({"calculator":"evaluation","question":"pass-at-k","n":200,"correct":30,"k":10})";
    case Q::elo:
        return R"({"calculator":"evaluation","question":"elo","wins":120,"losses":70,"ties":10})";
    case Q::judgeAgreement:
        return R"({"calculator":"evaluation","question":"judge-agreement","agreement":0.85,"chance":0.5,"n":500})";
    case Q::perplexity:
        return R"({"calculator":"evaluation","question":"perplexity","loss":2})";
    case Q::evalCost:
        break;
    }
    return R"({"calculator":"evaluation","question":"eval-cost","n":1000,"prompt_tokens":1000,"output_tokens":500,"input_price":3,"output_price":15})";
}

std::string startingScenario(Calculator calculator)
{
    switch (calculator) {
    case Calculator::selection:
        return R"({"calculator":"selection","candidates":["Qwen3-8B","Llama-3.1-8B","Qwen3-32B","Llama-3.3-70B"],"gpu":"H100 SXM","gpus":1,"context":8192,"concurrency":16})";
    case Calculator::training:
    case Calculator::layout:
        return R"({"calculator":"training","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":16,"zero":3,"recompute":"full"})";
    case Calculator::cost:
        return R"({"calculator":"cost","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":2048,"tokens":1.4e12,"mfu":0.45})";
    case Calculator::rlhf:
        return R"({"calculator":"rlhf","algorithm":"ppo","model":"LLaMA-7B","gpu":"A100 SXM 80GB","gpus":8,"zero":3})";
    case Calculator::serving:
        return R"({"calculator":"serving","model":"Llama-3.3-70B","gpu":"H100 SXM","gpus":4,"context":8192,"prompt":2048,"output":512,"concurrency":32})";
    case Calculator::evaluation:
        break;
    }
    return startingScenario(compute::EvaluationQuestion::interval);
}

CalculatorPresenter::CalculatorPresenter(CollectionWorker& worker,
                                         QString folder,
                                         QString profile,
                                         QObject* parent)
    : QObject(parent), worker_(worker), folder_(std::move(folder)), profile_(std::move(profile))
{
    planner_.setMaxThreadCount(1);
    planTimer_.setSingleShot(true);
    planTimer_.setInterval(planAfterMs);
    connect(&planTimer_, &QTimer::timeout, this, &CalculatorPresenter::plan);
    storeTimer_.setSingleShot(true);
    storeTimer_.setInterval(storeAfterMs);
    connect(&storeTimer_, &QTimer::timeout, this, &CalculatorPresenter::store);
}

void CalculatorPresenter::storeNow()
{
    if (storeTimer_.isActive())
        store();
}

base::Result<void> CalculatorPresenter::prepare()
{
    if (catalogue_)
        return {};
    auto read = readCatalogue(folder_);
    if (!read)
        return tl::unexpected(read.error());
    catalogue_ = std::make_shared<const compute::Catalogue>(std::move(*read));
    return {};
}

study::Worksheet& CalculatorPresenter::sheet()
{
    auto& sheet = sheets_[calculator_];
    if (!sheet) {
        sheet = std::make_unique<study::Worksheet>(catalogue_, startingScenario(calculator_));
        if (const auto kept = kept_.find(calculator_); kept != kept_.end())
            sheet->open(kept->second);
    }
    return *sheet;
}

void CalculatorPresenter::choose(Calculator calculator)
{
    if (calculator_ == calculator)
        return;
    calculator_ = calculator;
    becameDifferent();
}

base::Result<void> CalculatorPresenter::open(const std::string& scenario)
{
    QJsonObject written = object(scenario);
    const auto found = calculatorOf(written);
    if (!found)
        return base::fail(base::ErrorCode::invalidInput, "calculator: is needed",
                          "没有说明是哪个计算器");
    written[u"calculator"_s] = QString::fromStdString(word(*found));
    calculator_ = *found;
    sheet().open(text(written));
    remember();
    becameDifferent();
    return {};
}

void CalculatorPresenter::set(std::string_view path, std::string_view value)
{
    if (path == "question") { // each question has numbers of its own
        const auto fields = compute::choiceFields();
        for (const compute::ChoiceField& field : fields)
            for (std::size_t i = 0; field.key == path && i < field.words.size(); ++i)
                if (value == '"' + std::string(field.words[i]) + '"')
                    sheet().open(startingScenario(static_cast<compute::EvaluationQuestion>(i)));
    } else {
        sheet().set(path, value);
    }
    becameDifferent();
}

void CalculatorPresenter::settle()
{
    sheet().settle();
    if (!sheet().fault())
        remember();
}

void CalculatorPresenter::undo()
{
    sheet().undo();
    becameDifferent();
}

void CalculatorPresenter::redo()
{
    sheet().redo();
    becameDifferent();
}

void CalculatorPresenter::reset()
{
    sheet().open(calculator_ == Calculator::evaluation
                     ? startingScenario(sheet().answered().scenario.evaluation.question)
                     : startingScenario(calculator_));
    becameDifferent();
}

void CalculatorPresenter::becameDifferent()
{
    Q_EMIT changed();
    storeTimer_.start();
    arrive();
}

void CalculatorPresenter::arrive()
{
    if (calculator_ == Calculator::training && !sheet().fault() &&
        plannedFor_ != sheet().answered().written)
        planTimer_.start();
}

std::vector<study::CurveAxis> CalculatorPresenter::axes()
{
    return study::curveAxes(sheet().answered().scenario);
}

int CalculatorPresenter::axis()
{
    const int count = static_cast<int>(axes().size());
    return std::clamp(axes_[calculator_], 0, std::max(0, count - 1));
}

void CalculatorPresenter::setAxis(int index)
{
    axes_[calculator_] = index;
    Q_EMIT changed();
}

void CalculatorPresenter::setGibibytes(bool on)
{
    gibibytes_ = on;
    storeTimer_.start();
    Q_EMIT changed();
}

void CalculatorPresenter::setObjective(compute::LayoutObjective objective)
{
    objective_ = objective;
    plannedFor_.clear();
    planTimer_.start();
}

/// Searches on another thread; a newer question makes the answer void.
void CalculatorPresenter::plan()
{
    plannedFor_ = sheet().answered().written;
    const auto objectives = std::array{"fewest-gpus", "fastest", "cheapest"};
    std::string question =
        study::layoutQuestion(plannedFor_, objectives.at(static_cast<std::size_t>(objective_)));
    const int mine = ++plan_;
    planner_.start([this, catalogue = catalogue_, question = std::move(question), mine] {
        auto answered = study::answer(question, *catalogue);
        auto found = answered ? base::Result<compute::Estimate>(std::move(answered->estimate))
                              : tl::unexpected(answered.error());
        QMetaObject::invokeMethod(
            this,
            [this, found = std::move(found), mine]() mutable {
                if (plan_ != mine)
                    return;
                layouts_ = std::move(found);
                Q_EMIT planned();
            },
            Qt::QueuedConnection);
    });
}

void CalculatorPresenter::applyLayout(const compute::LayoutRow& row)
{
    sheet().open(study::withLayout(sheet().answered().written, row));
    becameDifferent();
}

void CalculatorPresenter::keep(const KeptScenario& scenario)
{
    forget(scenario.name);
    saved_.insert(saved_.begin(), scenario);
    store();
    Q_EMIT kept();
}

void CalculatorPresenter::forget(const QString& name)
{
    saved_.erase(std::remove_if(saved_.begin(), saved_.end(),
                                [&name](const KeptScenario& kept) { return kept.name == name; }),
                 saved_.end());
    store();
    Q_EMIT kept();
}

/// The models and the GPU of the scenario, for the lists to begin with.
void CalculatorPresenter::noteUse()
{
    const auto note = [](QStringList& names, const std::string& written) {
        if (written.empty() || written.front() != '"')
            return; // one's own
        const QString name = QString::fromStdString(written.substr(1, written.size() - 2));
        names.removeAll(name);
        names.prepend(name);
        names.resize(std::min<qsizetype>(names.size(), mostUsed));
    };
    const compute::Scenario& scenario = sheet().answered().scenario;
    if (scenario.model)
        note(recentModels_, scenario.model->written);
    if (scenario.gpu)
        note(recentGpus_, scenario.gpu->written);
}

/// The scenario on the sheet is the latest one; the one before it of the same calculator, model and
/// GPU makes room, or a slider would fill the list.
void CalculatorPresenter::remember()
{
    const std::string now = sheet().answered().written;
    const auto about = [](const std::string& scenario) {
        const QJsonObject json = object(scenario);
        return std::array{json[u"calculator"_s], json[u"model"_s],     json[u"gpu"_s],
                          json[u"question"_s],   json[u"algorithm"_s], json[u"method"_s]};
    };
    recent_.erase(std::remove_if(
                      recent_.begin(), recent_.end(),
                      [&](const KeptScenario& kept) { return about(kept.scenario) == about(now); }),
                  recent_.end());
    recent_.insert(recent_.begin(), {{}, now});
    if (recent_.size() > mostRecent)
        recent_.resize(mostRecent);
    noteUse();
    Q_EMIT kept();
}

bool CalculatorPresenter::canDrill()
{
    return study::drillAbout(sheet().answered()).has_value();
}

void CalculatorPresenter::makeCard(bool drill)
{
    const study::Answered& answered = sheet().answered();
    const auto card =
        drill ? study::drillAbout(answered) : std::optional(study::questionAbout(answered));
    if (!card)
        return;
    worker_.ask(
        this,
        [card = *card, profile = profile_.toStdString()](Desk& desk) -> base::Result<bool> {
            auto added = study::addOwnCard(profile, card);
            if (!added)
                return added;
            if (const auto taken = study::takeOwnDecks(*desk.collection, profile); !taken)
                return tl::unexpected(taken.error());
            return added;
        },
        [this](const base::Result<bool>& added) {
            if (added)
                Q_EMIT cardMade(*added);
            else
                Q_EMIT failed(added.error());
        });
}

bool CalculatorPresenter::addToComparison(const std::string& scenario)
{
    if (compared_.size() >= mostCompared)
        return false;
    auto answered = study::answer(scenario, *catalogue_);
    if (!answered)
        return false;
    compared_.push_back(std::move(*answered));
    Q_EMIT comparedChanged();
    return true;
}

void CalculatorPresenter::removeFromComparison(std::size_t index)
{
    compared_.erase(compared_.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT comparedChanged();
}

QByteArray CalculatorPresenter::state() const
{
    QJsonObject sheets;
    for (const auto& [calculator, scenario] : kept_)
        sheets[QString::fromStdString(word(calculator))] = object(scenario);
    for (const auto& [calculator, sheet] : sheets_)
        if (sheet)
            sheets[QString::fromStdString(word(calculator))] = object(sheet->answered().written);
    return QJsonDocument(QJsonObject{{u"current"_s, QString::fromStdString(word(calculator_))},
                                     {u"gibibytes"_s, gibibytes_},
                                     {u"sheets"_s, sheets},
                                     {u"models"_s, QJsonArray::fromStringList(recentModels_)},
                                     {u"gpus"_s, QJsonArray::fromStringList(recentGpus_)},
                                     {u"saved"_s, toJson(saved_)},
                                     {u"recent"_s, toJson(recent_)}})
        .toJson(QJsonDocument::Compact);
}

void CalculatorPresenter::takeState(const QByteArray& json)
{
    const QJsonObject state = QJsonDocument::fromJson(json).object();
    gibibytes_ = state[u"gibibytes"_s].toBool();
    saved_ = fromJson(state[u"saved"_s].toArray());
    recent_ = fromJson(state[u"recent"_s].toArray());
    recentModels_ = state[u"models"_s].toVariant().toStringList();
    recentGpus_ = state[u"gpus"_s].toVariant().toStringList();
    const QJsonObject sheets = state[u"sheets"_s].toObject();
    for (const Calculator calculator : calculators) {
        const QJsonValue scenario = sheets[QString::fromStdString(word(calculator))];
        if (scenario.isObject() && !sheets_[calculator])
            kept_[calculator] = text(scenario);
    }
    if (const auto current = calculatorOf({{u"calculator"_s, state[u"current"_s]}}))
        calculator_ = *current;
    Q_EMIT kept();
}

void CalculatorPresenter::restore()
{
    worker_.ask(
        this, [](Desk& desk) { return desk.collection->setting(settingKey); },
        [this](const base::Result<std::optional<std::string>>& found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (*found)
                takeState(QByteArray::fromStdString(**found));
        });
}

void CalculatorPresenter::store()
{
    storeTimer_.stop();
    worker_.ask(
        this,
        [json = state().toStdString()](Desk& desk) -> base::Result<void> {
            return desk.collection ? desk.collection->setSetting(settingKey, json)
                                   : base::Result<void>{};
        },
        [this](const base::Result<void>& stored) {
            if (!stored)
                Q_EMIT failed(stored.error());
        });
}

} // namespace interval::ui
