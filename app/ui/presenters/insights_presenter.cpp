// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/insights_presenter.h"

#include "study/preferences.h"

#include <algorithm>
#include <map>
#include <utility>

namespace interval::ui {

namespace {

using collection::Collection;

/// Opened for each question: a backup that is put back replaces the file.
base::Result<Collection> storeOf(const std::filesystem::path& profile)
{
    return Collection::open(profile, collection::Access::readOnly);
}

} // namespace

/// What the thread owns.
struct InsightsPresenter::Reader {
    std::filesystem::path profile;
    std::shared_ptr<const base::Clock> clock;
    std::optional<study::Past> past;
    std::vector<std::string> topics;                              ///< that have cards
    std::map<std::pair<std::string, int>, study::Insights> known; ///< of `past`, by topic and days

    base::Result<void> read(const Collection& store, const collection::Progress& progress)
    {
        const auto preferences = study::loadPreferences(store);
        if (!preferences)
            return tl::unexpected(preferences.error());
        const base::Day today = base::studyDay(clock->now(), preferences->dayStartHour);
        auto read = study::readPast(store, *preferences, today, progress);
        if (!read)
            return tl::unexpected(read.error());
        past = std::move(*read);
        known.clear();
        std::vector<bool> used(past->log.topics.size());
        for (const collection::LearningCard& card : past->log.cards)
            used[card.topic] = used[card.topic] || card.shown;
        topics.clear();
        for (std::size_t topic = 0; topic < used.size(); ++topic)
            if (used[topic])
                topics.push_back(past->log.topics[topic]);
        return {};
    }

    [[nodiscard]] bool knows(const study::InsightFilter& filter) const
    {
        return known.count({filter.topic, filter.days}) > 0;
    }

    /// Another period or another topic than those on show.
    [[nodiscard]] std::optional<study::InsightFilter>
    nextUnknown(const study::InsightFilter& shown) const
    {
        if (!past)
            return std::nullopt;
        std::vector<study::InsightFilter> near{{shown.days, {}}};
        for (const int days : periods)
            near.push_back({days, shown.topic});
        for (const std::string& topic : topics)
            near.push_back({shown.days, topic});
        const auto next = std::find_if(near.begin(), near.end(),
                                       [this](const auto& filter) { return !knows(filter); });
        return next == near.end() ? std::nullopt : std::optional(*next);
    }

    /// @pre the past was read
    base::Result<study::Insights> figures(const Collection& store,
                                          const study::InsightFilter& filter)
    {
        const std::pair key(filter.topic, filter.days);
        if (const auto found = known.find(key); found != known.end())
            return found->second;
        study::Insights figures = study::insights(*past, filter);
        if (auto named = study::nameFindings(store, figures); !named)
            return tl::unexpected(named.error());
        return known.emplace(key, std::move(figures)).first->second;
    }
};

struct InsightsPresenter::Found {
    study::Insights insights;
    std::vector<std::string> topics;
    bool hasAnswers = false;
};

InsightsPresenter::InsightsPresenter(std::filesystem::path profile,
                                     std::shared_ptr<const base::Clock> clock,
                                     QObject* parent)
    : QObject(parent),
      profile_(std::move(profile)),
      clock_(clock ? std::move(clock) : std::make_shared<base::SystemClock>()),
      filter_{periods.front(), {}},
      desk_(new QObject),
      reader_(std::make_unique<Reader>(Reader{profile_, clock_, std::nullopt, {}, {}}))
{
    desk_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, desk_, &QObject::deleteLater);
    thread_.start();
}

InsightsPresenter::~InsightsPresenter()
{
    ++latest_;
    thread_.quit();
    thread_.wait();
}

void InsightsPresenter::refresh()
{
    ask(Source::disk);
}

void InsightsPresenter::setPeriod(int days)
{
    if (filter_.days == days)
        return;
    filter_.days = days;
    ask(Source::memory);
}

void InsightsPresenter::setTopic(const std::string& topic)
{
    if (filter_.topic == topic)
        return;
    filter_.topic = topic;
    ask(Source::memory);
}

void InsightsPresenter::ask(Source source)
{
    const int number = ++latest_;
    // A reading that is not through is begun again: what it has is not what is asked for now.
    const Source from = busy_ && asked_ == Source::disk ? Source::disk : source;
    busy_ = true;
    asked_ = from;
    const collection::Progress progress = [this, number](double share) {
        QMetaObject::invokeMethod(
            this,
            [this, number, share] {
                if (number != latest_)
                    return;
                progress_ = share;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
        return number == latest_;
    };
    QMetaObject::invokeMethod(desk_, [this, number, from, progress, filter = filter_] {
        if (number != latest_)
            return;
        auto found = std::make_shared<base::Result<Found>>(find(*reader_, from, filter, progress));
        QMetaObject::invokeMethod(
            this,
            [this, number, found] {
                if (number != latest_)
                    return; // a later request is on its way
                busy_ = false;
                progress_ = 0;
                if (*found)
                    take(std::move(**found));
                else
                    Q_EMIT failed(found->error());
            },
            Qt::QueuedConnection);
        readAhead(number, filter);
    });
}

/// Finds one more of the figures that are a click away from those on show, and the next when nobody asked for
/// others meanwhile.
void InsightsPresenter::readAhead(int number, const study::InsightFilter& shown)
{
    const auto next = number == latest_ ? reader_->nextUnknown(shown) : std::nullopt;
    if (!next)
        return;
    if (const auto store = storeOf(reader_->profile); store && reader_->figures(*store, *next))
        QMetaObject::invokeMethod(
            desk_, [this, number, shown] { readAhead(number, shown); }, Qt::QueuedConnection);
}

base::Result<InsightsPresenter::Found> InsightsPresenter::find(Reader& reader,
                                                               Source source,
                                                               const study::InsightFilter& filter,
                                                               const collection::Progress& progress)
{
    const auto store = storeOf(reader.profile);
    if (!store)
        return tl::unexpected(store.error());
    if (source == Source::disk || !reader.past)
        if (auto read = reader.read(*store, progress); !read)
            return tl::unexpected(read.error());
    auto figures = reader.figures(*store, filter);
    if (!figures)
        return tl::unexpected(figures.error());
    Found found{std::move(*figures), reader.topics, reader.past->answers() > 0};
    return found;
}

void InsightsPresenter::take(Found found)
{
    insights_ = std::move(found.insights);
    topics_ = std::move(found.topics);
    hasAnswers_ = found.hasAnswers;
    Q_EMIT changed();
}

} // namespace interval::ui
