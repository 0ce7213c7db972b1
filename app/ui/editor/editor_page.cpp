// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_page.h"

#include "ui/editor/diff_sheet.h"
#include "ui/editor/findings_list.h"
#include "ui/library/card_sheet.h"
#include "ui/parts/calc_desk.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/controls.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/switcher.h"
#include "ui/presenters/editor_presenter.h"
#include "ui/words/deck_words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 24;
constexpr int iconSize = 14;
constexpr int findingsHeight = 96;
constexpr int mostVersions = 20;
constexpr int previewWidth = 360;
constexpr int deckWidth = 200;
constexpr int deckLetters = 12; ///< of the deck's name that are seen at the least

} // namespace

EditorPage::EditorPage(CollectionWorker& worker,
                       MathStore* maths,
                       const QString& deckFolder,
                       const QString& profile,
                       QWidget* parent)
    : Page({}, parent),
      maths_(maths),
      deckFolder_(deckFolder),
      profile_(profile),
      calcs_(std::make_unique<CalcDesk>(deckFolder + u"/../../catalogue"_s)),
      presenter_(new EditorPresenter(worker, deckFolder, profile, this))
{
    setObjectName(u"editorPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    bar_ = makeBar();
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar_);
    auto* body = new QWidget(this);
    layout()->addWidget(body);
    auto* columns = new QHBoxLayout(body);
    auto* left = new QVBoxLayout;
    left->setSpacing(look().px(8));
    tools_ = makeTools();
    left->addWidget(tools_);
    texts_ = new QWidget(body);
    auto* row = new QHBoxLayout(texts_);
    row->setContentsMargins(0, 0, 0, 0);
    base_ = makeSide(texts_, u"baseText"_s);
    translation_ = makeSide(texts_, u"translationText"_s);
    row->addWidget(base_.box, 1);
    row->addWidget(translation_.box, 1);
    left->addWidget(texts_, 1);
    findings_ = new FindingsList(body);
    left->addWidget(findings_);
    columns->addLayout(left, 1);
    side_ = new QWidget(body);
    auto* sideColumn = new QVBoxLayout(side_);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    previewLanguage_ = new Switcher(side_);
    previewLanguage_->setItems({u"中"_s, u"EN"_s});
    preview_ = new QScrollArea(side_);
    preview_->setObjectName(u"editorPreview"_s);
    preview_->setWidgetResizable(true);
    preview_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideColumn->addWidget(previewLanguage_, 0, Qt::AlignRight);
    sideColumn->addWidget(preview_, 1);
    columns->addWidget(side_);
    connect(previewLanguage_, &Switcher::chosen, this, [this](int index) {
        const auto language = index == 0 ? base::Language::zhCn : base::Language::en;
        previewOfTranslation_ = language != presenter_->draft().baseLanguage;
        showPreview();
    });
    connect(findings_, &FindingsList::noteChosen, this, &EditorPage::openAsked);
    connect(findings_, &FindingsList::lineChosen, this, [this](bool translation, int line) {
        translationShown_ = translation;
        fit();
        (translation ? translation_ : base_).field->goTo(line);
    });
    connectPresenter();
    rebuild();
}

EditorPage::~EditorPage() = default;

QWidget* EditorPage::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    end_ = makeButton({}, "quiet", {}, bar);
    end_->setObjectName(u"endEditing"_s);
    title_ = new ElidedLabel(Type::ui, bar);
    title_->setObjectName(u"place"_s); // gives way
    state_ = new ElidedLabel(Type::caption, bar);
    state_->setObjectName(u"draftState"_s);
    // It gives way when the title has.
    state_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    deck_ = new ChoiceBox(bar);
    deck_->setObjectName(u"deckOfCard"_s);
    deck_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    deck_->setMinimumContentsLength(deckLetters);
    compare_ = makeButton({}, "quiet", {}, bar);
    compare_->setObjectName(u"compareOriginal"_s);
    versions_ = makeButton({}, "quiet", {}, bar);
    versions_->setObjectName(u"versions"_s);
    versionsMenu_ = new QMenu(versions_);
    versions_->setMenu(versionsMenu_);
    discard_ = makeButton({}, "quiet", {}, bar);
    discard_->setObjectName(u"discardDraft"_s);
    save_ = makeButton({}, "accent", u"Ctrl S"_s, bar);
    save_->setObjectName(u"saveCard"_s);
    row->addWidget(end_);
    row->addWidget(title_, 1);
    row->addWidget(state_);
    row->addWidget(deck_);
    for (KeyButton* button : {compare_, versions_, discard_, save_})
        row->addWidget(button);
    connect(end_, &QPushButton::clicked, this, &EditorPage::ended);
    connect(compare_, &QPushButton::clicked, this, &EditorPage::compare);
    connect(deck_, &QComboBox::activated, this, [this](int index) {
        presenter_->chooseDeck(deck_->itemData(index).toString().toStdString());
    });
    connect(discard_, &QPushButton::clicked, presenter_, &EditorPresenter::discard);
    connect(save_, &QPushButton::clicked, presenter_, &EditorPresenter::save);
    return bar;
}

