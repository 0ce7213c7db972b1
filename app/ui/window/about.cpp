// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include "ui/style/look.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

void showBox(QWidget& parent, const QString& title, const QString& text, const QString& detail)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(u":/icons/interval.svg"_s).pixmap(look().px(48)));
    box->setInformativeText(detail);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace

void showAboutInterval(QWidget& parent)
{
    const QString what = QCoreApplication::translate(
        "About", "Cards for LLM engineering interviews, scheduled by FSRS-6. Free software under "
                 "the GNU General Public License, version 3 or later; the cards are under CC BY-SA "
                 "4.0. It stands on the work of others:");
    const QString libraries =
        u"Qt (LGPL-3.0) · SQLite (public domain) · SQLiteCpp (MIT) · cmark (BSD-2-Clause) · "
        u"tl::expected (CC0) · MathJax (Apache-2.0) · Inter (OFL-1.1) · Lucide (ISC)"_s;
    showBox(parent, QCoreApplication::translate("About", "About Interval"),
            u"Interval "_s + QCoreApplication::applicationVersion(), what + u"\n\n"_s + libraries);
}

void showKeys(QWidget& parent)
{
    showBox(parent, QCoreApplication::translate("About", "Keys"),
            QCoreApplication::translate("About", "While you study"),
            QCoreApplication::translate(
                "About", "Space: show the answer, then take the suggested grade\n"
                         "1 2 3 4: forgot, hard, recalled, easy\n"
                         "Shift+1 to 6, or up, down and X: tick a key point; A: all\n"
                         "N: next follow-up   H: hint   Enter: write an outline\n"
                         "L: language   T: timer   F: flag   B: bury   S: suspend\n"
                         "Ctrl+Z: undo   Ctrl+Shift+Z: redo   Esc: end\n"
                         "Ctrl+1: today   Ctrl+2: study   Ctrl+= and Ctrl+-: text size"));
}

} // namespace interval::ui
