// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/catalogue/text_statistics.h"

#include "compute/catalogue/json_text.h"
#include "compute/catalogue/table_row.h"

#include <algorithm>

namespace interval::compute {

namespace {

base::Result<TokenizerStatistics> readTokenizer(const nlohmann::json& object, std::size_t number)
{
    TableRow row(object, "tokenizers", number);
    row.allow({"name", "families", "english", "chinese", "code", "source", "checked", "confirmed",
               "doubt"});
    TokenizerStatistics tokenizer;
    tokenizer.name = row.text("name");
    tokenizer.families = row.texts("families");
    tokenizer.english = row.positive("english");
    tokenizer.chinese = row.positive("chinese");
    tokenizer.code = row.positiveIfThere("code");
    tokenizer.provenance = row.provenance();
    if (row.fault())
        return tl::unexpected(*row.fault());
    return tokenizer;
}

} // namespace

base::Result<TextStatistics> TextStatistics::fromJson(std::string_view text)
{
    const auto file = parseJsonObject(text, "text");
    if (!file)
        return tl::unexpected(file.error());

    TextStatistics statistics;
    TableRow whole(*file, "text", 1);
    const nlohmann::json* defaults = whole.find("defaults");
    const nlohmann::json* list = whole.find("tokenizers");
    if (defaults == nullptr || list == nullptr || !list->is_array())
        return base::fail(base::ErrorCode::invalidInput,
                          "text: 'defaults' and the list 'tokenizers' must be there");
    TableRow row(*defaults, whole, "defaults");
    row.allow({"english", "chinese", "code"});
    statistics.defaults.english = row.positive("english");
    statistics.defaults.chinese = row.positive("chinese");
    statistics.defaults.code = row.positive("code");
    if (row.fault())
        return tl::unexpected(*row.fault());
    for (const nlohmann::json& object : *list) {
        auto tokenizer = readTokenizer(object, statistics.tokenizers.size() + 1);
        if (!tokenizer)
            return tl::unexpected(tokenizer.error());
        statistics.tokenizers.push_back(std::move(*tokenizer));
    }
    return statistics;
}

const TokenizerStatistics* TextStatistics::ofFamily(std::string_view family) const
{
    const auto found = std::find_if(
        tokenizers.begin(), tokenizers.end(), [family](const TokenizerStatistics& tokenizer) {
            return std::find(tokenizer.families.begin(), tokenizer.families.end(), family) !=
                   tokenizer.families.end();
        });
    return found == tokenizers.end() ? nullptr : &*found;
}

} // namespace interval::compute