QWidget* EditorPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    constexpr std::array snippets{Snippet::keyPoints, Snippet::formula, Snippet::code,
                                  Snippet::calc};
    for (std::size_t i = 0; i < snippets_.size(); ++i) {
        KeyButton* button = makeButton({}, "small", {}, tools);
        button->setObjectName(u"snippet%1"_s.arg(i));
        snippets_[i] = button;
        row->addWidget(button);
        if (i < snippets.size())
            connect(button, &QPushButton::clicked, this, [this, snippet = snippets[i]] {
                SourceField& field = focused();
                field.insert(snippet,
                             languageOf(&field == translation_.field) == base::Language::zhCn);
            });
    }
    connect(snippets_.back(), &QPushButton::clicked, this, &EditorPage::chooseImage);
    row->addStretch(1);
    which_ = new Switcher(tools);
    which_->setObjectName(u"whichText"_s);
    row->addWidget(which_);
    connect(which_, &Switcher::chosen, this, [this](int index) {
        translationShown_ = index == 1;
        fit();
    });
    return tools;
}

EditorPage::Side EditorPage::makeSide(QWidget* parent, const QString& name)
{
    Side side;
    side.box = new QWidget(parent);
    auto* column = new QVBoxLayout(side.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().px(4));
    side.title = makeLabel({}, Type::caption, Tone::second, side.box);
    side.field = new SourceField(side.box);
    side.field->setObjectName(name);
    column->addWidget(side.title);
    column->addWidget(side.field, 1);
    connect(side.field, &QPlainTextEdit::textChanged, this, &EditorPage::takeTyped);
    connect(side.field, &SourceField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(side.field, &SourceField::imageGiven, this, &EditorPage::giveImage);
    connect(side.field, &SourceField::imageRefused, this, [this](const QString& file) {
        messages().say(MessageBar::Kind::caution, [file] {
            return MessageBar::Content{
                tr("“%1” was not taken.").arg(file),
                tr("An image is a PNG, JPEG, GIF, WebP or SVG file of at most 10 MB.")};
        });
    });
    return side;
}

void EditorPage::connectPresenter()
{
    connect(presenter_, &EditorPresenter::opened, this, &EditorPage::fillAll);
    connect(presenter_, &EditorPresenter::written, this, [this] {
        showPreview();
        if (presenter_->computing())
            return; // what was found before stays until it is found again: nothing flickers
        showFindings();
        showState();
    });
    connect(presenter_, &EditorPresenter::computed, this, [this] {
        showFindings();
        showState();
    });
    connect(presenter_, &EditorPresenter::alikeChanged, this, &EditorPage::showFindings);
    connect(presenter_, &EditorPresenter::failed, this, &EditorPage::failed);
    connect(presenter_, &EditorPresenter::saved, this, [this](bool isNew) {
        const study::DeckFolder* deck = presenter_->deck();
        messages().say(MessageBar::Kind::good,
                       [isNew, title = deck == nullptr ? deck::Title{} : deck->title] {
                           return MessageBar::Content{
                               isNew ? tr("Saved the new card.") : tr("Saved."),
                               isNew ? tr("It stands in the deck “%1” and comes when new cards do.")
                                           .arg(DeckWords::title(title))
                                     : tr("Its schedule and history stay; what it said before is "
                                          "kept.")};
                       });
        Q_EMIT saved();
    });
    connect(presenter_, &EditorPresenter::restored, this, [this] {
        messages().say(MessageBar::Kind::good, [] {
            return MessageBar::Content{tr("The shipped text is back."),
                                       tr("Your edit is kept among the earlier texts.")};
        });
        Q_EMIT saved();
    });
}

void EditorPage::open(const std::string& note)
{
    previewOfTranslation_ = false;
    translationShown_ = false;
    presenter_->open(note);
}

void EditorPage::begin(base::Language language, const std::string& like)
{
    previewOfTranslation_ = false;
    translationShown_ = false;
    presenter_->begin(language, like);
}

base::Language EditorPage::languageOf(bool translation) const
{
    const bool chinese = (presenter_->draft().baseLanguage == base::Language::zhCn) != translation;
    return chinese ? base::Language::zhCn : base::Language::en;
}

SourceField& EditorPage::focused()
{
    const bool translation =
        translation_.field->hasFocus() || (translationShown_ && !base_.box->isVisible());
    return *(translation ? translation_ : base_).field;
}

void EditorPage::rebuild()
{
    messages().refresh();
    const int margin = look().space(pageMargin);
    side_->parentWidget()->layout()->setContentsMargins(margin, look().space(16), margin,
                                                        look().space(16));
    side_->parentWidget()->layout()->setSpacing(look().space(24));
    bar_->layout()->setContentsMargins(look().space(16), look().px(8), look().space(16),
                                       look().px(8));
    const auto dress = [](KeyButton* button, const QString& words, const QString& iconName) {
        button->setText(words);
        button->setAccessibleName(words);
        const int size = look().px(iconSize);
        if (!iconName.isEmpty())
            button->setIcon(icon(iconName, look().colours().text2, size));
        button->setIconSize({size, size});
    };
    dress(end_, tr("Back"), {});
    end_->setKey(tr("Esc"));
    dress(compare_, tr("Compare with the original"), {});
    dress(versions_, tr("Earlier texts"), u"history"_s);
    dress(discard_, tr("Discard the draft"), {});
    dress(save_, tr("Save"), {});
    const std::array words{tr("Key points"), tr("Formula"), tr("Code"), tr("Calculator"),
                           tr("Image…")};
    const std::array names{u"list-checks"_s, u"sigma"_s, u"code"_s, u"calculator"_s,
                           u"image-plus"_s};
    for (std::size_t i = 0; i < snippets_.size(); ++i)
        dress(snippets_[i], words[i], names[i]);
    for (QLabel* label : {state_, base_.title, translation_.title})
        label->setFont(typeFont(Type::caption));
    title_->setFont(typeFont(Type::ui));
    base_.field->refresh();
    translation_.field->refresh();
    findings_->setAccessibleName(tr("What is wrong with the card"));
    preview_->setAccessibleName(tr("How the card will look"));
    findings_->setMaximumHeight(look().px(findingsHeight));
    fillAll();
}

void EditorPage::fillAll()
{
    filling_ = true;
    base_.field->fill(QString::fromStdString(presenter_->draft().base));
    translation_.field->fill(QString::fromStdString(presenter_->draft().translation));
    filling_ = false;
    const QString chinese = tr("Chinese");
    const QString english = tr("English");
    const bool baseChinese = languageOf(false) == base::Language::zhCn;
    const QString first = baseChinese ? chinese : english;
    const QString second = baseChinese ? english : chinese;
    base_.title->setText(first);
    translation_.title->setText(tr("%1, optional").arg(second));
    base_.field->setAccessibleName(tr("Text in %1").arg(first));
    translation_.field->setAccessibleName(tr("Text in %1").arg(second));
    translation_.field->setPlaceholderText(tr("## Question {#%1}\n\nThe same card in the other "
                                              "language: as many key points, in the same "
                                              "order.")
                                               .arg(QString::fromStdString(presenter_->note())));
    which_->setItems({first, second});
    fillVersions();
    fillDecks();
    fit();
    showState();
    showFindings();
    showPreview();
}

void EditorPage::takeTyped()
{
    if (filling_)
        return;
    study::CardDraft draft = presenter_->draft();
    draft.base = base_.field->toPlainText().toStdString();
    draft.translation = translation_.field->toPlainText().toStdString();
    presenter_->write(draft);
}

void EditorPage::showState()
{
    const bool dirty = presenter_->dirty();
    const bool sound = presenter_->checked().sound();
    const auto& text =
        presenter_->checked().preview.texts[static_cast<std::size_t>(languageOf(false))];
    title_->setText(presenter_->isNew() ? tr("New card")
                    : text              ? QString::fromStdString(text->question)
                                        : QString());
    state_->setText(!dirty  ? presenter_->isNew() ? tr("nothing written yet") : tr("saved")
                     : sound ? tr("draft kept, not saved")
                            : tr("draft kept; mend what is listed below to save it"));
    save_->setEnabled(sound && (dirty || presenter_->isNew()));
    save_->setToolTip(sound ? QString() : tr("The card cannot be read yet: see below the text."));
    discard_->setVisible(dirty);
    compare_->setVisible(presenter_->original().has_value());
    compare_->setEnabled(presenter_->original() && *presenter_->original() != presenter_->draft());
    versions_->setVisible(!presenter_->versions().empty());
}

void EditorPage::showFindings()
{
    QHash<int, bool> ofBase;
    QHash<int, bool> ofTranslation;
    for (const study::DraftFinding& finding : presenter_->checked().findings) {
        const bool error = finding.what.severity == deck::Severity::error;
        QHash<int, bool>& faults = finding.translation ? ofTranslation : ofBase;
        faults[finding.what.line] = faults.value(finding.what.line) || error;
    }
    findings_->show(presenter_->checked().findings, presenter_->alike());
    base_.field->setFaults(ofBase);
    translation_.field->setFaults(ofTranslation);
}

void EditorPage::showPreview()
{
    const deck::Card& card = presenter_->checked().preview;
    const base::Language language = languageOf(previewOfTranslation_);
    previewLanguage_->setCurrent(language == base::Language::zhCn ? 0 : 1);
    if (!card.texts[static_cast<std::size_t>(card.baseLanguage)]) {
        auto* words = makeLabel(tr("How the card will look is shown here once it has a heading."),
                                Type::ui, Tone::second, preview_);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        preview_->setWidget(words);
        return;
    }
    const QString folder = deckFolder_ + u'/' + QString::fromStdString(card.topic);
    preview_->setWidget(
        new CardSheet(card, {maths_, calcs_.get(), {folder, profile_}, language, 0}, preview_));
}

/// Both texts and the preview, two of them, or one above the other.
void EditorPage::fit()
{
    const int width = look().layoutWidth(window()->width());
    const bool both = width >= middleWidth;
    const bool narrow = width < narrowWidth;
    which_->setVisible(!both);
    which_->setCurrent(translationShown_ ? 1 : 0);
    base_.box->setVisible(both || !translationShown_);
    translation_.box->setVisible(both || translationShown_);
    auto* columns = static_cast<QBoxLayout*>(side_->parentWidget()->layout());
    columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    columns->setStretch(1, narrow ? 1 : 0);
    side_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : look().px(previewWidth));
    side_->setMinimumWidth(narrow ? 0 : look().px(previewWidth));
    for (std::size_t i = 0; i < snippets_.size(); ++i)
        snippets_[i]->setVisible(!narrow || i == 0 || i + 1 == snippets_.size());
    title_->setVisible(!narrow);
}

