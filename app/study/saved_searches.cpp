// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/saved_searches.h"

#include "deck/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace interval::study {

namespace {

constexpr const char* searchesKey = "library/saved_searches";

std::vector<SavedSearch> read(const std::string& text)
{
    std::vector<SavedSearch> searches;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array())
        return searches;
    for (const auto& entry : json) {
        if (!entry.is_object() || !entry.contains("name") || !entry.contains("query"))
            continue;
        if (entry["name"].is_string() && entry["query"].is_string())
            searches.push_back(
                {entry["name"].get<std::string>(), entry["query"].get<std::string>()});
    }
    return searches;
}

base::Result<void> write(collection::Collection& collection,
                         const std::vector<SavedSearch>& searches)
{
    auto json = nlohmann::json::array();
    for (const SavedSearch& search : searches)
        json.push_back({{"name", search.name}, {"query", search.query}});
    return collection.setSetting(
        searchesKey, json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

base::Result<std::vector<SavedSearch>> loadSavedSearches(const collection::Collection& collection)
{
    return collection.setting(searchesKey).map([](const std::optional<std::string>& stored) {
        return stored ? read(*stored) : std::vector<SavedSearch>();
    });
}

base::Result<void> saveSearch(collection::Collection& collection, const SavedSearch& search)
{
    const SavedSearch wanted{std::string(deck::trimmed(search.name)),
                             std::string(deck::trimmed(search.query))};
    if (wanted.name.empty() || wanted.name.size() > longestSearchName)
        return base::fail(base::ErrorCode::invalidInput,
                          "a saved search needs a name of at most 80 bytes");
    if (const auto query = collection::parseQuery(wanted.query); !query)
        return base::fail(base::ErrorCode::invalidInput, query.error().detail);
    auto searches = loadSavedSearches(collection);
    if (!searches)
        return tl::unexpected(searches.error());
    const auto same =
        std::find_if(searches->begin(), searches->end(),
                     [&](const SavedSearch& other) { return other.name == wanted.name; });
    if (same != searches->end())
        same->query = wanted.query;
    else if (searches->size() >= mostSavedSearches)
        return base::fail(base::ErrorCode::invalidInput, "there are 200 saved searches already");
    else
        searches->push_back(wanted);
    return write(collection, *searches);
}

base::Result<void> removeSavedSearch(collection::Collection& collection, const std::string& name)
{
    auto searches = loadSavedSearches(collection);
    if (!searches)
        return tl::unexpected(searches.error());
    std::erase_if(*searches, [&](const SavedSearch& search) { return search.name == name; });
    return write(collection, *searches);
}

} // namespace interval::study
