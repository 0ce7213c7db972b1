// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck_support.h"
#include "study/drills/drill.h"

#include "support/catch.h"

#include <string>

/// A drill card with these lines; its block's first line is line 19.
inline interval::deck::Card drillCard(const std::string& lines,
                                      const std::string& question = "多少？",
                                      const std::string& id = "drill-x")
{
    const auto file = parseBase("## " + question + " {#" + id + "}\n\n" + cardBlock("drill") +
                                "```drill\n" + lines + "```\n");
    for (const auto& found : file.diagnostics)
        UNSCOPED_INFO(found.format());
    REQUIRE(file.cards.size() == 1);
    REQUIRE(file.cards[0].usable);
    return file.cards[0].card;
}

inline interval::study::Drill compiled(const std::string& lines)
{
    auto drill = interval::study::Drill::compile(drillCard(lines));
    if (!drill)
        FAIL(drill.error().front().text);
    return std::move(*drill);
}

inline const std::string statesLines =
    "formula = model-states\nparam params = choice 0.5e9 1.5e9 7e9 70e9\n"
    "param bytes_per_param = 16\nunit = GB\ntolerance = 3%\nexample params=7e9 -> 112\n";

inline const std::string cacheLines =
    "formula = kv-bytes-per-token\npreset layers kv_heads head_dim = 32 8 128 ; 80 8 128\n"
    "param element_bytes = choice 1 2\nunit = KiB/token\ntolerance = 2%\n"
    "example layers=80 kv_heads=8 head_dim=128 element_bytes=2 -> 320\n";

/// Days of training.
inline const std::string daysLines =
    "formula = training-time\nparam params = 7e9\nparam tokens = 1e12\nparam gpus = choice 8 64\n"
    "param peak_flops = 312e12\nparam mfu = real 0.3 0.55\nunit = days\ntolerance = 5%\n"
    "example gpus=8 mfu=0.4 -> 486.9\n";

/// A plain expression without a unit.
inline const std::string plainLines = "answer = a * 2\nparam a = int 1 100\ntolerance = exact\n"
                                      "example a=3 -> 6\n";
