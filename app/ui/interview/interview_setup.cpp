// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_setup.h"

#include "ui/interview/interview_parts.h"
#include "ui/interview/topic_row.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_slider.h"
#include "ui/parts/switcher.h"
#include "ui/words/interview_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t weakestShown = 4;
constexpr int labelWidth = 104;
constexpr int minuteStep = 5;
constexpr int templateNameWidth = 160;

/// The four ways of asking and answering, as they stand in the switcher.
constexpr std::array<std::pair<base::Language, base::Language>, 4> languageWays{
    std::pair{base::Language::zhCn, base::Language::zhCn},
    std::pair{base::Language::en, base::Language::en},
    std::pair{base::Language::zhCn, base::Language::en},
    std::pair{base::Language::en, base::Language::zhCn}};

/// A setting with its name at the left.
void addRow(QVBoxLayout& column, const QString& name, QWidget* control, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(12));
    QLabel* label = makeLabel(name, Type::ui, Tone::second, parent);
    label->setFixedWidth(look().px(labelWidth));
    label->setWordWrap(true);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(control, 1, Qt::AlignLeft | Qt::AlignTop);
    column.addLayout(row);
}

QLabel* addMeaning(QVBoxLayout& column, QWidget* parent)
{
    QLabel* meaning = makeLabel({}, Type::caption, Tone::third, parent);
    meaning->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look().px(labelWidth + 12), 0, 0, 0);
    row->addWidget(meaning);
    column.addLayout(row);
    return meaning;
}

Switcher* makeSwitcher(const QStringList& items, const QString& name, QWidget* parent)
{
    auto* switcher = new Switcher(parent);
    switcher->setObjectName(name);
    switcher->setItems(items);
    return switcher;
}

} // namespace

InterviewSetup::InterviewSetup(InterviewPresenter& presenter,
                               const QHash<QString, QString>& titles,
                               bool narrow,
                               QWidget* parent)
    : QWidget(parent), presenter_(presenter), titles_(titles), narrow_(narrow)
{
    setObjectName(u"interviewSetup"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(16));
    column->addWidget(makeHead());
    auto* cards = new QBoxLayout(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    cards->setSpacing(look().space(16));
    cards->addWidget(makeTopics(), 1);
    cards->addWidget(makeSettings(), 1);
    column->addLayout(cards);
    column->addWidget(makeHistory());
    column->addStretch(1);
    showSettings();
    showPreview();
    connect(&presenter_, &InterviewPresenter::previewChanged, this, &InterviewSetup::showPreview);
}

QWidget* InterviewSetup::makeHead()
{
    return makeLabel(tr("Mock interview"), Type::title, Tone::normal, this, QFont::DemiBold);
}

QString InterviewSetup::titleOf(const std::string& topic) const
{
    const QString id = QString::fromStdString(topic);
    return titles_.value(id, id);
}

QWidget* InterviewSetup::makeTopics()
{
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(makeTopicButtons(card));
    column->addWidget(
        makeLabel(tr("cards, readiness now, weight"), Type::caption, Tone::third, card), 0,
        Qt::AlignRight);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const study::InterviewTopic& topic : presenter_.lobby().topics) {
        auto* row = new TopicRow(titleOf(topic.id), topic, card);
        row->setObjectName(u"topic-"_s + QString::fromStdString(topic.id));
        connect(row, &TopicRow::weightChanged, this, &InterviewSetup::takeTopics);
        topics_.push_back(row);
        rows->addWidget(row);
    }
    column->addLayout(rows);
    column->addStretch(1);
    return card;
}

