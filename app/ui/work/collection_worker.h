// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collection/collection.h"
#include "deck/deck.h"
#include "study/preferences.h"
#include "study/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace interval::study {
struct OwnDecks;
}

namespace interval::ui {

/// What the worker thread owns: nobody else touches it.
struct Desk {
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>();
    std::optional<collection::Collection> collection;
    study::Preferences preferences;
    std::unique_ptr<study::Session> session; ///< refers to the collection above
};

/// What opening a profile found.
struct Opened {
    bool firstStart = false;
    study::Preferences preferences;
    collection::SyncReport sync;
    int deckProblems = 0;
    std::vector<std::string> topicOrder;
    std::map<std::string, deck::Title> topics;
    std::map<std::string, deck::Title> subtopics;
    std::map<std::string, deck::Title> decks; ///< by id; imported ones are called by theirs
};

/// The thread that owns the collection. Requests are values, answers come back as values on the
/// thread of `context`, in order; an answer whose context is gone is dropped.
class CollectionWorker final : public QObject {
    Q_OBJECT
public:
    /// @param clock nothing: the computer's
    explicit CollectionWorker(std::shared_ptr<const base::Clock> clock = {},
                              QObject* parent = nullptr);
    /// Finishes what was asked, then closes the collection.
    ~CollectionWorker() override;

    /// Runs `work(Desk&)` on the worker and `answer(result)` back here.
    template <class Work, class Answer>
    void ask(QObject* context, Work work, Answer answer)
    {
        using Result = std::invoke_result_t<Work, Desk&>;
        QPointer<QObject> guard(context);
        QMetaObject::invokeMethod(
            desk_, [this, guard, work = std::move(work), answer = std::move(answer)]() mutable {
                auto result = std::make_shared<Result>(work(*state_));
                QMetaObject::invokeMethod(
                    this,
                    [guard, result, answer = std::move(answer)]() mutable {
                        if (guard)
                            answer(std::move(*result));
                    },
                    Qt::QueuedConnection);
            });
    }

    /// Checks the whole file, on a connection and a thread of its own: it takes as long as the file
    /// is large, and nothing waits for it. Answers back here, once.
    void check(QObject* context,
               const std::filesystem::path& profile,
               std::function<void(const base::Result<void>&)> answer);

private:
    QThread thread_;
    std::unique_ptr<QThread> checker_;
    QObject* desk_;               ///< lives on the thread: its events are the requests
    std::unique_ptr<Desk> state_; ///< touched on the thread only
};

/// What decks of one's own and their topics are called, over what was known before.
void nameOwnDecks(Opened& opened, const study::OwnDecks& own);

/// Reads the preferences again and hands them to the session. Runs on the worker.
[[nodiscard]] base::Result<void> reloadPreferences(Desk& desk);

/// Opens the profile and takes the shipped deck over, and those of one's own. Runs on the worker.
[[nodiscard]] base::Result<Opened>
openProfile(Desk& desk, const std::filesystem::path& profile, const std::filesystem::path& deck);

} // namespace interval::ui
