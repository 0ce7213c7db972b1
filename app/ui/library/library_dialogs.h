// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/card_set.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace interval::ui {

/// Small questions of the library. Each opens a sheet over the window and answers when it is taken;
/// nothing happens when it is closed.

/// @param known tags to choose from
void askForTag(QWidget& parent,
               bool given,
               const QStringList& known,
               std::function<void(const QString&)> answer);
/// In how many days cards are to be due.
void askForDueDay(QWidget& parent, std::function<void(int)> answer);
void askForSearchName(QWidget& parent,
                      const QString& suggestion,
                      std::function<void(const QString&)> answer);
/// What a sheet that asks for a name says.
struct NameSheet {
    QString title;
    QString hint;
    QString take; ///< on its button
};
/// @param faultOf what is wrong with a name; empty when it can be taken
void askForDeckName(QWidget& parent,
                    const NameSheet& words,
                    const QString& suggestion,
                    std::function<QString(const QString&)> faultOf,
                    std::function<void(const QString&)> answer);
/// Says what studying would do to the schedule, and asks which way.
void askHowToStudy(QWidget& parent,
                   const study::SetCounts& counts,
                   std::function<void(study::SetMode)> answer);

} // namespace interval::ui
