// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/optimizer/gradient.h"

#include "scheduling/review.h"

#include <algorithm>
#include <cmath>

namespace interval::scheduling {

namespace {

/// Places of the weights in a card's own derivatives: its initial stability, then w4 to w20.
enum Slot : std::size_t {
    s0,
    d0,
    d0Step,
    dStep,
    dReversion,
    gain,
    gainDecay,
    gainRecall,
    lapse,
    lapseD,
    lapseS,
    lapseRecall,
    hard,
    easy,
    sameDay,
    sameDayOffset,
    sameDayDecay,
    decay,
    slots
};
constexpr std::size_t firstShared = 4; ///< the weight that slot d0 stands for
constexpr std::size_t difficultySlots = 4;
constexpr std::size_t ratings = 4;

using Slopes = std::array<double, slots>;

constexpr std::size_t weightOf(std::size_t slot, std::size_t rating)
{
    return slot == s0 ? rating : slot + firstShared - 1;
}

/// What is the same for every step under one set of weights.
struct Shared {
    explicit Shared(const Parameters& p)
        : w(p),
          easyDifficulty(p.initialDifficulty - std::exp(3 * p.initialDifficultyStep) + 1),
          factor(std::exp(std::log(0.9) / -p.decay) - 1),
          factorSlope((factor + 1) * std::log(0.9) / (p.decay * p.decay)),
          lapseFloor(p.sameDayGain * p.sameDayOffset)
    {
    }

    Parameters w;
    double easyDifficulty; ///< D0(4), not bounded
    double factor;         ///< F of the forgetting curve
    double factorSlope;    ///< dF / dw20
    double lapseFloor;     ///< ln of the least loss of stability at a lapse
};

/// One card under way: ln S and D with their derivatives by the weights.
class Memory {
public:
    Memory(const Shared& shared, bool shortTerm) : shared_(shared), shortTerm_(shortTerm) {}

    void start(Rating rating);
    /// Looks at the curve: recall() and recallSlopes() hold for a review that many days later.
    void look(int elapsedDays);
    /// Answers it. look() has been called with the same days.
    void answer(int elapsedDays, Rating rating);

    [[nodiscard]] double recall() const { return recall_; }
    [[nodiscard]] const Slopes& recallSlopes() const { return recallSlopes_; }

private:
    void afterRecall(Rating rating);
    void afterLapse();
    void afterSameDay(Rating rating);
    void nextDifficulty(Rating rating);
    void boundStability();
    void boundDifficulty();
    void addDifficulty(double factor);

