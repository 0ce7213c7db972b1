// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"

#include <fstream>
#include <memory>
#include <sstream>

/// The catalogue that ships.
inline std::shared_ptr<const interval::compute::Catalogue> testCatalogue()
{
    const auto text = [](const std::string& name) {
        std::ifstream file(INTERVAL_SOURCE_DIR "/content/catalogue/" + name);
        std::ostringstream content;
        content << file.rdbuf();
        return content.str();
    };
    static const auto shared = std::make_shared<const interval::compute::Catalogue>(
        interval::compute::Catalogue::fromJson(text("models.json"), text("gpus.json")).value());
    return shared;
}
