// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_dialogs.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 420;
constexpr int longestTag = 60;
constexpr int longestName = 26; ///< characters; eighty bytes hold as many Chinese ones
constexpr int mostDays = 36500;

class LibraryDialogs {
    Q_DECLARE_TR_FUNCTIONS(LibraryDialogs)
public:
    static QString cancel() { return tr("Cancel"); }
    static QString tagTitle(bool given) { return given ? tr("Add a tag") : tr("Take a tag away"); }
    static QString tagHint()
    {
        return tr(
            "One word; a::b stands below a. Your tags stay when the shipped cards are updated.");
    }
    static QString dueTitle() { return tr("Due in how many days?"); }
    static QString dueHint()
    {
        return tr("0 is today. New cards stay new: they have nothing yet that could be forgotten.");
    }
    static QString dueTake() { return tr("Set"); }
    static QString nameTitle() { return tr("Save this search"); }
    static QString nameHint()
    {
        return tr("It stands among the filters, and its cards can be studied as a set.");
    }
    static QString nameTake() { return tr("Save"); }
    static QString studyTitle() { return tr("Study these cards"); }
    static QString bySchedule(int n) { return tr("Answer what is due (%n cards)", nullptr, n); }
    static QString byScheduleHint(const study::SetCounts& counts)
    {
        return tr("%1 due, %2 new. Ordinary answers: they count for the schedule.")
            .arg(counts.due)
            .arg(counts.fresh);
    }
    static QString cram(int n) { return tr("Go through all (%n cards)", nullptr, n); }
    static QString cramHint()
    {
        return tr("Practice: answers are kept in the history, the schedule stays as it is.");
    }
    static QString hidden(int n)
    {
        return tr("%n suspended or buried cards are left out.", nullptr, n);
    }
};

QDialog* makeSheet(QWidget& parent, const QString& name, const QString& title)
{
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look().space(12));
    column->addWidget(makeLabel(title, Type::body, Tone::normal, dialog, QFont::DemiBold));
    return dialog;
}

QLabel* addHint(QDialog& dialog, const QString& text)
{
    auto* hint = makeLabel(text, Type::caption, Tone::second, &dialog);
    hint->setWordWrap(true);
    dialog.layout()->addWidget(hint);
    return hint;
}

/// What a sheet with one field says, and what it takes.
struct FieldWords {
    QString hint;
    QString take;
    std::function<QString(const QString&)> faultOf{}; ///< nothing: what the field lets through
};

/// A sheet with one field: Enter takes what is in it, when it can be taken.
void openField(QDialog& dialog,
               QLineEdit& field,
               const FieldWords& words,
               std::function<void(const QString&)> answer)
{
    field.setObjectName(u"sheetField"_s);
    field.setAccessibleName(dialog.windowTitle());
    dialog.layout()->addWidget(&field);
    QLabel* fault = addHint(dialog, {});
    fault->setObjectName(u"sheetFault"_s);
    fault->setProperty("role", u"fault"_s);
    addHint(dialog, words.hint);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = makeButton(LibraryDialogs::cancel(), "", {}, &dialog);
    auto* accept = makeButton(words.take, "", {}, &dialog);
    accept->setObjectName(u"sheetTake"_s);
    accept->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(accept);
    static_cast<QVBoxLayout*>(dialog.layout())->addLayout(row);
    const auto check = [&field, accept, fault, faultOf = words.faultOf] {
        const bool empty = field.text().trimmed().isEmpty();
        fault->setText(!empty && faultOf ? faultOf(field.text()) : QString());
        fault->setVisible(!fault->text().isEmpty());
        field.setAccessibleDescription(fault->text());
        accept->setEnabled(!empty && field.hasAcceptableInput() && fault->text().isEmpty());
    };
    QObject::connect(&field, &QLineEdit::textChanged, accept, check);
    check();
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(&dialog, &QDialog::accepted, &dialog,
                     [&field, answer = std::move(answer)] { answer(field.text().trimmed()); });
    dialog.resize(look().px(sheetWidth), dialog.sizeHint().height());
    dialog.open();
    field.setFocus(Qt::OtherFocusReason);
}

} // namespace

