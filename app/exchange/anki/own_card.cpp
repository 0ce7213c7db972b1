// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/anki/own_card.h"

#include "deck/card_rules.h"
#include "deck/sha256.h"
#include "deck/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace interval::exchange {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 1;
constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::uint8_t noSign = 255;

std::string base64(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() / 3 * 4 + 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 6; count -= 6)
            text += alphabet[(bits >> (count - 6)) & 63U];
    }
    if (count > 0)
        text += alphabet[(bits << (6 - count)) & 63U];
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

Json toJson(const deck::CardText& text)
{
    Json json{{"question", text.question},
              {"body", text.body},
              {"points", text.keyPoints},
              {"answer", text.answer},
              {"explanation", text.explanation},
              {"hint", text.hint},
              {"note", text.note},
              {"steps", text.steps},
              {"verdict", text.verdictText}};
    for (const deck::FollowUp& followUp : text.followUps)
        json["follow_ups"].push_back({followUp.question, followUp.answer});
    for (const deck::Option& option : text.options)
        json["options"].push_back(
            {{"text", option.text}, {"note", option.note}, {"correct", option.correct}});
    return json;
}

/// Fields are read with exceptions of the library; unpackOwnCard catches them.
deck::CardText textFrom(const Json& json)
{
    deck::CardText text;
    json.at("question").get_to(text.question);
    json.at("body").get_to(text.body);
    json.at("points").get_to(text.keyPoints);
    json.at("answer").get_to(text.answer);
    json.at("explanation").get_to(text.explanation);
    json.at("hint").get_to(text.hint);
    json.at("note").get_to(text.note);
    json.at("steps").get_to(text.steps);
    json.at("verdict").get_to(text.verdictText);
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
    json.at("topic").get_to(card.topic);
    json.at("subtopic").get_to(card.subtopic);
    json.at("claims").get_to(card.claims);
    json.at("tags").get_to(card.tags);
    json.at("sources").get_to(card.sources);
    json.at("verified").get_to(card.verified);
    json.at("as_of").get_to(card.asOf);
    card.verdict = deck::verdictFromWord(json.at("verdict").get<std::string>());
    for (const Json& line : json.at("drill"))
        card.drillSpec.push_back({line.at(0).get<std::string>(), line.at(1).get<std::string>(), 0});
    card.baseLanguage =
        base::languageFromTag(json.at("base").get<std::string>()).value_or(base::Language::zhCn);
    for (const base::Language language : base::languages) {
        const Json text = json.at("texts").value(std::string(base::tag(language)), Json());
        if (text.is_object())
            card.texts[static_cast<std::size_t>(language)] = textFrom(text);
    }
    if (card.kind == deck::CardKind::cloze &&
        card.texts[static_cast<std::size_t>(card.baseLanguage)])
        card.clozeGroups = deck::clozeGroupsOf(card.text(card.baseLanguage).body);
    return card;
}

} // namespace

std::string packOwnCard(const collection::ImportedNote& note, std::string_view shown)
{
    const deck::Card& card = note.card;
    Json json{{"format", formatVersion},
              {"id", card.id},
              {"kind", deck::name(card.kind)},
              {"difficulty", card.difficulty},
              {"topic", card.topic},
              {"subtopic", card.subtopic},
              {"claims", card.claims},
              {"tags", card.tags},
              {"sources", card.sources},
              {"verified", card.verified},
              {"as_of", card.asOf},
              {"verdict", card.verdict ? deck::name(*card.verdict) : std::string_view()},
              {"base", base::tag(card.baseLanguage)},
              {"drill", Json::array()},
              {"texts", Json::object()},
              {"deck", note.deck},
              {"guid", note.guid},
              {"own", note.own}};
    for (const deck::DrillLine& line : card.drillSpec)
        json["drill"].push_back({line.key, line.value});
    for (const base::Language language : base::languages)
        if (const auto& text = card.texts[static_cast<std::size_t>(language)])
            json["texts"][std::string(base::tag(language))] = toJson(*text);
    return deck::sha256Hex(shown).substr(0, 16) + ':' +
           base64(json.dump(-1, ' ', false, Json::error_handler_t::replace));
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
        if (json.at("format").get<int>() != formatVersion)
            return std::nullopt;
        note.card = cardFrom(json);
        json.at("deck").get_to(note.deck);
        json.at("guid").get_to(note.guid);
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
