// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"
#include "study/today.h"
#include "ui/parts/controls.h"

#include <QFrame>
#include <QHash>

#include <functional>

class QHBoxLayout;

namespace interval::ui {

/// An empty card of the page, with its margins known.
[[nodiscard]] QFrame* makeCard(QWidget* parent);
[[nodiscard]] QMargins cardMargins();
/// "21 days": a large figure with its unit.
void addFigure(QHBoxLayout& row, const QString& number, const QString& unit, QWidget* parent);

/// How the topics stand, and what is expected of the interview's day.
/// @param outlook nothing: it is being computed
[[nodiscard]] QWidget* makeReadinessCard(const study::Today& today,
                                         const std::optional<study::Outlook>& outlook,
                                         const QHash<QString, QString>& titles,
                                         QWidget* parent);

/// Key points that are missed most, and practising their cards.
struct MissedPoints {
    QStringList points; ///< most often missed first; empty: nothing to show
    int cards = 0;      ///< that they belong to
    std::function<void()> practise;
};
[[nodiscard]] QWidget* makeMissed(const MissedPoints& missed, QWidget* parent);

/// The interview: when it is, how the minutes until then go, what cannot be reached.
struct InterviewCard {
    const study::Today& today; ///< with a plan
    const std::optional<study::Outlook>& outlook;
    const QStringList& risks; ///< questions of the cards at most risk
    MissedPoints missed;
    std::function<void()> change;
};
[[nodiscard]] QWidget* makeInterviewCard(const InterviewCard& card, QWidget* parent);

/// The place of the interview while there is none to come: what it would be, and one button.
[[nodiscard]] QWidget*
makeNoInterviewCard(const study::Today& today, const std::function<void()>& add, QWidget* parent);

} // namespace interval::ui
