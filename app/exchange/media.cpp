// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/media.h"

#include "deck/sha256.h"
#include "deck/text.h"
#include "exchange/archive/limits.h"
#include "exchange/html/to_markdown.h"
#include "exchange/media_name.h"
#include "exchange/scratch_file.h"

#include <map>

namespace interval::exchange {

namespace {

/// Calls `visit` with every text of a card; `text` is a CardText, const or not.
void eachText(auto& text, const auto& visit)
{
    for (auto* part : {&text.question, &text.body, &text.answer, &text.explanation, &text.hint,
                       &text.note, &text.verdictText})
        visit(*part);
    for (auto& point : text.keyPoints)
        visit(point);
    for (auto& followUp : text.followUps) {
        visit(followUp.question);
        visit(followUp.answer);
    }
    for (auto& option : text.options) {
        visit(option.text);
        visit(option.note);
    }
    for (auto& step : text.steps)
        visit(step);
}

std::string opening()
{
    return "](<" + std::string(mediaFolder);
}

void collectFrom(const std::string& text, std::set<std::string>& names)
{
    const std::string mark = opening();
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        const std::size_t start = at + mark.size();
        names.insert(text.substr(start, text.find(">)", start) - start));
    }
    constexpr std::string_view sound = "\\[sound:"; // as Markdown says "[sound:"
    for (std::size_t at = text.find(sound); at != std::string::npos;
         at = text.find(sound, at + 1)) {
        const std::size_t start = at + sound.size();
        const std::size_t end = text.find("\\]", start);
        if (end == std::string::npos)
            break;
        std::string name;
        for (std::size_t i = start; i < end; ++i)
            if (text[i] != '\\')
                name += text[i];
        names.insert(std::move(name));
    }
}

std::string renamed(const std::string& name, const std::string& bytes)
{
    constexpr std::size_t digits = 16;
    const std::size_t dot = std::min(name.rfind('.'), name.size());
    return safeMediaName(name.substr(0, dot) + '-' + deck::sha256Hex(bytes).substr(0, digits) +
                         name.substr(dot));
}

using Renames = std::map<std::string, std::string>;

void replaceNames(std::string& text, const Renames& renames)
{
    const std::string mark = opening();
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        const std::size_t start = at + mark.size();
        const std::size_t end = text.find(">)", start);
        if (end == std::string::npos)
            return;
        const auto found = renames.find(text.substr(start, end - start));
        if (found != renames.end())
            text.replace(start, end - start, found->second);
    }
}

/// The same notes with the new names.
base::Result<void> rename(const Renames& renames, NoteStore& notes)
{
    NoteStore renamed;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        auto note = notes.note(i);
        if (!note)
            return tl::unexpected(note.error());
        for (auto& text : note->card.texts)
            if (text)
                eachText(*text, [&](std::string& part) { replaceNames(part, renames); });
        if (auto kept = renamed.append(*note); !kept)
            return kept;
    }
    notes = std::move(renamed);
    return {};
}

base::Result<bool> isSameFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (failure || size != bytes.size())
        return false;
    const auto known = readFile(file, largestMedium);
    if (!known)
        return tl::unexpected(known.error());
    return *known == bytes;
}

base::Result<PlannedMedium>
planOne(const std::filesystem::path& folder, const ImportPlan& plan, const std::string& source)
{
    PlannedMedium medium{source, safeMediaName(source), false};
    std::error_code failure;
    if (!std::filesystem::exists(folder / medium.name, failure))
        return medium;
    if (isStaticMedium(source)) { // the first one stays
        medium.known = true;
        return medium;
    }
    const auto bytes = plan.package->medium(source);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto same = isSameFile(folder / medium.name, *bytes);
    if (!same)
        return tl::unexpected(same.error());
    if (*same) {
        medium.known = true;
        return medium;
    }
    medium.name = renamed(medium.name, *bytes);
    medium.known = std::filesystem::exists(folder / medium.name, failure);
    return medium;
}

} // namespace

bool isStaticMedium(const std::string& name)
{
    return deck::startsWith(name, "_") || deck::startsWith(name, "latex-");
}

void collectMedia(const deck::Card& card, std::set<std::string>& names)
{
    for (const auto& text : card.texts)
        if (text)
            eachText(*text, [&](const std::string& part) { collectFrom(part, names); });
}

base::Result<std::set<std::string>> missingMedia(const collection::Collection& collection,
                                                 const std::filesystem::path& profile)
{
    const auto rows = collection.find({}, {}).and_then(
        [&](const auto& ids) { return collection.found(ids, base::Language::zhCn); });
    if (!rows)
        return tl::unexpected(rows.error());
    std::set<std::string> missing;
    for (const collection::FoundCard& row : *rows) {
        const auto note = collection.note(row.card.note);
        if (!note)
            return tl::unexpected(note.error());
        collectMedia(*note, missing);
    }
    std::error_code failure;
    std::erase_if(missing, [&](const std::string& name) {
        return std::filesystem::exists(profile / mediaFolder / name, failure);
    });
    return missing;
}

int countMedia(const std::filesystem::path& profile)
{
    int count = 0;
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(profile / mediaFolder, failure), end;
         !failure && entry != end; entry.increment(failure))
        count += entry->is_regular_file(failure) ? 1 : 0;
    return count;
}

base::Result<void> planMedia(const std::filesystem::path& profile,
                             const std::set<std::string>& wanted,
                             ImportPlan& plan)
{
    const auto folder = profile / mediaFolder;
    std::error_code failure;
    for (const std::string& name : wanted)
        if (!plan.package->media().contains(name) &&
            !std::filesystem::exists(folder / name, failure))
            plan.missingMedia.push_back(name);
    Renames renames;
    for (const auto& [name, entry] : plan.package->media()) {
        if (!wanted.contains(name) && !isStaticMedium(name))
            continue;
        auto medium = planOne(folder, plan, name);
        if (!medium)
            return tl::unexpected(medium.error());
        if (medium->name.empty())
            continue;
        if (medium->name != name)
            renames[name] = medium->name;
        plan.media.push_back(std::move(*medium));
    }
    return renames.empty() ? base::Result<void>() : rename(renames, plan.notes);
}

base::Result<void> writeMedia(const std::filesystem::path& profile, const ImportPlan& plan)
{
    const auto folder = profile / mediaFolder;
    std::error_code failure;
    if (!plan.media.empty())
        std::filesystem::create_directories(folder, failure);
    if (failure)
        return base::fail(base::ErrorCode::cannotWrite, folder.string() + ": " + failure.message());
    for (const PlannedMedium& medium : plan.media) {
        if (medium.known)
            continue;
        const auto bytes = plan.package->medium(medium.source);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (auto written = writeFile(folder / medium.name, *bytes); !written)
            return written;
    }
    return {};
}

} // namespace interval::exchange
