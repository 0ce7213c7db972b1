// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/insights/past.h"

#include "scheduling/forgetting_curve.h"
#include "scheduling/review.h"

#include <algorithm>
#include <optional>
#include <thread>

namespace interval::study {

namespace {

constexpr double nothingToPredict = -1;
constexpr double readingShare = 0.7;            ///< of all the work
constexpr std::size_t cardsWorthAThread = 2000; ///< below, starting one takes longer than it saves
constexpr std::size_t mostThreads = 8;

/// Walks the cards of one part of the log. Parts touch different places only.
class Replay {
public:
    Replay(Past& past, bool shortTerm) : past_(past), shortTerm_(shortTerm) {}

    void walk(std::size_t firstCard, std::size_t lastCard)
    {
        for (std::size_t card = firstCard; card < lastCard; ++card) {
            const std::size_t begin = past_.log.begin[card];
            const std::size_t end = past_.log.begin[card + 1];
            const scheduling::Parameters& parameters =
                past_.preferences.parametersOf(past_.log.cards[card].preset);
            if (isWhole(card, begin, end))
                replay(begin, end, parameters);
            else
                take(begin, end, parameters);
        }
    }

private:
    /// Whether the log has all that the card's memory came from.
    [[nodiscard]] bool isWhole(std::size_t card, std::size_t begin, std::size_t end) const
    {
        const auto& practice = past_.log.answers.practice;
        const auto counted = std::count(practice.begin() + static_cast<std::ptrdiff_t>(begin),
                                        practice.begin() + static_cast<std::ptrdiff_t>(end), 0);
        return counted == past_.log.cards[card].reps;
    }

    void replay(std::size_t begin, std::size_t end, const scheduling::Parameters& parameters)
    {
        const collection::AnswerColumns& answers = past_.log.answers;
        std::optional<scheduling::MemoryState> memory;
        for (std::size_t i = begin; i < end; ++i) {
            if (answers.practice[i] == 0) {
                const int elapsed = answers.elapsedDays[i];
                if (memory && elapsed > 0)
                    past_.predicted[i] =
                        scheduling::retrievability(elapsed, memory->stability, parameters);
                memory = scheduling::afterReview(memory, elapsed, answers.rating[i], parameters,
                                                 shortTerm_);
            }
            past_.stability[i] = memory ? memory->stability : answers.stabilityAfter[i];
        }
    }

    void take(std::size_t begin, std::size_t end, const scheduling::Parameters& parameters)
    {
        const collection::AnswerColumns& answers = past_.log.answers;
        for (std::size_t i = begin; i < end; ++i) {
            past_.stability[i] = answers.stabilityAfter[i];
            if (answers.practice[i] == 0 && answers.elapsedDays[i] > 0 &&
                answers.stabilityBefore[i] > 0)
                past_.predicted[i] = scheduling::retrievability(
                    answers.elapsedDays[i], answers.stabilityBefore[i], parameters);
        }
    }

    Past& past_;
    bool shortTerm_;
};

void replayAll(Past& past, bool shortTerm)
{
    const std::size_t cards = past.log.cards.size();
    past.predicted.assign(past.answers(), nothingToPredict);
    past.stability.assign(past.answers(), 0);
    const std::size_t threads = std::clamp<std::size_t>(
        std::min<std::size_t>(std::thread::hardware_concurrency(), cards / cardsWorthAThread), 1,
        mostThreads);
    Replay replay(past, shortTerm);
    std::vector<std::jthread> others;
    for (std::size_t part = 1; part < threads; ++part)
        others.emplace_back(
            [&, part] { replay.walk(cards * part / threads, cards * (part + 1) / threads); });
    replay.walk(0, cards / threads);
}

} // namespace

base::Result<Past> readPast(const collection::Collection& collection,
                            const Preferences& preferences,
                            base::Day today,
                            const collection::Progress& progress)
{
    auto log = collection.learningLog(
        0, [&](double share) { return !progress || progress(share * readingShare); });
    if (!log)
        return tl::unexpected(log.error());
    Past past;
    past.today = today;
    past.desiredRetention = preferences.scheduling.desiredRetention;
    past.preferences = preferences;
    past.log = std::move(*log);
    replayAll(past, preferences.scheduling.shortTerm);
    if (progress && !progress(1))
        return base::fail(base::ErrorCode::outdated, "reading the log was stopped");
    auto drills = readDrillAnswers(collection, past.log);
    if (!drills)
        return tl::unexpected(drills.error());
    past.drills = std::move(*drills);
    auto interviews = collection.mockInterviews();
    if (!interviews)
        return tl::unexpected(interviews.error());
    past.interviews = std::move(*interviews);
    return past;
}

} // namespace interval::study
