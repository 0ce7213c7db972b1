// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/channel.h"

#include "support/catch.h"

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>

using namespace interval;

namespace {

std::vector<int> all(base::Receiver<int> receiver)
{
    std::vector<int> values;
    while (const int* const value = receiver.take())
        values.push_back(*value);
    return values;
}

} // namespace

TEST_CASE("channel: everything arrives, in its order", "[base][channel]")
{
    const int many = GENERATE(0, 1, 63, 64, 65, 10'000);
    const std::size_t bytes = GENERATE(std::size_t{1}, std::size_t{1} << 20U);
    CAPTURE(many, bytes);
    base::Channel<int> channel;

    auto sending = base::beside(
        [many, bytes](base::Sender<int>& sender) {
            for (int i = 0; i < many; ++i)
                (void)sender.put(int{i}, bytes);
        },
        std::move(channel.sender));
    const auto values = all(std::move(channel.receiver));
    sending.get();

    std::vector<int> expected(static_cast<std::size_t>(many));
    std::iota(expected.begin(), expected.end(), 0);
    CHECK(values == expected);
}

TEST_CASE("channel: who sends learns that nobody takes any more", "[base][channel]")
{
    constexpr int taken = 1000;
    constexpr int most = taken + 1000; // what may be on its way lies well below
    base::Channel<int> channel;
    std::atomic<int> sent = 0;

    auto sending = base::beside(
        [&sent](base::Sender<int>& sender) {
            while (sender.put(0, 1))
                ++sent;
        },
        std::move(channel.sender));
    {
        base::Receiver<int> receiver = std::move(channel.receiver);
        for (int i = 0; i < taken; ++i)
            REQUIRE(receiver.take() != nullptr);
    }
    sending.get();

    CHECK(sent >= taken);
    CHECK(sent < most);
}

TEST_CASE("channel: large values are not many on their way", "[base][channel]")
{
    constexpr std::size_t large = std::size_t{16} << 20U;
    constexpr int most = 8;
    base::Channel<int> channel;
    std::atomic<int> sent = 0;

    auto sending = base::beside(
        [&sent](base::Sender<int>& sender) {
            while (sender.put(0, large))
                ++sent;
        },
        std::move(channel.sender));
    {
        base::Receiver<int> receiver = std::move(channel.receiver);
        REQUIRE(receiver.take() != nullptr);
    }
    sending.get();

    CHECK(sent <= most);
}

TEST_CASE("channel: a failure on the other thread comes here, after what was sent",
          "[base][channel]")
{
    base::Channel<int> channel;

    auto sending = base::beside(
        [](base::Sender<int>& sender) {
            (void)sender.put(7, 1);
            throw std::runtime_error("broken");
        },
        std::move(channel.sender));

    CHECK(all(std::move(channel.receiver)) == std::vector{7});
    CHECK_THROWS_AS(sending.get(), std::runtime_error);
}

TEST_CASE("channel: one that fails to take does not keep the sender waiting", "[base][channel]")
{
    base::Channel<std::string> channel;

    auto taking = base::beside(
        [](base::Receiver<std::string>& receiver) {
            (void)receiver.take();
            throw std::runtime_error("broken");
        },
        std::move(channel.receiver));
    base::Sender<std::string> sender = std::move(channel.sender);
    while (sender.put("value", 1)) {
    }

    CHECK_THROWS_AS(taking.get(), std::runtime_error);
}
