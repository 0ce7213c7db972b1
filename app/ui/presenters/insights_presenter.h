// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "study/insights/insights.h"

#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

namespace interval::ui {

/// What the insights page shows, for a period and a topic. The log is read and reduced on a thread
/// of its own, by a reader of its own: neither the window nor the study of cards waits for it. Once the
/// figures are on show, those of other periods and topics are found too, so that they are there when asked for.
class InsightsPresenter final : public QObject {
    Q_OBJECT
public:
    static constexpr std::array periods{30, 90, 365, 0}; ///< [days]; 0: all

    /// @param clock nothing: the computer's
    InsightsPresenter(std::filesystem::path profile,
                      std::shared_ptr<const base::Clock> clock,
                      QObject* parent);
    /// Stops what is being read.
    ~InsightsPresenter() override;

    /// Reads the log anew. What is on show stays until the new figures are there.
    void refresh();
    /// @param days 0: all
    void setPeriod(int days);
    /// @param topic empty: all
    void setTopic(const std::string& topic);

    [[nodiscard]] const study::InsightFilter& filter() const { return filter_; }
    /// Nothing before the log was read for the first time.
    [[nodiscard]] const std::optional<study::Insights>& insights() const { return insights_; }
    /// Topics that have cards, in the order in which the collection has them.
    [[nodiscard]] const std::vector<std::string>& topics() const { return topics_; }
    /// Whether there is any answer at all, whatever the filter.
    [[nodiscard]] bool hasAnswers() const { return hasAnswers_; }
    /// Of the reading, 0..1.
    [[nodiscard]] double progress() const { return progress_; }
    [[nodiscard]] bool busy() const { return busy_; }

Q_SIGNALS:
    void changed();    ///< other figures
    void progressed(); ///< the reading got further
    void failed(const interval::base::Error& error);

private:
    struct Reader;
    struct Found;
    enum class Source : unsigned char { disk, memory };

    void ask(Source source);
    void readAhead(int number, const study::InsightFilter& shown);
    [[nodiscard]] static base::Result<Found> find(Reader& reader,
                                                  Source source,
                                                  const study::InsightFilter& filter,
                                                  const collection::Progress& progress);
    void take(Found found);

    std::filesystem::path profile_;
    std::shared_ptr<const base::Clock> clock_;
    study::InsightFilter filter_;
    std::optional<study::Insights> insights_;
    std::vector<std::string> topics_;
    bool hasAnswers_ = false;
    bool busy_ = false;
    Source asked_ = Source::disk; ///< while busy: from where
    double progress_ = 0;
    std::atomic<int> latest_{0}; ///< number of the last request: earlier ones stop
    QThread thread_;
    QObject* desk_;                  ///< lives on the thread: its events are the requests
    std::unique_ptr<Reader> reader_; ///< touched on the thread only
};

} // namespace interval::ui
