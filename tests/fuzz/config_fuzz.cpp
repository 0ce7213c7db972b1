// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates config.json texts of every family and asks that reading them never crashes, that a fault is one
// line which names the file, and that what is read can be counted. The seed is fixed: a failure comes
// again. Usage: config_fuzz [rounds [seed]]
#include "compute/catalogue/hugging_face_config.h"
#include "compute/catalogue/parameter_count.h"
#include "fuzz/fuzzing.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace interval::compute;

/// What a value is replaced with: the text stays JSON.
const std::vector<std::string> values = {"0",
                                         "-1",
                                         "1",
                                         "2",
                                         "3",
                                         "64",
                                         "1.5",
                                         "-0",
                                         "1000000000",
                                         "9223372036854775807",
                                         "18446744073709551616",
                                         "null",
                                         "true",
                                         "false",
                                         "[]",
                                         "{}",
                                         "[1, 2]",
                                         "[\"full_attention\"]",
                                         "\"\"",
                                         "\"llama\"",
                                         "\"gpt2\"",
                                         "\"deepseek_v3\"",
                                         "\"qwen3_next\"",
                                         "\"chatglm\""};
/// What is strewn in anywhere.
const std::vector<std::string> scraps = {"1e999", "\xff", "\n", ",",   ":",
                                         "\"",    "}",    "{",  "[[[", "\"text_config\":"};

std::vector<std::string> readSeeds()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(INTERVAL_TEST_DATA) + "/compute/configs"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> texts;
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return texts;
}

void replaceValue(std::string& text, std::size_t from, const std::string& value)
{
    const std::size_t colon = text.find(": ", from);
    if (colon == std::string::npos)
        return;
    const std::size_t end = std::min(text.find_first_of(",\n", colon), text.size());
    text.replace(colon + 2, end - colon - 2, value);
}

std::string mutate(std::string text, std::mt19937& random)
{
    const auto below = [&random](std::size_t n) { return n == 0 ? 0 : random() % n; };
    for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
        const std::size_t at = below(text.size() + 1);
        switch (below(20)) {
        case 0:
            text.insert(at, scraps[below(scraps.size())]);
            break;
        case 1:
            text.erase(at, below(20));
            break;
        case 2:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        default:
            replaceValue(text, at, values[below(values.size())]);
            break;
        }
    }
    return text;
}

bool sound(const std::string& text)
{
    const auto model = readHuggingFaceConfig(text);
    if (model)
        return countParameters(model->shape).has_value();
    const std::string& detail = model.error().detail;
    return detail.rfind("config: ", 0) == 0 && detail.find('\n') == std::string::npos;
}

} // namespace

int main(int argc, char** argv)
{
    const fuzzing::Run run = fuzzing::begin(argc, argv, 5000);
    const std::vector<std::string> seeds = readSeeds();
    int read = 0;
    for (int round = 0; round < run.rounds; ++round) {
        std::mt19937 random = fuzzing::beginRound(run, round);
        const std::string text = mutate(seeds[random() % seeds.size()], random);
        if (!sound(text)) {
            std::cerr << "round " << round << ": not sound:\n" << text << '\n';
            fuzzing::fail({});
        }
        read += readHuggingFaceConfig(text) ? 1 : 0;
    }
    fuzzing::finish();
    std::cout << run.rounds << " rounds from seed " << run.seed << ", " << read
              << " still readable\n";
}
