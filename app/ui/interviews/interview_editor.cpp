// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interview_editor.h"

#include "study/interview_check.h"
#include "ui/parts/controls.h"
#include "ui/parts/date_field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_field.h"
#include "ui/parts/switcher.h"
#include "ui/parts/toggle.h"
#include "ui/presenters/settings_presenter.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 620;
constexpr int dialogHeight = 720;
constexpr base::Day usualLead = 21; ///< [days]
constexpr int longestName = 80;     ///< [characters]
constexpr int manyYears = 10;

/// What the four choices of a topic weigh.
constexpr std::array topicWeights{0.0, 0.5, 1.0, 2.0};

int nearestWeight(double weight)
{
    int best = 0;
    for (std::size_t i = 0; i < topicWeights.size(); ++i)
        if (std::abs(topicWeights[i] - weight) <
            std::abs(topicWeights[static_cast<std::size_t>(best)] - weight))
            best = static_cast<int>(i);
    return best;
}

QLabel* addTitle(QVBoxLayout& column, const QString& title, const QString& meaning, QWidget* form)
{
    auto* name = makeLabel(title, Type::ui, Tone::normal, form, QFont::Medium);
    column.addWidget(name);
    auto* words = makeLabel(meaning, Type::caption, Tone::second, form);
    words->setWordWrap(true);
    words->setVisible(!meaning.isEmpty());
    column.addWidget(words);
    return name;
}

} // namespace

QDate dateOf(base::Day day)
{
    return QDate(1970, 1, 1).addDays(day);
}

base::Day dayOf(const QDate& date)
{
    return static_cast<base::Day>(QDate(1970, 1, 1).daysTo(date));
}

InterviewEditor::InterviewEditor(const collection::Interview& interview,
                                 base::Day today,
                                 const std::vector<Topic>& topics,
                                 QWidget* parent)
    : QDialog(parent), interview_(interview), today_(today), topics_(topics)
{
    setObjectName(u"interviewEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(interview.id == 0 ? tr("New interview") : tr("Interview"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look().space(16));
    column->setSpacing(look().space(12));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeForm());
    column->addWidget(scroll, 1);
    column->addWidget(makeButtons());
    resize(std::min(look().px(dialogWidth), parent->width()),
           std::min(look().px(dialogHeight), parent->height()));
    tellDate();
    listDaysOff();
    name_->setFocus();
    name_->selectAll();
}

bool InterviewEditor::narrow() const
{
    return look().layoutWidth(parentWidget()->width()) < dialogWidth;
}

QWidget* InterviewEditor::makeForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, 0);
    column->setSpacing(look().space(6));
    addNameAndDate(*column, form);
    column->addSpacing(look().space(12));
    addMinutes(*column, form);
    column->addSpacing(look().space(12));
    addDaysOff(*column, form);
    column->addSpacing(look().space(12));
    addTopics(*column, form);
    column->addSpacing(look().space(12));
    addDeeper(*column, form);
    column->addStretch(1);
    return form;
}

QDateEdit* InterviewEditor::makeDate(const QString& name, QWidget* form)
{
    auto* edit = new DateField(name, form);
    edit->setMinimumDate(dateOf(today_).addYears(-manyYears));
    edit->setMaximumDate(dateOf(today_).addYears(manyYears));
    return edit;
}

void InterviewEditor::addNameAndDate(QVBoxLayout& column, QWidget* form)
{
    addTitle(column, tr("Name"), {}, form);
    name_ = new QLineEdit(QString::fromStdString(interview_.name), form);
    name_->setObjectName(u"interviewName"_s);
    name_->setAccessibleName(tr("Name"));
    name_->setMaxLength(longestName);
    column.addWidget(name_);
    column.addSpacing(look().space(12));
    addTitle(column, tr("Date"), {}, form);
    date_ = makeDate(tr("Date"), form);
    date_->setObjectName(u"interviewDate"_s);
    date_->setDate(dateOf(interview_.day));
    away_ = makeLabel({}, Type::ui, Tone::second, form);
    away_->setObjectName(u"interviewAway"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(12));
    row->addWidget(date_);
    row->addWidget(away_, 1);
    column.addLayout(row);
    connect(date_, &QDateEdit::dateChanged, this, &InterviewEditor::tellDate);
}

void InterviewEditor::tellDate()
{
    const QDate date = date_->date();
    const int days = static_cast<int>(dateOf(today_).daysTo(date));
    const QString weekday = QLocale().dayName(date.dayOfWeek());
    away_->setText(days > 0    ? tr("%1, in %n days", nullptr, days).arg(weekday)
                   : days == 0 ? tr("%1, today").arg(weekday)
                               : tr("%1, %n days ago", nullptr, -days).arg(weekday));
}

