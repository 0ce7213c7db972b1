// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/note_code.h"

#include <cassert>
#include <cstring>
#include <type_traits>

namespace interval::exchange {

namespace {

template <class T>
concept Number = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class Encoder {
public:
    explicit Encoder(std::string& bytes) : bytes_(bytes) {}

    void pass(const Number auto& value)
    {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof(value));
    }
    void pass(const std::string& text)
    {
        pass(static_cast<std::uint32_t>(text.size()));
        bytes_.append(text);
    }
    std::size_t passSize(std::size_t size)
    {
        pass(static_cast<std::uint32_t>(size));
        return size;
    }

private:
    std::string& bytes_;
};

class Decoder {
public:
    explicit Decoder(std::string_view bytes) : bytes_(bytes) {}

    void pass(Number auto& value)
    {
        assert(bytes_.size() >= sizeof(value));
        std::memcpy(&value, bytes_.data(), sizeof(value));
        bytes_.remove_prefix(sizeof(value));
    }
    void pass(std::string& text)
    {
        const std::size_t size = passSize(0);
        assert(bytes_.size() >= size);
        text.assign(bytes_.data(), size);
        bytes_.remove_prefix(size);
    }
    std::size_t passSize(std::size_t /*known*/)
    {
        std::uint32_t size = 0;
        pass(size);
        return size;
    }

private:
    std::string_view bytes_;
};

// One list of fields serves both ways: what is written cannot differ from what is read. `Way` is Encoder
// with const values or Decoder with values to be filled.

template <class Way, class T>
concept Simple = requires(Way way, T& value)
{
    way.pass(value);
};

template <class Way, class T>
requires Simple<Way, T>
void pass(Way& way, T& value)
{
    way.pass(value);
}

template <class Way, class T>
void passOptional(Way& way, T& value)
{
    const bool has = way.passSize(value.has_value() ? 1 : 0) != 0;
    if constexpr (!std::is_const_v<T>)
        if (has)
            value.emplace();
    if (has)
        pass(way, *value);
}

template <class Way, class T>
void passList(Way& way, T& list)
{
    const std::size_t size = way.passSize(list.size());
    if constexpr (!std::is_const_v<T>)
        list.resize(size);
    for (auto& element : list)
        pass(way, element);
}

template <class Way, class... T>
void passAll(Way& way, T&... values)
{
    (pass(way, values), ...);
}

template <class T, class U>
concept Is = std::is_same_v<std::remove_const_t<T>, U>;

template <class Way>
void pass(Way& way, Is<deck::Option> auto& option)
{
    passAll(way, option.text, option.note, option.correct);
}

template <class Way>
void pass(Way& way, Is<deck::FollowUp> auto& followUp)
{
    passAll(way, followUp.question, followUp.answer);
}

template <class Way>
void pass(Way& way, Is<deck::DrillLine> auto& line)
{
    passAll(way, line.key, line.value, line.line);
}

template <class Way>
void pass(Way& way, Is<deck::CardText> auto& text)
{
    passAll(way, text.question, text.body, text.answer, text.explanation, text.hint, text.note,
            text.verdictText);
    passList(way, text.keyPoints);
    passList(way, text.followUps);
    passList(way, text.options);
    passList(way, text.steps);
}

template <class Way>
void pass(Way& way, Is<deck::Card> auto& card)
{
    passAll(way, card.id, card.kind, card.difficulty, card.topic, card.subtopic, card.verified,
            card.asOf, card.was, card.suspended, card.file, card.line, card.baseLanguage);
    for (auto* list : {&card.claims, &card.tags, &card.sources})
        passList(way, *list);
    passOptional(way, card.verdict);
    passList(way, card.drillSpec);
    passList(way, card.clozeGroups);
    for (auto& text : card.texts)
        passOptional(way, text);
}

template <class Way>
void pass(Way& way, Is<scheduling::MemoryState> auto& memory)
{
    passAll(way, memory.stability, memory.difficulty);
}

template <class Way>
void pass(Way& way, Is<collection::CardRecord> auto& card)
{
    passAll(way, card.id, card.note, card.cloze, card.state.phase, card.state.step);
    passOptional(way, card.state.memory);
    passAll(way, card.state.scheduledDays, card.state.reps, card.state.lapses, card.dueDay,
            card.dueMs, card.lastMs, card.lastDay, card.suspended, card.buriedUntil, card.flagged,
            card.flagColour);
    passOptional(way, card.firstDay);
}

template <class Way>
void pass(Way& way, Is<collection::ImportedReview> auto& entry)
{
    auto& review = entry.review;
    passAll(way, review.at.unixMs, review.at.utcOffsetMinutes, review.day, review.rating,
            review.elapsedDays, review.takenMs, review.pointsTicked, review.pointsTotal,
            review.outline, entry.before, entry.after);
    passOptional(way, entry.memoryBefore);
    passAll(way, entry.memoryAfter, entry.scheduledDays, entry.practice);
}

template <class Way>
void pass(Way& way, Is<collection::ScheduleChange> auto& change)
{
    passAll(way, change.atMs, change.kind, change.scheduledDays);
}

template <class Way>
void pass(Way& way, Is<collection::ImportedCard> auto& card)
{
    pass(way, card.record);
    passList(way, card.reviews);
    passList(way, card.changes);
}

template <class Way>
void pass(Way& way, Is<collection::ImportedNote> auto& note)
{
    pass(way, note.card);
    passAll(way, note.deck, note.guid, note.position, note.own, note.addedMs);
    passList(way, note.cards);
}

} // namespace

void encodeNote(const collection::ImportedNote& note, std::string& bytes)
{
    Encoder encoder(bytes);
    pass(encoder, note);
}

collection::ImportedNote decodeNote(std::string_view bytes)
{
    Decoder decoder(bytes);
    collection::ImportedNote note;
    pass(decoder, note);
    return note;
}

} // namespace interval::exchange
