// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/diagnostic.h"

#include <QCoreApplication>
#include <QString>

namespace interval::ui {

/// Findings of the deck reader in words of the interface's language.
class DraftWords {
    Q_DECLARE_TR_FUNCTIONS(interval::ui::DraftWords)
public:
    [[nodiscard]] static QString of(const deck::Diagnostic& finding);
};

} // namespace interval::ui
