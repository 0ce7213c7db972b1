// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/presenters/memory_presenter.h"
#include "ui/presenters/retention_presenter.h"
#include "ui/settings/sections.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 200;
constexpr int pageWidth = 860;
constexpr int searchWidth = 272;
constexpr int pageMargin = 32;
constexpr int iconSize = 18;

/// One entry of the list; a new section is a line here.
struct Entry {
    const char16_t* id;
    const char16_t* icon;
    QString (*name)();
    Section* (*make)(const SettingsDesk&, QWidget*);
};

template <class Kind>
Section* make(const SettingsDesk& desk, QWidget* parent)
{
    return new Kind(desk, parent);
}

constexpr std::array entries{
    Entry{u"language", u"languages", &LanguageSection::name, &make<LanguageSection>},
    Entry{u"appearance", u"sun-moon", &AppearanceSection::name, &make<AppearanceSection>},
    Entry{u"interviews", u"calendar-clock", &InterviewSection::name, &make<InterviewSection>},
    Entry{u"scheduling", u"brain", &SchedulingSection::name, &make<SchedulingSection>},
    Entry{u"memory", u"layers", &MemorySection::name, &make<MemorySection>},
    Entry{u"data", u"database-backup", &DataSection::name, &make<DataSection>},
    Entry{u"shortcuts", u"keyboard", &ShortcutsSection::name, &make<ShortcutsSection>},
    Entry{u"about", u"info", &AboutSection::name, &make<AboutSection>},
};

} // namespace

SettingsPage::SettingsPage(const SettingsDesk& desk, QWidget* parent)
    : Page(Place::settings, parent), desk_(desk)
{
    setObjectName(u"settingsPage"_s);
    connect(&desk_.settings, &SettingsPresenter::changed, this, [this] {
        if (body_ == nullptr)
            return; // nobody has been here yet
        desk_.retention.refresh();
        for (Section* section : sections_)
            section->refresh();
    });
}

bool SettingsPage::narrow() const
{
    return look().layoutWidth(window()->width()) < narrowWidth;
}

void SettingsPage::arrive()
{
    if (body_ == nullptr)
        build();
    desk_.settings.load();
}

bool SettingsPage::undo()
{
    desk_.settings.undo();
    return true;
}

bool SettingsPage::redo()
{
    desk_.settings.redo();
    return true;
}

