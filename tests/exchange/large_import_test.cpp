// SPDX-License-Identifier: GPL-3.0-or-later
// Imports large enough that threads hand more than one batch to each other, and write the index in one go.
#include "exchange/export.h"
#include "exchange/import.h"
#include "support/temp_folder.h"

#include "support/catch.h"

#include <algorithm>

using namespace interval;

namespace {

constexpr int many = 5000;
const exchange::ImportSettings settings{{1'793'620'800'000, 0}, 4, {}};

/// Every tenth row is a cloze note with two cards.
std::string table()
{
    std::string text = "#separator:tab\n#html:true\n#tags column:3\n";
    for (int i = 0; i < many; ++i) {
        const std::string number = std::to_string(i);
        text +=
            i % 10 == 0 ? "层 " + number + " 有 {{c1::键}} 和 {{c2::值}}" : "问题 " + number + "?";
        text += "\t<b>答案</b> " + number + "\ttag" + std::to_string(i % 7) + '\n';
    }
    return text;
}

struct Desk {
    TempFolder folder;
    collection::Collection collection =
        collection::Collection::open(folder.path(), collection::Access::readWrite).value();

    exchange::ImportPlan plan(const std::filesystem::path& file)
    {
        return exchange::planImport(collection, folder.path(), file, settings).value();
    }
    [[nodiscard]] std::vector<collection::CardId> find(const std::string& query) const
    {
        return collection
            .find(collection::parseQuery(query).value(), {settings.now, settings.today(), 8})
            .value();
    }
};

/// Notes of another source until one cannot be read.
class Breaking final : public collection::NoteSource {
public:
    Breaking(const collection::NoteSource& notes, std::size_t reads) : notes_(notes), left_(reads)
    {
    }

    [[nodiscard]] std::size_t size() const override { return notes_.size(); }
    [[nodiscard]] const collection::NoteKey& key(std::size_t index) const override
    {
        return notes_.key(index);
    }
    [[nodiscard]] base::Result<collection::ImportedNote> note(std::size_t index) const override
    {
        if (left_ == 0)
            return base::fail(base::ErrorCode::cannotRead, "broken");
        --left_;
        return notes_.note(index);
    }

private:
    const collection::NoteSource& notes_;
    mutable std::size_t left_;
};

/// A desk with the table, and the ids of its notes in their order.
std::vector<std::string> fill(Desk& desk)
{
    desk.folder.write("in.txt", table());
    (void)exchange::applyImport(desk.collection, desk.folder.path(),
                                desk.plan(desk.folder.path() / "in.txt"))
        .value();
    const auto cards = desk.collection.cards(desk.find("")).value();
    std::vector<std::string> ids;
    for (const collection::CardRecord& card : cards)
        if (ids.empty() || ids.back() != card.note)
            ids.push_back(card.note);
    return ids;
}

} // namespace

TEST_CASE("large import: every card has its words in the index", "[exchange][large]")
{
    Desk desk;
    desk.folder.write("in.txt", table());

    const auto counts = exchange::applyImport(desk.collection, desk.folder.path(),
                                              desk.plan(desk.folder.path() / "in.txt"))
                            .value();

    CHECK(counts.added == many);
    CHECK(desk.find("").size() == many + many / 10);
    CHECK(desk.find("答案").size() == many + many / 10);
    CHECK(desk.find("层").size() == 2 * (many / 10));
    const int last = GENERATE(1, 63, 64, many - 1);
    CAPTURE(last);
    const auto found = desk.find("\"问题 " + std::to_string(last) + '"');
    REQUIRE_FALSE(found.empty());
    const auto row = desk.collection.found(found, base::Language::zhCn).value().front();
    CHECK(row.question.find("问题 " + std::to_string(last)) != std::string::npos);
    CHECK(row.tags == "tag" + std::to_string(last % 7));
}

TEST_CASE("large import: cards come in the order of the file", "[exchange][large]")
{
    Desk desk;

    (void)fill(desk);

    const auto rows = desk.collection.found(desk.find("问题"), base::Language::zhCn).value();
    std::vector<int> numbers;
    for (const auto& row : rows)
        numbers.push_back(std::stoi(row.question.substr(row.question.find(' ') + 1)));
    CHECK(numbers.size() == many - many / 10);
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
}

TEST_CASE("large import: a note that cannot be read leaves the collection as it was",
          "[exchange][large]")
{
    // While rows are written, texts, and the index.
    const std::size_t reads = GENERATE(std::size_t{0}, std::size_t{many / 2},
                                       std::size_t{many + many / 2}, std::size_t{3 * many - 1});
    CAPTURE(reads);
    Desk desk;
    desk.folder.write("in.txt", table());
    const auto plan = desk.plan(desk.folder.path() / "in.txt");

    const auto done = desk.collection.import(Breaking(plan.notes, reads));

    REQUIRE_FALSE(done);
    CHECK(done.error().code == base::ErrorCode::cannotRead);
    CHECK(desk.find("").empty());
    CHECK(desk.find("答案").empty());
    CHECK(desk.collection.import(plan.notes).value().added == many);
    CHECK(desk.find("答案").size() == many + many / 10);
}

TEST_CASE("large export: a package brings every note back, whole", "[exchange][large]")
{
    Desk desk;
    const std::vector<std::string> ids = fill(desk);
    Desk other;

    const auto counts =
        exchange::exportTo(desk.folder.path() / "out.apkg", exchange::ExportFormat::ankiPackage,
                           desk.collection, desk.folder.path(), ids, {settings.now, 4, {}})
            .value();
    (void)exchange::applyImport(other.collection, other.folder.path(),
                                other.plan(desk.folder.path() / "out.apkg"))
        .value();

    CHECK(counts.notes == many);
    CHECK(counts.cards == many + many / 10);
    auto before = desk.collection.whole(ids).value();
    auto after = other.collection.whole(ids).value();
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        REQUIRE(before[i].card == after[i].card);
}

TEST_CASE("large export: one that cannot be written ends", "[exchange][large]")
{
    Desk desk;
    const std::vector<std::string> ids = fill(desk);
    const auto format =
        GENERATE(exchange::ExportFormat::ankiPackage, exchange::ExportFormat::delimitedText);

    const auto done =
        exchange::exportTo(desk.folder.path() / "missing" / "out", format, desk.collection,
                           desk.folder.path(), ids, {settings.now, 4, {}});

    CHECK_FALSE(done);
}