void InterviewEditor::addMinutes(QVBoxLayout& column, QWidget* form)
{
    addTitle(column, tr("Minutes of study"), tr("The plan fills them, and asks for no more."),
             form);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().space(8));
    grid->setVerticalSpacing(look().space(4));
    const int columns = narrow() ? 4 : 7;
    for (int i = 0; i < 7; ++i) {
        const QString day = QLocale().dayName(i + 1);
        auto* minutes = new NumberField(day, {}, {0, study::minutesOfDay, 5}, form);
        minutes->field().setObjectName(u"minutes%1"_s.arg(i));
        minutes->setShort();
        minutes->setValue(interview_.minutes[static_cast<std::size_t>(i)]);
        connect(minutes, &NumberField::faultChanged, this,
                [this](const QString& text) { fault_->setText(text); });
        minutes_[static_cast<std::size_t>(i)] = minutes;
        const int row = 2 * (i / columns);
        auto* name = makeLabel(QLocale().dayName(i + 1, QLocale::ShortFormat), Type::caption,
                               Tone::second, form);
        grid->addWidget(name, row, i % columns, Qt::AlignLeft);
        grid->addWidget(minutes, row + 1, i % columns, Qt::AlignLeft);
    }
    grid->setColumnStretch(columns, 1);
    column.addLayout(grid);
}

void InterviewEditor::addDaysOff(QVBoxLayout& column, QWidget* form)
{
    addTitle(column, tr("Days off"), tr("Days without study, whatever the weekday."), form);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(8));
    dayOff_ = makeDate(tr("Day off"), form);
    dayOff_->setObjectName(u"dayOff"_s);
    dayOff_->setDate(dateOf(today_ + 1));
    auto* add = makeButton(tr("Add day off"), "", {}, form);
    add->setObjectName(u"addDayOff"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        interview_.daysOff.push_back(dayOf(dayOff_->date()));
        listDaysOff();
    });
    row->addWidget(dayOff_);
    row->addWidget(add);
    row->addStretch(1);
    column.addLayout(row);
    daysOff_ = new QGridLayout;
    daysOff_->setSpacing(look().space(8));
    column.addLayout(daysOff_);
}

void InterviewEditor::listDaysOff()
{
    while (QLayoutItem* item = daysOff_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that was clicked
        }
        delete item;
    }
    auto& off = interview_.daysOff;
    std::sort(off.begin(), off.end());
    off.erase(std::unique(off.begin(), off.end()), off.end());
    const int columns = narrow() ? 2 : 4;
    int place = 0;
    for (const base::Day day : off) {
        const QString date = QLocale().toString(dateOf(day), tr("d MMM yyyy"));
        auto* button = makeButton(date + u"  ✕"_s, "small", {}, date_->parentWidget());
        button->setObjectName(u"removeDayOff"_s);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Remove day off %1").arg(date));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, day] {
            std::erase(interview_.daysOff, day);
            listDaysOff();
        });
        daysOff_->addWidget(button, place / columns, place % columns);
        ++place;
    }
    daysOff_->setColumnStretch(columns, 1);
}

void InterviewEditor::addTopics(QVBoxLayout& column, QWidget* form)
{
    if (topics_.empty())
        return;
    addTitle(column, tr("Topics"),
             tr("What is asked more counts more. What is left out is not planned."), form);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().space(12));
    grid->setVerticalSpacing(look().space(6));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Topic& topic : topics_) {
        auto* name = makeLabel(topic.title, Type::ui, Tone::normal, form);
        name->setWordWrap(true);
        auto* weight = new Switcher(form);
        weight->setObjectName(u"weight-"_s + topic.id);
        weight->setItems({tr("Leave out"), tr("Half"), tr("Normal"), tr("Double")});
        for (QAbstractButton* choice : weight->findChildren<QAbstractButton*>())
            choice->setAccessibleName(u"%1: %2"_s.arg(topic.title, choice->text()));
        const auto known = interview_.topicWeights.find(topic.id.toStdString());
        weight->setCurrent(
            nearestWeight(known == interview_.topicWeights.end() ? 1 : known->second));
        weights_.push_back(weight);
        const int place = narrow() ? 2 * row : row;
        grid->addWidget(name, place, 0);
        grid->addWidget(weight, narrow() ? place + 1 : place, narrow() ? 0 : 1);
        ++row;
    }
    column.addLayout(grid);
}

