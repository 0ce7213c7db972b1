// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/query_help.h"

#include "collection/search/query_keys.h"
#include "ui/parts/controls.h"
#include "ui/words/library_words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int helpWidth = 560;
constexpr int helpHeight = 520;
constexpr int exampleSize = 12;

} // namespace

QueryHelp::QueryHelp(QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"queryHelpSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"popup"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Help with searching"));
    outer->addWidget(scroll);
    auto* sheet = new QWidget(scroll);
    auto* grid = new QGridLayout(sheet);
    const int margin = look().space(16);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(look().space(12));
    grid->setVerticalSpacing(look().px(2));
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString& example, const QString& meaning) {
        auto* button = new QPushButton(example, sheet);
        button->setProperty("role", u"bare"_s);
        button->setFont(codeFont(look().px(exampleSize)));
        button->setAccessibleName(example + u": "_s + meaning);
        connect(button, &QPushButton::clicked, this, [this, example] {
            Q_EMIT chosen(example);
            close();
        });
        grid->addWidget(button, line, 0, Qt::AlignLeft | Qt::AlignTop);
        auto* words = makeLabel(meaning, Type::caption, Tone::second, sheet);
        words->setWordWrap(true);
        grid->addWidget(words, line++, 1, Qt::AlignVCenter);
    };
    add(u"显存 KV"_s, tr("cards with both words, in any language"));
    add(u"\"reward model\""_s, tr("these words in this order"));
    add(u"-is:suspended"_s, tr("not those"));
    add(u"ppo or dpo"_s, tr("one or the other; parentheses group"));
    for (const collection::QueryKey& key : collection::queryKeys())
        add(QString::fromUtf8(key.example.data(), static_cast<qsizetype>(key.example.size())),
            LibraryWords::help(key.name));
    scroll->setWidget(sheet);
}

void QueryHelp::openBelow(const QWidget& field)
{
    const QRect screen = field.screen()->availableGeometry();
    resize(std::min(look().px(helpWidth), screen.width()),
           std::min(look().px(helpHeight), screen.height()));
    const QPoint corner = field.mapToGlobal(QPoint(field.width() - width(), field.height() + 4));
    move(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace interval::ui
