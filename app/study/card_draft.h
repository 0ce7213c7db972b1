// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "compute/catalogue/catalogue.h"
#include "deck/card.h"
#include "deck/diagnostic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// A card as it is being written: sections of the deck format, from the heading on.
struct CardDraft {
    base::Language baseLanguage = base::Language::zhCn;
    std::string base;        ///< with its card block
    std::string translation; ///< words alone; empty: there is none

    bool operator==(const CardDraft&) const = default;
};

/// What is wrong with a draft, at a place in one of its texts.
struct DraftFinding {
    bool translation = false; ///< it stands in the translation
    deck::Diagnostic what;    ///< its line counts from the heading

    bool operator==(const DraftFinding&) const = default;
};

/// A `calc` block of a draft; its line counts from the heading.
struct DraftCalc {
    bool translation = false;
    deck::CalcBlock block;
};

/// A draft as the deck reader understands it.
struct CheckedDraft {
    std::optional<deck::Card> card; ///< nothing when an error makes it unfit to be shown
    deck::Card preview;             ///< what could be read, whatever is wrong with it
    std::vector<DraftFinding> findings;
    std::vector<DraftCalc> calcs;

    [[nodiscard]] bool sound() const { return card.has_value(); }
    /// Whether there is more to be found by computing: computed().
    [[nodiscard]] bool isComputable() const;
};

/// Where a card stands in its deck.
struct DraftPlace {
    std::string topic = "own";
    std::string subtopic = "cards";
};

/// Reads a draft as a deck of one card. A draft of no card, or of several, is an error (E102, E201).
[[nodiscard]] CheckedDraft checkDraft(const CardDraft& draft, const DraftPlace& place);

/// Adds what only computing shows: of a drill as checkDrill(), of calc blocks as checkCalcBlocks(),
/// each at the line in which it was typed. Some milliseconds; a layout search takes as long as it does.
/// @param checked   what checkDraft() found in the draft
/// @param catalogue null: there is none, and calc blocks are not looked at
[[nodiscard]] CheckedDraft
computed(CheckedDraft checked, const CardDraft& draft, const compute::Catalogue* catalogue);

/// The draft of a card that there is.
[[nodiscard]] CardDraft draftOf(const deck::Card& card);

/// The draft of a new card: a heading with its id, a card block, and room for key points.
[[nodiscard]] CardDraft newDraft(base::Language language, const std::string& id);

/// The same draft under another id, in both texts.
[[nodiscard]] CardDraft withId(CardDraft draft, const std::string& old, const std::string& id);

/// An id that no card has yet: of the moment at which it is made, and a number for one moment.
[[nodiscard]] std::string newCardId(std::int64_t unixMs, unsigned random);

/// A draft as it is kept while it is not saved. Reading what was not written so gives nothing.
[[nodiscard]] std::string writeDraft(const CardDraft& draft);
[[nodiscard]] std::optional<CardDraft> readDraft(const std::string& text);

} // namespace interval::study