QWidget* InterviewSetup::makeTopicButtons(QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(8));
    row->addWidget(makeLabel(tr("Topics"), Type::ui, Tone::normal, head, QFont::DemiBold), 1);
    if (presenter_.lobby().planned) {
        planned_ = makeButton(tr("As planned"), "small", {}, head);
        planned_->setObjectName(u"asPlanned"_s);
        planned_->setCheckable(true);
        planned_->setToolTip(tr("Weights as in the interview you have planned: %1")
                                 .arg(QString::fromStdString(presenter_.lobby().planned->name)));
        connect(planned_, &QPushButton::clicked, this, [this](bool on) {
            take([on](study::InterviewSettings& settings) { settings.asPlanned = on; });
            showSettings();
        });
        row->addWidget(planned_);
    }
    const auto add = [&](const QString& words, const QString& name, auto choose) {
        KeyButton* button = makeButton(words, "small", {}, head);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, choose] {
            take([this, &choose](study::InterviewSettings& settings) {
                settings.asPlanned = false;
                settings.topics.clear();
                for (const std::string& topic : choose())
                    settings.topics[topic] = 1;
            });
            showSettings();
        });
        row->addWidget(button);
    };
    add(tr("Weakest %1").arg(weakestShown), u"weakest"_s,
        [this] { return study::weakestTopics(presenter_.lobby(), weakestShown); });
    add(tr("All"), u"allTopics"_s, [] { return std::vector<std::string>(); });
    return head;
}

QWidget* InterviewSetup::makeSettings()
{
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->setSpacing(look().space(8));
    column->addWidget(makeLabel(tr("Interview"), Type::ui, Tone::normal, card, QFont::DemiBold));
    addTemplates(*column, card);
    addChoices(*column, card);
    addKinds(*column, card);
    seed_ = new QLineEdit(card);
    seed_->setObjectName(u"interviewSeed"_s);
    seed_->setAccessibleName(tr("Seed"));
    seed_->setPlaceholderText(tr("another each time"));
    seed_->setFixedWidth(look().px(templateNameWidth));
    seed_->setToolTip(tr("The same number gives the same questions, as long as the answers and the "
                         "cards are the same."));
    connect(seed_, &QLineEdit::textEdited, this, [this](const QString& text) {
        bool read = false;
        const std::uint64_t seed = text.toULongLong(&read);
        if (read || text.isEmpty())
            take([seed](study::InterviewSettings& settings) { settings.seed = seed; });
    });
    addRow(*column, tr("Seed"), seed_, card);
    column->addStretch(1);
    column->addWidget(makeLine(card));
    column->addWidget(makeFoot(card));
    return card;
}

void InterviewSetup::addTemplates(QVBoxLayout& column, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(8));
    templates_ = new ChoiceBox(box);
    templates_->setObjectName(u"interviewTemplate"_s);
    templates_->setAccessibleName(tr("Template"));
    templates_->addItem(tr("Own settings"));
    for (const study::InterviewTemplate& each : study::shippedTemplates())
        templates_->addItem(InterviewWords::nameOf(each));
    for (const study::InterviewTemplate& each : presenter_.lobby().own)
        templates_->addItem(QString::fromStdString(each.name));
    connect(templates_, &QComboBox::activated, this, &InterviewSetup::useTemplate);
    row->addWidget(templates_);
    templateName_ = new QLineEdit(box);
    templateName_->setObjectName(u"templateName"_s);
    templateName_->setAccessibleName(tr("Name of the template"));
    templateName_->setPlaceholderText(tr("new template"));
    templateName_->setMaximumWidth(look().px(templateNameWidth));
    connect(templateName_, &QLineEdit::returnPressed, this, &InterviewSetup::saveTemplate);
    row->addWidget(templateName_, 1);
    KeyButton* save = makeButton(tr("Save"), "small", {}, box);
    save->setObjectName(u"saveTemplate"_s);
    save->setToolTip(tr("Save these settings as a template"));
    connect(save, &QPushButton::clicked, this, &InterviewSetup::saveTemplate);
    row->addWidget(save);
    removeTemplate_ = makeButton(tr("Delete"), "small", {}, box);
    removeTemplate_->setObjectName(u"removeTemplate"_s);
    removeTemplate_->setToolTip(tr("Delete this template of your own"));
    connect(
        removeTemplate_, &QPushButton::clicked, this,
        [this] { presenter_.removeTemplate(templates_->currentText()); }, Qt::QueuedConnection);
    row->addWidget(removeTemplate_);
    addRow(column, tr("Template"), box, parent);
}

