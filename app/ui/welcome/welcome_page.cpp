// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/parts/choice_card.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/key_cap.h"
#include "ui/parts/switcher.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>
#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680;
constexpr std::array minuteChoices{10, 20, 30, 45};
constexpr int steps = 2;

struct LanguageChoice {
    const char* locale;
    const char16_t* name;
    const char16_t* meaning;
};

/// Written in their own language on purpose: who cannot read the one must find the other.
constexpr std::array languageChoices{
    LanguageChoice{"zh_CN", u"中文", u"界面和卡片用中文，术语保留英文"},
    LanguageChoice{"en", u"English", u"Interface and cards in English"},
};

QLabel* makeWrapped(const QString& text, Type type, Tone tone, QWidget* parent, int weight)
{
    auto* label = makeLabel(text, type, tone, parent, weight);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : Page({}, parent)
{
    setObjectName(u"welcomePage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    WelcomePage::rebuild();
}

bool WelcomePage::narrow() const
{
    return look().layoutWidth(window()->width()) < narrowWidth;
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (narrow() != wasNarrow_)
        QMetaObject::invokeMethod(this, &WelcomePage::rebuild, Qt::QueuedConnection);
}

void WelcomePage::rebuild()
{
    wasNarrow_ = narrow();
    delete scroll_;
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll_);
    page->setProperty("role", u"surface"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, look().space(24), 0, look().space(24));
    auto* content = new QWidget(page);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(makeHead(content));
    lines->addSpacing(look().space(48));
    step_ == 0 ? addLanguages(*lines, content) : addMinutes(*lines, content);
    lines->addSpacing(look().space(48));
    lines->addWidget(makeButtons(content));
    column->addStretch(1);
    column->addWidget(makeCentred(content, columnWidth, page));
    column->addStretch(2);
    column->addWidget(makePromises(page));
    scroll_->setWidget(page);
    layout()->addWidget(scroll_);
    if (isVisible())
        setFocus(Qt::OtherFocusReason);
}

QWidget* WelcomePage::makeHead(QWidget* page)
{
    auto* head = new QWidget(page);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(10));
    auto* mark = new QLabel(head);
    const int size = look().px(22);
    mark->setPixmap(icon(u"git-commit-horizontal"_s, look().colours().accent, size).pixmap(size));
    row->addWidget(mark);
    row->addWidget(makeLabel(u"Interval"_s, Type::body, Tone::normal, head, QFont::DemiBold), 1);
    row->addWidget(
        makeLabel(u"%1 / %2"_s.arg(step_ + 1).arg(steps), Type::caption, Tone::second, head));
    for (int i = 0; i < steps; ++i) {
        auto* bar = new ProgressLine(ProgressLine::Use::progress, 4, head);
        bar->setFixedWidth(look().px(24));
        bar->setValue(i <= step_ ? 1 : 0);
        row->addWidget(bar);
    }
    return head;
}

