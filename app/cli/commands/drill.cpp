// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/content.h"

#include "deck/deck.h"
#include "study/drills/answer_reader.h"
#include "study/drills/judge.h"
#include "study/drills/placeholders.h"
#include "study/drills/random.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace interval::cli {

namespace {

struct Options {
    std::string id;
    std::string folder;
    std::string answer;
    int seed = 0;
    std::string language = "en";
};

int complain(const std::string& text, int code)
{
    std::cerr << "drill: " << text << '\n';
    return code;
}

base::Result<deck::Card> findDrill(const Options& options)
{
    const std::filesystem::path folder = options.folder.empty()
                                             ? contentFolder() / "decks/core"
                                             : std::filesystem::path(options.folder);
    const auto deck = deck::readDeck(folder, "");
    if (!deck)
        return tl::unexpected(deck.error());
    const auto found =
        std::find_if(deck->cards.begin(), deck->cards.end(), [&](const deck::Card& card) {
            return card.id == options.id && card.kind == deck::CardKind::drill;
        });
    if (found == deck->cards.end())
        return base::fail(base::ErrorCode::notFound, options.id + ": no such drill");
    return *found;
}

void show(const study::Drill& drill, const deck::CardText& text, base::Language language)
{
    std::cout << text.question << "\n\n";
    if (!text.body.empty())
        std::cout << text.body << "\n\n";
    const std::string unit = study::unitWord(drill.unit(), language);
    std::cout << "[" << (unit.empty() ? "" : unit + ", ")
              << study::toleranceInWords(drill, language) << "]\n";
}

int judgeAnswer(const study::Drill& drill,
                const study::DrillInstance& instance,
                const std::string& answer,
                base::Language language)
{
    const auto read = study::readAnswer(answer, drill);
    if (!read)
        return complain(read.error().in(language), exitUsage);
    const auto judgement = study::judge(drill, instance, read->value);
    const char* mark = judgement.mark == study::DrillMark::right   ? "right"
                       : judgement.mark == study::DrillMark::close ? "close"
                                                                   : "wrong";
    std::cout << mark << ": " << study::answerInWords(drill, judgement.typed, language) << ", "
              << judgement.comparison.in(language) << '\n';
    if (judgement.hint)
        std::cout << judgement.hint->in(language) << '\n';
    std::cout << compute::toText(drill.derive(instance.values));
    return judgement.mark == study::DrillMark::right ? exitOk : exitFound;
}

int run(const Options& options, bool answering)
{
    const auto language = base::languageFromTag(options.language);
    if (!language)
        return complain(options.language + ": zh-CN or en", exitUsage);
    const auto card = findDrill(options);
    if (!card)
        return complain(card.error().detail,
                        card.error().code == base::ErrorCode::notFound ? exitUsage : exitFile);
    const auto drill = study::Drill::compile(*card);
    if (!drill)
        return complain(drill.error().front().text, exitFound);
    const auto instance = drill->draw(study::drillSeed(card->id, options.seed));
    if (!instance)
        return complain(instance.error().detail, exitFound);
    if (answering)
        return judgeAnswer(*drill, *instance, options.answer, *language);
    show(*drill, study::filled(*card, *drill, *instance).text(*language), *language);
    return exitOk;
}

} // namespace

void addDrillCommands(CLI::App& program, int& exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App* drill = program.add_subcommand("drill", "Calculation drills of a deck");
    drill->require_subcommand(1);
    const auto common = [options](CLI::App* command) {
        command->add_option("id", options->id, "id of the card")->required();
        command->add_option("--seed", options->seed, "which numbers; a card draws by its reviews");
        command->add_option("--lang", options->language, "zh-CN or en");
        command->add_option("--deck", options->folder, "deck folder, the shipped one by default");
    };
    CLI::App* show = drill->add_subcommand("show", "The question with its numbers");
    common(show);
    show->callback([options, &exitCode] { exitCode = run(*options, false); });
    CLI::App* answer = drill->add_subcommand("answer", "Judge an answer and derive the right one");
    common(answer);
    answer->add_option("answer", options->answer, "as one types it: 26 GB")->required();
    answer->callback([options, &exitCode] { exitCode = run(*options, true); });
}

} // namespace interval::cli
