// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_bar.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStyle>
#include <QVariant>

#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int goodNewsMs = 8000;
constexpr int signSize = 18;
constexpr int sideMargin = 32;
constexpr int topMargin = 12;
constexpr int stackBelow = 520; ///< layout width under which the buttons go below the words

struct Dress {
    const char16_t* role;
    const char16_t* icon;
    QColor Tokens::*ink;
};

/// By MessageBar::Kind.
constexpr std::array<Dress, 4> dresses{{{u"message-good", u"check", &Tokens::good},
                                        {u"message-info", u"info", &Tokens::accent},
                                        {u"message-caution", u"triangle-alert", &Tokens::caution},
                                        {u"message-bad", u"circle-alert", &Tokens::bad}}};

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      frame_(new QFrame(this)),
      row_(new QBoxLayout(QBoxLayout::LeftToRight, frame_)),
      sign_(new QLabel(frame_)),
      words_(makeLabel({}, Type::ui, Tone::normal, frame_)),
      action_(makeButton({}, "small", {}, frame_)),
      dismiss_(makeButton({}, "quiet", {}, frame_))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(sideMargin, topMargin, sideMargin, 0);
    outer->addWidget(frame_);
    setObjectName(u"messageBar"_s);
    action_->setObjectName(u"messageAction"_s);
    dismiss_->setObjectName(u"messageDismiss"_s);
    words_->setTextFormat(Qt::RichText);
    words_->setWordWrap(true);
    auto* text = new QHBoxLayout;
    text->addWidget(sign_);
    text->addWidget(words_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(action_);
    buttons->addWidget(dismiss_);
    row_->addLayout(text, 1);
    row_->addLayout(buttons);
    connect(action_, &QPushButton::clicked, this, [this] {
        hide();
        if (act_)
            act_();
    });
    connect(dismiss_, &QPushButton::clicked, this, &QWidget::hide);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &MessageBar::leave);
    hide();
}

void MessageBar::say(Kind kind, Source source, std::function<void()> act)
{
    kind_ = kind;
    source_ = std::move(source);
    act_ = std::move(act);
    refresh();
    setVisible(true);
    timer_.stop();
    if (kind == Kind::good)
        timer_.start(goodNewsMs);
}

void MessageBar::refresh()
{
    if (!source_)
        return;
    const Dress& dress = dresses[static_cast<std::size_t>(kind_)];
    const QString role = QString::fromUtf16(dress.role);
    if (frame_->property("role").toString() != role) {
        frame_->setProperty("role", role);
        style()->unpolish(frame_);
        style()->polish(frame_);
    }
    row_->setContentsMargins(look().space(12), look().space(6), look().space(8), look().space(6));
    row_->setSpacing(look().space(12));
    const int size = look().px(signSize);
    sign_->setPixmap(
        icon(QString::fromUtf16(dress.icon), look().colours().*dress.ink, size).pixmap(size));
    const Content content = source_();
    words_->setFont(typeFont(Type::ui));
    words_->setText(u"<span style='font-weight:600'>%1</span> %2"_s.arg(
        content.what.toHtmlEscaped(), content.meaning.toHtmlEscaped()));
    action_->setText(content.action);
    action_->setAccessibleName(content.action);
    action_->setKey(content.key);
    action_->setVisible(!content.action.isEmpty());
    dismiss_->setText(tr("Dismiss"));
    dismiss_->setAccessibleName(dismiss_->text());
    setAccessibleName(text());
}

QString MessageBar::text() const
{
    if (!source_)
        return {};
    const Content content = source_();
    return content.meaning.isEmpty() ? content.what : content.what + u' ' + content.meaning;
}

void MessageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    row_->setDirection(width() < look().px(stackBelow) ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
}

void MessageBar::leave()
{
    if (underMouse() || isAncestorOf(focusWidget()))
        timer_.start(goodNewsMs);
    else
        hide();
}

} // namespace interval::ui
