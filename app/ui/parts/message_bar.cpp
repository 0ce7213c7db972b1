// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_bar.h"

#include "ui/parts/controls.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int goodNewsMs = 8000;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      what_(makeLabel({}, Type::ui, Tone::normal, this, QFont::DemiBold)),
      meaning_(makeLabel({}, Type::ui, Tone::second, this)),
      action_(makeButton({}, "", {}, this)),
      close_(makeButton(tr("Close"), "quiet", {}, this))
{
    setObjectName(u"messageBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look().px(12), 4, look().px(8), 4);
    row->addWidget(what_);
    row->addWidget(meaning_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    meaning_->setWordWrap(true);
    connect(action_, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &MessageBar::leave);
    hide();
}

void MessageBar::show(Kind kind, const QString& what, const QString& meaning, const QString& action)
{
    static const char* const roles[] = {"message-good", "message-bad", "message-info"};
    setProperty("role", QString::fromLatin1(roles[static_cast<int>(kind)]));
    style()->unpolish(this);
    style()->polish(this);
    what_->setText(what);
    meaning_->setText(meaning);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    close_->setText(tr("Close"));
    setAccessibleName(what + u" "_s + meaning);
    setVisible(true);
    timer_.stop();
    if (kind == Kind::good)
        timer_.start(goodNewsMs);
}

QString MessageBar::text() const
{
    return what_->text() + u" "_s + meaning_->text();
}

void MessageBar::leave()
{
    if (underMouse() || isAncestorOf(focusWidget()))
        timer_.start(goodNewsMs);
    else
        hide();
}

} // namespace interval::ui
