// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection/sqlite/tokenizer.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace interval::collection {

namespace {

constexpr const char* name = "unicode61";

using TakeToken = int (*)(void* to, int flags, const char* token, int size, int start, int end);

enum class Sign : unsigned char { other, letter, capital, foreign };

constexpr std::array<Sign, 256> signs = [] {
    std::array<Sign, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all.at(byte) = byte >= 0x80                  ? Sign::foreign
                       : byte >= 'A' && byte <= 'Z' ? Sign::capital
                       : (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')
                           ? Sign::letter
                           : Sign::other;
    return all;
}();

Sign signOf(char c)
{
    return signs[static_cast<unsigned char>(c)];
}

/// The ideographs that Unicode has had from its beginning, which every version of SQLite keeps as they are:
/// U+4E00 to U+9FA5, three bytes each.
bool beginsWithIdeograph(std::string_view text)
{
    if (text.size() < 3)
        return false;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if ((byte(0) & 0xF0U) != 0xE0U || (byte(1) & 0xC0U) != 0x80U || (byte(2) & 0xC0U) != 0x80U)
        return false;
    const unsigned point =
        ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    return point >= 0x4E00 && point <= 0x9FA5;
}

/// What stands between two signs of ASCII that no word has.
struct Stretch {
    std::size_t end = 0;
    bool plain = true;     ///< a word by its bytes
    bool capitals = false; ///< that are to become small
};

Stretch stretchAt(std::string_view text, std::size_t at)
{
    Stretch stretch;
    while (at < text.size()) {
        const Sign sign = signOf(text[at]);
        if (sign == Sign::other)
            break;
        stretch.capitals = stretch.capitals || sign == Sign::capital;
        const bool ideograph = sign == Sign::foreign && beginsWithIdeograph(text.substr(at));
        stretch.plain = stretch.plain && (sign != Sign::foreign || ideograph);
        at += ideograph ? 3 : 1;
    }
    stretch.end = at;
    return stretch;
}

/// Where the words of a part of a text go.
struct Part {
    void* to = nullptr;
    TakeToken take = nullptr;
    int start = 0; ///< of the part in the text
    int code = SQLITE_OK;

    static int
    takeToken(void* context, int flags, const char* token, int size, int start, int end)
    {
        auto& part = *static_cast<Part*>(context);
        part.code =
            part.take(part.to, flags, token, size, part.start + start, part.start + end);
        return part.code;
    }
};

/// SQLite's own, and what it was registered with.
struct Original {
    fts5_tokenizer functions{};
    void* context = nullptr;
};

class Tokenizer {
public:
    Tokenizer(const fts5_tokenizer& original, Fts5Tokenizer* made, bool usual)
        : original_(original), made_(made), usual_(usual)
    {
    }
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;
    ~Tokenizer() { original_.xDelete(made_); }

    int run(void* to, int flags, std::string_view text, TakeToken take)
    {
        if (!usual_)
            return leave(to, flags, text, take);
        for (std::size_t at = 0; at < text.size();) {
            if (signOf(text[at]) == Sign::other) {
                ++at;
                continue;
            }
            const Stretch stretch = stretchAt(text, at);
            const std::string_view word = text.substr(at, stretch.end - at);
            Part part{to, take, static_cast<int>(at), SQLITE_OK};
            const int left = stretch.plain ? give(part, word, stretch.capitals)
                                           : leave(&part, flags, word, Part::takeToken);
            const int code = part.code != SQLITE_OK ? part.code : left;
            if (code != SQLITE_OK)
                return code == SQLITE_DONE ? SQLITE_OK : code; // done: no more are wanted
            at = stretch.end;
        }
        return SQLITE_OK;
    }

private:
    int leave(void* to, int flags, std::string_view text, TakeToken take)
    {
        return original_.xTokenize(made_, to, flags, text.data(), static_cast<int>(text.size()),
                                   take);
    }

    int give(Part& part, std::string_view word, bool capitals)
    {
        if (capitals) {
            small_ = word;
            for (char& c : small_)
                if (signOf(c) == Sign::capital)
                    c = static_cast<char>(c - 'A' + 'a');
            word = small_;
        }
        const int size = static_cast<int>(word.size());
        return Part::takeToken(&part, 0, word.data(), size, 0, size);
    }

    fts5_tokenizer original_;
    Fts5Tokenizer* made_;
    bool usual_; ///< it has no options
    std::string small_;
};

// What FTS5 calls. Its handles are ours without their type.

Tokenizer* from(Fts5Tokenizer* handle)
{
    return static_cast<Tokenizer*>(static_cast<void*>(handle));
}

int create(void* context, const char** options, int count, Fts5Tokenizer** handle)
{
    const auto& original = *static_cast<const Original*>(context);
    Fts5Tokenizer* made = nullptr;
    const int code = original.functions.xCreate(original.context, options, count, &made);
    if (code == SQLITE_OK)
        *handle = static_cast<Fts5Tokenizer*>(
            static_cast<void*>(new Tokenizer(original.functions, made, count == 0)));
    return code;
}

void destroy(Fts5Tokenizer* handle)
{
    const std::unique_ptr<Tokenizer> gone(from(handle));
}

int tokenize(
    Fts5Tokenizer* handle, void* to, int flags, const char* text, int size, TakeToken take)
{
    return from(handle)->run(to, flags, std::string_view(text, static_cast<std::size_t>(size)),
                             take);
}

fts5_api& apiOf(SQLite::Database& database)
{
    sqlite3_stmt* query = nullptr;
    fts5_api* api = nullptr;
    int code = sqlite3_prepare_v2(database.getHandle(), "SELECT fts5(?1)", -1, &query, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(query, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(query);
        code = sqlite3_finalize(query);
    }
    if (code != SQLITE_OK || api == nullptr)
        throw SQLite::Exception("SQLite has no FTS5", code == SQLITE_OK ? SQLITE_ERROR : code);
    return *api;
}

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception("a tokenizer of FTS5", code);
}

} // namespace

void hastenTokenizer(SQLite::Database& database)
{
    fts5_api& api = apiOf(database);
    auto original = std::make_unique<Original>();
    check(api.xFindTokenizer(&api, name, &original->context, &original->functions));
    fts5_tokenizer ours{create, destroy, tokenize};
    check(api.xCreateTokenizer(&api, name, original.get(), &ours, [](void* context) {
        const std::unique_ptr<Original> gone(static_cast<Original*>(context));
    }));
    (void)original.release(); // FTS5 keeps it until the connection closes
}

} // namespace interval::collection
