// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/insights/drill_past.h"

#include "study/drills/answer_reader.h"
#include "study/drills/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace interval::study {

namespace {

struct Showing {
    std::int64_t review;
    std::size_t answer; ///< place in the columns
    std::size_t card;
    int reps; ///< answers before it
};

/// Showings of drills whose whole history is in the log, newest first, at most so many.
std::vector<Showing> newestShowings(const collection::LearningLog& log)
{
    std::vector<Showing> showings;
    for (std::size_t card = 0; card < log.cards.size(); ++card) {
        if (log.cards[card].kind != deck::CardKind::drill)
            continue;
        const std::size_t before = showings.size();
        int reps = 0;
        for (std::size_t i = log.begin[card]; i < log.begin[card + 1]; ++i)
            if (log.answers.practice[i] == 0)
                showings.push_back({log.answers.review[i], i, card, reps++});
        if (reps != log.cards[card].reps)
            showings.resize(before);
    }
    const auto kept = std::min(showings.size(), mostDrillAnswers);
    std::partial_sort(showings.begin(), showings.begin() + static_cast<std::ptrdiff_t>(kept),
                      showings.end(),
                      [](const Showing& a, const Showing& b) { return a.review > b.review; });
    showings.resize(kept);
    return showings;
}

double errorFactor(double typed, double expected)
{
    if (typed == expected)
        return 1;
    const double ratio = typed / expected;
    if (!(ratio > 0) || !std::isfinite(ratio))
        return std::numeric_limits<double>::infinity();
    return std::max(ratio, 1 / ratio);
}

/// Drills by card, compiled once.
class Drills {
public:
    explicit Drills(const collection::Collection& collection) : collection_(collection) {}

    /// @return null when the note is no sound drill
    [[nodiscard]] base::Result<const Drill*> of(const std::string& note)
    {
        const auto known = drills_.find(note);
        if (known != drills_.end())
            return known->second ? &*known->second : nullptr;
        const auto card = collection_.note(note);
        if (!card)
            return tl::unexpected(card.error());
        auto compiled = Drill::compile(*card);
        std::optional<Drill>& kept = drills_[note];
        if (compiled)
            kept = std::move(*compiled);
        return kept ? &*kept : nullptr;
    }

private:
    const collection::Collection& collection_;
    std::map<std::string, std::optional<Drill>> drills_;
};

std::optional<DrillAnswer> judged(const Drill& drill,
                                  const std::string& note,
                                  const Showing& showing,
                                  const std::string& typed)
{
    const auto instance = drill.draw(drillSeed(note, showing.reps));
    const auto read = readAnswer(typed, drill);
    if (!instance || !read)
        return std::nullopt;
    return DrillAnswer{
        showing.answer, drill.formula() != nullptr ? std::string(drill.formula()->text.id) : note,
        judge(drill, *instance, read->value).mark, errorFactor(read->value, instance->answer)};
}

} // namespace

base::Result<std::vector<DrillAnswer>> readDrillAnswers(const collection::Collection& collection,
                                                        const collection::LearningLog& log)
{
    const std::vector<Showing> showings = newestShowings(log);
    std::vector<std::int64_t> reviews;
    for (const Showing& showing : showings)
        reviews.push_back(showing.review);
    const auto outlines = collection.outlines(reviews);
    if (!outlines)
        return tl::unexpected(outlines.error());
    Drills drills(collection);
    std::vector<DrillAnswer> answers;
    for (std::size_t i = 0; i < showings.size(); ++i) {
        if ((*outlines)[i].empty())
            continue;
        const std::string& note = log.cards[showings[i].card].note;
        const auto drill = drills.of(note);
        if (!drill)
            return tl::unexpected(drill.error());
        if (*drill == nullptr)
            continue;
        if (auto answer = judged(**drill, note, showings[i], (*outlines)[i]))
            answers.push_back(std::move(*answer));
    }
    return answers;
}

} // namespace interval::study
