// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

struct Work {
    const char16_t* name;
    const char16_t* licence;
    const char16_t* text; ///< a resource with the licence in full, or where to read it
};

/// @source the licence files of the packages that are bundled or linked
constexpr std::array<Work, 11> works{{
    {u"Interval", u"GPL-3.0-or-later", u":/licences/gpl.txt"},
    {u"Cards", u"CC BY-SA 4.0", u"https://creativecommons.org/licenses/by-sa/4.0/legalcode"},
    {u"Inter", u"OFL-1.1", u":/licences/inter.txt"},
    {u"Lucide", u"ISC", u":/licences/lucide.txt"},
    {u"MathJax", u"Apache-2.0", u":/licences/mathjax.txt"},
    {u"Qt", u"LGPL-3.0", u"https://www.gnu.org/licenses/lgpl-3.0.html"},
    {u"SQLite", u"public domain", u"https://www.sqlite.org/copyright.html"},
    {u"SQLiteCpp", u"MIT", u"https://github.com/SRombauts/SQLiteCpp/blob/master/LICENSE.txt"},
    {u"cmark", u"BSD-2-Clause", u"https://github.com/commonmark/cmark/blob/master/COPYING"},
    {u"tl::expected", u"CC0-1.0", u"https://github.com/TartanLlama/expected/blob/master/COPYING"},
    {u"nlohmann-json", u"MIT", u"https://github.com/nlohmann/json/blob/develop/LICENSE.MIT"},
}};

QString licenceText(const Work& work)
{
    const QString where = QString::fromUtf16(work.text);
    if (!where.startsWith(u':'))
        return where;
    QFile file(where);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QWidget* makeHead(QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(16));
    auto* mark = new QLabel(head);
    const int size = look().px(48);
    mark->setPixmap(QIcon(u":/icons/interval.svg"_s).pixmap(size));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(makeLabel(u"Interval "_s + QCoreApplication::applicationVersion(), Type::title,
                               Tone::normal, head, QFont::DemiBold));
    auto* what = makeLabel(
        QCoreApplication::translate(
            "About", "Cards for LLM engineering interviews, scheduled by FSRS-6. Free software, "
                     "without any warranty. It stands on the work of others:"),
        Type::ui, Tone::second, head);
    what->setWordWrap(true);
    words->addWidget(what);
    row->addLayout(words, 1);
    return head;
}

QWidget* makeLicences(QWidget* parent)
{
    auto* pane = new QWidget(parent);
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().space(12));
    auto* list = new QListWidget(pane);
    list->setAccessibleName(QCoreApplication::translate("About", "Works and their licences"));
    list->setFixedWidth(look().px(240));
    auto* text = new QPlainTextEdit(pane);
    text->setReadOnly(true);
    text->setFont(codeFont(look().px(static_cast<int>(Type::caption))));
    text->setAccessibleName(QCoreApplication::translate("About", "Licence"));
    for (const Work& work : works)
        list->addItem(QString::fromUtf16(work.name) + u"  ·  "_s +
                      QString::fromUtf16(work.licence));
    QObject::connect(list, &QListWidget::currentRowChanged, text, [text](int index) {
        if (index >= 0)
            text->setPlainText(licenceText(works[static_cast<std::size_t>(index)]));
    });
    list->setCurrentRow(0);
    row->addWidget(list);
    row->addWidget(text, 1);
    return pane;
}

} // namespace

void showAbout(QWidget& parent)
{
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("About", "About Interval"));
    auto* column = new QVBoxLayout(dialog);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, look().space(16));
    column->setSpacing(look().space(16));
    column->addWidget(makeHead(dialog));
    column->addWidget(makeLicences(dialog), 1);
    auto* close = makeButton(QCoreApplication::translate("About", "Close"), "", {}, dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(std::min(look().px(760), parent.width()),
                   std::min(look().px(520), parent.height()));
    dialog->open();
}

} // namespace interval::ui
