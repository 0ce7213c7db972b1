// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace interval::exchange {

/// A card template of a note type.
struct AnkiTemplate {
    std::string name;
    std::string front;
    std::string back;
};

struct AnkiNoteType {
    std::string name;
    bool cloze = false;
    std::vector<std::string> fields;
    std::vector<AnkiTemplate> templates; ///< by their ordinal
};

struct AnkiNote {
    std::int64_t id = 0; ///< [ms UTC] of its making, in files of Anki itself
    std::string guid;
    std::int64_t type = 0;
    std::vector<std::string> tags;
    std::vector<std::string> fields;
};

/// A card as Anki keeps it; the meaning of `due` depends on `type` and `queue`.
struct AnkiCard {
    std::int64_t id = 0;
    std::int64_t note = 0;
    std::int64_t deck = 0; ///< its home
    int ordinal = 0;
    int type = 0;  ///< 0 new, 1 learning, 2 review, 3 relearning
    int queue = 0; ///< -1 suspended, -2 and -3 buried
    std::int64_t due = 0;
    std::int64_t interval = 0; ///< days; seconds when negative
    int ease = 0;              ///< of SM-2, per mille
    int reps = 0;
    int lapses = 0;
    int left = 0;                     ///< steps
    int flag = 0;                     ///< 0..7
    std::optional<double> stability;  ///< [days]
    std::optional<double> difficulty; ///< 1..10
};

/// Takes notes one after the other, each with its cards by their ordinals.
using AnkiNoteVisitor = std::function<void(AnkiNote&&, std::vector<AnkiCard>&&)>;

/// A row of Anki's log.
struct AnkiReview {
    std::int64_t id = 0; ///< [ms UTC] of the answer
    std::int64_t card = 0;
    std::int64_t interval = 0; ///< days; seconds when negative
    std::int64_t takenMs = 0;
    int button = 0; ///< 1..4; 0: no answer
    int factor = 0;
    int type = 0; ///< 0 learning, 1 review, 2 relearning, 3 filtered, 4 manual, 5 rescheduled
};

/// What all notes of a collection share, and its log.
struct AnkiCollection {
    std::int64_t created = 0;        ///< [s UTC] at which its day 0 begins
    std::optional<int> creationWest; ///< minutes west of UTC when it was made
    int dayStartHour = 4;
    int scheduler = 1; ///< version of the scheduler
    std::map<std::int64_t, AnkiNoteType> types;
    std::map<std::int64_t, std::string> decks; ///< names, parts joined by "::"
    std::vector<AnkiReview> reviews;           ///< by card, oldest first
};

} // namespace interval::exchange
