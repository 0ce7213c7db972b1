// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/editor_presenter.h"

#include "deck/deck.h"
#include "exchange/html/to_markdown.h"
#include "study/own_cards.h"
#include "ui/parts/calc_desk.h"
#include "ui/work/collection_worker.h"
#include "ui/work/job.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftKey = "editor/draft/";
constexpr auto newDraftKey = "editor/new_draft"; ///< of the card that was begun and not saved
constexpr auto deckKey = "editor/deck";          ///< in which the next new card is written
constexpr qsizetype hashDigits = 16;

std::string keyOf(const std::string& note)
{
    return draftKey + note;
}

/// What the shipped deck says of a card.
base::Result<std::optional<deck::Card>> shippedCard(const std::filesystem::path& folder,
                                                    const std::string& note)
{
    auto shipped = deck::readDeck(folder, "");
    if (!shipped)
        return tl::unexpected(shipped.error());
    const auto found = std::ranges::find(shipped->cards, note, &deck::Card::id);
    return found == shipped->cards.end() ? std::optional<deck::Card>() : std::optional(*found);
}

std::optional<study::CardDraft> keptDraft(const collection::Collection& store,
                                          const std::string& note)
{
    const auto kept = store.setting(keyOf(note));
    return kept && *kept ? study::readDraft(**kept) : std::nullopt;
}

collection::NoteVersion versionOf(const study::CardDraft& draft, std::int64_t atMs)
{
    return {0, atMs, draft.base, draft.translation};
}

/// A card that is to be saved.
struct Saving {
    std::string note;
    study::CardDraft draft;
    study::CardDraft before;
    study::DraftPlace place;
    std::string deck; ///< of a new one
    bool isNew = false;
};

/// Where a card of one's own stands in a file, it is written there; any other is the collection's.
base::Result<void> store(Desk& desk, const std::filesystem::path& profile, const Saving& saving)
{
    const std::int64_t now = desk.clock->now().unixMs;
    const auto places = study::deckPlaces(*desk.collection, profile);
    if (!places)
        return tl::unexpected(places.error());
    const auto file = study::findOwnCard(*places, saving.note);
    if (!file)
        return tl::unexpected(file.error());
    if (!saving.isNew && !*file) {
        const auto checked = study::checkDraft(saving.draft, saving.place);
        if (!checked.sound() || checked.card->id != saving.note)
            return base::fail(base::ErrorCode::invalidInput, "the card cannot be read");
        return desk.collection->editNote(*checked.card, versionOf(saving.before, now));
    }
    if (auto written = study::writeOwnCard(*places, saving.note, saving.draft, saving.deck);
        !written)
        return written;
    if (const auto taken = study::takeOwnDecks(*desk.collection, profile); !taken)
        return tl::unexpected(taken.error());
    return saving.isNew ? base::Result<void>()
                        : desk.collection->keepVersion(saving.note, versionOf(saving.before, now));
}

} // namespace

/// Models and accelerators, read when the first calculator of a card is checked.
struct EditorPresenter::Catalogue {
    QString folder;
    std::optional<base::Result<compute::Catalogue>> read;

    /// Null when it cannot be read.
    const compute::Catalogue* get()
    {
        if (!read)
            read = readCatalogue(folder);
        return *read ? &**read : nullptr;
    }
};

EditorPresenter::EditorPresenter(CollectionWorker& worker,
                                 const QString& deckFolder,
                                 const QString& profile,
                                 QObject* parent)
    : QObject(parent),
      worker_(worker),
      deckFolder_(deckFolder.toStdString()),
      profile_(profile.toStdString()),
      catalogue_(std::make_shared<Catalogue>(Catalogue{deckFolder + u"/../../catalogue"_s, {}})),
      computer_(new Job(this))
{
}

void EditorPresenter::fail(const base::Error& error, std::function<void()> again)
{
    again_ = std::move(again);
    Q_EMIT failed(error);
}

void EditorPresenter::retry()
{
    if (const auto again = std::exchange(again_, nullptr))
        again();
}

void EditorPresenter::load(std::function<base::Result<Loaded>(const Desk&)> work)
{
    worker_.ask(
        this,
        [work](const Desk& desk) -> base::Result<Loaded> {
            if (!desk.collection)
                return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
            return work(desk);
        },
        [this, work](base::Result<Loaded> loaded) {
            if (loaded)
                accept(std::move(*loaded));
            else
                fail(loaded.error(), [this, work] { load(work); });
        });
}

