// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/calculators_page.h"

#include "study/calculator/scenario_link.h"
#include "ui/calculators/calc_report.h"
#include "ui/calculators/compare_view.h"
#include "ui/calculators/figure_export.h"
#include "ui/calculators/input_panel.h"
#include "ui/calculators/own_hardware.h"
#include "ui/calculators/presets.h"
#include "ui/calculators/result_panel.h"
#include "ui/calculators/result_words.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/words/field_words.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;
using compute::Calculator;

namespace {

constexpr int pageMargin = 32;
constexpr int narrowMargin = 16;
constexpr int gap = 12;
constexpr int inputsWidth = 304;
constexpr int inputsNarrow = 264;
constexpr qint64 mostDropped = 1 << 20;

constexpr std::array calculators{Calculator::selection,  Calculator::training,
                                 Calculator::cost,       Calculator::rlhf,
                                 Calculator::evaluation, Calculator::serving};

} // namespace

CalculatorsPage::CalculatorsPage(CalculatorPresenter& presenter, MathStore* maths, QWidget* parent)
    : Page(Place::calculators, parent), presenter_(presenter), maths_(maths)
{
    setObjectName(u"calculatorsPage"_s);
    setAcceptDrops(true);
    connect(&presenter_, &CalculatorPresenter::changed, this, &CalculatorsPage::refresh);
    connect(&presenter_, &CalculatorPresenter::planned, this, [this] {
        if (body_ != nullptr)
            results_->refreshLayouts();
    });
    connect(&presenter_, &CalculatorPresenter::comparedChanged, this, [this] {
        if (body_ != nullptr)
            comparison_->refresh();
    });
    connect(&presenter_, &CalculatorPresenter::cardMade, this, [this](bool added) {
        messages().say(MessageBar::Kind::good, [added] {
            return added ? MessageBar::Content{tr("Added to your own cards."),
                                               tr("It comes with your new cards.")}
                         : MessageBar::Content{tr("This card is among your own already."), {}};
        });
    });
    connect(&presenter_, &CalculatorPresenter::failed, this, &CalculatorsPage::complain);
}

void CalculatorsPage::arrive()
{
    if (const auto prepared = presenter_.prepare(); !prepared) {
        complain(prepared.error());
        return;
    }
    if (body_ == nullptr)
        build();
    back_->setVisible(fromCard_);
    presenter_.arrive();
    refresh();
}

void CalculatorsPage::arriveFromCard(const std::string& scenario)
{
    fromCard_ = true;
    arrive();
    if (body_ == nullptr)
        return;
    compare(false);
    open(scenario);
}

void CalculatorsPage::rebuild()
{
    messages().refresh();
    if (body_ == nullptr)
        return;
    const int page = stack_->currentIndex();
    build();
    stack_->setCurrentIndex(page);
    refresh();
}

bool CalculatorsPage::narrow() const
{
    return look().layoutWidth(width()) < middleWidth - look().px(pageMargin);
}

void CalculatorsPage::build()
{
    delete body_;
    wasNarrow_ = narrow();
    body_ = new QWidget(this);
    layout()->addWidget(body_);
    auto* column = new QVBoxLayout(body_);
    const int margin = look().space(wasNarrow_ ? narrowMargin : pageMargin);
    column->setContentsMargins(margin, look().space(12), margin, look().space(12));
    column->setSpacing(look().space(gap));
    column->addWidget(makeTabs());
    stack_ = new QStackedWidget(body_);
    auto* one = new QWidget(stack_);
    auto* row = new QHBoxLayout(one);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(gap));
    auto* frame = new QFrame(one);
    frame->setProperty("role", u"card"_s);
    auto* inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inputScroll_ = new QScrollArea(frame);
    inputScroll_->setWidgetResizable(true);
    inputScroll_->setFocusPolicy(Qt::NoFocus);
    inputScroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inputs_ = new InputPanel(presenter_, inputScroll_);
    inputScroll_->setWidget(inputs_);
    inputs_->setAutoFillBackground(false); // the card shows through
    inputScroll_->viewport()->setAutoFillBackground(false);
    inFrame->addWidget(inputScroll_);
    frame->setFixedWidth(look().px(wasNarrow_ ? inputsNarrow : inputsWidth));
    row->addWidget(frame);
    results_ = new ResultPanel(presenter_, maths_, one);
    row->addWidget(results_, 1);
    stack_->addWidget(one);
    comparison_ = new CompareView(presenter_, stack_);
    stack_->addWidget(comparison_);
    column->addWidget(stack_, 1);
    connect(inputs_, &InputPanel::ownRequested, this, &CalculatorsPage::askForOwn);
    connect(inputs_, &InputPanel::held, results_, &ResultPanel::hold);
    connect(comparison_, &CompareView::editRequested, this, [this](std::size_t index) {
        const std::string scenario = presenter_.compared()[index].written;
        compare(false);
        open(scenario);
    });
    inputs_->refresh();
    results_->rebuild();
    comparison_->refresh();
}

