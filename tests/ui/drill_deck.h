// SPDX-License-Identifier: GPL-3.0-or-later
// A deck of drills only, so that a test need not answer its way to one.
#pragma once

#include "support/temp_folder.h"

#include <string>

namespace interval::ui {

/// Three drills in both languages: states in GB, a KV cache in KiB, a plain share.
class DrillDeck {
public:
    DrillDeck()
    {
        folder_.write("core/deck.md",
                      "---\nformat: 1\ndeck: core\ntitle: 面试\ntitle-en: Interviews\nversion: 1\n"
                      "licence: CC-BY-SA-4.0\nbase-lang: zh-CN\ntopic-train: 训练 | Training\n---\n"
                      "\n# 面试\n");
        const std::string head = "\nsubtopic: drills\n";
        folder_.write("core/train/drills.md",
                      "---\nformat: 1\ndeck: core\ntopic: train" + head +
                          "lang: zh-CN\ntitle: 计算题\n---\n\n# 计算题\n\n" +
                          base("drill-states", "AdamW 的模型状态",
                               "formula = model-states\nparam params = choice 7e9 8e9 13e9 70e9\n"
                               "param bytes_per_param = 16\nunit = GB\ntolerance = 3%\n"
                               "example params=7e9 -> 112\n",
                               "{params:B} 模型的状态有多少 GB？") +
                          base("drill-cache", "KV cache 有多大",
                               "formula = kv-bytes-per-token\n"
                               "preset layers kv_heads head_dim = 32 8 128 ; 80 8 128\n"
                               "param element_bytes = 2\nunit = KiB/token\ntolerance = 2%\n"
                               "example layers=80 kv_heads=8 head_dim=128 -> 320\n",
                               "{layers} 层、{kv_heads} 个 KV 头，每个 token 多少 KiB？") +
                          base("drill-share", "激活比例",
                               "answer = 100*a/t\npreset t a = 671 37 ; 235 22\nunit = %\n"
                               "tolerance = 3%\nexample t=671 a=37 -> 5.514\n",
                               "总参数 {t}B，激活 {a}B，占多少？"));
        folder_.write("core/train/drills.en.md",
                      "---\nformat: 1" + head +
                          "lang: en\nbase: drills.md\ntitle: Drills\n---\n\n# Drills\n\n" +
                          translation("drill-states", "States of AdamW",
                                      "States of a {params:B} model in GB?") +
                          translation("drill-cache", "Size of the KV cache",
                                      "{layers} layers, {kv_heads} KV heads: KiB per token?") +
                          translation("drill-share", "Active share",
                                      "{t}B in total, {a}B active: what share?"));
    }

    [[nodiscard]] std::string path() const { return (folder_.path() / "core").string(); }

private:
    static std::string base(const std::string& id,
                            const std::string& title,
                            const std::string& lines,
                            const std::string& body)
    {
        return "## " + title + " {#" + id + "}\n\n```card\ntype: drill\ndifficulty: 2\n" +
               "source: ZeRO\nverified: 2026-11-23\n```\n\n```drill\n" + lines + "```\n\n" + body +
               "\n\n### 解释\n\n2+2+4+4+4 = 16。\n\n";
    }

    static std::string
    translation(const std::string& id, const std::string& title, const std::string& body)
    {
        return "## " + title + " {#" + id + "}\n\n" + body +
               "\n\n### Explanation\n\n2+2+4+4+4 = 16.\n\n";
    }

    TempFolder folder_;
};

} // namespace interval::ui