/// What had the keyboard has it again, and the search its words.
void SettingsPage::rebuild()
{
    messages().refresh();
    if (body_ == nullptr)
        return;
    const QString wanted = search_->text();
    const QWidget* focused = window()->focusWidget();
    const QString name =
        focused != nullptr && body_->isAncestorOf(focused) ? focused->objectName() : QString();
    const int position =
        stack_->currentWidget() != nullptr
            ? static_cast<QScrollArea*>(stack_->currentWidget())->verticalScrollBar()->value()
            : 0;
    build();
    search_->setText(wanted);
    static_cast<QScrollArea*>(stack_->currentWidget())->verticalScrollBar()->setValue(position);
    if (QWidget* again = name.isEmpty() ? nullptr : body_->findChild<QWidget*>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::build()
{
    delete body_;
    body_ = new QWidget(this);
    auto* column = new QVBoxLayout(body_);
    const int margin = look().space(pageMargin);
    column->setContentsMargins(margin, look().space(16), margin, 0);
    column->setSpacing(look().space(16));
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    layout()->addWidget(body_);
    show(current_);
    layOut();
}

QWidget* SettingsPage::makeHead()
{
    auto* head = new QWidget(body_);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    back_ = makeButton(tr("All settings"), "quiet", {}, head);
    back_->setObjectName(u"settingsBack"_s);
    const int size = look().px(iconSize);
    back_->setIcon(icon(u"chevron-left"_s, look().colours().text2, size));
    connect(back_, &QPushButton::clicked, this, [this] {
        inSection_ = false;
        layOut();
        list_->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(back_);
    row->addWidget(makeLabel(tr("Settings"), Type::title, Tone::normal, head, QFont::DemiBold));
    row->addStretch(1);
    search_ = new QLineEdit(head);
    search_->setObjectName(u"findSetting"_s);
    search_->setPlaceholderText(tr("Find a setting"));
    search_->setAccessibleName(tr("Find a setting"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(look().px(searchWidth));
    auto* sign = new QLabel(search_);
    sign->setPixmap(icon(u"search"_s, look().colours().text2, size).pixmap(size));
    const int inset = look().px(8);
    sign->setGeometry(inset, 0, size, search_->sizeHint().height());
    search_->setTextMargins(inset + size, 0, 0, 0);
    connect(search_, &QLineEdit::textChanged, this, &SettingsPage::search);
    row->addWidget(search_, 1);
    return head;
}

QWidget* SettingsPage::makeBody()
{
    auto* row = new QWidget(body_);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look().space(20));
    list_ = new QListWidget(row);
    list_->setObjectName(u"settingsList"_s);
    list_->setProperty("role", u"places"_s);
    list_->setAccessibleName(tr("Sections"));
    list_->setFont(typeFont(Type::ui));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setIconSize({look().px(iconSize), look().px(iconSize)});
    stack_ = new QStackedWidget(row);
    stack_->setMaximumWidth(look().px(pageWidth));
    sections_.clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto* item = new QListWidgetItem(entries[i].name(), list_);
        item->setIcon(
            icon(QString::fromUtf16(entries[i].icon), look().colours().text2, look().px(iconSize)));
        stack_->addWidget(makeSection(i));
    }
    connect(list_, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            show(index);
    });
    const auto enter = [this] {
        inSection_ = true;
        layOut();
    };
    connect(list_, &QListWidget::itemClicked, this, enter);
    connect(list_, &QListWidget::itemActivated, this, enter);
    nothing_ = makeLabel(tr("No setting is called so. Clear the search to see all."), Type::ui,
                         Tone::second, row);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    nothing_->hide();
    columns->addWidget(list_);
    columns->addWidget(stack_, 1);
    columns->addWidget(nothing_, 1);
    columns->addStretch(0);
    return row;
}

QWidget* SettingsPage::makeSection(std::size_t index)
{
    auto* scroll = new QScrollArea(body_);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, look().space(8), look().space(24));
    column->setSpacing(look().space(12));
    Section* section = entries[index].make(desk_, page);
    section->setObjectName(u"section-"_s + QString::fromUtf16(entries[index].id));
    sections_.push_back(section);
    column->addWidget(section);
    auto* note = makeLabel(tr("Changes apply at once. Ctrl Z undoes the last change."),
                           Type::caption, Tone::second, page);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

void SettingsPage::show(int index)
{
    current_ = index;
    stack_->setCurrentIndex(index);
    const QSignalBlocker quiet(list_);
    list_->setCurrentRow(index);
}

/// Leaves what the words stand in; goes to the first section that has some.
void SettingsPage::search(const QString& wanted)
{
    const QString words = wanted.trimmed();
    int first = -1;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const bool found = sections_[i]->filter(words) > 0;
        const int index = static_cast<int>(i);
        list_->item(index)->setHidden(!found);
        if (found && (first < 0 || index == current_))
            first = index;
    }
    nothing_->setVisible(first < 0);
    stack_->setVisible(first >= 0);
    if (first >= 0)
        show(first);
    if (!words.isEmpty())
        inSection_ = first >= 0;
    layOut();
}

/// List and section beside each other; in a narrow window one of them. What was beside the list stays in view
/// when the window becomes narrow, or its text larger.
void SettingsPage::layOut()
{
    if (!wasNarrow_ && narrow())
        inSection_ = true;
    wasNarrow_ = narrow();
    const bool found = nothing_->isHidden();
    list_->setVisible(!wasNarrow_ || !inSection_);
    stack_->setVisible(found && (!wasNarrow_ || inSection_));
    back_->setVisible(wasNarrow_ && inSection_);
    if (wasNarrow_)
        list_->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        list_->setFixedWidth(look().px(listWidth));
    if (wasNarrow_)
        list_->setMinimumWidth(0);
    auto* columns = static_cast<QBoxLayout*>(list_->parentWidget()->layout());
    columns->setStretchFactor(list_, wasNarrow_ ? 1 : 0);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (body_ != nullptr && narrow() != wasNarrow_)
        layOut();
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && !search_->text().isEmpty())
        search_->clear();
    else if (escape && wasNarrow_ && inSection_)
        back_->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace interval::ui
