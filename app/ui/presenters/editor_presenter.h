// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collection/collection.h"
#include "study/alike.h"
#include "study/card_draft.h"
#include "study/own_decks.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace interval::ui {

class CollectionWorker;
class Job;
struct Desk;

/// One card while it is written: the draft, what is wrong with it, what it was before. Decides; the page
/// draws.
class EditorPresenter final : public QObject {
    Q_OBJECT
public:
    /// @param deckFolder of the shipped cards: what an edit is compared with
    EditorPresenter(CollectionWorker& worker,
                    const QString& deckFolder,
                    const QString& profile,
                    QObject* parent);

    /// Opens a card, with the draft that was kept of it where there is one.
    void open(const std::string& note);
    /// Begins a card, or goes on with one that was begun and not saved.
    /// @param like the id of a card to start from; empty: from nothing
    void begin(base::Language language, const std::string& like);
    /// Takes what was typed: it is checked, and kept on disk.
    void write(const study::CardDraft& draft);
    /// Writes the card where it belongs, once it is checked.
    void save();
    /// Throws the draft away.
    void discard();
    /// Puts the shipped text in the place of an edit.
    void restoreOriginal();
    /// Keeps an image in the folder of the person's media, under a name of its content.
    /// @param suffix "png", "svg", …
    void keepImage(const QByteArray& bytes,
                   const QString& suffix,
                   std::function<void(const QString& target)> answer);
    /// Does again what failed last.
    void retry();

    [[nodiscard]] const study::CardDraft& draft() const { return draft_; }
    [[nodiscard]] const study::CheckedDraft& checked() const { return checked_; }
    /// What only computing shows of the draft is not there yet: computed() tells when it is.
    [[nodiscard]] bool computing() const { return computing_; }
    [[nodiscard]] const std::string& note() const { return note_; }
    [[nodiscard]] bool isNew() const { return new_; }
    /// Into which a new card can be written.
    [[nodiscard]] const std::vector<study::DeckFolder>& decks() const { return decks_; }
    /// The one of one's own in which the card is, or is to be; nothing: it is another's.
    [[nodiscard]] const study::DeckFolder* deck() const;
    /// Where a new card is to be written, now and next time.
    void chooseDeck(const std::string& id);
    /// There is something that is not saved.
    [[nodiscard]] bool dirty() const { return draft_ != stored_; }
    /// What the shipped deck says; nothing for a card of one's own.
    [[nodiscard]] const std::optional<study::CardDraft>& original() const { return original_; }
    [[nodiscard]] bool edited() const { return edited_; }
    /// What the card said before its edits, newest first.
    [[nodiscard]] const std::vector<collection::NoteVersion>& versions() const { return versions_; }
    /// Other cards that ask nearly the same.
    [[nodiscard]] const std::vector<study::AlikeCard>& alike() const { return alike_; }

Q_SIGNALS:
    void opened();   ///< another card, or the same in another state: the fields are to be filled
    void written();  ///< the draft was read
    void computed(); ///< and its drill and calculators were checked
    void alikeChanged();
    void saved(bool isNew);
    void restored();
    void failed(const interval::base::Error& error);

private:
    struct Catalogue;
    struct Loaded {
        std::string note;
        bool isNew = false;
        bool edited = false;
        std::vector<study::DeckFolder> decks;
        std::string deck; ///< of one's own; empty: the card is another's
        study::DraftPlace place;
        study::CardDraft stored;
        study::CardDraft draft;
        std::optional<study::CardDraft> original;
        std::vector<collection::NoteVersion> versions;
    };

    void load(std::function<base::Result<Loaded>(const Desk&)> work);
    void accept(Loaded loaded);
    void check();
    void keepDraft();
    void lookForAlike();
    void fail(const base::Error& error, std::function<void()> again);

    CollectionWorker& worker_;
    std::filesystem::path deckFolder_;
    std::filesystem::path profile_;
    std::string note_;
    bool new_ = false;
    bool edited_ = false;
    std::vector<study::DeckFolder> decks_;
    std::string deck_;
    study::DraftPlace place_;
    study::CardDraft stored_; ///< what is saved
    study::CardDraft draft_;
    study::CheckedDraft checked_;
    std::optional<study::CardDraft> original_;
    std::vector<collection::NoteVersion> versions_;
    std::vector<study::AlikeCard> alike_;
    std::function<void()> again_;          ///< what failed last
    std::shared_ptr<Catalogue> catalogue_; ///< touched by the work of `computer_` only
    Job* computer_;
    bool computing_ = false;
    bool saveAsked_ = false; ///< while the draft was being checked
    bool keeping_ = false;
    bool keepAgain_ = false;
    bool looking_ = false;
    bool lookAgain_ = false;
};

} // namespace interval::ui
