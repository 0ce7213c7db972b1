// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/memory_model.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/presenters/memory_presenter.h"
#include "ui/settings/fit_chart.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 4;
constexpr int lossDigits = 3;

QString lossText(double loss)
{
    return QLocale().toString(loss, 'f', lossDigits);
}

/// "0.212, 1.2931, …", as other programs take it.
QString listOf(const scheduling::Parameters& parameters)
{
    constexpr int digits = 6;
    QStringList numbers;
    for (const double weight : parameters.toArray())
        numbers << QString::number(weight, 'g', digits);
    return numbers.join(u", "_s);
}

QString dateText(base::Day day)
{
    //: a date without its weekday, in Qt's date format: 14 December 2026
    return QLocale().toString(dateOf(day), MemoryModel::tr("d MMMM yyyy"));
}

const collection::ParameterVersion* versionOf(const SettingsState& state,
                                              collection::PresetId preset)
{
    const auto used = state.versionOf(preset);
    for (const collection::ParameterVersion& version : state.versions)
        if (used && version.id == *used)
            return &version;
    return nullptr;
}

/// Whether a preset's parameters are its own, and can be fitted.
bool owns(const SettingsState& state, collection::PresetId preset)
{
    const collection::Preset* const found = state.preset(preset);
    return found == nullptr || found->ownParameters;
}

} // namespace

MemoryModel::MemoryModel(const SettingsDesk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), words_(makeLabel({}, Type::caption, Tone::second, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    words_->setObjectName(u"memoryWords"_s);
    words_->setWordWrap(true);
    column->addWidget(words_);
    column->addWidget(makeButtons());
    progress_ = makeProgress();
    column->addWidget(progress_);
    inside_ = makeDetails();
    column->addWidget(inside_);
    inside_->hide();
    connect(&desk_.memory, &MemoryPresenter::judged, this, &MemoryModel::tell);
    connect(&desk_.memory, &MemoryPresenter::progressed, this, &MemoryModel::tellProgress);
    tellProgress();
}

QWidget* MemoryModel::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(8));
    fit_ = makeButton(tr("Optimise from my history"), "", {}, box);
    fit_->setObjectName(u"optimise"_s);
    connect(fit_, &QPushButton::clicked, &desk_.memory, &MemoryPresenter::fit);
    details_ = makeButton(tr("Show parameters"), "quiet", {}, box);
    details_->setObjectName(u"showParameters"_s);
    connect(details_, &QPushButton::clicked, this, [this] { openDetails(inside_->isHidden()); });
    row->addWidget(fit_);
    row->addWidget(details_);
    row->addStretch(1);
    return box;
}

QWidget* MemoryModel::makeProgress()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    bar_ = new ProgressLine(ProgressLine::Use::progress, barHeight, box);
    bar_->setAccessibleName(tr("Progress of the fit"));
    auto* cancel = makeButton(tr("Cancel"), "small", {}, box);
    cancel->setObjectName(u"cancelFit"_s);
    connect(cancel, &QPushButton::clicked, &desk_.memory, &MemoryPresenter::cancel);
    row->addWidget(makeLabel(tr("Optimising. Beginning to study cancels it."), Type::caption,
                             Tone::second, box));
    row->addWidget(bar_, 1);
    row->addWidget(cancel);
    return box;
}

QWidget* MemoryModel::makeDetails()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(8));
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Parameters in use"), Type::ui, Tone::normal, box, QFont::Medium),
                    1);
    auto* copyButton = makeButton(tr("Copy"), "small", {}, box);
    copyButton->setAccessibleName(tr("Copy the parameters"));
    connect(copyButton, &QPushButton::clicked, this, &MemoryModel::copy);
    head->addWidget(copyButton);
    column->addLayout(head);
    parameters_ = makeLabel({}, Type::caption, Tone::normal, box);
    parameters_->setObjectName(u"parameters"_s);
    parameters_->setFont(codeFont(look().px(static_cast<int>(Type::caption))));
    parameters_->setWordWrap(true);
    column->addWidget(parameters_);
    column->addWidget(
        makeLabel(tr("Predicted and actual recall"), Type::ui, Tone::normal, box, QFont::Medium));
    chart_ = new FitChart(box);
    column->addWidget(chart_);
    column->addWidget(makeLabel(tr("Versions"), Type::ui, Tone::normal, box, QFont::Medium));
    return box;
}

void MemoryModel::show(const SettingsState& state)
{
    parameters_->setText(listOf(state.preferences.parametersOf(desk_.memory.preset())));
    if (versions_ == nullptr || listed_ != listedOf(state)) {
        listVersions(state);
        desk_.memory.judge();
    }
    tell();
    tellProgress();
}

MemoryModel::Listed MemoryModel::listedOf(const SettingsState& state) const
{
    const collection::PresetId preset = desk_.memory.preset();
    const auto answers = state.answers.find(preset);
    return {preset,
            state.versionOf(preset),
            state.version,
            owns(state, preset),
            answers == state.answers.end() ? 0 : answers->second,
            state.versions.size()};
}

