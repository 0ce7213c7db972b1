// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/collection.h"

#include "collection/schema/migrate.h"
#include "collection/sqlite/database.h"
#include "collection/sqlite/profile_lock.h"
#include "collection/tables/cards.h"
#include "collection/tables/notes.h"
#include "collection/tables/reviews.h"
#include "collection/undo/journal.h"

namespace interval::collection {

struct Collection::Impl {
    std::filesystem::path file;
    ProfileLock lock; // declared before the database: let go after the file is closed
    std::unique_ptr<SQLite::Database> database;

    /// One transaction around `work`; rolled back when it throws or returns an error.
    template <class Work>
    [[nodiscard]] auto write(Work&& work)
    {
        return guarded([&] {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto result = work();
                transaction.commit();
                return result;
            }
        });
    }
};

namespace {

template <class T>
base::Result<T> flatten(base::Result<base::Result<T>> nested)
{
    if (!nested)
        return tl::unexpected(nested.error());
    return std::move(*nested);
}

base::Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (!failure)
        return {};
    const auto code =
        failure == std::errc::permission_denied || failure == std::errc::read_only_file_system
            ? base::ErrorCode::readOnly
            : base::ErrorCode::cannotWrite;
    return base::fail(code, folder.string() + ": " + failure.message());
}

} // namespace

Collection::Collection(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Collection::Collection(Collection&&) noexcept = default;
Collection& Collection::operator=(Collection&&) noexcept = default;
Collection::~Collection() = default;

base::Result<Collection> Collection::open(const std::filesystem::path& profile, Access access)
{
    auto impl = std::make_unique<Impl>();
    impl->file = profile / "collection.db";
    const bool writable = access == Access::readWrite;
    if (writable) {
        if (auto made = makeFolder(profile); !made)
            return tl::unexpected(made.error());
        auto lock = ProfileLock::take(profile / "collection.lock");
        if (!lock)
            return tl::unexpected(lock.error());
        impl->lock = std::move(*lock);
    }
    auto database = openDatabase(impl->file, writable);
    if (!database)
        return tl::unexpected(database.error());
    impl->database = std::move(*database);
    const auto ready =
        writable ? migrate(*impl->database, impl->file) : checkVersion(*impl->database);
    if (!ready)
        return tl::unexpected(ready.error());
    return Collection(std::move(impl));
}

base::Result<void> Collection::check() const
{
    const auto finding =
        guarded([&] { return impl_->database->execAndGet("PRAGMA quick_check(1)").getString(); });
    if (!finding)
        return tl::unexpected(finding.error());
    if (*finding != "ok")
        return base::fail(base::ErrorCode::fileCorrupt, *finding);
    return {};
}

std::int64_t Collection::sizeBytes() const
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(impl_->file, failure);
    return failure ? 0 : static_cast<std::int64_t>(size);
}

base::Result<void> Collection::limitPages(int pages)
{
    return guarded(
        [&] { impl_->database->execAndGet("PRAGMA max_page_count=" + std::to_string(pages)); });
}

base::Result<SyncReport> Collection::synchronise(const deck::Deck& deck)
{
    return impl_->write([&] { return synchroniseNotes(*impl_->database, deck); });
}

base::Result<void>
Collection::editText(const std::string& note, base::Language language, const deck::CardText& text)
{
    return impl_->write([&] {
        replaceText(*impl_->database, note, language, text);
        SQLite::Statement mark(*impl_->database, "UPDATE notes SET edited=1 WHERE id=?");
        mark.bind(1, note);
        mark.exec();
    });
}

base::Result<deck::Card> Collection::note(const std::string& id) const
{
    return flatten(guarded([&] { return loadNote(*impl_->database, id); }));
}

base::Result<bool> Collection::updateAvailable(const std::string& note) const
{
    return guarded([&] {
        SQLite::Statement query(
            *impl_->database,
            "SELECT edited = 1 AND shipped_hash <> taken_hash FROM notes WHERE id=?");
        query.bind(1, note);
        return query.executeStep() && query.getColumn(0).getInt() != 0;
    });
}

base::Result<CardRecord> Collection::card(CardId id) const
{
    return flatten(guarded([&] { return loadCard(*impl_->database, id); }));
}

base::Result<CardRecord> Collection::card(const std::string& note, int cloze) const
{
    return flatten(guarded([&] { return loadCard(*impl_->database, note, cloze); }));
}

base::Result<std::vector<QueueItem>> Collection::dueCards(base::Day today) const
{
    return guarded([&] { return selectDue(*impl_->database, today); });
}

base::Result<std::vector<QueueItem>> Collection::freshCards(base::Day today, int limit) const
{
    return guarded([&] { return selectFresh(*impl_->database, today, limit); });
}

base::Result<int> Collection::introducedOn(base::Day day) const
{
    return guarded([&] { return countIntroduced(*impl_->database, day); });
}

base::Result<int> Collection::reviewedOn(base::Day day) const
{
    return guarded([&] { return countReviewed(*impl_->database, day); });
}

base::Result<std::vector<std::string>> Collection::notesAnsweredOn(base::Day day) const
{
    return guarded([&] { return selectNotesAnswered(*impl_->database, day); });
}

base::Result<std::vector<DayActivity>> Collection::activity(base::Day from) const
{
    return guarded([&] { return selectActivity(*impl_->database, from); });
}

base::Result<std::vector<TopicCard>> Collection::topicCards() const
{
    return guarded([&] { return selectTopicCards(*impl_->database); });
}

base::Result<void>
Collection::answer(const CardRecord& before, const CardRecord& after, const ReviewRecord& review)
{
    return impl_->write([&] {
        const std::int64_t row = appendReview(*impl_->database, before, after, review);
        storeCard(*impl_->database, after);
        journalAct(*impl_->database, Act::grade, before, after, row);
    });
}

base::Result<void> Collection::change(Act act, const CardRecord& before, const CardRecord& after)
{
    return impl_->write([&] {
        storeCard(*impl_->database, after);
        journalAct(*impl_->database, act, before, after, std::nullopt);
    });
}

base::Result<Undone> Collection::undo()
{
    return flatten(impl_->write([&] { return stepJournal(*impl_->database, Direction::back); }));
}

base::Result<Undone> Collection::redo()
{
    return flatten(impl_->write([&] { return stepJournal(*impl_->database, Direction::forth); }));
}

base::Result<std::vector<ReviewRecord>> Collection::reviews(CardId card) const
{
    return guarded([&] { return selectReviews(*impl_->database, card); });
}

base::Result<std::int64_t> Collection::reviewCount() const
{
    return guarded([&] { return countReviews(*impl_->database); });
}

base::Result<std::optional<std::string>> Collection::setting(std::string_view key) const
{
    return guarded([&]() -> std::optional<std::string> {
        SQLite::Statement query(*impl_->database, "SELECT value FROM settings WHERE key=?");
        query.bind(1, std::string(key));
        if (!query.executeStep())
            return std::nullopt;
        return query.getColumn(0).getString();
    });
}

base::Result<void> Collection::setSetting(std::string_view key, std::string_view value)
{
    return impl_->write([&] {
        SQLite::Statement upsert(*impl_->database, "INSERT INTO settings VALUES (?1,?2) "
                                                   "ON CONFLICT (key) DO UPDATE SET value=?2");
        upsert.bind(1, std::string(key));
        upsert.bind(2, std::string(value));
        upsert.exec();
    });
}

} // namespace interval::collection