QWidget* CalculatorsPage::makeTabs()
{
    auto* bar = new QWidget(body_);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(wasNarrow_ ? 2 : 8));
    tabs_.clear();
    for (const Calculator calculator : calculators) {
        auto* tab = new QToolButton(bar);
        tab->setText(FieldWords::calculator(calculator));
        tab->setAccessibleName(tab->text());
        tab->setObjectName(u"tab%1"_s.arg(static_cast<int>(calculator)));
        tab->setProperty("role", u"tab"_s);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        connect(tab, &QToolButton::clicked, this, [this, calculator] { choose(calculator); });
        row->addWidget(tab);
        tabs_.push_back(tab);
    }
    row->addStretch(1);
    back_ = makeButton(tr("Back to the card"), "small", u"Esc"_s, bar);
    back_->setObjectName(u"backToCard"_s);
    connect(back_, &QAbstractButton::clicked, this, [this] {
        fromCard_ = false;
        Q_EMIT backRequested();
    });
    back_->setVisible(fromCard_);
    row->addWidget(back_);
    scenarios_ = new QMenu(bar);
    copy_ = new QMenu(bar);
    export_ = new QMenu(bar);
    connect(scenarios_, &QMenu::aboutToShow, this, &CalculatorsPage::fillScenarioMenu);
    connect(copy_, &QMenu::aboutToShow, this, &CalculatorsPage::fillCopyMenu);
    connect(export_, &QMenu::aboutToShow, this, &CalculatorsPage::fillExportMenu);
    auto* compare = makeAction(tr("Compare"), u"columns-3"_s, nullptr);
    compare->setObjectName(u"compare"_s);
    connect(compare, &QToolButton::clicked, this, [this] {
        if (stack_->currentWidget() != comparison_)
            presenter_.addToComparison(presenter_.sheet().answered().written);
        this->compare(stack_->currentWidget() != comparison_);
    });
    row->addWidget(compare);
    for (QToolButton* action : {makeAction(tr("Scenarios"), u"bookmark"_s, scenarios_),
                                makeAction(tr("Copy"), u"copy"_s, copy_),
                                makeAction(tr("Figure"), u"image-down"_s, export_)})
        row->addWidget(action);
    column->addLayout(row);
    column->addWidget(makeLine(bar));
    return bar;
}

