// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace interval::ui {

/// Long work on a thread of its own, one piece at a time: a new one stops the one before, whose
/// answer is dropped. Values in, values out.
class Job final : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject* parent);
    /// Stops what runs and waits for it.
    ~Job() override;

    /// Runs `work(stop)` there and `answer(result)` back here, unless it was stopped.
    template <class Work, class Answer>
    void start(Work work, Answer answer)
    {
        using Result = std::invoke_result_t<Work, std::stop_token>;
        const int mine = begin();
        pool_.start([this, mine, stop = stop_.get_token(), work = std::move(work),
                     answer = std::move(answer)]() mutable {
            if (stop.stop_requested())
                return;
            auto result = std::make_shared<Result>(work(stop));
            QMetaObject::invokeMethod(
                this,
                [this, mine, result, answer = std::move(answer)]() mutable {
                    if (end(mine))
                        answer(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    /// Tells how far the work is; called by the work, on its thread.
    /// @param share 0..1
    void report(double share);
    void cancel();
    [[nodiscard]] bool running() const { return running_; }

Q_SIGNALS:
    void progressed(double share);

private:
    [[nodiscard]] int begin();
    [[nodiscard]] bool end(int piece);

    QThreadPool pool_;
    std::stop_source stop_;
    int piece_ = 0; ///< which piece counts
    bool running_ = false;
};

} // namespace interval::ui