void InterviewSetup::addChoices(QVBoxLayout& column, QWidget* parent)
{
    const auto connectTo = [this](Switcher* switcher, auto change) {
        connect(switcher, &Switcher::chosen, this, [this, change](int index) {
            take([&](study::InterviewSettings& settings) { change(settings, index); });
            showSettings();
        });
    };
    level_ = makeSwitcher(InterviewWords::levels(), u"interviewLevel"_s, parent);
    connectTo(level_, [](auto& settings, int index) {
        settings.level = static_cast<study::InterviewLevel>(index);
    });
    addRow(column, tr("Level"), level_, parent);

    minutes_ = new NumberSlider(
        tr("of answering"), tr("min"),
        linearSteps(study::shortestInterview, study::longestInterview, minuteStep), parent);
    minutes_->field().setObjectName(u"interviewMinutes"_s);
    minutes_->setMinimumWidth(look().px(2 * templateNameWidth));
    connect(minutes_, &NumberSlider::changed, this, [this](double value) {
        const bool fits = value >= study::shortestInterview && value <= study::longestInterview;
        minutes_->setFault(fits ? QString()
                                : tr("%1 to %2 minutes.")
                                      .arg(study::shortestInterview)
                                      .arg(study::longestInterview));
        if (fits)
            take([value](auto& settings) { settings.minutes = static_cast<int>(value); });
    });
    addRow(column, tr("Length"), minutes_, parent);

    languages_ = makeSwitcher(InterviewWords::languages(), u"interviewLanguages"_s, parent);
    languages_->setToolTip(tr("The language asked, and that of the key points"));
    connectTo(languages_, [](auto& settings, int index) {
        settings.asked = languageWays[static_cast<std::size_t>(index)].first;
        settings.answered = languageWays[static_cast<std::size_t>(index)].second;
    });
    addRow(column, tr("Language"), languages_, parent);

    answerBy_ = makeSwitcher(InterviewWords::answerWays(), u"answerBy"_s, parent);
    connectTo(answerBy_, [](auto& settings, int index) {
        settings.answerBy = static_cast<study::AnswerBy>(index);
    });
    addRow(column, tr("Answer by"), answerBy_, parent);
    answerMeaning_ = addMeaning(column, parent);

    followUps_ = makeSwitcher(InterviewWords::followUpRules(), u"followUps"_s, parent);
    connectTo(followUps_, [](auto& settings, int index) {
        settings.followUps = static_cast<study::FollowUpRule>(index);
    });
    addRow(column, tr("Follow-ups"), followUps_, parent);

    strictness_ = makeSwitcher(InterviewWords::strictness(), u"strictness"_s, parent);
    connectTo(strictness_, [](auto& settings, int index) {
        settings.strictness = static_cast<study::Strictness>(index);
    });
    addRow(column, tr("Strictness"), strictness_, parent);
    strictnessMeaning_ = addMeaning(column, parent);
}

void InterviewSetup::addKinds(QVBoxLayout& column, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().px(16));
    grid->setVerticalSpacing(look().px(4));
    constexpr int columns = 3;
    const QStringList words = InterviewWords::kinds();
    for (int i = 0; i < words.size(); ++i) {
        auto* tick = new QCheckBox(words[i], box);
        tick->setObjectName(u"kind%1"_s.arg(i));
        tick->setFont(typeFont(Type::ui));
        tick->setAccessibleName(words[i]);
        connect(tick, &QCheckBox::clicked, this, [this, i](bool on) {
            take([i, on](auto& settings) { settings.kinds[static_cast<std::size_t>(i)] = on; });
        });
        kinds_.push_back(tick);
        grid->addWidget(tick, i / columns, i % columns);
    }
    addRow(column, tr("Questions"), box, parent);
}