void WelcomePage::addLanguages(QVBoxLayout& column, QWidget* page)
{
    column.addWidget(
        makeWrapped(u"用哪种语言？"_s, Type::figure, Tone::normal, page, QFont::DemiBold));
    column.addWidget(
        makeWrapped(u"Which language?"_s, Type::title, Tone::second, page, QFont::Normal));
    column.addSpacing(look().space(24));
    auto* row = new QBoxLayout(wasNarrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(look().space(16));
    for (const LanguageChoice& choice : languageChoices) {
        const QString locale = QString::fromLatin1(choice.locale);
        auto* card = new ChoiceCard(QString::fromUtf16(choice.name),
                                    QString::fromUtf16(choice.meaning), page);
        card->setObjectName(u"language-"_s + locale);
        card->setChecked(locale == locale_);
        connect(
            card, &ChoiceCard::clicked, this,
            [this, locale] {
                locale_ = locale;
                Q_EMIT languageChosen(locale);
            },
            Qt::QueuedConnection);
        row->addWidget(card, 1);
    }
    column.addLayout(row);
    column.addSpacing(look().space(16));
    column.addWidget(makeWrapped(u"每张卡片都有两种语言，共用一个记忆状态；学习时按 L 随时切换。"_s,
                                 Type::ui, Tone::second, page, QFont::Normal));
    column.addWidget(makeWrapped(
        u"Every card has both languages and one memory state; L switches while you study."_s,
        Type::ui, Tone::third, page, QFont::Normal));
}

void WelcomePage::addMinutes(QVBoxLayout& column, QWidget* page)
{
    column.addWidget(makeWrapped(tr("How many minutes a day?"), Type::figure, Tone::normal, page,
                                 QFont::DemiBold));
    column.addSpacing(look().space(24));
    auto* minutes = new Switcher(page);
    minutes->setObjectName(u"minutes"_s);
    QStringList items;
    for (const int choice : minuteChoices)
        items << tr("%n minutes", nullptr, choice);
    minutes->setItems(items);
    const auto* const found = std::find(minuteChoices.begin(), minuteChoices.end(), minutes_);
    minutes->setCurrent(static_cast<int>(found - minuteChoices.begin()));
    connect(minutes, &Switcher::chosen, this,
            [this](int index) { minutes_ = minuteChoices[static_cast<std::size_t>(index)]; });
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(8));
    row->addWidget(minutes);
    row->addWidget(new KeyCap(u"←"_s, page));
    row->addWidget(new KeyCap(u"→"_s, page));
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(look().space(16));
    column.addWidget(makeWrapped(
        tr("Each day's work is cut to this: first what you are about to forget, then new cards."),
        Type::ui, Tone::second, page, QFont::Normal));
}

QWidget* WelcomePage::makeButtons(QWidget* page)
{
    auto* foot = new QWidget(page);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    if (step_ > 0) {
        auto* back = makeButton(tr("Back"), "quiet", tr("Esc"), foot);
        back->setObjectName(u"back"_s);
        connect(
            back, &QPushButton::clicked, this,
            [this] {
                --step_;
                rebuild();
            },
            Qt::QueuedConnection);
        row->addWidget(back);
    } else {
        auto* skip = makeButton(tr("Skip, show the first card"), "quiet", {}, foot);
        skip->setObjectName(u"skip"_s);
        connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT done(minutes_); });
        row->addWidget(skip);
    }
    auto* go =
        makeButton(step_ + 1 == steps ? tr("Start") : tr("Continue"), "primary", u"⏎"_s, foot);
    go->setObjectName(u"continue"_s);
    connect(go, &QPushButton::clicked, this, &WelcomePage::next, Qt::QueuedConnection);
    row->addStretch(1);
    row->addWidget(go);
    return foot;
}

QWidget* WelcomePage::makePromises(QWidget* page)
{
    auto* foot = new QWidget(page);
    auto* row =
        new QBoxLayout(wasNarrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, foot);
    row->setContentsMargins(look().space(32), 0, look().space(32), 0);
    row->setSpacing(look().px(20));
    row->addStretch(1);
    for (const auto& [name, text] :
         {std::pair{u"hard-drive"_s, tr("Your data stays on this computer")},
          std::pair{u"wifi-off"_s, tr("No network, no account")}}) {
        auto* promise = new QWidget(foot);
        auto* line = new QHBoxLayout(promise);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(look().px(6));
        auto* sign = new QLabel(promise);
        const int size = look().px(14);
        sign->setPixmap(icon(name, look().colours().text2, size).pixmap(size));
        line->addWidget(sign);
        line->addWidget(makeLabel(text, Type::caption, Tone::second, promise), 1);
        row->addWidget(promise);
    }
    row->addStretch(1);
    return foot;
}

void WelcomePage::next()
{
    if (step_ + 1 == steps) {
        Q_EMIT done(minutes_);
        return;
    }
    ++step_;
    rebuild();
}

/// The arrows choose without a way through the tabs.
void WelcomePage::turn(int by)
{
    if (step_ > 0) {
        auto* minutes = findChild<Switcher*>(u"minutes"_s);
        minutes->choose(minutes->current() + by);
        return;
    }
    const auto index = static_cast<std::size_t>(by > 0 ? 1 : 0);
    const QString locale = QString::fromLatin1(languageChoices[index].locale);
    if (auto* card = findChild<ChoiceCard*>(u"language-"_s + locale))
        card->click();
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        turn(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_Escape:
        if (step_ > 0) {
            --step_;
            rebuild();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace interval::ui
