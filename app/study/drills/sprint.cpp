// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/sprint.h"

#include "study/drills/answer_reader.h"
#include "study/drills/placeholders.h"

#include <algorithm>
#include <numeric>

namespace interval::study {

Sprint::Sprint(const std::vector<deck::Card>& cards, SprintLength length, std::uint64_t seed)
    : length_(length), random_(seed)
{
    for (const deck::Card& card : cards)
        if (auto drill = Drill::compile(card))
            drills_.push_back({card, std::make_shared<const Drill>(std::move(*drill))});
    draw();
}

bool Sprint::over() const
{
    constexpr std::int64_t msPerSecond = 1000;
    if (length_.questions > 0)
        return static_cast<int>(answers_.size()) >= length_.questions;
    return spentMs() >= length_.seconds * msPerSecond;
}

void Sprint::draw()
{
    answered_ = false;
    const std::string before = current_ ? current_->card.id : std::string();
    current_.reset();
    // A drill whose numbers cannot be drawn must not stop the others.
    for (std::size_t tries = 0; tries < drills_.size() && !current_; ++tries) {
        if (order_.empty()) {
            order_.resize(drills_.size());
            std::iota(order_.begin(), order_.end(), std::size_t{0});
            for (std::size_t i = order_.size(); i > 1; --i)
                std::swap(order_[i - 1], order_[random_.below(i)]);
            if (drills_[order_.back()].card.id == before)
                std::swap(order_.front(), order_.back());
        }
        const Entry& entry = drills_[order_.back()];
        order_.pop_back();
        if (auto instance = entry.drill->draw(random_.next()))
            current_ = SprintTask{filled(entry.card, *entry.drill, *instance), entry.drill,
                                  std::move(*instance)};
    }
}

std::optional<Bilingual> Sprint::answer(const std::string& text, std::int64_t ms)
{
    const auto read = readAnswer(text, *current_->drill);
    if (!read)
        return read.error();
    answers_.push_back(
        {*current_, text, judge(*current_->drill, current_->instance, read->value), ms});
    answered_ = true;
    return std::nullopt;
}

void Sprint::pass(std::int64_t ms)
{
    answers_.push_back({*current_, {}, std::nullopt, ms});
    answered_ = true;
}

void Sprint::next()
{
    if (over())
        current_.reset();
    else
        draw();
}

int Sprint::right() const
{
    return static_cast<int>(std::count_if(answers_.begin(), answers_.end(),
                                          [](const SprintAnswer& each) { return each.right(); }));
}

std::int64_t Sprint::spentMs() const
{
    return std::accumulate(
        answers_.begin(), answers_.end(), std::int64_t{0},
        [](std::int64_t sum, const SprintAnswer& each) { return sum + each.ms; });
}

} // namespace interval::study
