// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/switcher.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace interval::ui {

using namespace Qt::StringLiterals;
using exchange::ExportFormat;

namespace {

constexpr int dialogWidth = 520;

struct Format {
    std::optional<ExportFormat> format;
    const char* ending;
    QString name;
    QString words;
};

/// In the order of the choice.
std::array<Format, 5> formats()
{
    return {
        Format{ExportFormat::ankiPackage, "apkg", ExportDialog::tr("Anki package (.apkg)"),
               ExportDialog::tr("Anki 2.1.15 and later open it. Schedules, history, tags and "
                                "pictures go along.")},
        Format{ExportFormat::delimitedText, "txt", ExportDialog::tr("Table (.txt, tabs)"),
               ExportDialog::tr("Question and answer in columns, for spreadsheets and Anki. "
                                "Without history.")},
        Format{ExportFormat::markdown, "md", ExportDialog::tr("Markdown (.md)"),
               ExportDialog::tr("Questions as headings with their answers below, to read and "
                                "to import again.")},
        Format{std::nullopt, "pdf", ExportDialog::tr("Cheat sheet (.pdf)"),
               ExportDialog::tr(
                   "Questions with their key points in two columns, to print. Drills stay out.")},
        Format{ExportFormat::archive, "zip", ExportDialog::tr("Everything (.zip)"),
               ExportDialog::tr("The whole collection with its media, as a copy to keep.")}};
}

/// What can be chosen of the cards: words, and the query that says it.
struct Scope {
    QString name;
    const char* query;
};

std::array<Scope, 5> scopes()
{
    return {Scope{ExportDialog::tr("All cards"), ""},
            Scope{ExportDialog::tr("Weak points: the last answer left one out"), "missed:point"},
            Scope{ExportDialog::tr("Due cards"), "is:due"},
            Scope{ExportDialog::tr("Flagged cards"), "is:flagged"},
            Scope{ExportDialog::tr("Cards that I search for"), nullptr}};
}

} // namespace

ExportDialog::ExportDialog(ExportPresenter& presenter,
                           const QString& query,
                           std::vector<collection::CardId> chosen,
                           base::Language language,
                           QWidget* parent)
    : QDialog(parent), presenter_(presenter), chosen_(std::move(chosen))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export cards"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look().space(24), look().space(20), look().space(24),
                               look().space(20));
    column->setSpacing(look().space(8));
    addCards(query);
    addFormat();
    addLanguage(language);
    addButtons();
    setMinimumWidth(look().px(dialogWidth));
    connect(&presenter_, &ExportPresenter::counted, this, &ExportDialog::showCount);
    reflect();
    count();
}

void ExportDialog::count()
{
    presenter_.count(query_->text(), chosenCards());
}

std::vector<collection::CardId> ExportDialog::chosenCards() const
{
    return scope_->currentIndex() == static_cast<int>(scopes().size())
               ? chosen_
               : std::vector<collection::CardId>();
}

void ExportDialog::addCards(const QString& query)
{
    layout()->addWidget(makeLabel(tr("Cards"), Type::caption, Tone::second, this));
    scope_ = new ChoiceBox(this);
    scope_->setObjectName(u"exportScope"_s);
    scope_->setAccessibleName(tr("Which cards"));
    for (const Scope& scope : scopes())
        scope_->addItem(scope.name);
    if (!chosen_.empty())
        scope_->addItem(tr("The %n selected cards", nullptr, static_cast<int>(chosen_.size())));
    layout()->addWidget(scope_);
    query_ = new QLineEdit(query, this);
    query_->setObjectName(u"exportQuery"_s);
    query_->setAccessibleName(tr("Search"));
    query_->setPlaceholderText(u"topic:rlhf is:due"_s);
    layout()->addWidget(query_);
    count_ = makeLabel({}, Type::caption, Tone::second, this);
    count_->setObjectName(u"exportCount"_s);
    count_->setWordWrap(true);
    layout()->addWidget(count_);
    if (!query.isEmpty() || !chosen_.empty()) // the last is the most exact of what was asked for
        scope_->setCurrentIndex(scope_->count() - 1);
    connect(scope_, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto all = scopes();
        const auto place = static_cast<std::size_t>(index);
        if (const char* text = place < all.size() ? all.at(place).query : ""; text != nullptr)
            query_->setText(QString::fromLatin1(text));
        else
            query_->setFocus(Qt::OtherFocusReason);
        reflect();
        count();
    });
    connect(query_, &QLineEdit::textChanged, this, &ExportDialog::count);
}

void ExportDialog::addFormat()
{
    layout()->addWidget(makeLabel(tr("As"), Type::caption, Tone::second, this));
    format_ = new ChoiceBox(this);
    format_->setObjectName(u"exportFormat"_s);
    format_->setAccessibleName(tr("Format"));
    for (const Format& format : formats())
        format_->addItem(format.name);
    layout()->addWidget(format_);
    formatWords_ = makeLabel({}, Type::caption, Tone::second, this);
    formatWords_->setWordWrap(true);
    layout()->addWidget(formatWords_);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::reflect);
}

void ExportDialog::addLanguage(base::Language language)
{
    layout()->addWidget(
        makeLabel(tr("Language of cards that have both"), Type::caption, Tone::second, this));
    language_ = new Switcher(this);
    language_->setObjectName(u"exportLanguage"_s);
    language_->setItems({u"中文"_s, u"English"_s});
    language_->setCurrent(language == base::Language::zhCn ? 0 : 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(language_, 0, Qt::AlignLeft);
}

void ExportDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, look().space(12), 0, 0);
    row->setSpacing(look().px(12));
    row->addStretch(1);
    KeyButton* cancel = makeButton(tr("Cancel"), "", tr("Esc"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    save_ = makeButton(tr("Save as…"), "primary", {}, this);
    save_->setObjectName(u"exportSave"_s);
    save_->setDefault(true);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::askForFile);
    row->addWidget(save_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ExportDialog::showCount(int notes, const QString& fault)
{
    count_->setText(fault.isEmpty() ? tr("%n cards", nullptr, notes)
                                    : tr("This search cannot be read, column %1").arg(fault));
    count_->setProperty("role", fault.isEmpty() ? QString() : u"fault"_s);
    save_->setEnabled(notes > 0);
    reflect();
}

void ExportDialog::reflect()
{
    const Format format = formats().at(static_cast<std::size_t>(format_->currentIndex()));
    const bool everything = format.format == ExportFormat::archive;
    formatWords_->setText(format.words);
    scope_->setEnabled(!everything);
    language_->setEnabled(!everything);
    query_->setVisible(scope_->currentIndex() == static_cast<int>(scopes().size()) - 1);
    query_->setEnabled(!everything);
}

ExportRequest ExportDialog::request() const
{
    return {{},
            formats().at(static_cast<std::size_t>(format_->currentIndex())).format,
            query_->text(),
            language_->current() == 0 ? base::Language::zhCn : base::Language::en,
            chosenCards()};
}

void ExportDialog::askForFile()
{
    const QString ending =
        QString::fromLatin1(formats().at(static_cast<std::size_t>(format_->currentIndex())).ending);
    ExportRequest chosenRequest = request();
    chosenRequest.file = QFileDialog::getSaveFileName(this, tr("Export cards"),
                                                      u"interval."_s + ending, u"*."_s + ending);
    if (chosenRequest.file.isEmpty())
        return;
    if (!chosenRequest.file.endsWith(u'.' + ending))
        chosenRequest.file += u'.' + ending;
    Q_EMIT chosen(chosenRequest);
    accept();
}

} // namespace interval::ui