void EditorPage::compare()
{
    if (!presenter_->original())
        return;
    auto* sheet = new DiffSheet(*presenter_->original(), presenter_->draft(), this);
    connect(sheet, &DiffSheet::restoreAsked, presenter_, &EditorPresenter::restoreOriginal);
    sheet->open();
}

void EditorPage::fillVersions()
{
    versionsMenu_->clear();
    int count = 0;
    for (const collection::NoteVersion& version : presenter_->versions()) {
        if (++count > mostVersions)
            break;
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(version.atMs), QLocale::ShortFormat);
        connect(versionsMenu_->addAction(tr("As it was until %1").arg(when)), &QAction::triggered,
                this, [this, version] {
                    putBack({presenter_->draft().baseLanguage, version.base, version.translation});
                });
    }
}

/// Only a new card has a choice: another stays in the file in which it stands.
void EditorPage::fillDecks()
{
    deck_->clear();
    deck_->setAccessibleName(tr("Deck of the card"));
    deck_->setToolTip(tr("The deck into which this card is written"));
    deck_->setMinimumWidth(0);
    deck_->setMaximumWidth(look().px(deckWidth));
    for (const study::DeckFolder& deck : presenter_->decks())
        deck_->addItem(DeckWords::title(deck.title), QString::fromStdString(deck.id));
    if (const study::DeckFolder* deck = presenter_->deck())
        deck_->setCurrentIndex(deck_->findData(QString::fromStdString(deck->id)));
    deck_->setVisible(presenter_->isNew());
}

/// An earlier text becomes the draft; saving it makes it the card.
void EditorPage::putBack(const study::CardDraft& draft)
{
    const auto replace = [](SourceField& field, const std::string& text) {
        QTextCursor cursor(field.document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromStdString(text)); // can be undone in the field
    };
    replace(*base_.field, draft.base);
    replace(*translation_.field, draft.translation);
}

void EditorPage::giveImage(const QByteArray& bytes, const QString& suffix)
{
    const QPointer<SourceField> field(&focused());
    presenter_->keepImage(bytes, suffix, [field](const QString& target) {
        if (field)
            field->insertImage(target);
    });
}

void EditorPage::chooseImage()
{
    auto* dialog = new QFileDialog(this, tr("Image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.svg)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            giveImage(file.readAll(), QFileInfo(path).suffix());
    });
    dialog->open();
}

bool EditorPage::undo()
{
    focused().undo();
    return true;
}

bool EditorPage::redo()
{
    focused().redo();
    return true;
}

void EditorPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Save))
        presenter_->save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focused().setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

void EditorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace interval::ui
