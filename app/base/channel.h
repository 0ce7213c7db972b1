// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace interval::base {

/// What the two ends of a channel share: batches on their way, and whether either end is gone.
template <class T>
class ChannelQueue {
public:
    using Batch = std::vector<T>;

    /// Waits for room. @return whether somebody takes them still
    bool put(Batch batch)
    {
        std::vector<Batch> spent; // goes at the end, without the lock
        std::unique_lock lock(mutex_);
        moved_.wait(lock, [this] { return batches_.size() < most || abandoned_; });
        if (abandoned_)
            return false;
        batches_.push_back(std::move(batch));
        spent.swap(spent_);
        moved_.notify_all();
        lock.unlock();
        return true;
    }

    /// Waits for the next. What was taken before goes back to where it was made: memory is given back
    /// cheapest by the thread that asked for it.
    /// @return an empty one when no more come
    Batch take(Batch spent)
    {
        std::unique_lock lock(mutex_);
        if (!finished_)
            spent_.push_back(std::move(spent));
        moved_.wait(lock, [this] { return !batches_.empty() || finished_; });
        if (batches_.empty())
            return {};
        Batch batch = std::move(batches_.front());
        batches_.pop_front();
        moved_.notify_all();
        return batch;
    }

    void finish() { end(finished_); }
    void abandon() { end(abandoned_); }

private:
    static constexpr std::size_t most = 4; ///< batches

    void end(bool& which)
    {
        const std::scoped_lock lock(mutex_);
        which = true;
        moved_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable moved_;
    std::deque<Batch> batches_;
    std::vector<Batch> spent_; ///< taken, on their way back
    bool finished_ = false;    ///< no more come
    bool abandoned_ = false;   ///< nobody takes any more
};

/// The end of a channel at which values go in, for one thread. When it is gone, no more come.
template <class T>
class Sender {
public:
    explicit Sender(std::shared_ptr<ChannelQueue<T>> queue) : queue_(std::move(queue)) {}
    Sender(Sender&&) noexcept = default;
    Sender(const Sender&) = delete;
    Sender& operator=(Sender&&) = delete;
    Sender& operator=(const Sender&) = delete;
    ~Sender()
    {
        if (!queue_)
            return;
        if (!batch_.empty())
            queue_->put(std::move(batch_));
        queue_->finish();
    }

    /// Hands a value on; waits while many are on their way.
    /// @param bytes about what it takes in memory
    /// @return whether somebody takes them still
    bool put(T&& value, std::size_t bytes)
    {
        if (batch_.empty())
            batch_.reserve(mostValues);
        batch_.push_back(std::move(value));
        bytes_ += bytes;
        if (batch_.size() < mostValues && bytes_ < mostBytes)
            return true;
        return flush();
    }
    /// The same without waiting until there are more to hand on with it.
    bool putAtOnce(T&& value)
    {
        batch_.push_back(std::move(value));
        return flush();
    }

private:
    bool flush()
    {
        bytes_ = 0;
        return queue_->put(std::exchange(batch_, {}));
    }

    // Waking the other thread for each value would cost more than most values.
    static constexpr std::size_t mostValues = 64;
    static constexpr std::size_t mostBytes = std::size_t{256} << 10U;

    std::shared_ptr<ChannelQueue<T>> queue_;
    std::vector<T> batch_;
    std::size_t bytes_ = 0;
};

/// The end of a channel at which values come out, in the order in which they went in, for one thread. When
/// it is gone, nobody takes any more, and the sender no longer waits.
template <class T>
class Receiver {
public:
    explicit Receiver(std::shared_ptr<ChannelQueue<T>> queue) : queue_(std::move(queue)) {}
    Receiver(Receiver&&) noexcept = default;
    Receiver(const Receiver&) = delete;
    Receiver& operator=(Receiver&&) = delete;
    Receiver& operator=(const Receiver&) = delete;
    ~Receiver()
    {
        if (queue_)
            queue_->abandon();
    }

    /// Waits for the next value, which stays until the one after it is asked for.
    /// @return nullptr when no more come
    [[nodiscard]] T* take()
    {
        if (at_ == batch_.size()) {
            batch_ = queue_->take(std::move(batch_));
            at_ = 0;
        }
        return batch_.empty() ? nullptr : &batch_[at_++];
    }

    /// Waits for the next values, which stay until more are asked for.
    /// @return as many as came together; none when no more come
    [[nodiscard]] std::span<T> takeSome()
    {
        if (at_ == batch_.size()) {
            batch_ = queue_->take(std::move(batch_));
            at_ = 0;
        }
        return std::span<T>(batch_).subspan(std::exchange(at_, batch_.size()));
    }

private:
    std::shared_ptr<ChannelQueue<T>> queue_;
    std::vector<T> batch_;
    std::size_t at_ = 0;
};

/// A way for values from one thread to another, bounded in what is on it.
template <class T>
class Channel {
    std::shared_ptr<ChannelQueue<T>> queue_ = std::make_shared<ChannelQueue<T>>();

public:
    Sender<T> sender{queue_};
    Receiver<T> receiver{queue_};
};

/// Runs `work(ends…)` on a thread beside this one. The ends of channels are gone as soon as the work is done
/// or has thrown, so that at the others nobody waits in vain.
/// @return what the work returns or throws; waits for it when it goes
template <class Work, class... Ends>
[[nodiscard]] auto beside(Work work, Ends... ends)
    -> std::future<std::invoke_result_t<Work&, Ends&...>>
{
    return std::async(
        std::launch::async,
        [work = std::move(work)](Ends... mine) mutable { return work(mine...); },
        std::move(ends)...);
}

} // namespace interval::base
