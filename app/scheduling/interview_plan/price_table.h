// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/interview_plan/study_habits.h"
#include "scheduling/parameters.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace interval::scheduling {

/// Study time costs a price: recall on the day that a second has to earn. The table holds its
/// answers for sixteen prices at once, rising by equal factors.
inline constexpr std::size_t priceCount = 16;
inline constexpr double lowestPrice = 1e-5;  ///< [recall per second]
inline constexpr double highestPrice = 0.05; ///< a new card at once: about one recall in 20 s

/// One number for each price.
using ByPrice = std::array<double, priceCount>;

/// What a card is good for from some moment on, under each price.
struct Prospect {
    ByPrice worth{};   ///< expected recall on the day minus the price of the seconds spent on it
    ByPrice seconds{}; ///< expected seconds spent on it until the day
};

/// A price between those of the table.
struct PricePoint {
    std::size_t below = 0; ///< 0..priceCount - 2
    double share = 0;      ///< 0..1 of the way to the next, on a logarithmic scale

    /// The place of a price; prices beyond the ends are taken as the ends.
    [[nodiscard]] static PricePoint of(double price);

    [[nodiscard]] double in(const ByPrice& values) const
    {
        return values[below] + share * (values[below + 1] - values[below]);
    }
};

/// The price of one place.
[[nodiscard]] double priceAt(std::size_t place);

/// A place on the table's grid of memory states and its share in a mixture of them.
struct GridPart {
    std::uint32_t node;
    double weight;
};

/// The value of every memory state on every day before the interview, for every price.
///
/// Between answers nothing is learned, so a card's plan is which day to answer it next. Computed
/// backwards from the day: a card just answered with n days left is worth the larger of its recall
/// on the day and, over the open days in between, what answering it then is expected to leave,
/// minus the price of the seconds. Grid: 40 stabilities from 0.02 to 2,000 days, 10 difficulties.
class PriceTable {
public:
    /// @param open whether one can study with n + 1 days left, for n = 0 (the eve) up to the
    ///             longest horizon; its size is the number of days
    PriceTable(const Parameters& parameters,
               const StudyHabits& habits,
               const std::vector<bool>& open);

    [[nodiscard]] int days() const { return static_cast<int>(worth_.size()) - 1; }
    [[nodiscard]] const Parameters& parameters() const { return parameters_; }
    [[nodiscard]] const StudyHabits& habits() const { return habits_; }

    /// A card just answered, n days before the interview; 0 <= n <= days().
    [[nodiscard]] Prospect answered(const MemoryState& memory, int daysLeft) const;

    /// A card that will be answered n days before the interview, not having been for some days.
    [[nodiscard]] Prospect reviewed(const MemoryState& memory, int elapsedDays, int daysLeft) const;
    /// Expected seconds of that one review, with what it takes to relearn.
    [[nodiscard]] double reviewSeconds(double recall) const;

    /// A new card learned n days before the interview.
    [[nodiscard]] const Prospect& learned(int daysLeft) const
    {
        return learned_[static_cast<std::size_t>(daysLeft)];
    }
    [[nodiscard]] double learningSeconds() const { return learningSeconds_; }

    /// Whether one can study n days before the interview.
    [[nodiscard]] bool isOpen(int daysLeft) const
    {
        return open_[static_cast<std::size_t>(daysLeft)];
    }
    /// Days after which an answer is considered, rising from 1: every one at first, then coarser.
    [[nodiscard]] std::span<const int> gaps() const { return gaps_; }

private:
    /// As in ByPrice, in half the memory. Building the table is bound by it; the error of a
    /// millionth is a thousandth of that of the grid.
    using Stored = std::array<float, priceCount>;
    using StoredDay = std::vector<Stored>; ///< by node

    struct Review;
    class Mixture;
    [[nodiscard]] std::vector<Review> reviews() const;
    void fill();
    void offer(const Mixture& mixture, std::span<const Review> reviews, std::size_t day);
    void learn();

    Parameters parameters_;
    StudyHabits habits_;
    std::vector<bool> open_; ///< by days left; [0] is the interview itself
    std::vector<int> gaps_;
    double relearningSeconds_ = 0;
    double learningSeconds_ = 0;
    std::vector<StoredDay> worth_;   ///< by days left
    std::vector<StoredDay> seconds_; ///< by days left
    std::vector<Prospect> learned_;  ///< by days left
};

/// A table for each set of parameters; equal ones are computed once.
[[nodiscard]] std::vector<PriceTable> priceTables(std::span<const Parameters> parameters,
                                                  const StudyHabits& habits,
                                                  const std::vector<bool>& open);

} // namespace interval::scheduling