void EditorPresenter::open(const std::string& note)
{
    load(
        [note, profile = profile_, folder = deckFolder_](const Desk& desk) -> base::Result<Loaded> {
            const collection::Collection& store = *desk.collection;
            const auto places = study::deckPlaces(store, profile);
            if (!places)
                return tl::unexpected(places.error());
            const auto card = store.note(note);
            const auto file = study::findOwnCard(*places, note);
            const auto shipped = shippedCard(folder, note);
            auto versions = store.versions(note);
            if (!card || !file || !shipped || !versions)
                return tl::unexpected(!card      ? card.error()
                                      : !file    ? file.error()
                                      : !shipped ? shipped.error()
                                                 : versions.error());
            Loaded loaded;
            loaded.note = note;
            loaded.decks = study::deckFolders(*places);
            loaded.deck = *file ? (*file)->deck.id : std::string();
            loaded.place = *file ? (*file)->place : study::DraftPlace{card->topic, card->subtopic};
            loaded.stored = *file ? (*file)->draft : study::draftOf(*card);
            if (!*file && *shipped)
                loaded.original = study::draftOf(**shipped);
            loaded.edited = loaded.original && (*shipped)->texts != card->texts;
            loaded.draft = keptDraft(store, note).value_or(loaded.stored);
            loaded.versions = std::move(*versions);
            return loaded;
        });
}

void EditorPresenter::begin(base::Language language, const std::string& like)
{
    load([language, like, profile = profile_, random = QRandomGenerator::global()->generate()](
             const Desk& desk) -> base::Result<Loaded> {
        const collection::Collection& store = *desk.collection;
        const std::string id = study::newCardId(desk.clock->now().unixMs, random);
        Loaded loaded;
        loaded.isNew = true;
        loaded.note = id;
        const auto places = study::deckPlaces(store, profile);
        const auto deck = store.setting(deckKey);
        if (!places || !deck)
            return tl::unexpected(!places ? places.error() : deck.error());
        loaded.decks = study::deckFolders(*places);
        const auto placeIn = [&loaded](const std::string& wanted) {
            const study::DeckFolder& folder = study::deckOf(loaded.decks, wanted);
            loaded.deck = folder.id;
            loaded.place = {folder.topic, "cards"};
        };
        placeIn(deck->value_or(std::string()));
        if (!like.empty()) {
            const auto card = store.note(like);
            const auto file = study::findOwnCard(*places, like);
            if (!card || !file)
                return tl::unexpected(!card ? card.error() : file.error());
            if (*file)
                placeIn((*file)->deck.id);
            const study::CardDraft draft = *file ? (*file)->draft : study::draftOf(*card);
            loaded.draft = study::withId(draft, like, id);
            return loaded;
        }
        const auto begun = store.setting(newDraftKey);
        if (begun && *begun && !(*begun)->empty())
            if (const auto kept = keptDraft(store, **begun)) {
                loaded.note = **begun;
                loaded.draft = *kept;
                return loaded;
            }
        loaded.draft = study::newDraft(language, id);
        loaded.stored = loaded.draft; // nothing has been written yet
        return loaded;
    });
}

void EditorPresenter::accept(Loaded loaded)
{
    note_ = std::move(loaded.note);
    new_ = loaded.isNew;
    edited_ = loaded.edited;
    decks_ = std::move(loaded.decks);
    deck_ = std::move(loaded.deck);
    place_ = std::move(loaded.place);
    stored_ = std::move(loaded.stored);
    draft_ = std::move(loaded.draft);
    original_ = std::move(loaded.original);
    versions_ = std::move(loaded.versions);
    alike_.clear();
    saveAsked_ = false;
    check();
    Q_EMIT opened();
    lookForAlike();
}

/// Reading a draft takes a part of a millisecond. What its drill and its calculators compute may take
/// longer, and comes from a thread of its own.
void EditorPresenter::check()
{
    checked_ = study::checkDraft(draft_, place_);
    computing_ = checked_.isComputable();
    computer_->cancel();
    if (!computing_)
        return;
    computer_->start(
        [checked = checked_, draft = draft_,
         catalogue = catalogue_](const std::stop_token& /*stop*/) {
            const bool calculates = !checked.calcs.empty();
            return study::computed(checked, draft, calculates ? catalogue->get() : nullptr);
        },
        [this](study::CheckedDraft checked) {
            computing_ = false;
            checked_ = std::move(checked);
            Q_EMIT computed();
            if (std::exchange(saveAsked_, false))
                save();
        });
}

const study::DeckFolder* EditorPresenter::deck() const
{
    const auto found = std::ranges::find(decks_, deck_, &study::DeckFolder::id);
    return found == decks_.end() ? nullptr : &*found;
}

void EditorPresenter::chooseDeck(const std::string& id)
{
    if (!new_ || id == deck_)
        return;
    deck_ = id;
    place_ = {study::deckOf(decks_, id).topic, "cards"};
    check();
    Q_EMIT written();
    worker_.ask(
        this,
        [id](Desk& desk) {
            return desk.collection ? desk.collection->setSetting(deckKey, id)
                                   : base::Result<void>();
        },
        [this, id](const base::Result<void>& kept) {
            if (!kept)
                fail(kept.error(), {});
        });
}

