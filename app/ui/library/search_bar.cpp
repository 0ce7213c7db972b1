// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/search_bar.h"

#include "ui/library/query_field.h"
#include "ui/library/query_help.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/words/library_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <tuple>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSize = 16;

QToolButton* makeTool(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("role", u"quiet"_s);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QWidget(parent),
      filters_(makeTool(u"showFilters"_s, this)),
      frame_(new QFrame(this)),
      sign_(new QLabel(frame_)),
      field_(new QueryField(frame_)),
      result_(makeLabel({}, Type::caption, Tone::second, frame_)),
      help_(makeTool(u"queryHelp"_s, frame_)),
      save_(makeButton({}, "", {}, this)),
      fault_(makeLabel({}, Type::caption, Tone::normal, this))
{
    frame_->setProperty("role", u"query"_s);
    result_->setObjectName(u"queryResult"_s);
    save_->setObjectName(u"saveSearch"_s);
    fault_->setObjectName(u"queryFault"_s);
    fault_->setProperty("role", u"fault"_s);
    fault_->setWordWrap(true);
    auto* inner = new QHBoxLayout(frame_);
    inner->setContentsMargins(look().px(10), 1, look().px(4), 1);
    inner->setSpacing(look().px(4));
    inner->addWidget(sign_);
    inner->addWidget(field_, 1);
    inner->addWidget(result_);
    inner->addWidget(help_);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(8));
    row->addWidget(filters_);
    row->addWidget(frame_, 1);
    row->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(4));
    column->addLayout(row);
    column->addWidget(fault_);
    fault_->hide();
    filters_->hide();
    connect(help_, &QToolButton::clicked, this, &SearchBar::showHelp);
    connect(save_, &QPushButton::clicked, this, &SearchBar::saveAsked);
    connect(filters_, &QToolButton::clicked, this, &SearchBar::filtersAsked);
    refresh();
}

void SearchBar::refresh()
{
    const Tokens& t = look().colours();
    const int size = look().px(signSize);
    sign_->setPixmap(icon(u"search"_s, t.text2, size).pixmap(size));
    field_->refresh();
    result_->setFont(typeFont(Type::caption));
    fault_->setFont(typeFont(Type::caption));
    for (const auto& [button, name, words] :
         {std::tuple{help_, u"circle-help"_s, tr("Help with searching")},
          std::tuple{filters_, u"funnel"_s, tr("Filters")}}) {
        button->setIcon(icon(name, t.text2, size));
        button->setIconSize({size, size});
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    filters_->setText(tr("Filters"));
    filters_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save_->setText(tr("Save search"));
    save_->setAccessibleName(tr("Save search"));
    save_->setIcon(icon(u"bookmark"_s, t.text, size));
    save_->setIconSize({size, size});
    setResult(cards_, milliseconds_);
    setFault(error_);
}

void SearchBar::setResult(qsizetype cards, qint64 milliseconds)
{
    cards_ = cards;
    milliseconds_ = milliseconds;
    //: %1: how long the search took
    result_->setText(tr("%n cards, %1 ms", nullptr, static_cast<int>(cards))
                         .arg(QLocale().toString(milliseconds)));
}

void SearchBar::setFault(const std::optional<collection::QueryError>& fault)
{
    error_ = fault;
    field_->setFault(fault);
    frame_->setProperty("wrong", fault.has_value());
    frame_->style()->unpolish(frame_); // properties count when the sheet is applied again
    frame_->style()->polish(frame_);
    result_->setVisible(!fault);
    fault_->setVisible(fault.has_value());
    save_->setEnabled(!fault);
    if (fault)
        fault_->setText(tr("At character %1: %2 The cards below are those of the search before.")
                            .arg(fault->column)
                            .arg(LibraryWords::of(*fault)));
}

void SearchBar::setFiltersFolded(bool folded)
{
    filters_->setVisible(folded);
}

void SearchBar::showHelp()
{
    auto* help = new QueryHelp(this);
    connect(help, &QueryHelp::chosen, this, [this](const QString& example) {
        const QString now = field_->query().trimmed();
        field_->setQuery(now.isEmpty() ? example : now + u' ' + example);
        field_->setFocus(Qt::OtherFocusReason);
    });
    help->openBelow(*frame_);
}

} // namespace interval::ui
