// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/own_card.h"

#include "deck/card_rules.h"
#include "deck/sha256.h"
#include "deck/text.h"
#include "exchange/json/json_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace interval::exchange {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 2;
constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::uint8_t noSign = 255;

std::string base64(std::string_view bytes)
{
    std::string text(bytes.size() / 3 * 4, '\0');
    std::size_t at = 0;
    const auto byte = [bytes](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(bytes[i])};
    };
    const auto sign = [](std::uint32_t bits) { return alphabet[bits & 63U]; };
    std::size_t to = 0;
    for (; at + 3 <= bytes.size(); at += 3) {
        const std::uint32_t bits = (byte(at) << 16U) | (byte(at + 1) << 8U) | byte(at + 2);
        for (const unsigned shift : {18U, 12U, 6U, 0U})
            text[to++] = sign(bits >> shift);
    }
    if (bytes.size() - at == 1) {
        text += {sign(byte(at) >> 2U), sign(byte(at) << 4U)};
    } else if (bytes.size() - at == 2) {
        const std::uint32_t bits = (byte(at) << 8U) | byte(at + 1);
        text += {sign(bits >> 10U), sign(bits >> 4U), sign(bits << 2U)};
    }
    return text;
}

/// What each sign of the alphabet stands for; 255 for what is none.
constexpr std::array<std::uint8_t, 256> signValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(noSign);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}

std::optional<std::string> bytesOf(std::string_view text)
{
    static constexpr auto values = signValues();
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::uint8_t value = values[static_cast<unsigned char>(c)];
        if (value == noSign)
            return std::nullopt;
        bits = (bits << 6U) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 0xFFU);
        }
    }
    return bytes;
}

/// What is empty is left out: most cards have few of the parts that a card can have.
void addPart(JsonWriter& json, std::string_view key, std::string_view value)
{
    if (!value.empty())
        json.add(key, value);
}

void addList(JsonWriter& json, std::string_view key, const std::vector<std::string>& values)
{
    if (values.empty())
        return;
    json.open(key, '[');
    for (const std::string& value : values)
        json.add(value);
    json.close(']');
}

/// Each element as the list of its two texts.
template <class T>
void addPairs(JsonWriter& json,
              std::string_view key,
              const std::vector<T>& elements,
              std::string T::*first,
              std::string T::*second)
{
    if (elements.empty())
        return;
    json.open(key, '[');
    for (const T& element : elements) {
        json.open('[');
        json.add(element.*first);
        json.add(element.*second);
        json.close(']');
    }
    json.close(']');
}

void addOptions(JsonWriter& json, const std::vector<deck::Option>& options)
{
    if (options.empty())
        return;
    json.open("options", '[');
    for (const deck::Option& option : options) {
        json.open('{');
        json.add("text", option.text);
        json.add("note", option.note);
        json.add("correct", option.correct);
        json.close('}');
    }
    json.close(']');
}

void addText(JsonWriter& json, const deck::CardText& text)
{
    addPart(json, "question", text.question);
    addPart(json, "body", text.body);
    addList(json, "points", text.keyPoints);
    addPart(json, "answer", text.answer);
    addPart(json, "explanation", text.explanation);
    addPart(json, "hint", text.hint);
    addPart(json, "note", text.note);
    addList(json, "steps", text.steps);
    addPart(json, "verdict", text.verdictText);
    addPairs(json, "follow_ups", text.followUps, &deck::FollowUp::question,
             &deck::FollowUp::answer);
    addOptions(json, text.options);
}

void addCard(JsonWriter& json, const deck::Card& card)
{
    json.add("id", card.id);
    json.add("kind", deck::name(card.kind));
    json.add("difficulty", card.difficulty);
    addPart(json, "topic", card.topic);
    addPart(json, "subtopic", card.subtopic);
    addList(json, "claims", card.claims);
    addList(json, "tags", card.tags);
    addList(json, "sources", card.sources);
    addPart(json, "verified", card.verified);
    addPart(json, "as_of", card.asOf);
    if (card.verdict)
        json.add("verdict", deck::name(*card.verdict));
    json.add("base", base::tag(card.baseLanguage));
    addPairs(json, "drill", card.drillSpec, &deck::DrillLine::key, &deck::DrillLine::value);
    json.open("texts", '{');
    for (const base::Language language : base::languages) {
        const auto& text = card.texts[static_cast<std::size_t>(language)];
        if (!text)
            continue;
        json.open(base::tag(language), '{');
        addText(json, *text);
        json.close('}');
    }
    json.close('}');
}

