// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as a shell would.
#pragma once

#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <vector>

/// What the program printed and how it ended.
struct Outcome {
    int code = -1;
    std::string out;
    std::string errors;
};

inline std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline Outcome run(const std::string& arguments, const std::string& input = "")
{
    const TempFolder folder;
    folder.write("in", input);
    const std::string at = folder.path().string();
    const std::string command =
        "'" INTERVAL_CLI "' " + arguments + " <" + at + "/in >" + at + "/out 2>" + at + "/errors";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, textOf(folder.path() / "out"),
            textOf(folder.path() / "errors")};
}

inline std::vector<nlohmann::json> lines(const std::string& text)
{
    std::vector<nlohmann::json> all;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        all.push_back(nlohmann::json::parse(line));
    return all;
}