QToolButton* CalculatorsPage::makeAction(const QString& text, const QString& iconName, QMenu* menu)
{
    auto* button = new QToolButton(body_);
    button->setProperty("role", u"quiet"_s);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    const int size = look().px(18);
    button->setIcon(icon(iconName, look().colours().text2, size));
    button->setIconSize({size, size});
    button->setToolButtonStyle(wasNarrow_ ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    if (menu != nullptr) {
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    return button;
}

void CalculatorsPage::refresh()
{
    if (body_ == nullptr)
        return;
    for (std::size_t i = 0; i < calculators.size(); ++i)
        tabs_[i]->setChecked(calculators.at(i) == presenter_.calculator());
    inputs_->refresh();
    results_->refresh();
}

void CalculatorsPage::choose(Calculator calculator)
{
    compare(false);
    presenter_.choose(calculator);
    results_->refreshLayouts();
    inputScroll_->ensureVisible(0, 0);
}

void CalculatorsPage::compare(bool on)
{
    stack_->setCurrentIndex(on ? 1 : 0);
    if (on)
        comparison_->refresh();
}

void CalculatorsPage::askForOwn(const QString& key)
{
    if (key == u"gpu") {
        OwnGpuDialog dialog(this);
        if (dialog.exec() == QDialog::Accepted) {
            presenter_.set("gpu", dialog.gpu());
            presenter_.settle();
        }
        return;
    }
    OwnModelDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        takeOwnModel(key, dialog.model());
}

void CalculatorsPage::takeOwnModel(const QString& key, const std::string& model)
{
    if (key != u"candidates") {
        presenter_.set(key.toStdString(), model);
    } else {
        std::string list = "[";
        for (const auto& candidate : presenter_.sheet().scenario().candidates)
            list += candidate->written + ",";
        presenter_.set("candidates", list + model + "]");
    }
    presenter_.settle();
}

void CalculatorsPage::fillScenarioMenu()
{
    scenarios_->clear();
    const auto add = [this](QMenu* menu, const QString& name, const std::string& scenario) {
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, scenario] { open(scenario); });
    };
    connect(scenarios_->addAction(tr("Save this scenario…")), &QAction::triggered, this,
            &CalculatorsPage::save);
    connect(scenarios_->addAction(tr("Reset")), &QAction::triggered, this,
            [this] { presenter_.reset(); });
    connect(scenarios_->addAction(tr("Paste a scenario")), &QAction::triggered, this,
            &CalculatorsPage::paste);
    scenarios_->addSeparator();
    connect(scenarios_->addAction(tr("Make it a card")), &QAction::triggered, this,
            [this] { presenter_.makeCard(false); });
    QAction* drill = scenarios_->addAction(tr("Make it a drill"));
    drill->setEnabled(presenter_.canDrill());
    connect(drill, &QAction::triggered, this, [this] { presenter_.makeCard(true); });
    scenarios_->addSeparator();
    scenarios_->addSection(tr("Start from"));
    for (const Preset& preset : presetsOf(presenter_.calculator()))
        add(scenarios_, preset.name, preset.scenario);
    if (!presenter_.saved().empty()) {
        scenarios_->addSeparator();
        QMenu* forget = new QMenu(tr("Delete a saved one"), scenarios_);
        for (const KeptScenario& kept : presenter_.saved()) {
            add(scenarios_, kept.name, kept.scenario);
            connect(forget->addAction(kept.name), &QAction::triggered, this,
                    [this, kept] { forgetScenario(kept); });
        }
        scenarios_->addMenu(forget);
    }
    if (presenter_.recent().empty())
        return;
    QMenu* recent = scenarios_->addMenu(tr("Recent"));
    for (const KeptScenario& kept : presenter_.recent())
        if (const auto answered = study::answer(kept.scenario, presenter_.catalogue()))
            add(recent, CalcReport::title(*answered), kept.scenario);
}

void CalculatorsPage::forgetScenario(const KeptScenario& kept)
{
    presenter_.forget(kept.name);
    messages().say(
        MessageBar::Kind::good,
        [name = kept.name] {
            return MessageBar::Content{tr("Deleted the scenario “%1”.").arg(name), {}, tr("Undo")};
        },
        [this, kept] { presenter_.keep(kept); });
}

void CalculatorsPage::save()
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Save this scenario"), tr("Name"), QLineEdit::Normal,
                              CalcReport::title(presenter_.sheet().answered()), &accepted)
            .trimmed();
    if (!accepted || name.isEmpty())
        return;
    presenter_.keep({name, presenter_.sheet().answered().written});
    messages().say(MessageBar::Kind::good, [name] {
        return MessageBar::Content{tr("Saved as “%1”.").arg(name),
                                   tr("It stands under Scenarios.")};
    });
}

void CalculatorsPage::open(const std::string& scenario)
{
    if (const auto opened = presenter_.open(scenario); !opened) {
        complain(opened.error());
        return;
    }
    refresh();
}

void CalculatorsPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const auto scenario = study::scenarioFromText(text.toStdString());
    if (!scenario) {
        complain(scenario.error());
        return;
    }
    compare(false);
    open(*scenario);
}