    const Shared& shared_;
    bool shortTerm_;
    double stability_ = 1;
    double logStability_ = 0;
    double difficulty_ = 1;
    double recall_ = 1;
    Slopes logStabilitySlopes_{};
    std::array<double, difficultySlots> difficultySlopes_{}; ///< by w4..w7
    Slopes recallSlopes_{};
};

void Memory::start(Rating rating)
{
    const auto index = static_cast<std::size_t>(rating) - 1;
    const std::array<double, ratings> initial = {
        shared_.w.initialStabilityAgain, shared_.w.initialStabilityHard,
        shared_.w.initialStabilityGood, shared_.w.initialStabilityEasy};
    stability_ = initial[index];
    logStability_ = std::log(stability_);
    logStabilitySlopes_ = {};
    logStabilitySlopes_[s0] = 1 / stability_;
    boundStability();
    const auto above = static_cast<double>(index);
    const double step = std::exp(shared_.w.initialDifficultyStep * above);
    difficulty_ = shared_.w.initialDifficulty - step + 1;
    difficultySlopes_ = {1, -above * step, 0, 0};
    boundDifficulty();
}

void Memory::look(int elapsedDays)
{
    const double ratio = elapsedDays / stability_;
    const double base = 1 + shared_.factor * ratio;
    const double logBase = std::log(base);
    recall_ = std::exp(-shared_.w.decay * logBase);
    const double byLogStability = recall_ * shared_.w.decay * (base - 1) / base;
    for (std::size_t i = 0; i < slots; ++i)
        recallSlopes_[i] = byLogStability * logStabilitySlopes_[i];
    recallSlopes_[decay] -=
        recall_ * (logBase + shared_.w.decay * ratio * shared_.factorSlope / base);
}

void Memory::answer(int elapsedDays, Rating rating)
{
    if (elapsedDays == 0 && shortTerm_)
        afterSameDay(rating);
    else if (rating == Rating::again)
        afterLapse();
    else
        afterRecall(rating);
    boundStability();
    nextDifficulty(rating);
    boundDifficulty();
}

/// S' = S (1 + G), G = e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) [w15] [w16]
void Memory::afterRecall(Rating rating)
{
    const Parameters& w = shared_.w;
    const double forgotten = 1 - recall_;
    const double bare =
        (11 - difficulty_) * std::exp(w.recallGain - w.recallStabilityDecay * logStability_);
    const double penalty = rating == Rating::hard ? w.hardPenalty : 1;
    const double bonus = rating == Rating::easy ? w.easyBonus : 1;
    const double risen = std::exp(w.recallRetrievability * forgotten);
    const double growth = bare * penalty * bonus * (risen - 1);
    const double share = 1 / (1 + growth);
    const double logGrowth = share * growth; // d ln S' / d ln G
    const double byRisen = share * bare * penalty * bonus * risen;
    const double keep = 1 - logGrowth * w.recallStabilityDecay;
    const double byRecall = -byRisen * w.recallRetrievability;
    Slopes& slopes = logStabilitySlopes_;
    for (std::size_t i = 0; i < slots; ++i)
        slopes[i] = keep * slopes[i] + byRecall * recallSlopes_[i];
    addDifficulty(-logGrowth / (11 - difficulty_));
    slopes[gain] += logGrowth;
    slopes[gainDecay] -= logGrowth * logStability_;
    slopes[gainRecall] += byRisen * forgotten;
    if (rating == Rating::hard)
        slopes[hard] += share * bare * (risen - 1);
    if (rating == Rating::easy)
        slopes[easy] += share * bare * (risen - 1);
    stability_ *= 1 + growth;
    logStability_ = std::log(stability_);
}

/// S' = min(w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18))
void Memory::afterLapse()
{
    const Parameters& w = shared_.w;
    const double forgotten = 1 - recall_;
    const double logNext = std::log(stability_ + 1);
    const double power = std::exp(w.lapseStability * logNext);
    const double logDifficulty = std::log(difficulty_);
    const double left =
        w.lapseGain * (power - 1) *
        std::exp(w.lapseRetrievability * forgotten - w.lapseDifficulty * logDifficulty);
    Slopes& slopes = logStabilitySlopes_;
    if (const double ceiling = stability_ * std::exp(shortTerm_ ? -shared_.lapseFloor : 0.0);
        left >= ceiling) {
        stability_ = ceiling;
        logStability_ = std::log(ceiling);
        slopes[sameDay] -= shortTerm_ ? w.sameDayOffset : 0;
        slopes[sameDayOffset] -= shortTerm_ ? w.sameDayGain : 0;
        return;
    }
    const double powerShare = power / (power - 1);
    const double keep = powerShare * w.lapseStability * stability_ / (stability_ + 1);
    for (std::size_t i = 0; i < slots; ++i)
        slopes[i] = keep * slopes[i] - w.lapseRetrievability * recallSlopes_[i];
    addDifficulty(-w.lapseDifficulty / difficulty_);
    slopes[lapse] += 1 / w.lapseGain;
    slopes[lapseD] -= logDifficulty;
    slopes[lapseS] += powerShare * logNext;
    slopes[lapseRecall] += forgotten;
    stability_ = left;
    logStability_ = std::log(left);
}

/// S' = S e^(w17 (g - 3 + w18)) S^-w19, never less than S from Hard on
void Memory::afterSameDay(Rating rating)
{
    const Parameters& w = shared_.w;
    const double offset = static_cast<int>(rating) - 3 + w.sameDayOffset;
    const double logGain = w.sameDayGain * offset - w.sameDayStabilityDecay * logStability_;
    if (rating != Rating::again && logGain <= 0)
        return;
    Slopes& slopes = logStabilitySlopes_;
    for (double& slope : slopes)
        slope *= 1 - w.sameDayStabilityDecay;
    slopes[sameDay] += offset;
    slopes[sameDayOffset] += w.sameDayGain;
    slopes[sameDayDecay] -= logStability_;
    logStability_ += logGain;
    stability_ *= std::exp(logGain);
}

/// D' = w7 D0(4) + (1 - w7) (D - w6 (g - 3) (10 - D) / 9)
void Memory::nextDifficulty(Rating rating)
{
    constexpr double span = maximumDifficulty - minimumDifficulty;
    const Parameters& w = shared_.w;
    const double above = static_cast<int>(rating) - 3;
    const double room = (maximumDifficulty - difficulty_) / span;
    const double damped = difficulty_ - w.difficultyStep * above * room;
    const double stay = 1 - w.difficultyReversion;
    const double keep = stay * (1 + w.difficultyStep * above / span);
    auto& slopes = difficultySlopes_;
    for (double& slope : slopes)
        slope *= keep;
    slopes[0] += w.difficultyReversion;
    slopes[1] -= w.difficultyReversion * 3 * std::exp(3 * w.initialDifficultyStep);
    slopes[2] -= stay * above * room;
    slopes[3] += shared_.easyDifficulty - damped;
    difficulty_ = w.difficultyReversion * shared_.easyDifficulty + stay * damped;
}

void Memory::boundStability()
{
    if (stability_ >= minimumStability && stability_ <= maximumStability)
        return;
    stability_ = std::clamp(stability_, minimumStability, maximumStability);
    logStability_ = std::log(stability_);
    logStabilitySlopes_ = {};
}

void Memory::boundDifficulty()
{
    if (difficulty_ >= minimumDifficulty && difficulty_ <= maximumDifficulty)
        return;
    difficulty_ = std::clamp(difficulty_, minimumDifficulty, maximumDifficulty);
    difficultySlopes_ = {};
}

void Memory::addDifficulty(double factor)
{
    for (std::size_t i = 0; i < difficultySlots; ++i)
        logStabilitySlopes_[d0 + i] += factor * difficultySlopes_[i];
}

/// The sums of the cards that began with one rating.
struct GroupSum {
    Slopes gradient{};
    std::array<Slopes, slots> fisher{}; ///< lower triangle
};

struct Sum {
    double loss = 0;
    double weight = 0;
    std::array<GroupSum, ratings> groups;
};

struct Recency {
    explicit Recency(ItemWindow window)
        : window_(window), last_(std::max(1.0, static_cast<double>(window.end) - window.begin - 1))
    {
    }

