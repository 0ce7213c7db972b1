// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/parser.h"

#include <algorithm>
#include <string>

inline const std::string frontMatter =
    "---\nformat: 1\ndeck: core\ntopic: rlhf\nsubtopic: ppo\nlang: zh-CN\n---\n\n# 经典 PPO\n\n";

/// A base file around `cards`; its first card line is line 11.
inline interval::deck::ParsedFile parseBase(const std::string& cards)
{
    return interval::deck::parseFile(frontMatter + cards, "rlhf/ppo.md",
                                     interval::deck::FileRole::base);
}

inline std::string cardBlock(const std::string& type)
{
    return "```card\ntype: " + type + "\ndifficulty: 2\n```\n\n";
}

inline std::string basicCard(const std::string& id)
{
    return "## 问题？ {#" + id + "}\n\n" + cardBlock("basic") + "### 要点\n\n- 一\n- 二\n\n";
}

inline const std::string claimsHead = "---\nformat: 1\nlang: zh-CN\n---\n\n# 说法\n\n";

/// A claim of claims.md about the topic rlhf.
inline std::string claim(const std::string& id)
{
    return "## 八张卡起步 {#" + id +
           "}\n\n```claim\ntopics: rlhf\nsource: ZeRO\n```\n\n"
           "### 结论\n\n夸大。四张也行。\n\n### 解释\n\n看**切法**。\n\n";
}

/// The first finding with `code`, or nullptr.
inline const interval::deck::Diagnostic* find(const std::vector<interval::deck::Diagnostic>& all,
                                              const std::string& code)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& diagnostic) { return diagnostic.code == code; });
    return found == all.end() ? nullptr : &*found;
}