void CalculatorsPage::copied(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    messages().say(MessageBar::Kind::good, [what] {
        return MessageBar::Content{tr("Copied: %1.").arg(what), {}};
    });
}

void CalculatorsPage::fillCopyMenu()
{
    copy_->clear();
    const bool comparing = stack_->currentWidget() == comparison_;
    const auto add = [this](const QString& what, auto text) {
        connect(copy_->addAction(what), &QAction::triggered, this,
                [this, what, text] { copied(text(), what); });
    };
    if (comparing) {
        add(tr("Comparison as Markdown"), [this] { return comparison_->markdown(); });
        return;
    }
    const auto answered = [this]() -> const study::Answered& {
        return presenter_.sheet().answered();
    };
    add(tr("Markdown"),
        [=, this] { return CalcReport::markdown(answered(), presenter_.gibibytes()); });
    add(tr("Text for a chat"),
        [=, this] { return CalcReport::plain(answered(), presenter_.gibibytes()); });
    add(tr("Scenario as a link"),
        [=] { return QString::fromStdString(study::scenarioLink(answered().written)); });
    add(tr("Scenario as JSON"), [=] { return QString::fromStdString(answered().written); });
    add(tr("Derivation as TeX"), [=] { return CalcReport::derivationTex(answered()); });
}

void CalculatorsPage::fillExportMenu()
{
    export_->clear();
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        connect(export_->addAction(suffix.toUpper() + u'…'), &QAction::triggered, this,
                [this, suffix] { exportFigure(suffix); });
}

void CalculatorsPage::exportFigure(const QString& suffix)
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save the figure"),
                                                u"interval."_s + suffix, u"*."_s + suffix);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u'.' + suffix))
        file += u'.' + suffix;
    const QString wrong =
        writeFigure(file, results_->figureSize(), [this](QPainter& painter, const QRectF& rect) {
            results_->paintFigure(painter, rect);
        });
    messages().say(wrong.isEmpty() ? MessageBar::Kind::good : MessageBar::Kind::bad, [file, wrong] {
        return wrong.isEmpty() ? MessageBar::Content{tr("Saved the figure."), file}
                               : MessageBar::Content{tr("The figure could not be saved."), wrong};
    });
}

void CalculatorsPage::complain(const base::Error& error)
{
    messages().say(MessageBar::Kind::bad, [error] {
        if (error.code != base::ErrorCode::invalidInput) {
            const Message message = Words::of(error);
            return MessageBar::Content{message.what, message.meaning};
        }
        return MessageBar::Content{tr("This scenario cannot be used."),
                                   ResultWords::fault(study::faultOf(error))};
    });
}

bool CalculatorsPage::undo()
{
    if (body_ != nullptr)
        presenter_.undo();
    return true;
}

bool CalculatorsPage::redo()
{
    if (body_ != nullptr)
        presenter_.redo();
    return true;
}

void CalculatorsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && body_ != nullptr)
        paste();
    else if (event->key() == Qt::Key_Escape && fromCard_)
        back_->click();
    else if (event->key() == Qt::Key_Escape && body_ != nullptr && stack_->currentIndex() == 1)
        compare(false);
    else
        QWidget::keyPressEvent(event);
}

void CalculatorsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (body_ != nullptr && narrow() != wasNarrow_)
        rebuild();
}

void CalculatorsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (body_ != nullptr && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A dropped config.json becomes the model.
void CalculatorsPage::dropEvent(QDropEvent* event)
{
    QFile file(event->mimeData()->urls().value(0).toLocalFile());
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostDropped) {
        complain({base::ErrorCode::cannotRead, file.fileName().toStdString()});
        return;
    }
    const OwnModel own = readOwnModel(QString::fromUtf8(file.readAll()));
    if (!own.json.empty() && presenter_.calculator() != Calculator::evaluation) {
        takeOwnModel(presenter_.calculator() == Calculator::selection ? u"candidates"_s
                                                                      : u"model"_s,
                     own.json);
        return;
    }
    messages().say(MessageBar::Kind::bad, [finding = own.finding] {
        return MessageBar::Content{tr("This file is no model that can be used."), finding};
    });
}

} // namespace interval::ui
