// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/draft_words.h"

#include <QLocale>

namespace interval::ui {

using namespace Qt::StringLiterals;

QString DraftWords::of(const deck::Diagnostic& finding)
{
    const std::string& code = finding.code;
    if (code == "E102")
        return tr("a card begins with a heading that ends in its id: ## Question {#id}");
    if (code == "E103")
        return tr("the card block is missing, or has a line that is not “key: value”");
    if (code == "E104")
        return tr("unknown type, or difficulty that is not 1 to 5");
    if (code == "E201")
        return tr("one card at a time: a second heading begins another");
    if (code == "E108")
        return tr("the image stands outside of the deck");
    if (code == "E302")
        return tr(
            "both languages need as many points, options and steps, the same gaps and verdict");
    if (code == "E304")
        return tr("the translation has another id than the card");
    if (code == "W103")
        return tr("unknown key in the block");
    if (code == "W105")
        return tr("unknown section, or text where a list belongs: it is kept as a note");
    if (code == "W106")
        return tr("tables stand in a table block");
    if (code == "W107")
        return tr("HTML is shown as it is written");
    if (code == "W109")
        return tr("this emphasis is not seen as one: put a blank beside the stars");
    if (code == "W204")
        return tr("not a date such as 2026-07-31");
    // What has many forms is told best by the words of who found it.
    const bool chinese = QLocale().language() == QLocale::Chinese && !finding.zh.empty();
    const QString text = QString::fromStdString(chinese ? finding.zh : finding.text);
    if (code == "E110")
        return tr("something this kind of card needs is missing: %1").arg(text);
    if (code.starts_with("E4") || code.starts_with("W4"))
        return tr("the drill: %1").arg(text);
    return text;
}

} // namespace interval::ui