/// What the first format has always, even when it is empty, the second leaves out then.
template <class T>
void read(const Json& json, const char* key, T& value)
{
    if (const auto found = json.find(key); found != json.end())
        found->get_to(value);
}

/// Fields are read with exceptions of the library; unpackOwnCard catches them.
deck::CardText textFrom(const Json& json)
{
    deck::CardText text;
    read(json, "question", text.question);
    read(json, "body", text.body);
    read(json, "points", text.keyPoints);
    read(json, "answer", text.answer);
    read(json, "explanation", text.explanation);
    read(json, "hint", text.hint);
    read(json, "note", text.note);
    read(json, "steps", text.steps);
    read(json, "verdict", text.verdictText);
    for (const Json& followUp : json.value("follow_ups", Json::array()))
        text.followUps.push_back(
            {followUp.at(0).get<std::string>(), followUp.at(1).get<std::string>()});
    for (const Json& option : json.value("options", Json::array()))
        text.options.push_back({option.at("text").get<std::string>(),
                                option.at("note").get<std::string>(),
                                option.at("correct").get<bool>()});
    return text;
}

deck::Card cardFrom(const Json& json)
{
    deck::Card card;
    json.at("id").get_to(card.id);
    card.kind = deck::cardKindFromName(json.at("kind").get<std::string>()).value_or(card.kind);
    card.difficulty = std::clamp(json.at("difficulty").get<int>(), 1, 5);
    read(json, "topic", card.topic);
    read(json, "subtopic", card.subtopic);
    read(json, "claims", card.claims);
    read(json, "tags", card.tags);
    read(json, "sources", card.sources);
    read(json, "verified", card.verified);
    read(json, "as_of", card.asOf);
    card.verdict = deck::verdictFromWord(json.value("verdict", std::string()));
    for (const Json& line : json.value("drill", Json::array()))
        card.drillSpec.push_back({line.at(0).get<std::string>(), line.at(1).get<std::string>(), 0});
    card.baseLanguage =
        base::languageFromTag(json.at("base").get<std::string>()).value_or(base::Language::zhCn);
    for (const base::Language language : base::languages) {
        const Json& texts = json.at("texts");
        const auto text = texts.find(base::tag(language));
        if (text != texts.end() && text->is_object())
            card.texts[static_cast<std::size_t>(language)] = textFrom(*text);
    }
    if (card.kind == deck::CardKind::cloze &&
        card.texts[static_cast<std::size_t>(card.baseLanguage)])
        card.clozeGroups = deck::clozeGroupsOf(card.text(card.baseLanguage).body);
    return card;
}

} // namespace

std::string packOwnCard(const collection::ImportedNote& note, std::string_view shown)
{
    JsonWriter json;
    json.open('{');
    json.add("format", formatVersion);
    addCard(json, note.card);
    addPart(json, "deck", note.deck);
    addPart(json, "guid", note.guid);
    json.add("own", note.own);
    json.close('}');
    return deck::sha256Hex(shown).substr(0, 16) + ':' + base64(json.take());
}

std::optional<collection::ImportedNote> unpackOwnCard(std::string_view field,
                                                      std::string_view shown)
{
    const std::size_t colon = field.find(':');
    if (colon == std::string_view::npos ||
        field.substr(0, colon) != deck::sha256Hex(shown).substr(0, 16))
        return std::nullopt;
    const auto bytes = bytesOf(deck::trimmed(field.substr(colon + 1)));
    if (!bytes)
        return std::nullopt;
    try {
        const Json json = Json::parse(*bytes);
        collection::ImportedNote note;
        if (json.at("format").get<int>() > formatVersion)
            return std::nullopt;
        note.card = cardFrom(json);
        read(json, "deck", note.deck);
        read(json, "guid", note.guid);
        json.at("own").get_to(note.own);
        const auto& base = note.card.texts[static_cast<std::size_t>(note.card.baseLanguage)];
        if (note.card.id.empty() || !base || base->question.empty())
            return std::nullopt;
        return note;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace interval::exchange