    [[nodiscard]] double weight(std::uint32_t item) const
    {
        constexpr double oldest = 0.25; // fsrs-rs: the oldest answer counts a quarter
        const double age = (item - window_.begin) / last_;
        return oldest + (1 - oldest) * age * age * age;
    }

private:
    ItemWindow window_;
    double last_;
};

void addItem(Sum& sum, GroupSum& group, const Memory& memory, bool recalled, double weight)
{
    const double bounded = boundedRecall(memory.recall());
    sum.loss -= weight * std::log(recalled ? bounded : 1 - bounded);
    sum.weight += weight;
    const double slope = weight * (recalled ? -1 / bounded : 1 / (1 - bounded));
    const Slopes& slopes = memory.recallSlopes();
    for (std::size_t i = 0; i < slots; ++i)
        group.gradient[i] += slope * slopes[i];
}

void addFisher(GroupSum& group, const Memory& memory, double weight)
{
    const double bounded = boundedRecall(memory.recall());
    const double information = weight / (bounded * (1 - bounded));
    const Slopes& slopes = memory.recallSlopes();
    for (std::size_t i = 0; i < slots; ++i) {
        const double factor = information * slopes[i];
        for (std::size_t j = 0; j <= i; ++j)
            group.fisher[i][j] += factor * slopes[j];
    }
}

void walk(std::span<const HistoryStep> steps,
          Memory& memory,
          const SlopeRequest& request,
          const Recency& recency,
          Sum& sum)
{
    GroupSum& group = sum.groups[static_cast<std::size_t>(steps.front().rating) - 1];
    memory.start(steps.front().rating);
    for (const HistoryStep& step : steps.subspan(1)) {
        const bool isItem = step.item != HistoryStep::noItem;
        if (isItem && step.item >= request.window.end)
            return; // a card's items come in order of time: nothing more of it counts
        if (isItem || !request.shortTerm)
            memory.look(step.elapsedDays);
        if (isItem && step.item >= request.window.begin) {
            const double weight = recency.weight(step.item);
            addItem(sum, group, memory, step.rating != Rating::again, weight);
            if (request.fisher)
                addFisher(group, memory, weight);
        }
        memory.answer(step.elapsedDays, step.rating);
    }
}

LossSlope scattered(const Sum& sum)
{
    LossSlope all;
    all.loss = sum.loss;
    all.weight = sum.weight;
    for (std::size_t rating = 0; rating < ratings; ++rating) {
        const GroupSum& group = sum.groups[rating];
        for (std::size_t i = 0; i < slots; ++i) {
            const std::size_t row = weightOf(i, rating);
            all.gradient[row] += group.gradient[i];
            for (std::size_t j = 0; j <= i; ++j) {
                const std::size_t column = weightOf(j, rating);
                all.fisher[row][column] += group.fisher[i][j];
                if (row != column)
                    all.fisher[column][row] += group.fisher[i][j];
            }
        }
    }
    return all;
}

} // namespace

double boundedRecall(double recall)
{
    constexpr double least = 1e-7;
    return std::clamp(recall, least, 1 - least);
}

LossSlope
lossSlope(const Histories& histories, const Parameters& parameters, const SlopeRequest& request)
{
    SlopeRequest bounded = request;
    bounded.window.end = std::min(request.window.end, histories.items);
    const Shared shared(parameters);
    const Recency recency(bounded.window);
    Memory memory(shared, request.shortTerm);
    Sum sum;
    for (std::size_t i = 0; i < histories.cards.size(); i += request.stride) {
        const CardHistory& card = histories.cards[i];
        if (card.outlier || card.end - card.begin < 2)
            continue;
        if (request.stop.stop_requested())
            break;
        walk(histories.of(card), memory, bounded, recency, sum);
    }
    return scattered(sum);
}

} // namespace interval::scheduling
