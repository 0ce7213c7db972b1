// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/key_cap.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

class Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
public:
    struct Row {
        QStringList keys;
        QString what;
    };
    struct Group {
        QString title;
        std::vector<Row> rows;
    };

    static std::vector<Group> all();
};

std::vector<Keys::Group> Keys::all()
{
    const QString space = tr("Space");
    return {
        {tr("While you study"),
         {{{space}, tr("show the answer; then take the suggested grade")},
          {{u"1"_s, u"2"_s, u"3"_s, u"4"_s}, tr("forgot, hard, recalled, easy")},
          {{u"⇧1"_s, u"…"_s, u"⇧9"_s}, tr("tick a key point")},
          {{u"↑"_s, u"↓"_s, u"X"_s}, tr("move through the rows, tick one")},
          {{u"A"_s}, tr("tick all key points")},
          {{u"N"_s}, tr("next follow-up")},
          {{u"H"_s}, tr("hint")},
          {{u"L"_s}, tr("language of the card: Chinese, English, both")},
          {{u"C"_s}, tr("the calculator of the card")},
          {{u"F"_s}, tr("flag")},
          {{u"B"_s}, tr("bury until tomorrow")},
          {{u"S"_s}, tr("suspend")},
          {{u"E"_s}, tr("edit the card")},
          {{u"T"_s}, tr("show or hide the timer")},
          {{tr("Esc")}, tr("end; what is graded is saved")}}},
        {tr("Before the answer"),
         {{{u"1"_s, u"…"_s, u"9"_s}, tr("pick a choice or a verdict")},
          {{u"Alt ↑"_s, u"Alt ↓"_s}, tr("move the step that has the focus")},
          {{tr("Enter")}, tr("write an outline")},
          {{tr("Esc")}, tr("leave the outline")},
          {{u"Ctrl ⏎"_s}, tr("show the answer from the outline")}}},
        {tr("In the library"),
         {{{u"/"_s, u"Ctrl F"_s}, tr("search")},
          {{u"↑"_s, u"↓"_s}, tr("through the cards; with ⇧ choose several, Ctrl A all")},
          {{tr("Enter")}, tr("edit the card")},
          {{u"Ctrl C"_s}, tr("copy the chosen cards as a table")},
          {{tr("Delete")}, tr("delete own cards, suspend shipped ones")},
          {{u"Ctrl S"_s}, tr("in the editor: save")}}},
        {tr("In a mock interview"),
         {{{space}, tr("done; then on to the next")},
          {{u"1"_s, u"…"_s, u"9"_s}, tr("tick a key point")},
          {{u"S"_s}, tr("pass over the question")},
          {{u"B"_s}, tr("come back to a question passed over")},
          {{u"T"_s}, tr("show or hide the clock")},
          {{tr("Esc")}, tr("pause")}}},
        {tr("Everywhere"),
         {{{u"Ctrl N"_s}, tr("a new card")},
          {{u"Ctrl Z"_s}, tr("undo, any number of steps")},
          {{u"Ctrl ⇧ Z"_s}, tr("redo")},
          {{u"Ctrl 1"_s, u"…"_s, u"Ctrl 6"_s}, tr("the places, from top to bottom")},
          {{u"Ctrl ,"_s}, tr("settings")},
          {{u"Ctrl +"_s, u"Ctrl −"_s, u"Ctrl 0"_s}, tr("text larger, smaller, normal")},
          {{u"F6"_s}, tr("between rail and page")},
          {{u"Alt"_s}, tr("show the menu bar when it is hidden")},
          {{u"F1"_s}, tr("these keys")},
          {{u"Ctrl Q"_s}, tr("quit")}}},
    };
}

QWidget* makeGroup(const Keys::Group& group, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().space(16));
    grid->setVerticalSpacing(look().space(6));
    grid->setColumnMinimumWidth(0, look().px(150));
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(group.title, Type::ui, Tone::normal, box, QFont::DemiBold), 0, 0, 1,
                    2);
    int line = 1;
    for (const Keys::Row& row : group.rows) {
        auto* caps = new QHBoxLayout;
        caps->setSpacing(look().px(4));
        for (const QString& key : row.keys)
            caps->addWidget(new KeyCap(key, box));
        caps->addStretch(1);
        grid->addLayout(caps, line, 0, Qt::AlignTop);
        auto* what = makeLabel(row.what, Type::ui, Tone::second, box);
        what->setWordWrap(true);
        grid->addWidget(what, line, 1, Qt::AlignTop);
        ++line;
    }
    return box;
}

} // namespace

QWidget* makeKeyList(QWidget* parent)
{
    auto* list = new QWidget(parent);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(24));
    for (const Keys::Group& group : Keys::all())
        column->addWidget(makeGroup(group, list));
    return list;
}

void showKeys(QWidget& parent)
{
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(u"keysDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Keys", "Keys"));
    auto* outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(0, 0, look().space(16), look().space(16));
    auto* scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look().space(24));
    column->addWidget(makeKeyList(page));
    column->addStretch(1);
    scroll->setWidget(page);
    outer->addWidget(scroll, 1);
    auto* close = makeButton(QCoreApplication::translate("Keys", "Close"), "", {}, dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(std::min(look().px(560), parent.width()),
                   std::min(look().px(640), parent.height()));
    dialog->open();
}

} // namespace interval::ui
