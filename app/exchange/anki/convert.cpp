// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/convert.h"

#include "base/channel.h"
#include "deck/card_rules.h"
#include "deck/text.h"
#include "exchange/anki/cloze.h"
#include "exchange/anki/own_card.h"
#include "exchange/anki/template.h"
#include "exchange/archive/limits.h"
#include "exchange/html/entities.h"
#include "exchange/html/to_markdown.h"
#include "exchange/note_text.h"

#include <algorithm>
#include <future>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace interval::exchange {

namespace {

using collection::ImportedNote;

constexpr std::size_t shownOfUnreadable = 80; // [bytes]

/// What follows the line between question and answer, where a template has one; the whole otherwise.
std::string_view afterAnswerLine(std::string_view html)
{
    for (std::size_t at = html.find("<hr"); at != std::string_view::npos;
         at = html.find("<hr", at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == std::string_view::npos)
            break;
        const std::string_view tag = html.substr(at, end - at);
        if (tag.find("answer") == std::string_view::npos)
            continue;
        const std::string_view after = html.substr(end + 1);
        return isEmptyField(after) ? html.substr(0, at) : after;
    }
    return html;
}

class Converter {
public:
    Converter(const AnkiCollection& collection, const ImportSettings& settings, NoteSink& sink)
        : collection_(collection), settings_(settings), sink_(sink)
    {
    }

    void take(const AnkiNote& note, std::span<const AnkiCard> cards)
    {
        const auto type = collection_.types.find(note.type);
        if (type == collection_.types.end())
            return refuse(note, "its note type is missing");
        if (note.guid.empty())
            return refuse(note, "it has no id");
        if (cards.empty())
            return refuse(note, "it has no cards");
        for (const std::string& field : note.fields) {
            if (static_cast<std::int64_t>(field.size()) > largestField)
                return refuse(note, "a field is larger than a card can be");
            if (deck::firstInvalidUtf8(field))
                return refuse(note, "a field is not UTF-8");
        }
        fillFields(note, type->second, cards.front());
        if (takeOwn(note, type->second, cards))
            return;
        if (type->second.cloze)
            takeCloze(note, type->second, cards);
        else
            for (const AnkiCard& card : cards)
                takeQuestion(note, type->second, card, {});
    }

private:
    void refuse(const AnkiNote& note, std::string reason)
    {
        std::string what = stripHtml(note.fields.front().substr(0, shownOfUnreadable * 4));
        if (what.size() > shownOfUnreadable) {
            std::size_t end = shownOfUnreadable;
            while (end > 0 && (static_cast<unsigned char>(what[end]) & 0xC0U) == 0x80U)
                --end;
            what.resize(end);
        }
        sink_.refuse({std::move(what), std::move(reason), 0});
    }

    void fillFields(const AnkiNote& note, const AnkiNoteType& type, const AnkiCard& card)
    {
        auto& fields = input_.fields;
        if (type_ != &type) // else the names are the same, and only what they stand for changes
            fields.clear();
        type_ = &type;
        fields.erase("Card");
        std::string tags;
        for (const std::string& tag : note.tags)
            tags.append(tags.empty() ? "" : " ").append(tag);
        const std::string deck = deckOf(card);
        fields["Tags"] = encodeEntities(tags);
        fields["Type"] = encodeEntities(type.name);
        fields["Deck"] = encodeEntities(deck);
        fields["Subdeck"] = encodeEntities(deck.substr(deck.rfind(':') + 1));
        fields["CardFlag"] = card.flag == 0 ? "" : "flag" + std::to_string(card.flag);
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            fields[type.fields[i]] = i < note.fields.size() ? note.fields[i] : std::string();
    }

    [[nodiscard]] std::string deckOf(const AnkiCard& card) const
    {
        const auto found = collection_.decks.find(card.deck);
        return found == collection_.decks.end() || found->second.empty() ? "Default"
                                                                         : found->second;
    }

    /// A card that was ours before it went to Anki.
    bool takeOwn(const AnkiNote& note, const AnkiNoteType& type, std::span<const AnkiCard> cards)
    {
        if (type.fields.size() < 2 || type.fields.back() != ownField ||
            note.fields.size() != type.fields.size())
            return false;
        std::string shown;
        for (std::size_t i = 0; i + 1 < note.fields.size(); ++i)
            shown.append(note.fields[i]).append("\x1f");
        auto own = unpackOwnCard(note.fields.back(), shown);
        if (!own)
            return false;
        const bool cloze = own->card.kind == deck::CardKind::cloze;
        own->card.tags = note.tags;
        finish(*own, note, cards.front());
        for (const AnkiCard& card : cards)
            addCard(*own, card, cloze ? card.ordinal + 1 : 0);
        sink_.take(std::move(*own));
        return true;
    }

    ImportedNote start(const AnkiNote& note, const AnkiCard& card, const std::string& guid) const
    {
        ImportedNote result;
        result.guid = guid;
        result.deck = deckOf(card);
        result.card.id = noteIdFor("anki:" + guid);
        result.card.tags = note.tags;
        placeByDeck(result.card, result.deck);
        finish(result, note, card);
        return result;
    }