/// Where the parameters in use come from.
QString MemoryModel::origin(const SettingsState& state) const
{
    const QLocale locale;
    const collection::PresetId preset = desk_.memory.preset();
    if (!listed_.own)
        return tr("Those of all cards are used.");
    if (!state.versionOf(preset))
        return tr("Those of all cards are used until its own are fitted, by itself after %1 "
                  "answers or when you ask for it.")
            .arg(locale.toString(static_cast<qlonglong>(study::answersBetweenFits)));
    if (const collection::ParameterVersion* version = versionOf(state, preset))
        return tr("Fitted on %1 answers on %2.")
            .arg(locale.toString(static_cast<qlonglong>(version->reviews)), dateText(version->day));
    return tr("The parameters that ship are in use.");
}

/// How the parameters came about and how well they predict.
void MemoryModel::tell()
{
    if (!desk_.settings.state())
        return;
    const SettingsState& state = *desk_.settings.state();
    const collection::ParameterVersion* version = versionOf(state, desk_.memory.preset());
    QStringList words{origin(state)};
    const auto& judgement = desk_.memory.judgement();
    chart_->setBins(judgement && listed_.own ? judgement->current.calibration
                                             : decltype(judgement->current.calibration){});
    if (listed_.own) {
        if (judgement)
            words << (version != nullptr
                          ? tr("Log loss %1, defaults %2.")
                                .arg(lossText(judgement->current.logLoss),
                                     lossText(judgement->defaults.logLoss))
                          : tr("Log loss %1.").arg(lossText(judgement->current.logLoss)));
        const auto answers = static_cast<int>(listed_.answers);
        words << (version != nullptr ? tr("%n answers since.", nullptr,
                                          std::max(0, answers - static_cast<int>(version->reviews)))
                                     : tr("%n answers so far.", nullptr, answers));
    }
    words_->setText(Words::sentences(words));
}

void MemoryModel::tellProgress()
{
    const bool fitting = desk_.memory.fitting();
    progress_->setVisible(fitting);
    fit_->setEnabled(!fitting && listed_.own);
    fit_->setToolTip(fitting       ? tr("A fit is under way.")
                     : listed_.own ? QString()
                                   : tr("The preset uses the parameters of all cards."));
    bar_->setValue(desk_.memory.progress());
}

void MemoryModel::listVersions(const SettingsState& state)
{
    if (versions_ != nullptr) {
        versions_->hide();
        versions_->deleteLater(); // the button that was clicked may stand in it
    }
    listed_ = listedOf(state);
    versions_ = new QWidget(inside_);
    auto* column = new QVBoxLayout(versions_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(4));
    const QLocale locale;
    for (const collection::ParameterVersion& version : state.versions) {
        if (version.preset != listed_.preset || !listed_.own)
            continue;
        const QString title = version.automatic ? tr("%1, by itself").arg(dateText(version.day))
                                                : tr("%1, asked for").arg(dateText(version.day));
        const QString detail =
            (version.accepted ? tr("%1 answers. On the latest, log loss %2 instead of %3.")
                              : tr("%1 answers. On the latest no better: log loss %2, before %3."))
                .arg(locale.toString(version.reviews), lossText(version.laterLoss),
                     lossText(version.laterLossCurrent));
        addVersion(version.id, title, detail);
    }
    if (listed_.preset != collection::generalPreset)
        addVersion(std::nullopt, tr("Those of all cards"),
                   tr("Whatever they are: what is fitted to all cards counts here too."));
    if (listed_.own)
        addVersion(0, tr("Defaults"),
                   tr("What FSRS-6 ships, from hundreds of millions of answers."));
    inside_->layout()->addWidget(versions_);
}

void MemoryModel::addVersion(std::optional<std::int64_t> id,
                             const QString& title,
                             const QString& detail)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(look().space(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(title, Type::ui, Tone::normal, versions_));
    auto* more = makeLabel(detail, Type::caption, Tone::second, versions_);
    more->setWordWrap(true);
    words->addWidget(more);
    line->addLayout(words, 1);
    if (id == listed_.version) {
        line->addWidget(makeChip(tr("in use"), u"check"_s, Chip::good, versions_));
    } else {
        auto* use = makeButton(tr("Use"), "small", {}, versions_);
        use->setObjectName(id ? u"useVersion%1"_s.arg(*id) : u"useGeneralVersion"_s);
        use->setAccessibleName(tr("Use %1").arg(title));
        connect(use, &QPushButton::clicked, this,
                [this, id] { desk_.settings.useParameters(id, desk_.memory.preset()); });
        line->addWidget(use);
    }
    static_cast<QVBoxLayout*>(versions_->layout())->addLayout(line);
}

void MemoryModel::openDetails(bool open)
{
    inside_->setVisible(open);
    details_->setText(open ? tr("Hide parameters") : tr("Show parameters"));
    details_->setAccessibleName(details_->text());
}

void MemoryModel::copy() const
{
    QGuiApplication::clipboard()->setText(parameters_->text());
}

} // namespace interval::ui
