// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/decks_presenter.h"

#include "ui/work/collection_worker.h"

#include <algorithm>
#include <utility>

namespace interval::ui {

DecksPresenter::DecksPresenter(CollectionWorker& worker, const QString& profile, QObject* parent)
    : QObject(parent), worker_(worker), profile_(profile.toStdString())
{
}

base::Result<DecksPresenter::Listed> DecksPresenter::list(const Desk& desk,
                                                          const std::filesystem::path& profile)
{
    if (!desk.collection)
        return base::fail(base::ErrorCode::nothingToDo, "the collection is not open");
    const auto places = study::deckPlaces(*desk.collection, profile);
    auto taken = study::takenDeckNames(*desk.collection, profile);
    const auto counted = desk.collection->decks();
    if (!places || !taken || !counted)
        return tl::unexpected(!places ? places.error() : !taken ? taken.error() : counted.error());
    Listed listed{{}, std::move(*taken), {}};
    for (const study::DeckFolder& deck : study::deckFolders(*places)) {
        const auto size = std::ranges::find(*counted, deck.id, &collection::DeckSize::deck);
        const auto cards = size == counted->end() ? 0 : static_cast<int>(size->cards);
        listed.decks.push_back({deck, cards, study::isRemovable(deck)});
    }
    return listed;
}

void DecksPresenter::accept(Listed listed)
{
    decks_ = std::move(listed.decks);
    taken_ = std::move(listed.taken);
    Q_EMIT changed();
}

void DecksPresenter::refresh()
{
    worker_.ask(
        this, [profile = profile_](const Desk& desk) { return list(desk, profile); },
        [this](base::Result<Listed> listed) {
            if (listed) {
                accept(std::move(*listed));
            } else if (listed.error().code != base::ErrorCode::nothingToDo) {
                again_ = [this] { refresh(); };
                Q_EMIT failed(listed.error());
            }
        });
}

void DecksPresenter::run(Work work)
{
    worker_.ask(
        this,
        [work, profile = profile_](Desk& desk) -> base::Result<Listed> {
            if (!desk.collection)
                return base::fail(base::ErrorCode::cannotWrite, "the collection is not open");
            const auto done = work(desk);
            if (!done)
                return tl::unexpected(done.error());
            return list(desk, profile).map([&](Listed listed) {
                listed.id = *done;
                return listed;
            });
        },
        [this, work](base::Result<Listed> listed) {
            if (!listed) {
                again_ = [this, work] { run(work); };
                Q_EMIT failed(listed.error());
                return;
            }
            const std::string id = listed->id;
            accept(std::move(*listed));
            Q_EMIT kept(id);
        });
}

void DecksPresenter::retry()
{
    if (const auto again = std::exchange(again_, nullptr))
        again();
}

void DecksPresenter::make(const QString& name)
{
    run([profile = profile_, name = name.toStdString()](Desk& desk) {
        return study::makeDeck(*desk.collection, profile, name).map(&study::DeckFolder::id);
    });
}

void DecksPresenter::adopt(const QString& folder, const QString& name)
{
    run([profile = profile_, folder = folder.toStdString(), name = name.toStdString()](Desk& desk) {
        return study::adoptDeck(*desk.collection, profile, folder, name)
            .map(&study::DeckFolder::id);
    });
}

void DecksPresenter::runOn(const std::string& id,
                           std::function<base::Result<void>(Desk&, const study::DeckFolder&)> work)
{
    const DeckEntry* found = entry(id);
    if (found == nullptr)
        return;
    run([deck = found->deck, work = std::move(work)](Desk& desk) -> base::Result<std::string> {
        return work(desk, deck).map([&] { return deck.id; });
    });
}

void DecksPresenter::rename(const std::string& id, const QString& name)
{
    runOn(id, [profile = profile_, name = name.toStdString()](Desk& desk,
                                                              const study::DeckFolder& deck) {
        return study::renameDeck(*desk.collection, profile, deck, name);
    });
}

void DecksPresenter::remove(const std::string& id)
{
    runOn(id, [profile = profile_](Desk& desk, const study::DeckFolder& deck) {
        return study::removeDeck(*desk.collection, profile, deck);
    });
}

const DeckEntry* DecksPresenter::entry(const std::string& id) const
{
    const auto found =
        std::ranges::find_if(decks_, [&](const DeckEntry& each) { return each.deck.id == id; });
    return found == decks_.end() ? nullptr : &*found;
}

std::optional<study::DeckNameFault> DecksPresenter::faultOf(const QString& name,
                                                            const std::string& renamed) const
{
    std::vector<std::string> taken = taken_;
    if (const DeckEntry* deck = entry(renamed); deck != nullptr)
        std::erase_if(taken, [&](const std::string& other) {
            return other == deck->deck.id || other == deck->deck.title.zhCn ||
                   other == deck->deck.title.en;
        });
    return study::deckNameFault(name.toStdString(), taken);
}

} // namespace interval::ui
