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

/// What a byte is to a word.
enum Sign : unsigned char { other = 0, letter = 1, capital = 2, foreign = 4 };

constexpr std::array<unsigned char, 256> signs = [] {
    std::array<unsigned char, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all.at(byte) = byte >= 0x80                                                   ? foreign
                       : byte >= 'A' && byte <= 'Z'                                   ? capital
                       : (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ? letter
                                                                                      : other;
    return all;
}();

unsigned signOf(char c)
{
    return signs[static_cast<unsigned char>(c)];
}

/// Whether an ideograph that Unicode has had from its beginning, and every version of SQLite keeps as it is,
/// stands there: U+4E00 to U+9FA5, three bytes each.
bool isIdeograph(std::string_view text, std::size_t at)
{
    if (text.size() - at < 3)
        return false;
    const auto byte = [&](std::size_t i) -> unsigned {
        return static_cast<unsigned char>(text[at + i]);
    };
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
    unsigned seen = 0;
    while (at < text.size()) {
        const unsigned sign = signOf(text[at]);
        if (sign == other)
            break;
        if (sign == foreign && isIdeograph(text, at)) {
            at += 3;
            continue;
        }
        seen |= sign;
        ++at;
    }
    return {at, (seen & foreign) == 0, (seen & capital) != 0};
}

/// Where the words of a part of a text go.
struct Part {
    void* to = nullptr;
    TakeToken take = nullptr;
    int start = 0; ///< of the part in the text
    int code = SQLITE_OK;

    static int takeToken(void* context, int flags, const char* token, int size, int start, int end)
    {
        auto& part = *static_cast<Part*>(context);
        part.code = part.take(part.to, flags, token, size, part.start + start, part.start + end);
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
            if (signOf(text[at]) == other) {
                ++at;
                continue;
            }
            const Stretch stretch = stretchAt(text, at);
            const int code = pass({to, take, static_cast<int>(at), SQLITE_OK}, flags,
                                  text.substr(at, stretch.end - at), stretch);
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

    int pass(Part part, int flags, std::string_view text, const Stretch& stretch)
    {
        if (!stretch.plain) {
            const int code = leave(&part, flags, text, Part::takeToken);
            return part.code != SQLITE_OK ? part.code : code;
        }
        const std::string_view word = stretch.capitals ? small(text) : text;
        const int size = static_cast<int>(word.size());
        return part.take(part.to, 0, word.data(), size, part.start, part.start + size);
    }

    /// Until the next.
    std::string_view small(std::string_view word)
    {
        small_ = word;
        for (char& c : small_)
            if (signOf(c) == capital)
                c = static_cast<char>(c - 'A' + 'a');
        return small_;
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

int tokenize(Fts5Tokenizer* handle, void* to, int flags, const char* text, int size, TakeToken take)
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