    /// Ids of Anki are times; others write 1, 2, 3.
    static void finish(ImportedNote& result, const AnkiNote& note, const AnkiCard& card)
    {
        constexpr std::int64_t earliest = 1'000'000'000'000; // 2001, [ms UTC]
        constexpr std::int64_t latest = 4'102'444'800'000;   // 2100
        constexpr std::int64_t mostCards = 1'000'000;
        result.addedMs = note.id >= earliest && note.id < latest ? note.id : 0;
        if (card.type == 0)
            result.position = static_cast<int>(std::clamp<std::int64_t>(card.due, 0, mostCards));
    }

    void addCard(ImportedNote& result, const AnkiCard& card, int cloze) const
    {
        auto scheduled = scheduleFromAnki(card, collection_, settings_);
        scheduled.record.cloze = cloze;
        result.cards.push_back(std::move(scheduled));
    }

    static void setText(deck::Card& card, deck::CardText text)
    {
        card.baseLanguage = languageOf(text.question + text.body + text.explanation);
        card.texts[static_cast<std::size_t>(card.baseLanguage)] = std::move(text);
    }

    [[nodiscard]] Rendered render(const std::string& html,
                                  bool back,
                                  int number,
                                  const std::function<std::string(std::string_view)>& clozes)
    {
        input_.back = back;
        input_.clozeNumber = number;
        input_.clozes = clozes;
        return renderTemplate(html, input_);
    }

    /// One card as a question, by its template; with `view` for a cloze that ours cannot say.
    void takeQuestion(const AnkiNote& note,
                      const AnkiNoteType& type,
                      const AnkiCard& card,
                      std::optional<int> clozeNumber)
    {
        const std::size_t index =
            clozeNumber ? 0 : static_cast<std::size_t>(std::max(card.ordinal, 0));
        if (index >= type.templates.size())
            return refuse(note, "a template of its note type is missing");
        const int number = clozeNumber.value_or(0);
        const auto front = [number](std::string_view html) {
            return showClozes(html, {ClozeView::Mode::front, number});
        };
        const auto back = [number](std::string_view html) {
            return showClozes(html, {ClozeView::Mode::back, number});
        };
        input_.fields["Card"] = encodeEntities(type.templates[index].name);
        const Rendered question = render(type.templates[index].front, false, number, front);
        const Rendered answer = render(type.templates[index].back, true, number, back);
        deck::CardText text;
        Front parts = splitFront(markdownFromHtml(question.html));
        text.question = std::move(parts.question);
        text.body = std::move(parts.body);
        text.hint = markdownFromHtml(question.hints);
        text.explanation = markdownFromHtml(afterAnswerLine(answer.html));
        if (deck::trimmed(text.question).empty())
            return refuse(note, "the front of its card is empty");
        const std::string guid = card.ordinal == 0 && !clozeNumber
                                     ? note.guid
                                     : note.guid + '#' + std::to_string(card.ordinal + 1);
        ImportedNote result = start(note, card, guid);
        setText(result.card, std::move(text));
        addCard(result, card, 0);
        sink_.take(std::move(result));
    }

    void takeCloze(const AnkiNote& note, const AnkiNoteType& type, std::span<const AnkiCard> cards)
    {
        if (type.templates.empty())
            return refuse(note, "its note type has no template");
        if (auto result = clozeNote(note, type, cards)) {
            sink_.take(std::move(*result));
            return;
        }
        for (const AnkiCard& card : cards)
            takeQuestion(note, type, card, card.ordinal + 1);
    }

    /// The whole note with our marks, when they say the same; nothing otherwise.
    std::optional<ImportedNote>
    clozeNote(const AnkiNote& note, const AnkiNoteType& type, std::span<const AnkiCard> cards)
    {
        ClozeNumbers known;
        const auto marks = [&known](std::string_view html) {
            const ClozeNumbers numbers = clozeNumbers(html);
            known.unsayable = known.unsayable || numbers.unsayable;
            known.numbers.insert(numbers.numbers.begin(), numbers.numbers.end());
            return showClozes(html, {ClozeView::Mode::marks, 0});
        };
        const auto nothing = [](std::string_view /*html*/) { return std::string(); };
        const Rendered front = render(type.templates.front().front, false, 1, marks);
        const Rendered back = render(type.templates.front().back, true, 1, nothing);
        deck::CardText text;
        text.body = markedClozes(markdownFromHtml(front.html));
        text.hint = markdownFromHtml(front.hints);
        text.explanation = markdownFromHtml(afterAnswerLine(back.html));
        const bool asksAll = std::all_of(cards.begin(), cards.end(), [&](const AnkiCard& card) {
            return known.numbers.contains(card.ordinal + 1);
        });
        const std::vector<int> groups(known.numbers.begin(), known.numbers.end());
        if (known.unsayable || groups.empty() || !asksAll ||
            deck::clozeGroupsOf(text.body) != groups)
            return std::nullopt;
        ImportedNote result = start(note, cards.front(), note.guid);
        result.card.kind = deck::CardKind::cloze;
        result.card.clozeGroups = groups;
        text.question =
            languageOf(text.body) == base::Language::zhCn ? "填空" : "Fill in the blanks";
        setText(result.card, std::move(text));
        for (const AnkiCard& card : cards)
            addCard(result, card, card.ordinal + 1);
        return result;
    }

