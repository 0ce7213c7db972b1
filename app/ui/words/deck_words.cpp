// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deck_words.h"

#include <QLocale>

namespace interval::ui {

QString DeckWords::title(const deck::Title& title)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return QString::fromStdString(chinese ? title.zhCn : title.en);
}

QString DeckWords::of(study::DeckNameFault fault)
{
    switch (fault) {
    case study::DeckNameFault::empty:
        return tr("A deck needs a name.");
    case study::DeckNameFault::tooLong:
        return tr("The name is too long for a folder.");
    case study::DeckNameFault::sign:
        return tr("The name becomes that of a folder: leave out / \\ : * ? \" < > | { } and a full "
                  "stop at either end.");
    case study::DeckNameFault::taken:
        break;
    }
    return tr("There is a deck of this name already.");
}

} // namespace interval::ui
