// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/anki_settings.h"

#include "exchange/anki/convert.h"

#include <nlohmann/json.hpp>

namespace interval::exchange {

namespace {

using Json = nlohmann::json;

constexpr const char* styleSheet =
    ".card { font-family: sans-serif; font-size: 18px; text-align: left; max-width: 46em; "
    "margin: auto; line-height: 1.5; }\n"
    "pre { background: #8881; padding: 0.6em; overflow: auto; }\n"
    "table { border-collapse: collapse; } td, th { border: 1px solid #888; padding: 0.2em 0.6em; "
    "}\n"
    ".cloze { font-weight: bold; color: #2563eb; }\n";

Json field(const char* name, int ordinal)
{
    return {{"name", name},    {"ord", ordinal}, {"sticky", false},       {"rtl", false},
            {"font", "Arial"}, {"size", 20},     {"media", Json::array()}};
}

struct TypeSpec {
    std::int64_t id;
    const char* name;
    int kind; ///< 0 standard, 1 cloze
    const char* front;
    const char* back;
    const char* question; ///< template
    const char* answer;   ///< template
};

Json noteType(const TypeSpec& spec, std::int64_t seconds)
{
    const std::string own(ownField);
    Json json{{"id", spec.id},
              {"name", spec.name},
              {"type", spec.kind},
              {"mod", seconds},
              {"usn", -1},
              {"sortf", 0},
              {"did", 1},
              {"css", styleSheet},
              {"latexPre", "\\documentclass[12pt]{article}\n\\begin{document}\n"},
              {"latexPost", "\\end{document}"},
              {"tags", Json::array()},
              {"vers", Json::array()}};
    json["flds"] = {field(spec.front, 0), field(spec.back, 1), field(own.c_str(), 2)};
    json["tmpls"] = Json::array({{{"name", "Card 1"},
                                  {"ord", 0},
                                  {"qfmt", spec.question},
                                  {"afmt", spec.answer},
                                  {"bqfmt", ""},
                                  {"bafmt", ""},
                                  {"did", nullptr}}});
    json["req"] = Json::array({Json::array({0, "any", Json::array({0})})});
    return json;
}

Json deckJson(std::int64_t id, const std::string& name, std::int64_t seconds)
{
    const Json nothing = Json::array({0, 0});
    return {{"id", id},
            {"name", name},
            {"mod", seconds},
            {"usn", -1},
            {"lrnToday", nothing},
            {"revToday", nothing},
            {"newToday", nothing},
            {"timeToday", nothing},
            {"collapsed", false},
            {"browserCollapsed", false},
            {"desc", ""},
            {"dyn", 0},
            {"conf", 1},
            {"extendNew", 0},
            {"extendRev", 0}};
}

} // namespace

std::string settingsJson(const ExportSettings& settings)
{
    // Version 2 says that learning answers have four buttons too; states are those of version 1.
    return Json{{"activeDecks", {1}},     {"curDeck", 1},
                {"newSpread", 0},         {"collapseTime", 1200},
                {"timeLim", 0},           {"estTimes", true},
                {"dueCounts", true},      {"curModel", basicTypeId},
                {"nextPos", 1},           {"sortType", "noteFld"},
                {"sortBackwards", false}, {"addToCur", true},
                {"schedVer", 2},          {"rollover", settings.dayStartHour}}
        .dump();
}

std::string noteTypesJson(std::int64_t seconds)
{
    const Json basic = noteType({basicTypeId, "Interval", 0, "Front", "Back", "{{Front}}",
                                 "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}"},
                                seconds);
    const Json cloze = noteType({clozeTypeId, "Interval Cloze", 1, "Text", "Extra",
                                 "{{cloze:Text}}", "{{cloze:Text}}\n\n<hr id=answer>\n\n{{Extra}}"},
                                seconds);
    return Json{{std::to_string(basicTypeId), basic}, {std::to_string(clozeTypeId), cloze}}.dump();
}

std::string decksJson(const std::map<std::string, std::int64_t>& decks, std::int64_t seconds)
{
    Json json{{"1", deckJson(1, "Default", seconds)}};
    for (const auto& [name, id] : decks)
        json[std::to_string(id)] = deckJson(id, name, seconds);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string presetsJson()
{
    const Json preset{
        {"id", 1},
        {"mod", 0},
        {"name", "Default"},
        {"usn", 0},
        {"maxTaken", 60},
        {"autoplay", true},
        {"timer", 0},
        {"replayq", true},
        {"dyn", false},
        {"new",
         {{"delays", {1, 10}},
          {"initialFactor", 2500},
          {"ints", {1, 4, 7}},
          {"order", 1},
          {"perDay", 20},
          {"bury", true},
          {"separate", true}}},
        {"rev",
         {{"bury", true},
          {"ease4", 1.3},
          {"fuzz", 0.05},
          {"ivlFct", 1},
          {"maxIvl", 36500},
          {"minSpace", 1},
          {"perDay", 200}}},
        {"lapse",
         {{"delays", {10}}, {"leechAction", 0}, {"leechFails", 8}, {"minInt", 1}, {"mult", 0}}}};
    return Json{{"1", preset}}.dump();
}

} // namespace interval::exchange