    const AnkiCollection& collection_;
    const ImportSettings& settings_;
    TemplateInput input_;
    const AnkiNoteType* type_ = nullptr; ///< that its fields are of
    NoteSink& sink_;
};

/// A note of Anki on its way to a converter.
struct RawNote {
    AnkiNote note;
    std::vector<AnkiCard> cards;
};

std::size_t roughSize(const RawNote& raw)
{
    std::size_t bytes = sizeof(raw) + raw.cards.size() * sizeof(AnkiCard);
    for (const std::string& field : raw.note.fields)
        bytes += field.size();
    return bytes;
}

using RawNotes = std::vector<RawNote>;

/// What became of notes, on its way to the sink.
using Outcome = std::variant<ImportedNote, Unreadable>;
using Outcomes = std::vector<Outcome>;

class CollectingSink final : public NoteSink {
public:
    void take(ImportedNote note) override { outcomes_.emplace_back(std::move(note)); }
    void refuse(Unreadable found) override { outcomes_.emplace_back(std::move(found)); }

    [[nodiscard]] Outcomes takeAll() { return std::exchange(outcomes_, {}); }

private:
    Outcomes outcomes_;
};

/// Deals notes out to the converters in turn.
base::Result<void> deal(const AnkiNoteSupply& notes, std::vector<base::Sender<RawNotes>> converters)
{
    constexpr std::size_t mostNotes = 64;
    constexpr std::size_t mostBytes = std::size_t{256} << 10U;
    RawNotes some;
    std::size_t bytes = 0;
    std::size_t turn = 0;
    const auto pass = [&] {
        (void)converters[turn].putAtOnce(std::exchange(some, {}));
        turn = (turn + 1) % converters.size();
        bytes = 0;
    };
    auto read = notes([&](AnkiNote&& note, std::vector<AnkiCard>&& cards) {
        bytes += roughSize(some.emplace_back(RawNote{std::move(note), std::move(cards)}));
        if (some.size() == mostNotes || bytes >= mostBytes)
            pass();
    });
    pass();
    return read;
}

/// Makes of each lot of notes one lot of outcomes.
void convert(Converter& converter,
             CollectingSink& made,
             base::Receiver<RawNotes>& lots,
             base::Sender<Outcomes>& outcomes)
{
    while (const RawNotes* const lot = lots.take()) {
        for (const RawNote& raw : *lot)
            converter.take(raw.note, raw.cards);
        if (!outcomes.putAtOnce(made.takeAll()))
            return;
    }
}

/// Gathers the outcomes in the turn in which the notes were dealt out. The first converter that has no more
/// was the last to be dealt to.
void gather(std::vector<base::Receiver<Outcomes>>& converters, NoteSink& sink)
{
    for (std::size_t turn = 0;; turn = (turn + 1) % converters.size()) {
        Outcomes* const lot = converters[turn].take();
        if (lot == nullptr)
            return;
        for (Outcome& outcome : *lot)
            if (auto* const note = std::get_if<ImportedNote>(&outcome))
                sink.take(std::move(*note));
            else
                sink.refuse(std::move(std::get<Unreadable>(outcome)));
    }
}

} // namespace

base::Result<void> convertNotes(const AnkiNoteSupply& notes,
                                const AnkiCollection& collection,
                                const ImportSettings& settings,
                                NoteSink& sink)
{
    constexpr int threads = 2; // converting takes about twice as long as reading, and as gathering
    std::vector<base::Sender<RawNotes>> dealt;
    std::vector<base::Receiver<Outcomes>> made;
    std::vector<std::future<void>> converting;
    for (int i = 0; i < threads; ++i) {
        base::Channel<RawNotes> lots;
        base::Channel<Outcomes> outcomes;
        converting.push_back(base::beside(
            [&](base::Receiver<RawNotes>& receiver, base::Sender<Outcomes>& sender) {
                CollectingSink collecting;
                Converter converter(collection, settings, collecting);
                convert(converter, collecting, receiver, sender);
            },
            std::move(lots.receiver), std::move(outcomes.sender)));
        dealt.push_back(std::move(lots.sender));
        made.push_back(std::move(outcomes.receiver));
    }
    auto gathering = base::beside(
        [&sink](std::vector<base::Receiver<Outcomes>>& receivers) { gather(receivers, sink); },
        std::move(made));
    auto read = deal(notes, std::move(dealt));
    for (std::future<void>& one : converting)
        one.get();
    gathering.get();
    return read;
}

} // namespace interval::exchange