QWidget* InterviewSetup::makeFoot(QWidget* parent)
{
    auto* foot = new QWidget(parent);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(16));
    preview_ = makeLabel({}, Type::ui, Tone::second, foot);
    preview_->setObjectName(u"interviewPreview"_s);
    preview_->setWordWrap(true);
    row->addWidget(preview_, 1);
    start_ = makeButton(tr("Start interview"), "primary", u"⏎"_s, foot);
    start_->setObjectName(u"startInterview"_s);
    connect(start_, &QPushButton::clicked, &presenter_, &InterviewPresenter::start,
            Qt::QueuedConnection);
    row->addWidget(start_);
    return foot;
}

QWidget* InterviewSetup::makeHistory()
{
    QFrame* card = makeInterviewCard(this);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(
        makeLabel(tr("Earlier interviews"), Type::ui, Tone::normal, card, QFont::DemiBold));
    if (presenter_.lobby().history.empty()) {
        QLabel* none =
            makeLabel(tr("None yet. After the first one its score, your missed key points and what "
                         "to review stand here."),
                      Type::ui, Tone::second, card);
        none->setWordWrap(true);
        column->addWidget(none);
        return card;
    }
    std::vector<study::HeldInterview> held;
    for (const study::InterviewLine& line : presenter_.lobby().history)
        if (line.over && line.score)
            held.insert(held.begin(), {line.id, line.day, *line.score});
    if (held.size() > 1)
        column->addWidget(makeScoreTrend(held, card));
    fillHistory(*column, card);
    return card;
}

QString InterviewSetup::topicsOf(const study::InterviewLine& line) const
{
    QStringList titles;
    for (const std::string& topic : line.topics)
        titles << titleOf(topic);
    return titles.join(tr(", "));
}

void InterviewSetup::fillHistory(QVBoxLayout& column, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().px(6));
    const QStringList heads{tr("Date"), tr("Topics"), tr("Asked"), tr("Score"), tr("Over time")};
    constexpr int firstFigure = 2;
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(makeLabel(heads[i], Type::caption, Tone::second, parent, QFont::Medium), 0,
                        i, i < firstFigure ? Qt::AlignLeft : Qt::AlignRight);
    int row = 1;
    for (const study::InterviewLine& line : presenter_.lobby().history) {
        grid->addWidget(makeLabel(InterviewWords::date(line.day), Type::ui, Tone::normal, parent),
                        row, 0);
        auto* topics = new ElidedLabel(Type::ui, parent);
        topics->setObjectName(u"place"_s); // gives way
        topics->setText(topicsOf(line));
        grid->addWidget(topics, row, 1);
        const auto figure = [&](const QString& text, int at, int weight = QFont::Normal) {
            grid->addWidget(makeLabel(text, Type::ui, Tone::normal, parent, weight), row, at,
                            Qt::AlignRight);
        };
        int at = firstFigure;
        figure(QString::number(line.questions), at++);
        figure(line.score ? InterviewWords::percent(*line.score) : u"–"_s, at++, QFont::DemiBold);
        figure(QString::number(line.late), at++);
        KeyButton* open = makeButton(tr("Report"), "bare", {}, parent);
        open->setObjectName(u"report%1"_s.arg(line.id));
        open->setAccessibleName(tr("Report of %1").arg(InterviewWords::date(line.day)));
        connect(
            open, &QPushButton::clicked, &presenter_,
            [presenter = &presenter_, id = line.id] { presenter->showReport(id); },
            Qt::QueuedConnection);
        grid->addWidget(open, row, at);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
}

