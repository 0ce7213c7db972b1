// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/switcher.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680;
constexpr int minuteChoices[] = {10, 20, 30, 45};
constexpr int lastStep = 1;

struct LanguageChoice {
    const char* locale;
    const char16_t* name;
    const char16_t* meaning;
};

/// Written in their own language on purpose: who cannot read the one must find the other.
constexpr LanguageChoice languageChoices[] = {
    {"zh_CN", u"中文", u"界面和卡片用中文，术语保留英文"},
    {"en", u"English", u"Interface and cards in English"},
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().space(32), 0, look().space(32), 0);
    rebuild();
}

void WelcomePage::rebuild()
{
    delete content_;
    content_ = new QWidget(this);
    content_->setMaximumWidth(look().px(columnWidth));
    layout()->addWidget(content_);
    auto* column = new QVBoxLayout(content_);
    column->addStretch(1);
    auto* head = new QHBoxLayout;
    auto* mark = new QLabel(content_);
    mark->setPixmap(icon(u"git-commit-horizontal"_s, look().colours().accent, look().px(22))
                        .pixmap(look().px(22)));
    head->addWidget(mark);
    head->addWidget(makeLabel(u"Interval"_s, Type::body, Tone::normal, content_, QFont::DemiBold),
                    1);
    head->addWidget(makeLabel(u"%1 / %2"_s.arg(step_ + 1).arg(lastStep + 1), Type::caption,
                              Tone::second, content_));
    column->addLayout(head);
    column->addSpacing(look().space(48));
    step_ == 0 ? addLanguages(content_) : addMinutes(content_);
    column->addSpacing(look().space(48));
    auto* foot = new QHBoxLayout;
    auto* skip = makeButton(tr("Skip, show the first card"), "quiet", {}, content_);
    skip->setObjectName(u"skip"_s);
    connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT done(minutes_); });
    auto* go =
        makeButton(step_ == lastStep ? tr("Start") : tr("Continue"), "primary", u"⏎"_s, content_);
    go->setObjectName(u"continue"_s);
    connect(go, &QPushButton::clicked, this, &WelcomePage::next, Qt::QueuedConnection);
    foot->addWidget(skip);
    foot->addStretch(1);
    foot->addWidget(go);
    column->addLayout(foot);
    column->addStretch(2);
    auto* promise = makeLabel(tr("Your data stays on this computer. No network, no account."),
                              Type::caption, Tone::second, content_);
    promise->setAlignment(Qt::AlignCenter);
    column->addWidget(promise);
    column->addSpacing(look().space(24));
    setFocus(Qt::OtherFocusReason);
}

void WelcomePage::addLanguages(QWidget* page)
{
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    column->addWidget(
        makeLabel(u"用哪种语言？"_s, Type::figure, Tone::normal, page, QFont::DemiBold));
    column->addWidget(makeLabel(u"Which language?"_s, Type::title, Tone::second, page));
    column->addSpacing(look().space(24));
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(16));
    for (const LanguageChoice& choice : languageChoices) {
        const QString locale = QString::fromLatin1(choice.locale);
        auto* button = new QPushButton(
            QString::fromUtf16(choice.name) + u"\n"_s + QString::fromUtf16(choice.meaning), page);
        button->setObjectName(u"language-"_s + locale);
        button->setCheckable(true);
        button->setChecked(locale == locale_);
        button->setProperty("role", u"language"_s);
        connect(
            button, &QPushButton::clicked, this,
            [this, locale] {
                locale_ = locale;
                Q_EMIT languageChosen(locale);
            },
            Qt::QueuedConnection);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    column->addSpacing(look().space(16));
    column->addWidget(makeLabel(u"每张卡片都有两种语言，共用一个记忆状态；学习时按 L 随时切换。"_s,
                                Type::ui, Tone::second, page));
    column->addWidget(makeLabel(
        u"Every card has both languages and one memory state; L switches while you study."_s,
        Type::ui, Tone::third, page));
}

void WelcomePage::addMinutes(QWidget* page)
{
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    column->addWidget(makeLabel(tr("How many minutes a day?"), Type::figure, Tone::normal, page,
                                QFont::DemiBold));
    column->addSpacing(look().space(24));
    auto* minutes = new Switcher(page);
    minutes->setObjectName(u"minutes"_s);
    QStringList items;
    int chosen = 0;
    for (int i = 0; i < 4; ++i) {
        items << tr("%n minutes", nullptr, minuteChoices[i]);
        chosen = minuteChoices[i] == minutes_ ? i : chosen;
    }
    minutes->setItems(items);
    minutes->setCurrent(chosen);
    connect(minutes, &Switcher::chosen, this,
            [this](int index) { minutes_ = minuteChoices[index]; });
    column->addWidget(minutes);
    column->addSpacing(look().space(16));
    auto* meaning = makeLabel(
        tr("Each day's work is cut to this: first what you are about to forget, then new cards."),
        Type::ui, Tone::second, page);
    meaning->setWordWrap(true);
    column->addWidget(meaning);
}

void WelcomePage::next()
{
    if (step_ == lastStep) {
        Q_EMIT done(minutes_);
        return;
    }
    ++step_;
    rebuild();
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace interval::ui
