// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "collection/records.h"
#include "deck/card.h"

#include <optional>
#include <string>
#include <vector>

namespace interval::collection {

/// How far a question, or a follow-up, has come.
enum class MockStage : std::uint8_t {
    asked = 0,   ///< the clock runs
    rated = 1,   ///< its points are on show, to be ticked
    done = 2,    ///< ticked
    passed = 3,  ///< passed over
    unasked = 4, ///< a follow-up that was not reached
};

/// Whether a drill's number was right; the values are those on disk.
enum class MockNumber : std::uint8_t { right = 0, close = 1, wrong = 2 };

/// One point that an interviewer listens for, as it stood on the card.
struct MockPoint {
    std::string text; ///< Markdown
    bool said = false;

    bool operator==(const MockPoint&) const = default;
};

struct MockFollowUp {
    MockStage stage = MockStage::unasked;
    std::string question; ///< Markdown
    std::vector<MockPoint> points;
    std::string outline;
    std::int64_t takenMs = 0;

    bool operator==(const MockFollowUp&) const = default;
};

/// One question as it was asked, and what became of it.
struct MockQuestion {
    std::string note;
    int kind = 0; ///< study::QuestionKind
    std::string topic;
    std::string subtopic;
    int difficulty = 1;
    int targetSeconds = 0; ///< for the answer, without follow-ups
    std::uint64_t seed = 0;
    MockStage stage = MockStage::asked;
    std::string question; ///< Markdown, numbers of a drill filled in
    std::string body;
    std::string answer;  ///< why that is right
    std::string outline; ///< what was typed; a drill's number too
    std::optional<MockNumber> number;
    std::int64_t takenMs = 0;
    std::vector<MockPoint> points;
    std::vector<MockFollowUp> followUps;

    bool operator==(const MockQuestion&) const = default;
};

/// A mock interview, held or under way.
struct MockInterview {
    std::int64_t id = 0; ///< 0 until it is stored
    base::Instant at;    ///< its start
    base::Day day = 0;
    bool over = false;
    std::string settings; ///< JSON, as study writes it
    int current = 0;      ///< index of the question on show
    int pauses = 0;
    std::int64_t pausedMs = 0;
    std::optional<double> score; ///< 0..1, once it is over
    std::vector<MockQuestion> questions;

    bool operator==(const MockInterview&) const = default;
};

/// A card that an interviewer could ask: enough to choose among many without reading their texts.
struct MockCandidate {
    CardId card = 0;
    std::string note;
    deck::CardKind kind = deck::CardKind::basic;
    int difficulty = 1;
    std::string topic;
    std::string subtopic;
    std::string tags; ///< with a blank between
    int points = 0;   ///< of the rubric
    int followUps = 0;
    scheduling::Phase phase = scheduling::Phase::fresh;
    double stability = 0;
    base::Day lastDay = 0;
    PresetId preset = generalPreset; ///< of its deck

    bool operator==(const MockCandidate&) const = default;
};

} // namespace interval::collection