void askForTag(QWidget& parent,
               bool given,
               const QStringList& known,
               std::function<void(const QString&)> answer)
{
    QDialog* dialog = makeSheet(parent, u"tagSheet"_s, LibraryDialogs::tagTitle(given));
    auto* field = new QLineEdit(dialog);
    static const QRegularExpression oneWord(u"[^\\s\"]+"_s);
    field->setValidator(new QRegularExpressionValidator(oneWord, field));
    field->setMaxLength(longestTag);
    auto* completer = new QCompleter(known, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    openField(*dialog, *field, {LibraryDialogs::tagHint(), LibraryDialogs::tagTitle(given)},
              std::move(answer));
}

void askForDueDay(QWidget& parent, std::function<void(int)> answer)
{
    QDialog* dialog = makeSheet(parent, u"dueSheet"_s, LibraryDialogs::dueTitle());
    auto* field = new QLineEdit(u"0"_s, dialog);
    field->setValidator(new QIntValidator(0, mostDays, field));
    field->selectAll();
    openField(*dialog, *field, {LibraryDialogs::dueHint(), LibraryDialogs::dueTake()},
              [answer = std::move(answer)](const QString& text) { answer(text.toInt()); });
}

void askForSearchName(QWidget& parent,
                      const QString& suggestion,
                      std::function<void(const QString&)> answer)
{
    QDialog* dialog = makeSheet(parent, u"searchNameSheet"_s, LibraryDialogs::nameTitle());
    auto* field = new QLineEdit(suggestion.left(longestName), dialog);
    field->setMaxLength(longestName);
    field->selectAll();
    openField(*dialog, *field, {LibraryDialogs::nameHint(), LibraryDialogs::nameTake()},
              std::move(answer));
}

void askForDeckName(QWidget& parent,
                    const NameSheet& words,
                    const QString& suggestion,
                    std::function<QString(const QString&)> faultOf,
                    std::function<void(const QString&)> answer)
{
    QDialog* dialog = makeSheet(parent, u"deckNameSheet"_s, words.title);
    auto* field = new QLineEdit(suggestion, dialog);
    field->selectAll();
    openField(*dialog, *field, {words.hint, words.take, std::move(faultOf)}, std::move(answer));
}

void askHowToStudy(QWidget& parent,
                   const study::SetCounts& counts,
                   std::function<void(study::SetMode)> answer)
{
    QDialog* dialog = makeSheet(parent, u"studySheet"_s, LibraryDialogs::studyTitle());
    const auto offer = [&](const QString& name, const QString& words, const QString& hint,
                           int cards, study::SetMode mode) {
        auto* button = makeButton(words, "", {}, dialog);
        button->setObjectName(name);
        button->setEnabled(cards > 0);
        button->setAccessibleDescription(hint);
        dialog->layout()->addWidget(button);
        addHint(*dialog, hint);
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, mode, answer] {
            dialog->accept();
            answer(mode);
        });
    };
    const int asked = counts.due + counts.fresh;
    offer(u"studyDue"_s, LibraryDialogs::bySchedule(asked), LibraryDialogs::byScheduleHint(counts),
          asked, study::SetMode::schedule);
    offer(u"studyAll"_s, LibraryDialogs::cram(counts.cards), LibraryDialogs::cramHint(),
          counts.cards, study::SetMode::cram);
    if (counts.hidden > 0)
        addHint(*dialog, LibraryDialogs::hidden(counts.hidden));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = makeButton(LibraryDialogs::cancel(), "quiet", {}, dialog);
    row->addWidget(cancel);
    static_cast<QVBoxLayout*>(dialog->layout())->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->resize(look().px(sheetWidth), dialog->sizeHint().height());
    dialog->open();
}

} // namespace interval::ui
