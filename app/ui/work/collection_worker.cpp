// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/collection_worker.h"

#include "study/own_decks.h"

#include <algorithm>

namespace interval::ui {

CollectionWorker::CollectionWorker(std::shared_ptr<const base::Clock> clock, QObject* parent)
    : QObject(parent), desk_(new QObject), state_(std::make_unique<Desk>())
{
    if (clock)
        state_->clock = std::move(clock);
    desk_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, desk_, &QObject::deleteLater);
    thread_.start();
}

CollectionWorker::~CollectionWorker()
{
    // Queued behind everything that was asked, so that the last grade is on disk.
    QMetaObject::invokeMethod(desk_, [this] {
        state_.reset();
        thread_.quit();
    });
    thread_.wait();
    if (checker_)
        checker_->wait();
}

void CollectionWorker::check(QObject* context,
                             const std::filesystem::path& profile,
                             std::function<void(const base::Result<void>&)> answer)
{
    if (checker_)
        checker_->wait();
    const QPointer<QObject> guard(context);
    checker_.reset(QThread::create([this, guard, profile, answer = std::move(answer)] {
        const auto copy = collection::Collection::open(profile, collection::Access::readOnly);
        const base::Result<void> checked =
            copy ? copy->check() : base::Result<void>(tl::unexpected(copy.error()));
        QMetaObject::invokeMethod(
            this,
            [guard, checked, answer] {
                if (guard)
                    answer(checked);
            },
            Qt::QueuedConnection);
    }));
    checker_->start(QThread::LowPriority);
}

void nameOwnDecks(Opened& opened, const study::OwnDecks& own)
{
    const auto over = [](std::map<std::string, deck::Title>& known, const auto& titles) {
        for (const auto& [id, title] : titles)
            known.insert_or_assign(id, title);
    };
    for (const study::DeckFolder& folder : own.folders)
        opened.decks.insert_or_assign(folder.id, folder.title);
    for (const deck::Deck& deck : own.decks) {
        over(opened.topics, deck.topics);
        over(opened.subtopics, deck.subtopics);
        for (const std::string& topic : deck.topicOrder)
            if (std::ranges::find(opened.topicOrder, topic) == opened.topicOrder.end())
                opened.topicOrder.push_back(topic);
    }
}

base::Result<void> reloadPreferences(Desk& desk)
{
    const auto preferences = study::loadPreferences(*desk.collection);
    if (!preferences)
        return tl::unexpected(preferences.error());
    desk.preferences = *preferences;
    desk.session->setPreferences(*preferences);
    return {};
}

base::Result<Opened> openProfile(Desk& desk,
                                 const std::filesystem::path& profile,
                                 const std::filesystem::path& deckFolder)
{
    desk.session.reset();
    desk.collection.reset(); // it may be opened a second time, after a backup was put back
    auto collection = collection::Collection::open(profile, collection::Access::readWrite);
    if (!collection)
        return tl::unexpected(collection.error());
    const auto shipped = deck::readDeck(deckFolder, "");
    if (!shipped)
        return tl::unexpected(shipped.error());
    const auto sync = collection->synchronise(*shipped);
    const auto preferences = study::loadPreferences(*collection);
    const auto welcomed = collection->setting("welcome/done");
    if (!sync || !preferences || !welcomed)
        return tl::unexpected(!sync          ? sync.error()
                              : !preferences ? preferences.error()
                                             : welcomed.error());
    desk.collection = std::move(*collection);
    const auto own = study::takeOwnDecks(*desk.collection, profile);
    if (!own)
        return tl::unexpected(own.error());
    desk.preferences = *preferences;
    desk.session =
        std::make_unique<study::Session>(*desk.collection, *desk.clock, desk.preferences);

    Opened opened;
    opened.firstStart = !welcomed->has_value();
    opened.preferences = *preferences;
    opened.sync = *sync;
    opened.deckProblems = static_cast<int>(shipped->diagnostics.size());
    opened.topicOrder = shipped->topicOrder;
    opened.topics = shipped->topics;
    opened.subtopics = shipped->subtopics;
    opened.decks[shipped->id] = shipped->title;
    nameOwnDecks(opened, *own);
    return opened;
}

} // namespace interval::ui
