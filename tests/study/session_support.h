// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"
#include "support/fixed_clock.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

/// A collection with a sample deck, a clock that stands still, and a session over both.
struct Desk {
    explicit Desk(int cards, bool withCloze = false, interval::study::Preferences preferences = {})
        : collection(interval::collection::Collection::open(folder.path(),
                                                            interval::collection::Access::readWrite)
                         .value()),
          session(collection, clock, std::move(preferences))
    {
        (void)collection.synchronise(sampleDeck(cards, withCloze)).value();
    }

    std::optional<interval::study::Showing> grade(const interval::study::Showing& showing,
                                                  interval::scheduling::Rating rating)
    {
        interval::study::Answer answer;
        answer.card = showing.card.id;
        answer.reps = showing.card.state.reps;
        answer.rating = rating;
        answer.takenMs = 20'000;
        return session.answer(answer).value();
    }

    TempFolder folder;
    FixedClock clock;
    interval::collection::Collection collection;
    interval::study::Session session;
};