/// Puts the settings into the controls.
void InterviewSetup::showSettings()
{
    showing_ = true;
    const study::InterviewSettings& settings = presenter_.settings();
    const study::InterviewSettings used = study::settled(presenter_.lobby(), settings);
    for (TopicRow* row : topics_) {
        const auto found = used.topics.find(row->topic());
        row->setWeight(used.topics.empty() ? 1 : found == used.topics.end() ? 0 : found->second);
    }
    if (planned_ != nullptr)
        planned_->setChecked(settings.asPlanned);
    level_->setCurrent(static_cast<int>(settings.level));
    minutes_->setValue(settings.minutes);
    const auto* way = std::find(languageWays.begin(), languageWays.end(),
                                std::pair{settings.asked, settings.answered});
    languages_->setCurrent(static_cast<int>(way - languageWays.begin()));
    answerBy_->setCurrent(static_cast<int>(settings.answerBy));
    answerMeaning_->setText(InterviewWords::meaning(settings.answerBy));
    followUps_->setCurrent(static_cast<int>(settings.followUps));
    strictness_->setCurrent(static_cast<int>(settings.strictness));
    strictnessMeaning_->setText(InterviewWords::meaning(settings.strictness));
    for (std::size_t i = 0; i < kinds_.size(); ++i)
        kinds_[i]->setChecked(settings.kinds[i]);
    seed_->setText(settings.seed == 0 ? QString() : QString::number(settings.seed));
    const auto shipped = static_cast<int>(study::shippedTemplates().size());
    removeTemplate_->setVisible(templates_->currentIndex() > shipped);
    showing_ = false;
}

void InterviewSetup::showPreview()
{
    const auto& preview = presenter_.preview();
    const bool none = preview && preview->questions == 0;
    start_->setEnabled(preview && !none);
    if (!preview) {
        preview_->setText({});
        return;
    }
    if (none) {
        preview_->setText(tr("No card fits. Choose more topics or more kinds of questions."));
        start_->setToolTip(preview_->text());
        return;
    }
    start_->setToolTip({});
    QStringList parts{tr("About %n questions", nullptr, preview->questions)};
    const QStringList kinds = InterviewWords::kinds();
    for (std::size_t i = 0; i < preview->kinds.size(); ++i)
        if (preview->kinds[i] > 0)
            parts << tr("%1 %2").arg(kinds[static_cast<int>(i)]).arg(preview->kinds[i]);
    preview_->setText(parts.join(u"  ·  "_s));
}

void InterviewSetup::take(const std::function<void(study::InterviewSettings&)>& change)
{
    if (showing_)
        return;
    study::InterviewSettings settings = presenter_.settings();
    change(settings);
    presenter_.setSettings(std::move(settings));
}

void InterviewSetup::takeTopics()
{
    take([this](study::InterviewSettings& settings) {
        settings.asPlanned = false;
        settings.topics.clear();
        const bool alike = std::all_of(topics_.begin(), topics_.end(),
                                       [](const TopicRow* row) { return row->weight() == 1; });
        for (const TopicRow* row : topics_)
            if (!alike && row->weight() > 0)
                settings.topics[row->topic()] = row->weight();
        // None at all: a name that no topic has, so that nothing fits and the page says so.
        if (!alike && settings.topics.empty())
            settings.topics[""] = 1;
    });
    if (planned_ != nullptr)
        planned_->setChecked(false);
}

void InterviewSetup::useTemplate(int index)
{
    const auto& shipped = study::shippedTemplates();
    const auto& own = presenter_.lobby().own;
    const auto place = static_cast<std::size_t>(index - 1);
    if (index > 0)
        take([&](study::InterviewSettings& settings) {
            const bool ships = place < shipped.size();
            const study::InterviewSettings before = settings;
            settings = ships ? shipped[place].settings : own[place - shipped.size()].settings;
            if (!ships)
                return;
            settings.asked = before.asked;
            settings.answered = before.answered;
            settings.answerBy = before.answerBy;
            // A topic that this person's cards do not have would leave nothing to ask.
            std::erase_if(settings.topics, [this](const auto& each) {
                return std::none_of(topics_.begin(), topics_.end(), [&](const TopicRow* row) {
                    return row->topic() == each.first;
                });
            });
        });
    showSettings();
}

void InterviewSetup::saveTemplate()
{
    const QString name = templateName_->text().trimmed();
    if (name.isEmpty())
        templateName_->setFocus(Qt::OtherFocusReason);
    else
        QMetaObject::invokeMethod(
            &presenter_, [presenter = &presenter_, name] { presenter->saveTemplate(name); },
            Qt::QueuedConnection);
}

void InterviewSetup::takeFocus()
{
    if (!topics_.empty())
        topics_.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace interval::ui
