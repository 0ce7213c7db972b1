// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/card_draft.h"

#include <QDialog>

namespace interval::ui {

/// The shipped text of a card and the person's, line by line.
class DiffSheet final : public QDialog {
    Q_OBJECT
public:
    DiffSheet(const study::CardDraft& original, const study::CardDraft& draft, QWidget* parent);

Q_SIGNALS:
    void restoreAsked();
};

} // namespace interval::ui
