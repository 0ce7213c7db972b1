// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/formulas/bradley_terry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <string>

namespace interval::compute {

namespace {

using base::ErrorCode;
using base::fail;

constexpr double eloPerLogOdds = 400 / std::numbers::ln10;

/// A square table, row by row.
class Square {
public:
    explicit Square(std::size_t size) : size_(size), cells_(size * size, 0) {}

    [[nodiscard]] double& at(std::size_t row, std::size_t column)
    {
        return cells_[row * size_ + column];
    }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const
    {
        return cells_[row * size_ + column];
    }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] const std::vector<double>& cells() const { return cells_; }

private:
    std::size_t size_;
    std::vector<double> cells_;
};

base::Result<void> check(std::size_t players, std::span<const PairRecord> records)
{
    if (players < 2)
        return fail(ErrorCode::invalidInput, "players: at least two are needed");
    for (const PairRecord& record : records) {
        if (record.first >= players || record.second >= players || record.first == record.second)
            return fail(ErrorCode::invalidInput, "records: a pair of two known players is needed");
        const double sum = record.firstPoints + record.secondPoints;
        if (!std::isfinite(sum) || record.firstPoints < 0 || record.secondPoints < 0)
            return fail(ErrorCode::invalidInput, "records: points must not be negative");
    }
    return {};
}

/// Row: points that a player took from the column's.
Square pointsOf(std::size_t players, std::span<const PairRecord> records)
{
    Square points(players);
    for (const PairRecord& record : records) {
        points.at(record.first, record.second) += record.firstPoints;
        points.at(record.second, record.first) += record.secondPoints;
    }
    return points;
}

enum class Direction : std::uint8_t { beats, isBeaten };

/// How many players a chain of points leads to from the first, itself included.
std::size_t reached(const Square& points, Direction direction)
{
    std::vector<bool> seen(points.size(), false);
    std::vector<std::size_t> pending{0};
    seen[0] = true;
    std::size_t count = 0;
    while (!pending.empty()) {
        const std::size_t player = pending.back();
        pending.pop_back();
        ++count;
        for (std::size_t other = 0; other < points.size(); ++other) {
            const double won =
                direction == Direction::beats ? points.at(player, other) : points.at(other, player);
            if (won <= 0 || seen[other])
                continue;
            seen[other] = true;
            pending.push_back(other);
        }
    }
    return count;
}

/// One round of Hunter's iteration over log-strengths.
/// @return the largest change
double improve(const Square& points, std::vector<double>& strengths)
{
    double change = 0;
    const std::vector<double> before = strengths;
    for (std::size_t i = 0; i < points.size(); ++i) {
        double won = 0;
        double expected = 0;
        for (std::size_t j = 0; j < points.size(); ++j) {
            won += points.at(i, j);
            const double games = points.at(i, j) + points.at(j, i);
            if (games > 0)
                expected += games / (std::exp(before[i]) + std::exp(before[j]));
        }
        strengths[i] = std::log(won / expected);
    }
    const double mean = std::accumulate(strengths.begin(), strengths.end(), 0.0) /
                        static_cast<double>(strengths.size());
    for (std::size_t i = 0; i < strengths.size(); ++i) {
        strengths[i] -= mean;
        change = std::max(change, std::abs(strengths[i] - before[i]));
    }
    return change;
}

/// Fisher information of the log-strengths, with 1/n added to every cell: the sum of all strengths
/// carries no information, and this makes the table invertible without touching anything else.
Square information(const Square& points, const std::vector<double>& strengths)
{
    const std::size_t players = points.size();
    Square table(players);
    const double share = 1 / static_cast<double>(players);
    for (std::size_t i = 0; i < players; ++i)
        for (std::size_t j = 0; j < players; ++j) {
            const double win = 1 / (1 + std::exp(strengths[j] - strengths[i]));
            const double games = points.at(i, j) + points.at(j, i);
            table.at(i, i) += games * win * (1 - win);
            table.at(i, j) += share - games * win * (1 - win);
        }
    return table;
}

/// Gauss-Jordan; the table is symmetric and positive definite, so no pivot is zero.
Square inverse(Square table)
{
    const std::size_t size = table.size();
    Square result(size);
    for (std::size_t i = 0; i < size; ++i)
        result.at(i, i) = 1;
    for (std::size_t pivot = 0; pivot < size; ++pivot) {
        const double scale = 1 / table.at(pivot, pivot);
        for (std::size_t column = 0; column < size; ++column) {
            table.at(pivot, column) *= scale;
            result.at(pivot, column) *= scale;
        }
        for (std::size_t row = 0; row < size; ++row) {
            const double factor = table.at(row, pivot);
            if (row == pivot || factor == 0)
                continue;
            for (std::size_t column = 0; column < size; ++column) {
                table.at(row, column) -= factor * table.at(pivot, column);
                result.at(row, column) -= factor * result.at(pivot, column);
            }
        }
    }
    return result;
}

BradleyTerryFit fitOf(const Square& points, const std::vector<double>& strengths)
{
    const std::size_t players = points.size();
    const double share = 1 / static_cast<double>(players);
    const Square inverted = inverse(information(points, strengths));
    BradleyTerryFit fit;
    for (const double strength : strengths)
        fit.ratings.push_back(strength * eloPerLogOdds);
    for (const double cell : inverted.cells())
        fit.covariance.push_back((cell - share) * eloPerLogOdds * eloPerLogOdds);
    for (std::size_t i = 0; i < players; ++i)
        fit.standardErrors.push_back(std::sqrt(fit.covariance[i * players + i]));
    return fit;
}

} // namespace

double BradleyTerryFit::standardErrorOfDifference(std::size_t a, std::size_t b) const
{
    const std::size_t players = ratings.size();
    return std::sqrt(covariance[a * players + a] + covariance[b * players + b] -
                     2 * covariance[a * players + b]);
}

base::Result<BradleyTerryFit> bradleyTerry(std::size_t players, std::span<const PairRecord> records)
{
    if (const auto checked = check(players, records); !checked)
        return tl::unexpected(checked.error());
    const Square points = pointsOf(players, records);
    if (reached(points, Direction::beats) < players ||
        reached(points, Direction::isBeaten) < players)
        return fail(
            ErrorCode::invalidInput,
            "records: some players never took a point from the others or never lost one, so "
            "there are no finite ratings");

    constexpr int mostRounds = 100'000;
    constexpr double settled = 1e-12;
    std::vector<double> strengths(players, 0);
    for (int round = 0; round < mostRounds; ++round)
        if (improve(points, strengths) < settled)
            return fitOf(points, strengths);
    return fail(ErrorCode::invalidInput, "records: the ratings do not settle");
}

} // namespace interval::compute