void InterviewEditor::addDeeper(QVBoxLayout& column, QWidget* form)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(16));
    auto* words = new QVBoxLayout;
    words->setSpacing(look().px(2));
    const QString name = tr("Fewer cards, deeper");
    addTitle(*words, name, tr("Begins fewer new cards and knows those better, in every topic."),
             form);
    deeper_ = new Toggle(name, form);
    deeper_->setObjectName(u"deeper"_s);
    deeper_->setChecked(interview_.deeper);
    row->addLayout(words, 1);
    row->addWidget(deeper_, 0, Qt::AlignVCenter);
    column.addLayout(row);
}

QWidget* InterviewEditor::makeButtons()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(look().space(24), 0, look().space(24), 0);
    column->setSpacing(look().space(8));
    fault_ = makeLabel({}, Type::caption, Tone::normal, foot);
    fault_->setObjectName(u"interviewFault"_s);
    fault_->setProperty("role", u"fault"_s);
    fault_->setWordWrap(true);
    column->addWidget(fault_);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(8));
    if (interview_.id != 0) {
        auto* remove = makeButton(tr("Delete interview"), "danger", {}, foot);
        remove->setObjectName(u"removeInterview"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed(interview_.id);
            accept();
        });
        row->addWidget(remove);
    }
    row->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), "", {}, foot);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    auto* save = makeButton(tr("Save"), "primary", {}, foot);
    save->setObjectName(u"saveInterview"_s);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &InterviewEditor::save);
    row->addWidget(save);
    column->addLayout(row);
    return foot;
}

/// What stands in the form; nothing while a number in it cannot be read, which the form then tells.
std::optional<collection::Interview> InterviewEditor::read()
{
    collection::Interview wanted = interview_;
    wanted.name = name_->text().toStdString();
    wanted.day = dayOf(date_->date());
    for (std::size_t i = 0; i < minutes_.size(); ++i) {
        if (!minutes_[i]->commit()) {
            fault_->setText(minutes_[i]->fault());
            minutes_[i]->setFocus();
            return std::nullopt;
        }
        wanted.minutes[i] = minutes_[i]->value();
    }
    for (std::size_t i = 0; i < weights_.size(); ++i) {
        const std::string topic = topics_[i].id.toStdString();
        const int chosen = weights_[i]->current();
        const auto known = wanted.topicWeights.find(topic);
        const double before = known == wanted.topicWeights.end() ? 1 : known->second;
        if (nearestWeight(before) != chosen) // a weight from elsewhere stays as it is
            wanted.topicWeights[topic] = topicWeights[static_cast<std::size_t>(chosen)];
    }
    wanted.deeper = deeper_->isChecked();
    return wanted;
}

void InterviewEditor::save()
{
    const auto wanted = read();
    if (!wanted)
        return;
    std::vector<std::string> ids;
    for (const Topic& topic : topics_)
        ids.push_back(topic.id.toStdString());
    const auto faults = study::faultsOf(*wanted, today_, ids);
    if (faults.empty()) {
        Q_EMIT saved(study::tidied(*wanted, today_));
        accept();
        return;
    }
    using study::InterviewFault;
    switch (faults.front()) {
    case InterviewFault::noName:
        fault_->setText(tr("The interview needs a name, so that you can tell it from others."));
        name_->setFocus();
        break;
    case InterviewFault::notAhead:
        fault_->setText(tr("The date must be after today: for a day that is here or past there is "
                           "nothing to plan."));
        date_->setFocus();
        break;
    case InterviewFault::tooFar:
        fault_->setText(tr("The date is more than ten years away."));
        date_->setFocus();
        break;
    case InterviewFault::badMinutes:
        fault_->setText(tr("A day has from 0 to 1,440 minutes."));
        break;
    case InterviewFault::noTime:
        fault_->setText(tr("At least one weekday needs minutes of study."));
        minutes_.front()->setFocus();
        break;
    case InterviewFault::noTopics:
        fault_->setText(tr("At least one topic has to be asked."));
        break;
    }
}

void editInterview(SettingsPresenter& settings,
                   std::int64_t id,
                   const std::vector<Topic>& topics,
                   QWidget& parent)
{
    if (!settings.state())
        return;
    const SettingsState& state = *settings.state();
    collection::Interview interview;
    interview.name = InterviewEditor::tr("Interview").toStdString();
    interview.day = state.today + usualLead;
    if (state.preferences.minutesPerDay > 0)
        interview.minutes.fill(state.preferences.minutesPerDay);
    for (const collection::Interview& known : state.interviews)
        if (known.id == id)
            interview = known;
    auto* editor = new InterviewEditor(interview, state.today, topics, &parent);
    QObject::connect(editor, &InterviewEditor::saved, &settings, &SettingsPresenter::saveInterview);
    QObject::connect(editor, &InterviewEditor::removed, &settings,
                     &SettingsPresenter::removeInterview);
    editor->open();
}

} // namespace interval::ui
