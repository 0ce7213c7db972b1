// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "study/drills/sprint.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QListWidget;

namespace interval::ui {

class KeyButton;

/// What a person has set for a sprint; kept while the program runs.
struct SprintChoice {
    QSet<QString> left; ///< drills that are not asked
    int length = 0;     ///< index into sprintLengths
};

inline constexpr std::array sprintLengths{study::SprintLength{10, 0}, study::SprintLength{20, 0},
                                          study::SprintLength{0, 300}, study::SprintLength{0, 600}};

/// Which drills, and for how long.
class SprintSetup final : public QWidget {
    Q_OBJECT
public:
    /// All of these outlive the page.
    SprintSetup(const std::vector<deck::Card>& drills,
                const QHash<QString, QString>& titles,
                base::Language language,
                SprintChoice& choice,
                QWidget* parent);

Q_SIGNALS:
    void started();

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void fillList();
    void tickAll(bool ticked);
    void take();

    const std::vector<deck::Card>& drills_;
    const QHash<QString, QString>& titles_;
    base::Language language_;
    SprintChoice& choice_;
    QListWidget* list_ = nullptr;
    QLabel* count_ = nullptr;
    KeyButton* start_ = nullptr;
};

} // namespace interval::ui
