// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/alike.h"
#include "study/card_draft.h"

#include <QListWidget>

#include <vector>

namespace interval::ui {

/// What is wrong with a card that is being written, each with its line, and which other cards ask nearly
/// the same. Enter, or a double click, leads there. Nothing to tell: it is not shown.
class FindingsList final : public QListWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent);

    void show(const std::vector<study::DraftFinding>& findings,
              const std::vector<study::AlikeCard>& alike);

Q_SIGNALS:
    void lineChosen(bool translation, int line);
    void noteChosen(const std::string& note);

private:
    void add(const study::DraftFinding& finding);
    void add(const study::AlikeCard& card);
    void choose(const QListWidgetItem* item);
};

} // namespace interval::ui
