// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/own_deck.h"

#include "deck/translation.h"
#include "study/deck_file.h"

namespace interval::study {

namespace fs = std::filesystem;

namespace {

using base::ErrorCode;

constexpr std::string_view firstManifest = R"(---
format: 1
deck: own
title: 自己的卡片
title-en: Your own cards
version: 1
licence: private
base-lang: zh-CN
topic-own: 自己的卡片 | Your own cards
---

# 自己的卡片
)";
constexpr std::string_view baseHead = R"(---
format: 1
deck: own
topic: own
subtopic: calculators
lang: zh-CN
title: 计算器
---

# 计算器
)";
constexpr std::string_view translationHead = R"(---
format: 1
subtopic: calculators
lang: en
base: calculators.md
title: Calculators
---

# Calculators
)";

std::string section(const std::string& title, const std::string& id, const std::string& text)
{
    return "\n## " + title + " {#" + id + "}\n\n" + text;
}

} // namespace

fs::path ownDeckFolder(const fs::path& profile)
{
    return profile / "decks" / "own";
}

std::string_view ownDeckManifest()
{
    return firstManifest;
}

base::Result<bool> addOwnCard(const fs::path& profile, const OwnCard& card)
{
    const fs::path folder = ownDeckFolder(profile) / "own";
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return base::fail(ErrorCode::cannotWrite, folder.string());
    const fs::path base = folder / "calculators.md";
    const fs::path translation = folder / "calculators.en.md";
    const auto before = textOf(base, baseHead);
    const auto beforeEn = textOf(translation, translationHead);
    const auto manifestText = textOf(ownDeckFolder(profile) / "deck.md", firstManifest);
    for (const auto* text : {&before, &beforeEn, &manifestText})
        if (!*text)
            return tl::unexpected(text->error());
    if (before->find("{#" + card.id + "}") != std::string::npos)
        return false;
    const std::string baseText = *before + section(card.title.zh, card.id, card.markdown.zh);
    const std::string translated = deck::stampTranslation(
        baseText, *beforeEn + section(card.title.en, card.id, card.markdown.en));
    // The translation first: without its base card it only waits, a base card without it would be
    // shown in one language.
    for (const auto& [file, text] : {std::pair{ownDeckFolder(profile) / "deck.md", *manifestText},
                                     std::pair{translation, translated}, std::pair{base, baseText}})
        if (const auto written = replaceText(file, text); !written)
            return tl::unexpected(written.error());
    return true;
}

} // namespace interval::study
