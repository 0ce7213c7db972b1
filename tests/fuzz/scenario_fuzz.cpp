// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates scenarios and asks that reading and answering them never crashes, that a fault is one line, and
// that whatever is answered is finite. The seed is fixed: a failure comes again.
// Usage: scenario_fuzz [rounds [seed]]
#include "compute/estimate/estimate.h"
#include "fuzz/fuzzing.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace interval::compute;

const std::vector<std::string> seeds = {
    R"({"calculator":"training","model":"Llama-3.1-8B","gpus":8,"zero":3,"tp":2,"batch":1,"seq":2048})",
    R"({"calculator":"training","model":"Qwen3-30B-A3B","method":"qlora","lora":{"rank":8,"targets":["q"]}})",
    R"({"calculator":"serving","model":"DeepSeek-V3","gpus":8,"weights":"fp8","context":4096,"concurrency":2})",
    R"({"calculator":"rlhf","actor":"LLaMA-7B","gpus":8,"rollout":{"batch":64},"tricks":["shared-trunk"]})",
    R"({"calculator":"cost","model":{"params":7e9},"tokens":1e12,"gpus":64,"mfu":0.4,"chinchilla":true})",
    R"({"calculator":"evaluation","question":"compare","n":100,"correct":60,"n2":100,"correct2":50})",
    R"({"calculator":"selection","candidates":["Qwen3-8B","Gemma-3-27B"],"gpus":4})",
    R"({"calculator":"layout","model":"Llama-3.1-8B","gpus":16,"global_batch":64,"seq":4096})"};
const std::vector<std::string> values = {"0",  "-1",   "1",    "2",    "3",     "7",
                                         "64", "1000", "1e15", "1e-9", "1.5",   "{}",
                                         "[]", "null", "true", "\"\"", "\"x\"", "1e308"};

/// Replaces the value after one of the colons, so that most results are still JSON.
std::string replaceValue(const std::string& text, std::mt19937& random)
{
    std::vector<std::size_t> colons;
    for (std::size_t at = text.find(':'); at != std::string::npos; at = text.find(':', at + 1))
        colons.push_back(at);
    const std::size_t from = colons[random() % colons.size()] + 1;
    const std::size_t to = text.find_first_of(",}]", from);
    return text.substr(0, from) + values[random() % values.size()] +
           (to == std::string::npos ? "" : text.substr(to));
}

std::string mutate(std::string text, std::mt19937& random)
{
    for (std::size_t changes = 1 + random() % 4; changes > 0; --changes) {
        if (random() % 4 != 0)
            text = text.find(':') == std::string::npos ? text : replaceValue(text, random);
        else if (!text.empty())
            text[random() % text.size()] = static_cast<char>(random() % 256);
    }
    return text;
}

std::string contentOf(const std::string& name)
{
    std::ifstream stream(std::string(INTERVAL_SOURCE_DIR) + "/content/catalogue/" + name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// @return what is wrong with the way a scenario was answered; empty when nothing is
std::string problemOf(const std::string& text, const Catalogue& catalogue)
{
    const auto scenario = readScenario(text, catalogue);
    if (!scenario)
        return scenario.error().detail.find('\n') == std::string::npos ? "" : "fault of two lines";
    const auto estimate = evaluate(*scenario, Detail::full);
    if (!estimate)
        return estimate.error().detail.empty() ? "fault without words" : "";
    for (const MemoryItem& item : estimate->items)
        if (!std::isfinite(item.bytes) || item.bytes < 0)
            return "bytes of " + std::string(item.id);
    for (const ResultQuantity& quantity : estimate->quantities)
        if (!std::isfinite(quantity.value))
            return "value of " + std::string(quantity.id);
    return readScenario(writeScenario(*scenario), catalogue) ? "" : "cannot read what was written";
}

} // namespace

int main(int argc, char** argv)
{
    const fuzzing::Run run = fuzzing::begin(argc, argv, 2000);
    const auto catalogue = Catalogue::fromJson(contentOf("models.json"), contentOf("gpus.json"));
    if (!catalogue) {
        std::cerr << catalogue.error().detail << '\n';
        return 1;
    }
    for (int round = 0; round < run.rounds; ++round) {
        std::mt19937 random = fuzzing::beginRound(run, round);
        const std::string text = mutate(seeds[random() % seeds.size()], random);
        if (const std::string problem = problemOf(text, *catalogue); !problem.empty()) {
            std::cerr << "round " << round << ": " << problem << " for\n" << text << '\n';
            fuzzing::fail({});
        }
    }
    fuzzing::finish();
    std::cout << run.rounds << " rounds from seed " << run.seed << "\n";
}
