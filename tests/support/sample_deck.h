// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

#include <string>

/// A deck of `count` plain questions "card-0", "card-1", …, one of them (the second) a cloze with
/// two groups when `withCloze`.
inline interval::deck::Deck sampleDeck(int count, bool withCloze = false)
{
    using namespace interval;
    deck::Deck deck;
    deck.id = "sample";
    deck.topicOrder = {"train"};
    for (int i = 0; i < count; ++i) {
        deck::Card card;
        card.id = "card-" + std::to_string(i);
        card.topic = "train";
        card.subtopic = "memory";
        card.difficulty = 2;
        card.sources = {"ZeRO, arXiv:1910.02054"};
        deck::CardText text;
        text.question = "问题 " + std::to_string(i);
        text.keyPoints = {"一", "二"};
        if (withCloze && i == 1) {
            card.kind = deck::CardKind::cloze;
            card.clozeGroups = {1, 2};
            text.body = "{{1:甲}} {{2:乙}}";
        }
        card.texts[0] = text;
        text.question = "Question " + std::to_string(i);
        card.texts[1] = text;
        deck.cards.push_back(card);
    }
    return deck;
}
