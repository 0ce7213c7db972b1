// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drills/placeholders.h"

#include "deck/text.h"

#include <algorithm>
#include <functional>

namespace interval::study {

namespace {

struct Placeholder {
    std::string_view name;
    std::string_view unit; ///< empty: base units
};

/// `{name}` or `{name:UNIT}` without the braces.
std::optional<Placeholder> placeholderOf(std::string_view inside)
{
    constexpr std::string_view letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    const std::size_t colon = std::min(inside.find(':'), inside.size());
    const std::string_view name = inside.substr(0, colon);
    if (name.empty() || (name[0] >= '0' && name[0] <= '9') ||
        name.find_first_not_of(letters) != std::string_view::npos)
        return std::nullopt;
    return Placeholder{name, inside.substr(std::min(colon + 1, inside.size()))};
}

/// Where a code span or fence that begins at `at` ends; `at` itself plus its marks when it does not.
std::size_t endOfCode(std::string_view text, std::size_t at)
{
    const std::size_t marks = std::min(text.find_first_not_of('`', at), text.size()) - at;
    for (std::size_t next = text.find('`', at + marks); next != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_not_of('`', next), text.size());
        if (end - next == marks)
            return end;
        next = text.find('`', end);
    }
    return at + marks;
}

/// Copies a text; `replace` says what stands in the place of each placeholder.
std::string replaced(std::string_view text,
                     const std::function<std::optional<std::string>(const Placeholder&)>& replace)
{
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t next = std::min(text.find_first_of("{`", at), text.size());
        result += text.substr(at, next - at);
        at = next;
        if (at == text.size())
            break;
        std::size_t end = text[at] == '`' ? endOfCode(text, at) : at + 1;
        if (text[at] == '{') {
            const std::size_t close = text.find('}', at);
            const auto found = close == std::string_view::npos
                                   ? std::nullopt
                                   : placeholderOf(text.substr(at + 1, close - at - 1));
            const auto value = found ? replace(*found) : std::nullopt;
            if (value) {
                result += *value;
                at = close + 1;
                continue;
            }
        }
        result += text.substr(at, end - at);
        at = end;
    }
    return result;
}

using Visit = std::function<void(std::string&)>;

/// Every text of a card that a person reads.
void visit(deck::CardText& text, const Visit& each)
{
    for (std::string* part : {&text.question, &text.body, &text.answer, &text.explanation,
                              &text.hint, &text.note, &text.verdictText})
        each(*part);
    std::for_each(text.keyPoints.begin(), text.keyPoints.end(), each);
    for (deck::FollowUp& followUp : text.followUps) {
        each(followUp.question);
        each(followUp.answer);
    }
}

void visitPlaceholders(const deck::Card& card,
                       const std::function<void(const Placeholder&, base::Language)>& each)
{
    for (const base::Language language : base::languages) {
        auto text = card.texts.at(static_cast<std::size_t>(language));
        if (text)
            visit(*text, [&](std::string& part) {
                replaced(part, [&](const Placeholder& found) -> std::optional<std::string> {
                    each(found, language);
                    return std::nullopt;
                });
            });
    }
}

bool isInBytes(const Drill& drill, std::string_view name)
{
    const auto* parameter = drill.parameter(name);
    return parameter != nullptr && parameter->unit.dimension.bytes != 0;
}

/// How many of the placeholder's unit one of the parameter's base unit is. A card's own parameter is
/// taken as a bare number. What passes in a day may be told in GB, the text saying "a day".
std::optional<double> scaleOf(const Placeholder& found, const Drill& drill)
{
    const auto measure = measureOf(found.unit, isInBytes(drill, found.name));
    if (!measure)
        return std::nullopt;
    const auto* parameter = drill.parameter(found.name);
    const Measure base = parameter != nullptr ? measureOf(parameter->unit) : Measure{};
    if (parameter == nullptr || parameter->unit.dimension == measure->dimension)
        return 1 / measure->factor;
    if (base.dimension != measure->dimension)
        return std::nullopt;
    return base.factor / measure->factor;
}

std::string written(const Placeholder& found)
{
    return "{" + std::string(found.name) +
           (found.unit.empty() ? "" : ":" + std::string(found.unit)) + "}";
}

/// What is wrong with a placeholder, in both languages; nothing when it can be filled.
std::optional<DrillFault> faultOf(const Placeholder& found, const Drill& drill)
{
    DrillFault fault;
    if (!drill.names().contains(found.name)) {
        fault.text = "names no parameter: state it in the drill block";
        fault.zh = "没有这个参数，要在 drill 块里写出来";
        return fault;
    }
    if (found.unit.empty() || scaleOf(found, drill))
        return std::nullopt;
    fault.text = "has a unit that is unknown or does not measure the parameter";
    fault.zh = "的单位不认识，或者不能量这个参数";
    return fault;
}

} // namespace

std::string filled(std::string_view text,
                   const DrillValues& values,
                   const Drill& drill,
                   base::Language language)
{
    return replaced(text, [&](const Placeholder& found) -> std::optional<std::string> {
        const auto value = values.find(found.name);
        if (value == values.end())
            return std::nullopt;
        if (found.unit.empty())
            return plainNumber(value->second);
        const auto scale = scaleOf(found, drill);
        if (!scale)
            return std::nullopt;
        return withUnit(value->second * *scale, found.unit, language);
    });
}

deck::Card filled(deck::Card card, const Drill& drill, const DrillInstance& instance)
{
    for (const base::Language language : base::languages)
        if (auto& text = card.texts.at(static_cast<std::size_t>(language)))
            visit(*text, [&](std::string& part) {
                part = filled(part, instance.values, drill, language);
            });
    return card;
}

deck::Names placeholderNames(const deck::Card& card)
{
    deck::Names names;
    visitPlaceholders(card,
                      [&](const Placeholder& found, base::Language) { names.emplace(found.name); });
    return names;
}

std::vector<DrillFault> placeholderFaults(const deck::Card& card, const Drill& drill)
{
    std::vector<DrillFault> faults;
    visitPlaceholders(card, [&](const Placeholder& found, base::Language language) {
        auto fault = faultOf(found, drill);
        if (!fault)
            return;
        fault->line = card.line;
        fault->code = "E402";
        fault->placeholder = written(found);
        fault->language = language;
        fault->text.insert(0, "placeholder " + fault->placeholder + " (" +
                                  std::string(base::tag(language)) + ") ");
        fault->zh.insert(0, "占位符 " + fault->placeholder + " ");
        faults.push_back(std::move(*fault));
    });
    return faults;
}

} // namespace interval::study