void EditorPresenter::write(const study::CardDraft& draft)
{
    if (draft == draft_)
        return;
    draft_ = draft;
    check();
    Q_EMIT written();
    keepDraft();
    lookForAlike();
}

/// One draft is written at a time; what was typed meanwhile goes with the next.
void EditorPresenter::keepDraft()
{
    if (std::exchange(keeping_, true)) {
        keepAgain_ = true;
        return;
    }
    std::map<std::string, std::string> values{
        {keyOf(note_), dirty() ? study::writeDraft(draft_) : std::string()}};
    if (new_)
        values[newDraftKey] = dirty() ? note_ : std::string();
    worker_.ask(
        this,
        [values](Desk& desk) -> base::Result<void> {
            return desk.collection ? desk.collection->setSettings(values) : base::Result<void>();
        },
        [this](const base::Result<void>& kept) {
            keeping_ = false;
            if (!kept)
                fail(kept.error(), [this] { keepDraft(); });
            else if (std::exchange(keepAgain_, false))
                keepDraft();
        });
}

void EditorPresenter::lookForAlike()
{
    const auto& text = checked_.preview.texts[static_cast<std::size_t>(draft_.baseLanguage)];
    if (std::exchange(looking_, true)) {
        lookAgain_ = true;
        return;
    }
    worker_.ask(
        this,
        [question = text ? text->question : std::string(),
         note = note_](const Desk& desk) -> base::Result<std::vector<study::AlikeCard>> {
            if (!desk.collection)
                return std::vector<study::AlikeCard>();
            return study::findAlike(*desk.collection, question, note);
        },
        [this](base::Result<std::vector<study::AlikeCard>> alike) {
            looking_ = false;
            if (std::exchange(lookAgain_, false)) {
                lookForAlike();
            } else if (alike && *alike != alike_) {
                alike_ = std::move(*alike);
                Q_EMIT alikeChanged();
            }
        });
}

void EditorPresenter::save()
{
    saveAsked_ = computing_;
    if (computing_ || !checked_.sound() || (!dirty() && !new_))
        return;
    worker_.ask(
        this,
        [profile = profile_, saving = Saving{note_, draft_, stored_, place_, deck_, new_}](
            Desk& desk) -> base::Result<void> {
            if (!desk.collection)
                return base::fail(base::ErrorCode::cannotWrite, "the collection is not open");
            if (auto stored = store(desk, profile, saving); !stored)
                return stored;
            std::map<std::string, std::string> none{{keyOf(saving.note), {}}};
            if (saving.isNew)
                none[newDraftKey] = {};
            return desk.collection->setSettings(none);
        },
        [this](const base::Result<void>& stored) {
            if (!stored) {
                fail(stored.error(), [this] { save(); });
                return;
            }
            const bool wasNew = new_;
            Q_EMIT saved(wasNew);
            open(note_);
        });
}

void EditorPresenter::discard()
{
    draft_ = stored_;
    saveAsked_ = false;
    keepDraft();
    check();
    Q_EMIT opened();
}

void EditorPresenter::restoreOriginal()
{
    worker_.ask(
        this,
        [folder = deckFolder_, note = note_, before = stored_](Desk& desk) -> base::Result<void> {
            const auto shipped = shippedCard(folder, note);
            if (!shipped)
                return tl::unexpected(shipped.error());
            if (!*shipped || !desk.collection)
                return base::fail(base::ErrorCode::notFound, "the deck does not have " + note);
            const std::int64_t now = desk.clock->now().unixMs;
            if (auto done = desk.collection->restoreNote(**shipped, versionOf(before, now)); !done)
                return done;
            return desk.collection->setSettings({{keyOf(note), {}}});
        },
        [this](const base::Result<void>& done) {
            if (!done) {
                fail(done.error(), [this] { restoreOriginal(); });
                return;
            }
            Q_EMIT restored();
            open(note_);
        });
}

void EditorPresenter::keepImage(const QByteArray& bytes,
                                const QString& suffix,
                                std::function<void(const QString&)> answer)
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(hashDigits));
    const QString target =
        QString::fromUtf8(exchange::mediaFolder.data()) + hash + u'.' + suffix.toLower();
    worker_.ask(
        this,
        [bytes, path = QString::fromStdString(profile_.string()) + u'/' +
                       target](const Desk&) -> base::Result<void> {
            if (QFile::exists(path)) // named by its content: the same image
                return {};
            QSaveFile file(path);
            const bool made = QDir().mkpath(QFileInfo(path).path());
            if (!made || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
                !file.commit())
                return base::fail(base::ErrorCode::cannotWrite,
                                  path.toStdString() + ": " + file.errorString().toStdString());
            return {};
        },
        [this, target, bytes, suffix, answer](const base::Result<void>& kept) {
            if (kept)
                answer(target);
            else
                fail(kept.error(), [=, this] { keepImage(bytes, suffix, answer); });
        });
}

} // namespace interval::ui
