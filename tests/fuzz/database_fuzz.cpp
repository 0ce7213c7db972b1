// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates backups and collections on disk, and asks that restoring one never crashes nor hangs, that what
// is refused changes nothing, and that what is opened can be read, checked and mended.
// Usage: database_fuzz [rounds [seed]]
#include "collection/collection.h"
#include "deck/sha256.h"
#include "fuzz/fuzzing.h"
#include "support/sample_deck.h"
#include "support/temp_folder.h"

#include <cstdlib>
#include <iostream>
#include <random>

namespace {

using namespace interval;
using collection::Access;
using collection::Collection;

constexpr base::Instant now{1'793'620'800'000, 0};

/// Changes bytes anywhere, bytes of one page, whole pages, or the length.
std::string mutate(std::string bytes, std::mt19937& random)
{
    constexpr std::size_t page = 4096;
    const auto below = [&random](std::size_t n) { return n == 0 ? 0 : random() % n; };
    const std::size_t pages = bytes.size() / page;
    switch (below(6)) {
    case 0:
        bytes.resize(below(bytes.size()));
        return bytes;
    case 1:
        bytes.replace(below(pages) * page, page, bytes.substr(below(pages) * page, page));
        return bytes;
    case 2: // the head of the file
        bytes[below(100)] = static_cast<char>(below(256));
        return bytes;
    default:
        break;
    }
    const std::size_t at = below(2) == 0 ? below(pages) * page : below(bytes.size());
    for (std::size_t changes = 1 + below(20); changes > 0; --changes)
        bytes[std::min(at + below(64), bytes.size() - 1)] = static_cast<char>(below(256));
    return bytes;
}

/// Everything that the collection says, in a form that can be compared.
std::string contentOf(const Collection& collection)
{
    std::string content;
    const auto ids = collection.find({}, {now, 20'759, 8});
    if (!ids)
        return ids.error().detail;
    const auto rows = collection.found(*ids, base::Language::zhCn).value();
    for (const collection::FoundCard& found : rows)
        content.append(found.card.note).append(found.question).append("\n");
    return deck::sha256Hex(content + std::to_string(collection.reviewCount().value()));
}

collection::Interview plannedInterview()
{
    collection::Interview interview;
    interview.name = "round";
    interview.day = 20'790;
    interview.minutes.fill(20);
    interview.daysOff = {20'765};
    return interview;
}

collection::MockInterview mockInterview()
{
    collection::MockFollowUp followUp;
    followUp.points = {{"one", true}, {"two", false}};
    collection::MockQuestion question;
    question.note = "card-1";
    question.points = followUp.points;
    question.followUps = {followUp, followUp};
    collection::MockInterview interview;
    interview.at = now;
    interview.questions = {question, question, question};
    return interview;
}

/// Opens a damaged profile and does what a person would; errors are answers, too.
void use(const std::filesystem::path& profile)
{
    auto collection = Collection::open(profile, Access::readWrite);
    if (!collection)
        return;
    (void)collection->check();
    (void)collection->faults();
    (void)collection->synchronise(sampleDeck(30, true));
    (void)collection->find(collection::parseQuery("问题 or is:due").value(), {now, 20'759, 8});
    (void)collection->note("card-1");
    (void)collection->found(
        collection->find({}, {now, 20'759, 8}).value_or(std::vector<collection::CardId>{}),
        base::Language::en);
    (void)collection->counts({now, 20'759, 8});
    (void)collection->dueCards(20'759);
    (void)collection->dueByDay(20'759, 30);
    (void)collection->plannableCards();
    (void)collection->interviews();
    (void)collection->mockInterviews();
    (void)collection->presets();
    (void)collection->parameterVersions();
    (void)collection->learningLog();
    (void)collection->mend(now);
    (void)collection->totals({now, 20'759, 8});
}

} // namespace

int main(int argc, char** argv)
{
    const fuzzing::Run run = fuzzing::begin(argc, argv, 200);
    const TempFolder home;
    auto collection = Collection::open(home.path(), Access::readWrite).value();
    (void)collection.synchronise(sampleDeck(30, true)).value();
    (void)collection.saveInterview(plannedInterview()).value();
    (void)collection.saveMockInterview(mockInterview()).value();
    const auto backup = collection.backUp(collection::BackupReason::manual, now).value();
    const std::string whole = fuzzing::bytesOf(backup.file);
    (void)collection.synchronise(sampleDeck(40, true)).value();
    const std::string content = contentOf(collection);
    const auto saved = home.path() / "saved.db"; // no backup, which others would push out
    (void)collection.saveCopy(saved);
    int restored = 0;
    for (int round = 0; round < run.rounds; ++round) {
        std::mt19937 random = fuzzing::beginRound(run, round);
        const TempFolder folder;
        const auto file = folder.path() / "collection.db";
        folder.write("collection.db", mutate(whole, random));
        const bool sound = collection.previewRestore(file).has_value();
        const bool done = collection.restore(file, now).has_value();
        if (done) {
            ++restored;
            (void)collection.faults();
            if (const auto back = collection.restore(saved, now); !back) {
                std::cerr << "round " << round << ": no way back: " << back.error().detail << "\n";
                fuzzing::fail({});
            }
        }
        if (contentOf(collection) != content || (!sound && done)) {
            std::cerr << "round " << round << ": the collection is another one\n";
            fuzzing::fail({});
        }
        use(folder.path());
    }
    fuzzing::finish();
    std::cout << run.rounds << " rounds from seed " << run.seed << ", " << restored
              << " could be restored\n";
}
