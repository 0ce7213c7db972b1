// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/calculator/calc_check.h"

#include "compute/estimate/estimate.h"
#include "study/calculator/worksheet.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace interval::study {

namespace {

/// What the compute library calls the whole scenario, where no key is at fault.
constexpr std::string_view wholeText = "text";

std::optional<base::Error> errorOf(const std::string& scenario, const compute::Catalogue& catalogue)
{
    const auto read = compute::readScenario(scenario, catalogue);
    if (!read)
        return read.error();
    const auto estimate = compute::evaluate(*read);
    return estimate ? std::nullopt : std::optional(estimate.error());
}

/// Lines from the fence to a byte of the block's text.
int linesTo(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

/// "line 3, column 5: not valid JSON": lines from the fence; 0 when it does not say.
int statedLine(std::string_view text)
{
    constexpr std::string_view word = "line ";
    int line = 0;
    if (text.starts_with(word))
        std::from_chars(text.data() + word.size(), text.data() + text.size(), line);
    return line;
}

/// Lines from the fence to what is at fault; 0: the block as a whole.
int lineWithin(const std::string& text, const ScenarioFault& fault)
{
    if (fault.key == wholeText)
        return statedLine(fault.text.en);
    const std::size_t dot = fault.key.rfind('.'); // of "lora.rank" the text has "rank"
    const std::string key =
        "\"" + (dot == std::string::npos ? fault.key : fault.key.substr(dot + 1)) + "\"";
    const std::size_t at = text.find(key);
    return at == std::string::npos ? 0 : linesTo(text, at);
}

deck::Diagnostic findingOf(const deck::CalcBlock& block, const base::Error& error)
{
    const ScenarioFault fault = faultOf(error);
    const std::string key =
        fault.key.empty() || fault.key == wholeText ? std::string() : fault.key + "：";
    deck::Diagnostic found;
    found.file = block.file;
    found.line = block.line + lineWithin(block.text, fault);
    found.severity = deck::Severity::warning;
    found.code = "W110";
    found.text = "calc block of '" + block.card + "' does not evaluate: " + error.detail;
    found.zh = "calc 块算不出结果：" + key + fault.text.zh;
    return found;
}

} // namespace

std::vector<deck::Diagnostic> checkCalcBlocks(std::span<const deck::CalcBlock> blocks,
                                              const compute::Catalogue& catalogue)
{
    std::vector<deck::Diagnostic> found;
    for (const deck::CalcBlock& block : blocks)
        if (const auto error = errorOf(block.text, catalogue))
            found.push_back(findingOf(block, *error));
    return found;
}

} // namespace interval::study
