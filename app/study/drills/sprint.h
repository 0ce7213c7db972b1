// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/card.h"
#include "study/drills/drill.h"
#include "study/drills/judge.h"
#include "study/drills/random.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace interval::study {

/// When a sprint ends: after so many questions, or with the first one answered after so much time.
struct SprintLength {
    int questions = 10; ///< 0: by time
    int seconds = 0;    ///< 0: by questions
};

/// One question of a sprint, its card saying the numbers drawn.
struct SprintTask {
    deck::Card card;
    std::shared_ptr<const Drill> drill;
    DrillInstance instance;
};

/// How a question was answered.
struct SprintAnswer {
    SprintTask task;
    std::string typed;                       ///< empty when it was passed over
    std::optional<DrillJudgement> judgement; ///< nothing when it was passed over
    std::int64_t ms = 0;

    [[nodiscard]] bool right() const { return judgement && judgement->mark == DrillMark::right; }
};

/// A timed run of drills that leaves the schedule alone. Every drill comes once, in random order,
/// before one comes again.
class Sprint {
public:
    /// Cards that are no sound drills are left out.
    Sprint(const std::vector<deck::Card>& cards, SprintLength length, std::uint64_t seed);

    /// The question on show; null when the sprint is over.
    [[nodiscard]] const SprintTask* current() const { return current_ ? &*current_ : nullptr; }
    /// Judges what was typed and keeps it. The question stays on show until next().
    /// @param ms since the question was shown
    /// @return why the text cannot be read; nothing was kept then
    /// @pre a question that has not been answered is on show
    [[nodiscard]] std::optional<Bilingual> answer(const std::string& text, std::int64_t ms);
    /// Keeps the question as passed over. @pre as answer()
    void pass(std::int64_t ms);
    [[nodiscard]] bool answered() const { return answered_; }
    /// Shows the next question, or ends the sprint.
    void next();

    [[nodiscard]] const std::vector<SprintAnswer>& answers() const { return answers_; }
    [[nodiscard]] int right() const;
    [[nodiscard]] const SprintLength& length() const { return length_; }
    /// Time spent on the questions answered [ms].
    [[nodiscard]] std::int64_t spentMs() const;

private:
    struct Entry {
        deck::Card card;
        std::shared_ptr<const Drill> drill;
    };

    [[nodiscard]] bool over() const;
    void draw();

    std::vector<Entry> drills_;
    std::vector<std::size_t> order_; ///< what is left of this round, last first
    SprintLength length_;
    Random random_;
    std::optional<SprintTask> current_;
    bool answered_ = false;
    std::vector<SprintAnswer> answers_;
};

} // namespace interval::study
