// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/interview/questions.h"

#include "study/drills/judge.h"
#include "study/drills/placeholders.h"
#include "study/drills/random.h"

#include <algorithm>
#include <array>

namespace interval::study {

namespace {

using collection::MockPoint;
using collection::MockQuestion;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// "- item" lines; empty when some line is none.
std::vector<std::string> listItems(std::string_view text)
{
    std::vector<std::string> items;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (trimmed(line).empty())
            continue;
        if (!line.starts_with("- "))
            return {};
        items.emplace_back(trimmed(line.substr(2)));
    }
    return items;
}

/// How many bytes of a mark that ends a point stand here; 0: none.
std::size_t endAt(std::string_view rest)
{
    for (const std::string_view mark : {"。", "；"})
        if (rest.starts_with(mark))
            return mark.size();
    for (const std::string_view mark : {". ", "; "})
        if (rest.starts_with(mark))
            return 1;
    return 0;
}

std::vector<std::string> sentences(std::string_view text)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    bool code = false;
    const auto cut = [&](std::size_t end, std::size_t next) {
        if (const std::string_view part = trimmed(text.substr(begin, end - begin)); !part.empty())
            parts.emplace_back(part);
        begin = next;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '`')
            code = !code;
        const std::size_t mark = code ? 0 : endAt(text.substr(at));
        if (mark > 0)
            cut(at, at + mark);
        at += std::max<std::size_t>(mark, 1);
    }
    cut(text.size(), text.size());
    // "vs. " and the like: what does not stand alone belongs to what was before it.
    constexpr std::size_t shortest = 6;
    for (std::size_t i = 1; i < parts.size();) {
        if (parts[i].size() >= shortest && parts[i - 1].size() >= shortest) {
            ++i;
            continue;
        }
        parts[i - 1] += ". " + parts[i];
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (!parts.empty() && parts.back().ends_with('.'))
        parts.back().pop_back();
    return parts;
}

std::vector<MockPoint> unsaid(const std::vector<std::string>& texts)
{
    std::vector<MockPoint> points;
    for (const std::string& text : texts)
        points.push_back({text, false});
    return points;
}

/// What is right, and why: a drill's number first, a claim's verdict first.
std::string answerOf(const deck::CardText& text, const AskedDrill& asked, base::Language language)
{
    std::string answer;
    const auto add = [&answer](const std::string& part) {
        if (part.empty())
            return;
        if (!answer.empty())
            answer += "\n\n";
        answer += part;
    };
    if (asked.drill)
        add("**" + answerInWords(*asked.drill, asked.instance.answer, language) + "**");
    add(text.verdictText);
    add(text.answer);
    add(text.explanation);
    return answer;
}

} // namespace

std::vector<std::string> pointsOf(std::string_view answer)
{
    auto items = listItems(answer);
    return items.empty() ? sentences(answer) : items;
}

AskedDrill drillOf(const deck::Card& card, const MockQuestion& question)
{
    AskedDrill asked;
    if (card.kind != deck::CardKind::drill)
        return asked;
    auto drill = Drill::compile(card);
    if (!drill)
        return asked;
    auto instance = drill->draw(question.seed);
    if (!instance)
        return asked;
    asked.instance = std::move(*instance);
    asked.drill = std::make_shared<const Drill>(std::move(*drill));
    return asked;
}

MockQuestion
ask(const deck::Card& original, const PoolQuestion& question, const InterviewSettings& settings)
{
    MockQuestion result;
    result.note = question.note;
    result.kind = static_cast<int>(question.kind);
    result.topic = question.topic;
    result.subtopic = question.subtopic;
    result.difficulty = question.difficulty;
    result.targetSeconds = targetSeconds(question.kind);
    result.seed = settings.seed ^ drillSeed(question.note, 0);
    const AskedDrill asked = drillOf(original, result);
    const deck::Card card = asked.drill ? filled(original, *asked.drill, asked.instance) : original;
    const deck::CardText& front = card.text(settings.asked);
    const deck::CardText& back = card.text(settings.answered);
    result.question = front.question;
    result.body = front.body;
    result.answer = answerOf(back, asked, settings.answered);
    result.points = unsaid(back.keyPoints);
    if (result.points.empty() && !asked.drill)
        result.points = unsaid(pointsOf(back.answer.empty() ? back.verdictText : back.answer));
    const std::size_t followUps = std::min(front.followUps.size(), back.followUps.size());
    for (std::size_t i = 0; i < followUps; ++i) {
        collection::MockFollowUp followUp;
        followUp.question = front.followUps[i].question;
        followUp.points = unsaid(pointsOf(back.followUps[i].answer));
        result.followUps.push_back(std::move(followUp));
    }
    return result;
}

} // namespace interval::study
